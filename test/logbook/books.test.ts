import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveZone } from '../../src/calendar/index.ts';
import { backup } from '../../src/logbook/backup.ts';
import { changeEntry, getEntry, historyOf, listEntries } from '../../src/logbook/entries.ts';
import type { EntryChange, NewEntry } from '../../src/logbook/entry.ts';
import { exportCsv, exportJson } from '../../src/logbook/export.ts';
import { importEntries, parseImport } from '../../src/logbook/import.ts';
import type { Location } from '../../src/logbook/location.ts';
import { useLogbook } from '../../src/logbook/logbook.ts';
import { SCHEMA_VERSION } from '../../src/logbook/migrations.ts';
import { countsByPerson, overview } from '../../src/logbook/overview.ts';
import { nameKey } from '../../src/logbook/party.ts';
import { type BookContext, changeBook, readBook, record } from '../../src/logbook/record.ts';
import { undoLast } from '../../src/logbook/undo.ts';
import { folder as temporaryFolder } from '../temporary.ts';
import { PASSWORD, type Server, startServer } from './server.ts';

const WIB = resolveZone('WIB');
const NOW = new Date('2026-11-23T09:00:00+07:00');
const HOUR = 3_600_000;

const folder = temporaryFolder();
const server = await startServer();
let books = 0;

afterAll(async () => {
  if (typeof server !== 'string') await server.stop();
});

function contextOf(location: Location, name = 'Rina Lestari', now = NOW): BookContext {
  return { location, names: [name], zone: WIB, limit: 20, silenceHours: 8, now };
}

async function newFile(): Promise<Location> {
  books += 1;
  return { kind: 'sqlite', path: join(folder, `${books}`, 'logbook.db') };
}

async function newDatabase(): Promise<Location> {
  return { kind: 'postgres', url: await (server as Server).createBook() };
}

if (typeof server === 'string') process.stderr.write(`SKIPPED: ${server}\n`);

/** `at`: hours after the start of the month. */
function send(at: number, recipient: string, more: Partial<NewEntry> = {}) {
  const sentAt = new Date(Date.parse('2026-11-02T08:00:00+07:00') + at * HOUR);
  return { sentAt, recipient, ...more };
}

async function counts(
  location: Location,
  messages: readonly ReturnType<typeof send>[],
  name?: string,
): Promise<readonly boolean[]> {
  const found: boolean[] = [];
  for (const message of messages) {
    const { begins } = await record(contextOf(location, name), message as never);
    found.push(begins);
  }
  return found;
}

async function countOf(context: BookContext): Promise<number> {
  const range = [0, 2e12] as const;
  const [first] = await readBook(context, (store) =>
    countsByPerson(store.db, { range, silenceHours: context.silenceHours }),
  );
  return first?.count ?? 0;
}

