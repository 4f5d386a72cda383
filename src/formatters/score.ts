import type { MessageScore } from '../linter/score.ts';
import type { Lang, ScreenOptions } from './options.ts';
import { sanitize } from './sanitize.ts';
import { openScreen, type Screen, say } from './screen.ts';
import { CHECKLIST, TEXTS } from './texts.ts';
import { truncate } from './wrap.ts';

/** A message's score, 0 to 100, and its parts in the order in which they are shown. */
export interface Score {
  readonly score: number;
  readonly parts: readonly {
    readonly label: string;
    readonly points: number;
    /** The most that this part can give. */
    readonly of: number;
  }[];
}

/** The linter's score with the names that the checklist gives its points. */
export function labelled({ score, parts }: MessageScore, lang: Lang): Score {
  const label = (id: string) => {
    return (CHECKLIST.find(({ rule }) => rule === id)?.label ?? TEXTS.others)[lang];
  };
  return { score, parts: parts.map(({ id, points, of }) => ({ label: label(id), points, of })) };
}

const FULL_SCORE = 100;
const LONGEST_BAR = 20;
const SHORTEST_BAR = 5;

/** The score, then for each part its points and a bar. */
export async function formatScore(result: Score, options: ScreenOptions = {}): Promise<string> {
  const labels = result.parts.map(({ label }) => sanitize(label));
  const screen = await openScreen(options, labels);
  const points = result.parts.map((part) => `${part.points}/${part.of}`);
  const pointsWidth = Math.max(0, ...points.map((text) => text.length));
  const labelRoom = screen.width - 6 - pointsWidth - SHORTEST_BAR;
  const shown = labels.map((label) => truncate(label, labelRoom, screen));
  const labelWidth = Math.max(0, ...shown.map((label) => screen.gauge.width(label)));
  const bar = Math.min(LONGEST_BAR, screen.width - 6 - pointsWidth - labelWidth);
  const rows = result.parts.map((part, i) => {
    const pad = ' '.repeat(labelWidth - screen.gauge.width(shown[i]!));
    const share = part.of === 0 ? 1 : part.points / part.of;
    return `  ${shown[i]}${pad}  ${points[i]!.padStart(pointsWidth)}  ${drawBar(share, bar, screen)}`;
  });
  const title = say(screen, TEXTS.score, { score: result.score, of: FULL_SCORE });
  return `${[screen.paint.strong(title), '', ...rows].join('\n')}\n`;
}

function drawBar(share: number, length: number, { paint, glyphs }: Screen): string {
  const full = Math.max(0, Math.min(length, Math.round(share * length)));
  const brush = share >= 1 ? paint.good : share >= 0.5 ? paint.warning : paint.error;
  return brush(glyphs.full.repeat(full)) + paint.faint(glyphs.empty.repeat(length - full));
}
