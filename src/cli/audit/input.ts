import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportSource } from '../../chat/index.ts';
import { PATIENCE } from '../collect.ts';
import { Cancelled, Failure } from '../failure.ts';
import { stateOf } from '../files.ts';
import type { Session } from '../program.ts';

/** So much of standard input is held in memory; what is larger goes to a private file. */
const MOST_IN_MEMORY = 16 * 1024 ** 2;

export interface Inputs {
  readonly sources: readonly ExportSource[];
  /** How the person named what a reading calls by its path. */
  nameOf(path: string): string;
  /** Removes what was written aside. */
  dispose(): void;
}

const WAITING = {
  id: 'Menunggu ekspor percakapan dari masukan standar. Akhiri dengan Ctrl+D, batalkan dengan Ctrl+C.',
  en: 'Waiting for the chat export on standard input. End it with Ctrl+D, cancel with Ctrl+C.',
};

const NOTHING_NAMED = {
  id: 'Sebutkan ekspor percakapan yang dirangkum, misalnya: asn-audit "Chat WhatsApp dengan Bu Rina.txt"\nDi WhatsApp: buka percakapan, pilih "Ekspor chat", tanpa media. Bantuan: asn-audit --help.',
  en: 'Name the chat export to sum up, such as: asn-audit "WhatsApp Chat with Rina.txt"\nIn WhatsApp: open the chat, choose "Export chat", without media. Help: asn-audit --help.',
};

/** Reads standard input, in memory or, where it is large, into a file that only its owner may read. */
async function spool(session: Session, folderOf: () => string): Promise<ExportSource> {
  const { io, err } = session;
  const { stdin, signal, patience = PATIENCE } = io;
  const timer = setTimeout(() => void err.write(`${WAITING[session.lang]}\n`), patience);
  const stop = (): void => void stdin.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  const input = stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  try {
    for (;;) {
      const { done, value } = await input.next();
      timer.refresh();
      if (done) break;
      chunks.push(typeof value === 'string' ? Buffer.from(value) : value);
      size += chunks.at(-1)!.length;
      if (size <= MOST_IN_MEMORY) continue;
      clearTimeout(timer);
      const path = join(folderOf(), '-');
      await pipeline(
        Readable.from(joined(chunks, { [Symbol.asyncIterator]: () => input })),
        createWriteStream(path, { mode: 0o600 }),
      );
      return path;
    }
  } catch (error) {
    throw signal?.aborted ? new Cancelled() : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
  if (signal?.aborted) throw new Cancelled();
  return { name: '-', bytes: Buffer.concat(chunks) };
}

async function* joined(chunks: readonly Buffer[], rest: AsyncIterable<Buffer | string>) {
  yield* chunks;
  yield* rest;
}

/**
 * What the arguments name, each file once.
 * @throws Failure for a path that leads nowhere and where nothing is named; Cancelled
 */
export async function openInputs(operands: readonly string[], session: Session): Promise<Inputs> {
  const { cwd, stdin } = session.io;
  if (operands.length === 0 && stdin.isTTY) throw new Failure(NOTHING_NAMED);
  const names = new Map<string, string>();
  for (const name of operands.length > 0 ? operands : ['-']) {
    const path = name === '-' ? '-' : resolve(cwd, name);
    if (name !== '-') stateOf({ name, path });
    if (!names.has(path)) names.set(path, name);
  }
  let folder: string | undefined;
  const folderOf = () => {
    folder ??= mkdtempSync(join(tmpdir(), 'asn-audit-'));
    return folder;
  };
  const dispose = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const sources: ExportSource[] = [];
    for (const path of names.keys()) {
      const source = path === '-' ? await spool(session, folderOf) : path;
      if (path === '-' && typeof source === 'string') names.set(source, '-');
      sources.push(source);
    }
    return { sources, nameOf: (path) => shownName(path, names), dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** Inside a zip the name of the chat follows that of the zip. */
function shownName(path: string, names: ReadonlyMap<string, string>): string {
  const whole = names.get(path);
  if (whole !== undefined) return whole;
  for (const [known, name] of names) {
    if (path.startsWith(`${known} → `)) return name + path.slice(known.length);
  }
  return path;
}
