// Puts into the documentation what its commands say now, after the build.
//   npm run build && node scripts/build-transcripts.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(resolve(root, 'dist/bin/asn-lint.js'))) throw new Error('first: npm run build');
const source = resolve(root, 'scripts/transcripts.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
for (const name of module.PAGES) {
  const file = resolve(root, name);
  const page = readFileSync(file, 'utf8');
  const updated = module.updatePage(page);
  if (updated !== page) writeFileSync(file, updated);
}
