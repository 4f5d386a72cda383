import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { sanitize } from '../../formatters/index.ts';
import { Failure } from '../failure.ts';
import { reasonOf } from '../files.ts';
import { unfinishedBeside } from '../replace-file.ts';

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

/** Pipes and devices are written to, never replaced. */
function writeInto(path: string, content: string | Buffer): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/**
 * Writes a file whole or not at all, for its owner alone.
 * @throws Failure where one is there already (unless `force`), or where it cannot be written
 */
export function writePrivate(path: string, content: string | Buffer, force: boolean): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    writeInto(path, content);
    return;
  }
  if (!force && there) throw alreadyThere(path);
  const unfinished = unfinishedBeside(path);
  try {
    writeFileSync(unfinished, content, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw cannotWrite(path, error);
  }
}
