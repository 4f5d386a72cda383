import { version } from '../../package.json';
import { nearest, printConfig, writeInitConfig } from '../config/index.ts';
import { explainRule, formatRules, sanitize } from '../formatters/index.ts';
import type { Rule } from '../linter/index.ts';
import { type Checked, checkAll, completing, repairedBytes } from './check.ts';
import type { Arguments } from './command.ts';
import type { Shell } from './completion/shells.ts';
import { ExitCode } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { formatterOf } from './formatter.ts';
import { type LintOptions, lintOptions } from './lint-options.ts';
import { recordClean } from './logbook.ts';
import { program, type Session } from './program.ts';
import { deliver, diffOf, screenOptions } from './report.ts';
import { type Setup, setUp } from './setup.ts';

/** `asn-lint`: checks and repairs drafts. */
export const main = program(async (session) => {
  const { operands, values } = await argumentsOf(session);
  if (values.help) return help(session);
  if (values.version) return say(`${version}\n`, session);
  if (values.completion) return completion(values.completion as Shell, session);
  const options = lintOptions(operands, values);
  if (options.init) return init(session);
  const setup = await setUp(options, session);
  return (await inform(options, setup, session)) ?? run(options, setup, session);
});

/** A line of plain names needs no parser: the commonest start is the quickest. */
async function argumentsOf({ io, lang }: Session): Promise<Arguments> {
  if (!io.argv.some((argument) => argument.startsWith('-'))) {
    return { operands: io.argv, values: {} };
  }
  const { lintArguments } = await import('./lint-arguments.ts');
  return lintArguments(io.argv, lang);
}

async function help(session: Session): Promise<number> {
  const { lintHelp } = await import('./lint-arguments.ts');
  return say(lintHelp(session.lang, session.io.stdout.columns ?? 80), session);
}

async function completion(shell: Shell, session: Session): Promise<number> {
  const { completionFor } = await import('./completion/index.ts');
  return say(completionFor(shell, session.lang), session);
}

async function say(text: string, session: Session): Promise<number> {
  await session.out.write(text);
  return ExitCode.clean;
}

async function init(session: Session): Promise<number> {
  const path = sanitize(await writeInitConfig(session.io.cwd, session.lang));
  const text =
    session.lang === 'id'
      ? `${path} telah dibuat. Isi profil Anda di sana.\n`
      : `${path} has been written. Fill in your profile there.\n`;
  return say(text, session);
}

/** What only informs: `--print-config`, `--rules`, `--explain`. */
async function inform(
  options: LintOptions,
  setup: Setup,
  session: Session,
): Promise<number | undefined> {
  const { loaded, settings } = setup;
  const screen = screenOptions(options, session, session.io.stdout);
  if (options.printConfig) return say(await printConfig(loaded, session.lang), session);
  const severities = Object.fromEntries(
    Object.entries(settings.rules).map(([id, rule]) => [id, rule.severity]),
  );
  if (options.listRules) {
    return say(await formatRules(loaded.rules, { ...screen, severities }), session);
  }
  if (options.explain === undefined) return undefined;
  const rule = ruleOf(options.explain, loaded.rules);
  const own = settings.rules[rule.id]?.options;
  return say(await explainRule(rule, { ...screen, severities, options: own }), session);
}

function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  const shown = sanitize(id);
  throw new Failure({
    id: `Aturan ${shown} tidak dikenal.${near ? ` Maksud Anda ${near}?` : ''} Lihat asn-lint --rules.`,
    en: `Unknown rule ${shown}.${near ? ` Did you mean ${near}?` : ''} See asn-lint --rules.`,
  });
}

async function run(options: LintOptions, setup: Setup, session: Session): Promise<number> {
  if (options.messages) {
    const { lintStream } = await import('./batch.ts');
    return lintStream(options, setup, session);
  }
  const { rules } = setup.loaded;
  // a mistyped format must not be noticed only after the drafts have been changed
  await formatterOf({ name: options.format, cwd: session.io.cwd, rules });
  const linting = { rules, settings: setup.settings, ...(await completing(options)) };
  const { checked, failed } = await checkAll(options, linting, session);
  const reporting = { options, setup, session };
  if (options.fixDryRun) await session.out.write(await diffOf(checked, reporting));
  else if (options.fix) await passOn(checked, session);
  if (checked.length > 0) await deliver(checked, reporting);
  if (options.record) await recordClean(checked, { options, ...setup, session });
  return failed ? ExitCode.failed : exitCodeOf(checked, options);
}

/** The repaired text of standard input goes on to the next program in the pipe. */
async function passOn(checked: readonly Checked[], session: Session): Promise<void> {
  const piped = checked.find((c) => c.draft.source.kind === 'stdin');
  if (piped) await session.out.write(repairedBytes(piped));
}

function exitCodeOf(checked: readonly Checked[], options: LintOptions): number {
  const errors = checked.reduce((sum, c) => sum + c.result.errorCount, 0);
  const warnings = checked.reduce((sum, c) => sum + c.result.warningCount, 0);
  return errors > 0 || warnings > options.maxWarnings ? ExitCode.findings : ExitCode.clean;
}
