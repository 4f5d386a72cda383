import type { Bilingual, ResultMessage, Severity } from '../linter/contract.ts';
import type { Lang, ScreenOptions } from './options.ts';
import { fill } from './texts.ts';
import { type Gauge, isPlain, loadGauge, plainGauge } from './width.ts';

type Brush = (text: string) => string;

/** Colours by meaning. */
export interface Paint extends Readonly<Record<Severity, Brush>> {
  readonly good: Brush;
  readonly strong: Brush;
  readonly faint: Brush;
  readonly command: Brush;
}

export interface Glyphs extends Readonly<Record<Severity, string>> {
  readonly good: string;
  readonly dot: string;
  readonly bar: string;
  readonly under: string;
  readonly arrow: string;
  readonly ellipsis: string;
  readonly full: string;
  readonly empty: string;
}

/** All that drawing needs to know of the terminal. */
export interface Screen {
  readonly lang: Lang;
  /** Cells from the left edge in which text may stand. */
  readonly width: number;
  readonly gauge: Gauge;
  readonly paint: Paint;
  readonly glyphs: Glyphs;
}

const NARROWEST = 20;
// Beyond this a line is hard to follow back to its start; wider terminals leave the rest empty.
const WIDEST = 100;

const UNICODE: Glyphs = {
  good: '✓',
  error: '✗',
  warning: '!',
  info: 'i',
  dot: '·',
  bar: '│',
  under: '‾',
  arrow: '→',
  ellipsis: '…',
  full: '█',
  empty: '░',
};

const ASCII: Glyphs = {
  good: '+',
  error: 'x',
  warning: '!',
  info: 'i',
  dot: '-',
  bar: '|',
  under: '^',
  arrow: '->',
  ellipsis: '...',
  full: '#',
  empty: '.',
};

const asIs: Brush = (text) => text;
const UNPAINTED: Paint = {
  error: asIs,
  warning: asIs,
  info: asIs,
  good: asIs,
  strong: asIs,
  faint: asIs,
  command: asIs,
};

/** Loads colours and wide measures only where these options and texts need them. */
export async function openScreen(options: ScreenOptions, texts: Iterable<string>): Promise<Screen> {
  const columns = Math.max(NARROWEST, Math.floor(options.columns || 80));
  const plain = everyPlain(texts);
  return {
    lang: options.lang ?? 'id',
    width: Math.min(columns, WIDEST),
    gauge: plain ? plainGauge : await loadGauge(),
    paint: options.color ? await loadPaint() : UNPAINTED,
    glyphs: options.unicode === false ? ASCII : UNICODE,
  };
}

function everyPlain(texts: Iterable<string>): boolean {
  for (const text of texts) if (!isPlain(text)) return false;
  return true;
}

// The sixteen colours follow the theme that the reader chose, so they stay legible on light and
// dark grounds alike.
async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.blue(text),
    good: (text) => chalk.green(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    command: (text) => chalk.cyan(text),
  };
}

/** A text of the catalogue in the screen's language. */
export function say(
  screen: Screen,
  text: Bilingual,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(text[screen.lang], data);
}

const SEVERITY_NAMES = { 1: 'warning', 2: 'error', 3: 'info' } as const;

/** ESLint's number as a name. */
export function severityName(message: Pick<ResultMessage, 'severity'>): Severity {
  return SEVERITY_NAMES[message.severity];
}
