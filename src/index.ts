import { rules as registry } from '../rules/index.ts';
import { type Completion, complete as completeWith } from './composer/complete.ts';
import { nearest } from './config/nearest.ts';
import type {
  Office,
  Profile,
  Quota,
  Result,
  Rule,
  SeveritySetting,
  Vocabulary,
} from './linter/contract.ts';
import { type FixOutcome, fix as fixWith } from './linter/fix.ts';
import { lint as lintWith } from './linter/lint.ts';
import { type MessageScore, score as scoreWith } from './linter/score.ts';
import { DEFAULT_OFFICE, type RuleSetting, type Settings, settings } from './linter/settings.ts';

export { resolveZone } from './calendar/index.ts';
export type { CompletedPart, Completion } from './composer/complete.ts';
export { sanitize } from './formatters/sanitize.ts';
export * from './linter/contract.ts';
export { RuleFailure } from './linter/failure.ts';
export type { FixOutcome } from './linter/fix.ts';
export type { MessageScore, PartId, ScorePart } from './linter/score.ts';
export { parse } from './message/parse.ts';
export type * from './message/types.ts';
export { registry as rules };

/** Severity of a rule, alone or with options: `'off'`, `['warning', { max: 80 }]`. */
export type RuleChoice =
  | SeveritySetting
  | readonly [SeveritySetting, Readonly<Record<string, unknown>>];

/** What the caller knows besides the text; everything has a default. */
export interface LintOptions {
  /** The moment of sending; default: now. */
  readonly sentAt?: Date;
  /** Office hours and days; default: 08.00–16.00 WIB, Monday to Friday. */
  readonly office?: Partial<Office>;
  /** Rules that differ from their defaults, by id. */
  readonly rules?: Readonly<Record<string, RuleChoice>>;
  readonly profile?: Profile;
  readonly vocabulary?: Partial<Vocabulary>;
  readonly quota?: Quota;
  /** An emergency: may be sent outside office hours. */
  readonly urgent?: boolean;
  /** Language of the texts; default `id`. */
  readonly lang?: 'id' | 'en';
  /** Only passed through to the result. */
  readonly filePath?: string;
  /** The rules to run; default: all built-in ones. */
  readonly registry?: readonly Rule[];
}

function settingOf(choice: RuleChoice): RuleSetting {
  if (typeof choice === 'string') return { severity: choice, chosen: true };
  return { severity: choice[0], options: choice[1], chosen: true };
}

function ruleSettings(options: LintOptions): Settings['rules'] {
  const ids = (options.registry ?? registry).map((rule) => rule.id);
  const chosen = Object.entries(options.rules ?? {});
  for (const [id] of chosen) {
    if (ids.includes(id)) continue;
    const near = nearest(id, ids);
    throw new TypeError(`Unknown rule "${id}".${near ? ` Did you mean "${near}"?` : ''}`);
  }
  return Object.fromEntries(chosen.map(([id, choice]) => [id, settingOf(choice)]));
}

function settingsOf(options: LintOptions): Settings {
  const { sentAt = new Date(), office, profile, vocabulary, quota, urgent, lang } = options;
  const base = settings(sentAt);
  return {
    ...base,
    office: { ...DEFAULT_OFFICE, ...office },
    rules: ruleSettings(options),
    profile: profile ?? base.profile,
    vocabulary: { ...base.vocabulary, ...vocabulary },
    ...(quota && { quota }),
    urgent: urgent ?? base.urgent,
    lang: lang ?? base.lang,
  };
}

/**
 * Checks a draft.
 *
 * @throws TypeError for a rule id that does not exist, RuleFailure where a rule fails
 */
export function lint(text: string, options: LintOptions = {}): Result {
  return lintWith(text, options.registry ?? registry, settingsOf(options), options.filePath);
}

/**
 * Repairs a draft as far as its meaning cannot change: `output` with what is still to be said about
 * it. `fix(fix(x)) = fix(x)`.
 *
 * @throws TypeError for a rule id that does not exist, RuleFailure where a rule fails
 */
export function fix(text: string, options: LintOptions = {}): FixOutcome {
  return fixWith(text, options.registry ?? registry, settingsOf(options), options.filePath);
}

/**
 * Inserts what a draft lacks and the options make certain: the greeting by `sentAt`, who writes by
 * `profile`, the closing thanks. It repairs nothing: give it the `output` of `fix`.
 * `complete(complete(x)) = complete(x)`.
 *
 * @throws TypeError for a rule id that does not exist, RuleFailure where a rule fails
 */
export function complete(text: string, options: LintOptions = {}): Completion {
  return completeWith(text, options.registry ?? registry, settingsOf(options));
}

/**
 * How near a checked draft comes to the handbook's ideal: 0 to 100, and what each part gave
 * (docs/score.md).
 *
 * @param options the `registry` that the result was made with, where it was not the built-in one
 */
export function score(
  result: Pick<Result, 'messages'>,
  options: Pick<LintOptions, 'registry'> = {},
): MessageScore {
  return scoreWith(result, options.registry ?? registry);
}
