// Draws docs/images/asn-lint.svg: a real run of the built program in a terminal of 80 columns.
//   npm run build && node scripts/build-screenshot.mjs [--check]
import { emit, load } from './derived.mjs';

const { Stage } = await load('scripts/transcripts.ts');

const COMMAND = 'npx asn-lint examples/draft.txt';
const NOW = '2026-11-23T17:32:05+07:00';
const COLUMNS = 80;
const SIZE = { font: 14, column: 8.4, line: 20, padding: 20, bar: 32 };
const COLOURS = { 31: '#f1707b', 32: '#7ee08a', 33: '#e5c07b', 34: '#7aa8ff', 36: '#5fd3e0' };
const INK = '#e6e6e6';
const FAINT = '#9aa4b2';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How one SGR parameter changes the pen. */
function penAfter(pen, code) {
  if (code === 0) return {};
  if (code === 1) return { ...pen, bold: true };
  if (code === 2) return { ...pen, faint: true };
  if (code === 22) return { ...pen, bold: false, faint: false };
  if (code === 39) return { ...pen, colour: undefined };
  if (code in COLOURS) return { ...pen, colour: COLOURS[code] };
  throw new Error(`unknown colour code ${code}`);
}

/** The pieces of a line between its escape sequences: text, column, pen. */
function piecesOf(line, pen) {
  const pieces = [];
  let column = 0;
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const code = /^\u001b\[([\d;]*)m$/.exec(part);
    if (code) {
      for (const one of code[1].split(';')) pen = penAfter(pen, Number(one));
      continue;
    }
    const length = [...part].length;
    if (part.trim() !== '') pieces.push({ text: part, column, length, pen });
    column += length;
  }
  return { pieces, pen };
}

function drawPiece({ text, column, length, pen }, y) {
  const blank = text.length - text.trimStart().length;
  const shown = text.trim();
  const x = SIZE.padding + (column + blank) * SIZE.column;
  const width = (length - blank - (text.length - text.trimEnd().length)) * SIZE.column;
  const fill = pen.colour ?? (pen.faint ? FAINT : INK);
  const weight = pen.bold ? ' font-weight="bold"' : '';
  const at = `x="${x.toFixed(1)}" y="${y}" textLength="${width.toFixed(1)}"`;
  // the text keeps to its columns whatever font the reader has
  return `<text ${at} lengthAdjust="spacingAndGlyphs" fill="${fill}"${weight}>${escaped(shown)}</text>`;
}

function draw(output, title) {
  const rows = [];
  let pen = {};
  let y = SIZE.bar + SIZE.padding + SIZE.font;
  for (const line of output.split('\n')) {
    const read = piecesOf(line, pen);
    pen = read.pen;
    rows.push(...read.pieces.map((piece) => drawPiece(piece, y)));
    y += SIZE.line;
  }
  const width = COLUMNS * SIZE.column + 2 * SIZE.padding;
  const height = y - SIZE.font + SIZE.padding / 2;
  const fonts = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace";
  const lights = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, i) => `<circle cx="${20 + i * 20}" cy="17" r="6" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" font-family="${fonts}" font-size="${SIZE.font}" xml:space="preserve">`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#1b1f27"/>`,
    ...lights,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

const stage = new Stage();
stage.now = NOW;
const { status, output } = stage.run(COMMAND, { FORCE_COLOR: '1' });
stage.close();
if (status > 1) throw new Error(output);
const prompt = `\u001b[32m$\u001b[39m \u001b[1m${COMMAND}\u001b[22m`;
const picture = draw(`${prompt}\n${output}`, `${COMMAND}: three errors found in a draft`);
emit('docs/images/asn-lint.svg', picture);
