import type { Zone } from '../calendar/zones.ts';
import { instantOf } from '../calendar/zones.ts';
import { classify } from './classify.ts';
import type { Sender } from './senders.ts';
import type { ChatMessage, Dialect } from './types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How many headers are looked at before an odd one is believed. */
const LOOK_AHEAD = 256;
/** A bound on the text that waits for that, in UTF-16 code units. */
const MOST_WAITING = 1 << 20;
/** Phones that were offline show messages out of order by so much and more (`isOdd`). */
const JITTER = 10 * MINUTE;

/** A line that has the form of a header, with what follows it up to the next. */
export interface Entry {
  readonly line: number;
  readonly wall: number;
  readonly sender: Sender;
  /** The text behind the sender, all lines of it. */
  body: string;
  /** The header with the sender as written; only where `Assembler.isOdd` said yes. */
  readonly header: string;
}

export interface AssemblerOptions {
  readonly file: number;
  readonly chat: number;
  readonly platform: Dialect['platform'];
  readonly zone: Zone;
}

/**
 * Tells headers from lines of an agenda or a pasted chat that only look like headers, and turns
 * entries into messages.
 *
 * A chat runs forward. An entry is odd where its sender is new, or its time jumps by more than a
 * day; an odd one is a line of the message before it where time returns behind it. Pure: the same
 * entries give the same messages, however they arrive.
 */
export class Assembler {
  /** Finished messages, until `takeMessages`. */
  messages: ChatMessage[] = [];

  private readonly options: AssemblerOptions;
  private readonly waiting: Entry[] = [];
  private waitingText = 0;
  private current: Entry | undefined;
  private quarter = Number.NaN;
  private offset = 0;

  constructor(options: AssemblerOptions) {
    this.options = options;
  }

  takeMessages(): readonly ChatMessage[] {
    const { messages } = this;
    this.messages = [];
    return messages;
  }

  /** Whether an entry needs its `header`, as it may turn out to be none. */
  isOdd(sender: Sender, wall: number): boolean {
    return this.waiting.length > 0 || isOddAfter(this.current?.wall, { sender, wall });
  }

  add(entry: Entry): void {
    if (this.waiting.length === 0 && !this.isOdd(entry.sender, entry.wall)) {
      this.accept(entry);
      return;
    }
    this.waiting.push(entry);
    this.waitingText += entry.body.length;
    this.settle(false);
  }

  /** The file has ended. */
  finish(): void {
    this.settle(true);
    if (this.current) this.emit(this.current);
    this.current = undefined;
  }

  private settle(ended: boolean): void {
    while (this.waiting.length > 0) {
      const verdict = this.judge(this.waiting[0]!, ended);
      if (verdict === undefined) return;
      const entry = this.waiting.shift()!;
      this.waitingText -= entry.body.length;
      if (verdict) this.accept(entry);
      else this.append(entry);
    }
  }

  /** Whether the first of the waiting is a message; undefined while that is open. */
  private judge(entry: Entry, ended: boolean): boolean | undefined {
    const last = this.current?.wall;
    // Nothing before it that it could be a line of; WhatsApp's own lines nobody writes.
    if (last === undefined || entry.sender.trust === 'sure') return true;
    if (!isOddAfter(last, entry)) return true;
    const full = ended || this.waiting.length > LOOK_AHEAD || this.waitingText > MOST_WAITING;
    const known = entry.sender.trust === 'seen';
    const back = this.returnBehind(entry, { last, slack: known ? DAY : JITTER });
    if (back < 0) return full ? true : undefined;
    if (known || this.returnBehind(entry, { last, slack: DAY }) >= 0) return false;
    // Less than a day: a new person may be real, and then is likely to write again.
    if (this.writesAgain(entry, back)) return true;
    return full ? false : undefined;
  }

  /** Which of the waiting shows that time did not stand where `entry` puts it; −1 if none. */
  private returnBehind(entry: Entry, { last, slack }: { last: number; slack: number }): number {
    const ahead = entry.wall >= last - slack;
    for (let i = 1; i < this.waiting.length; i++) {
      const { wall } = this.waiting[i]!;
      if (wall >= last - JITTER && (!ahead || wall < entry.wall - slack)) return i;
    }
    return -1;
  }

  /** Whether the sender comes again after `from`, at another time, and time goes on from there. */
  private writesAgain(entry: Entry, from: number): boolean {
    for (let i = from + 1; i < this.waiting.length; i++) {
      const { sender, wall } = this.waiting[i]!;
      if (sender !== entry.sender || wall === entry.wall) continue;
      const next = this.waiting[i + 1];
      if (next && next.wall >= wall - JITTER) return true;
    }
    return false;
  }

  private accept(entry: Entry): void {
    if (this.current) this.emit(this.current);
    this.current = entry;
    if (entry.sender.name !== '' && entry.sender.trust === 'new') entry.sender.trust = 'seen';
  }

  private append(entry: Entry): void {
    const current = this.current!;
    if (current.body.length > MOST_WAITING) return;
    current.body += `\n${entry.header}${entry.body}`;
  }

  private emit({ line, wall, sender, body }: Entry): void {
    const { file, chat, platform } = this.options;
    const { kind, edited, text, attachment } = classify(body, { sender: sender.name, platform });
    this.messages.push({
      chat,
      file,
      line,
      wall,
      instant: this.instantOf(wall),
      sender: kind === 'system' ? '' : sender.name,
      kind,
      edited,
      text,
      attachment,
    });
  }

  /** Clocks change on a quarter of an hour at the most often. */
  private instantOf(wall: number): number {
    const quarter = Math.floor(wall / (15 * MINUTE));
    if (quarter !== this.quarter) {
      this.quarter = quarter;
      this.offset = wall - instantOf(wall, this.options.zone);
    }
    return wall - this.offset;
  }
}

/** Whether a header is one that nobody would expect after a message at `last`. */
function isOddAfter(
  last: number | undefined,
  { sender, wall }: Pick<Entry, 'sender' | 'wall'>,
): boolean {
  if (last === undefined || sender.trust !== 'seen') return true;
  return wall > last + DAY || wall < last - DAY;
}
