// Mutation testing: changes the code in many small ways and sees whether the tests of its room notice.
//   npm run mutation                       the rooms linter, message and rules: an hour on two cores
//   npm run mutation -- linter src/linter/fix.ts
// Stryker is no part of an installation: the first run fetches it into node_modules/.
// stryker.config.json names no tsconfig.json, as Stryker 9 wants the compiler of TypeScript 5 to rewrite one.
// The report of a room stays in .mutation/ROOM.json. Strings are left alone: texts have tests of their own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOMS = { linter: 'src/linter/*.ts', message: 'src/message/*.ts', rules: 'rules/*.ts' };
const cwd = fileURLToPath(new URL('..', import.meta.url));
const [room, files] = process.argv.slice(2);
if (room !== undefined && !Object.hasOwn(ROOMS, room)) {
  console.error(`unknown room ${room}; choose ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
}

const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const runner = 'node_modules/@stryker-mutator/vitest-runner';
if (![stryker, runner].every((path) => existsSync(`${cwd}/${path}`))) {
  const packages = ['@stryker-mutator/core@9', '@stryker-mutator/vitest-runner@9'];
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...quiet, ...packages], { cwd, stdio: 'inherit' });
}

for (const name of room ? [room] : Object.keys(ROOMS)) {
  const args = [stryker, 'run', '--mutate', files ?? ROOMS[name]];
  const env = { ...process.env, ROOM: name };
  const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  renameSync(`${cwd}/.mutation/report.json`, `${cwd}/.mutation/${name}.json`);
}
