import type { Bilingual, OptionSchema, Rule, SeveritySetting } from '../linter/contract.ts';
import { type Group, type Scalar, SETTINGS, SEVERITIES, type Setting } from './declaration.ts';
import { type Issue, type Path, quoted } from './errors.ts';
import { FORMATS, type Format } from './formats.ts';
import { nearest } from './nearest.ts';

/** A value as read from a file, before anything is known about it. */
export type Raw = null | boolean | number | string | readonly Raw[] | RawObject;
export type RawObject = { readonly [key: string]: Raw };

/** One valid setting, in its normal form. */
export interface Entry {
  /** Place in the configuration; the last part is the item itself for `union`. */
  readonly path: readonly string[];
  readonly value: string | number | readonly (string | number)[];
  readonly merge: 'replace' | 'union';
}

/** What one file says about one rule. */
export interface RuleEntry {
  readonly severity: SeveritySetting;
  readonly options: Readonly<Record<string, unknown>>;
}

type Report = (path: Path, text: Bilingual, suggestion?: string) => void;

const KINDS: Readonly<Record<string, Bilingual>> = {
  null: { id: 'kosong', en: 'empty' },
  boolean: { id: 'ya/tidak (true/false)', en: 'a boolean' },
  number: { id: 'angka', en: 'a number' },
  string: { id: 'teks', en: 'a text' },
  list: { id: 'daftar', en: 'a list' },
  object: { id: 'kelompok isian', en: 'a group of settings' },
};

function kindOf(value: Raw): Bilingual {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  return KINDS[kind]!;
}

export function isObject(value: Raw | undefined): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reporter(issues: Issue[]): Report {
  return (path, text, suggestion) => {
    issues.push(suggestion === undefined ? { path, text } : { path, text, suggestion });
  };
}

function wrong(value: Raw, expected: Bilingual): Bilingual {
  const plain = typeof value === 'number' || typeof value === 'boolean';
  const shown = plain ? String(value) : typeof value === 'string' ? quoted(value) : undefined;
  const got = kindOf(value);
  return {
    id: `isinya seharusnya ${expected.id}; yang tertulis ${shown ?? got.id}.`,
    en: `expected ${expected.en}, but it is ${shown ?? got.en}.`,
  };
}

function oneOf(values: readonly string[]): Bilingual {
  const names = values.map((value) => `"${value}"`).join(', ');
  return { id: `salah satu dari ${names}`, en: `one of ${names}` };
}

function wholeNumber(minimum: number | undefined, maximum: number | undefined): Bilingual {
  if (minimum === undefined && maximum === undefined) {
    return { id: 'bilangan bulat', en: 'a whole number' };
  }
  if (maximum === undefined) {
    return { id: `bilangan bulat mulai dari ${minimum}`, en: `a whole number from ${minimum}` };
  }
  return {
    id: `bilangan bulat dari ${minimum ?? '…'} sampai ${maximum}`,
    en: `a whole number from ${minimum ?? '…'} to ${maximum}`,
  };
}

function isWhole(value: Raw, minimum = -Infinity, maximum = Infinity): value is number {
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
  );
}

function scalar(value: Raw, setting: Scalar, at: Path, report: Report) {
  if (setting.type === 'integer') {
    if (isWhole(value, setting.minimum, setting.maximum)) return value;
    const { id, en } = wholeNumber(setting.minimum, setting.maximum);
    const { description } = setting;
    report(at, wrong(value, { id: `${id} (${description.id})`, en: `${en} (${description.en})` }));
    return undefined;
  }
  if (setting.type === 'enum') {
    if (typeof value === 'string' && setting.values.includes(value)) return value;
    const suggestion = typeof value === 'string' ? nearest(value, setting.values) : undefined;
    report(at, wrong(value, oneOf(setting.values)), suggestion);
    return undefined;
  }
  const format: Format = FORMATS[setting.format];
  const normal = typeof value === 'string' ? format.normalise(value) : undefined;
  if (normal !== undefined) return normal;
  const near = typeof value === 'string' ? nearest(value, format.candidates?.() ?? []) : undefined;
  report(at, wrong(value, format.expected), near);
  return undefined;
}

interface Place {
  readonly path: readonly string[];
  readonly report: Report;
  readonly entries: Entry[];
}

type ListSetting = Extract<Setting, { type: 'list' }>;
type MapSetting = Extract<Setting, { type: 'map' }>;

function list(value: Raw, setting: ListSetting, { path, report, entries }: Place): void {
  const items = setting.single && !Array.isArray(value) ? [value] : value;
  if (!Array.isArray(items)) {
    report(path, wrong(value, { id: 'daftar, seperti ["…", "…"]', en: 'a list, ["…", "…"]' }));
    return;
  }
  const valid = new Set<string | number>();
  for (const [index, item] of (items as readonly Raw[]).entries()) {
    const at = items === value ? [...path, index] : path;
    const normal = scalar(item, setting.items, at, report);
    if (normal !== undefined) valid.add(normal);
  }
  if (setting.merge === 'replace') entries.push({ path, value: [...valid], merge: 'replace' });
  else for (const v of valid) entries.push({ path: [...path, `${v}`], value: v, merge: 'union' });
}

function map(value: Raw, setting: MapSetting, { path, report, entries }: Place): void {
  if (!isObject(value)) {
    report(path, wrong(value, { id: 'pasangan isian, seperti { "…": "…" }', en: 'a map' }));
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    const name = scalar(key, setting.keys, at, report);
    const normal = scalar(item, setting.values, at, report);
    if (name === undefined || normal === undefined) continue;
    entries.push({ path: [...path, `${name}`], value: normal, merge: 'replace' });
  }
}

