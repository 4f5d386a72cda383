import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bilingual } from '../linter/contract.ts';
import { ConfigError, fileError, quoted } from './errors.ts';
import { jsonFault } from './json-fault.ts';
import { MAX_SIZE, PROJECT_FILES } from './places.ts';
import { isObject, type Raw, type RawObject } from './validate.ts';
import { parseYaml, TOO_DEEP } from './yaml.ts';

const MAX_VALUES = 50_000;
const MAX_DEPTH = 20;
const CODE = new Set(['.js', '.mjs', '.cjs']);
const DATA = new Set(['', '.json', '.yaml', '.yml']);

/** The part of cosmiconfig's explorer that is used here. */
interface Explorer {
  load(file: string): Promise<{ readonly config?: unknown; readonly isEmpty?: boolean } | null>;
}

interface ExplorerModule {
  readonly Explorer: new (options: Readonly<Record<string, unknown>>) => Explorer;
}

export function isCode(file: string): boolean {
  return CODE.has(extname(file).toLowerCase());
}

function decode(bytes: Buffer): string {
  const utf16 = (label: string) => new TextDecoder(label).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16('utf-16be');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16('utf-16le');
  // without a mark: ASCII letters leave every other byte zero
  if (bytes.length >= 2 && bytes[0] === 0 && bytes[1] !== 0) return utf16('utf-16be');
  if (bytes.length >= 2 && bytes[0] !== 0 && bytes[1] === 0) return utf16('utf-16le');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Text of a file as Notepad and PowerShell store it: UTF-8 or UTF-16, with or without a BOM. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return decode(bytes);
  } catch (cause) {
    const text = {
      id: 'berkas ini bukan teks UTF-8; mohon simpan ulang sebagai UTF-8.',
      en: 'this file is not UTF-8 text; please save it again as UTF-8.',
    };
    throw fileError(file, text, { cause });
  }
}

function parseJson(text: string, file: string): unknown {
  const fault = jsonFault(text);
  if (fault) throw fileError(file, fault.text, { line: fault.line });
  return JSON.parse(text);
}

async function runModule(file: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
    return module.default ?? {};
  } catch (cause) {
    const reason = quoted(cause instanceof Error ? cause.message : cause);
    const text = {
      id: `kode konfigurasi tidak dapat dijalankan: ${reason}`,
      en: `the configuration's code failed: ${reason}`,
    };
    throw fileError(file, text, { cause });
  }
}

type Loader = (file: string, content: string) => unknown;

