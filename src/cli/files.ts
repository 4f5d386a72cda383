import { createReadStream, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../config/index.ts';
import { sanitize } from '../formatters/index.ts';
import { type CollectOptions, collect, tooLarge } from './collect.ts';
import { Failure } from './failure.ts';

/** A draft on disk. */
export interface DraftFile {
  /** As the user named it. */
  readonly name: string;
  readonly path: string;
}

/** Bytes of a draft, and its state at that moment. */
export interface StoredDraft {
  readonly bytes: Buffer;
  readonly stats: Stats;
}

const REASONS: Readonly<Record<string, { id: string; en: string }>> = {
  EACCES: { id: 'tidak ada izin', en: 'permission denied' },
  EPERM: { id: 'tidak diizinkan sistem', en: 'not permitted' },
  EISDIR: { id: 'ini folder', en: 'this is a folder' },
  ENOTDIR: {
    id: 'jalurnya melalui sesuatu yang bukan folder',
    en: 'its path leads through a file',
  },
  ELOOP: { id: 'tautan berputar', en: 'links in a circle' },
  ENAMETOOLONG: { id: 'namanya terlalu panjang', en: 'its name is too long' },
  ENOSPC: { id: 'ruang penyimpanan penuh', en: 'no space left' },
  EROFS: { id: 'penyimpanan hanya dapat dibaca', en: 'the storage is read-only' },
  ENOENT: { id: 'tidak ada', en: 'it does not exist' },
};

/** What the system says about a file, in words. */
export function reasonOf(error: unknown): { id: string; en: string } {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? String(error);
  return REASONS[code] ?? { id: code, en: code };
}

function cannotRead(name: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(
    {
      id: `${sanitize(name)} tidak dapat dibaca: ${reason.id}.`,
      en: `${sanitize(name)} cannot be read: ${reason.en}.`,
    },
    { cause: error },
  );
}

/** A mistyped path is an error and never taken for a text; the nearest name beside it helps. */
function notFound(file: DraftFile): Failure {
  const wanted = basename(file.path);
  let near: string | undefined;
  try {
    near = nearest(wanted, readdirSync(dirname(file.path)));
  } catch {
    // the folder itself is missing or closed: there is no neighbour to name
  }
  const better = near && sanitize(join(dirname(file.name), near));
  return new Failure({
    id: `Berkas ${sanitize(file.name)} tidak ditemukan.${better ? ` Maksud Anda ${better}?` : ''}`,
    en: `File ${sanitize(file.name)} not found.${better ? ` Did you mean ${better}?` : ''}`,
  });
}

/**
 * The state of a file or folder, links followed.
 * @throws Failure with the nearest name when there is none
 */
export function stateOf(file: DraftFile): Stats {
  try {
    return statSync(file.path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'ENOENT' ? notFound(file) : cannotRead(file.name, error);
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** The `*.txt` under a folder, sorted; hidden folders, packages and linked folders are left out. */
function draftsUnder(folder: DraftFile): DraftFile[] {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(folder.path);
  } catch (error) {
    throw cannotRead(folder.name, error);
  }
  return entries.sort(byName).flatMap((entry) => {
    const inner = { name: join(folder.name, entry.name), path: join(folder.path, entry.name) };
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : draftsUnder(inner);
    }
    return /\.txt$/i.test(entry.name) ? [inner] : [];
  });
}

function readFolder(path: string) {
  return readdirSync(path, { withFileTypes: true });
}

/**
 * The drafts that an argument names: itself, or all `*.txt` under a folder.
 * @throws Failure for a missing or closed path and for a folder without drafts
 */
export function draftFiles(name: string, cwd: string): DraftFile[] {
  const file = { name, path: resolve(cwd, name) };
  if (!stateOf(file).isDirectory()) return [file];
  const drafts = draftsUnder(file);
  if (drafts.length > 0) return drafts;
  throw new Failure({
    id: `Folder ${sanitize(name)} tidak berisi berkas .txt.`,
    en: `Folder ${sanitize(name)} holds no .txt file.`,
  });
}

/**
 * Reads a draft; pipes and devices as well, up to the limit.
 * @throws Failure where it cannot be read or is too large
 */
export async function readDraft(
  file: DraftFile,
  options: Omit<CollectOptions, 'name'>,
): Promise<StoredDraft> {
  const stats = stateOf(file);
  const name = sanitize(file.name);
  if (stats.isFile() && stats.size > options.maxSize) {
    throw tooLarge({ ...options, name }, stats.size);
  }
  try {
    const bytes = stats.isFile()
      ? readFileSync(file.path)
      : await collect(createReadStream(file.path), { ...options, name });
    return { bytes, stats };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === undefined ? error : cannotRead(file.name, error);
  }
}
