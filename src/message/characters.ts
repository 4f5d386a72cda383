/**
 * What a code point is to a reader of a message. The classes are computed once per code point outside
 * ASCII and cached, so that the scanner never runs a regular expression per character.
 */
export const CharClass = {
  Other: 0,
  Letter: 1,
  Digit: 2,
  /** Combining marks: part of the letter before them. */
  Mark: 3,
  /** Zero-width spaces and joiners, direction marks, soft hyphen, variation selectors. */
  Ignorable: 4,
  Space: 5,
  Apostrophe: 6,
  Hyphen: 7,
} as const;

export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ascii = new Uint8Array(128);
for (let c = 0; c < 128; c += 1) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ascii[c] = CharClass.Letter;
  else if (c >= 48 && c <= 57) ascii[c] = CharClass.Digit;
  else if (c === 32 || (c >= 9 && c <= 13)) ascii[c] = CharClass.Space;
}
ascii[0x27] = CharClass.Apostrophe;
ascii[0x2d] = CharClass.Hyphen;

const APOSTROPHES = new Set([
  0x2018, 0x2019, 0x201b, 0x2bc, 0x2bb, 0x2bd, 0x2be, 0x2bf, 0xb4, 0x2b9, 0xff07,
]);
const HYPHENS = new Set([0x2010, 0x2011, 0xff0d, 0xfe63]);
const cache = new Map<number, CharClass>();

/** The class of a code point. */
export function charClass(codePoint: number): CharClass {
  if (codePoint < 128) return ascii[codePoint] as CharClass;
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const found = classify(codePoint);
  cache.set(codePoint, found);
  return found;
}

function classify(c: number): CharClass {
  if (APOSTROPHES.has(c)) return CharClass.Apostrophe;
  if (HYPHENS.has(c)) return CharClass.Hyphen;
  // Circled letters (ⓨⓖ) are symbols to Unicode and letters to a reader.
  if (c >= 0x24b6 && c <= 0x24e9) return CharClass.Letter;
  const ch = String.fromCodePoint(c);
  // The Hangul fillers are letters to Unicode; nobody sees them.
  if (/[\p{Cf}\u115f\u1160\u3164\uffa0]/u.test(ch)) return CharClass.Ignorable;
  if (/\p{L}/u.test(ch)) return CharClass.Letter;
  if (/\p{N}/u.test(ch)) return CharClass.Digit;
  if (/\p{M}/u.test(ch)) return c >= 0xfe00 && c <= 0xfe0f ? CharClass.Ignorable : CharClass.Mark;
  if (/\s/u.test(ch)) return CharClass.Space;
  return CharClass.Other;
}

/** The code point at `i`; a lone surrogate counts as itself. */
export function codePointAt(text: string, i: number): number {
  const c = text.charCodeAt(i);
  return c < 0xd800 || c > 0xdbff ? c : (text.codePointAt(i) as number);
}

/** Whether a code unit ends a line: LF, CR, line and paragraph separator. */
export function isLineBreak(c: number): boolean {
  return c === 10 || c === 13 || c === 0x2028 || c === 0x2029;
}
