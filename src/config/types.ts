import type { Bilingual, Phrases, Rule } from '../linter/contract.ts';
import type { Settings } from '../linter/settings.ts';
import type { World } from './places.ts';
import type { Preset, Presets } from './preset.ts';
import type { Entry, RuleEntry } from './validate.ts';

/** Where a value comes from. */
export interface Origin {
  readonly kind: 'default' | 'preset' | 'user' | 'project' | 'command-line';
  /** The file, or the name of the preset or option. */
  readonly name?: string;
}

/** What one source says; later layers win. */
export interface Layer {
  readonly origin: Origin;
  readonly entries: readonly Entry[];
  readonly rules: ReadonlyMap<string, RuleEntry>;
  readonly preset?: Preset;
}

/** Something worth telling that keeps nothing from running. */
export interface Hint {
  readonly file: string;
  /** `words.allowed` */
  readonly path?: string;
  readonly text: Bilingual;
}

export interface ConfigRequest extends World {
  /** Where the search begins. */
  readonly cwd: string;
  /** The registry. */
  readonly rules: readonly Rule[];
  readonly presets: Presets;
  /** `--config FILE`, relative to `cwd`: the only way for a JavaScript configuration. */
  readonly file?: string | undefined;
  /** `--no-config`: nothing is read at all. */
  readonly noConfig?: boolean | undefined;
}

/** The effective configuration. */
export interface LoadedConfig {
  /** For `settings(sentAt, { ...loaded.settings, urgent })`. */
  readonly settings: Pick<Settings, 'rules' | 'office' | 'profile' | 'vocabulary' | 'lang'>;
  /** The registry with the rules of plugins. */
  readonly rules: readonly Rule[];
  readonly phrases: Phrases;
  /** For composing: name → text. */
  readonly templates: ReadonlyMap<string, string>;
  /** The greeting that the sender prefers in composing. */
  readonly preferredGreeting?: string;
  /** Absolute path or `postgres://` address. Holds a password perhaps: `maskSecrets` before showing. */
  readonly logbook?: string;
  /** Path of the value (`rules.tone`, `office.zone`, `agencies.Dinas X`) → where it comes from. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Files that were read, lowest first. */
  readonly files: readonly string[];
  readonly hints: readonly Hint[];
  /** What it is made of, for `applyOverrides` and `printConfig`. */
  readonly sources: Sources;
}

export interface Sources {
  readonly layers: readonly Layer[];
  readonly rules: readonly Rule[];
  readonly presets: Presets;
  readonly files: readonly string[];
  readonly hints: readonly Hint[];
}
