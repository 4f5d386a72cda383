import { parse } from '../../src/message/parse.ts';
import type { Runs } from '../../src/message/types.ts';

/** The words of a text as its reader sees them. */
export function normsOf(text: string): string[] {
  const { words } = parse(text);
  return Array.from({ length: words.length }, (_, i) => words.norm(i));
}

/** The words that carry a flag, as written. */
export function flagged(text: string, flag: number): string[] {
  const { words } = parse(text);
  return Array.from({ length: words.length }, (_, i) => i)
    .filter((i) => (words.flags(i) & flag) !== 0)
    .map((i) => words.raw(i));
}

/** The pieces of the text that a column of runs cuts. */
export function piecesOf(text: string, runs: Runs): string[] {
  return Array.from({ length: runs.length }, (_, i) => text.slice(runs.start(i), runs.end(i)));
}

/** Every span as its kind and the text under it, in the order of the message. */
export function spansOf(text: string): (readonly [kind: string, piece: string])[] {
  return parse(text).spans.map(({ kind, range }) => [kind, text.slice(...range)]);
}
