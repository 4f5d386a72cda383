import type { Office, Phrases, Profile, Rule, SeveritySetting } from '../linter/contract.ts';
import { DEFAULT_OFFICE, NO_VOCABULARY, optionsOf, type RuleSetting } from '../linter/settings.ts';
import { type Group, SETTINGS, type Setting } from './declaration.ts';
import { ConfigError } from './errors.ts';
import type { Preset } from './preset.ts';
import type { Layer, LoadedConfig, Origin, Sources } from './types.ts';
import type { Entry } from './validate.ts';

const DEFAULT: Origin = { kind: 'default' };
/** Parts of a path are kept apart by a character that no valid setting holds. */
const SEPARATOR = '\0';

interface Value {
  readonly entry: Entry;
  readonly origin: Origin;
}

interface RuleState {
  readonly severity: SeveritySetting;
  readonly chosen: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

function keyOf(path: readonly string[]): string {
  return path.join(SEPARATOR);
}

/** All layers on top of each other: the effective settings and where each came from. */
class Stack {
  readonly values = new Map<string, Value>();
  readonly rules = new Map<string, RuleState>();
  readonly origins = new Map<string, Origin>();
  readonly #registry: ReadonlyMap<string, Rule>;

  constructor(registry: readonly Rule[]) {
    this.#registry = new Map(registry.map((rule) => [rule.id, rule]));
    for (const rule of registry) {
      this.rules.set(rule.id, { severity: rule.meta.severity, chosen: false, options: {} });
      this.origins.set(`rules.${rule.id}`, DEFAULT);
      for (const name of Object.keys(rule.meta.options)) {
        this.origins.set(`rules.${rule.id}.${name}`, DEFAULT);
      }
    }
    this.#defaults(SETTINGS, []);
  }

  #defaults(group: Group, path: readonly string[]): void {
    for (const [name, setting] of Object.entries(group.properties)) {
      const at = [...path, name];
      if (setting.type === 'group') this.#defaults(setting, at);
      else if ('default' in setting && setting.default !== undefined) {
        this.#put({ path: at, value: setting.default, merge: 'replace' }, DEFAULT);
      }
    }
  }

  #put(entry: Entry, origin: Origin): void {
    const key = keyOf(entry.path);
    // a word allowed above is no longer banned from below, and the other way round
    const [group, list, word] = entry.path;
    if (group === 'words' && word !== undefined) {
      const other = keyOf(['words', list === 'allowed' ? 'banned' : 'allowed', word]);
      this.values.delete(other);
    }
    this.values.set(key, { entry, origin });
  }

  add(layer: Layer): void {
    if (layer.preset) this.#addPreset(layer.preset, layer.origin);
    const allowed = layer.entries.filter(({ path }) => path[1] === 'allowed');
    const others = layer.entries.filter((entry) => !allowed.includes(entry));
    for (const entry of [...allowed, ...others]) this.#put(entry, layer.origin);
    for (const [id, { severity, options }] of layer.rules) {
      const chosen = this.#isChoice(id, severity);
      this.#setSeverity(id, severity, { origin: layer.origin, chosen });
      const state = this.rules.get(id)!;
      this.rules.set(id, { ...state, options: { ...state.options, ...options } });
      for (const name of Object.keys(options)) {
        this.origins.set(`rules.${id}.${name}`, layer.origin);
      }
    }
  }

  #addPreset(preset: Preset, origin: Origin): void {
    for (const [id, rule] of this.#registry) {
      this.#setPresetOptions(rule, preset, origin);
      const severity = Object.hasOwn(preset.rules, id) ? preset.rules[id] : preset.all;
      if (severity === undefined) continue;
      const chosen = severity !== 'default';
      this.#setSeverity(id, chosen ? severity : rule.meta.severity, { origin, chosen });
    }
  }

  /** A preset that speaks for all rules takes back what another one had put into their options. */
  #setPresetOptions({ id, meta }: Rule, preset: Preset, origin: Origin): void {
    const state = this.rules.get(id)!;
    const options = { ...state.options };
    for (const name of Object.keys(meta.options)) {
      const path = `rules.${id}.${name}`;
      const own = preset.options?.[id];
      if (own && Object.hasOwn(own, name)) {
        options[name] = own[name];
        this.origins.set(path, origin);
      } else if (preset.all !== undefined && this.origins.get(path)?.kind === 'preset') {
        delete options[name];
        this.origins.set(path, DEFAULT);
      }
    }
    this.rules.set(id, { ...state, options });
  }

  #setSeverity(
    id: string,
    severity: SeveritySetting,
    { origin, chosen }: { readonly origin: Origin; readonly chosen: boolean },
  ): void {
    const { options } = this.rules.get(id)!;
    this.rules.set(id, { severity, chosen, options });
    this.origins.set(`rules.${id}`, origin);
  }

  /** Who writes what holds anyway changes nothing, not for the milder messages of a rule either. */
  #isChoice(id: string, severity: SeveritySetting): boolean {
    const before = this.rules.get(id)!;
    return before.severity === severity ? before.chosen : severity !== this.#default(id);
  }

  #default(id: string): SeveritySetting {
    return this.#registry.get(id)!.meta.severity;
  }

  scalar(...path: string[]): string | undefined {
    return this.values.get(keyOf(path))?.entry.value as string | undefined;
  }

  below(...path: string[]): readonly (readonly [name: string, value: string])[] {
    const start = keyOf(path) + SEPARATOR;
    return [...this.values]
      .filter(([key]) => key.startsWith(start))
      .map(([key, { entry }]) => [key.slice(start.length), String(entry.value)]);
  }

  /** The items of a list that all files fill together. */
  union(...path: string[]): readonly string[] {
    return this.below(...path).map(([, value]) => value);
  }
}

