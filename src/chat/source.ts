import { open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { chatError } from './errors.ts';
import { TITLE_STARTS } from './markers.ts';
import {
  checkTotal,
  inFile,
  inMemory,
  type RandomBytes,
  readZipEntry,
  type ZipEntry,
  zipEntries,
} from './zip.ts';

/** A `.txt` or `.zip` export: the path of a file, or its bytes with a name for error texts. */
export type ExportSource = string | { readonly name: string; readonly bytes: Uint8Array };

/** The text of one chat, in a file of its own or inside a zip. It can be read more than once. */
export interface ExportFile {
  /** As the person named it; inside a zip `zip → name`. */
  readonly name: string;
  /** The chat's name where WhatsApp wrote it into the file's name, `''` elsewhere. */
  readonly title: string;
  /** Bytes of text. */
  readonly size: number;
  /** The bytes from the beginning. */
  chunks(): AsyncGenerator<Uint8Array>;
}

/** Exports that one run takes from a zip at the most. */
const MOST_IN_ZIP = 200;
const CHUNK = 256 * 1024;

/**
 * The chats that a source holds: itself, or those inside a zip.
 *
 * @throws {ChatError} `unreadable`, `empty`, `zip-…`
 */
export async function exportFiles(source: ExportSource): Promise<ExportFile[]> {
  const name = typeof source === 'string' ? source : source.name;
  const open: Open =
    typeof source === 'string' ? () => openFile(source) : async () => inMemory(name, source.bytes);
  const bytes = await open();
  try {
    const { size } = bytes;
    if (size === 0) throw chatError('empty', name);
    if (isZip(await bytes.read(0, 4))) return await filesInZip(bytes, open);
    return [{ name, title: titleOf(name), size, chunks: () => textChunks(open) }];
  } finally {
    await bytes.close();
  }
}

/**
 * The chat's name in the name of an exported file: `Chat WhatsApp dengan Wati (1).txt`,
 * `WhatsApp Chat - Wati.zip`, or `_chat.txt` in a folder of that name.
 */
export function titleOf(path: string): string {
  const name = basename(path);
  const folder = /^_chat(?: ?\(\d+\))?\.txt$/i.test(name) ? basename(dirname(path)) : '';
  for (const candidate of [name.replace(/\.(?:txt|zip)$/i, ''), folder]) {
    const plain = candidate.normalize('NFC').replace(/[\u200e\u200f\u202a-\u202e]/g, '');
    const start = TITLE_STARTS.find((prefix) => plain.toLowerCase().startsWith(prefix));
    if (start)
      return plain
        .slice(start.length)
        .replace(/(?:[ _-]?\(\d+\)|[ -]copy)$/i, '')
        .trim();
  }
  return '';
}

type Open = () => Promise<RandomBytes>;

async function filesInZip(zip: RandomBytes, open: Open): Promise<ExportFile[]> {
  const { name } = zip;
  const entries = chatEntries(await zipEntries(zip));
  if (entries.length === 0) throw chatError('zip-without-chat', name);
  if (entries.some((entry) => entry.encrypted)) throw chatError('zip-encrypted', name);
  checkTotal(zip, entries);
  const alone = entries.length === 1;
  return entries.map((entry) => ({
    name: alone ? name : `${name} → ${entry.name}`,
    title: titleOf(entry.name) || (alone ? titleOf(name) : ''),
    size: entry.size,
    chunks: () => entryChunks(open, entry),
  }));
}

/** WhatsApp's own file, not the text files that people sent each other. */
function chatEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const texts = entries.filter(
    ({ name }) => /\.txt$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name),
  );
  const own = texts.filter(({ name }) => /(?:^|\/)_chat\.txt$/i.test(name) || titleOf(name) !== '');
  return (own.length > 0 ? own : texts).slice(0, MOST_IN_ZIP);
}

async function* entryChunks(open: Open, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const zip = await open();
  try {
    yield* readZipEntry(zip, entry);
  } finally {
    await zip.close();
  }
}

async function* textChunks(open: Open): AsyncGenerator<Uint8Array> {
  const file = await open();
  try {
    for (let at = 0; ; ) {
      const chunk = await file.read(at, CHUNK);
      if (chunk.length === 0) return;
      at += chunk.length;
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<RandomBytes> {
  const handle = await reading(path, () => open(path));
  try {
    const stat = await reading(path, () => handle.stat());
    if (!stat.isFile())
      throw chatError('unreadable', path, stat.isDirectory() ? 'EISDIR' : 'EINVAL');
    const bytes = inFile(path, handle, stat.size);
    return { ...bytes, read: (at, length) => reading(path, () => bytes.read(at, length)) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function reading<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw chatError('unreadable', path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}
