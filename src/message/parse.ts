import { CharClass, charClass, isLineBreak } from './characters.ts';
import { Column, RunColumns, WordColumns } from './columns.ts';
import { marksOf } from './line-marks.ts';
import { scanLine } from './scan.ts';
import { sentencesOf } from './sentences.ts';
import type { Line, Link, Message, Range, Span } from './types.ts';

const LineBit = { Quoted: 1, Item: 2 } as const;

/**
 * Parses a draft of any size in time and space linear in its length.
 *
 * @param text the draft as decoded; ranges of the result are UTF-16 code units in it
 */
export function parse(text: string): Message {
  const draft = new Draft(text);
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    if (isBlank(text, at, end)) draft.closeParagraph();
    else draft.addLine(at, end);
    at = afterLineBreak(text, end);
  }
  return draft.finish();
}

/** A message in the making. */
class Draft {
  private readonly text: string;
  private readonly words: WordColumns;
  private readonly links: Link[] = [];
  private readonly spans: Span[] = [];
  private readonly lines = new RunColumns();
  private readonly lineBits = new Column();
  private readonly paragraphs = new RunColumns();
  /** First and last visible offset: quotation marks there are the clipboard's. */
  private readonly edges: Range;
  private paragraph: { start: number; firstWord: number; end: number } | undefined;
  /** Between ``` fences that span lines. */
  private fenced = false;

  constructor(text: string) {
    this.text = text;
    this.words = new WordColumns(text);
    let end = text.length;
    while (end > 0 && isBlank(text, end - 1, end)) end -= 1;
    this.edges = [skipBlank(text, 0, end), end];
  }

  addLine(start: number, end: number): void {
    const { text, words, links, spans } = this;
    const quoted = text[skipBlank(text, start, end)] === '>';
    const fences = countFences(text, start, end);
    const code = this.fenced || fences > 0;
    const marks: Span[] = code
      ? [{ kind: 'code', range: [start, end] }]
      : marksOf(text, start, end).filter((mark) => !this.isWhole(mark));
    const firstWord = words.length;
    this.paragraph ??= { start, firstWord, end };
    this.paragraph.end = end;
    scanLine({ text, words, links, spans }, { start, end, quoted, marks });
    for (const mark of marks) spans.push(mark);
    if (quoted) spans.push({ kind: 'quote-line', range: [start, end] });
    if (fences % 2 === 1) this.fenced = !this.fenced;
    this.lines.push([firstWord, words.length], start, end);
    this.lineBits.push(
      (quoted ? LineBit.Quoted : 0) | (isItem(text, start, end) ? LineBit.Item : 0),
    );
  }

  closeParagraph(): void {
    const open = this.paragraph;
    if (open) this.paragraphs.push([open.firstWord, this.words.length], open.start, open.end);
    this.paragraph = undefined;
  }

  finish(): Message {
    this.closeParagraph();
    const { text, words, links, spans, lines, lineBits, paragraphs } = this;
    const sentences = sentencesOf(text, words, paragraphs);
    const line = (i: number): Line => ({
      start: lines.start(i),
      end: lines.end(i),
      quoted: (lineBits.at(i) & LineBit.Quoted) !== 0,
      item: (lineBits.at(i) & LineBit.Item) !== 0,
    });
    return { text, words, sentences, lines, paragraphs, line, links, spans };
  }

  /** Quotation marks around the whole draft are the clipboard's, not somebody else's words. */
  private isWhole({ kind, range }: Span): boolean {
    return kind === 'quotation' && range[0] === this.edges[0] && range[1] === this.edges[1];
  }
}

function endOfLine(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isLineBreak(text.charCodeAt(i))) i += 1;
  return i;
}

function afterLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const kind = charClass(text.charCodeAt(i));
    if (kind !== CharClass.Space && kind !== CharClass.Ignorable) return false;
  }
  return true;
}

function skipBlank(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isBlank(text, i, i + 1)) i += 1;
  return i;
}

/** How many ``` fences a line has; a line with one is code, and so is all up to the next. */
function countFences(text: string, start: number, end: number): number {
  let fences = 0;
  for (let i = start; i + 2 < end; i += 1) {
    if (
      text.charCodeAt(i) === 96 &&
      text.charCodeAt(i + 1) === 96 &&
      text.charCodeAt(i + 2) === 96
    ) {
      fences += 1;
      i += 2;
    }
  }
  return fences;
}

/** A bullet (`-`, `•`, `* `), a number (`1.`, `2)`, `(3)`) or a letter (`a.`, `b)`) before the words. */
function isItem(text: string, start: number, end: number): boolean {
  const head = text.slice(skipBlank(text, start, end), end);
  return /^(?:[-–•·▪◦✓✔☑➢*]\s|[•·▪◦✓✔☑➢]|\(?(?:\d{1,3}|[a-z])[.)]\s)/u.test(head);
}
