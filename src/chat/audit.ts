import { resolveZone } from '../calendar/zones.ts';
import type { ResultMessage } from '../linter/index.ts';
import { ChatClock } from './clock.ts';
import { type Coordination, CoordinationTracker, type Response } from './coordinations.ts';
import { isCourtesy } from './courtesy.ts';
import { Judge, type JudgeOptions, type Manner } from './judge.ts';
import { personMatcher } from './names.ts';
import { type ChatMessage, isSent } from './types.ts';

const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * 60_000;
/** A group has at most 1,024 members; a bound all the same. */
const MOST_NAMES = 20_000;
const SEND_TIME = 'send-time';

export interface AuditOptions {
  /** The names (and numbers) under which the office-holder appears in the chats. */
  readonly me: readonly string[];
  /** The office's zone. */
  readonly zone: string;
  /** Hours of silence after which a message of mine begins a coordination. */
  readonly silenceHours: number;
  /** Coordinations allowed in a month. */
  readonly limit: number;
  readonly judge: JudgeOptions;
  /** Only what was sent in `[from, to)` counts (ms); the rest still tells who began what. */
  readonly period?: readonly [from: number, to: number];
  /** Told of every coordination that counts, when it is over. */
  readonly onCoordination?: (found: FoundCoordination) => void;
}

/** A coordination with what the audit knows of it besides. */
export interface FoundCoordination extends Coordination {
  /** Of its opening, 0–100; undefined where there was nothing to judge. */
  readonly score: number | undefined;
  readonly partner: Partner;
}

/** Whom I talk to in a chat. */
export interface Partner {
  /** The other one in a chat of two; `''` in a group and where nobody else has written. */
  readonly name: string;
  readonly isGroup: boolean;
}

/** One month in the office's zone. */
export interface AuditMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly coordinations: number;
  readonly limit: number;
  /** What people sent, mine included. */
  readonly messages: number;
  readonly mine: number;
  /** Of mine, those sent while nobody is at work. */
  readonly outsideHours: number;
  /** Mean score of my judged messages, 0–100; null where none was judged. */
  readonly score: number | null;
  readonly judged: number;
}

/** Where a rule's finding stands in a real message. */
export interface AuditExample {
  readonly text: string;
  readonly message: ResultMessage;
  /** Where the moment of sending is the point (ms). */
  readonly sentAt?: number;
}

export interface AuditFinding {
  readonly ruleId: string;
  /** Errors and warnings, no information. */
  readonly count: number;
  /** In how many messages. */
  readonly messages: number;
  readonly example?: AuditExample;
}

export interface AuditResponses {
  readonly count: number;
  readonly medianMinutes: number | null;
  readonly over24h: number;
}

/** Somebody who waited longer than 24 hours for my answer. */
export interface Waited {
  readonly person: string;
  readonly count: number;
  readonly longestMinutes: number;
}

/** A message that waits for an answer since more than 24 hours before the end of the chats. */
export interface StillWaiting {
  readonly person: string;
  readonly since: number;
  readonly minutes: number;
}

