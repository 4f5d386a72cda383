import { version } from '../../../package.json';
import { CalendarError } from '../../calendar/index.ts';
import { nearest } from '../../config/index.ts';
import { sanitize } from '../../formatters/index.ts';
import { LogbookError } from '../../logbook/errors.ts';
import { type Arguments, helpText, parseArguments } from '../command.ts';
import { ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { program, type Session } from '../program.ts';
import { type LogSetup, setUp } from './settings.ts';
import { COMMAND_NAMES, type CommandName, LOG_SPEC, specOf } from './spec.ts';

/** What a command is given to work with. */
export interface Work extends Arguments {
  readonly session: Session;
  readonly setup: LogSetup;
}

/** Does its job and returns the exit code. */
export type Command = (work: Work) => Promise<number>;

/** Each command loads when it is called. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  add: async () => (await import('./add.ts')).add,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  note: async () => (await import('./change.ts')).note,
  close: async () => (await import('./change.ts')).close,
  edit: async () => (await import('./change.ts')).edit,
  status: async () => (await import('./status.ts')).status,
  stats: async () => (await import('./stats.ts')).stats,
  export: async () => (await import('./export.ts')).exportBook,
  import: async () => (await import('./import.ts')).importBook,
  backup: async () => (await import('./backup.ts')).backUp,
  undo: async () => (await import('./undo.ts')).undo,
};

/** Options before the command that take a value: what follows them is not the command. */
const VALUED = new Set(
  LOG_SPEC.groups.flatMap((group) =>
    group.options.filter((option) => option.value).map((option) => `--${option.name}`),
  ),
);

/** Where the command stands among the arguments; -1 where there is none. */
function commandIndex(argv: readonly string[]): number {
  for (let i = 0; i < argv.length; i += 1) {
    const argument = argv[i]!;
    if (!argument.startsWith('-') || argument === '-') return i;
    if (VALUED.has(argument)) i += 1;
  }
  return -1;
}

function unknownCommand(name: string): Failure {
  const near = nearest(name, COMMAND_NAMES);
  const shown = sanitize(name);
  return new Failure({
    id: `Perintah ${shown} tidak dikenal.${near ? ` Maksud Anda ${near}?` : ''} Lihat asn-log --help.`,
    en: `Unknown command ${shown}.${near ? ` Did you mean ${near}?` : ''} See asn-log --help.`,
  });
}

async function say(text: string, session: Session): Promise<number> {
  await session.out.write(text);
  return ExitCode.clean;
}

async function withoutCommand(session: Session): Promise<number> {
  const { values } = parseArguments(LOG_SPEC, session.io.argv, session.lang);
  if (values.version) return say(`${version}\n`, session);
  const help = helpText(LOG_SPEC, session.lang, session.io.stdout.columns ?? 80);
  if (values.help) return say(help, session);
  await session.err.write(help);
  return ExitCode.failed;
}

async function run(name: CommandName, argv: readonly string[], session: Session): Promise<number> {
  const spec = specOf(name);
  const parsed = parseArguments(spec, argv, session.lang);
  const { operands, values } = parsed;
  if (values.version) return say(`${version}\n`, session);
  if (values.help)
    return say(helpText(spec, session.lang, session.io.stdout.columns ?? 80), session);
  if (spec.argument === undefined && operands.length > 0) throw unknownCommand(operands[0]!);
  const setup = await setUp(values, session);
  const command = await COMMANDS[name]();
  return command({ operands, values, session, setup });
}

/** `asn-log`: the logbook of coordinations. */
export const main = program(async (session) => {
  const { argv } = session.io;
  const at = commandIndex(argv);
  if (at < 0) return withoutCommand(session);
  const name = COMMAND_NAMES.find((command) => command === argv[at]);
  if (!name) throw unknownCommand(argv[at]!);
  try {
    return await run(name, [...argv.slice(0, at), ...argv.slice(at + 1)], session);
  } catch (error) {
    // a sentence with paths and names from outside: made safe for the terminal
    if (error instanceof LogbookError || error instanceof CalendarError) {
      const { id, en } = error.text;
      throw new Failure({ id: sanitize(id), en: sanitize(en) }, { cause: error });
    }
    throw error;
  }
});
