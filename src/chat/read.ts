import { resolveZone, type Zone } from '../calendar/zones.ts';
import { Assembler } from './assemble.ts';
import { type Survey, survey } from './dialect.ts';
import { detectEncoding, ENCODING_SAMPLE, toUtf8 } from './encoding.ts';
import { chatError } from './errors.ts';
import { groupFiles } from './groups.ts';
import { mergeExports } from './merge.ts';
import { RecordReader } from './records.ts';
import { type ExportFile, type ExportSource, exportFiles } from './source.ts';
import type { ChatMessage, DateOrder, Dialect, Skipped, SkipReason } from './types.ts';

export interface ReadOptions {
  /** Zone of the phone that exported: `WIB`, `WITA`, `WIT` or an IANA name. Default `WIB`. */
  readonly zone?: string;
  /** Settles the order of day and month for files that do not show it. */
  readonly dateOrder?: Exclude<DateOrder, 'year-first'>;
}

/** What is known of a file while it is read. */
export interface FileReport {
  readonly name: string;
  /** The chat's name where the file's name tells it. */
  readonly title: string;
  readonly chat: number;
  readonly dialect: Dialect;
  /** Bytes of text in all. */
  readonly size: number;
  /** Bytes of text read so far. */
  readonly bytesRead: number;
}

/** So many bytes show a phone's way to write; more where the order of dates stays open. */
const SURVEY_SIZE = 256 * 1024;
const LONGEST_SURVEY = 4 * 1024 * 1024;
/** A file with more unreadable lines than that is rather no export; the count goes on. */
const MOST_SKIPPED = 10_000;

/** A file whose beginning has been looked at. */
export interface Inspected {
  readonly file: ExportFile;
  readonly survey: Survey;
  readonly encoding: Dialect['encoding'];
}

/**
 * A reading of one export or several: iterate over it once, or over `batches()`, which is faster.
 * The other fields fill while it is read. Leaving the loop early closes all files.
 */
export class ChatReading implements AsyncIterable<ChatMessage> {
  /** Filled when reading begins. */
  readonly files: FileReport[] = [];
  /** What could not be read, the first 10,000. */
  readonly skipped: Skipped[] = [];
  skippedCount = 0;
  /** Messages that stood in several files and were left out. */
  duplicates = 0;

  private readonly sources: readonly ExportSource[];
  private readonly options: ReadOptions;

  constructor(sources: readonly ExportSource[], options: ReadOptions) {
    this.sources = sources;
    this.options = options;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ChatMessage> {
    for await (const batch of this.batches()) yield* batch;
  }

  /**
   * The messages, some thousands at a time, chat after chat, each in the order of its file.
   *
   * @throws {ChatError} before the first message where one of the sources is no export
   * @throws {UnknownZoneError} for `options.zone`
   */
  async *batches(): AsyncGenerator<readonly ChatMessage[]> {
    const zone = resolveZone(this.options.zone ?? 'WIB');
    const inspected: Inspected[] = [];
    for (const source of this.sources) {
      for (const file of await exportFiles(source))
        inspected.push(await inspect(file, this.options));
    }
    const chats = await groupFiles(inspected, (one) => this.quietly(one, zone));
    this.report(inspected, chats);
    for (let chat = 0; chat < chats.length; chat++) {
      const readers = chats[chat]!.map((index) =>
        this.readFile(inspected[index]!, { zone, file: index, chat }),
      );
      if (readers.length === 1) yield* readers[0]!;
      else yield* mergeExports(readers, () => this.duplicates++);
    }
  }

  private report(inspected: readonly Inspected[], chats: readonly (readonly number[])[]): void {
    for (const [index, { file, survey: found, encoding }] of inspected.entries()) {
      const { platform, dateOrder, orderGuessed, hours, seconds } = found;
      this.files.push({
        name: file.name,
        title: file.title,
        chat: chats.findIndex((chat) => chat.includes(index)),
        dialect: { platform, dateOrder, orderGuessed, hours, seconds, encoding },
        size: file.size,
        bytesRead: 0,
      });
    }
  }

  private readFile(one: Inspected, to: { zone: Zone; file: number; chat: number }) {
    const report = this.files[to.file] as { bytesRead: number };
    const progress = (bytes: number) => {
      report.bytesRead += bytes;
    };
    const skip = (line: number, reason: SkipReason) => {
      this.skippedCount++;
      if (this.skipped.length < MOST_SKIPPED) this.skipped.push({ file: to.file, line, reason });
    };
    return readInspected(one, { ...to, progress, skip });
  }

  /** A first reading that leaves no trace in the report. */
  private quietly(one: Inspected, zone: Zone): AsyncGenerator<readonly ChatMessage[]> {
    return readInspected(one, {
      zone,
      file: 0,
      chat: 0,
      progress: () => undefined,
      skip: () => undefined,
    });
  }
}

/**
 * Reads one WhatsApp export, `.txt` or `.zip`, Android or iOS, in memory that does not grow with
 * the file. A zip with several chats gives them all.
 */
export function readExport(source: ExportSource, options: ReadOptions = {}): ChatReading {
  return new ChatReading([source], options);
}

/**
 * Reads the exports of a person's chats. Files of the same chat become one, messages that stand in
 * several of them count once (`duplicates`).
 */
export function readExports(
  sources: readonly ExportSource[],
  options: ReadOptions = {},
): ChatReading {
  return new ChatReading(sources, options);
}

async function inspect(file: ExportFile, { dateOrder }: ReadOptions): Promise<Inspected> {
  const sample = await firstBytes(file.chunks(), ENCODING_SAMPLE);
  if (sample.length === 0) throw chatError('empty', file.name);
  const encoding = detectEncoding(sample);
  for (let size = SURVEY_SIZE; ; size *= 2) {
    const head = await firstBytes(toUtf8(file.chunks(), encoding), size);
    const found = survey(head, { title: file.title, ...(dateOrder && { dateOrder }) });
    if (!found) throw chatError('not-an-export', file.name);
    const whole = head.length < size || size >= LONGEST_SURVEY;
    if (whole || found.settled) return { file, survey: found, encoding };
  }
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= size) break;
  }
  return Buffer.concat(parts).subarray(0, size);
}

interface ReadTarget {
  readonly zone: Zone;
  readonly file: number;
  readonly chat: number;
  readonly progress: (bytes: number) => void;
  readonly skip: (line: number, reason: SkipReason) => void;
}

async function* readInspected(
  { file, survey: found, encoding }: Inspected,
  { zone, file: index, chat, progress, skip }: ReadTarget,
): AsyncGenerator<readonly ChatMessage[]> {
  const assembler = new Assembler({ file: index, chat, platform: found.platform, zone });
  const records = new RecordReader({ survey: found, assembler, skip });
  for await (const chunk of toUtf8(counted(file.chunks(), progress), encoding)) {
    records.write(chunk);
    if (assembler.messages.length > 0) yield assembler.takeMessages();
  }
  records.end();
  yield assembler.takeMessages();
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  progress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress(chunk.length);
    yield chunk;
  }
}
