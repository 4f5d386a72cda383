import { resolve } from 'node:path';
import { sanitize } from '../../formatters/index.ts';
import { collect } from '../collect.ts';
import { decode } from '../encoding.ts';
import { Failure } from '../failure.ts';
import { readDraft } from '../files.ts';
import type { Session } from '../program.ts';

/** A book of a hundred thousand entries as JSON is some 60 MB. */
const MAX_SIZE = 512 * 1024 ** 2;

const WAITING = {
  id: 'Menunggu teks dari masukan standar. Akhiri dengan Ctrl+D (Windows: Ctrl+Z lalu Enter), batalkan dengan Ctrl+C.',
  en: 'Waiting for text on standard input. End it with Ctrl+D (Windows: Ctrl+Z, then Enter), cancel with Ctrl+C.',
};

async function bytesOf(name: string, session: Session): Promise<Buffer> {
  const { io, lang, err } = session;
  if (name === '-') {
    return collect(io.stdin, {
      name: lang === 'id' ? 'Masukan standar' : 'Standard input',
      maxSize: MAX_SIZE,
      ...(io.signal && { signal: io.signal }),
      ...(io.patience !== undefined && { patience: io.patience }),
      onSilence: () => void err.write(`${WAITING[lang]}\n`),
    });
  }
  const file = { name, path: resolve(io.cwd, name) };
  const { signal } = io;
  return (await readDraft(file, { maxSize: MAX_SIZE, ...(signal && { signal }) })).bytes;
}

/**
 * A file's text, or that of standard input for `-`.
 * @throws Failure where it cannot be read or is no text; Cancelled
 */
export async function readText(name: string, session: Session): Promise<string> {
  const text = decode(await bytesOf(name, session))?.text;
  if (text !== undefined) return text;
  throw new Failure({
    id: `${sanitize(name)} bukan berkas teks.`,
    en: `${sanitize(name)} is not a text file.`,
  });
}
