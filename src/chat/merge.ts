import type { ChatMessage } from './types.ts';

type Batches = AsyncGenerator<readonly ChatMessage[]>;

const MINUTE = 60_000;
const DAY = 86_400_000;
const MOST_IN_BATCH = 4096;

/**
 * The key of a message in any export of its chat: minute (Android writes no seconds), sender, kind,
 * and text where it is a text; placeholders of media differ with phone and language.
 */
export function messageKey({ wall, sender, kind, text }: ChatMessage): string {
  return `${Math.floor(wall / MINUTE)}\n${sender}\n${kind}\n${kind === 'text' ? text : ''}`;
}

/** The messages of one chat from several exports of it, in order of time, each once. */
export async function* mergeExports(
  readers: readonly Batches[],
  onDuplicate: () => void,
): AsyncGenerator<readonly ChatMessage[]> {
  const heads = readers.map((reader) => new Head(reader));
  const seen = new Seen();
  try {
    for (const head of heads) await head.fill();
    for (let out: ChatMessage[] = []; ; ) {
      const head = earliest(heads);
      const message = head?.message;
      if (!head || !message) {
        if (out.length > 0) yield out;
        return;
      }
      if (seen.isNew(message, nextOf(heads, head))) out.push(message);
      else onDuplicate();
      if (!head.advance()) await head.fill();
      if (out.length >= MOST_IN_BATCH) {
        yield out;
        out = [];
      }
    }
  } finally {
    for (const reader of readers) await reader.return(undefined);
  }
}

/** Where reading of one export stands. */
class Head {
  private readonly reader: Batches;
  private batch: readonly ChatMessage[] = [];
  private index = 0;

  constructor(reader: Batches) {
    this.reader = reader;
  }

  get message(): ChatMessage | undefined {
    return this.batch[this.index];
  }

  /** Whether the next message is at hand; else `fill`. */
  advance(): boolean {
    return ++this.index < this.batch.length;
  }

  async fill(): Promise<void> {
    for (;;) {
      const { done, value } = await this.reader.next();
      this.batch = done ? [] : value;
      this.index = 0;
      if (done || value.length > 0) return;
    }
  }
}

function earliest(heads: readonly Head[]): Head | undefined {
  let first: Head | undefined;
  for (const head of heads) {
    if (!head.message) continue;
    if (!first?.message || head.message.wall < first.message.wall) first = head;
  }
  return first;
}

/** When the other files go on. */
function nextOf(heads: readonly Head[], current: Head): number {
  let next = Number.POSITIVE_INFINITY;
  for (const head of heads) {
    if (head !== current && head.message && head.message.wall < next) next = head.message.wall;
  }
  return next;
}

interface Counts {
  /** How often each file has it. */
  readonly inFile: Map<number, number>;
  /** How often it was handed on. */
  given: number;
  /** Of them, edited or deleted ones. */
  changed: number;
}

/**
 * Counts what stood in which file, as a multiset: two equal messages in one file are two messages,
 * the same two in another file the same two. Remembers two days, since files run side by side.
 */
class Seen {
  private recent = new Map<string, Counts>();
  private older = new Map<string, Counts>();
  private since = Number.NEGATIVE_INFINITY;
  /** The last time at which several files ran side by side. */
  private shared = Number.NEGATIVE_INFINITY;

  /** @param next when the other files go on: far from there nothing can stand twice */
  isNew(message: ChatMessage, next: number): boolean {
    if (next <= message.wall + DAY) this.shared = message.wall;
    if (message.wall > this.shared + DAY) return true;
    this.forget(message.wall);
    const same = this.count(messageKey(message), message.file);
    // An edited or deleted message differs between an export before and one after: then the number
    // of messages that the sender has in this minute tells.
    const minute = this.count(
      `${Math.floor(message.wall / MINUTE)}\n${message.sender}`,
      message.file,
    );
    const changed = message.edited || message.kind === 'deleted';
    const isKnown = same.inFile.get(message.file)! <= same.given;
    const isChanged =
      (changed || minute.changed > 0) && minute.inFile.get(message.file)! <= minute.given;
    if (isKnown || isChanged) return false;
    same.given++;
    minute.given++;
    if (changed) minute.changed++;
    return true;
  }

  private count(key: string, file: number): Counts {
    let counts = this.recent.get(key) ?? this.older.get(key);
    if (!counts) {
      counts = { inFile: new Map(), given: 0, changed: 0 };
      this.recent.set(key, counts);
    }
    counts.inFile.set(file, (counts.inFile.get(file) ?? 0) + 1);
    return counts;
  }

  private forget(wall: number): void {
    if (wall - this.since < DAY) return;
    this.older = this.recent;
    this.recent = new Map();
    this.since = wall;
  }
}
