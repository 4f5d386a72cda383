import { Command, CommanderError, type Help, Option } from 'commander';
import { nearest } from '../config/index.ts';
import { sanitize } from '../formatters/index.ts';
import type { Bilingual } from '../linter/contract.ts';
import { Failure } from './failure.ts';
import type { Lang } from './io.ts';
import { flagOf, flagsOf, type OptionSpec, type ProgramSpec } from './options.ts';

/** Option values by their camel-case name, as commander gives them. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>;

export interface Arguments {
  readonly operands: readonly string[];
  readonly values: OptionValues;
}

const COMMANDER_TITLES: Readonly<Record<string, Bilingual>> = {
  'Usage:': { id: 'Cara pakai:', en: 'Usage:' },
  'Arguments:': { id: 'Argumen:', en: 'Arguments:' },
  'Options:': { id: 'Opsi:', en: 'Options:' },
};

function termOf(option: OptionSpec, lang: Lang): string {
  const short = option.short ? `-${option.short}, ` : '';
  const value = option.value ? ` <${option.value[lang]}>` : '';
  return `${short}${flagOf(option)}${value}`;
}

function optionsOf(spec: OptionSpec, lang: Lang, group: string): Option[] {
  const option = new Option(termOf(spec, lang), spec.text[lang]).helpGroup(group);
  if (spec.repeatable) {
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  }
  if (spec.negation !== 'also') return [option];
  return [option, new Option(`--no-${spec.name}`).hideHelp()];
}

function commandOf(spec: ProgramSpec, lang: Lang): Command {
  const command = new Command(spec.name)
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => COMMANDER_TITLES[title]?.[lang] ?? title,
      optionTerm: (option) => {
        const both = spec.groups.some((g) =>
          g.options.some((o) => o.name === option.name() && o.negation === 'also'),
        );
        return both ? option.flags.replace('--', '--[no-]') : option.flags;
      },
    })
    .description(spec.summary[lang]);
  const usage = lang === 'id' ? '[opsi]' : '[options]';
  command.usage(spec.argument ? `${usage} [${spec.argument.name[lang]}…]` : usage);
  if (spec.argument) command.argument(`[${spec.argument.name[lang]}...]`, spec.argument.text[lang]);
  for (const group of spec.groups) {
    for (const option of group.options) {
      for (const one of optionsOf(option, lang, `${group.title[lang]}:`)) command.addOption(one);
    }
  }
  return command;
}

function everyLongFlag(spec: ProgramSpec): string[] {
  const flags = spec.groups.flatMap((group) => group.options.flatMap(flagsOf));
  return flags.filter((flag) => flag.startsWith('--'));
}

function seeHelp(spec: ProgramSpec): Bilingual {
  return {
    id: `Lihat ${spec.name} --help.`,
    en: `See ${spec.name} --help.`,
  };
}

/** Commander speaks English and puts the name in question between quotation marks. */
function usageFailure(error: CommanderError, spec: ProgramSpec): Failure {
  const quoted = sanitize(/'([^']*)'/.exec(error.message)?.[1] ?? '');
  const help = seeHelp(spec);
  if (error.code === 'commander.unknownOption') {
    const near = nearest(quoted.replace(/=.*/s, ''), everyLongFlag(spec));
    return new Failure({
      id: `Opsi ${quoted} tidak dikenal.${near ? ` Maksud Anda ${near}?` : ''} ${help.id}`,
      en: `Unknown option ${quoted}.${near ? ` Did you mean ${near}?` : ''} ${help.en}`,
    });
  }
  if (error.code === 'commander.optionMissingArgument') {
    return new Failure({
      id: `Opsi ${quoted} memerlukan nilai. ${help.id}`,
      en: `Option ${quoted} needs a value. ${help.en}`,
    });
  }
  return new Failure({
    id: `Argumen tidak dapat dibaca. ${help.id}`,
    en: `The arguments cannot be read. ${help.en}`,
  });
}

function checkChoices(values: OptionValues, spec: ProgramSpec): void {
  for (const { name, choices } of spec.groups.flatMap((group) => group.options)) {
    const value = values[name];
    if (!choices || typeof value !== 'string' || choices.includes(value)) continue;
    const near = nearest(value, choices);
    const shown = sanitize(value);
    throw new Failure({
      id: `--${name} ${shown} tidak dikenal; pilih ${choices.join(', ')}.${near ? ` Maksud Anda ${near}?` : ''}`,
      en: `Unknown --${name} ${shown}; choose ${choices.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
    });
  }
}

/**
 * Reads the arguments of a program.
 * @throws Failure for an unknown option (with the nearest one), a missing or an unknown value.
 */
export function parseArguments(spec: ProgramSpec, argv: readonly string[], lang: Lang): Arguments {
  const command = commandOf(spec, lang);
  command.allowExcessArguments(spec.argument !== undefined);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? usageFailure(error, spec) : error;
  }
  const values = command.opts<OptionValues>();
  checkChoices(values, spec);
  return { operands: command.args, values };
}

/** A term and what it means: side by side where there is room for it, else one below the other. */
function helpItem(term: string, termWidth: number, text: string, help: Help): string {
  const width = help.helpWidth ?? 80;
  const left = width - termWidth - 4;
  if (left >= 30) {
    const [first = '', ...more] = help.boxWrap(text, left).split('\n');
    const indent = ' '.repeat(termWidth + 4);
    return [`  ${term.padEnd(termWidth)}  ${first}`, ...more.map((line) => indent + line)].join(
      '\n',
    );
  }
  const below = help.boxWrap(text, width - 6).split('\n');
  return [`  ${term}`, ...below.map((line) => `      ${line}`)].join('\n');
}

/** The text of `--help`. `columns`: width of the terminal. */
export function helpText(spec: ProgramSpec, lang: Lang, columns: number): string {
  const command = commandOf(spec, lang);
  const helpWidth = Math.min(Math.max(columns, 40), 100);
  command.configureOutput({ getOutHelpWidth: () => helpWidth });
  // wraps from 40 columns on, if asked to
  const asBefore = command.configureHelp();
  command.configureHelp({ ...asBefore, minWidthToWrap: 20, formatItem: helpItem });
  const help = Object.assign(command.createHelp(), { helpWidth, minWidthToWrap: 20 });
  const items = (rows: readonly (readonly [string, string])[]) => {
    const width = Math.max(...rows.map(([term]) => term.length));
    return rows.map(([term, text]) => helpItem(term, width, text, help));
  };
  return [
    command.helpInformation(),
    lang === 'id' ? 'Contoh:' : 'Examples:',
    ...items(spec.examples.map((e) => [e.command, e.text[lang]])),
    '',
    lang === 'id' ? 'Kode keluar:' : 'Exit codes:',
    ...items(spec.exits.map((e) => [String(e.code).padStart(3), e.text[lang]])),
    '',
  ].join('\n');
}
