// A thousand kills at random moments: every acknowledged entry must be there, the file whole.
//   node bench/crash-logbook.mjs [kills=1000]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { bundle, crash } from './logbook-tools.mjs';

const kills = Number(process.argv[2] ?? 1000);
const worker = await bundle('bench/logbook-worker.ts');
const folder = mkdtempSync(join(tmpdir(), 'asn-log-crash-'));
const book = join(folder, 'logbook.db');
try {
  const start = Date.now();
  const acknowledged = await crash({
    worker: worker.path,
    book,
    kills,
    onKill: (done, entries) => {
      if (done % 50 === 0) process.stderr.write(`${done} kills, ${entries} entries\n`);
    },
  });
  const db = new Database(book);
  const stored = new Set(
    db
      .prepare('select recipient from logbook_entries')
      .all()
      .map((row) => row.recipient),
  );
  const lost = acknowledged.filter((recipient) => !stored.has(recipient));
  const [whole] = db.prepare('pragma integrity_check').all();
  const [orphans] = db
    .prepare(
      `select count(*) as n from logbook_entries e where
       (select count(*) from logbook_contacts c where c.entry_id = e.id) <> 1
       or (select count(*) from logbook_history h where h.entry_id = e.id) <> 1`,
    )
    .all();
  db.close();
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`kills ${kills}, acknowledged ${acknowledged.length}, stored ${stored.size}`);
  console.log(`lost ${lost.length}, half-written ${orphans.n}, integrity ${whole.integrity_check}`);
  console.log(`${seconds} s`);
  if (lost.length > 0 || orphans.n > 0 || whole.integrity_check !== 'ok') process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  worker.remove();
}
