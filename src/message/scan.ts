import { addressIn } from './addresses.ts';
import { CharClass, charClass, codePointAt } from './characters.ts';
import type { WordColumns } from './columns.ts';
import type { Link, Span } from './types.ts';
import { WordFlag } from './types.ts';

/** What the scanner fills while it walks over the text. */
export interface ScanTarget {
  readonly text: string;
  readonly words: WordColumns;
  readonly links: Link[];
  readonly spans: Span[];
}

/** A line to be scanned, with what its marks say. */
export interface LineToScan {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Marks of this line, sorted by start. */
  readonly marks: readonly Span[];
}

/** What only the place of a word decides, carried from chunk to chunk. */
interface Place {
  flags: number;
  /** Index of the first mark that has not begun. */
  next: number;
  /** How far the quotations and the italics reach that have begun. */
  quotedTo: number;
  italicTo: number;
  /** The code of the line, and the index of the first that has not ended. */
  readonly code: readonly Span[];
  nextCode: number;
}

/** Adds the words, links and protected spans of one line. */
export function scanLine(target: ScanTarget, line: LineToScan): void {
  const { text } = target;
  const code = line.marks.filter(({ kind }) => kind === 'code');
  const flags = WordFlag.LineStart;
  const place: Place = { flags, next: 0, quotedTo: 0, italicTo: 0, code, nextCode: 0 };
  let i = line.start;
  while (i < line.end) {
    if (isSpace(text, i)) {
      i += 1;
      continue;
    }
    let end = i + 1;
    let special = isSpecial(text.charCodeAt(i));
    while (end < line.end && !isSpace(text, end)) {
      special ||= isSpecial(text.charCodeAt(end));
      end += 1;
    }
    scanChunk(target, line, { start: i, end, special, place });
    i = end;
  }
}

/** A run without white space, or the part of it that is no code. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Holds a character that an address must have: `. : @ # _`. */
  readonly special: boolean;
  readonly place: Place;
}

/** Code and what is glued to it, each on its own. */
function scanChunk(target: ScanTarget, line: LineToScan, chunk: Chunk): void {
  const { end, place } = chunk;
  let at = chunk.start;
  for (; place.nextCode < place.code.length; place.nextCode += 1) {
    const [from, to] = place.code[place.nextCode]!.range;
    if (from >= end) break;
    if (from > at) scanLanguage(target, line, { ...chunk, start: at, end: from });
    const start = Math.max(at, from);
    at = Math.min(to, end);
    scanCode(target, line, { ...chunk, start, end: at });
    if (to > end) return;
  }
  if (at < end) scanLanguage(target, line, { ...chunk, start: at });
}

/** Code stays as it is, with its backticks; but a link in it leads the reader to the document. */
function scanCode(target: ScanTarget, line: LineToScan, chunk: Chunk): void {
  const { start, end, special, place } = chunk;
  if (special && addressIn(target.text, start, end)?.link?.kind === 'url') {
    scanLanguage(target, line, chunk);
    return;
  }
  target.words.pushProtected(start, end, 'code', placeFlags(line, start, place));
  place.flags = 0;
}

function scanLanguage(target: ScanTarget, line: LineToScan, chunk: Chunk): void {
  const address = chunk.special ? addressIn(target.text, chunk.start, chunk.end) : undefined;
  if (!address) {
    scanWords(target, line, chunk.start, chunk.end, chunk.place);
    return;
  }
  const [from, to] = address.range;
  scanWords(target, line, chunk.start, from, chunk.place);
  const flags = placeFlags(line, from, chunk.place);
  target.spans.push({ kind: address.kind, range: address.range });
  if (address.link) {
    target.links.push({
      ...address.link,
      range: address.range,
      quoted: (flags & WordFlag.Quoted) !== 0,
    });
  }
  target.words.pushProtected(from, to, address.kind, flags);
  chunk.place.flags = 0;
  scanWords(target, line, to, chunk.end, chunk.place);
}

/** Splits `text[start, end)`, which holds no address, into words. */
function scanWords(
  target: ScanTarget,
  line: LineToScan,
  start: number,
  end: number,
  place: Place,
): void {
  const { text, words } = target;
  let i = start;
  while (i < end) {
    const c = codePointAt(text, i);
    const kind = charClass(c);
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      const stop = wordEnd(text, i, end);
      const dot = text.charCodeAt(stop) === 46 ? WordFlag.DotAfter : 0;
      words.push(i, stop, placeFlags(line, i, place) | dot);
      place.flags = 0;
      i = stop;
    } else {
      if (BREAKS.has(c)) place.flags |= WordFlag.BreakBefore;
      i += 1;
    }
  }
}

/** End of the word that starts at `i`: letters, digits, marks, and what joins them. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  let last: CharClass = CharClass.Other;
  let i = start;
  while (i < limit) {
    const c = codePointAt(text, i);
    const kind = charClass(c);
    const width = c > 0xffff ? 2 : 1;
    if (kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Mark) {
      if (kind !== CharClass.Mark) last = kind;
      end = i + width;
    } else if (kind === CharClass.Ignorable) {
      // A joiner belongs to the character before it; other marks only when the word goes on.
      if (c === 0x200c || c === 0x200d || c === 0xfe0f || c === 0xfe0e) end = i + width;
    } else if (!joins(text, i, limit, last)) break;
    i += width;
  }
  return end;
}

/** Whether the apostrophe, hyphen, or point between digits at `i` is inside a word. */
function joins(text: string, i: number, limit: number, before: CharClass): boolean {
  if (i + 1 >= limit) return false;
  const c = text.charCodeAt(i);
  const after = charClass(codePointAt(text, i + 1));
  if (c === 46 || c === 44 || c === 58)
    return before === CharClass.Digit && after === CharClass.Digit;
  const kind = charClass(c);
  if (kind === CharClass.Apostrophe || c === 96)
    return before === CharClass.Letter && after === CharClass.Letter;
  return kind === CharClass.Hyphen && (after === CharClass.Letter || after === CharClass.Digit);
}

/** The flags of a word at `at`; asked in the order of the words. */
function placeFlags(line: LineToScan, at: number, place: Place): number {
  passMarks(line.marks, at, place);
  let flags = place.flags;
  if (line.quoted || place.quotedTo > at) flags |= WordFlag.Quoted;
  if (place.italicTo > at) flags |= WordFlag.Italic;
  return flags;
}

/** A quotation in another one ends before it; italics hold no italics. */
function passMarks(marks: readonly Span[], at: number, place: Place): void {
  for (; place.next < marks.length && marks[place.next]!.range[0] <= at; place.next += 1) {
    const { kind, range } = marks[place.next]!;
    if (kind === 'quotation') place.quotedTo = Math.max(place.quotedTo, range[1]);
    else if (kind === 'italic') place.italicTo = range[1];
  }
}

function isSpace(text: string, i: number): boolean {
  return charClass(text.charCodeAt(i)) === CharClass.Space;
}

function isSpecial(c: number): boolean {
  return c === 46 || c === 58 || c === 64 || c === 35 || c === 95;
}

const BREAKS = new Set([...',;:()[]{}|"“”«»-–—…!?=>•'].map((ch) => ch.charCodeAt(0)));
