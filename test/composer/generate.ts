/** Answers made up from the lexicon, for goldens and properties. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { PURPOSES, type Register } from '../../rules/lexicon/templates.ts';
import type { Answers } from '../../src/composer/index.ts';

const LEXICON = join(import.meta.dirname, '../../rules/lexicon');

function table(name: string): Record<string, string>[] {
  const lines = readFileSync(join(LEXICON, name), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const head = rows[0]!.split('\t');
  return rows
    .slice(1)
    .map((row) => Object.fromEntries(row.split('\t').map((cell, i) => [head[i]!, cell])));
}

function capital(text: string): string {
  return text
    .split(' ')
    .map((word) => word.replace(/^\p{L}/u, (c) => c.toUpperCase()))
    .join(' ');
}

/**
 * Good Indonesian that the linter's reading of parts does not follow yet; each of them would be a
 * finding about the linter, not about the wording. To be emptied as the linter learns them.
 */
const KNOWN_GAPS = {
  /** Taken for verbs or roles. */
  names: new Set(
    (
      'Ana Abdi Ambo Juni Juli Salam Hakim Bertha Betan Bernadet Bernadeta Bernadette Bernard Bernardus Berutu Dharma Kaban Melani Melania Melany Meliala ' +
      'Melina Melinda Melisa Melissa Mendrofa Merlin Mertayasa Mewengkang Tata Utama Pelawi Sebayang Mamat'
    ).split(' '),
  ),
  /** Names of several words that are not read as agencies. */
  agencies:
    /^(?:Angkasa Pura|Bea Cukai|Bina Marga|Bp Taskin|Capil|Cipta Karya|Jasa Raharja|Marinir|Muslimat|Perusahaan Daerah|Pol Pp|Pos Indonesia|Rumah Sakit Umum|Sistem Administrasi|Kementerian Dalam)/,
  /** Taken for the end of the introduction. */
  places: /\b(?:Bener|Pulang|Hari|Ber\w+|Me[lmnr]\w+)\b/,
  /** Too long between *kami dari* and the name in brackets. */
  words: 3,
};

export const NAMES = table('names.tsv')
  .map((row) => capital(row.form!))
  .filter((name) => !KNOWN_GAPS.names.has(name));
/** Names that stand by themselves; a bare head (*balai*) is none. */
export const AGENCIES = table('institutions.tsv')
  .filter((row) => row.safe === 'yes' || row.name)
  .map((row) => capital(row.name || row.form!))
  .filter((name) => name.split(' ').length <= KNOWN_GAPS.words && !KNOWN_GAPS.agencies.test(name));
export const PLACES = table('places.tsv')
  .filter((row) => row.kind === 'regency' || row.kind === 'city')
  .map((row) => capital(row.form!))
  .filter((name) => !KNOWN_GAPS.places.test(name));

export const TITLES = ['Bapak', 'Ibu', 'Bapak/Ibu', 'Saudara', 'Saudari', 'Rekan-rekan'] as const;
export const REGISTERS: readonly Register[] = [
  'superior',
  'peer',
  'subordinate',
  'citizen',
  'vendor',
];
export const GREETINGS = [
  'time',
  'islamic',
  'interfaith',
  'regional',
  'Horas',
  'Sampurasun',
  'Om Swastyastu',
  'Salam sehat',
] as const;

const DEGREES = ['', '', '', ', S.Sos.', ', S.E., M.M.', ', S.STP., M.Si.', ', Ph.D.'];
const PREFIXES = ['', '', '', 'Drs. ', 'dr. ', 'Ir. ', 'Hj. ', 'Prof. Dr. '];
const POSITIONS = [
  'Kepala Dinas',
  'Kepala Bidang Anggaran',
  'Sekretaris',
  'Kepala Subbagian Umum',
  'Analis Kebijakan Ahli Muda',
  'Pranata Komputer',
  'Bendahara Pengeluaran',
  'Arsiparis',
  'Plt. Kepala Seksi Pelayanan',
  'Camat',
  'Pengelola Keuangan',
];
const UNITS = [
  'Bidang Data',
  'Bagian Organisasi',
  'Subbagian Umum',
  'Seksi Pelayanan',
  'UPTD Wilayah II',
];

export const person = fc
  .tuple(
    fc.constantFrom(...PREFIXES),
    fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...DEGREES),
  )
  .map(([prefix, words, degree]) => `${prefix}${words.join(' ')}${degree}`);

