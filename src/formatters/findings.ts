import type { ResultMessage } from '../linter/contract.ts';
import type { Digest } from './digest.ts';
import { cutExcerpts } from './excerpt.ts';
import { offsetReader } from './mask.ts';
import { sanitize } from './sanitize.ts';
import { type Screen, say, severityName } from './screen.ts';
import { digits, TEXTS } from './texts.ts';
import { truncate, wrap } from './wrap.ts';

const INDENT = '  ';
const FIX_GAP = '   ';
/** Cells of the longest piece of text that a fix shows on either side of its arrow. */
const FIX_ROOM = 24;

/**
 * The findings of one message: those about the whole, then line by line an excerpt with its words
 * underlined and, below it, what each finding says. Ends with an empty line unless there are none.
 */
export function drawFindings(one: Digest, screen: Screen): string[] {
  const lines = one.general.flatMap((finding) => drawFinding(finding, { one, screen, label: '' }));
  if (lines.length > 0) lines.push('');
  const labelWidth = Math.max(0, ...one.placed.map((finding) => locationOf(finding).length));
  const gutter = Math.max(0, ...one.placed.map(({ line }) => String(line).length));
  for (const { line, text, findings } of byLine(one)) {
    const room = screen.width - INDENT.length - gutter - 3;
    const groups =
      text === undefined ? [{ rows: [], findings }] : cutExcerpts(text, findings, { room, screen });
    for (const group of groups) {
      lines.push(...withGutter(group.rows, { line, gutter, screen }));
      const fixAt = fixColumn(group.findings, screen);
      for (const finding of group.findings) {
        const label = `${locationOf(finding).padEnd(labelWidth)}  `;
        lines.push(...drawFinding(finding, { one, screen, label, fixAt }));
      }
      lines.push('');
    }
  }
  if (one.hidden > 0) lines.push(...drawHidden(one.hidden, screen), '');
  return lines;
}

function locationOf({ line, column }: ResultMessage): string {
  return `${line}:${column}`;
}

interface LineFindings {
  readonly line: number;
  /** Without its line end; absent where the source is not known. */
  readonly text: string | undefined;
  readonly findings: ResultMessage[];
}

function byLine({ source, placed }: Digest): LineFindings[] {
  const lines: LineFindings[] = [];
  const offsetOf = offsetReader(source ?? '');
  for (const finding of placed) {
    const last = lines.at(-1);
    if (last?.line === finding.line) {
      last.findings.push(finding);
      continue;
    }
    const start = offsetOf(finding.line, 1);
    lines.push({ line: finding.line, text: lineAt(source, start), findings: [finding] });
  }
  return lines;
}

function lineAt(source: string | undefined, start: number): string | undefined {
  if (source === undefined) return undefined;
  const end = source.indexOf('\n', start);
  const line = source.slice(start, end < 0 ? source.length : end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function withGutter(
  rows: readonly string[],
  { line, gutter, screen }: { line: number; gutter: number; screen: Screen },
): string[] {
  const { paint, glyphs } = screen;
  return rows.map((row, i) => {
    const label = i === 0 ? String(line).padStart(gutter) : ' '.repeat(gutter);
    return `${INDENT}${paint.faint(`${label} ${glyphs.bar}`)} ${row}`.trimEnd();
  });
}

interface Frame {
  readonly one: Digest;
  readonly screen: Screen;
  /** The finding's place with the space behind it, `''` where it has none. */
  readonly label: string;
  /** Cells after which fixes begin, so that those of one excerpt stand below each other. */
  readonly fixAt?: number;
}

function fixColumn(findings: readonly ResultMessage[], { gauge }: Screen): number {
  const fixed = findings.filter(({ fix }) => fix !== undefined);
  return Math.max(0, ...fixed.map(({ message }) => gauge.width(message)));
}

function drawFinding(finding: ResultMessage, frame: Frame): string[] {
  const { paint, glyphs, gauge, width } = frame.screen;
  const severity = severityName(finding);
  const hang = ' '.repeat(INDENT.length + 2 + frame.label.length);
  const room = width - hang.length;
  const text = wrap(finding.message, room, gauge);
  addFix(text, fixText(finding, frame.one.source, frame.screen), { frame, room });
  text.push(...suggestionLines(finding, frame.screen, room));
  const mark = `${INDENT}${paint[severity](glyphs[severity])} ${paint.faint(frame.label)}`;
  return text.map((line, i) => (i === 0 ? mark : hang) + line);
}

/** Behind the text where it fits, in the column of the excerpt's other fixes if possible; else below. */
function addFix(text: string[], change: string, { frame, room }: { frame: Frame; room: number }) {
  if (change === '') return;
  const { gauge, paint } = frame.screen;
  const needed = FIX_GAP.length + gauge.width(change);
  const used = gauge.width(text.at(-1)!);
  const { fixAt = 0 } = frame;
  if (used + needed > room) {
    text.push(...wrap(change, room, gauge).map(paint.good));
    return;
  }
  const pad = text.length === 1 && fixAt + needed <= room ? Math.max(0, fixAt - used) : 0;
  text[text.length - 1] += ' '.repeat(pad) + FIX_GAP + paint.good(change);
}

/** What the fix writes in place of what: `yg → yang`. */
function fixText({ fix }: ResultMessage, source: string | undefined, screen: Screen): string {
  if (fix === undefined || source === undefined) return '';
  const short = (text: string): string => truncate(sanitize(text).trim(), FIX_ROOM, screen);
  const before = short(source.slice(fix.range[0], fix.range[1]));
  const after = short(fix.text);
  if (before === after) return '';
  if (before === '') return say(screen, TEXTS.insertion, { text: after });
  if (after === '') return say(screen, TEXTS.removal, { text: before });
  return `${before} ${screen.glyphs.arrow} ${after}`;
}

/** What a person may choose from, unless the finding's own text says it already. */
function suggestionLines(
  { message, suggestions = [] }: ResultMessage,
  screen: Screen,
  room: number,
) {
  const isSaid = suggestions.every(({ fix }) => fix.text !== '' && message.includes(fix.text));
  if (isSaid) return [];
  const text = suggestions.map(({ desc }) => sanitize(desc)).join(` ${screen.glyphs.dot} `);
  return wrap(say(screen, TEXTS.suggestion, { text }), room, screen.gauge).map(screen.paint.faint);
}

function drawHidden(hidden: number, screen: Screen): string[] {
  const text = say(screen, TEXTS.hidden, { n: digits(hidden, screen.lang) });
  return wrap(text, screen.width - INDENT.length, screen.gauge).map((line) => INDENT + line);
}
