import {
  lintMessage,
  type Result,
  type ResultMessage,
  type Rule,
  type Settings,
} from '../linter/index.ts';
import { parse } from '../message/parse.ts';
import type { Message } from '../message/types.ts';

/** By which rules a message is judged. */
export type Manner = 'opening' | 'reply';

export interface JudgeOptions {
  readonly rules: readonly Rule[];
  /** Settings for the messages that begin a coordination, and for the others. */
  readonly settings: Readonly<Record<Manner, Settings>>;
  /** Whether nobody is at work at a moment (ms). */
  readonly isClosed: (instant: number) => boolean;
  /** A moment at which nobody is at work; undefined where there is none. */
  readonly closedAt: Date | undefined;
  /**
   * Rules whose findings depend on the moment of sending → moments that show whether they have
   * anything to say about a text at all; none: they are asked for every message.
   */
  readonly timed: ReadonlyMap<string, readonly Date[]>;
  /** 0–100. */
  readonly score: (result: Result) => number;
}

/** What is wrong with a message, as numbers. Information does not count. */
export interface Judgement {
  /** Rule id → findings. */
  readonly counts: ReadonlyMap<string, number>;
  readonly score: number;
}

/** A text that was met for the first time, with what was found in it. */
export interface Met {
  readonly text: string;
  readonly messages: readonly ResultMessage[];
}

export interface Sent {
  readonly text: string;
  readonly manner: Manner;
  readonly instant: number;
}

const SEND_TIME = 'send-time';
const INFO = 3;
/** Longer texts are hardly sent twice. */
const LONGEST_KEPT = 2000;
/** Texts in each of two generations; some 10 MiB in all. */
const MOST_KEPT = 4000;

/** What a text earns whenever it is sent. */
interface Known {
  readonly open: Judgement;
  /** Sent outside office hours. */
  readonly closed: Judgement;
  /** Findings besides those of `timed`, kept only where `asks` is not empty. */
  readonly found: readonly ResultMessage[];
  readonly late: readonly ResultMessage[];
  /** Rules of `timed` that must be asked for each moment. */
  readonly asks: readonly Rule[];
}

/**
 * Judges messages by the rules, the same text only once: in a chat most messages have been written
 * before, and the moment matters to few rules. Memory is bounded.
 */
export class Judge {
  private readonly options: JudgeOptions;
  private readonly untimed: readonly Rule[];
  private readonly onMet: (met: Met) => void;
  private recent = new Map<string, Known>();
  private older = new Map<string, Known>();

  /** @param onMet told of every text that is linted; equal texts may come several times */
  constructor(options: JudgeOptions, onMet: (met: Met) => void = () => undefined) {
    this.options = options;
    this.onMet = onMet;
    this.untimed = options.rules.filter(({ id }) => id !== SEND_TIME && !options.timed.has(id));
  }

  /** @throws RuleFailure as `lint` */
  judge(text: string, manner: Manner, instant: number): Judgement {
    const known = this.recall(text, manner);
    const closed = this.options.isClosed(instant);
    if (known.asks.length === 0) return closed ? known.closed : known.open;
    const more = this.lint(parse(text), known.asks, { manner, sentAt: new Date(instant) });
    if (more.length === 0) return closed ? known.closed : known.open;
    this.onMet({ text, messages: more });
    return this.judgement(text, [...(closed ? known.late : known.found), ...more]);
  }

  /** A rule's first finding in a text that is sent at a moment. */
  find(ruleId: string, sent: Sent): ResultMessage | undefined {
    const rules = this.options.rules.filter(({ id }) => id === ruleId);
    const at = { manner: sent.manner, sentAt: new Date(sent.instant) };
    return this.lint(parse(sent.text), rules, at)[0];
  }

  private recall(text: string, manner: Manner): Known {
    const key = manner === 'opening' ? `+${text}` : `-${text}`;
    const known = this.recent.get(key);
    if (known) return known;
    const found = this.older.get(key) ?? this.look(text, manner);
    if (text.length <= LONGEST_KEPT) {
      if (this.recent.size >= MOST_KEPT) {
        this.older = this.recent;
        this.recent = new Map();
      }
      this.recent.set(key, found);
    }
    return found;
  }

  private look(text: string, manner: Manner): Known {
    const message = parse(text);
    const { closedAt, settings } = this.options;
    const found = this.lint(message, this.untimed, { manner, sentAt: settings[manner].sentAt });
    const late = closedAt ? this.lint(message, this.sendTime(), { manner, sentAt: closedAt }) : [];
    const asks = this.asking(message, manner);
    this.onMet({ text, messages: found });
    const withLate = late.length > 0 ? [...found, ...late] : found;
    const open = this.judgement(text, found);
    return {
      open,
      closed: late.length > 0 ? this.judgement(text, withLate) : open,
      found: asks.length > 0 ? found : [],
      late: asks.length > 0 ? withLate : [],
      asks,
    };
  }

  private sendTime(): readonly Rule[] {
    return this.options.rules.filter(({ id }) => id === SEND_TIME);
  }

  private asking(message: Message, manner: Manner): Rule[] {
    return this.options.rules.filter((rule) => {
      const moments = this.options.timed.get(rule.id);
      if (!moments) return false;
      if (moments.length === 0) return true;
      return moments.some((sentAt) => this.lint(message, [rule], { manner, sentAt }).length > 0);
    });
  }

  private lint(
    message: Message,
    rules: readonly Rule[],
    { manner, sentAt }: { manner: Manner; sentAt: Date },
  ): readonly ResultMessage[] {
    const settings = { ...this.options.settings[manner], sentAt };
    const { messages } = lintMessage(message, rules, settings, '<chat>');
    return messages.filter(({ severity }) => severity !== INFO);
  }

  private judgement(text: string, messages: readonly ResultMessage[]): Judgement {
    const counts = new Map<string, number>();
    for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    return { counts, score: this.options.score(resultOf(text, messages)) };
  }
}

function resultOf(source: string, messages: readonly ResultMessage[]): Result {
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    filePath: '<chat>',
    messages,
    errorCount: errors.length,
    warningCount: warnings.length,
    infoCount: 0,
    fixableErrorCount: errors.filter(({ fix }) => fix).length,
    fixableWarningCount: warnings.filter(({ fix }) => fix).length,
    source,
  };
}