describe.each([
  ['SQLite', newFile, false],
  ['PostgreSQL', newDatabase, typeof server === 'string'],
] as const)('a book in %s', (_, newBook, missing) => {
  describe.skipIf(missing)('counts', () => {
    it.each<[string, readonly ReturnType<typeof send>[], readonly boolean[]]>([
      ['a first message', [send(0, 'Ibu Sari')], [true]],
      [
        'no reminder within eight hours',
        [send(0, 'Ibu Sari'), send(7.9, 'Ibu Sari')],
        [true, false],
      ],
      ['a message after eight hours', [send(0, 'Ibu Sari'), send(8, 'Ibu Sari')], [true, true]],
      [
        'silence from the last message, not from the first',
        [send(0, 'Ibu Sari'), send(6, 'Ibu Sari'), send(12, 'Ibu Sari'), send(20, 'Ibu Sari')],
        [true, false, false, true],
      ],
      ['other people apart', [send(0, 'Ibu Sari'), send(1, 'Pak Budi')], [true, true]],
      [
        'spellings of one name together',
        [
          send(0, 'Yth. Ibu Sari Dewi, S.Sos., M.Si.'),
          send(1, 'sari  dewi'),
          send(2, 'Bu SARI DEWI'),
        ],
        [true, false, false],
      ],
      [
        'spellings of one number together',
        [send(0, '+62 811-0000-1234'), send(1, '081100001234'), send(2, '62 811 0000 1234')],
        [true, false, false],
      ],
      [
        'the same office of two agencies apart',
        [
          send(0, 'Kepala Dinas', { agency: 'Dinas Kesehatan Kota Makmur' }),
          send(1, 'Kepala Dinas', { agency: 'Dinas Pendidikan Kota Makmur' }),
          send(2, 'Kepala Dinas', { agency: 'dinas kesehatan kota makmur' }),
        ],
        [true, true, false],
      ],
      [
        'nobody in particular every time',
        [send(0, 'Bapak/Ibu'), send(1, 'Bapak/Ibu')],
        [true, true],
      ],
      [
        'no answer to what they began',
        [send(0, 'Ibu Sari', { direction: 'in' }), send(1, 'Ibu Sari')],
        [false, false],
      ],
      ['a broadcast once', [send(0, 'Ibu Sari; Pak Budi; Pak Anto')], [true]],
      [
        'a broadcast that reaches somebody new',
        [send(0, 'Ibu Sari'), send(1, 'Ibu Sari; Pak Budi'), send(2, 'Ibu Sari; Pak Budi')],
        [true, true, false],
      ],
    ])('%s', async (_name, messages, expected) => {
      expect(await counts(await newBook(), messages)).toEqual(expected);
    });

    it('anew when an entry comes late, moves or is taken back', async () => {
      const location = await newBook();
      const context = contextOf(location);
      await counts(location, [send(6, 'Ibu Sari')]);
      await counts(location, [send(0, 'Ibu Sari')]);
      expect(await countOf(context)).toBe(1);
      await changeBook(context, (db) => undoLast(db, ['rina lestari'], actor()));
      expect(await countOf(context)).toBe(1);
      await counts(location, [send(-4, 'Ibu Sari')]);
      expect(await countOf(context)).toBe(2);
    });

    it('from the answer where one was noted', async () => {
      const location = await newBook();
      const context = contextOf(location);
      const { entry } = await record(context, send(0, 'Ibu Sari') as never);
      const answeredAt = entry.sentAt + 5 * HOUR;
      await change(context, entry.id, { answeredAt });
      expect(await counts(location, [send(10, 'Ibu Sari')])).toEqual([false]);
    });

    it("each person's own", async () => {
      const location = await newBook();
      await counts(location, [send(0, 'Ibu Sari'), send(10, 'Ibu Sari')], 'Andi');
      expect(await counts(location, [send(1, 'Ibu Sari')], 'Wati')).toEqual([true]);
      const range = [0, 2e12] as const;
      const people = await readBook(contextOf(location), (store) =>
        countsByPerson(store.db, { range, silenceHours: 8 }),
      );
      expect(people).toEqual([
        { person: 'Andi', count: 2, entries: 2, awaiting: 2 },
        { person: 'Wati', count: 1, entries: 1, awaiting: 1 },
      ]);
    });

    it('by the clock of the office', async () => {
      const location = await newBook();
      const late = { recipient: 'Ibu Sari', sentAt: new Date('2026-10-31T17:30:00Z') };
      const west = await record(contextOf(location), late);
      expect(west.count).toBe(1);
      const east = { ...contextOf(location), zone: resolveZone('UTC') };
      const next = { recipient: 'Pak Budi', sentAt: new Date('2026-11-02T01:00:00Z') };
      expect((await record(east, next)).count).toBe(1);
      expect((await record(contextOf(location), { ...next, recipient: 'Pak Anto' })).count).toBe(3);
    });
  });

  describe.skipIf(missing)('keeps', () => {
    it('what stood before a correction, and takes it back', async () => {
      const context = contextOf(await newBook());
      const { entry } = await record(context, { ...send(0, 'Ibu Sari'), topic: 'semula' } as never);
      await change(context, entry.id, { topic: 'sesudah', links: ['https://contoh.go.id/a'] });
      await change(context, entry.id, { status: 'closed', outcome: 'disetujui' });
      const history = await readBook(context, (store) => historyOf(store.db, entry.id));
      expect(history.map((step) => [step.action, step.before])).toEqual([
        ['add', null],
        ['edit', { topic: 'semula', links: [] }],
        ['edit', { status: 'awaiting', outcome: null }],
      ]);
      const first = await changeBook(context, (db) => undoLast(db, ['rina lestari'], actor()));
      expect(first).toMatchObject({ action: 'edit', count: 1 });
      await changeBook(context, (db) => undoLast(db, ['rina lestari'], actor()));
      const now = await readBook(context, (store) => getEntry(store.db, entry.id));
      expect(now).toMatchObject({ topic: 'semula', links: [], status: 'awaiting', outcome: null });
      await changeBook(context, (db) => undoLast(db, ['rina lestari'], actor()));
      await expect(
        readBook(context, (store) => getEntry(store.db, entry.id)),
      ).rejects.toMatchObject({
        problem: 'not-found',
      });
      await expect(
        changeBook(context, (db) => undoLast(db, ['rina lestari'], actor())),
      ).rejects.toMatchObject({ problem: 'nothing-to-undo' });
    });

    it("others' entries from my hands", async () => {
      const location = await newBook();
      const { entry } = await record(contextOf(location, 'Andi'), send(0, 'Ibu Sari') as never);
      const mine = contextOf(location, 'Wati');
      await expect(change(mine, entry.id, { topic: 'x' })).rejects.toMatchObject({
        problem: 'not-yours',
      });
      await expect(changeBook(mine, (db) => undoLast(db, ['wati'], actor()))).rejects.toMatchObject(
        { problem: 'nothing-to-undo' },
      );
    });

    it('no confidential number, no control character', async () => {
      const context = contextOf(await newBook());
      const { entry } = await record(context, {
        ...send(0, 'Ibu\u001b[31m Sari\n'),
        topic: 'NIK 3273410109900009, kartu 4111 1111 1111 1111, NIP 19860926 201505 1 001',
        text: 'PIN: 778812\u0000 dan 3273-4101-0990-0009',
        keepText: true,
      } as never);
      expect(entry.recipient).toBe('Ibu [31m Sari');
      expect(entry.topic).toBe(
        'NIK 3273••••••••••09, kartu 4111 •••• •••• ••11, NIP 19860926 201505 1 001',
      );
      expect(entry.text).toBe('PIN: •••• dan 3273-••••-••••-••09');
    });

    it('texts of any script', async () => {
      const context = contextOf(await newBook());
      const recipient = 'Ibu Sari 🙏 العربية \u{1F468}\u200d\u{1F469}';
      const { entry } = await record(context, send(0, recipient) as never);
      expect(await readBook(context, (s) => getEntry(s.db, entry.id))).toMatchObject({ recipient });
    });
  });

  describe.skipIf(missing)('gives', () => {
    it('lists by month, status and text', async () => {
      const location = await newBook();
      const context = contextOf(location);
      await counts(location, [
        send(0, 'Ibu Sari', { topic: 'Anggaran 100%' }),
        send(1, 'Pak Budi', { topic: 'jadwal_rapat' }),
      ]);
      await change(context, 2, { status: 'closed' });
      const list = (filter: object) =>
        readBook(context, async (s) => (await listEntries(s.db, filter)).map((e) => e.id));
      expect(await list({})).toEqual([1, 2]);
      expect(await list({ statuses: ['closed'] })).toEqual([2]);
      expect(await list({ text: 'ANGGARAN' })).toEqual([1]);
      expect(await list({ text: '%' })).toEqual([1]);
      expect(await list({ text: 'l_r' })).toEqual([2]);
      expect(await list({ people: ['orang lain'] })).toEqual([]);
      expect(await list({ range: [0, 1] })).toEqual([]);
    });

    it('what waits for more than a day, and what is due', async () => {
      const location = await newBook();
      const context = contextOf(location);
      await counts(location, [
        send(0, 'Ibu Sari'),
        send(2, 'Ibu Sari'),
        send(3, 'Pak Budi'),
        send(4, 'Pak Anto', { direction: 'in' }),
        send(30, 'Ibu Wati'),
        send(31, 'Ibu Nur'),
        send(33, 'Ibu Nur'),
      ]);
      await change(context, 3, { status: 'answered', dueOn: '2026-11-05' });
      await change(context, 7, { status: 'answered' });
      const found = await readBook(context, (store) =>
        overview(store.db, {
          people: ['rina lestari'],
          range: [0, 2e12],
          silenceHours: 8,
          now: Date.parse('2026-11-04T08:00:00+07:00'),
          dueUntil: '2026-11-06',
        }),
      );
      expect(found.awaiting.map((e) => e.id)).toEqual([1, 4]);
      expect(found.awaitingTotal).toBe(2);
      expect(found.due.map((e) => e.id)).toEqual([3]);
      expect(found.count).toBe(4);
    });

    it.each([
      ['JSON', exportJson],
      ['CSV', exportCsv],
    ])('itself as %s, once however often it is read', async (_name, write) => {
      const source = contextOf(await newBook());
      await record(source, {
        ...send(0, '=cmd(); Ibu "Sari"'),
        topic: "'=1+1",
        links: ['https://a.example/b'],
        score: 88,
      } as never);
      await change(source, 1, {
        outcome: 'baris satu\nbaris dua',
        dueOn: '2026-11-30',
        answeredAt: NOW.getTime(),
      });
      await record(source, { ...send(50, '+62 811-0000-1234'), urgent: true } as never);
      const text = write(await readBook(source, (s) => listEntries(s.db, {})), WIB);
      const target = contextOf(await newBook());
      const load = () =>
        changeBook(target, (db) =>
          importEntries(db, parseImport(text, { person: '?', zone: WIB, now: NOW }), actor()),
        );
      expect(await load()).toEqual({ added: 2, known: 0 });
      expect(await load()).toEqual({ added: 0, known: 2 });
      expect(write(await readBook(target, (s) => listEntries(s.db, {})), WIB)).toBe(text);
      await changeBook(target, (db) => undoLast(db, ['rina lestari'], actor()));
      expect(await readBook(target, (s) => listEntries(s.db, {}))).toEqual([]);
      expect(await load()).toEqual({ added: 2, known: 0 });
      expect(await countOf(target)).toBe(2);
    });

    it('a backup that is a book, history included', async () => {
      const location = await newBook();
      const context = contextOf(location);
      await counts(location, [send(0, 'Ibu Sari'), send(1, 'Pak Budi')]);
      await change(context, 1, { topic: 'baru' });
      const path = join(folder, `backup-${books}-${location.kind}.db`);
      await readBook(context, (store) => backup(store, { path, force: false }));
      await expect(
        readBook(context, (store) => backup(store, { path, force: false })),
      ).rejects.toMatchObject({ problem: 'exists' });
      const copy = contextOf({ kind: 'sqlite', path });
      expect(await countOf(copy)).toBe(2);
      expect(await readBook(copy, (s) => historyOf(s.db, 1))).toHaveLength(2);
      expect((await record(copy, send(9, 'Pak Anto') as never)).entry.id).toBe(3);
    });
  });

  describe.skipIf(missing)('is safe', () => {
    it('with twenty writers in one process', async () => {
      const location = await newBook();
      await Promise.all(
        Array.from({ length: 20 }, (_u, i) =>
          record(contextOf(location), send(i, `Orang ${i}`) as never),
        ),
      );
      expect(await countOf(contextOf(location))).toBe(20);
    });

    it('when a change fails half-way', async () => {
      const location = await newBook();
      const context = contextOf(location);
      await counts(location, [send(0, 'Ibu Sari')]);
      const failing = changeBook(context, async (db) => {
        await db.updateTable('logbook_entries').set({ topic: 'setengah' }).execute();
        throw new Error('putus');
      });
      await expect(failing).rejects.toThrow('putus');
      const [entry] = await readBook(context, (s) => listEntries(s.db, {}));
      expect(entry?.topic).toBe('');
    });

    it('from a newer schema', async () => {
      const location = await newBook();
      await counts(location, [send(0, 'Ibu Sari')]);
      await useLogbook(location, {}, (store) =>
        store.db
          .insertInto('logbook_schema')
          .values({ version: SCHEMA_VERSION + 1, applied_at: 0 })
          .execute(),
      );
      await expect(countOf(contextOf(location))).rejects.toMatchObject({ problem: 'newer' });
      await expect(counts(location, [send(0, 'Ibu Sari')])).rejects.toMatchObject({
        problem: 'newer',
      });
    });
  });
});

