import type { Result, Rule } from '../linter/contract.ts';
import type { ReportOptions, RuleViewOptions, ScreenOptions } from './options.ts';
import type { Score } from './score.ts';

export { type MachineResult, machineResult } from './machine-result.ts';
export { maskResult } from './mask.ts';
export type { Lang, ReportOptions, RuleViewOptions, ScreenOptions } from './options.ts';
export { sanitize } from './sanitize.ts';
export type { Score } from './score.ts';

/** Turns results into text that ends with a line end, or `''` where there is nothing to say. */
export type Formatter = (
  results: readonly Result[],
  options: ReportOptions,
) => string | Promise<string>;

/** The built-in formatters by name; each loads when it is asked for. */
export const formatters = {
  human: async (): Promise<Formatter> => (await import('./human.ts')).formatHuman,
  json: async (): Promise<Formatter> => (await import('./json.ts')).formatJson,
  compact: async (): Promise<Formatter> => (await import('./compact.ts')).formatCompact,
  github: async (): Promise<Formatter> => (await import('./github.ts')).formatGithub,
  ndjson: async (): Promise<Formatter> => (await import('./ndjson.ts')).formatNdjson,
} as const;

/** The report for people. */
export async function formatHuman(
  results: readonly Result[],
  options?: ReportOptions,
): Promise<string> {
  return (await import('./human.ts')).formatHuman(results, options);
}

/** The list of rules for `--rules`: severity, id, what can be fixed, title. */
export async function formatRules(
  registry: readonly Rule[],
  options?: RuleViewOptions,
): Promise<string> {
  return (await import('./rule-list.ts')).formatRules(registry, options);
}

/** One rule for `--explain`: why it is there, examples, options, messages. */
export async function explainRule(rule: Rule, options?: RuleViewOptions): Promise<string> {
  return (await import('./explain.ts')).explainRule(rule, options);
}

/** A unified diff, safe for the terminal and coloured where asked. */
export async function formatDiff(diff: string, options?: ScreenOptions): Promise<string> {
  return (await import('./diff.ts')).formatDiff(diff, options);
}

/** A message's score with what each part of it contributed. */
export async function formatScore(score: Score, options?: ScreenOptions): Promise<string> {
  return (await import('./score.ts')).formatScore(score, options);
}

export { ruleDocs } from './rule-docs.ts';
export { rulesMeta, ruleUrl } from './rules-meta.ts';
