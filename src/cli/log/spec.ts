import { STATUSES } from '../../logbook/entry.ts';
import { DONE_OR_FAILED } from '../exit-table.ts';
import {
  COMMON_OPTIONS,
  CONFIG_OPTIONS,
  MONTH,
  type OptionGroup,
  type OptionSpec,
  type ProgramSpec,
  VALUES,
  ZONE,
} from '../options.ts';

const BOOK: OptionGroup = {
  title: { id: 'Buku', en: 'Book' },
  options: [
    {
      name: 'logbook',
      value: VALUES.address,
      text: {
        id: 'berkas buku kendali atau postgres://… untuk buku bersama (bawaan: ASN_LOGBOOK, konfigurasi, lalu folder data)',
        en: 'file of the logbook, or postgres://… for a shared one (default: ASN_LOGBOOK, configuration, data folder)',
      },
    },
    {
      name: 'person',
      value: VALUES.name,
      text: {
        id: 'atas nama siapa (bawaan: nama pada profil, lalu nama pengguna komputer)',
        en: "on whose behalf (default: the profile's name, then the computer's user name)",
      },
    },
    ZONE,
    ...CONFIG_OPTIONS,
  ],
};

const FORMAT: OptionSpec = {
  name: 'format',
  value: VALUES.shape,
  choices: ['text', 'json'],
  text: { id: 'bentuk keluaran: text atau json', en: 'shape of the output: text or json' },
};

const EVERYONE: OptionSpec = {
  name: 'everyone',
  text: { id: 'semua orang dalam buku bersama', en: 'everybody in a shared book' },
};

const FORCE: OptionSpec = {
  name: 'force',
  text: { id: 'timpa berkas yang sudah ada', en: 'replace a file that is there' },
};

const FACTS: readonly OptionSpec[] = [
  {
    name: 'to',
    value: VALUES.name,
    repeatable: true,
    text: {
      id: 'penerima; ulangi untuk pesan siaran (terhitung satu)',
      en: 'recipient; several for a broadcast (counts once)',
    },
  },
  {
    name: 'agency',
    value: VALUES.name,
    text: { id: 'instansi penerima', en: "the recipient's agency" },
  },
  { name: 'topic', value: VALUES.text, text: { id: 'hal yang dikoordinasikan', en: 'the matter' } },
  {
    name: 'link',
    value: { id: 'tautan', en: 'link' },
    repeatable: true,
    text: { id: 'tautan dokumen; dapat diulang', en: 'link to a document; may be repeated' },
  },
  {
    name: 'at',
    value: VALUES.time,
    text: {
      id: 'waktu kirim, misalnya 2026-11-23T09:00 (bawaan: sekarang)',
      en: 'moment of sending, such as 2026-11-23T09:00 (default: now)',
    },
  },
  {
    name: 'incoming',
    text: {
      id: 'mereka yang memulai; tidak menambah hitungan',
      en: 'they began it; does not count',
    },
  },
  { name: 'urgent', text: { id: 'keadaan darurat', en: 'an emergency' } },
];

const RESULTS: readonly OptionSpec[] = [
  {
    name: 'outcome',
    value: VALUES.text,
    text: { id: 'hasil atau keputusan', en: 'outcome or decision' },
  },
  { name: 'agreement', value: VALUES.text, text: { id: 'kesepakatan', en: 'what was agreed' } },
  { name: 'next', value: VALUES.text, text: { id: 'tindak lanjut', en: 'the next step' } },
  {
    name: 'due',
    value: VALUES.date,
    text: { id: 'tenggat tindak lanjut, TTTT-BB-HH', en: 'when it is due, YYYY-MM-DD' },
  },
  {
    name: 'answered-at',
    value: VALUES.time,
    text: { id: 'kapan jawaban diterima', en: 'when the answer came' },
  },
];

function group(title: { id: string; en: string }, options: readonly OptionSpec[]): OptionGroup {
  return { title, options };
}

const SHOWN = { id: 'Tampilan', en: 'Output' } as const;
const ENTRY = { id: 'Catatan', en: 'Entry' } as const;
const CHOICE = { id: 'Pilihan', en: 'Choice' } as const;

const NUMBER_ARGUMENT = {
  name: VALUES.number,
  text: {
    id: 'nomor catatan, seperti pada asn-log list',
    en: 'number of the entry, as in asn-log list',
  },
};

interface CommandSpec {
  readonly summary: ProgramSpec['summary'];
  readonly argument?: ProgramSpec['argument'];
  readonly groups: readonly OptionGroup[];
  readonly examples: ProgramSpec['examples'];
}

const KEEP_TEXT: OptionSpec = {
  name: 'keep-text',
  text: {
    id: 'simpan juga isi pesan (bawaan: tidak disimpan)',
    en: 'store the message itself too (default: it is not stored)',
  },
};

