import { resolve } from 'node:path';
import { rules as registry } from '../../rules/index.ts';
import { HOLIDAYS } from '../../rules/lexicon/holidays.ts';
import { formatMoment, officeCalendar, resolveZone } from '../calendar/index.ts';
import { formatDiff, type ReportOptions, ruleUrl } from '../formatters/index.ts';
import { type Result, type Rule, type Settings, score } from '../linter/index.ts';
import type { Checked } from './check.ts';
import { formatterOf } from './formatter.ts';
import type { TextOutput } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import type { Session } from './program.ts';
import { writeReport } from './replace-file.ts';
import type { Setup } from './setup.ts';
import { showsUnicode, wantsColor } from './terminal.ts';

/** `--quiet`: only errors, in the counts as well. */
function errorsOnly(result: Result): Result {
  return {
    ...result,
    messages: result.messages.filter((m) => m.severity === 2),
    warningCount: 0,
    infoCount: 0,
    fixableWarningCount: 0,
  };
}

/** How a report looks on this stream. */
export function screenOptions(options: LintOptions, session: Session, stream: TextOutput) {
  const { env } = session.io;
  return {
    lang: session.lang,
    columns: stream.columns ?? 80,
    color: wantsColor(options.color, stream, env),
    unicode: showsUnicode(stream, env),
  };
}

/** Said only where it helps: computing the next slot is not free. */
function momentsOf(settings: Settings, results: readonly Result[]) {
  const { office, lang } = settings;
  const zone = resolveZone(office.zone);
  const late = results.some((r) => r.messages.some((m) => m.ruleId === 'send-time'));
  const slot = late ? officeCalendar(office, HOLIDAYS).nextSlot(settings.sentAt) : undefined;
  return {
    sentAt: formatMoment(settings.sentAt, zone, lang),
    ...(slot && { nextSlot: formatMoment(slot, zone, lang) }),
  };
}

function fixCommandOf(checked: readonly Checked[]): string | undefined {
  const kind = checked[0]?.draft.source.kind;
  if (kind === 'clipboard') return 'asn-lint --clipboard --fix';
  return kind === 'stdin' ? 'asn-lint --fix' : undefined;
}

/** Where each rule is explained: our own pages, and those that a plugin names. */
export function ruleUrlsOf(rules: readonly Rule[]): Record<string, string> {
  const own = new Set(registry);
  const urls = rules.map((rule) => [rule.id, own.has(rule) ? ruleUrl(rule.id) : rule.meta.url]);
  return Object.fromEntries(urls.filter(([, url]) => url !== undefined));
}

export interface Reporting {
  readonly options: LintOptions;
  readonly setup: Setup;
  readonly session: Session;
}

async function render(
  checked: readonly Checked[],
  { options, setup, session }: Reporting,
  stream: TextOutput,
): Promise<string> {
  const { loaded, settings } = setup;
  const name = options.format;
  const formatter = await formatterOf({ name, cwd: session.io.cwd, rules: loaded.rules });
  const results = checked.map((c) => (options.quiet ? errorsOnly(c.result) : c.result));
  const screen = screenOptions(options, session, stream);
  const report: ReportOptions = {
    ...screen,
    color: options.outputFile === undefined ? screen.color : options.color === true,
    cwd: session.io.cwd,
    rules: loaded.rules
      .filter((rule) => settings.rules[rule.id]?.severity !== 'off')
      .map((rule) => rule.id),
    fixCommand: fixCommandOf(checked),
    ...(options.fix && { fixed: checked.reduce((sum, c) => sum + c.applied, 0) }),
    ...(name === 'human' && momentsOf(settings, results)),
    ...(name.endsWith('json') && { ruleUrls: ruleUrlsOf(loaded.rules) }),
    ...(options.score && { scores: checked.map((c) => score(c.result, loaded.rules)) }),
  };
  return formatter(results, report);
}

/**
 * Writes the report: to `--output-file`, to standard error where standard output carries the repaired
 * text or a diff, else to standard output.
 */
export async function deliver(checked: readonly Checked[], reporting: Reporting): Promise<void> {
  const { options, session } = reporting;
  const textOnStdout = checked.some((c) => c.draft.source.kind === 'stdin') && options.fix;
  const aside = textOnStdout || options.fixDryRun;
  const text = await render(checked, reporting, aside ? session.io.stderr : session.io.stdout);
  if (options.outputFile !== undefined) {
    writeReport(options.outputFile, resolve(session.io.cwd, options.outputFile), text);
  } else {
    await (aside ? session.err : session.out).write(text);
  }
}

/** The repairs as a unified diff, as they would be written. */
export async function diffOf(checked: readonly Checked[], reporting: Reporting): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const { options, session } = reporting;
  const patches = checked
    .filter((c) => c.output !== c.draft.text)
    .map((c) => createTwoFilesPatch(c.draft.name, c.draft.name, c.draft.text, c.output, '', ''));
  const diff = patches.join('');
  const { stdout, env } = session.io;
  const color = wantsColor(options.color, stdout, env);
  return stdout.isTTY || color ? formatDiff(diff, { color }) : diff;
}
