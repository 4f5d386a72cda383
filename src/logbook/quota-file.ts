import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';

/**
 * The month's count beside the logbook, so that a lint need not load a database to know it. It is
 * believed only while its stamp fits the logbook, so it may be lost, stale or half-written: then the
 * database is asked and the file written anew.
 */
interface QuotaFile {
  readonly stamp: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** A month, a few names, a zone more or less: more than this is no cache. */
const MOST_COUNTS = 12;

/** Where SQLite's file keeps the number of its last transaction (sqlite.org/fileformat2.html, 1.3.9). */
const CHANGE_COUNTER = 24;
const HEADER = 100;

/**
 * Opening must neither wait for the other end of a pipe nor follow a link that somebody has put into a
 * shared folder (on Windows neither is known).
 */
const { O_RDONLY, O_RDWR, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;

/** Opens a regular file and no other. @throws errors of the file system, `EINVAL` for pipes and devices */
function openFile(path: string, flags: number): number {
  const fd = openSync(path, flags | O_NONBLOCK, 0o600);
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw Object.assign(new Error('EINVAL: no regular file'), { code: 'EINVAL' });
}

export function quotaFileOf(logbook: string): string {
  return `${logbook}.quota`;
}

/**
 * What changes with every transaction: the file's change counter and what the file system knows.
 * `undefined` where there is no logbook. Must not be called while this process has the file open in
 * SQLite: closing it would drop SQLite's locks (sqlite.org/howtocorrupt.html, 2.2).
 */
export function stampOf(logbook: string): string | undefined {
  let fd: number;
  try {
    fd = openFile(logbook, O_RDONLY);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL') return undefined;
    throw error;
  }
  try {
    const header = Buffer.alloc(HEADER);
    const { size, mtimeMs, ino } = fstatSync(fd);
    readSync(fd, header, 0, HEADER, 0);
    return [header.readUInt32BE(CHANGE_COUNTER), size, mtimeMs, ino].join(' ');
  } finally {
    closeSync(fd);
  }
}

/** The number of the transaction in a stamp. */
export function counterOf(stamp: string): number {
  return Number(stamp.slice(0, stamp.indexOf(' ')));
}

function readFile(logbook: string): QuotaFile | undefined {
  let fd: number | undefined;
  try {
    fd = openFile(quotaFileOf(logbook), O_RDONLY | O_NOFOLLOW);
    const file = JSON.parse(readFileSync(fd, 'utf8')) as QuotaFile;
    return typeof file.stamp === 'string' && typeof file.counts === 'object' ? file : undefined;
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** The count that was written for this state of the logbook, if one was. */
export function rememberedCount(logbook: string, stamp: string, key: string): number | undefined {
  const file = readFile(logbook);
  const count = file?.stamp === stamp ? file.counts[key] : undefined;
  return typeof count === 'number' && count >= 0 ? count : undefined;
}

/**
 * Remembers a count for this state. In place and in one go: a reader that meets half of it finds no
 * JSON, and asks the database.
 */
export function rememberCount(
  logbook: string,
  stamp: string,
  { key, count }: { readonly key: string; readonly count: number },
): void {
  const before = readFile(logbook);
  const others = before?.stamp === stamp ? Object.entries(before.counts) : [];
  const kept = others.filter(([other]) => other !== key).slice(1 - MOST_COUNTS);
  const counts = Object.fromEntries([...kept, [key, count]]);
  let fd: number | undefined;
  try {
    fd = openFile(quotaFileOf(logbook), O_RDWR | O_CREAT | O_NOFOLLOW);
    ftruncateSync(fd);
    writeFileSync(fd, JSON.stringify({ stamp, counts }));
  } catch {
    // a folder without room or rights: the database will be asked
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
