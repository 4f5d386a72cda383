import { type Message, WordFlag } from '../message/types.ts';

/** Questions about single words that every part of the structure asks. */
export function has(message: Message, i: number, flag: number): boolean {
  return (message.words.flags(i) & flag) !== 0;
}

/** Somebody else's words, an address or code: never the writer's own structure. */
export function isForeign(message: Message, i: number): boolean {
  return has(message, i, WordFlag.Quoted | WordFlag.Protected);
}

/** A pause stands before word `i`: its sentence, line or clause begins with it, or the text ends. */
export function pauseBefore(message: Message, i: number): boolean {
  if (i >= message.words.length) return true;
  return has(message, i, WordFlag.SentenceStart | WordFlag.LineStart | WordFlag.BreakBefore);
}

/** A capital begins the word, in whatever disguise. */
export function isCapital(message: Message, i: number): boolean {
  return has(message, i, WordFlag.Capitalised | WordFlag.AllCaps);
}

/** First word after `i` that begins a sentence, or the number of words. */
export function sentenceEnd(message: Message, i: number): number {
  return message.words.length === 0 ? 0 : message.sentences.endWord(message.sentences.ofWord(i));
}

/** What stands between word `i - 1` and word `i`. */
export function gapBefore(message: Message, i: number): string {
  const { words, text } = message;
  if (i <= 0 || i >= words.length) return '';
  return text.slice(words.end(i - 1), words.start(i));
}
