/** Excel and LibreOffice take a cell that begins like this for a formula (OWASP, CSV Injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet calculates: an apostrophe before what looks like a formula. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `harmlessCell` was given. */
export function originalCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return `"${harmlessCell(text).replaceAll('"', '""')}"`;
}

/**
 * Comma-separated values (RFC 4180). Every cell is quoted, so that a program which expects semicolons
 * does not cut it; a byte order mark tells Excel that it is UTF-8.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Excel in Indonesian writes semicolons: whichever stands more often in the first line. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text : text.slice(0, end);
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

/** One row of a table and where it began, so that a person finds it (lines start at 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The cell that begins at `from`, and where it ends. */
function cellAt(text: string, from: number, separator: string): { cell: string; end: number } {
  if (text[from] !== '"') {
    let end = from;
    while (
      end < text.length &&
      text[end] !== separator &&
      text[end] !== '\n' &&
      text[end] !== '\r'
    ) {
      end += 1;
    }
    return { cell: text.slice(from, end), end };
  }
  let cell = '';
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return { cell: cell + text.slice(start), end: text.length };
    cell += text.slice(start, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    start = quote + 2;
  }
}

/** Reads comma- or semicolon-separated values. Linear; never fails: every text is some table. */
export function parseCsv(input: string): readonly CsvRow[] {
  const text = input.startsWith('\ufeff') ? input.slice(1) : input;
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at, separator);
    for (let i = at; i < end; i += 1) if (text[i] === '\n') line += 1;
    cells.push(originalCell(cell));
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    else if (at < text.length && text[at - 1] !== '\r') continue;
    rows.push({ line: rowLine, cells });
    cells = [];
    line += 1;
    rowLine = line;
  }
  if (cells.length > 0) rows.push({ line: rowLine, cells });
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}
