import type { Bilingual } from '../linter/contract.ts';

/** A kind of text with its own form. */
export interface Format {
  /** What the JSON Schema can say of it; it never refuses what `normalise` accepts. */
  readonly pattern: string;
  readonly expected: Bilingual;
  /** The text in the form that the rest of the program relies on; `undefined` refuses it. */
  normalise(text: string): string | undefined;
  /** Names to look for a likely one among. */
  candidates?(): readonly string[];
}

const INDONESIAN_ZONES = ['WIB', 'WITA', 'WIT'];

function normaliseZone(text: string): string | undefined {
  const name = text.trim();
  if (INDONESIAN_ZONES.includes(name.toUpperCase())) return name.toUpperCase();
  // an offset such as +07:00 has no name to show and no days of its own
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

function normaliseTime(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1]!.padStart(2, '0')}.${match[2]}`;
}

function normaliseDate(text: string): string | undefined {
  const date = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = new Date(`${date}T00:00:00Z`);
  // 2026-02-30 would silently become the second of March
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : undefined;
}

function oneLine(text: string): string | undefined {
  const line = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return line === '' || line.length > 200 || /\p{Cc}/u.test(text.trim()) ? undefined : line;
}

function normalisePath(text: string): string | undefined {
  const path = text.trim();
  return path === '' || path.length > 4096 || /\p{Cc}/u.test(path) ? undefined : path;
}

function normaliseDomain(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  const labels = name.split('.');
  const valid = labels.every((label) => /^[a-z0-9-]{1,63}$/.test(label) && !/^-|-$/.test(label));
  return valid && name.length <= 253 ? name : undefined;
}

/** Every form of text in the configuration. */
export const FORMATS = {
  zone: {
    pattern: '^\\s*[A-Za-z][A-Za-z0-9_+/-]*\\s*$',
    expected: {
      id: 'zona waktu: "WIB", "WITA", "WIT", atau nama IANA seperti "Asia/Makassar"',
      en: 'a time zone: "WIB", "WITA", "WIT" or an IANA name such as "Asia/Makassar"',
    },
    normalise: normaliseZone,
    candidates: () => [...INDONESIAN_ZONES, ...Intl.supportedValuesOf('timeZone')],
  },
  time: {
    pattern: '^\\s*([01]?[0-9]|2[0-3])[.:][0-5][0-9]\\s*$',
    expected: { id: 'jam seperti "08.00"', en: 'a time such as "08.00"' },
    normalise: normaliseTime,
  },
  date: {
    pattern: '^\\s*[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\s*$',
    expected: {
      id: 'tanggal yang ada di kalender, seperti "2026-11-23"',
      en: 'a date of the calendar such as "2026-11-23"',
    },
    normalise: normaliseDate,
  },
  line: {
    pattern: '\\S',
    expected: {
      id: 'teks satu baris, paling banyak 200 huruf',
      en: 'one line of text, at most 200 characters',
    },
    normalise: oneLine,
  },
  word: {
    pattern: '\\S',
    expected: {
      id: 'kata atau frasa dalam satu baris',
      en: 'a word or phrase on one line',
    },
    normalise: (text) => oneLine(text)?.toLowerCase(),
  },
  text: {
    pattern: '\\S',
    expected: {
      id: 'teks, paling banyak 10.000 huruf',
      en: 'a text of at most 10,000 characters',
    },
    normalise: (text) => (text.trim() === '' || text.length > 10_000 ? undefined : text),
  },
  path: {
    pattern: '\\S',
    expected: { id: 'nama berkas atau alamat', en: 'a file name or an address' },
    normalise: normalisePath,
  },
  domain: {
    pattern: '^\\s*(\\*?\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.?\\s*$',
    expected: {
      id: 'nama domain tanpa "https://" dan tanpa garis miring, seperti "contoh.go.id"',
      en: 'a domain without "https://" and without slashes, such as "contoh.go.id"',
    },
    normalise: normaliseDomain,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
