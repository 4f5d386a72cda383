// Writes docs/rules (a page for each rule and the index) and the table of docs/score.md from the
// rules and the scheme of the score; removes pages of rules that are no more.
//   node scripts/build-docs.mjs [--check]     --check: fail if a file would differ
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = resolve(root, 'scripts/rule-docs.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
const { FOLDER, pages, SCORE_PAGE, updateScorePage } = module;
const check = process.argv.includes('--check');

function current(file) {
  try {
    return readFileSync(resolve(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function outdated(file) {
  console.error(`${file} is out of date: node scripts/build-docs.mjs`);
  process.exitCode = 1;
}

mkdirSync(resolve(root, FOLDER), { recursive: true });
const files = { ...pages(), [SCORE_PAGE]: updateScorePage(current(SCORE_PAGE) ?? '') };
for (const [file, text] of Object.entries(files)) {
  if (current(file) === text) continue;
  if (check) outdated(file);
  else writeFileSync(resolve(root, file), text);
}
for (const name of readdirSync(resolve(root, FOLDER))) {
  const file = `${FOLDER}/${name}`;
  if (Object.hasOwn(files, file)) continue;
  if (check) outdated(file);
  else rmSync(resolve(root, file));
}
