import { fold } from './fold.ts';
import type { Runs, Words } from './types.ts';
import { WordFlag } from './types.ts';

/** A column of unsigned numbers that grows. */
export class Column {
  private data: Uint32Array;
  length = 0;

  constructor(capacity = 64) {
    this.data = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const wider = new Uint32Array(this.data.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  at(i: number): number {
    return this.data[i] as number;
  }

  set(i: number, value: number): void {
    this.data[i] = value;
  }

  /** Index of the last value ≤ `value` in a rising column, or -1. */
  lastNotAbove(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** What the scanner writes; what everyone else reads is `Words`. */
export class WordColumns implements Words {
  private readonly text: string;
  private readonly starts = new Column(256);
  private readonly ends = new Column(256);
  private readonly types = new Column(256);
  private readonly bits = new Column(256);
  private readonly norms: string[] = [];
  private readonly typeOfNorm = new Map<string, number>();
  /** Type and letter-case flags of each spelling seen, so that a repeated word costs one look-up. */
  private readonly spellings = new Map<string, { type: number; flags: number }>();

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.starts.length;
  }

  get typeCount(): number {
    return this.norms.length;
  }

  start(i: number): number {
    return this.starts.at(i);
  }

  end(i: number): number {
    return this.ends.at(i);
  }

  norm(i: number): string {
    return i >= 0 && i < this.starts.length ? (this.norms[this.types.at(i)] as string) : '';
  }

  raw(i: number): string {
    return this.text.slice(this.starts.at(i), this.ends.at(i));
  }

  flags(i: number): number {
    return i >= 0 && i < this.starts.length ? this.bits.at(i) : 0;
  }

  type(i: number): number {
    return this.types.at(i);
  }

  typeNorm(type: number): string {
    return this.norms[type] as string;
  }

  /** Adds a word of language with the flags that its place gives it. */
  push(start: number, end: number, placeFlags: number): void {
    const raw = this.text.slice(start, end);
    let spelling = this.spellings.get(raw);
    if (!spelling) {
      spelling = this.spell(raw);
      this.spellings.set(raw, spelling);
    }
    this.add(start, end, spelling.type, spelling.flags | placeFlags);
  }

  /** Adds a protected word, whose norm is its kind: `⟨link⟩`, `⟨file⟩`. */
  pushProtected(start: number, end: number, kind: string, placeFlags: number): void {
    this.add(start, end, this.typeOf(`⟨${kind}⟩`), placeFlags | WordFlag.Protected);
  }

  addFlags(i: number, flags: number): void {
    this.bits.set(i, this.bits.at(i) | flags);
  }

  private add(start: number, end: number, type: number, flags: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.types.push(type);
    this.bits.push(flags);
  }

  private typeOf(norm: string): number {
    const known = this.typeOfNorm.get(norm);
    if (known !== undefined) return known;
    const type = this.norms.length;
    this.norms.push(norm);
    this.typeOfNorm.set(norm, type);
    return type;
  }

  private spell(raw: string): { type: number; flags: number } {
    let flags = 0;
    let cased = raw;
    if (!/^[\x00-\x7f]*$/.test(raw)) {
      const folded = fold(raw);
      cased = folded.cased;
      if (folded.disguised) flags |= WordFlag.Disguised;
      if (folded.otherScript) flags |= WordFlag.OtherScript;
    }
    return { type: this.typeOf(cased.toLowerCase()), flags: flags | caseFlags(cased) };
  }
}

function caseFlags(cased: string): number {
  let upper = 0;
  let lower = 0;
  let digit = false;
  let firstUpper = false;
  for (const ch of cased) {
    const low = ch.toLowerCase();
    if (ch !== low) {
      if (upper + lower === 0) firstUpper = true;
      upper += 1;
    } else if (ch !== ch.toUpperCase()) lower += 1;
    else if (ch >= '0' && ch <= '9') digit = true;
  }
  let flags = digit ? WordFlag.HasDigit : 0;
  if (upper > 0 && lower === 0) flags |= WordFlag.AllCaps;
  else if (firstUpper) flags |= WordFlag.Capitalised;
  return flags;
}

/** Pieces of the text as columns. */
export class RunColumns implements Runs {
  private readonly first = new Column();
  private readonly endWords = new Column();
  private readonly starts = new Column();
  private readonly ends = new Column();

  get length(): number {
    return this.first.length;
  }

  firstWord(i: number): number {
    return this.first.at(i);
  }

  endWord(i: number): number {
    return this.endWords.at(i);
  }

  start(i: number): number {
    return this.starts.at(i);
  }

  end(i: number): number {
    return this.ends.at(i);
  }

  ofWord(word: number): number {
    return Math.max(this.first.lastNotAbove(word), 0);
  }

  push(words: readonly [first: number, end: number], start: number, end: number): void {
    this.first.push(words[0]);
    this.endWords.push(words[1]);
    this.starts.push(start);
    this.ends.push(end);
  }
}
