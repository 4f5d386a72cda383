import { isoDate } from '../calendar/dates.ts';
import { resolveZone, wallClock, type Zone } from '../calendar/zones.ts';
import { isCourtesy } from './courtesy.ts';
import { personMatcher } from './names.ts';
import { type ChatMessage, isSent } from './types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface CoordinationOptions {
  /** The names (and numbers) under which the office-holder appears in the chats. */
  readonly me: string | readonly string[];
  /** So much silence in a chat ends a conversation; what follows begins another. Hours, default 8. */
  readonly silenceHours?: number;
  /** The office's zone: months begin and end there. Default `WIB`. */
  readonly zone?: string;
  /**
   * So long after a conversation that the partner began and that is still unanswered, my message is
   * the answer to it and no coordination of mine. Hours, default 72: from Friday to Monday. Not in
   * groups, where somebody has always written last; 0: only silence counts.
   */
  readonly lateAnswerHours?: number;
  /** What comes later than so many hours after a message is no reply to it. Default 336 (14 days). */
  readonly replyWithinHours?: number;
  /** Told of every response when it comes. */
  readonly onResponse?: (response: Response) => void;
}

/** An answer to a message that expected one. */
export interface Response {
  /** `me`: I answered them; `them`: they replied to me. */
  readonly by: 'me' | 'them';
  readonly question: ChatMessage;
  readonly answer: ChatMessage;
  readonly minutes: number;
}

/**
 * What a message is in its conversation. Mine: `opening` begins a coordination, `reply` follows
 * something of theirs, `follow-up` something of mine. `none`: WhatsApp's own lines.
 */
export type Role = 'opening' | 'reply' | 'follow-up' | 'theirs' | 'none';

/** A conversation that I begin. */
export interface Coordination {
  /** 0, 1, … in the order of the stream. */
  readonly id: number;
  readonly chat: number;
  /** `YYYY-MM` in the office's zone. */
  readonly month: string;
  readonly opening: ChatMessage;
  /**
   * The coordination of which this is another copy: the same words sent to several chats at a time.
   * A broadcast counts once, so that only those without this field count.
   */
  readonly broadcastOf: number | undefined;
  /** Messages of the conversation, the opening included. */
  readonly mine: number;
  readonly theirs: number;
  /** Who first replied, and after how many minutes; undefined while nobody has. */
  readonly reply:
    | { readonly sender: string; readonly instant: number; readonly minutes: number }
    | undefined;
}

/** Times from a message that expects an answer to the other side's first message. */
export interface ResponseTimes {
  /** In minutes, in the order in which the answers came. */
  readonly minutes: readonly number[];
  /** Of them, those above 24 hours. */
  readonly over24h: number;
}

/** A message that nobody has answered yet. */
export interface Awaiting {
  readonly message: ChatMessage;
  /** `theirs`: I wait for their reply; `mine`: they wait for mine. */
  readonly from: 'theirs' | 'mine';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is known of one chat. */
interface ChatState {
  /** Instant of the last message, NaN before the first. */
  last: number;
  lastIsMine: boolean;
  /** Others who have written; two are enough to know a group. */
  readonly others: Set<string>;
  /** The conversation going on, where I began it. */
  current: Mutable<Coordination> | undefined;
  /** Coordinations without a reply, the oldest first. */
  unanswered: Mutable<Coordination>[];
  /** Their first message that expects an answer of mine. */
  theirs: ChatMessage | undefined;
  /** Mine, besides the openings. */
  mine: ChatMessage | undefined;
  /** A conversation that they began and in which I have not written. */
  inbound: ChatMessage | undefined;
}

/**
 * Follows conversations through a stream of messages, chat by chat or mixed, and tells for every
 * message what it is. A coordination is a conversation that I begin: my message after at least
 * `silenceHours` without a message of anybody in that chat. A reminder within that time belongs to
 * it; what they begin and I answer is none. Memory grows with the chats and the coordinations
 * without a reply, not with the messages.
 *
 * @throws {UnknownZoneError} for `options.zone`
 */
export class CoordinationTracker {
  private readonly isMe: (sender: string) => boolean;
  private readonly zone: Zone;
  private readonly silence: number;
  private readonly lateAnswer: number;
  private readonly replyWithin: number;
  private readonly onResponse: (response: Response) => void;
  private readonly chats = new Map<number, ChatState>();
  private readonly broadcasts = new Broadcasts();
  private readonly replyTimes: number[] = [];
  private readonly answerTimes: number[] = [];
  private finished: Coordination[] = [];
  private nextId = 0;
  private latest = -Infinity;

