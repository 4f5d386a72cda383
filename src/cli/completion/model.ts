import { AUDIT_SPEC } from '../audit/spec.ts';
import { COMPOSE_SPEC } from '../compose/spec.ts';
import type { Lang } from '../io.ts';
import { LINT_SPEC } from '../lint-spec.ts';
import { COMMAND_NAMES, LOG_SPEC, specOf } from '../log/spec.ts';
import { flagsOf, type OptionSpec, type ProgramSpec, type ValueSpec } from '../options.ts';

/** What a shell may offer in one place: files, words, or nothing, as only the person knows. */
export type Offer = 'files' | 'nothing' | readonly string[];

export interface Flag {
  /** With their dashes, the long one first. */
  readonly flags: readonly string[];
  /** What follows it; a switch has none. */
  readonly value?: Offer;
  /** What people call the value. */
  readonly placeholder?: string;
  readonly repeatable: boolean;
  readonly about: string;
}

/** A program, or one of the commands of `asn-log`. */
export interface Completed {
  /** `asn-lint`, `asn-log`, `asn-log add`. */
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  readonly operands: Offer;
  /** Its commands: the first operand is one of them. */
  readonly commands: readonly Completed[];
}

function offerOf({ offers }: ValueSpec): Offer {
  return typeof offers === 'function' ? offers() : (offers ?? 'nothing');
}

function flagFor(option: OptionSpec, lang: Lang): Flag {
  const { value, choices, repeatable = false, text } = option;
  const follows = choices ?? (value && offerOf(value));
  return {
    flags: flagsOf(option),
    ...(follows && { value: follows }),
    ...(value && { placeholder: value[lang] }),
    repeatable,
    about: text[lang],
  };
}

function completed(spec: ProgramSpec, lang: Lang, commands: readonly Completed[] = []): Completed {
  const { name, summary, groups, argument } = spec;
  return {
    name,
    about: summary[lang],
    flags: groups.flatMap(({ options }) => options.map((option) => flagFor(option, lang))),
    operands: argument ? offerOf(argument.name) : 'nothing',
    commands,
  };
}

/** The four programs as a shell completes them. */
export function programsIn(lang: Lang): readonly Completed[] {
  const commands = COMMAND_NAMES.map((name) => completed(specOf(name), lang));
  return [
    completed(LINT_SPEC, lang),
    completed(COMPOSE_SPEC, lang),
    completed(LOG_SPEC, lang, commands),
    completed(AUDIT_SPEC, lang),
  ];
}

/** A program and its commands, each by itself. */
export function withCommands(programs: readonly Completed[]): readonly Completed[] {
  return programs.flatMap((program) => [program, ...program.commands]);
}

/** Flags that take a value, so that what follows them is no command. */
export function valuedFlags({ flags }: Completed): string[] {
  return flags.filter(({ value }) => value).flatMap((flag) => flag.flags);
}

/** What follows each flag that takes a value, by `asn-log add --to`. */
export function valuesByFlag(programs: readonly Completed[]): (readonly [string, Offer])[] {
  return withCommands(programs).flatMap(({ name, flags }) =>
    flags.flatMap(({ flags: forms, value }) =>
      value ? forms.map((flag) => [`${name} ${flag}`, value] as const) : [],
    ),
  );
}

/** `add` of `asn-log add`. */
export function lastWord({ name }: Completed): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
