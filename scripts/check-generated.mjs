// Fails when regenerating changes a file: what is derived must be committed as derived.
//   npm run check:generated
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8' });

/** What the repository holds now, committed or not: the check works in the middle of a change. */
function contents() {
  const names = run('git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  const files = names.split('\0').filter((name) => name && existsSync(`${cwd}/${name}`));
  const digest = (name) =>
    createHash('sha256')
      .update(readFileSync(`${cwd}/${name}`))
      .digest('hex');
  return new Map(files.map((name) => [name, digest(name)]));
}

const before = contents();
run(process.execPath, 'scripts/generate.mjs');
const after = contents();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
);
for (const name of changed) console.error(`not as generated: ${name}`);
if (changed.length > 0) process.exitCode = 1;
else console.log('generated files are up to date');
