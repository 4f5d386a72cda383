import { CharClass, charClass } from '../message/characters.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { has } from './cursor.ts';

/** Words as people count them: runs between white space that hold a letter or digit; no links, no quoted lines. */
export function countWords(message: Message): number {
  let total = 0;
  for (let line = 0; line < message.lines.length; line += 1) {
    if (message.line(line).quoted) continue;
    total += countIn(message, message.lines.firstWord(line), message.lines.endWord(line));
  }
  return total;
}

/** The length of every sentence in words, quoted lines left out. */
export function* sentenceLengths(message: Message): Iterable<{ sentence: number; words: number }> {
  const { sentences } = message;
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const first = sentences.firstWord(sentence);
    if (message.line(message.lines.ofWord(first)).quoted) continue;
    yield { sentence, words: countIn(message, first, sentences.endWord(sentence)) };
  }
}

/** White-space words among the scanner's words `[first, end)`: a new one where white space stands before it. */
function countIn(message: Message, first: number, end: number): number {
  let count = 0;
  for (let w = first; w < end; w += 1) {
    if (has(message, w, WordFlag.Protected) && isAddress(message.words.norm(w))) continue;
    if (w === first || spaceBetween(message, w)) count += 1;
  }
  return count;
}

function isAddress(norm: string): boolean {
  return norm === '⟨link⟩' || norm === '⟨email⟩';
}

function spaceBetween(message: Message, w: number): boolean {
  const { words, text } = message;
  for (let i = words.end(w - 1); i < words.start(w); i += 1) {
    if (charClass(text.charCodeAt(i)) === CharClass.Space) return true;
  }
  return false;
}