/** Without the parts that are `undefined`. */
function present<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function profileOf(stack: Stack): Profile {
  const names = ['name', 'position', 'unit', 'agency', 'zone'] as const;
  return present(Object.fromEntries(names.map((name) => [name, stack.scalar('profile', name)])));
}

/** A sender in Jayapura works in an office in Jayapura, unless the configuration knows better. */
function inheritZone(stack: Stack): void {
  const own = stack.values.get(keyOf(['profile', 'zone']));
  const office = stack.values.get(keyOf(['office', 'zone']));
  if (!own || !office || office.origin.kind !== 'default') return;
  const entry: Entry = { ...office.entry, value: own.entry.value };
  stack.values.set(keyOf(['office', 'zone']), { entry, origin: own.origin });
}

function officeOf(stack: Stack): Office {
  const workdays = stack.values.get(keyOf(['office', 'workdays']))!.entry.value;
  return present({
    zone: stack.scalar('office', 'zone')!,
    recipientZone: stack.scalar('office', 'recipientZone'),
    opens: stack.scalar('office', 'opens')!,
    closes: stack.scalar('office', 'closes')!,
    workdays: [...(workdays as readonly number[])].sort(),
    holidays: Object.fromEntries(stack.below('office', 'holidays')),
    workingHolidays: stack.union('office', 'workingHolidays'),
  }) as Office;
}

function phrasesOf(stack: Stack): Phrases {
  const list = (name: keyof Phrases) => stack.union('phrases', name);
  return {
    greetings: list('greetings'),
    thanks: list('thanks'),
    availability: list('availability'),
    options: list('options'),
  };
}

/** The sender's own unit and agency are agencies, whatever they are called. */
function knownAgencies(stack: Stack): readonly string[] {
  const { unit, agency } = profileOf(stack);
  const own = [unit, agency].filter((name) => name !== undefined);
  return [...new Set([...stack.union('agencies'), ...own])];
}

