import { basename, dirname, isAbsolute, resolve } from 'node:path';
import type { Bilingual, Rule } from '../linter/contract.ts';
import { ConfigError, fileError, type Issue, type Path, quoted } from './errors.ts';
import { lineOf } from './lines.ts';
import { nearest } from './nearest.ts';
import { resolvePackage } from './packages.ts';
import { homeOf, type World } from './places.ts';
import { loadPlugin } from './plugins.ts';
import type { Presets } from './preset.ts';
import { isCode, readConfigFile, readText } from './read.ts';
import type { Hint, Layer, Origin } from './types.ts';
import { type Entry, type RawObject, validateRules, validateSettings } from './validate.ts';

/** What has been gathered so far; files add to it from the lowest to the highest. */
export interface Gathered {
  readonly world: World;
  readonly presets: Presets;
  /** The registry; plugins add their rules. */
  readonly rules: Map<string, Rule>;
  readonly layers: Layer[];
  readonly files: string[];
  readonly hints: Hint[];
}

/** How a file was come by. */
export interface Source {
  readonly file: string;
  readonly kind: Origin['kind'];
  /**
   * The person chose this file (their own configuration, `--config`): it may name code and addresses
   * on the network. A file that was only found may not: a draft opened in someone else's folder must
   * not run their code.
   */
  readonly trusted: boolean;
  /** The files that led here by `extends`. */
  readonly chain?: readonly string[];
}

interface Loading {
  readonly source: Source;
  readonly gathered: Gathered;
  /** Where the settings stand in the file: below `asnlint` in a `package.json`. */
  readonly base: Path;
}

const PRESET = 'asn-lint:';
const NETWORK = /^(?:\\\\|\/\/|[a-z][a-z0-9+.-]*:\/\/)/i;

const UNTRUSTED: Bilingual = {
  id: 'berkas ini ditemukan di folder, bukan dipilih, sehingga kode dan alamat jaringan di dalamnya tidak dipakai. Jika isinya tepercaya, tambahkan --config diikuti nama berkas ini; tanpa konfigurasi: --no-config.',
  en: 'this file was found in a folder, not chosen, so that code and network addresses in it are not used. If you trust it, add --config with its name; without configuration: --no-config.',
};

/** An error about a setting, with the line where it stands. */
function settingError({ source, base }: Loading, issues: readonly Issue[]): ConfigError {
  const text = isCode(source.file) ? undefined : readText(source.file);
  const placed = issues.map((issue) => {
    const path = [...base, ...issue.path];
    const line = text === undefined ? undefined : lineOf(text, path);
    return line === undefined ? { ...issue, path } : { ...issue, path, line };
  });
  return new ConfigError(source.file, placed);
}

function isPath(name: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name) || /^~[/\\]/.test(name);
}

function filePath(name: string, { source, gathered }: Loading): string {
  const home = homeOf(gathered.world);
  if (/^~[/\\]/.test(name) && home !== undefined) return resolve(home, name.slice(2));
  return resolve(dirname(source.file), name);
}

/** The file that an entry of `extends` or `plugins` names. */
function locate(name: string, path: Path, loading: Loading): string {
  const fail = (text: Bilingual) => settingError(loading, [{ path, text }]);
  if (!loading.source.trusted && NETWORK.test(name)) throw fail(UNTRUSTED);
  if (isPath(name)) return filePath(name, loading);
  const found = resolvePackage(name, loading.source.file);
  if (found === 'package') {
    throw fail({
      id: `paket ${quoted(name)} tidak ditemukan; jalankan npm install, atau tulis berkas dengan ./ di depannya.`,
      en: `there is no package ${quoted(name)}; run npm install, or write a file with ./ before it.`,
    });
  }
  if (found === 'entry') {
    throw fail({
      id: `paket ${quoted(name)} tidak memuat berkas konfigurasi atau kode yang dapat dibaca.`,
      en: `the package ${quoted(name)} holds no configuration or code that can be read.`,
    });
  }
  return found;
}

function addPreset(name: string, path: Path, loading: Loading): void {
  const { presets, layers } = loading.gathered;
  const key = name.slice(PRESET.length);
  const preset = Object.hasOwn(presets, key) ? presets[key] : undefined;
  if (!preset) {
    const text = {
      id: `preset ${quoted(name)} tidak dikenal.`,
      en: `there is no preset ${quoted(name)}.`,
    };
    const near = nearest(key, Object.keys(presets));
    const issue = near === undefined ? { path, text } : { path, text, suggestion: PRESET + near };
    throw settingError(loading, [issue]);
  }
  layers.push({ origin: { kind: 'preset', name }, entries: [], rules: new Map(), preset });
}

/** `asnlint:reply` and the bare name of a preset are meant as presets, not as packages. */
function presetLike(name: string, presets: Presets): string | undefined {
  if (name.startsWith(PRESET)) return name;
  if (Object.hasOwn(presets, name) || /^asn-?lint[:/]/i.test(name)) {
    return PRESET + name.replace(/^asn-?lint[:/]/i, '');
  }
  return undefined;
}

