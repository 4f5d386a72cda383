// Writes the manual pages, man/*.1, from the definitions of the commands.
//   node scripts/build-man.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = resolve(root, 'scripts/man-pages.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
mkdirSync(resolve(root, module.FOLDER), { recursive: true });
for (const [file, text] of Object.entries(module.manPages())) {
  writeFileSync(resolve(root, file), text);
}
