import { type Arguments, helpText, parseArguments } from './command.ts';
import type { Lang } from './io.ts';
import { LINT_SPEC } from './lint-spec.ts';

/** @throws Failure for arguments that `asn-lint` does not know */
export function lintArguments(argv: readonly string[], lang: Lang): Arguments {
  return parseArguments(LINT_SPEC, argv, lang);
}

/** The text of `asn-lint --help`. `columns`: width of the terminal. */
export function lintHelp(lang: Lang, columns: number): string {
  return helpText(LINT_SPEC, lang, columns);
}
