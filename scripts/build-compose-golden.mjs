// Writes the two hundred composed messages of test/composer/golden.
//   node scripts/build-compose-golden.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = resolve(root, 'test/composer/scenarios.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
const folder = resolve(root, 'test/composer/golden');
mkdirSync(folder, { recursive: true });
for (const [name, text] of module.goldens()) writeFileSync(resolve(folder, name), text);
