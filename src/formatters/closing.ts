import type { Counts, Digest } from './digest.ts';
import { relativePath, shellWord } from './file-name.ts';
import type { ReportOptions } from './options.ts';
import { sanitize } from './sanitize.ts';
import { type Screen, say } from './screen.ts';
import { count, digits, numberWord, TEXTS } from './texts.ts';
import { wrap } from './wrap.ts';

const MOST_FILES_NAMED = 3;
const MOST_RULES_NAMED = 4;

/** What to do next with one message: send it, or how to repair it. */
export function closing(one: Digest, screen: Screen, options: ReportOptions): string[] {
  const { error, warning } = one.counts;
  const lines = fixedLines(screen, options);
  if (error + warning === 0) {
    lines.push(
      ...wrap(say(screen, TEXTS.ready), screen.width, screen.gauge).map(screen.paint.good),
    );
  } else if (isOnlyLate(one) && options.nextSlot !== undefined) {
    const slot = sanitize(options.nextSlot);
    lines.push(...wrap(say(screen, TEXTS.readyLater, { slot }), screen.width, screen.gauge));
  } else {
    lines.push(...verdict(one, screen, repair(one, screen, fixCommand([one], options))));
  }
  return [...lines, ...explain([one], screen)];
}

/** The same for many messages: how many may be sent, what was counted in all, how to repair. */
export function closingOfMany(
  digests: readonly Digest[],
  screen: Screen,
  options: ReportOptions,
): string[] {
  const { gauge, width, paint, lang } = screen;
  const lines = fixedLines(screen, options);
  if (digests.length === 0) return [...lines, ...wrap(say(screen, TEXTS.noMessages), width, gauge)];
  const all = sum(digests);
  const open = digests.filter(({ counts }) => counts.error + counts.warning > 0);
  if (open.length === 0)
    return [...lines, ...wrap(say(screen, TEXTS.allReady), width, gauge).map(paint.good)];
  const ready = digits(digests.length - open.length, lang);
  const state = say(screen, TEXTS.filesReady, { ready, all: digits(digests.length, lang) });
  const command = fixCommand(
    open.filter(({ fixable }) => fixable > 0),
    options,
  );
  lines.push(...wrap(state, width, gauge), ...verdict(all, screen, repair(all, screen, command)));
  return [...lines, ...explain(digests, screen)];
}

/** The counts, worst first: `2 galat, 1 peringatan`. */
export function countsText(counts: Counts, { lang }: Screen): string {
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(severity, counts[severity], lang))
    .join(', ');
}

type Totals = Pick<Digest, 'counts' | 'fixable'>;

function sum(digests: readonly Digest[]): Totals {
  const counts = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const one of digests) {
    counts.error += one.counts.error;
    counts.warning += one.counts.warning;
    counts.info += one.counts.info;
    fixable += one.fixable;
  }
  return { counts, fixable };
}

/** Nothing but the hour stands against sending. */
function isOnlyLate({ byRule }: Digest): boolean {
  return [...byRule].every(([rule, { severity }]) => rule === 'send-time' || severity === 3);
}

interface Advice {
  readonly text: string;
  /** To copy; set apart and, where it fits, kept on one line. */
  readonly command?: string;
}

function repair({ counts, fixable }: Totals, screen: Screen, command: string): Advice {
  const reported = counts.error + counts.warning;
  if (fixable === 0) {
    return { text: counts.error > 0 ? say(screen, TEXTS.repairByHand) : '' };
  }
  if (fixable >= reported) {
    return { text: say(screen, reported === 1 ? TEXTS.repairOnly : TEXTS.repairAll), command };
  }
  const some = numberWord(fixable, screen.lang);
  return { text: say(screen, TEXTS.repairSome, { count: some }), command };
}

function verdict(all: Totals, screen: Screen, advice: Advice): string[] {
  const { counts } = all;
  const severity = counts.error > 0 ? 'error' : 'warning';
  const total = `${countsText(counts, screen)}.`;
  const leave = counts.error === 0 ? `${say(screen, TEXTS.warningsOnly)} ` : '';
  const [first = '', ...rest] = advise(
    { ...advice, text: `${total} ${leave}${advice.text}` },
    screen,
  );
  if (!first.startsWith(total)) return [first, ...rest];
  return [screen.paint[severity](total) + first.slice(total.length), ...rest];
}

function advise({ text, command }: Advice, screen: Screen): string[] {
  const { width, gauge, paint } = screen;
  const lines = wrap(text.replace('{command}', ''), width, gauge);
  if (command === undefined) return lines;
  const last = lines.at(-1)!;
  if (gauge.width(last) + 1 + gauge.width(command) <= width) {
    return [...lines.slice(0, -1), `${last} ${paint.command(command)}`];
  }
  return [...lines, ...wrap(command, width - 2, gauge).map((line) => `  ${paint.command(line)}`)];
}

function fixCommand(digests: readonly Pick<Digest, 'filePath'>[], options: ReportOptions): string {
  if (options.fixCommand !== undefined) return sanitize(options.fixCommand);
  const files = digests
    .filter(({ filePath }) => !filePath.startsWith('<'))
    .map(({ filePath }) => sanitize(relativePath(filePath, options.cwd)))
    .filter((path) => path !== '');
  const words = files.slice(0, MOST_FILES_NAMED).map(shellWord);
  if (words.length < files.length) words.push('…');
  return ['asn-lint --fix', ...words].join(' ');
}

function fixedLines({ lang, width, gauge, paint }: Screen, { fixed = 0 }: ReportOptions): string[] {
  return fixed > 0 ? wrap(count('fixed', fixed, lang), width, gauge).map(paint.good) : [];
}

/** Where the rules behind the findings are explained, the weightiest first. */
function explain(digests: readonly Digest[], screen: Screen): string[] {
  const weights = new Map<string, number>();
  for (const { byRule } of digests) {
    for (const [rule, { count: n, severity }] of byRule) {
      const weight = n + (severity === 2 ? 1e9 : severity === 1 ? 1e6 : 0);
      weights.set(rule, Math.max(weights.get(rule) ?? 0, weight));
    }
  }
  const rules = [...weights].sort((a, b) => b[1] - a[1]).map(([rule]) => sanitize(rule));
  const [first, ...others] = rules;
  if (first === undefined) return [];
  const command = `asn-lint --explain ${first}`;
  const named = others.slice(0, MOST_RULES_NAMED - 1).join(', ');
  const more = others.length >= MOST_RULES_NAMED ? `${named}, …` : named;
  const text = say(screen, others.length === 0 ? TEXTS.explain : TEXTS.explainMore, {
    command,
    others: more,
  });
  return wrap(text, screen.width, screen.gauge).map(screen.paint.faint);
}
