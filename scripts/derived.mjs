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

/** Says `text` in a file of the repository, or that it does not; untouched if it does. */
export function emit(file, text) {
  if (current(file) === text) return;
  if (check) return stale(file);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Removes from a folder what is not among the names. */
export function keepOnly(folder, names) {
  for (const name of readdirSync(join(root, folder))) {
    if (names.includes(name)) continue;
    if (check) stale(`${folder}/${name}`);
    else rmSync(join(root, folder, name));
  }
}
