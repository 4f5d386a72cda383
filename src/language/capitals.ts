import { type Message, WordFlag } from '../message/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import { hasFlag } from './neighbours.ts';

const REACH = 8;

/** Whether the word is shouted: capital words around it, one of them an ordinary word of the language. */
export function inCapitalRun(message: Message, word: number): boolean {
  return isOrdinary(message, word, -1) || isOrdinary(message, word, 1);
}

function isOrdinary(message: Message, word: number, step: 1 | -1): boolean {
  const line = message.lines.ofWord(word);
  for (
    let i = word + step, n = 0;
    i >= 0 && i < message.words.length && n < REACH;
    i += step, n += 1
  ) {
    if (message.lines.ofWord(i) !== line) return false;
    const norm = message.words.norm(i);
    if (/^\d/.test(norm)) continue;
    if (!hasFlag(message, i, WordFlag.AllCaps)) return false;
    if (isShoutedWord(norm)) return true;
  }
  return false;
}

/** A word in capitals that is no acronym: four letters or more, known, and not an accepted acronym. */
function isShoutedWord(norm: string): boolean {
  if (norm.length < 4 || lexicon.accepted(norm).length > 0 || /[IN]/.test(lexicon.known(norm)))
    return false;
  return lexicon.band(norm) <= 4 || (norm.length >= 6 && isStandardWord(norm));
}

const COMPANIES = new Set([
  'pt',
  'cv',
  'ud',
  'tb',
  'toko',
  'rs',
  'rsu',
  'sd',
  'sman',
  'smpn',
  'hotel',
  'koperasi',
  'pd',
  'fa',
]);

/** A capital token that stands in normal text and in no firm's name. */
export function isLoneCapital(message: Message, word: number): boolean {
  if (hasFlag(message, word - 1, WordFlag.AllCaps) && COMPANIES.has(message.words.norm(word - 1)))
    return false;
  return !(
    hasFlag(message, word - 1, WordFlag.Capitalised) && COMPANIES.has(message.words.norm(word - 1))
  );
}
