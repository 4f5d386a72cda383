import { type Message, WordFlag } from '../message/types.ts';
import { has } from './cursor.ts';

/** A sentence as the normalised words that are the writer's own, for questions over short windows. */
export interface Sentence {
  readonly index: number;
  /** First word and end in the message. */
  readonly first: number;
  readonly end: number;
}

/** The sentences that hold at least one word of the writer. */
export function* ownSentences(message: Message): Iterable<Sentence> {
  const { sentences } = message;
  for (let index = 0; index < sentences.length; index += 1) {
    const first = sentences.firstWord(index);
    const end = sentences.endWord(index);
    if (first < end && !has(message, first, WordFlag.Quoted)) yield { index, first, end };
  }
}

/** Whether a question mark stands in the sentence or right behind it. */
export function isQuestion(message: Message, { end, first }: Sentence): boolean {
  const { words, text } = message;
  const stop = end < words.length ? words.start(end) : text.length;
  return text.slice(words.start(first), stop).includes('?');
}

/** The first word in `[from, to)` whose norm is in the set, or -1; quoted and protected words do not count. */
export function findWord(
  message: Message,
  set: ReadonlySet<string>,
  [from, to]: readonly [number, number],
): number {
  for (let w = Math.max(from, 0); w < to && w < message.words.length; w += 1) {
    if (set.has(message.words.norm(w)) && !has(message, w, WordFlag.Quoted | WordFlag.Protected))
      return w;
  }
  return -1;
}
