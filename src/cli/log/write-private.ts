import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { sanitize } from '../../formatters/index.ts';
import { Failure } from '../failure.ts';
import { reasonOf } from '../files.ts';

function alreadyThere(path: string): Failure {
  return new Failure({
    id: `${sanitize(path)} sudah ada dan tidak ditimpa; pilih nama lain, atau tambahkan --force.`,
    en: `${sanitize(path)} is already there and was not replaced; choose another name, or add --force.`,
  });
}

function cannotWrite(path: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(
    {
      id: `${sanitize(path)} tidak dapat ditulis: ${reason.id}.`,
      en: `${sanitize(path)} cannot be written: ${reason.en}.`,
    },
    { cause: error },
  );
}

/**
 * Writes a file whole or not at all, for its owner alone.
 * @throws Failure where one is there already (unless `force`), or where it cannot be written
 */
export function writePrivate(path: string, content: string | Buffer, force: boolean): void {
  if (!force && existsSync(path)) throw alreadyThere(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw cannotWrite(path, error);
  }
}
