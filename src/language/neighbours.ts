import { type Message, WordFlag } from '../message/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';

/** What stands around a word, in its own line. */
export interface Place {
  readonly message: Message;
  readonly word: number;
  /** Index of the neighbour in the same line, or -1. */
  readonly previous: number;
  readonly next: number;
}

export function placeOf(message: Message, word: number, end = word + 1): Place {
  const line = message.lines.ofWord(word);
  const before = word - 1;
  const inLine = end < message.words.length && message.lines.ofWord(end) === line;
  return {
    message,
    word,
    previous: before >= 0 && message.lines.ofWord(before) === line ? before : -1,
    next: inLine ? end : -1,
  };
}

export const normAt = (message: Message, word: number): string =>
  word < 0 ? '' : message.words.norm(word);

export const hasFlag = (message: Message, word: number, flag: number): boolean =>
  word >= 0 && (message.words.flags(word) & flag) !== 0;

export const isNumber = (norm: string): boolean => /^(?:rp\.?)?\d/.test(norm);

/** Letters between lower and upper case: `Capitalised` or `AllCaps` in the scanner's sense. */
export const isCapital = (message: Message, word: number): boolean =>
  hasFlag(message, word, WordFlag.Capitalised | WordFlag.AllCaps);

/**
 * A capital that is no sentence's first letter and no word of order (institution, title, day): the
 * sign of a proper name in running text.
 */
export function looksLikeName(message: Message, word: number): boolean {
  if (word < 0 || !isCapital(message, word)) return false;
  const norm = message.words.norm(word);
  const known = lexicon.known(norm);
  if (/[Nn]/.test(known)) return true;
  if (hasFlag(message, word, WordFlag.AllCaps) && norm.length <= 8) return false;
  if (/[TtIhPp]/.test(known)) return false;
  return !isStandardWord(norm) && lexicon.entry(norm) === undefined;
}

const TITLES = new Set([
  'pak',
  'bu',
  'bapak',
  'ibu',
  'bpk',
  'bp',
  'sdr',
  'sdri',
  'saudara',
  'saudari',
  'mas',
  'mbak',
  'mba',
  'kak',
  'kakak',
  'bang',
  'dik',
  'dr',
  'drg',
  'drh',
  'ir',
  'prof',
  'ustaz',
  'ustad',
  'ustadz',
  'haji',
  'hj',
  'h',
  'kang',
  'teh',
  'tuan',
  'nyonya',
  'tn',
  'ny',
  'nama',
  'om',
  'tante',
  'bli',
  'cak',
  'ning',
  'gus',
  'kiai',
  'pdt',
  'romo',
  'daeng',
  'andi',
  'nona',
  'mr',
  'mrs',
  'an',
  'a.n',
]);

/** Whether the word before calls for a personal name. */
export function followsTitle(place: Place): boolean {
  const norm = normAt(place.message, place.previous);
  return TITLES.has(norm) && !hasFlag(place.message, place.word, WordFlag.BreakBefore);
}

/** A foreign word stands next to it, written in lower case like it. */
export function besideForeign(place: Place): boolean {
  return [place.previous, place.next].some((word) => {
    const norm = normAt(place.message, word);
    return (
      norm !== '' &&
      /[FE]/.test(lexicon.known(norm)) &&
      !isStandardWord(norm) &&
      lexicon.entry(norm) === undefined
    );
  });
}

const INTRODUCERS = new Set([
  'saya',
  'sy',
  'kami',
  'ini',
  'bernama',
  'dengan',
  'oleh',
  'saudara',
  'almarhum',
  'alm',
  'tim',
  'desa',
  'kelurahan',
  'jalan',
  'jl',
  'toko',
  'pt',
  'cv',
]);

/** Whether a capital behind the word before is most likely a name's: a title or *saya …*. */
export function introducesName(place: Place): boolean {
  return followsTitle(place) || INTRODUCERS.has(normAt(place.message, place.previous));
}

const isLetter = (text: string, at: number) => /\p{L}/u.test(text[at] ?? ' ');

/** One to three letters end at `at`. */
function isShortRun(text: string, at: number): boolean {
  let length = 0;
  while (length < 4 && isLetter(text, at - length)) length += 1;
  return length > 0 && length < 4;
}

/** Part of a dotted abbreviation: the u of `u.b.`, the d of `s.d.`; or a short piece beside a slash. */
export function isDotted(message: Message, word: number): boolean {
  const { text, words } = message;
  const start = words.start(word);
  const end = words.end(word);
  const short = end - start <= 3;
  // the letter of a list item: `d. …`, `g) …`
  if (end - start === 1 && '.)'.includes(text[end] ?? ' ')) return true;
  if (text[end] === '.' && isLetter(text, end + 1) && (short || text[end + 2] === '.')) return true;
  if (text[start - 1] === '.' && short && isShortRun(text, start - 2)) return true;
  return end - start <= 2 && (text[start - 1] === '/' || text[end] === '/');
}
