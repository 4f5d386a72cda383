import type { Linting } from '../../composer/index.ts';
import { asShown, type Shown } from '../../composer/index.ts';
import { formatHuman, sanitize } from '../../formatters/index.ts';
import { openScreen, type Screen } from '../../formatters/screen.ts';
import { wrap } from '../../formatters/wrap.ts';
import type { Result } from '../../linter/contract.ts';
import type { OutputStream } from '../io.ts';
import type { Session } from '../program.ts';
import { showsUnicode, wantsColor } from '../terminal.ts';

interface Drawing {
  readonly session: Session;
  readonly color?: boolean | undefined;
}

function screenOptions(stream: OutputStream, { session, color }: Drawing) {
  const { env } = session.io;
  return {
    lang: session.lang,
    columns: stream.columns ?? 80,
    color: wantsColor(color, stream, env),
    unicode: showsUnicode(stream, env),
  };
}

/** What the linter says of the message, as `asn-lint` would. */
export async function verdictText(
  result: Result,
  { linting, moment }: { linting: Linting; moment: string },
  drawing: Drawing,
): Promise<string> {
  const { settings, rules } = linting;
  const report = await formatHuman([result], {
    ...screenOptions(drawing.session.io.stderr, drawing),
    sentAt: moment,
    rules: rules.filter(({ id }) => settings.rules[id]?.severity !== 'off').map(({ id }) => id),
    fixCommand: '',
  });
  return report.trimEnd();
}

const BAR = { side: '│', top: '╭', bottom: '╰', line: '─' };
const ASCII_BAR = { side: '|', top: '+', bottom: '+', line: '-' };

function painted(line: readonly Shown[], screen: Screen): string {
  const { paint } = screen;
  return line
    .map(({ text, looks }) => {
      if (looks.includes('link')) return paint.info(text);
      return looks.includes('bold') ? paint.strong(text) : text;
    })
    .join('');
}

/** The looks of a line are kept only where it fits: wrapping counts letters, not colours. */
function lineOf(shown: readonly Shown[], screen: Screen, width: number): string[] {
  const clean = shown.map((run) => ({ ...run, text: sanitize(run.text) }));
  const text = clean.map((run) => run.text).join('');
  if (screen.gauge.width(text) <= width) return [painted(clean, screen)];
  return wrap(text, width, screen.gauge);
}

/** Splits the runs of a text at its line ends. */
function linesOf(runs: readonly Shown[]): Shown[][] {
  const lines: Shown[][] = [[]];
  for (const { text, looks } of runs) {
    for (const [i, piece] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (piece !== '') lines.at(-1)!.push({ text: piece, looks });
    }
  }
  return lines;
}

/** The message as WhatsApp shows it: marks turned into looks, in a bubble of the terminal's width. */
export async function previewText(text: string, drawing: Drawing): Promise<string> {
  const options = screenOptions(drawing.session.io.stderr, drawing);
  const screen = await openScreen(options, [text]);
  const bar = options.unicode ? BAR : ASCII_BAR;
  // a phone shows some forty letters a line; wider windows read better up to seventy-six
  const width = Math.max(20, Math.min(screen.width - 3, 76));
  const edge = (corner: string) =>
    screen.paint.faint(corner + bar.line.repeat(Math.min(width, 24)));
  const lines = linesOf(asShown(text)).flatMap((line) => lineOf(line, screen, width));
  const side = screen.paint.faint(bar.side);
  return [
    edge(bar.top),
    ...lines.map((line) => `${side} ${line}`.trimEnd()),
    edge(bar.bottom),
  ].join('\n');
}
