import { crc32, deflateRawSync } from 'node:zlib';
import type { ChatMessage, ReadOptions } from '../../src/chat/index.ts';
import { type ChatReading, readExport } from '../../src/chat/index.ts';

export const fixture = (name: string) =>
  new URL(`./fixtures/${name}`, import.meta.url).pathname.replaceAll('%20', ' ');

export async function all(reading: ChatReading): Promise<ChatMessage[]> {
  const messages: ChatMessage[] = [];
  for await (const message of reading) messages.push(message);
  return messages;
}

export function reading(
  text: string | Uint8Array,
  options: ReadOptions & { name?: string } = {},
): ChatReading {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readExport({ name: options.name ?? 'chat.txt', bytes }, options);
}

export const parse = (text: string | Uint8Array, options: ReadOptions & { name?: string } = {}) =>
  all(reading(text, options));

/** `2026-11-25 09:00:00 | sender | kind | text` of a message, edited ones with `*`. */
export function brief({ wall, sender, kind, edited, text }: ChatMessage): string {
  const time = new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
  return `${time} | ${sender} | ${kind}${edited ? '*' : ''} | ${text}`;
}

export interface ZipFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory claims instead of the true size. */
  readonly size?: number;
}

/** A zip as phones write it. */
export function zip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { name, data, method = 8, flags = 0x800 } = file;
    const packed = method === 8 ? deflateRawSync(data) : Buffer.from(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.size ?? data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, tail, Buffer.from(name)]),
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