async function extend(name: string, path: Path, loading: Loading): Promise<void> {
  const { source, gathered } = loading;
  const preset = presetLike(name, gathered.presets);
  if (preset === name) return addPreset(name, path, loading);
  if (preset !== undefined) {
    const text = { id: `${quoted(name)} tidak dikenal.`, en: `there is no ${quoted(name)}.` };
    throw settingError(loading, [{ path, text, suggestion: preset }]);
  }
  const file = locate(name, path, loading);
  const chain = [...(source.chain ?? []), source.file];
  if (chain.includes(file)) {
    const text = {
      id: `berkas ini menjadi dasar bagi dirinya sendiri: ${[...chain, file].map((f) => basename(f)).join(' → ')}.`,
      en: `this file extends itself: ${[...chain, file].map((f) => basename(f)).join(' → ')}.`,
    };
    throw settingError(loading, [{ path, text }]);
  }
  if (isCode(file) && !source.trusted) throw settingError(loading, [{ path, text: UNTRUSTED }]);
  await loadFile({ ...source, file, chain }, gathered);
}

async function addPlugin(name: string, path: Path, loading: Loading): Promise<void> {
  const { source, gathered } = loading;
  if (!source.trusted) throw settingError(loading, [{ path, text: UNTRUSTED }]);
  const rules = await loadPlugin(locate(name, path, loading), { file: source.file, path });
  for (const rule of rules) {
    const same = gathered.rules.get(rule.id);
    // the same plugin may be named by the person's own file and by the agency's
    if (same === rule) continue;
    if (same) {
      const id = `plugin ini membawa aturan ${quoted(rule.id)}, padahal aturan dengan nama itu sudah ada.`;
      const en = `this plugin brings a rule ${quoted(rule.id)}, but there is one of that name already.`;
      throw settingError(loading, [{ path, text: { id, en } }]);
    }
    gathered.rules.set(rule.id, rule);
  }
}

function listOf(entries: readonly Entry[], name: string): readonly string[] {
  const entry = entries.find(({ path }) => path[0] === name);
  return (entry?.value ?? []) as readonly string[];
}

function indexed(data: RawObject, name: string, index: number): Path {
  return Array.isArray(data[name]) ? [name, index] : [name];
}

/** An address in the network is taken from a chosen file only; a file name is relative to this one. */
function placeLogbook(entry: Entry, loading: Loading): Entry {
  if (entry.path[0] !== 'logbook') return entry;
  const place = entry.value as string;
  if (NETWORK.test(place)) {
    if (loading.source.trusted) return entry;
    throw settingError(loading, [{ path: ['logbook'], text: UNTRUSTED }]);
  }
  return { ...entry, value: filePath(place, loading) };
}

function crossHints(entries: readonly Entry[], file: string): Hint[] {
  const banned = new Set(
    entries.filter(({ path }) => path[1] === 'banned').map(({ path }) => path[2]),
  );
  return entries
    .filter(({ path }) => path[0] === 'words' && path[1] === 'allowed' && banned.has(path[2]))
    .map(({ path }) => ({
      file,
      path: 'words.allowed',
      text: {
        id: `kata ${quoted(path[2])} tercantum di words.allowed dan words.banned; yang berlaku words.banned.`,
        en: `the word ${quoted(path[2])} stands in words.allowed and words.banned; words.banned holds.`,
      },
    }));
}

/**
 * Reads a file and all that it extends into layers.
 *
 * @returns `false` for a `package.json` that holds no configuration
 * @throws ConfigError
 */
export async function loadFile(source: Source, gathered: Gathered): Promise<boolean> {
  if (isCode(source.file) && !source.trusted) throw fileError(source.file, UNTRUSTED);
  const data = await readConfigFile(source.file);
  if (data === undefined) return false;
  const base = basename(source.file) === 'package.json' ? ['asnlint'] : [];
  const loading: Loading = { source, gathered, base };
  const issues: Issue[] = [];
  const entries = validateSettings(data, issues);
  if (issues.some(({ path }) => path[0] === 'extends' || path[0] === 'plugins')) {
    throw settingError(loading, issues);
  }
  for (const [index, name] of listOf(entries, 'plugins').entries()) {
    await addPlugin(name, indexed(data, 'plugins', index), loading);
  }
  for (const [index, name] of listOf(entries, 'extends').entries()) {
    await extend(name, indexed(data, 'extends', index), loading);
  }
  const rules = validateRules(data.rules, gathered.rules, { issues });
  if (issues.length > 0) throw settingError(loading, issues);
  const kept = entries.filter(({ path }) => !['$schema', 'extends', 'plugins'].includes(path[0]!));
  gathered.files.push(source.file);
  gathered.hints.push(...crossHints(kept, source.file));
  gathered.layers.push({
    origin: { kind: source.kind, name: source.file },
    entries: kept.map((entry) => placeLogbook(entry, loading)),
    rules,
  });
  return true;
}
