import type { Bilingual } from '../linter/contract.ts';
import type { ExitRow } from './exit-table.ts';

/** The value of an option, or an argument: its placeholder, and what a shell can offer for it. */
export interface ValueSpec extends Bilingual {
  /** Names of files, or the usual values where others are good as well. */
  readonly offers?: 'files' | (() => readonly string[]);
}

/** One option, declared once: parser, help, completion and manual page come from it. */
export interface OptionSpec {
  /** Without the dashes: `max-warnings`. */
  readonly name: string;
  readonly short?: string;
  /** Without one it is a switch. */
  readonly value?: ValueSpec;
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** `only`: written `--no-NAME`; `also`: both. */
  readonly negation?: 'only' | 'also';
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly text: Bilingual;
}

export interface OptionGroup {
  readonly title: Bilingual;
  readonly options: readonly OptionSpec[];
}

/** A program as its help, its completion and its manual page describe it. */
export interface ProgramSpec {
  readonly name: string;
  readonly summary: Bilingual;
  /** Its arguments: `[berkas…]`. */
  readonly argument?: { readonly name: ValueSpec; readonly text: Bilingual };
  readonly groups: readonly OptionGroup[];
  readonly examples: readonly { readonly command: string; readonly text: Bilingual }[];
  /** The exit codes that it can end with. */
  readonly exits: readonly ExitRow[];
}

/** Values that several options take. */
export const VALUES = {
  address: { id: 'alamat', en: 'address', offers: 'files' },
  count: { id: 'jumlah', en: 'count' },
  date: { id: 'tanggal', en: 'date' },
  file: { id: 'berkas', en: 'file', offers: 'files' },
  format: { id: 'nama', en: 'name' },
  month: { id: 'bulan', en: 'month' },
  name: { id: 'nama', en: 'name' },
  number: { id: 'nomor', en: 'number' },
  shape: { id: 'bentuk', en: 'shape' },
  text: { id: 'teks', en: 'text' },
  time: { id: 'waktu', en: 'time' },
  zone: { id: 'zona', en: 'zone', offers: () => ['WIB', 'WITA', 'WIT'] },
} as const satisfies Readonly<Record<string, ValueSpec>>;

export const LOGBOOK_TITLE = { id: 'Buku kendali', en: 'Logbook' } as const;
export const REPORT_TITLE = { id: 'Laporan', en: 'Report' } as const;

export const CONFIG_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'config',
    value: VALUES.file,
    text: { id: 'pakai berkas konfigurasi ini', en: 'use this configuration file' },
  },
  {
    name: 'config',
    negation: 'only',
    text: { id: 'abaikan semua berkas konfigurasi', en: 'ignore all configuration files' },
  },
];

export const CONFIG_GROUP: OptionGroup = {
  title: { id: 'Konfigurasi', en: 'Configuration' },
  options: CONFIG_OPTIONS,
};

export const ZONE: OptionSpec = {
  name: 'zone',
  value: VALUES.zone,
  text: {
    id: 'zona waktu kantor: WIB, WITA, WIT, atau nama IANA (bawaan WIB)',
    en: "the office's time zone: WIB, WITA, WIT or an IANA name (default WIB)",
  },
};

export const MONTH: OptionSpec = {
  name: 'month',
  value: VALUES.month,
  text: { id: 'hanya bulan ini, TTTT-BB', en: 'only this month, YYYY-MM' },
};

export const OUTPUT_FILE: OptionSpec = {
  name: 'output-file',
  short: 'o',
  value: VALUES.file,
  text: { id: 'tulis laporan ke berkas', en: 'write the report to a file' },
};

export const COMMON_OPTIONS: OptionGroup = {
  title: { id: 'Umum', en: 'General' },
  options: [
    {
      name: 'lang',
      value: { id: 'bahasa', en: 'language' },
      choices: ['id', 'en'],
      text: {
        id: 'bahasa tampilan: id (Indonesia) atau en (Inggris)',
        en: 'language of the screen: id (Indonesian) or en (English)',
      },
    },
    {
      name: 'color',
      negation: 'also',
      text: {
        id: 'pakai atau tanpa warna; tanpa opsi ini mengikuti terminal, NO_COLOR, dan FORCE_COLOR',
        en: 'with or without colour; by default as the terminal, NO_COLOR and FORCE_COLOR say',
      },
    },
    {
      name: 'help',
      short: 'h',
      text: { id: 'tampilkan bantuan ini', en: 'show this help' },
    },
    {
      name: 'version',
      short: 'V',
      text: { id: 'tampilkan versi', en: 'show the version' },
    },
  ],
};

/** The option as it is typed: `--fix`, `--no-config`. */
export function flagOf({ name, negation }: OptionSpec): string {
  return `--${negation === 'only' ? 'no-' : ''}${name}`;
}

/** Every way to write the option, the negated and the short one too. */
export function flagsOf(option: OptionSpec): string[] {
  const { name, short, negation } = option;
  return [
    flagOf(option),
    ...(negation === 'also' ? [`--no-${name}`] : []),
    ...(short ? [`-${short}`] : []),
  ];
}
