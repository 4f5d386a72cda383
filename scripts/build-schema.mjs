// Writes schema/config.schema.json and the tables of docs/configuration.md from the rules and the
// declaration of the settings.
//   node scripts/build-schema.mjs [--check]     --check: fail if a file would differ
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = resolve(root, 'scripts/config-docs.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
const { PAGE, SCHEMA_FILE, schemaText, updatePage } = module;

function current(file) {
  try {
    return readFileSync(resolve(root, file), 'utf8');
  } catch {
    return '';
  }
}

const files = { [SCHEMA_FILE]: schemaText(), [PAGE]: updatePage(current(PAGE)) };
for (const [file, text] of Object.entries(files)) {
  if (current(file) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: node scripts/build-schema.mjs`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(resolve(root, file)), { recursive: true });
  writeFileSync(resolve(root, file), text);
}
