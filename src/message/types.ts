/** A half-open piece of the original text, in UTF-16 code units: `[start, end)`. */
export type Range = readonly [start: number, end: number];

/**
 * What the scanner knows about one word without any dictionary; a bit set
 * (`words.flags(i) & WordFlag.Protected`).
 */
export const WordFlag = {
  /** First letter is a capital, the others are not all capitals. */
  Capitalised: 1,
  /** Every letter is a capital (two letters or more, or a single capital letter). */
  AllCaps: 2,
  HasDigit: 4,
  /** Part of an address, e-mail, file name, mention, hashtag, code: never a word of language. */
  Protected: 8,
  /** In a quoted line (`> …`) or between quotation marks: somebody else's words. */
  Quoted: 16,
  /** First word of its sentence. */
  SentenceStart: 32,
  /** A full stop follows directly (`Yth.`, `dr.`), whether or not it ends the sentence. */
  DotAfter: 64,
  /** Between `_…_`: the place of foreign terms. */
  Italic: 128,
  /** First word of its line (marks, bullets and emoji before it do not count). */
  LineStart: 256,
  /** A comma, colon, semicolon, bracket, dash or bar stands between this word and the one before. */
  BreakBefore: 512,
  /** Its letters came in disguise: fullwidth, mathematical, look-alike or zero-width characters. */
  Disguised: 1024,
  /** Written in a script other than Latin (Arabic, …). */
  OtherScript: 2048,
} as const;

/**
 * The words of a message as columns, so that a draft of many megabytes stays small. A word is a run
 * of letters, digits and marks, with apostrophes and hyphens inside it.
 */
export interface Words {
  readonly length: number;
  /** Offset of the first code unit. */
  start(i: number): number;
  /** Offset after the last code unit. */
  end(i: number): number;
  /**
   * What the reader sees: NFKC, lower case, look-alikes folded to Latin, zero-width and direction
   * marks gone, apostrophes as `'`, hyphens as `-`. `''` outside `0 … length-1`.
   */
  norm(i: number): string;
  /** As written. */
  raw(i: number): string;
  flags(i: number): number;
  /** A small number that two words share exactly when their `norm` is the same. */
  type(i: number): number;
  /** How many different types there are. */
  readonly typeCount: number;
  /** The `norm` of a type. */
  typeNorm(type: number): string;
}

/** Pieces of a message that are runs of words: sentences, lines, paragraphs. */
export interface Runs {
  readonly length: number;
  /** Index of the first word. */
  firstWord(i: number): number;
  /** Index after the last word; equal to `firstWord` for a run without words. */
  endWord(i: number): number;
  start(i: number): number;
  end(i: number): number;
  /** Which run holds this word. */
  ofWord(word: number): number;
}

export type LinkKind = 'url' | 'email' | 'host' | 'whatsapp';

/** An address. Only `url` (with a scheme, `www.` or a path) leads to a document. */
export interface Link {
  readonly kind: LinkKind;
  readonly range: Range;
  /** As written, without disguise and surrounding punctuation. */
  readonly href: string;
  /** Lower-case host without port and user, `''` for an e-mail address. */
  readonly host: string;
  /** In a quoted line or quotation. */
  readonly quoted: boolean;
}

export type SpanKind =
  | 'link'
  | 'email'
  | 'file'
  | 'mention'
  | 'hashtag'
  | 'code'
  | 'quotation'
  | 'quote-line'
  | 'bold'
  | 'italic'
  | 'strike';

/** A marked or protected piece of the text. */
export interface Span {
  readonly kind: SpanKind;
  readonly range: Range;
}

export interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly quoted: boolean;
  /** A list item: bullet, number or letter before its words. */
  readonly item: boolean;
}

/** A draft, parsed once, in time linear in its length. */
export interface Message {
  readonly text: string;
  readonly words: Words;
  /** End at `.`, `!`, `?`, at a blank line, and at a line end unless the next line runs on. */
  readonly sentences: Runs;
  /** Lines that hold at least one character other than white space. */
  readonly lines: Runs;
  /** Separated by blank lines. */
  readonly paragraphs: Runs;
  line(i: number): Line;
  readonly links: readonly Link[];
  readonly spans: readonly Span[];
}
