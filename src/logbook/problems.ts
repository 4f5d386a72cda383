import type { Bilingual } from '../linter/contract.ts';
import { LogbookError, type LogbookProblem } from './errors.ts';
import { describe, type Location, withoutSecrets } from './location.ts';

/** A book that a newer program has written. */
export function newerSchema(where: string): LogbookError {
  return new LogbookError('newer', {
    id: `Buku kendali ${where} ditulis oleh asn-log versi lebih baru; perbarui program ini. Isinya tidak diubah.`,
    en: `The logbook ${where} was written by a newer asn-log; update this program. It was not changed.`,
  });
}

type Sentence = (where: string) => Bilingual;

const SENTENCES: Readonly<Partial<Record<LogbookProblem, Sentence>>> = {
  busy: (where) => ({
    id: `Buku kendali ${where} terlalu lama dipakai program lain; tidak ada yang dicatat. Silakan coba lagi.`,
    en: `The logbook ${where} is kept busy by another program; nothing was stored. Please try again.`,
  }),
  corrupt: (where) => ({
    id: `Buku kendali ${where} rusak atau bukan basis data; tidak ada yang diubah. Pulihkan dari cadangan (asn-log backup), atau tunjuk berkas lain dengan --logbook.`,
    en: `The logbook ${where} is damaged or no database; nothing was changed. Restore a backup (asn-log backup), or name another file with --logbook.`,
  }),
  folder: (where) => ({
    id: `Folder untuk buku kendali ${where} tidak ada atau tidak dapat dibuat.`,
    en: `The folder for the logbook ${where} is not there and cannot be made.`,
  }),
  full: (where) => ({
    id: `Ruang penyimpanan untuk buku kendali ${where} penuh; tidak ada yang dicatat, isi lama utuh.`,
    en: `No space left for the logbook ${where}; nothing was stored, what was there is whole.`,
  }),
  permission: (where) => ({
    id: `Buku kendali ${where} tidak dapat dibuka: hak akses tidak mencukupi.`,
    en: `The logbook ${where} cannot be opened: permission denied.`,
  }),
  'read-only': (where) => ({
    id: `Buku kendali ${where} hanya dapat dibaca; tidak ada yang dicatat.`,
    en: `The logbook ${where} is read-only; nothing was stored.`,
  }),
  storage: (where) => ({
    id: `Penyimpanan buku kendali ${where} bermasalah; tidak ada yang dicatat, isi lama utuh.`,
    en: `The storage of the logbook ${where} fails; nothing was stored, what was there is whole.`,
  }),
  unreachable: (where) => ({
    id: `Peladen buku kendali ${where} tidak dapat dihubungi; periksa jaringan dan alamatnya. Tidak ada yang dicatat.`,
    en: `The logbook's server ${where} cannot be reached; check network and address. Nothing was stored.`,
  }),
  lost: (where) => ({
    id: `Sambungan ke peladen buku kendali ${where} terputus sebelum selesai. Periksa dengan asn-log list sebelum mengulang.`,
    en: `The connection to the logbook's server ${where} broke before the end. Check with asn-log list before you repeat.`,
  }),
  refused: (where) => ({
    id: `Peladen buku kendali ${where} menolak: nama pengguna, kata sandi, nama basis data, atau hak aksesnya tidak cocok.`,
    en: `The logbook's server ${where} refuses: user name, password, name of the database or permission do not fit.`,
  }),
};

/** SQLite's result codes (sqlite.org/rescode.html), without what stands behind the first word. */
const SQLITE: Readonly<Record<string, LogbookProblem>> = {
  BUSY: 'busy',
  LOCKED: 'busy',
  CORRUPT: 'corrupt',
  NOTADB: 'corrupt',
  FULL: 'full',
  READONLY: 'read-only',
  CANTOPEN: 'permission',
  PERM: 'permission',
  AUTH: 'permission',
  IOERR: 'storage',
};

const SYSTEM: Readonly<Record<string, LogbookProblem>> = {
  ENOENT: 'folder',
  ENOTDIR: 'folder',
  EEXIST: 'folder',
  EACCES: 'permission',
  EPERM: 'permission',
  EISDIR: 'permission',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EIO: 'storage',
};

const NETWORK: Readonly<Record<string, LogbookProblem>> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNRESET: 'lost',
  EPIPE: 'lost',
};

/** PostgreSQL's classes of SQLSTATE (appendix A of its manual), whole codes first. */
const POSTGRES: Readonly<Record<string, LogbookProblem>> = {
  '55P03': 'busy',
  '57014': 'busy',
  '57P03': 'unreachable',
  '53300': 'busy',
  '53100': 'full',
  '25006': 'read-only',
  '40': 'busy',
  '08': 'lost',
  '28': 'refused',
  '3D': 'refused',
  '42': 'refused',
  '53': 'storage',
  '57': 'lost',
  '58': 'storage',
  XX: 'corrupt',
};

interface Coded {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly unknown[];
}

function sqliteProblem(code: string): LogbookProblem | undefined {
  return code.startsWith('SQLITE_') ? SQLITE[code.split('_')[1] ?? ''] : undefined;
}

function byMessage(message: string): LogbookProblem | undefined {
  // libsql and pg have no code for these
  if (message.startsWith('ConnectionFailed(')) return 'permission';
  if (/Connection terminated due to connection timeout|timeout exceeded/i.test(message)) {
    return 'unreachable';
  }
  if (/Connection terminated|Client has encountered a connection error/i.test(message))
    return 'lost';
  if (/Query read timeout/i.test(message)) return 'lost';
  if (/password must be a string|SASL|does not support SSL|certificate/i.test(message)) {
    return 'refused';
  }
  return undefined;
}

function problemOf(error: Coded, location: Location): LogbookProblem | undefined {
  const code = typeof error.code === 'string' ? error.code : '';
  const known =
    location.kind === 'sqlite'
      ? (sqliteProblem(code) ?? SYSTEM[code])
      : (NETWORK[code] ?? POSTGRES[code] ?? POSTGRES[code.slice(0, 2)]);
  if (known) return known;
  // Happy Eyeballs: one error for each address of a host
  const [first] = error.errors ?? [];
  if (first) return problemOf(first as Coded, location);
  return byMessage(String(error.message ?? ''));
}

/**
 * What went wrong, as a sentence for a person. Errors that are no matter of storage come back as they
 * are, but for passwords that their text may hold.
 */
export function explain(error: unknown, location: Location): unknown {
  if (error instanceof LogbookError || typeof error !== 'object' || error === null) return error;
  const problem = problemOf(error as Coded, location);
  const sentence = problem && SENTENCES[problem];
  if (sentence)
    return new LogbookError(problem, sentence(describe(location)), {
      cause: cleaned(error, location),
    });
  return cleaned(error, location);
}

function cleaned(error: object, location: Location): unknown {
  if (!(error instanceof Error)) return error;
  error.message = withoutSecrets(error.message, location);
  if (error.stack) error.stack = withoutSecrets(error.stack, location);
  return error;
}
