import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { LogbookError } from './errors.ts';
import { BATCH } from './journal.ts';
import { openSqlite } from './sqlite.ts';
import type { Db, Store } from './store.ts';

function alreadyThere(path: string): LogbookError {
  return new LogbookError('exists', {
    id: `${path} sudah ada dan tidak ditimpa; pilih nama lain, atau tambahkan --force.`,
    en: `${path} is already there and was not replaced; choose another name, or add --force.`,
  });
}

/** A copy in the place of a folder, a pipe or a device would be no copy. */
function isNoFile(path: string): LogbookError {
  return new LogbookError('exists', {
    id: `${path} bukan berkas biasa; pilih nama lain.`,
    en: `${path} is no regular file; choose another name.`,
  });
}

async function copyTable(
  from: Db,
  to: Db,
  table: 'logbook_entries' | 'logbook_contacts' | 'logbook_history',
): Promise<void> {
  const rows = (await from.selectFrom(table).selectAll().execute()) as never[];
  for (let i = 0; i < rows.length; i += BATCH) {
    await to
      .insertInto(table)
      .values(rows.slice(i, i + BATCH))
      .execute();
  }
}

/** The same schema on both sides: a shared book becomes a file of one's own, history included. */
async function copyServer(store: Store, path: string): Promise<void> {
  const copy = await openSqlite(path);
  try {
    await store.read((from) =>
      copy.write(async (to) => {
        await copyTable(from, to, 'logbook_entries');
        await copyTable(from, to, 'logbook_contacts');
        await copyTable(from, to, 'logbook_history');
      }),
    );
  } finally {
    await copy.close();
  }
}

async function copyFile(store: Store, path: string): Promise<void> {
  // beforehand and empty, so that it is readable by its owner alone from the first byte
  closeSync(openSync(path, 'wx', 0o600));
  await sql`vacuum into ${path}`.execute(store.db);
  chmodSync(path, 0o600);
}

export interface BackupRequest {
  /** Absolute. */
  readonly path: string;
  readonly force: boolean;
}

/**
 * Copies the book, as it is at one moment, into a file that is a logbook itself. The name appears only
 * when the copy is whole.
 * @throws LogbookError `exists`; errors of the file system
 */
export async function backup(store: Store, { path, force }: BackupRequest): Promise<void> {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw isNoFile(path);
  if (!force && there) throw alreadyThere(path);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = join(dirname(path), `.asn-log-${randomUUID()}.tmp`);
  try {
    if (store.dialect === 'sqlite') await copyFile(store, unfinished);
    else await copyServer(store, unfinished);
    renameSync(unfinished, path);
  } finally {
    for (const rest of [unfinished, `${unfinished}-journal`]) rmSync(rest, { force: true });
  }
}
