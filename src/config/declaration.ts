import type { Bilingual } from '../linter/contract.ts';
import { DEFAULT_OFFICE } from '../linter/settings.ts';
import type { FormatName } from './formats.ts';

interface Described {
  readonly description: Bilingual;
}

/** A value without parts. */
export type Scalar = Described &
  (
    | { readonly type: 'string'; readonly format: FormatName; readonly default?: string }
    | { readonly type: 'enum'; readonly values: readonly string[]; readonly default?: string }
    | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  );

/** What a setting may hold. The validator, the JSON Schema, the merge and the docs all read it. */
export type Setting =
  | Scalar
  | (Described & {
      readonly type: 'list';
      readonly items: Scalar;
      /** `union`: the items of all files together; `replace`: those of the highest file alone. */
      readonly merge: 'union' | 'replace';
      /** A single value may stand without brackets. */
      readonly single?: boolean;
      readonly default?: readonly (string | number)[];
    })
  | (Described & { readonly type: 'map'; readonly keys: Scalar; readonly values: Scalar })
  | Group
  | (Described & { readonly type: 'rules' });

export type Group = Described & {
  readonly type: 'group';
  readonly properties: Readonly<Record<string, Setting>>;
};

const ZONE_OPTIONS = {
  id: 'WIB, WITA, WIT, atau nama IANA',
  en: 'WIB, WITA, WIT or an IANA name',
};

function text(format: FormatName, id: string, en: string): Scalar {
  return { type: 'string', format, description: { id, en } };
}

function words(id: string, en: string): Setting {
  const items = text('word', 'Kata atau frasa.', 'A word or phrase.');
  return { type: 'list', items, merge: 'union', description: { id, en } };
}

const PROFILE: Group = {
  type: 'group',
  description: {
    id: 'Pengirim pesan. Lebih baik disimpan di konfigurasi pribadi, bukan di konfigurasi instansi.',
    en: "The sender. Better kept in the person's own configuration than in the agency's.",
  },
  properties: {
    name: text('line', 'Nama lengkap.', 'Full name.'),
    position: text('line', 'Jabatan.', 'Position.'),
    unit: text('line', 'Unit kerja.', 'Unit.'),
    agency: text('line', 'Instansi.', 'Agency.'),
    zone: text(
      'zone',
      `Zona waktu pengirim: ${ZONE_OPTIONS.id}. Berlaku juga bagi kantor jika office.zone kosong.`,
      `The sender's time zone: ${ZONE_OPTIONS.en}. Also the office's where office.zone is not set.`,
    ),
    greeting: {
      type: 'enum',
      values: ['time', 'islamic', 'interfaith', 'regional'],
      description: {
        id: 'Salam yang biasa dipakai saat menyusun pesan: menurut waktu, Islam, lintas agama, atau daerah.',
        en: 'The greeting preferred in composing: by the time of day, Islamic, interfaith or regional.',
      },
    },
  },
};

const OFFICE: Group = {
  type: 'group',
  description: {
    id: 'Jam kerja dan hari kerja kantor, untuk aturan send-time.',
    en: 'Office hours and days, for the rule send-time.',
  },
  properties: {
    zone: {
      type: 'string',
      format: 'zone',
      default: DEFAULT_OFFICE.zone,
      description: {
        id: `Zona waktu kantor: ${ZONE_OPTIONS.id}.`,
        en: `The office's time zone: ${ZONE_OPTIONS.en}.`,
      },
    },
    recipientZone: text(
      'zone',
      'Zona waktu penerima; jika diisi, kedua kantor harus sedang bekerja.',
      "The recipient's time zone; if set, both offices must be at work.",
    ),
    opens: {
      type: 'string',
      format: 'time',
      default: DEFAULT_OFFICE.opens,
      description: { id: 'Jam mulai kerja.', en: 'When work begins.' },
    },
    closes: {
      type: 'string',
      format: 'time',
      default: DEFAULT_OFFICE.closes,
      description: {
        id: 'Jam selesai kerja; menit itu masih termasuk.',
        en: 'When work ends; that minute is still inside.',
      },
    },
    workdays: {
      type: 'list',
      merge: 'replace',
      default: DEFAULT_OFFICE.workdays,
      items: {
        type: 'integer',
        minimum: 1,
        maximum: 7,
        description: { id: '1 = Senin … 7 = Minggu', en: '1 = Monday … 7 = Sunday' },
      },
      description: {
        id: 'Hari kerja: 1 = Senin … 7 = Minggu.',
        en: 'Working days: 1 = Monday … 7 = Sunday.',
      },
    },
    holidays: {
      type: 'map',
      keys: text('date', 'Tanggal.', 'The date.'),
      values: text('line', 'Nama hari libur.', 'Name of the day.'),
      description: {
        id: 'Hari libur khusus instansi: tanggal dan namanya.',
        en: "The agency's own days off: date and name.",
      },
    },
    workingHolidays: {
      type: 'list',
      merge: 'union',
      items: text('date', 'Tanggal.', 'The date.'),
      description: {
        id: 'Hari libur nasional dan cuti bersama saat instansi ini tetap bekerja.',
        en: 'National days off on which this agency works.',
      },
    },
  },
};

