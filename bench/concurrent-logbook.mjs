// Two hundred processes add at once to one book: nothing may be lost, none may fail.
//   node bench/concurrent-logbook.mjs [processes=200] [postgres://…]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAtOnce, bundle, run } from './logbook-tools.mjs';

const processes = Number(process.argv[2] ?? 200);
const program = await bundle('bin/asn-log.ts');
const folder = mkdtempSync(join(tmpdir(), 'asn-log-concurrent-'));
const book = process.argv[3] ?? join(folder, 'logbook.db');
try {
  const start = Date.now();
  const results = await addAtOnce({ program: program.path, book, processes });
  const seconds = (Date.now() - start) / 1000;
  const failed = results.filter((result) => result.code !== 0);
  const list = await run(program.path, ['list', '--logbook', book, '--format', 'json']);
  const slowest = Math.max(...results.map((result) => result.milliseconds)) / 1000;
  console.log(
    `processes ${processes}, failed ${failed.length}, stored ${JSON.parse(list.out).length}`,
  );
  console.log(`all done after ${seconds.toFixed(1)} s, the slowest after ${slowest.toFixed(1)} s`);
  for (const { err } of failed.slice(0, 3)) console.log(err.trim());
  if (failed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  program.remove();
}
