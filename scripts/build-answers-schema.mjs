// Writes schema/answers.schema.json from the declaration of the answers.
//   node scripts/build-answers-schema.mjs
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = resolve(root, 'src/composer/schema.ts');
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root });
const text = `${JSON.stringify(module.answersSchema(), null, 2)}\n`;
writeFileSync(resolve(root, 'schema/answers.schema.json'), text);
