import type { Office, Profile, Quota, Rule, SeveritySetting, Vocabulary } from './contract.ts';

/** What one rule is told to do. */
export interface RuleSetting {
  readonly severity: SeveritySetting;
  /** Merged over the rule's defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /**
   * The severity was chosen by a person or a preset: it holds for every message of the rule.
   * Otherwise a message's own severity (`missing-address` is a warning) holds.
   */
  readonly chosen?: boolean;
}

/** All that `lint` needs besides the text and the rules. */
export interface Settings {
  /** The moment of sending. */
  readonly sentAt: Date;
  readonly office: Office;
  /** Rule id → setting; a rule that is not named runs with its defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly quota?: Quota;
  readonly urgent: boolean;
  readonly lang: 'id' | 'en';
}

/** The handbook's office: 08.00–16.00 WIB, Monday to Friday. */
export const DEFAULT_OFFICE: Office = {
  zone: 'WIB',
  opens: '08.00',
  closes: '16.00',
  workdays: [1, 2, 3, 4, 5],
  holidays: {},
  workingHolidays: [],
};

/** No words of an agency's own. */
export const NO_VOCABULARY: Vocabulary = {
  allowed: new Set(),
  banned: new Map(),
  agencies: [],
  phrases: { greetings: [], thanks: [], availability: [], options: [] },
};

/**
 * Settings for `lint` from what differs from the defaults.
 *
 * @param sentAt the moment of sending; the core has no clock of its own
 */
export function settings(sentAt: Date, changes: Partial<Omit<Settings, 'sentAt'>> = {}): Settings {
  return {
    sentAt,
    office: DEFAULT_OFFICE,
    rules: {},
    profile: {},
    vocabulary: NO_VOCABULARY,
    urgent: false,
    lang: 'id',
    ...changes,
  };
}

/** A rule's options: its defaults with the configured ones over them. */
export function optionsOf(rule: Rule, setting: RuleSetting | undefined): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(rule.meta.options)) options[name] = schema.default;
  return Object.assign(options, setting?.options);
}
