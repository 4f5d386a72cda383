import { CharClass, charClass } from './characters.ts';
import type { Span, SpanKind } from './types.ts';

/**
 * Finds, in one line, what WhatsApp or the writer has set apart: code, quotations, `*bold*`,
 * `_italic_`, `~strike~`. One pass over the line collects the marks, one over the marks pairs them.
 */
export function marksOf(text: string, start: number, end: number): Span[] {
  const marks = collect(text, start, end);
  if (marks.length < 2) return [];
  const spans: Span[] = [];
  const code = pairCode(text, marks, spans);
  for (const [mark, kind] of EMPHASIS)
    pairEmphasis(
      text,
      code.filter((i) => text[i] === mark),
      kind,
      spans,
    );
  pairQuotes(text, code, spans);
  return spans.sort((a, b) => a.range[0] - b.range[0]);
}

const EMPHASIS: readonly (readonly [string, SpanKind])[] = [
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strike'],
];

const MARKS = '*_~`"“”„«»\'‘’';

function collect(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i += 1) {
    const c = text.charCodeAt(i);
    if (
      c < 128
        ? c === 42 || c === 95 || c === 126 || c === 96 || c === 34 || c === 39
        : c < 0x2020 && MARKS.includes(text[i]!)
    ) {
      found.push(i);
    }
  }
  return found;
}

/** Pairs backticks; returns the marks outside code. */
function pairCode(text: string, marks: readonly number[], spans: Span[]): number[] {
  const left: number[] = [];
  for (let m = 0; m < marks.length; m += 1) {
    const i = marks[m]!;
    const close = text[i] === '`' && !isInWord(text, i) ? closerOf(text, marks, m) : -1;
    if (close < 0) {
      left.push(i);
      continue;
    }
    if (marks[close]! > i + 1) spans.push({ kind: 'code', range: [i, marks[close]! + 1] });
    m = close;
  }
  return left;
}

/**
 * The backtick that closes the one at `m`: the next, unless it stands in a word and one that could close
 * follows it (`` `hari Jum`at` ``, but `` `Simpan`nya, lalu `Kirim` ``).
 */
function closerOf(text: string, marks: readonly number[], m: number): number {
  const first = nextTick(text, marks, m);
  if (first < 0 || !isInWord(text, marks[first]!)) return first;
  const next = nextTick(text, marks, first);
  const closes = next >= 0 && charAt(text, marks[next]! - 1) === CharClass.Letter;
  return closes ? next : first;
}

function nextTick(text: string, marks: readonly number[], m: number): number {
  for (let n = m + 1; n < marks.length; n += 1) if (text[marks[n]!] === '`') return n;
  return -1;
}

/** Between two letters a backtick is an apostrophe (*Jum`at*), or glued to what it closes. */
function isInWord(text: string, i: number): boolean {
  return charAt(text, i - 1) === CharClass.Letter && charAt(text, i + 1) === CharClass.Letter;
}

/** WhatsApp's rule: the mark touches a visible character inside and stands at a word's border. */
function pairEmphasis(text: string, marks: readonly number[], kind: SpanKind, spans: Span[]): void {
  let open = -1;
  for (const i of marks) {
    const before = charAt(text, i - 1);
    const after = charAt(text, i + 1);
    if (open >= 0 && i > open + 1 && before !== CharClass.Space && !isWordChar(after)) {
      spans.push({ kind, range: [open, i + 1] });
      open = -1;
    } else if (after !== CharClass.Space && !isWordChar(before)) open = i;
  }
}

/** What closes an opening quotation mark, by family; single ones are apostrophes most of the time. */
const FAMILIES: readonly {
  readonly closers: Readonly<Record<string, string>>;
  readonly reach: number;
}[] = [
  { closers: { '"': '"“”', '“': '”"“', '„': '“”"', '«': '»' }, reach: 2000 },
  { closers: { "'": "'’", '‘': "’'" }, reach: 120 },
];

/** Pairs quotation marks, each family in one pass; one that does not close within reach is none. */
function pairQuotes(text: string, marks: readonly number[], spans: Span[]): void {
  for (const { closers, reach } of FAMILIES) {
    let open = -1;
    for (const i of marks) {
      if (i - open > reach) open = -1;
      if (open >= 0 && closers[text[open]!]!.includes(text[i]!) && closesQuote(text, i, open)) {
        spans.push({ kind: 'quotation', range: [open, i + 1] });
        open = -1;
      } else if (open < 0 && closers[text[i]!] && opensQuote(text, i)) open = i;
    }
  }
}

function opensQuote(text: string, i: number): boolean {
  // A double quote behind a digit is an inch; a mark inside a word is an apostrophe.
  return charAt(text, i + 1) !== CharClass.Space && !isWordChar(charAt(text, i - 1));
}

function closesQuote(text: string, i: number, open: number): boolean {
  const glued = isWordChar(charAt(text, i + 1));
  return i > open + 1 && !glued && charAt(text, i - 1) !== CharClass.Space;
}

/** What stands at `i`: a line ends in white space, as the text does. */
function charAt(text: string, i: number): CharClass {
  return i >= 0 && i < text.length ? charClass(text.charCodeAt(i)) : CharClass.Space;
}

function isWordChar(kind: CharClass): boolean {
  return kind === CharClass.Letter || kind === CharClass.Digit;
}
