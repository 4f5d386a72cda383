import type { Digest, RuleTally } from './digest.ts';
import { type Screen, say, severityName } from './screen.ts';
import { CHECKLIST, digits, TEXTS } from './texts.ts';
import { truncate } from './wrap.ts';

interface Point {
  readonly label: string;
  readonly tally: RuleTally | undefined;
  /** Always shows the number of findings, not only from two on. */
  readonly counted: boolean;
}

const INDENT = 2;
const GAP = 3;
const MOST_COLUMNS = 3;

/** The ideal message point by point: what is in order, what is not, how often. */
export function drawChecklist(
  { byRule }: Digest,
  screen: Screen,
  rules: readonly string[],
): string[] {
  const core = CHECKLIST.filter(({ rule }) => rules.includes(rule) || byRule.has(rule));
  const points: Point[] = core.map(({ rule, label }) => ({
    label: say(screen, label),
    tally: byRule.get(rule),
    counted: rule === 'banned-abbreviations',
  }));
  const others = [...byRule].filter(([rule]) => !CHECKLIST.some((point) => point.rule === rule));
  if (others.length > 0) {
    const tally = others.map(([, one]) => one).reduce(addTallies);
    points.push({ label: say(screen, TEXTS.others), tally, counted: true });
  }
  return arrange(points, screen);
}

function addTallies(a: RuleTally, b: RuleTally): RuleTally {
  const severities = [a.severity, b.severity];
  const severity = severities.includes(2) ? 2 : severities.includes(1) ? 1 : 3;
  return { count: a.count + b.count, severity };
}

/** Row by row in up to three columns of one width, as many as fit. */
function arrange(points: readonly Point[], screen: Screen): string[] {
  const { gauge, width } = screen;
  const room = width - INDENT;
  const labels = points.map((point) => truncate(labelOf(point, screen), room - 2, screen));
  const widest = Math.max(...labels.map((label) => gauge.width(label))) + 2;
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((room + GAP) / (widest + GAP))));
  const rows: string[] = [];
  for (let i = 0; i < points.length; i += columns) {
    const cells = labels.slice(i, i + columns).map((label, k) => {
      const last = k === columns - 1 || i + k === points.length - 1;
      const pad = last ? 0 : widest + GAP - 2 - gauge.width(label);
      return `${mark(points[i + k]!, screen)} ${label}${' '.repeat(pad)}`;
    });
    rows.push(' '.repeat(INDENT) + cells.join(''));
  }
  return rows;
}

function labelOf({ label, tally, counted }: Point, screen: Screen): string {
  const count = tally?.count ?? 0;
  return count > 1 || (counted && count > 0) ? `${label} (${digits(count, screen.lang)})` : label;
}

function mark({ tally, counted }: Point, { paint, glyphs }: Screen): string {
  // A note on a point of the ideal message (an emergency at night) does not stand against it.
  const isMet = tally === undefined || (tally.severity === 3 && !counted);
  if (isMet) return paint.good(glyphs.good);
  const severity = severityName(tally);
  return paint[severity](glyphs[severity]);
}