function group(value: Raw, setting: Group, place: Place): void {
  const { path, report } = place;
  if (!isObject(value)) {
    report(path, wrong(value, KINDS.object!));
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    if (!Object.hasOwn(setting.properties, key)) {
      const text = {
        id: `isian ${quoted(key)} tidak dikenal di sini.`,
        en: `there is no setting ${quoted(key)} here.`,
      };
      report(at, text, nearest(key, Object.keys(setting.properties)));
      continue;
    }
    // "profile:" with nothing behind it is what remains of a commented template
    if (item === null) continue;
    check(item, setting.properties[key]!, { ...place, path: at });
  }
}

function check(value: Raw, setting: Setting, place: Place): void {
  if (setting.type === 'rules') return;
  if (setting.type === 'group') group(value, setting, place);
  else if (setting.type === 'list') list(value, setting, place);
  else if (setting.type === 'map') map(value, setting, place);
  else {
    const normal = scalar(value, setting, place.path, place.report);
    if (normal === undefined) return;
    place.entries.push({ path: place.path, value: normal, merge: 'replace' });
  }
}

/**
 * Checks everything but `rules` (plugins may bring more of those) and puts it into normal form.
 * What is wrong goes to `issues`; the entries hold what is right.
 */
export function validateSettings(data: RawObject, issues: Issue[]): Entry[] {
  const entries: Entry[] = [];
  group(data, SETTINGS, { path: [], report: reporter(issues), entries });
  return entries;
}

function optionValue(value: Raw, schema: OptionSchema, at: Path, report: Report): boolean {
  if ('enum' in schema) {
    if (typeof value === 'string' && schema.enum.includes(value)) return true;
    const suggestion = typeof value === 'string' ? nearest(value, schema.enum) : undefined;
    report(at, wrong(value, oneOf(schema.enum)), suggestion);
    return false;
  }
  if (schema.type === 'integer') {
    if (isWhole(value, schema.minimum, schema.maximum)) return true;
    report(at, wrong(value, wholeNumber(schema.minimum, schema.maximum)));
    return false;
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) {
      report(at, wrong(value, { id: 'daftar teks', en: 'a list of texts' }));
      return false;
    }
    const odd = (value as readonly Raw[]).findIndex((item) => typeof item !== 'string');
    if (odd >= 0) report([...at, odd], wrong(value[odd], KINDS.string!));
    return odd < 0;
  }
  if (typeof value === schema.type) return true;
  report(at, wrong(value, KINDS[schema.type]!));
  return false;
}

function optionsFor(rule: Rule, value: Raw, at: Path, report: Report): Record<string, unknown> {
  const valid: Record<string, unknown> = {};
  if (!isObject(value)) {
    report(at, wrong(value, { id: 'kelompok pilihan { … }', en: 'a group of options { … }' }));
    return valid;
  }
  for (const [name, item] of Object.entries(value)) {
    const names = Object.keys(rule.meta.options);
    if (!names.includes(name)) {
      const text = {
        id: `aturan ${rule.id} tidak mempunyai pilihan ${quoted(name)}.`,
        en: `the rule ${rule.id} has no option ${quoted(name)}.`,
      };
      report([...at, name], text, nearest(name, names));
    } else if (optionValue(item, rule.meta.options[name]!, [...at, name], report)) {
      valid[name] = item;
    }
  }
  return valid;
}

function ruleEntry(rule: Rule, value: Raw, at: Path, report: Report): RuleEntry | undefined {
  const parts = Array.isArray(value) ? (value as readonly Raw[]) : [value];
  if (parts.length === 0 || parts.length > 2) {
    report(at, {
      id: 'isinya seharusnya tingkat keparahan, atau [tingkat, { pilihan }].',
      en: 'expected a severity or [severity, { options }].',
    });
    return undefined;
  }
  const levelAt = Array.isArray(value) ? [...at, 0] : at;
  const level = parts[0]!;
  const known = SEVERITIES.find((severity) => severity === level);
  if (known === undefined) {
    const word = level === false ? 'off' : level;
    const suggestion = typeof word === 'string' ? nearest(word, SEVERITIES) : undefined;
    report(levelAt, wrong(level, oneOf(SEVERITIES)), suggestion);
  }
  const options = parts.length === 2 ? optionsFor(rule, parts[1]!, [...at, 1], report) : {};
  return known === undefined ? undefined : { severity: known, options };
}

/**
 * Checks the part `rules` against the rules that there are: their ids, severities and options.
 *
 * @param at where this part stands in its file, for the issues' paths
 */
export function validateRules(
  data: Raw | undefined,
  rules: ReadonlyMap<string, Rule>,
  { issues, at = ['rules'] }: { readonly issues: Issue[]; readonly at?: Path },
): Map<string, RuleEntry> {
  const valid = new Map<string, RuleEntry>();
  const report = reporter(issues);
  if (data === undefined || data === null) return valid;
  if (!isObject(data)) {
    report(at, wrong(data, KINDS.object!));
    return valid;
  }
  for (const [id, value] of Object.entries(data)) {
    const rule = rules.get(id);
    if (!rule) {
      const text = {
        id: `aturan ${quoted(id)} tidak dikenal.`,
        en: `there is no rule ${quoted(id)}.`,
      };
      report([...at, id], text, nearest(id, rules.keys()));
      continue;
    }
    const entry = ruleEntry(rule, value, [...at, id], report);
    if (entry) valid.set(id, entry);
  }
  return valid;
}