/** Hours that no office can keep come together from two files, so they are checked at the end. */
function checkHours({ opens, closes }: Office, stack: Stack): void {
  if (opens < closes) return;
  const origins = ['opens', 'closes'].map(
    (name) => stack.values.get(keyOf(['office', name]))!.origin,
  );
  const file = origins.find(({ kind }) => kind !== 'default')?.name;
  const text = {
    id: `jam selesai (${closes}) seharusnya sesudah jam mulai (${opens}).`,
    en: `closing time (${closes}) has to be after opening time (${opens}).`,
  };
  throw new ConfigError(file, [{ path: ['office', 'closes'], text }]);
}

function addTrustedDomains(stack: Stack, registry: readonly Rule[]): void {
  const rule = registry.find(({ id }) => id === 'link-safety');
  const domains = stack.union('trustedDomains');
  if (!rule?.meta.options.trustedDomains || domains.length === 0) return;
  const state = stack.rules.get(rule.id)!;
  const own = optionsOf(rule, { severity: state.severity, options: state.options });
  const all = new Set([...(own.trustedDomains as readonly string[]), ...domains]);
  const options = { ...state.options, trustedDomains: [...all] };
  stack.rules.set(rule.id, { ...state, options });
  const origin = stack.values.get(keyOf(['trustedDomains', domains.at(-1)!]))!.origin;
  stack.origins.set('rules.link-safety.trustedDomains', origin);
}

function ruleSettings(stack: Stack): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  for (const [id, { severity, chosen, options }] of stack.rules) {
    // what nobody touched stays out: the linter knows the defaults
    if (chosen || Object.keys(options).length > 0) settings[id] = { severity, chosen, options };
  }
  return settings;
}

function allOrigins(stack: Stack): ReadonlyMap<string, Origin> {
  const origins = new Map(stack.origins);
  for (const [key, { origin }] of stack.values) {
    origins.set(key.replaceAll(SEPARATOR, '.'), origin);
  }
  return origins;
}

/** The kind of a setting, for those who walk the values. */
export function settingAt(path: readonly string[]): Setting | undefined {
  let setting: Setting | undefined = SETTINGS;
  for (const name of path) {
    if (setting?.type !== 'group') return undefined;
    setting = Object.hasOwn(setting.properties, name) ? setting.properties[name] : undefined;
  }
  return setting;
}

/**
 * The configuration where there is none: what `compose` makes of no layers, without the work, because
 * most runs begin with it.
 */
export function unconfigured(sources: Sources): LoadedConfig {
  return {
    settings: {
      rules: {},
      office: DEFAULT_OFFICE,
      profile: {},
      vocabulary: NO_VOCABULARY,
      lang: 'id',
    },
    rules: sources.rules,
    phrases: NO_VOCABULARY.phrases,
    templates: new Map(),
    get origins() {
      return allOrigins(new Stack(sources.rules));
    },
    files: [],
    hints: sources.hints,
    sources,
  };
}

/**
 * The effective configuration of some layers.
 *
 * @throws ConfigError where settings of several files do not fit together
 */
export function compose(sources: Sources): LoadedConfig {
  const stack = new Stack(sources.rules);
  for (const layer of sources.layers) stack.add(layer);
  inheritZone(stack);
  addTrustedDomains(stack, sources.rules);
  const office = officeOf(stack);
  checkHours(office, stack);
  const preferredGreeting = stack.scalar('profile', 'greeting');
  const logbook = stack.scalar('logbook');
  const phrases = phrasesOf(stack);
  return {
    settings: {
      rules: ruleSettings(stack),
      office,
      profile: profileOf(stack),
      vocabulary: {
        allowed: new Set(stack.union('words', 'allowed')),
        banned: new Map(stack.below('words', 'banned')),
        agencies: knownAgencies(stack),
        phrases,
      },
      lang: stack.scalar('lang') as 'id' | 'en',
    },
    rules: sources.rules,
    phrases,
    templates: new Map(stack.below('templates')),
    ...(preferredGreeting === undefined ? {} : { preferredGreeting }),
    ...(logbook === undefined ? {} : { logbook }),
    origins: allOrigins(stack),
    files: sources.files,
    hints: sources.hints,
    sources,
  };
}
