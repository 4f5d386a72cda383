import { bannedAbbreviations } from '../../rules/banned-abbreviations.ts';
import { standardLanguage } from '../../rules/standard-language.ts';
import type { Context, Finding, Rule } from '../../src/linter/contract.ts';
import { NO_VOCABULARY } from '../../src/linter/settings.ts';
import { parse } from '../../src/message/parse.ts';

type Options = Pick<Context, 'vocabulary'> & { options: unknown };

const DEFAULTS: Options = {
  vocabulary: NO_VOCABULARY,
  options: { prose: 'light' },
};

function findings(rule: Rule, text: string, over: Partial<Options>): Finding[] {
  const context = { ...DEFAULTS, ...over } as unknown as Context<never>;
  return [...rule.check(parse(text), context)];
}

const formOf = (finding: Finding): string =>
  finding.fix?.text ?? finding.suggestions?.[0]?.text ?? '';

/** `token>standard` of every report of a rule, in order. */
export function reports(rule: Rule, text: string, over: Partial<Options> = {}): string[] {
  return findings(rule, text, over).map((f) => `${text.slice(...f.range)}>${formOf(f)}`);
}

/** `token>standard` of both rules of wording. */
export function wording(text: string, over: Partial<Options> = {}): string[] {
  return [...reports(bannedAbbreviations, text, over), ...reports(standardLanguage, text, over)];
}

/** The text with every certain correction made. */
export function corrected(text: string): string {
  const fixes = [bannedAbbreviations, standardLanguage]
    .flatMap((rule) => findings(rule, text, {}))
    .flatMap((finding) => (finding.fix ? [finding.fix] : []))
    .sort((a, b) => b.range[0] - a.range[0]);
  return fixes.reduce(
    (now, { range, text: form }) => now.slice(0, range[0]) + form + now.slice(range[1]),
    text,
  );
}
