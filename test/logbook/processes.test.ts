import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAtOnce, type Bundle, bundle, crash, run } from '../../bench/logbook-tools.mjs';
import { folder as temporaryFolder } from '../temporary.ts';

const root = temporaryFolder();
// the tests of permissions run the program as another user
chmodSync(root, 0o755);
let program: Bundle;
let worker: Bundle;
let folder: string;
let book: string;
let tests = 0;

beforeAll(async () => {
  program = await bundle('bin/asn-log.ts');
  worker = await bundle('bench/logbook-worker.ts');
});

beforeEach(() => {
  tests += 1;
  folder = join(root, String(tests));
  mkdirSync(folder, { mode: 0o755 });
  book = join(folder, 'logbook.db');
});

afterAll(() => {
  program.remove();
  worker.remove();
});

const log = (...argv: string[]) => run(program.path, [...argv, '--logbook', book]);

async function stored(): Promise<number> {
  return JSON.parse((await log('list', '--format', 'json')).out).length;
}

describe('processes', () => {
  it('lose nothing when sixteen add at once, the first ones of a book', async () => {
    const results = await addAtOnce({ program: program.path, book, processes: 16 });
    expect(results.filter((result) => result.code !== 0)).toEqual([]);
    expect(await stored()).toBe(16);
    expect(JSON.parse((await log('status', '--format', 'json')).out).count).toBe(16);
  });

  it('keep every acknowledged entry when they are killed', async () => {
    const acknowledged = await crash({ worker: worker.path, book, kills: 16, longest: 200 });
    const db = new Database(book);
    const rows = db.prepare('select recipient from logbook_entries').all() as {
      recipient: string;
    }[];
    const found = new Set(rows.map((row) => row.recipient));
    // how many depends on the machine's speed; every third dies before its first
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(acknowledged.filter((recipient) => !found.has(recipient))).toEqual([]);
    expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    db.close();
    expect((await log('add', '--to', 'Ibu Sari')).code).toBe(0);
  });
});

describe('a book in trouble', () => {
  beforeEach(async () => {
    await log('add', '--to', 'Ibu Sari', '--topic', 'lama');
  });

  async function refuses(sentence: string, ...argv: string[]): Promise<void> {
    const { code, out, err } = await log(...argv);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(sentence)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  }

  it('says that it is damaged, and stays as it is', async () => {
    const bytes = readFileSync(book);
    bytes.fill(0x5a, 4096);
    writeFileSync(book, bytes);
    await refuses('rusak', 'list');
    await refuses('rusak', 'add', '--to', 'Pak Budi');
    expect(readFileSync(book).equals(bytes)).toBe(true);
    truncateSync(book, 5000);
    await refuses('rusak', 'add', '--to', 'Pak Budi');
  });

  it.each([
    [
      'a text',
      'rusak atau bukan basis data',
      (path: string) => writeFileSync(path, 'catatan harian\n'.repeat(99)),
    ],
    [
      'a database of another program',
      'milik program lain',
      (path: string) => {
        rmSync(path);
        const db = new Database(path);
        db.exec('create table belanja (barang text)');
        db.close();
      },
    ],
  ])('is not %s', async (_, sentence, make) => {
    make(book);
    const before = readFileSync(book);
    await refuses(sentence, 'add', '--to', 'Pak Budi');
    await refuses(sentence, 'status');
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it('is no folder', async () => {
    rmSync(book);
    mkdirSync(book);
    await refuses('adalah folder', 'add', '--to', 'Pak Budi');
    await refuses('adalah folder', 'status');
  });

  it('is as it was when the disk is full', async () => {
    const before = await stored();
    // no file may grow beyond 56 KiB, as large as a new book: what a full disk says, without one
    const adding =
      'for i in $(seq 60); do "$0" "$1" add --to "Orang $i" --topic "$2" --logbook "$3"';
    const script = `ulimit -f 56; ${adding} || exit $?; done`;
    const topic = 'x'.repeat(900);
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', script, process.execPath, program.path, topic, book],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/penuh|bermasalah/);
    expect(stderr).toContain('isi lama utuh');
    const after = await stored();
    expect(after).toBeGreaterThanOrEqual(before);
    expect((await log('add', '--to', 'Pak Budi')).code).toBe(0);
    expect(await stored()).toBe(after + 1);
  });

  const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const unreadable = (() => {
    if (process.platform === 'win32') return true;
    try {
      execFileSync(process.execPath, ['-e', '0'], { ...asOther, cwd: '/' });
      return false;
    } catch {
      return true;
    }
  })();

  it.skipIf(unreadable)('is read where it may only be read', async () => {
    chmodSync(book, 0o444);
    chmodSync(folder, 0o555);
    const other = { ...asOther, cwd: '/' };
    const list = await run(program.path, ['list', '--logbook', book, '--format', 'json'], other);
    expect([list.code, list.err]).toEqual([0, '']);
    expect(JSON.parse(list.out)).toEqual([]);
    const add = await run(program.path, ['add', '--to', 'X', '--logbook', book], other);
    expect([add.code, add.err]).toEqual([2, expect.stringContaining('hanya dapat dibaca')]);
    const fresh = await run(
      program.path,
      ['add', '--to', 'X', '--logbook', join(folder, 'baru.db')],
      other,
    );
    expect([fresh.code, fresh.err]).toEqual([2, expect.stringContaining('hak akses')]);
    chmodSync(folder, 0o755);
    chmodSync(book, 0o000);
    const closed = await run(program.path, ['list', '--logbook', book], other);
    expect([closed.code, closed.err]).toEqual([2, expect.stringContaining('hak akses')]);
  });

  it('waits for its turn, and not for ever', async () => {
    const db = new Database(book);
    db.exec('begin immediate');
    const argv = [program.path, 'add', '--to', 'Pak Budi', '--logbook', book];
    const child = spawn(process.execPath, argv);
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
      // it has said that it waits: let it
      if (db.open) {
        db.exec('commit');
        db.close();
      }
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, expect.stringContaining('Menunggu giliran')]);
    expect(await stored()).toBe(2);
  });

  it('leaves nothing beside it but journal and count', async () => {
    await log('add', '--to', 'Pak Budi');
    await log('backup', join(folder, 'cadangan.db'));
    expect(readdirSync(folder).sort()).toEqual([
      'cadangan.db',
      'logbook.db',
      'logbook.db-journal',
      'logbook.db.quota',
    ]);
    if (process.platform === 'win32') return;
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });
});
