import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why a package gives no file. */
export type Missing = 'package' | 'entry';

interface Manifest {
  readonly exports?: unknown;
  readonly main?: unknown;
}

const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
const CONDITIONS = ['node', 'import', 'module', 'default', 'require'];

/** `@dinas/aturan/ketat` is the file `ketat` of the package `@dinas/aturan`. */
function split(specifier: string): { name: string; subpath: string } | undefined {
  const parts = specifier.split('/');
  const count = specifier.startsWith('@') ? 2 : 1;
  const name = parts.slice(0, count).join('/');
  const rest = parts.slice(count);
  if (!NAME.test(name) || rest.some((part) => part === '' || part === '.' || part === '..')) {
    return undefined;
  }
  return { name, subpath: rest.join('/') };
}

function findPackage(name: string, from: string): string | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The file behind one entry of `exports`, whatever the nesting of its conditions. */
function target(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const condition of CONDITIONS) {
    if (!Object.hasOwn(entry, condition)) continue;
    const found = target((entry as Record<string, unknown>)[condition]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function exported(exports: unknown, subpath: string): string | undefined {
  const key = subpath === '' ? '.' : `./${subpath}`;
  if (typeof exports === 'object' && exports !== null) {
    if (Object.hasOwn(exports, key)) return target((exports as Record<string, unknown>)[key]);
    if (Object.keys(exports).some((name) => name.startsWith('.'))) return undefined;
  }
  return subpath === '' ? target(exports) : undefined;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readManifest(folder: string): Manifest {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) ?? {}) as Manifest;
  } catch {
    return {};
  }
}

/**
 * The file that a package name means for the file `from`. Node's own resolution has no place for
 * data (a package of nothing but YAML), and wants to know whether it is asked by `import`.
 */
export function resolvePackage(specifier: string, from: string): string | Missing {
  const parts = split(specifier);
  const folder = parts && findPackage(parts.name, from);
  if (!parts || !folder) return 'package';
  const { exports, main } = readManifest(folder);
  const mains = typeof main === 'string' ? [main, `${main}.js`] : [];
  const inside =
    parts.subpath === ''
      ? [...mains, 'index.yaml', 'index.json', 'index.js']
      : ['', '.yaml', '.yml', '.json', '.js'].map((extension) => parts.subpath + extension);
  const names = exports === undefined ? inside : [exported(exports, parts.subpath) ?? ''];
  const file = names.filter((name) => name !== '').map((name) => join(folder, name));
  return file.find(isFile) ?? 'entry';
}
