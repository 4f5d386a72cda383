// Regenerates every file that is derived from another one: each scripts/build-*.mjs in turn.
//   npm run build && npm run generate [-- --check]     --check: writes nothing, fails if a file would differ
import { readdirSync } from 'node:fs';

const scripts = new URL('.', import.meta.url);
const builders = readdirSync(scripts).filter((name) => /^build-.*\.mjs$/.test(name));
for (const name of builders.sort()) {
  console.log(name);
  await import(new URL(name, scripts).href);
}