export interface Audit {
  readonly messages: number;
  readonly mine: number;
  readonly coordinations: number;
  readonly judged: number;
  readonly score: number | null;
  readonly outsideHours: number;
  readonly months: readonly AuditMonth[];
  /** What I sent by weekday (Monday first) and hour. */
  readonly hours: readonly (readonly number[])[];
  readonly findings: readonly AuditFinding[];
  /** How long I took to answer what others began or asked. */
  readonly responses: AuditResponses;
  /** How long others took to reply to me. */
  readonly replies: AuditResponses;
  readonly waited: readonly Waited[];
  /** Who still waits for my answer. */
  readonly waiting: readonly StillWaiting[];
  /** First and last moment of what counts (ms). */
  readonly span: readonly [from: number, to: number] | undefined;
  /** Who wrote, by number of messages. */
  readonly senders: readonly { readonly name: string; readonly count: number }[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Tally = Mutable<AuditMonth> & { scores: number };
interface FindingTally {
  count: number;
  messages: number;
}
interface Candidate extends AuditExample {
  readonly quality: number;
}

/**
 * Sums up a stream of messages: `add` all of them, then `finish` once. Memory grows with months,
 * people, chats and answers (8 bytes each), not with the messages.
 *
 * @throws {UnknownZoneError} for `options.zone`
 */
export class ChatAudit {
  private readonly options: AuditOptions;
  private readonly isMe: (sender: string) => boolean;
  private readonly tracker: CoordinationTracker;
  private readonly judge: Judge;
  private readonly clock: ChatClock;
  private readonly from: number;
  private readonly to: number;
  private readonly months = new Map<string, Tally>();
  private readonly hours = new Uint32Array(7 * 24);
  private readonly findings = new Map<string, FindingTally>();
  private readonly examples = new Map<string, Candidate>();
  private readonly senders = new Map<string, number>();
  private readonly partners = new Map<number, Partner>();
  private readonly answers: number[] = [];
  private readonly replies: number[] = [];
  private readonly late = new Map<string, Mutable<Waited>>();
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;
  private coordinations = 0;

  constructor(options: AuditOptions) {
    const { me, zone, silenceHours, period } = options;
    this.options = options;
    this.isMe = personMatcher(me);
    this.tracker = new CoordinationTracker({
      me,
      zone,
      silenceHours,
      onResponse: (response) => this.respond(response),
    });
    this.judge = new Judge(options.judge, ({ text, messages }) => this.show(text, messages));
    this.clock = new ChatClock(resolveZone(zone));
    [this.from, this.to] = period ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  }

  /** @throws RuleFailure as `lint` */
  add(message: ChatMessage): void {
    const role = this.tracker.add(message);
    if (role === 'none') return;
    const mine = role !== 'theirs';
    this.meet(message, mine);
    if (!this.counts(message.instant)) return;
    const month = this.monthOf(message.instant);
    month.messages++;
    if (message.instant < this.first) this.first = message.instant;
    if (message.instant > this.last) this.last = message.instant;
    if (!mine) return;
    month.mine++;
    this.hours[this.clock.weekday * 24 + this.clock.hour]!++;
    if (this.options.judge.isClosed(message.instant)) month.outsideHours++;
    if (isJudged(message)) this.weigh(message, role === 'opening' ? 'opening' : 'reply', month);
  }

  /** Hands on the coordinations that are over; call it now and then. */
  settle(): void {
    for (const one of this.tracker.takeFinished()) this.coordinate(one);
  }

  /** The stream has ended. */
  finish(): Audit {
    const waiting = this.waiting();
    this.settle();
    for (const one of this.tracker.finish()) this.coordinate(one);
    const months = [...this.months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
    const sum = (key: 'messages' | 'mine' | 'outsideHours' | 'judged' | 'scores') =>
      months.reduce((total, month) => total + month[key], 0);
    return {
      messages: sum('messages'),
      mine: sum('mine'),
      coordinations: this.coordinations,
      judged: sum('judged'),
      score: mean(sum('scores'), sum('judged')),
      outsideHours: sum('outsideHours'),
      months: months.map(({ scores, ...month }) => ({
        ...month,
        score: mean(scores, month.judged),
      })),
      hours: Array.from({ length: 7 }, (_, day) => [...this.hours.slice(day * 24, day * 24 + 24)]),
      findings: this.summary(),
      responses: timesOf(this.answers),
      replies: timesOf(this.replies),
      waited: [...this.late.values()].sort(
        (a, b) => b.count - a.count || b.longestMinutes - a.longestMinutes,
      ),
      waiting,
      span: this.first <= this.last ? [this.first, this.last] : undefined,
      senders: [...this.senders]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count),
    };
  }

  private counts(instant: number): boolean {
    return instant >= this.from && instant < this.to;
  }

  private monthOf(instant: number): Tally {
    this.clock.set(instant);
    const key = this.clock.month;
    let month = this.months.get(key);
    if (!month) {
      month = {
        month: key,
        coordinations: 0,
        limit: this.options.limit,
        messages: 0,
        mine: 0,
        outsideHours: 0,
        score: null,
        judged: 0,
        scores: 0,
      };
      this.months.set(key, month);
    }
    return month;
  }

  private meet({ sender, chat }: ChatMessage, mine: boolean): void {
    const count = this.senders.get(sender);
    if (count !== undefined || this.senders.size < MOST_NAMES) {
      this.senders.set(sender, (count ?? 0) + 1);
    }
    if (mine) return;
    const partner = this.partners.get(chat);
    if (!partner) this.partners.set(chat, { name: sender, isGroup: false });
    else if (!partner.isGroup && partner.name !== sender) {
      this.partners.set(chat, { name: '', isGroup: true });
    }
  }

  private weigh({ text, instant }: ChatMessage, manner: Manner, month: Tally): void {
    const { counts, score } = this.judge.judge(text, manner, instant);
    month.judged++;
    month.scores += score;
    for (const [ruleId, count] of counts) {
      const tally = this.findings.get(ruleId);
      if (!tally) this.findings.set(ruleId, { count, messages: 1 });
      else {
        tally.count += count;
        tally.messages++;
      }
    }
    if (counts.has(SEND_TIME)) this.showLate(text, manner, instant);
  }

  /** Keeps the most telling message for each rule. */
  private show(text: string, messages: readonly ResultMessage[]): void {
    for (const message of messages) {
      const quality = qualityOf(text, message);
      const best = this.examples.get(message.ruleId);
      if (best && best.quality >= quality) continue;
      this.examples.set(message.ruleId, { text, message, quality });
    }
  }

  private showLate(text: string, manner: Manner, sentAt: number): void {
    const quality = lengthQuality(text) + (manner === 'opening' ? 4 : 0);
    const best = this.examples.get(SEND_TIME);
    if (best && best.quality >= quality) return;
    const message = this.judge.find(SEND_TIME, { text, manner, instant: sentAt });
    if (message) this.examples.set(SEND_TIME, { text, message, sentAt, quality });
  }

  private respond({ by, question, answer, minutes }: Response): void {
    if (!this.counts(answer.instant)) return;
    (by === 'me' ? this.answers : this.replies).push(minutes);
    if (by !== 'me' || minutes <= DAY_MINUTES) return;
    const { sender } = question;
    const known = this.late.get(sender);
    if (!known) this.late.set(sender, { person: sender, count: 1, longestMinutes: minutes });
    else {
      known.count++;
      known.longestMinutes = Math.max(known.longestMinutes, minutes);
    }
  }

  private waiting(): StillWaiting[] {
    const end = this.last;
    return this.tracker.awaiting
      .filter(({ from, message }) => from === 'mine' && this.counts(message.instant))
      .map(({ message: { sender, instant } }) => ({
        person: sender,
        since: instant,
        minutes: (end - instant) / 60_000,
      }))
      .filter(({ minutes }) => minutes * 60_000 > DAY);
  }

  private coordinate(one: Coordination): void {
    const { opening, broadcastOf, chat } = one;
    if (broadcastOf !== undefined || !this.counts(opening.instant)) return;
    this.coordinations++;
    this.monthOf(opening.instant).coordinations++;
    this.options.onCoordination?.({
      ...one,
      score: this.scoreOf(opening),
      partner: this.partners.get(chat) ?? { name: '', isGroup: false },
    });
  }

  private scoreOf(opening: ChatMessage): number | undefined {
    if (!isJudged(opening)) return undefined;
    return this.judge.judge(opening.text, 'opening', opening.instant).score;
  }

  /** Beyond the limit every coordination is one too many (`monthly-quota`). */
  private summary(): AuditFinding[] {
    const list: AuditFinding[] = [...this.findings].map(([ruleId, tally]) => {
      const best = this.examples.get(ruleId);
      if (!best) return { ruleId, ...tally };
      const { quality: _, ...example } = best;
      return { ruleId, ...tally, example };
    });
    const beyond = [...this.months.values()].reduce(
      (sum, { coordinations, limit }) => sum + Math.max(0, coordinations - limit),
      0,
    );
    const { rules, settings } = this.options.judge;
    const isOn = settings.opening.rules['monthly-quota']?.severity !== 'off';
    if (beyond > 0 && isOn && rules.some(({ id }) => id === 'monthly-quota')) {
      list.push({ ruleId: 'monthly-quota', count: beyond, messages: beyond });
    }
    return list.sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1));
  }

  /** Whether a sender is the office-holder. */
  isMine(sender: string): boolean {
    return this.isMe(sender);
  }
}

/** What the rules of wording can judge: no courtesy, nothing without words. */
function isJudged(message: ChatMessage): boolean {
  if (!isSent(message) || (message.kind !== 'text' && message.kind !== 'media')) return false;
  return message.text.trim() !== '' && !isCourtesy(message.text);
}

function qualityOf(text: string, { fix, suggestions }: ResultMessage): number {
  return lengthQuality(text) + (fix ? 4 : suggestions?.length ? 2 : 0);
}

/** A reader wants a whole sentence and no page. */
function lengthQuality({ length }: string): number {
  if (length >= 25 && length <= 240) return 3;
  return length <= 600 ? 1 : 0;
}

function mean(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((sum / count) * 10) / 10;
}

function timesOf(minutes: readonly number[]): AuditResponses {
  const sorted = Float64Array.from(minutes).sort();
  const half = sorted.length >> 1;
  const middle = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return {
    count: sorted.length,
    medianMinutes: sorted.length === 0 ? null : Math.round(middle * 10) / 10,
    over24h: sorted.filter((each) => each > DAY_MINUTES).length,
  };
}
