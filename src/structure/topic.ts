import { GENERIC_WORDS } from '../../rules/lexicon/generic-words.ts';
import { wordSet } from '../language/word-set.ts';
import { type Message, WordFlag } from '../message/types.ts';
import type { Closing } from './closing.ts';
import { gapBefore, has, isCapital, isForeign } from './cursor.ts';
import type { Opening } from './opening.ts';
import type { Sender } from './sender.ts';
import { isAddressWord } from './vocabulary.ts';

let generic: Set<string> | undefined;

/** The first word that tells what the message is about, or -1 where nothing does. */
export function topicAt(
  message: Message,
  parts: { opening: Opening; closing: Closing; sender: Sender },
  from = parts.opening.bodyStart,
): number {
  generic ??= new Set(GENERIC_WORDS.split(' '));
  const { closing, sender } = parts;
  const thanked = thankedSentences(message, closing);
  for (let w = from; w < closing.bodyEnd; w += 1) {
    if (
      sender.introducedAt !== undefined &&
      w >= sender.introducedAt &&
      w < (sender.introducedTo ?? 0)
    )
      continue;
    if (isForeign(message, w) || isCalled(message, w) || isBlank(message, w)) continue;
    if (w >= (thanked.get(message.sentences.ofWord(w)) ?? Infinity)) continue;
    const norm = message.words.norm(w);
    if (generic.has(norm) || !/\p{L}{2}/u.test(norm)) continue;
    return w;
  }
  return -1;
}

/** Inside the brackets of a template: *Bapak [Nama Penerima]*. */
function isBlank(message: Message, w: number): boolean {
  for (let k = w; k > w - 4 && k >= 0; k -= 1) {
    const gap = gapBefore(message, k);
    if (/[[<{]/.test(gap)) return true;
    if (/[\]>}.]/.test(gap)) return false;
  }
  return false;
}

/** Sentence → first word of its thanks; from *[sebelumnya,] atas …* at its head the whole sentence is. */
function thankedSentences(message: Message, closing: Closing): Map<number, number> {
  const from = new Map<number, number>();
  for (const { start } of closing.thanks) {
    const sentence = message.sentences.ofWord(start);
    const first = message.sentences.firstWord(sentence);
    let head = first;
    while (BEFORE_REASON.has(message.words.norm(head))) head += 1;
    const begin = message.words.norm(head) === 'atas' ? first : start;
    from.set(sentence, Math.min(from.get(sentence) ?? begin, begin));
  }
  return from;
}

const BEFORE_REASON = wordSet(
  'sebelumnya sebelum itu terlebih dahulu dulu akhirnya demikian dan untuk kami',
);

/** A name or title behind *Pak*, *Ibu*: whom it is for, not what about. */
function isCalled(message: Message, w: number): boolean {
  let k = w;
  while (
    k > 0 &&
    isCapital(message, k) &&
    !has(message, k, WordFlag.BreakBefore | WordFlag.SentenceStart) &&
    w - k < 6
  ) {
    k -= 1;
    if (isAddressWord(message.words.norm(k))) return true;
  }
  return false;
}
