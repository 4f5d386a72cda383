import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { LogbookError } from './errors.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrations.ts';
import { newerSchema } from './problems.ts';
import { type Db, type OpenOptions, PATIENCE, type Store } from './store.ts';
import type { Tables } from './tables.ts';

/** `asnB` in the file's header (application_id): a database without it is somebody else's. */
const APPLICATION_ID = 0x61736e42;

const OTHERS = 0o077;

/**
 * Creates the file for its owner alone before SQLite opens it; the journal takes over its mode. Only
 * `wx` may be used: opening and closing a file that this process has open in SQLite would drop its
 * locks (sqlite.org/howtocorrupt.html, 2.2).
 */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function isFolder(path: string): LogbookError {
  return new LogbookError('address', {
    id: `${path} adalah folder; tunjuk berkas di dalamnya, misalnya ${join(path, 'logbook.db')}.`,
    en: `${path} is a folder; name a file in it, such as ${join(path, 'logbook.db')}.`,
  });
}

/** SQLite would wait at a pipe, and a device is everybody's. */
function isNoFile(path: string): LogbookError {
  return new LogbookError('address', {
    id: `${path} bukan berkas biasa; tunjuk berkas lain dengan --logbook.`,
    en: `${path} is no regular file; name another one with --logbook.`,
  });
}

/** A book that came from elsewhere may be open to others. */
function tighten(path: string): void {
  const { mode } = statSync(path);
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return;
  try {
    chmodSync(path, mode & ~OTHERS);
  } catch {
    // somebody else's file, or a disk without modes: nothing that we could change
  }
}

/** An open file: Kysely for the queries, the connection beneath it for what Kysely has no words for. */
interface Handle {
  readonly db: Db;
  readonly connection: Database.Database;
  /** Milliseconds. */
  readonly patience: number;
  /** Called once in every spell of waiting. */
  readonly onWait: () => void | Promise<void>;
}

function setPatience(connection: Database.Database, patience: number): void {
  connection.exec(`pragma busy_timeout = ${Math.floor(patience)}`);
}

function connect(path: string, options: OpenOptions): Handle {
  const { patience = PATIENCE, onWait = () => undefined } = options;
  const connection = new Database(path);
  setPatience(connection, patience);
  return { db: openKysely(connection), connection, patience, onWait };
}

function pragma(connection: Database.Database, name: string): number {
  const [row] = connection.prepare(`pragma ${name}`).all() as Record<string, number>[];
  return Number(row?.[name] ?? 0);
}

/**
 * A rollback journal, not WAL: WAL needs shared memory, which network drives lack, and two more files
 * to lose when a book is copied. Truncating it is as durable as deleting it, and quicker.
 */
function tune(connection: Database.Database): void {
  connection.exec('pragma journal_mode = truncate; pragma synchronous = full');
}

function openKysely(connection: Database.Database): Db {
  const database = connection as unknown as ConstructorParameters<
    typeof SqliteDialect
  >[0]['database'];
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}

/**
 * SQLite waits in ever longer pauses, so that newcomers try more often than those who have waited
 * long; with two hundred processes some would never get their turn. Waiting in short spells (ms) makes
 * everybody a newcomer again, and leaves time to say that the program waits.
 */
const SPELL = 2_000;

function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
}

/** Takes the writer's place, before anything is read: two that read first would block each other. */
async function takeWritersPlace({ connection, patience, onWait }: Handle): Promise<void> {
  const end = Date.now() + patience;
  setPatience(connection, Math.min(patience, SPELL));
  try {
    for (;;) {
      try {
        connection.exec('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() >= end) throw error;
        await onWait();
      }
    }
  } finally {
    setPatience(connection, patience);
  }
}

async function inTransaction<T>(
  handle: Handle,
  kind: 'write' | 'read',
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return handle.db.connection().execute(async (db) => {
    if (kind === 'write') await takeWritersPlace(handle);
    else handle.connection.exec('begin');
    try {
      const result = await work(db);
      handle.connection.exec('commit');
      return result;
    } catch (error) {
      rollBack(handle);
      throw error;
    }
  });
}

/** SQLite may have rolled back by itself (disk full); what went wrong first is what matters. */
function rollBack({ connection }: Handle): void {
  try {
    connection.exec('rollback');
  } catch {
    // there is no transaction any more
  }
}

function foreign(path: string): LogbookError {
  return new LogbookError('foreign', {
    id: `Berkas ${path} milik program lain, bukan buku kendali; berkas itu tidak diubah. Pilih berkas lain dengan --logbook.`,
    en: `The file ${path} belongs to another program and is no logbook; it was not changed. Choose another one with --logbook.`,
  });
}

/** 0 for an empty file. `db`: of the handle, or of a transaction on it. */
async function versionOf(db: Db, connection: Database.Database, path: string): Promise<number> {
  // `all` runs to the end; a statement left half-way would keep its lock
  const [tables] = connection.prepare('select count(*) as n from sqlite_master').all();
  if ((tables as { n: number }).n === 0) return 0;
  if (pragma(connection, 'application_id') !== APPLICATION_ID) throw foreign(path);
  return schemaVersion(db);
}

async function upgrade(handle: Handle, path: string): Promise<void> {
  const { connection } = handle;
  await inTransaction(handle, 'write', async (db) => {
    // others may have done it while this process waited
    const version = await versionOf(db, connection, path);
    if (version === 0) connection.exec(`pragma application_id = ${APPLICATION_ID}`);
    await migrate(db, 'sqlite', version);
  });
}

function olderReadOnly(path: string): LogbookError {
  return new LogbookError('older-read-only', {
    id: `Buku kendali ${path} dari versi lama dan hanya dapat dibaca; buka satu kali dengan hak tulis agar diperbarui.`,
    en: `The logbook ${path} is of an older version and read-only; open it once with permission to write, to update it.`,
  });
}

async function checkSchema(handle: Handle, path: string, readOnly: boolean): Promise<void> {
  const version = await versionOf(handle.db, handle.connection, path);
  if (version > SCHEMA_VERSION) throw newerSchema(path);
  if (version === SCHEMA_VERSION) return;
  if (readOnly && version > 0) throw olderReadOnly(path);
  if (!readOnly) await upgrade(handle, path);
}

function storeOf(handle: Handle): Store {
  const { db, connection } = handle;
  return {
    dialect: 'sqlite',
    db,
    write: (work) => inTransaction(handle, 'write', work),
    read: (work) => inTransaction(handle, 'read', work),
    async close() {
      await db.destroy();
      if (connection.open) connection.close();
    },
  };
}

function isThere(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw isFolder(path);
  if (stats && !stats.isFile()) throw isNoFile(path);
  return (stats?.size ?? 0) > 0;
}

/** A book in memory with nothing in it: what reading finds where no book has been begun. */
async function emptyBook(): Promise<Store> {
  const handle = connect(':memory:', {});
  await upgrade(handle, ':memory:');
  return storeOf(handle);
}

/**
 * Opens a file as a logbook; creates it, or brings it up to date, unless `readOnly`.
 * @throws LogbookError `foreign`, `newer`, `older-read-only`; errors of SQLite and the file system
 */
export async function openSqlite(path: string, options: OpenOptions = {}): Promise<Store> {
  const { readOnly = false } = options;
  const there = isThere(path);
  if (readOnly && !there) return emptyBook();
  if (!readOnly) prepareFile(path);
  const handle = connect(path, options);
  try {
    await checkSchema(handle, path, readOnly);
    if (!readOnly) {
      tighten(path);
      tune(handle.connection);
    }
    return storeOf(handle);
  } catch (error) {
    handle.connection.close();
    throw error;
  }
}