const SCORE: OptionSpec = {
  name: 'score',
  value: { id: 'nilai', en: 'score' },
  text: { id: 'nilai pesan, 0–100', en: 'score of the message, 0–100' },
};

const STATUS: OptionSpec = {
  name: 'status',
  value: { id: 'status', en: 'status' },
  choices: STATUSES,
  text: {
    id: 'awaiting (menunggu), answered (ditanggapi), closed (selesai), redirected (dialihkan)',
    en: 'awaiting, answered, closed, redirected (moved to an official channel)',
  },
};

const REDIRECTED: OptionSpec = {
  name: 'redirected',
  text: {
    id: 'dialihkan ke nota dinas, surat resmi, atau rapat koordinasi',
    en: 'moved to nota dinas, official letter or coordination meeting',
  },
};

const OUTPUT: OptionSpec = {
  name: 'output',
  short: 'o',
  value: VALUES.file,
  text: { id: 'tulis ke berkas ini', en: 'write to this file' },
};

const COMMANDS = {
  add: {
    summary: { id: 'Mencatat koordinasi', en: 'Puts a coordination on record' },
    argument: {
      name: { ...VALUES.file, id: 'naskah', en: 'draft' },
      text: {
        id: 'berkas naskah, atau - untuk masukan standar; penerima, topik, dan tautannya dikenali',
        en: 'file of the draft, or - for standard input; recipient, topic and links are recognised',
      },
    },
    groups: [group(ENTRY, [...FACTS, SCORE, KEEP_TEXT]), group(SHOWN, [FORMAT])],
    examples: [
      {
        command: 'asn-log add --to "Ibu Kepala Bagian Umum" --topic "jadwal rapat"',
        text: { id: 'catat satu koordinasi', en: 'put one coordination on record' },
      },
      { command: 'asn-log add draft.txt', text: { id: 'catat dari naskah', en: 'from a draft' } },
    ],
  },
  list: {
    summary: { id: 'Menampilkan daftar catatan', en: 'Lists entries' },
    groups: [
      group(CHOICE, [
        MONTH,
        STATUS,
        {
          name: 'text',
          value: VALUES.text,
          text: { id: 'yang memuat teks ini', en: 'that hold this text' },
        },
        EVERYONE,
      ]),
      group(SHOWN, [
        {
          name: 'limit',
          value: VALUES.count,
          text: {
            id: 'paling banyak sekian catatan terakhir (bawaan: 50 untuk text, semua untuk json)',
            en: 'at most so many of the last ones (default: 50 as text, all as json)',
          },
        },
        FORMAT,
      ]),
    ],
    examples: [
      {
        command: 'asn-log list --month 2026-11 --status awaiting',
        text: { id: 'yang masih menunggu pada bulan itu', en: 'what still waits in that month' },
      },
    ],
  },
  show: {
    summary: {
      id: 'Menampilkan satu catatan beserta riwayatnya',
      en: 'Shows an entry and its history',
    },
    argument: NUMBER_ARGUMENT,
    groups: [group(SHOWN, [FORMAT])],
    examples: [{ command: 'asn-log show 12', text: { id: 'catatan nomor 12', en: 'entry 12' } }],
  },
  note: {
    summary: {
      id: 'Mencatat hasil, kesepakatan, tindak lanjut, dan tenggat',
      en: 'Notes outcome, agreement, next step and due date',
    },
    argument: NUMBER_ARGUMENT,
    groups: [group(ENTRY, RESULTS), group(SHOWN, [FORMAT])],
    examples: [
      {
        command: 'asn-log note 12 --outcome "disetujui" --next "kirim berkas" --due 2026-11-25',
        text: { id: 'hasil dan tindak lanjut', en: 'outcome and next step' },
      },
    ],
  },
  close: {
    summary: { id: 'Menutup koordinasi', en: 'Closes a coordination' },
    argument: NUMBER_ARGUMENT,
    groups: [group(ENTRY, [...RESULTS, REDIRECTED]), group(SHOWN, [FORMAT])],
    examples: [
      {
        command: 'asn-log close 12 --outcome "data sudah dikirim"',
        text: { id: 'selesai dengan hasil', en: 'closed with an outcome' },
      },
    ],
  },
  edit: {
    summary: {
      id: 'Memperbaiki catatan; isi sebelumnya tetap tersimpan dalam riwayat',
      en: 'Corrects an entry; what stood before stays in its history',
    },
    argument: NUMBER_ARGUMENT,
    groups: [group(ENTRY, [...FACTS, ...RESULTS, SCORE, STATUS]), group(SHOWN, [FORMAT])],
    examples: [
      {
        command: 'asn-log edit 12 --topic "revisi anggaran"',
        text: { id: 'perbaiki topiknya', en: 'correct its topic' },
      },
    ],
  },
  status: {
    summary: {
      id: 'Menampilkan hitungan bulan ini, yang menunggu jawaban, dan yang jatuh tempo',
      en: "Shows the month's count, what awaits an answer and what is due",
    },
    groups: [group(CHOICE, [MONTH, EVERYONE]), group(SHOWN, [FORMAT])],
    examples: [
      { command: 'asn-log status', text: { id: 'keadaan bulan ini', en: 'how the month stands' } },
      {
        command: 'asn-log status --everyone',
        text: {
          id: 'untuk atasan: hitungan setiap orang',
          en: "for a supervisor: everybody's count",
        },
      },
    ],
  },
  stats: {
    summary: { id: 'Membandingkan bulan demi bulan', en: 'Compares months' },
    groups: [
      group(CHOICE, [
        {
          name: 'months',
          value: VALUES.count,
          text: { id: 'berapa bulan (bawaan 6)', en: 'how many months (default 6)' },
        },
        {
          name: 'until',
          value: VALUES.month,
          text: {
            id: 'bulan terakhir, TTTT-BB (bawaan: bulan ini)',
            en: 'the last month, YYYY-MM (default: this one)',
          },
        },
        EVERYONE,
      ]),
      group(SHOWN, [FORMAT]),
    ],
    examples: [
      { command: 'asn-log stats --months 12', text: { id: 'satu tahun', en: 'one year' } },
    ],
  },
  export: {
    summary: { id: 'Mengekspor buku kendali', en: 'Exports the logbook' },
    groups: [
      group(CHOICE, [MONTH, EVERYONE]),
      group(SHOWN, [
        {
          ...FORMAT,
          choices: ['csv', 'xlsx', 'json'],
          text: {
            id: 'csv, xlsx (buku kendali siap cetak), atau json (bawaan: menurut nama berkas, selain itu csv)',
            en: 'csv, xlsx (ready to print) or json (default: by the name of the file, else csv)',
          },
        },
        OUTPUT,
        FORCE,
      ]),
    ],
    examples: [
      {
        command: 'asn-log export --month 2026-11 -o buku-kendali.xlsx',
        text: { id: 'buku kendali siap cetak', en: 'a logbook ready to print' },
      },
    ],
  },
  import: {
    summary: {
      id: 'Mengimpor hasil asn-log export (JSON atau CSV); yang sudah ada dilewati',
      en: 'Imports what asn-log export wrote (JSON or CSV); what is there is skipped',
    },
    argument: {
      name: VALUES.file,
      text: { id: 'berkas, atau - untuk masukan standar', en: 'file, or - for standard input' },
    },
    groups: [group(SHOWN, [FORMAT])],
    examples: [{ command: 'asn-log import buku.json', text: { id: 'impor', en: 'import' } }],
  },
  backup: {
    summary: {
      id: 'Mencadangkan buku kendali ke satu berkas',
      en: 'Copies the logbook into one file',
    },
    argument: {
      name: VALUES.file,
      text: {
        id: 'berkas cadangan (bawaan: folder backup di samping buku)',
        en: 'the copy (default: folder backup beside the book)',
      },
    },
    groups: [group(SHOWN, [FORCE, FORMAT])],
    examples: [
      { command: 'asn-log backup', text: { id: 'cadangkan sekarang', en: 'copy it now' } },
    ],
  },
  undo: {
    summary: { id: 'Membatalkan pencatatan terakhir', en: 'Takes back the last change' },
    groups: [group(SHOWN, [FORMAT])],
    examples: [{ command: 'asn-log undo', text: { id: 'batalkan', en: 'take it back' } }],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** One command of `asn-log`, as parser, help and documentation need it. */
export function specOf(name: CommandName): ProgramSpec {
  const command: CommandSpec = COMMANDS[name];
  return {
    ...command,
    name: `asn-log ${name}`,
    groups: [...command.groups, BOOK, COMMON_OPTIONS],
    exits: DONE_OR_FAILED,
  };
}

/** `asn-log` itself: what all commands understand. */
export const LOG_SPEC: ProgramSpec = {
  name: 'asn-log',
  summary: {
    id: 'Buku kendali koordinasi: mencatat, menghitung terhadap batas 20 sebulan, dan mengingatkan',
    en: 'The logbook of coordinations: records, counts against 20 a month, and reminds',
  },
  argument: {
    name: { id: 'perintah', en: 'command', offers: () => COMMAND_NAMES },
    text: {
      id: `salah satu dari: ${COMMAND_NAMES.join(', ')}`,
      en: `one of: ${COMMAND_NAMES.join(', ')}`,
    },
  },
  groups: [BOOK, COMMON_OPTIONS],
  examples: COMMAND_NAMES.map((name) => ({
    command: `asn-log ${name}`,
    text: COMMANDS[name].summary,
  })),
  exits: DONE_OR_FAILED,
};
