// Draws the rooms and arrows of docs/architecture.md from the imports of the sources.
//   node scripts/build-architecture.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = resolve(root, 'scripts/rooms.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
const file = resolve(root, module.PAGE);
const page = readFileSync(file, 'utf8');
const updated = module.updatePage(page);
if (updated !== page) writeFileSync(file, updated);
