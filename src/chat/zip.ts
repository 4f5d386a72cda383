import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { chatError } from './errors.ts';
import { ChatError } from './types.ts';

/** Random access to a file, or to bytes in memory. */
export interface RandomBytes {
  /** As the person named it, for error texts. */
  readonly name: string;
  readonly size: number;
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A file inside a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const UTF8_NAMES = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** A chat with all of its media has some ten thousand files. */
const LARGEST_DIRECTORY = 64 * 1024 * 1024;
/** WhatsApp exports at most 40,000 messages; a gigabyte is far beyond any chat. */
const LARGEST_TEXT = 2 ** 30;
/** Chats shrink to a fifth, very monotonous ones to a fiftieth; bombs reach a thousandth. */
const LARGEST_RATIO = 200;
/** Below it nobody comes to harm, however it is packed. */
const HARMLESS = 32 * 1024 * 1024;
const CHUNK = 256 * 1024;

/** Random access to an open file. */
export function inFile(name: string, handle: FileHandle, size: number): RandomBytes {
  return {
    name,
    size,
    async read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      const { bytesRead } = await handle.read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

/** Random access to bytes in memory. */
export function inMemory(name: string, bytes: Uint8Array): RandomBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    name,
    size: buffer.length,
    read: async (offset, length) => buffer.subarray(offset, offset + length),
    close: async () => undefined,
  };
}

/**
 * The files that a zip lists in its central directory (APPNOTE.TXT 4.3.12, zip64 too).
 *
 * @throws {ChatError} `zip-damaged`
 */
export async function zipEntries(zip: RandomBytes): Promise<ZipEntry[]> {
  const { offset, length } = await findDirectory(zip);
  if (length > LARGEST_DIRECTORY || !(offset + length <= zip.size)) throw damaged(zip);
  const directory = await exactly(zip, offset, length);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) break;
    const end = at + 46 + directory.readUInt16LE(at + 28);
    const next = end + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw damaged(zip);
    entries.push(readEntry(directory.subarray(at, next), directory.readUInt16LE(at + 28)));
    at = next;
  }
  return entries;
}

async function findDirectory(zip: RandomBytes): Promise<{ offset: number; length: number }> {
  // The end record stands before a comment of at most 65,535 bytes.
  const tailSize = Math.min(zip.size, 65_557);
  const tail = await exactly(zip, zip.size - tailSize, tailSize);
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (at < 0 || at + 22 > tail.length || tail.readUInt32LE(at) !== END_SIGNATURE)
    throw damaged(zip);
  const length = tail.readUInt32LE(at + 12);
  const offset = tail.readUInt32LE(at + 16);
  if (offset !== 0xffffffff && length !== 0xffffffff) return { offset, length };
  if (at < 20 || tail.readUInt32LE(at - 20) !== END64_LOCATOR) throw damaged(zip);
  const end = await exactly(zip, Number(tail.readBigUInt64LE(at - 12)), 56);
  if (end.readUInt32LE(0) !== END64_SIGNATURE) throw damaged(zip);
  return { length: Number(end.readBigUInt64LE(40)), offset: Number(end.readBigUInt64LE(48)) };
}

function readEntry(record: Buffer, nameLength: number): ZipEntry {
  const flags = record.readUInt16LE(8);
  const name = record.subarray(46, 46 + nameLength);
  const wide = readZip64(record, 46 + nameLength);
  return {
    // Phones write UTF-8 whether or not they say so.
    name: flags & UTF8_NAMES || isUtf8(name) ? name.toString('utf8') : name.toString('latin1'),
    method: record.readUInt16LE(10),
    encrypted: (flags & 1) !== 0,
    packed: wide('packed', record.readUInt32LE(20)),
    size: wide('size', record.readUInt32LE(24)),
    checksum: record.readUInt32LE(16),
    offset: wide('offset', record.readUInt32LE(42)),
  };
}

/** Sizes beyond 32 bits stand in an extra field, in the order size, packed, offset. */
function readZip64(record: Buffer, extraStart: number): (what: string, small: number) => number {
  const wide: Record<string, number> = {};
  const extraEnd = extraStart + record.readUInt16LE(30);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + record.readUInt16LE(at + 2)) {
    if (record.readUInt16LE(at) !== 1) continue;
    const end = Math.min(extraEnd, at + 4 + record.readUInt16LE(at + 2));
    let value = at + 4;
    for (const [what, field] of [
      ['size', 24],
      ['packed', 20],
      ['offset', 42],
    ] as const) {
      if (record.readUInt32LE(field) !== 0xffffffff || value + 8 > end) continue;
      wide[what] = Number(record.readBigUInt64LE(value));
      value += 8;
    }
  }
  return (what, small) => wide[what] ?? small;
}

function isUtf8(name: Buffer): boolean {
  return Buffer.from(name.toString('utf8')).equals(name);
}

/**
 * The bytes of a file inside a zip, inflated as they are read; nothing is written anywhere.
 *
 * @throws {ChatError} `zip-encrypted`, `zip-unsupported`, `zip-damaged`, `zip-too-large` (also
 *   while reading, since sizes in a zip may lie)
 */
export async function* readZipEntry(zip: RandomBytes, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.encrypted) throw chatError('zip-encrypted', zip.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw chatError('zip-unsupported', zip.name, String(entry.method));
  }
  checkSize(zip, entry, entry.size);
  const local = await exactly(zip, entry.offset, 30);
  if (local.readUInt32LE(0) !== LOCAL_SIGNATURE) throw damaged(zip);
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (start + entry.packed > zip.size) throw damaged(zip);
  const packed = chunks(zip, start, entry.packed);
  let size = 0;
  let checksum = 0;
  for await (const chunk of entry.method === STORED ? packed : inflate(zip, packed)) {
    size += chunk.length;
    checkSize(zip, entry, size);
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(zip);
}

function checkSize(zip: RandomBytes, entry: ZipEntry, size: number): void {
  const bomb = size > HARMLESS && size > entry.packed * LARGEST_RATIO;
  if (!bomb && size <= LARGEST_TEXT) return;
  throw tooLarge(zip, `${entry.name}: `, size);
}

/**
 * Refuses files that are a bomb together: many harmless ones, or one that the directory lists again
 * and again.
 *
 * @throws {ChatError} `zip-too-large`
 */
export function checkTotal(zip: RandomBytes, entries: readonly ZipEntry[]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > HARMLESS && size > zip.size * LARGEST_RATIO) throw tooLarge(zip, '', size);
}

function tooLarge(zip: RandomBytes, what: string, size: number): ChatError {
  return chatError('zip-too-large', zip.name, `${what}> ${Math.floor(size / 2 ** 20)} MiB`);
}

async function* chunks(zip: RandomBytes, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += CHUNK) {
    yield await exactly(zip, start + done, Math.min(CHUNK, length - done));
  }
}

async function* inflate(zip: RandomBytes, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: CHUNK });
  // What fails on the way destroys the stream, so that reading it throws.
  pipeline(Readable.from(packed), stream, () => undefined);
  try {
    yield* stream;
  } catch (error) {
    throw error instanceof ChatError ? error : damaged(zip);
  }
}

async function exactly(zip: RandomBytes, offset: number, length: number): Promise<Buffer> {
  // zip64 can name places beyond any file
  if (!(offset + length <= zip.size)) throw damaged(zip);
  const bytes = await zip.read(offset, length);
  if (bytes.length !== length) throw damaged(zip);
  return bytes;
}

function damaged(zip: RandomBytes): ChatError {
  return chatError('zip-damaged', zip.name);
}
