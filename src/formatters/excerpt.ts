import type { ResultMessage, Severity } from '../linter/contract.ts';
import { sanitize } from './sanitize.ts';
import { type Screen, severityName } from './screen.ts';
import type { Gauge } from './width.ts';

/** A piece of a line with the findings that it shows. */
export interface Excerpt {
  /** The text and, below it, rows of underlines; painted, no wider than the room given. */
  readonly rows: readonly string[];
  readonly findings: readonly ResultMessage[];
}

/** Where an excerpt is drawn; `room` in cells. */
export interface Place {
  readonly room: number;
  readonly screen: Screen;
}

/** One character as the terminal draws it. */
interface Cell {
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First terminal cell, counted from the start of the slice. */
  readonly at: number;
  readonly width: number;
}

/** The line or, where that is very long, a piece of it. */
interface Slice {
  readonly cells: readonly Cell[];
  readonly width: number;
  /** The whole line fits into the room. */
  readonly fits: boolean;
  /** Length of the line in code units. */
  readonly lineEnd: number;
}

/** Cells of the slice, half-open. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** An underline. */
interface Mark extends Window {
  readonly severity: Severity;
}

/** A finding's place in the line, in code units. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly finding: ResultMessage;
}

const TAB = '    ';
const MOST_MARK_ROWS = 2;
/** Cells of text that a reader wants to see beside a finding before it shares its row. */
const CONTEXT = 8;
// A character takes at most a few code units; a slice of this many for each cell surely fills a row.
const UNITS_PER_CELL = 8;

/**
 * Shows the findings of one line, in their order, in as few excerpts as fit. `line` is the original
 * text without its line end; `room` is in cells.
 */
export function cutExcerpts(
  line: string,
  findings: readonly ResultMessage[],
  place: Place,
): Excerpt[] {
  const excerpts: Excerpt[] = [];
  let rest = findings.map((finding) => spanOf(finding, line));
  while (rest.length > 0) {
    const slice = cellsAround(line, rest[0]!.start, place);
    const shared = sharing(slice, rest, place.room);
    excerpts.push(draw(slice, rest.slice(0, shared), place));
    rest = rest.slice(shared);
  }
  return excerpts;
}

function spanOf(finding: ResultMessage, line: string): Span {
  const start = Math.min(finding.column - 1, line.length);
  const end = finding.endLine > finding.line ? line.length : finding.endColumn - 1;
  return { start, end: Math.min(Math.max(end, start), line.length), finding };
}

/** The line, or as much of it around `start` as a row may need. */
function cellsAround(line: string, start: number, { room, screen }: Place): Slice {
  const reach = room * UNITS_PER_CELL;
  const from = Math.max(0, start - reach);
  const text = line.slice(from, start + reach);
  const cells = cellsOf(text, from, screen.gauge);
  const last = cells.at(-1);
  const width = last === undefined ? 0 : last.at + last.width;
  return { cells, width, fits: text.length === line.length && width <= room, lineEnd: line.length };
}

function cellsOf(text: string, offset: number, gauge: Gauge): Cell[] {
  const cells: Cell[] = [];
  let start = offset;
  let at = 0;
  for (const grapheme of gauge.graphemes(text)) {
    const shown = grapheme === '\t' ? TAB : sanitize(grapheme);
    const width = gauge.width(shown);
    const end = start + grapheme.length;
    cells.push({ start, end, text: shown, at, width });
    start = end;
    at += width;
  }
  return cells;
}

/** How many of the findings, from the first, one row can show. */
function sharing(slice: Slice, spans: readonly Span[], room: number): number {
  if (slice.fits) return spans.length;
  const first = markOf(slice, spans[0]!);
  let shared = 1;
  while (shared < spans.length) {
    const next = markOf(slice, spans[shared]!);
    const near = next.from < next.to && next.to - first.from <= room - 2 * CONTEXT;
    if (!near && !(next.from === first.from && next.to === first.to)) break;
    shared += 1;
  }
  return shared;
}

/** The cells that the finding's range touches; characters are never split. */
function markOf({ cells }: Slice, { start, end, finding }: Span): Mark {
  const touched = cells.filter((cell) => cell.end > start && cell.start < end);
  const last = touched.at(-1);
  const to = last === undefined ? 0 : last.at + last.width;
  return { from: touched[0]?.at ?? to, to, severity: severityName(finding) };
}

