import type { Stats } from 'node:fs';
import { sanitize } from '../formatters/index.ts';
import type { Bilingual } from '../linter/contract.ts';
import { clipboardOf } from './clipboard.ts';
import { type CollectOptions, collect, RAISE_LIMIT } from './collect.ts';
import { type Decoded, decode, type Encoding } from './encoding.ts';
import { Failure } from './failure.ts';
import { type DraftFile, draftFiles, readDraft } from './files.ts';
import type { LintOptions } from './lint-options.ts';
import type { Session } from './program.ts';

/** Where a draft comes from. */
export type Source =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'file'; readonly file: DraftFile };

export interface Draft {
  readonly source: Source;
  /** `filePath` of the result. */
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes were lost in reading: the draft must not be written back. */
  readonly damaged: boolean;
  /** Of a file when it was read. */
  readonly stats?: Stats;
}

const UTF8: Encoding = { name: 'utf-8', bom: false };

const WAITING: Bilingual = {
  id: 'Menunggu naskah dari masukan standar. Akhiri dengan Ctrl+D (Windows: Ctrl+Z lalu Enter), batalkan dengan Ctrl+C.',
  en: 'Waiting for the draft on standard input. End it with Ctrl+D (Windows: Ctrl+Z, then Enter), cancel with Ctrl+C.',
};

const NOTHING_NAMED: Bilingual = {
  id: 'Sebutkan naskah yang diperiksa, misalnya: asn-lint draft.txt\nIsi papan klip: asn-lint --clipboard. Bantuan: asn-lint --help.',
  en: 'Name the draft to check, such as: asn-lint draft.txt\nThe clipboard: asn-lint --clipboard. Help: asn-lint --help.',
};

/** The file path of a draft that is no file, as results have it. */
export function nameOf(source: Source): string {
  return source.kind === 'file' ? source.file.name : `<${source.kind}>`;
}

/**
 * What the arguments name, each file once. A path that leads nowhere is reported and skipped.
 * @throws Failure when nothing is named and standard input is a terminal
 */
export async function sourcesOf(
  options: LintOptions,
  session: Session,
  onFailure: (failure: Failure) => Promise<void>,
): Promise<Source[]> {
  if (options.clipboard) return [{ kind: 'clipboard' }];
  const { operands } = options;
  if (operands.length === 0 && !options.stdin && session.io.stdin.isTTY) {
    throw new Failure(NOTHING_NAMED);
  }
  const sources = new Map<string, Source>();
  if (options.stdin || operands.length === 0) sources.set('-', { kind: 'stdin' });
  for (const operand of operands) {
    if (operand === '-') {
      sources.set('-', { kind: 'stdin' });
      continue;
    }
    try {
      for (const file of draftFiles(operand, session.io.cwd)) {
        sources.set(file.path, { kind: 'file', file });
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await onFailure(error);
    }
  }
  return [...sources.values()];
}

function collecting(session: Session, maxSize: number): Omit<CollectOptions, 'name'> {
  const { io, err } = session;
  let said = false;
  const onSilence = (): void => {
    if (!said) void err.write(`${WAITING[session.lang]}\n`);
    said = true;
  };
  return {
    maxSize,
    beyond: RAISE_LIMIT,
    // asked for only by who waits: a regular file is there
    get signal() {
      return io.signal;
    },
    patience: io.patience,
    onSilence,
  };
}

function stdinName(lang: Session['lang']): string {
  return lang === 'id' ? 'Masukan standar' : 'Standard input';
}

function notText(name: string): Failure {
  return new Failure({
    id: `${name} bukan berkas teks. Simpan naskah sebagai teks biasa (.txt, UTF-8).`,
    en: `${name} is not a text file. Save the draft as plain text (.txt, UTF-8).`,
  });
}

function noteOn(decoded: Decoded, name: string): Bilingual | undefined {
  if (decoded.damaged) {
    return {
      id: `${name}: ada bagian yang rusak dan tidak terbaca (ditandai �).`,
      en: `${name}: parts of it are damaged and cannot be read (marked �).`,
    };
  }
  if (decoded.encoding.name !== 'windows-1252') return undefined;
  return {
    id: `${name}: dibaca sebagai Windows-1252 karena bukan UTF-8. Bila ada huruf yang keliru, simpan naskah sebagai UTF-8.`,
    en: `${name}: read as Windows-1252, as it is not UTF-8. If letters come out wrong, save the draft as UTF-8.`,
  };
}

async function decoded(bytes: Uint8Array, name: string, session: Session): Promise<Decoded> {
  const draft = decode(bytes);
  if (!draft) throw notText(name);
  const note = noteOn(draft, name);
  if (note) await session.err.write(`${note[session.lang]}\n`);
  return draft;
}

/**
 * Reads one draft.
 * @throws Failure where it cannot be read, is too large or is no text; Cancelled
 */
export async function readSource(
  source: Source,
  options: LintOptions,
  session: Session,
): Promise<Draft> {
  const name = nameOf(source);
  if (source.kind === 'clipboard') {
    const text = await clipboardOf(session.io).read();
    return { source, name, text, encoding: UTF8, damaged: false };
  }
  const reading = collecting(session, options.maxSize);
  if (source.kind === 'stdin') {
    const shown = stdinName(session.lang);
    const bytes = await collect(session.io.stdin, { ...reading, name: shown });
    return { source, name, ...(await decoded(bytes, shown, session)) };
  }
  const { bytes, stats } = await readDraft(source.file, reading);
  return { source, name, stats, ...(await decoded(bytes, sanitize(name), session)) };
}
