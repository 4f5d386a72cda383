import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sanitize } from '../formatters/index.ts';
import { Failure } from './failure.ts';
import { reasonOf } from './files.ts';

const ANY_WRITE = 0o222;
const PERMISSIONS = 0o7777;

export interface Replacement {
  /** Shown in failures. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file as it was read: a file that somebody has changed since is left alone. */
  readonly expected?: Stats;
}

function refuse(name: string, id: string, en: string): Failure {
  const shown = sanitize(name);
  return new Failure({
    id: `${shown} tidak diubah: ${id}.`,
    en: `${shown} is not changed: ${en}.`,
  });
}

function currentState({ name, path, expected }: Replacement): Stats | undefined {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now && !now.isFile()) {
    throw refuse(name, 'bukan berkas biasa', 'it is not a regular file');
  }
  // the superuser may write everywhere, yet who took the permission away meant it
  if (now && (now.mode & ANY_WRITE) === 0) {
    throw refuse(name, 'berkas hanya dapat dibaca', 'the file is read-only');
  }
  if (expected && (now?.mtimeMs !== expected.mtimeMs || now.size !== expected.size)) {
    throw refuse(
      name,
      'isinya berubah selama pemeriksaan; silakan jalankan lagi',
      'it changed during the check; please run again',
    );
  }
  return now;
}

/**
 * A name that nobody has, for a file that is not whole yet: not even one that was left behind by a
 * program of the same number, as in a container, or a link that somebody else has put there.
 */
export function unfinishedBeside(path: string): string {
  const some = Math.random().toString(36).slice(2, 10);
  return join(dirname(path), `.asn-${process.pid}-${some}.tmp`);
}

function writeBeside(path: string, bytes: Uint8Array, like: Stats | undefined): string {
  const temporary = unfinishedBeside(path);
  const fd = openSync(temporary, 'wx', like ? 0o600 : 0o666);
  try {
    writeFileSync(fd, bytes);
    if (like) keepOwnerAndMode(fd, like);
    fsyncSync(fd);
  } catch (error) {
    closeSync(fd);
    unlinkSync(temporary);
    throw error;
  }
  closeSync(fd);
  return temporary;
}

function keepOwnerAndMode(fd: number, like: Stats): void {
  try {
    fchownSync(fd, like.uid, like.gid);
  } catch {
    // only the superuser may give files away
  }
  fchmodSync(fd, like.mode & PERMISSIONS);
}

/** So that the rename itself survives a power cut; some systems cannot sync folders. */
function syncFolder(path: string): void {
  try {
    const fd = openSync(dirname(path), 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // best effort
  }
}

function cannotWrite(name: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(
    {
      id: `${sanitize(name)} tidak dapat ditulis: ${reason.id}.`,
      en: `${sanitize(name)} cannot be written: ${reason.en}.`,
    },
    { cause: error },
  );
}

/**
 * Puts new content in place of a file, all or nothing: whenever the program is killed, either the old
 * or the new content is there. Follows links, keeps mode and owner; creates a file that is not there.
 *
 * @throws Failure for a read-only file, one that changed meanwhile, or a folder that takes no files
 */
export function replaceFile(replacement: Replacement): void {
  const { name, bytes } = replacement;
  const like = currentState(replacement);
  try {
    const path = like ? realpathSync(replacement.path) : replacement.path;
    const temporary = writeBeside(path, bytes, like);
    try {
      renameSync(temporary, path);
    } catch (error) {
      unlinkSync(temporary);
      throw error;
    }
    syncFolder(path);
  } catch (error) {
    throw cannotWrite(name, error);
  }
}

/**
 * Writes a report: folders on the way are made, devices and pipes are written to directly.
 * @throws Failure where it cannot be written
 */
export function writeReport(name: string, path: string, text: string): void {
  const state = statSync(path, { throwIfNoEntry: false });
  const special = state && !state.isFile();
  try {
    if (special) writeFileSync(path, text);
    else mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw cannotWrite(name, error);
  }
  if (!special) replaceFile({ name, path, bytes: Buffer.from(text) });
}