  constructor(options: CoordinationOptions) {
    const { silenceHours = 8, lateAnswerHours = 72, replyWithinHours = 336 } = options;
    this.isMe = personMatcher(options.me);
    this.zone = resolveZone(options.zone ?? 'WIB');
    this.silence = silenceHours * HOUR;
    this.lateAnswer = lateAnswerHours * HOUR;
    this.replyWithin = replyWithinHours * HOUR;
    this.onResponse = options.onResponse ?? (() => undefined);
  }

  /** Takes the next message of its chat. */
  add(message: ChatMessage): Role {
    if (!isSent(message)) return 'none';
    const chat = this.chatOf(message.chat);
    const begins = !(message.instant - chat.last < this.silence);
    const mine = this.isMe(message.sender);
    if (begins && chat.current) this.leave(chat);
    const role = mine ? this.addMine(chat, message, begins) : this.addTheirs(chat, message, begins);
    // Phones that were offline write late what they sent early: time does not run backwards.
    chat.last = Math.max(message.instant, Number.isNaN(chat.last) ? -Infinity : chat.last);
    chat.lastIsMine = mine;
    this.latest = Math.max(this.latest, message.instant);
    return role;
  }

  /** Takes away the coordinations that have ended and have got a reply or will get none. */
  takeFinished(): Coordination[] {
    const { finished } = this;
    this.finished = [];
    return finished;
  }

  /** The stream has ended: the other coordinations. Ask `awaiting` before. */
  finish(): Coordination[] {
    for (const chat of this.chats.values()) {
      if (chat.current?.reply) this.finished.push(chat.current);
      this.finished.push(...chat.unanswered);
      chat.current = undefined;
      chat.unanswered = [];
    }
    return this.takeFinished();
  }

  /** How long they took to reply to my coordinations and questions. */
  get replies(): ResponseTimes {
    return timesOf(this.replyTimes);
  }

  /** How long I took to answer what they began or asked. */
  get answers(): ResponseTimes {
    return timesOf(this.answerTimes);
  }

  /** What waits for an answer at this point of the stream, no older than `replyWithinHours`. */
  get awaiting(): Awaiting[] {
    const list: Awaiting[] = [];
    const isFresh = ({ message }: Awaiting) => this.latest - message.instant <= this.replyWithin;
    for (const { unanswered, theirs } of this.chats.values()) {
      for (const { opening } of unanswered) list.push({ message: opening, from: 'theirs' });
      if (theirs) list.push({ message: theirs, from: 'mine' });
    }
    return list.filter(isFresh).sort((a, b) => a.message.instant - b.message.instant);
  }

  private addMine(chat: ChatState, message: ChatMessage, begins: boolean): Role {
    const answers = this.isLateAnswer(chat, message);
    const afterTheirs = !chat.lastIsMine && !Number.isNaN(chat.last);
    this.measure('me', chat.theirs, message);
    chat.theirs = undefined;
    chat.inbound = undefined;
    if (begins && !answers) {
      this.open(chat, message);
      return 'opening';
    }
    if (chat.current) chat.current.mine++;
    if (asks(message) && chat.unanswered.length === 0) chat.mine ??= message;
    return afterTheirs ? 'reply' : 'follow-up';
  }

  /** In a conversation of two, an answer stays one even where it comes the next day. */
  private isLateAnswer(chat: ChatState, { instant }: ChatMessage): boolean {
    if (!chat.inbound || chat.others.size > 1) return false;
    return instant - chat.inbound.instant < this.lateAnswer;
  }

  private addTheirs(chat: ChatState, message: ChatMessage, begins: boolean): Role {
    if (chat.others.size < 2) chat.others.add(message.sender);
    const replies = this.reply(chat, message);
    this.measure('them', chat.mine, message);
    chat.mine = undefined;
    if (chat.current) chat.current.theirs++;
    const begun = begins && !replies && !isCourtesyMessage(message);
    if (begun) chat.inbound = message;
    if (begun || asks(message)) chat.theirs ??= message;
    return 'theirs';
  }

