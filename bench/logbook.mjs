// How the logbook grows: time of `status`, `add` and the linter's count with 0 … 100,000 entries.
//   node bench/logbook.mjs
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, run } from './logbook-tools.mjs';

const SIZES = [0, 1_000, 10_000, 100_000];
const RUNS = 9;
const MINUTE = 60_000;

/** Ten years of a busy person: one message a working hour, to 500 people; one in fifty unanswered. */
function entries(count) {
  const end = Date.now() - 60 * MINUTE;
  return Array.from({ length: count }, (_, i) => ({
    uid: `bench-${String(i).padStart(8, '0')}`,
    sentAt: new Date(end - i * 52 * MINUTE).toISOString(),
    recipient: `Ibu Pegawai ${i % 500}`,
    agency: `Dinas ${i % 40}`,
    topic: `koordinasi data bulanan nomor ${i}`,
    links: ['https://contoh.go.id/dokumen'],
    status: i % 50 === 0 ? 'awaiting' : 'closed',
    outcome: 'disetujui',
  }));
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

async function timed(program, argv) {
  const times = [];
  for (let i = 0; i < RUNS; i += 1) {
    const { code, err, milliseconds } = await run(program, argv(i));
    if (code !== 0) throw new Error(err);
    times.push(milliseconds);
  }
  return median(times);
}

const program = await bundle('bin/asn-log.ts');
const quota = await bundle('bench/logbook-quota.ts');
const folder = mkdtempSync(join(tmpdir(), 'asn-log-bench-'));
try {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const floor = await timed(empty, () => []);
  console.log(`median of ${RUNS} runs in ms; an empty program: ${floor}`);
  console.log(
    'entries    file MB  import  status  add  list -month  stats  count remembered  count asked',
  );
  for (const size of SIZES) {
    const book = join(folder, `${size}.db`);
    const file = join(folder, 'book.json');
    writeFileSync(file, JSON.stringify(entries(size)));
    const at = (...argv) => [...argv, '--logbook', book];
    const imported = (await run(program.path, at('import', file))).milliseconds;
    const month = new Date().toISOString().slice(0, 7);
    const figures = [
      await timed(program.path, () => at('status')),
      await timed(program.path, (i) => at('add', '--to', `Pak Baru ${i}`)),
      await timed(program.path, () => at('list', '--month', month)),
      await timed(program.path, () => at('stats')),
    ];
    const counts = JSON.parse((await run(quota.path, [book])).out);
    const megabytes = (statSync(book).size / 1e6).toFixed(1);
    console.log(
      [size, megabytes, imported, ...figures, counts.remembered, counts.asked].join('\t'),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  program.remove();
  quota.remove();
}