function draw(slice: Slice, spans: readonly Span[], { room, screen }: Place): Excerpt {
  const marks = spans.map((span) => markOf(slice, span)).filter((mark) => mark.from < mark.to);
  const window = slice.fits
    ? { from: 0, to: slice.width }
    : windowAround(slice, marks, room - 2 * (screen.gauge.width(screen.glyphs.ellipsis) + 1));
  const cells = slice.cells.filter((c) => c.at >= window.from && c.at + c.width <= window.to);
  const before = (cells[0]?.start ?? 0) > 0 ? `${screen.glyphs.ellipsis} ` : '';
  const after = (cells.at(-1)?.end ?? slice.lineEnd) < slice.lineEnd;
  const layers = layer(marks.map((mark) => clip(mark, window)));
  const text = paintCells(cells, layers[0] ?? [], screen);
  const shift = screen.gauge.width(before) - window.from;
  const rows = [before + text + (after ? ` ${screen.glyphs.ellipsis}` : '')];
  for (const row of layers) rows.push(underline(row, shift, screen));
  return { rows, findings: spans.map((span) => span.finding) };
}

/** The cells to show of a line that is too long: the marks in the middle, whole words at the ends. */
function windowAround(slice: Slice, marks: readonly Mark[], room: number): Window {
  const first = Math.min(...marks.map((mark) => mark.from));
  const last = Math.min(Math.max(...marks.map((mark) => mark.to)), first + room);
  const atStart = slice.cells[0]?.start === 0 && last + CONTEXT <= room;
  const lead = atStart ? first : Math.floor((room - (last - first)) / 2);
  const to = Math.min(slice.width, Math.max(0, first - lead) + room);
  const from = Math.max(0, to - room);
  const wordStart = slice.cells.find((cell, i) => {
    return cell.at >= from && cell.at <= first && (i === 0 || slice.cells[i - 1]!.text === ' ');
  });
  const wordEnd = slice.cells.findLast((cell) => {
    return cell.at <= to && cell.at >= last && cell.text === ' ';
  });
  return {
    from: from === 0 ? startOfCell(slice, 0) : (wordStart?.at ?? startOfCell(slice, from)),
    to: to >= slice.width ? to : (wordEnd?.at ?? to),
  };
}

function startOfCell(slice: Slice, from: number): number {
  return slice.cells.find((cell) => cell.at >= from)?.at ?? from;
}

function clip(mark: Mark, window: Window): Mark {
  return {
    ...mark,
    from: Math.max(mark.from, window.from),
    to: Math.min(mark.to, window.to),
  };
}

/** Puts underlines that overlap into different rows, the shortest nearest to the text. */
function layer(marks: readonly Mark[]): Mark[][] {
  const rows: Mark[][] = [];
  const ordered = marks
    .filter((mark) => mark.from < mark.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || RANK[a.severity] - RANK[b.severity]);
  for (const mark of ordered) {
    if (rows.some((row) => row.some((m) => m.from === mark.from && m.to === mark.to))) continue;
    const free = rows.find((row) => row.every((m) => m.to <= mark.from || m.from >= mark.to));
    if (free !== undefined) free.push(mark);
    else if (rows.length < MOST_MARK_ROWS) rows.push([mark]);
  }
  return rows.map((row) => row.sort((a, b) => a.from - b.from));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function underline(marks: readonly Mark[], shift: number, screen: Screen): string {
  let row = '';
  let at = -shift;
  for (const { from, to, severity } of marks) {
    row += ' '.repeat(from - at) + screen.paint[severity](screen.glyphs.under.repeat(to - from));
    at = to;
  }
  return row;
}

function paintCells(cells: readonly Cell[], marks: readonly Mark[], screen: Screen): string {
  let text = '';
  let run = '';
  let brush: Severity | undefined;
  const flush = (): void => {
    text += brush === undefined ? run : screen.paint[brush](run);
    run = '';
  };
  for (const cell of cells) {
    const mark = marks.find((m) => m.from <= cell.at && cell.at < m.to);
    if (mark?.severity !== brush) flush();
    brush = mark?.severity;
    run += cell.text;
  }
  flush();
  return text;
}
