// What the scripts/build-*.mjs make goes through here. Run with --check they write nothing, and end
// with 1 where a file does not say what they would write.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

/** A module of the sources or scripts, TypeScript as it is. */
export async function load(file) {
  const options = { configFile: false, logLevel: 'error', root };
  return (await runnerImport(join(root, file), options)).module;
}

/** What a file of the repository says, or `''`. */
export function current(file) {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function stale(file) {
  console.error(`not as generated: ${file}`);
  process.exitCode = 1;
}

/** Files of the repository that were emitted. */
const emitted = new Set();

/** Says `text` in a file of the repository, or that it does not; untouched if it does. */
export function emit(file, text) {
  emitted.add(file);
  if (current(file) === text) return;
  if (check) return stale(file);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Removes from a folder what was not emitted before. */
export function sweep(folder) {
  for (const name of readdirSync(join(root, folder))) {
    const file = `${folder}/${name}`;
    if (emitted.has(file)) continue;
    if (check) stale(file);
    else rmSync(join(root, file));
  }
}
