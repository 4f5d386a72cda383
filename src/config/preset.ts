import type { Bilingual, SeveritySetting } from '../linter/contract.ts';

/** A ready-made choice of rules, named by `extends`. */
export interface Preset {
  readonly description: Bilingual;
  /** For every rule that `rules` does not name, of plugins too; `default`: as the rule itself says. */
  readonly all?: SeveritySetting | 'default';
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  /** Rule → option → value; a rule that lacks the option is left alone. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type Presets = Readonly<Record<string, Preset>>;
