import { resolve } from 'node:path';
import { sanitize } from '../formatters/index.ts';
import { type CollectOptions, collect } from './collect.ts';
import { decode } from './encoding.ts';
import { Failure } from './failure.ts';
import { readDraft } from './files.ts';
import type { Session } from './program.ts';
import { DEFAULT_MAX_SIZE } from './size.ts';

/** How much is read, and what to do with more. */
export type Limit = Pick<CollectOptions, 'maxSize' | 'beyond'>;

const DEFAULT_LIMIT: Limit = {
  maxSize: DEFAULT_MAX_SIZE,
  beyond: {
    id: 'Periksa apakah ini berkas yang dimaksud.',
    en: 'Check whether this is the file that you mean.',
  },
};

const WAITING = {
  id: 'Menunggu teks dari masukan standar. Akhiri dengan Ctrl+D (Windows: Ctrl+Z lalu Enter), batalkan dengan Ctrl+C.',
  en: 'Waiting for text on standard input. End it with Ctrl+D (Windows: Ctrl+Z, then Enter), cancel with Ctrl+C.',
};

async function bytesOf(name: string, session: Session, limit: Limit): Promise<Buffer> {
  const { io, lang, err } = session;
  if (name === '-') {
    return collect(io.stdin, {
      name: lang === 'id' ? 'Masukan standar' : 'Standard input',
      ...limit,
      ...(io.signal && { signal: io.signal }),
      ...(io.patience !== undefined && { patience: io.patience }),
      onSilence: () => void err.write(`${WAITING[lang]}\n`),
    });
  }
  const file = { name, path: resolve(io.cwd, name) };
  const { signal } = io;
  return (await readDraft(file, { ...limit, ...(signal && { signal }) })).bytes;
}

/**
 * A file's text, or that of standard input for `-`.
 * @throws Failure where it cannot be read, is too large or is no text; Cancelled
 */
export async function readText(
  name: string,
  session: Session,
  limit: Limit = DEFAULT_LIMIT,
): Promise<string> {
  const text = decode(await bytesOf(name, session, limit))?.text;
  if (text !== undefined) return text;
  throw new Failure({
    id: `${sanitize(name)} bukan berkas teks.`,
    en: `${sanitize(name)} is not a text file.`,
  });
}
