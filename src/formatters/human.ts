import type { Result } from '../linter/contract.ts';
import { drawChecklist } from './checklist.ts';
import { closing, closingOfMany, countsText } from './closing.ts';
import { type Counts, type Digest, digest } from './digest.ts';
import { displayPath } from './file-name.ts';
import { drawFindings } from './findings.ts';
import type { ReportOptions } from './options.ts';
import { sanitize } from './sanitize.ts';
import { openScreen, type Screen, say } from './screen.ts';
import { CHECKLIST, count, TEXTS } from './texts.ts';
import { wrap } from './wrap.ts';

const MOST_FINDINGS = 50;

/**
 * The report for people: what is in order, what is not and where, what to write instead, what to do
 * next. No line is wider than `columns` cells but for an address that cannot be broken; no escape
 * sequence but for colours that were asked for.
 */
export async function formatHuman(
  results: readonly Result[],
  options: ReportOptions = {},
): Promise<string> {
  const most = options.maxFindings ?? MOST_FINDINGS;
  const digests = results.map((result) => digest(result, most));
  const screen = await openScreen(options, shownTexts(digests, options));
  const lines =
    digests.length === 1
      ? drawOne(digests[0]!, screen, options)
      : drawMany(digests, screen, options);
  return `${lines.join('\n')}\n${await drawScores(results, screen, options)}`;
}

/** `--score`: below the report, with the file's name where there are several. */
async function drawScores(
  results: readonly Result[],
  screen: Screen,
  options: ReportOptions,
): Promise<string> {
  const { scores } = options;
  if (!scores) return '';
  const { formatScore, labelled } = await import('./score.ts');
  let text = '';
  for (const [i, { filePath }] of results.entries()) {
    const rating = scores[i];
    if (!rating) continue;
    const name = displayPath(filePath, screen, options.cwd);
    const heads = results.length > 1 ? wrap(name, screen.width, screen.gauge) : [];
    const score = await formatScore(labelled(rating, screen.lang), options);
    text += `\n${[...heads, score].join('\n')}`;
  }
  return text;
}

function* shownTexts(digests: readonly Digest[], options: ReportOptions): Generator<string> {
  yield `${options.sentAt ?? ''}${options.nextSlot ?? ''}${options.fixCommand ?? ''}`;
  for (const { source = '', filePath, general, placed } of digests) {
    yield filePath;
    yield source;
    for (const message of [...general, ...placed]) yield message.message;
  }
}

function drawOne(one: Digest, screen: Screen, options: ReportOptions): string[] {
  const { width, gauge, paint, glyphs } = screen;
  const name = displayPath(one.filePath, screen, options.cwd);
  const time = options.sentAt === undefined ? '' : ` ${glyphs.dot} ${sanitize(options.sentAt)}`;
  const [first = '', ...more] = wrap(name + time, width, gauge);
  const rules = options.rules ?? CHECKLIST.map(({ rule }) => rule);
  const checklist = drawChecklist(one, screen, rules);
  return [
    first.startsWith(name) ? paint.strong(name) + paint.faint(first.slice(name.length)) : first,
    ...more.map(paint.faint),
    '',
    ...(checklist.length > 0 ? [...checklist, ''] : []),
    ...drawFindings(one, screen),
    ...closing(one, screen, options),
  ];
}

function drawMany(digests: readonly Digest[], screen: Screen, options: ReportOptions): string[] {
  const { width, gauge, paint, glyphs } = screen;
  const total = count('messages', digests.length, screen.lang);
  const time = options.sentAt === undefined ? '' : ` ${glyphs.dot} ${sanitize(options.sentAt)}`;
  const lines = [...wrap(total + time, width, gauge).map(paint.strong), ''];
  let afterBlock = false;
  for (const one of digests) {
    const findings = drawFindings(one, screen);
    if (findings.length > 0 && lines.at(-1) !== '') lines.push('');
    lines.push(...fileLine(one, screen, options), ...findings);
    afterBlock = findings.length > 0;
  }
  if (!afterBlock) lines.push('');
  return [...lines, ...closingOfMany(digests, screen, options)];
}

/** One line for a file of many: its name, and whether it may be sent or what was counted. */
function fileLine(one: Digest, screen: Screen, options: ReportOptions): string[] {
  const { paint, glyphs, gauge, width } = screen;
  const severity = worst(one.counts);
  const mark = severity === undefined ? paint.good(glyphs.good) : paint[severity](glyphs[severity]);
  const name = displayPath(one.filePath, screen, options.cwd);
  const state =
    severity === undefined ? say(screen, TEXTS.fileReady) : countsText(one.counts, screen);
  const [first = '', ...more] = wrap(`${name} ${glyphs.dot} ${state}`, width - 2, gauge);
  const painted = first.startsWith(name)
    ? paint.strong(name) + paint.faint(first.slice(name.length))
    : first;
  return [`${mark} ${painted}`, ...more.map((line) => `  ${line}`)];
}

function worst(counts: Counts): keyof Counts | undefined {
  return (['error', 'warning', 'info'] as const).find((severity) => counts[severity] > 0);
}