const WORDS: Group = {
  type: 'group',
  description: {
    id: 'Kata khas instansi; tidak perlu kode.',
    en: "The agency's own words; no code needed.",
  },
  properties: {
    allowed: words(
      'Kata yang tidak pernah dilaporkan oleh aturan bahasa.',
      'Words that the rules of wording never report.',
    ),
    banned: {
      type: 'map',
      keys: text('word', 'Kata yang dihindari.', 'The word to avoid.'),
      values: text('line', 'Penggantinya.', 'What to write instead.'),
      description: {
        id: 'Kata yang dihindari dan penggantinya.',
        en: 'Words to avoid and what to write instead.',
      },
    },
  },
};

const PHRASES: Group = {
  type: 'group',
  description: {
    id: 'Ungkapan khas instansi yang diterima oleh aturan struktur; tidak perlu kode.',
    en: "The agency's own phrases that the rules of structure accept; no code needed.",
  },
  properties: {
    greetings: words(
      'Salam pembuka resmi selain yang sudah dikenal.',
      'Formal greetings besides those that are known.',
    ),
    thanks: words('Ucapan terima kasih penutup.', 'Closing thanks.'),
    availability: words(
      'Cara menanyakan kesediaan waktu penerima.',
      'Ways to ask whether the recipient has time.',
    ),
    options: words('Kata yang mengawali usulan solusi.', 'Words that begin a proposed solution.'),
  },
};

/** Every setting of a configuration file: the one declaration. */
export const SETTINGS: Group = {
  type: 'group',
  description: { id: 'Konfigurasi asn-lint.', en: 'Configuration of asn-lint.' },
  properties: {
    $schema: text(
      'path',
      'Alamat skema ini, agar editor dapat melengkapi isian.',
      'Address of this schema, for completion in editors.',
    ),
    extends: {
      type: 'list',
      merge: 'replace',
      single: true,
      items: text(
        'path',
        'Preset (asn-lint:…), berkas (./…), atau paket npm.',
        'A preset (asn-lint:…), a file (./…) or an npm package.',
      ),
      description: {
        id: 'Konfigurasi yang menjadi dasar berkas ini; yang belakangan menang, berkas ini menang atas semuanya.',
        en: 'Configurations under this one; later ones win, this file wins over all.',
      },
    },
    plugins: {
      type: 'list',
      merge: 'replace',
      single: true,
      items: text('path', 'Berkas (./…) atau paket npm.', 'A file (./…) or an npm package.'),
      description: {
        id: 'Aturan tambahan berupa kode; hanya dijalankan dari konfigurasi pribadi atau --config.',
        en: "Further rules as code; run only from the person's own configuration or --config.",
      },
    },
    rules: {
      type: 'rules',
      description: {
        id: 'Aturan: tingkat keparahan, atau [tingkat, pilihan].',
        en: 'Rules: a severity, or [severity, options].',
      },
    },
    profile: PROFILE,
    office: OFFICE,
    words: WORDS,
    agencies: {
      type: 'list',
      merge: 'union',
      items: text('line', 'Nama instansi atau unit.', 'Name of an agency or unit.'),
      description: {
        id: 'Nama instansi dan unit selain yang sudah dikenal.',
        en: 'Names of agencies and units besides those that are known.',
      },
    },
    trustedDomains: {
      type: 'list',
      merge: 'union',
      items: text('domain', 'Nama domain.', 'A domain.'),
      description: {
        id: 'Domain tepercaya, ditambahkan pada pilihan trustedDomains dari aturan link-safety.',
        en: 'Trusted domains, added to the option trustedDomains of the rule link-safety.',
      },
    },
    phrases: PHRASES,
    templates: {
      type: 'map',
      keys: text('line', 'Nama templat.', 'Name of the template.'),
      values: text('text', 'Isi templat.', 'Text of the template.'),
      description: {
        id: 'Templat pesan milik instansi untuk asn-compose.',
        en: "The agency's own message templates for asn-compose.",
      },
    },
    logbook: text(
      'path',
      'Berkas buku kendali, atau alamat PostgreSQL (postgres://…).',
      'The file of the logbook, or a PostgreSQL address (postgres://…).',
    ),
    lang: {
      type: 'enum',
      values: ['id', 'en'],
      default: 'id',
      description: {
        id: 'Bahasa laporan: Indonesia atau Inggris.',
        en: 'Language of the report: Indonesian or English.',
      },
    },
  },
};

export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;