/** cosmiconfig hands over the bytes as UTF-8 only; what is not comes in again from the file. */
function asText(file: string, content: string): string {
  const text = /[\0\ufffd]/.test(content) ? readText(file) : content;
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function withoutImports(data: unknown, file: string): unknown {
  // cosmiconfig would merge such files unseen, code among them
  if (typeof data === 'object' && data !== null && Object.hasOwn(data, '$import')) {
    const text = { id: 'isian ini tidak dikenal.', en: 'there is no such setting.' };
    throw new ConfigError(file, [{ path: ['$import'], text, suggestion: 'extends' }]);
  }
  return data;
}

const json: Loader = (file, content) =>
  withoutImports(parseJson(asText(file, content), file), file);
const yaml: Loader = async (file, content) =>
  withoutImports(await parseYaml(asText(file, content), file), file);
const code: Loader = async (file) => withoutImports(await runModule(file), file);

const LOADERS: Readonly<Record<string, Loader>> = {
  noExt: yaml,
  '.json': json,
  '.yaml': yaml,
  '.yml': yaml,
  '.js': code,
  '.mjs': code,
  '.cjs': code,
};

/**
 * cosmiconfig's explorer by its class: the function `cosmiconfig()` first looks for a configuration
 * of its own in the working directory, and runs `.config/config.js` there, which is what a draft
 * opened in someone else's folder must not do.
 */
async function explorer(): Promise<Explorer> {
  const { Explorer } = (await import('cosmiconfig/dist/Explorer.js')) as unknown as ExplorerModule;
  return new Explorer({
    moduleName: 'asnlint',
    searchPlaces: PROJECT_FILES,
    searchStrategy: 'none',
    loaders: LOADERS,
    cache: false,
    ignoreEmptySearchPlaces: false,
    metaConfigFilePath: null,
    transform: (result: unknown) => result,
  });
}

const UNREADABLE: Readonly<Record<string, Bilingual>> = {
  ENOENT: { id: 'berkas ini tidak ditemukan.', en: 'there is no such file.' },
  EACCES: { id: 'berkas ini tidak boleh dibaca.', en: 'this file may not be read.' },
  EPERM: { id: 'berkas ini tidak boleh dibaca.', en: 'this file may not be read.' },
  EISDIR: { id: 'ini folder, bukan berkas konfigurasi.', en: 'this is a folder, no file.' },
  ELOOP: { id: 'tautan ini berputar ke dirinya sendiri.', en: 'this link leads to itself.' },
};

function unreadable(file: string, cause: unknown): ConfigError {
  if (cause instanceof ConfigError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const text = UNREADABLE[code] ?? {
    id: `berkas ini tidak dapat dibaca (${quoted((cause as Error).message)}).`,
    en: `this file cannot be read (${quoted((cause as Error).message)}).`,
  };
  return fileError(file, text, { cause });
}

/** Refuses what is no configuration before a byte of it is read (a pipe could never end). */
function checkFile(file: string): void {
  const stat = statSync(file);
  const refuse = (id: string, en: string) => {
    throw fileError(file, { id, en });
  };
  if (stat.isDirectory()) throw fileError(file, UNREADABLE.EISDIR!);
  if (!stat.isFile()) refuse('ini bukan berkas biasa.', 'this is no regular file.');
  if (stat.size > MAX_SIZE) {
    refuse(
      'berkas ini lebih besar dari 1 MiB; konfigurasi tidak pernah sebesar itu.',
      'this file is larger than 1 MiB; no configuration is.',
    );
  }
  const extension = extname(file).toLowerCase();
  if (!DATA.has(extension) && !CODE.has(extension)) {
    refuse(
      `konfigurasi ditulis dalam .yaml, .yml, .json, atau (dengan --config) .js, .mjs, .cjs; berkas ini ${quoted(extension)}.`,
      `a configuration is .yaml, .yml, .json or (by --config) .js, .mjs, .cjs; this one is ${quoted(extension)}.`,
    );
  }
}

/**
 * The same data as plain objects of its own, so that aliases of YAML cannot multiply it without
 * bounds, and no key reaches a prototype.
 */
function copy(value: unknown, file: string): Raw {
  let budget = MAX_VALUES;
  const walk = (item: unknown, depth: number): Raw => {
    budget -= 1;
    if (budget < 0 || depth > MAX_DEPTH) throw fileError(file, TOO_DEEP);
    if (item === undefined || item === null) return null;
    if (Array.isArray(item)) return item.map((part) => walk(part, depth + 1));
    if (typeof item === 'object') {
      const parts = Object.entries(item).map(([key, part]) => [key, walk(part, depth + 1)]);
      return Object.assign(Object.create(null), Object.fromEntries(safe(parts, file)));
    }
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') {
      return item;
    }
    return String(item);
  };
  return walk(value, 0);
}

function safe<T extends unknown[][]>(parts: T, file: string): [string, Raw][] {
  for (const [key] of parts) {
    if (key !== '__proto__') continue;
    const text = { id: 'isian ini tidak dikenal.', en: 'there is no such setting.' };
    throw new ConfigError(file, [{ path: ['__proto__'], text }]);
  }
  return parts as unknown as [string, Raw][];
}

function noObject(data: Raw): Bilingual {
  const glued = typeof data === 'string' && data.includes(':');
  return {
    id: `isinya seharusnya kelompok isian "nama: nilai"${glued ? '; sesudah titik dua perlu spasi' : ''}.`,
    en: `expected settings, "name: value"${glued ? '; a space has to follow the colon' : ''}.`,
  };
}

/**
 * Reads one configuration file.
 *
 * @returns `undefined` for a `package.json` without the part `asnlint`; an empty file has no settings
 * @throws ConfigError for everything that cannot be read: never a silent default
 */
export async function readConfigFile(file: string): Promise<RawObject | undefined> {
  try {
    checkFile(file);
    const result = await (await explorer()).load(file);
    if (result === null && basename(file) === 'package.json') return undefined;
    const data = copy(result?.config, file);
    if (data === null) return {};
    if (!isObject(data)) throw fileError(file, noObject(data));
    return data;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}
