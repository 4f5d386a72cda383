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
  /** Inside ``` fences. */
  readonly code: boolean;
  /** Marks of this line, sorted by start. */
  readonly marks: readonly Span[];
}

/** Flags that only the place of a word decides, carried from chunk to chunk. */
interface Place {
  flags: number;
}

/** Adds the words, links and protected spans of one line. */
export function scanLine(target: ScanTarget, line: LineToScan): void {
  const { text } = target;
  const place: Place = { flags: WordFlag.LineStart };
  let i = line.start;
  while (i < line.end) {
    const space = spaceLength(text, i);
    if (space) {
      i += space;
      continue;
    }
    let end = i + 1;
    let special = isSpecial(text.charCodeAt(i));
    while (end < line.end && !spaceLength(text, end)) {
      special ||= isSpecial(text.charCodeAt(end));
      end += 1;
    }
    scanChunk(target, line, { start: i, end, special, place });
    i = end;
  }
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Holds a character that an address must have: `. : @ # _`. */
  readonly special: boolean;
  readonly place: Place;
}

function scanChunk(target: ScanTarget, line: LineToScan, chunk: Chunk): void {
  const code = line.code || markFlags(line.marks, chunk.start, chunk.end - 1).code;
  if (code) {
    const flags = chunk.place.flags | (line.quoted ? WordFlag.Quoted : 0);
    target.words.pushProtected(chunk.start, chunk.end, 'code', flags);
    chunk.place.flags = 0;
    return;
  }
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
      const dot = stop < end && text.charCodeAt(stop) === 46 ? WordFlag.DotAfter : 0;
      words.push(i, stop, placeFlags(line, i, place) | dot);
      place.flags = 0;
      i = stop;
    } else {
      if (isBreak(c)) place.flags |= WordFlag.BreakBefore;
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

function placeFlags(line: LineToScan, at: number, place: Place): number {
  const marks = markFlags(line.marks, at, at);
  let flags = place.flags;
  if (line.quoted || marks.quoted) flags |= WordFlag.Quoted;
  if (marks.italic) flags |= WordFlag.Italic;
  return flags;
}

const NO_MARKS = { code: false, quoted: false, italic: false };

/** Which marked spans hold both `from` and `to`. Lines have few marks; long ones are cut by bisection. */
function markFlags(marks: readonly Span[], from: number, to: number): typeof NO_MARKS {
  if (marks.length === 0) return NO_MARKS;
  const found = { code: false, quoted: false, italic: false };
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.range[0] <= from) low = middle + 1;
    else high = middle;
  }
  // Spans of one kind do not overlap, so the eight before the place hold the nearest of each kind.
  for (let m = low - 1; m >= 0 && m >= low - 8; m -= 1) {
    const { kind, range } = marks[m]!;
    if (range[1] <= to) continue;
    if (kind === 'code') found.code = true;
    else if (kind === 'quotation') found.quoted = true;
    else if (kind === 'italic') found.italic = true;
  }
  return found;
}

/** Length of the white space at `i`, 0 for none. */
function spaceLength(text: string, i: number): number {
  const c = text.charCodeAt(i);
  return c === 32 || (c >= 9 && c <= 13) || (c > 127 && charClass(c) === CharClass.Space) ? 1 : 0;
}

function isSpecial(c: number): boolean {
  return c === 46 || c === 58 || c === 64 || c === 35 || c === 95;
}

const BREAKS = new Set([...',;:()[]{}|"“”«»–—…!?=>•'].map((ch) => ch.charCodeAt(0)));

function isBreak(c: number): boolean {
  return BREAKS.has(c) || c === 45;
}