describe.skipIf(typeof server === 'string')('a shared book', () => {
  let location: Location & { kind: 'postgres' };
  beforeAll(async () => {
    location = (await newDatabase()) as typeof location;
  });

  it('is made once by ten who come first together', async () => {
    const fresh = await newDatabase();
    await Promise.all(
      Array.from({ length: 10 }, (_u, i) =>
        record(contextOf(fresh, `Orang ${i}`), send(i, 'Ibu Sari') as never),
      ),
    );
    const range = [0, 2e12] as const;
    const people = await readBook(contextOf(fresh), (s) =>
      countsByPerson(s.db, { range, silenceHours: 8 }),
    );
    expect(people).toHaveLength(10);
  });

  it('says that the server went away, and keeps nothing of the change', async () => {
    const context = contextOf(location);
    await record(context, send(0, 'Ibu Sari') as never);
    const gone = changeBook(context, async (db) => {
      await db.updateTable('logbook_entries').set({ topic: 'setengah' }).execute();
      const killer = new pg.Client({ connectionString: location.url });
      await killer.connect();
      await killer.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'asn-log'",
      );
      await killer.end();
      await db.selectFrom('logbook_entries').selectAll().execute();
    });
    await expect(gone).rejects.toMatchObject({ problem: 'lost' });
    const [entry] = await readBook(context, (s) => listEntries(s.db, {}));
    expect(entry?.topic).toBe('');
  });

  it('hides user, password and address whatever happens', async () => {
    const url = new URL(location.url);
    const wrong: Record<string, string> = {
      unreachable: `postgres://${url.username}:${url.password}@127.0.0.1:1/x`,
      refused: `postgres://${url.username}:salah${url.password}@${url.host}/postgres`,
      unknown: `postgres://${url.username}:${url.password}@${url.host}/tidak_ada`,
    };
    for (const address of Object.values(wrong)) {
      const error = await countOf(contextOf({ kind: 'postgres', url: address })).catch((e) => e);
      const all = `${error.text?.id} ${error.text?.en} ${error.stack} ${error.cause?.stack} ${JSON.stringify(error.cause)}`;
      expect(error.name).toBe('LogbookError');
      for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), url.password]) {
        expect(all).not.toContain(secret);
      }
      expect(error.text.id).not.toContain(url.username);
    }
  });

  it('refuses a database whose tables are of another program', async () => {
    const foreign = (await newDatabase()) as typeof location;
    const client = new pg.Client({ connectionString: foreign.url });
    await client.connect();
    await client.query('create table logbook_entries (x int)');
    await expect(countOf(contextOf(foreign))).rejects.toMatchObject({ problem: 'foreign' });
    await client.end();
  });
});

function actor(name = 'Rina Lestari') {
  return { name, now: NOW.getTime() };
}

async function change(context: BookContext, id: number, columns: EntryChange): Promise<void> {
  const people = context.names.map(nameKey);
  await changeBook(context, (db) =>
    changeEntry(db, { id, change: columns, action: 'edit', people }, actor()),
  );
}