  private open(chat: ChatState, opening: ChatMessage): void {
    const id = this.nextId++;
    this.giveUp(chat, opening.instant);
    chat.mine = undefined;
    chat.current = {
      id,
      chat: opening.chat,
      month: isoDate(wallClock(new Date(opening.instant), this.zone)).slice(0, 7),
      opening,
      broadcastOf: this.broadcasts.find(id, opening),
      mine: 1,
      theirs: 0,
      reply: undefined,
    };
    chat.unanswered.push(chat.current);
  }

  /** What was not answered for so long will not be: memory does not grow with monologues. */
  private giveUp(chat: ChatState, now: number): void {
    const isOld = ({ opening }: Coordination) => now - opening.instant > this.replyWithin;
    if (!chat.unanswered.some(isOld)) return;
    this.finished.push(...chat.unanswered.filter(isOld));
    chat.unanswered = chat.unanswered.filter((coordination) => !isOld(coordination));
  }

  /** Their first message after my coordinations replies to all of them; tells whether it did. */
  private reply(chat: ChatState, answer: ChatMessage): boolean {
    const { sender, instant } = answer;
    const waiting = chat.unanswered;
    chat.unanswered = [];
    let replied = false;
    for (const coordination of waiting) {
      const waited = Math.max(0, instant - coordination.opening.instant);
      if (waited <= this.replyWithin) {
        const minutes = waited / MINUTE;
        coordination.reply = { sender, instant, minutes };
        this.replyTimes.push(minutes);
        this.onResponse({ by: 'them', question: coordination.opening, answer, minutes });
        replied = true;
      }
      // The conversation going on is handed out when it is over.
      if (coordination !== chat.current) this.finished.push(coordination);
      else if (!coordination.reply) chat.unanswered.push(coordination);
    }
    return replied;
  }

  private measure(by: Response['by'], question: ChatMessage | undefined, answer: ChatMessage) {
    if (!question) return;
    const waited = Math.max(0, answer.instant - question.instant);
    if (waited > this.replyWithin) return;
    const minutes = waited / MINUTE;
    (by === 'me' ? this.answerTimes : this.replyTimes).push(minutes);
    this.onResponse({ by, question, answer, minutes });
  }

  /** The conversation is over; without a reply it goes on waiting for one. */
  private leave(chat: ChatState): void {
    if (chat.current?.reply) this.finished.push(chat.current);
    chat.current = undefined;
  }

  private chatOf(index: number): ChatState {
    let chat = this.chats.get(index);
    if (!chat) {
      chat = {
        last: Number.NaN,
        lastIsMine: false,
        others: new Set(),
        current: undefined,
        unanswered: [],
        theirs: undefined,
        mine: undefined,
        inbound: undefined,
      };
      this.chats.set(index, chat);
    }
    return chat;
  }
}

/**
 * The coordinations in a stream of messages, each when it has ended and has got its reply, or when
 * the stream ends. Count those without `broadcastOf`.
 *
 * @throws {UnknownZoneError} for `options.zone`
 */
export async function* coordinations(
  messages: AsyncIterable<ChatMessage> | Iterable<ChatMessage>,
  options: CoordinationOptions,
): AsyncGenerator<Coordination> {
  const tracker = new CoordinationTracker(options);
  for await (const message of messages) {
    tracker.add(message);
    yield* tracker.takeFinished();
  }
  yield* tracker.finish();
}

/**
 * Finds copies: the same words to another chat within the minute, as WhatsApp's broadcasts do, or
 * within the hour where they are too many to be the same by chance (a greeting often is).
 */
class Broadcasts {
  private readonly openings = new Map<string, { id: number; chat: number; instant: number }[]>();

  find(id: number, { chat, instant, text }: ChatMessage): number | undefined {
    const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
    if (words === '') return undefined;
    const within = words.length >= 40 ? HOUR : MINUTE;
    const same = this.openings.get(words) ?? [];
    const first = same.find(
      (other) => other.chat !== chat && Math.abs(instant - other.instant) <= within,
    );
    if (first) return first.id;
    this.openings.set(words, [...same, { id, chat, instant }]);
    return undefined;
  }
}

function asks({ kind, text }: ChatMessage): boolean {
  return kind === 'text' && text.includes('?');
}

function isCourtesyMessage({ kind, text }: ChatMessage): boolean {
  return kind === 'text' && isCourtesy(text);
}

function timesOf(minutes: readonly number[]): ResponseTimes {
  return { minutes, over24h: minutes.filter((each) => each > 24 * 60).length };
}