export const agency = fc.oneof(
  fc.constantFrom(...AGENCIES),
  fc
    .tuple(
      fc.constantFrom(...AGENCIES),
      fc.constantFrom('Kota', 'Kabupaten'),
      fc.constantFrom(...PLACES),
    )
    .map((words) => words.join(' ')),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const recipient = fc.oneof(
  fc.record(
    {
      title: fc.constantFrom(...TITLES),
      name: person,
      position: fc.constantFrom(...POSITIONS),
      agency,
    },
    { requiredKeys: ['title', 'name'] },
  ),
  fc.record({
    title: fc.constantFrom(...TITLES),
    position: fc.constantFrom(...POSITIONS),
    agency,
  }),
  fc.record({
    title: fc.constant('Bapak'),
    position: fc.constant('Direktur'),
    agency: fc.constantFrom('PT Sumber Makmur', 'CV Karya Mandiri'),
  }),
);

export const sender = fc.record(
  {
    name: person,
    position: fc.constantFrom(...POSITIONS),
    unit: fc.constantFrom(...UNITS),
    agency,
  },
  { requiredKeys: ['name', 'agency'] },
);

export const TOPICS = [
  'revisi DPA kegiatan imunisasi',
  'Rapat Koordinasi Penyusunan Renja 2027',
  'surat nomor 050/123/2026 tentang usulan kebutuhan pegawai',
  'data jabatan fungsional per 31 Oktober 2026',
  'pengumpulan laporan kinerja triwulan IV paling lambat 30 November 2026',
  'Pemeliharaan jaringan di kantor kecamatan',
  'dukungan pada pelaksanaan Gerakan Pangan Murah',
  'SPBE',
  '“Satu Data Indonesia” & portal layanan (tahap II)',
  'uji coba aplikasi *e-Kinerja* versi 2.1',
];
const DETAILS = [
  undefined,
  'Draf sudah disesuaikan dengan hasil asistensi',
  'Kamis, 26 November 2026 pukul 10.00 WIB di Ruang Rapat Lantai 2',
  'Hari, tanggal: Kamis, 26 November 2026\nPukul: 10.00–12.00 WIB\nTempat: Aula Lantai 3',
  'Yang diperlukan:\n- daftar pegawai\n- peta jabatan\n- bukti pengukuran',
  'Kami sudah menerima sebagian berkas. Sisanya dapat menyusul pekan depan.',
  'Anggaran Rp12.500.000,00 (100%) – lihat lembar "Rekap" kolom B/C; sisa 3 unit.',
];
export const LINKS = [
  'https://drive.google.com/file/d/1AbCdEf/view',
  'https://bappeda.melati.go.id/renja-2027.pdf',
  'https://docs.google.com/spreadsheets/d/1xYz/edit?usp=sharing#gid=0',
  'www.melati.go.id/unduh/format_isian(1).xlsx',
];
const PROBLEMS = [
  'pagu subkegiatan belum sesuai dengan hasil asistensi',
  'Akun operator tidak dapat masuk ke aplikasi sejak Senin.',
  'Kendalanya, tiga kecamatan belum mengirimkan berkas',
];
const OPTIONS = [
  'pergeseran antarsubkegiatan',
  'Kami mengirimkan berkas cetak lebih dahulu.',
  'memperpanjang batas waktu sampai 4 Desember 2026',
  'menugaskan pendamping dari kabupaten',
];
const TIMES = [
  undefined,
  true,
  '15 menit pada Kamis, 26 November 2026',
  'Kamis, 26 November 2026 pukul 10.00 WIB',
  'besok pagi sekitar 10 menit',
  'paling lambat Jumat, 27 November 2026',
  'Kapan kiranya saya dapat menghadap?',
  'pukul 14.00 WIB hari ini',
];

/** Weekdays of the week of Monday, 23 November 2026, in the minutes of office hours. */
const moment = fc
  .tuple(fc.integer({ min: 23, max: 27 }), fc.integer({ min: 8 * 60, max: 16 * 60 }))
  .map(([day, minute]) => {
    const hour = String(Math.floor(minute / 60)).padStart(2, '0');
    return `2026-11-${day}T${hour}:${String(minute % 60).padStart(2, '0')}`;
  });

/** Whole, valid answers of every kind. */
export const answers: fc.Arbitrary<Answers> = fc
  .record({
    purpose: fc.constantFrom(...PURPOSES.map(({ id }) => id)),
    recipient,
    sender,
    greeting: optional(fc.constantFrom(...GREETINGS)),
    topic: fc.constantFrom(...TOPICS),
    detail: fc.constantFrom(...DETAILS),
    links: fc.uniqueArray(fc.constantFrom(...LINKS), { minLength: 1, maxLength: 3 }),
    problem: optional(fc.constantFrom(...PROBLEMS)),
    options: fc.uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 3 }),
    availability: fc.constantFrom(...TIMES),
    urgent: optional(fc.boolean()),
    at: moment,
    zone: fc.constantFrom('WIB', 'WITA', 'WIT'),
  })
  .map(({ problem, options, ...rest }) => {
    const raised = rest.purpose === 'consultation' ? (problem ?? PROBLEMS[0]) : problem;
    const detail = rest.purpose === 'invitation' ? (rest.detail ?? DETAILS[2]) : rest.detail;
    const whole = { ...rest, detail, ...(raised && { problem: raised, options }) };
    return Object.fromEntries(Object.entries(whole).filter(([, v]) => v !== undefined)) as Answers;
  });
