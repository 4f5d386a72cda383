import type { Bilingual } from '../linter/contract.ts';
import { optionsOf } from '../linter/settings.ts';
import { settingAt } from './compose.ts';
import { type Group, SETTINGS } from './declaration.ts';
import { maskSecrets, printable } from './errors.ts';
import type { LoadedConfig, Origin } from './types.ts';

type Lang = keyof Bilingual;

const TEXTS = {
  title: { id: 'Konfigurasi asn-lint yang berlaku', en: 'The effective configuration of asn-lint' },
  files: { id: 'Berkas, yang belakangan menang:', en: 'Files, later ones win:' },
  noFiles: { id: 'Tanpa berkas konfigurasi.', en: 'No configuration file.' },
} as const satisfies Record<string, Bilingual>;

const KINDS: Readonly<Record<Origin['kind'], Bilingual>> = {
  default: { id: 'bawaan', en: 'default' },
  preset: { id: 'preset', en: 'preset' },
  user: { id: 'pribadi', en: 'own' },
  project: { id: 'berkas', en: 'file' },
  'command-line': { id: 'baris perintah', en: 'command line' },
};

/** One line of the output; `origin` becomes its comment. */
interface Row {
  readonly text: string;
  readonly origin?: Origin | undefined;
}

function comment({ kind, name }: Origin, lang: Lang): string {
  return name === undefined ? KINDS[kind][lang] : `${KINDS[kind][lang]} ${printable(name)}`;
}

/** A value as YAML; all that is not plainly a word stands in JSON's quotes, which YAML reads, too. */
function scalar(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(maskSecrets(value)).replace(
      /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,
      (c) => `\\U${c.codePointAt(0)!.toString(16).padStart(8, '0')}`,
    );
  }
  if (Array.isArray(value)) return `[${value.map(scalar).join(', ')}]`;
  return String(value);
}

function key(name: string): string {
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(name) ? name : scalar(name);
}

function ruleRows(loaded: LoadedConfig): Row[] {
  const rows: Row[] = [{ text: 'rules:' }];
  for (const rule of loaded.rules) {
    const setting = loaded.settings.rules[rule.id];
    const origin = loaded.origins.get(`rules.${rule.id}`);
    const severity = setting?.severity ?? rule.meta.severity;
    const options = Object.entries(optionsOf(rule, setting));
    if (options.length === 0) {
      rows.push({ text: `  ${key(rule.id)}: ${severity}`, origin });
      continue;
    }
    rows.push({ text: `  ${key(rule.id)}:` }, { text: `    - ${severity}`, origin });
    for (const [index, [name, value]] of options.entries()) {
      const from = loaded.origins.get(`rules.${rule.id}.${name}`);
      const text = `    ${index === 0 ? '- ' : '  '}${key(name)}: ${scalar(value)}`;
      rows.push({ text, origin: from });
    }
  }
  return rows;
}

/** The values that stand below a path, from the flat list of origins. */
function below(loaded: LoadedConfig, path: string): [name: string, origin: Origin][] {
  return [...loaded.origins]
    .filter(([name]) => name.startsWith(`${path}.`))
    .map(([name, origin]) => [name.slice(path.length + 1), origin]);
}

function valueAt(loaded: LoadedConfig, path: readonly string[]): unknown {
  const { settings, phrases } = loaded;
  const [first, second = ''] = path;
  switch (first) {
    case 'profile':
      return second === 'greeting'
        ? loaded.preferredGreeting
        : settings.profile[second as keyof typeof settings.profile];
    case 'office':
      return settings.office[second as keyof typeof settings.office];
    case 'words':
      return second === 'allowed' ? settings.vocabulary.allowed : settings.vocabulary.banned;
    case 'phrases':
      return phrases[second as keyof typeof phrases];
    case 'templates':
      return loaded.templates;
    case 'logbook':
      return loaded.logbook;
    case 'lang':
      return settings.lang;
    default:
      return undefined;
  }
}

function mapRows(loaded: LoadedConfig, path: readonly string[], indent: string): Row[] {
  const value = valueAt(loaded, path);
  const pairs = value instanceof Map ? value : new Map(Object.entries(value ?? {}));
  const rows = below(loaded, path.join('.')).map(([name, origin]) => ({
    text: `${indent}  ${key(name)}: ${scalar(pairs.get(name))}`,
    origin,
  }));
  return rows.length === 0 ? [] : [{ text: `${indent}${key(path.at(-1)!)}:` }, ...rows];
}

function listRows(loaded: LoadedConfig, path: readonly string[], indent: string): Row[] {
  const items = below(loaded, path.join('.'));
  if (items.length === 0) return [];
  const rows = items.map(([item, origin]) => ({ text: `${indent}  - ${scalar(item)}`, origin }));
  return [{ text: `${indent}${key(path.at(-1)!)}:` }, ...rows];
}

function groupRows(loaded: LoadedConfig, group: Group, path: readonly string[]): Row[] {
  const indent = '  '.repeat(path.length);
  return Object.keys(group.properties).flatMap((name): Row[] => {
    const at = [...path, name];
    const setting = settingAt(at)!;
    if (setting.type === 'rules') return ruleRows(loaded);
    if (setting.type === 'group') {
      const rows = groupRows(loaded, setting, at);
      return rows.length === 0 ? [] : [{ text: `${indent}${key(name)}:` }, ...rows];
    }
    if (setting.type === 'map') return mapRows(loaded, at, indent);
    if (setting.type === 'list' && setting.merge === 'union') return listRows(loaded, at, indent);
    const origin = loaded.origins.get(at.join('.'));
    return origin === undefined
      ? []
      : [{ text: `${indent}${key(name)}: ${scalar(valueAt(loaded, at))}`, origin }];
  });
}

/**
 * The effective configuration as YAML that can be read again, the origin of each value as a comment
 * behind it. Passwords are masked.
 */
export function printConfig(loaded: LoadedConfig, lang: Lang = 'id'): string {
  const rows = groupRows(loaded, SETTINGS, []);
  const width = Math.min(44, Math.max(...rows.map(({ text }) => text.length)));
  const lines = rows.map(({ text, origin }) =>
    origin === undefined ? text : `${text.padEnd(width)}  # ${comment(origin, lang)}`,
  );
  const files = loaded.files.map((file) => `#   ${printable(file)}`);
  const head =
    files.length === 0 ? [`# ${TEXTS.noFiles[lang]}`] : [`# ${TEXTS.files[lang]}`, ...files];
  return `${[`# ${TEXTS.title[lang]}`, ...head, ...lines].join('\n')}\n`;
}
