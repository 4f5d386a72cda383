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

/** Small inside a name (EYD V I.F). */
const SMALL = new Set('dan di ke dari pada untuk bin binti'.split(' '));

function capital(text: string): string {
  return text
    .split(' ')
    .map((word, i) =>
      i > 0 && SMALL.has(word) ? word : word.replace(/^\p{L}/u, (c) => c.toUpperCase()),
    )
    .join(' ');
}

/** Particles of names, no names by themselves. */
const PARTICLES = new Set(['Bin', 'Binti']);
export const NAMES = table('names.tsv')
  .map((row) => capital(row.form!))
  .filter((name) => !PARTICLES.has(name));
/** Names that stand by themselves; a bare head (*balai*) is none. */
export const AGENCIES = table('institutions.tsv')
  .filter((row) => row.safe === 'yes' || row.name)
  .flatMap((row) => {
    const written = [capital(row.form!), capital(row.name || row.form!)];
    return row.form!.includes(' ') ? written : [...written, row.form!.toUpperCase()];
  });
/** Commas inside a name. */
const LISTED_AGENCIES = [
  'Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan',
  'Dinas Pariwisata, Pemuda dan Olahraga',
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana',
  'Badan Perencanaan, Penelitian, dan Pengembangan Daerah',
];
export const PLACES = table('places.tsv')
  .filter((row) => row.kind === 'regency' || row.kind === 'city')
  .map((row) => capital(row.form!));

export const TITLES = [
  'Bapak',
  'Ibu',
  'Bapak/Ibu',
  'Bapak dan Ibu',
  'Saudara',
  'Saudari',
  'Saudara/Saudari',
  'Rekan-rekan',
] as const;
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
  'Salam sejahtera',
  'Namo Buddhaya',
] as const;

const DEGREES = [
  '',
  '',
  '',
  ', A.Md.',
  ', A.Md.Kep.',
  ', S.Sos.',
  ', S.E., M.M.',
  ', S.STP., M.Si.',
  ', S.Kom., M.T.I., Ph.D.',
  ', M.Pd.I.',
  ', Sp.A.',
  ', Ph.D.',
];
const PREFIXES = [
  '',
  '',
  '',
  'Drs. ',
  'dr. ',
  'drg. ',
  'Ir. ',
  'H. ',
  'Hj. ',
  'Dra. Hj. ',
  'Prof. Dr. ',
  'K.H. ',
  'Pdt. ',
  'Tb. ',
  'Rr. ',
  'R.A. ',
  'A.A. ',
  'I Gusti ',
  'I Gusti Ayu ',
  'Ida Bagus ',
  'Ni Luh ',
  'Andi ',
  'La Ode ',
  'Cut ',
  'Teuku ',
  'St. ',
  'Raden ',
  'Gst. ',
];
const POSITIONS = [
  'Kepala Dinas',
  'Kepala Bidang Anggaran',
  'Sekretaris',
  'Sekretaris Daerah',
  'Kepala Subbagian Umum',
  'Analis Kebijakan Ahli Muda',
  'Analis Sumber Daya Manusia Aparatur Ahli Pertama',
  'Pranata Komputer',
  'Perawat Terampil',
  'Guru Ahli Madya',
  'Dokter Ahli Utama',
  'Hakim',
  'Bendahara Pengeluaran',
  'Arsiparis',
  'Plt. Kepala Seksi Pelayanan',
  'Camat',
  'Lurah',
  'Kepala Desa',
  'Pengelola Keuangan',
  'Pengadministrasi Perkantoran',
  'Penata Layanan Operasional',
  'Staf',
  'Staf Ahli Bupati',
  'Ketua Pokja II',
  'Pejabat Pembuat Komitmen',
  'Wakil Direktur Umum',
];
const UNITS = [
  'Bidang Data',
  'Bidang Cipta Karya',
  'Bagian Organisasi',
  'Subbagian Umum',
  'Subbidang Mutasi dan Promosi',
  'Seksi Pelayanan',
  'UPTD Wilayah II',
  'UPTD Puskesmas Mawar',
  'Sekretariat',
  'Pokja 3',
  'Tim Kerja Reformasi Birokrasi',
  'Instalasi Gawat Darurat',
  'Unit Layanan Pengadaan',
  'Kelompok Substansi Perencanaan, Evaluasi, dan Pelaporan',
  'Laboratorium Kesehatan',
  'Urusan Umum',
  'Satuan Pelaksana Jalan',
  'Poli Gigi',
];

const name = fc.constantFrom(...NAMES);
const INITIALS = ['M.', 'A.', 'Muh.', 'Moh.', 'Abd.', 'S.'];
/** What a list of plain names has not. */
const APOSTROPHES = ["Ma'ruf", "Sya'ban", "Nu'man", "Mu'minah", 'Al-Farizi', 'Nur-Aini'];

const names = fc.oneof(
  { weight: 4, arbitrary: fc.array(name, { minLength: 1, maxLength: 4 }) },
  fc.tuple(fc.constantFrom(...INITIALS), name),
  fc.tuple(name, fc.constantFrom('M.', 'S.', 'W.'), name),
  fc.tuple(name, fc.constantFrom('M.', 'S.', 'W.')),
  fc.tuple(fc.constantFrom(...APOSTROPHES), name),
  fc.tuple(name, fc.constantFrom(...APOSTROPHES)),
  fc.tuple(name, fc.constantFrom('bin', 'binti', 'van', 'de', 'al'), name),
  name.map((one) => [one, one]),
);

export const person = fc
  .tuple(
    fc.constantFrom(...PREFIXES),
    names,
    fc.constantFrom(...DEGREES),
    fc.constantFrom(false, false, false, true),
  )
  .map(([prefix, words, degree, shouted]) => {
    const bare = words.join(' ');
    // UNDANG UNDANG, a name twice in capitals, is read as a law
    const twice = words[0] === words[1];
    return `${prefix}${shouted && !twice ? bare.toUpperCase() : bare}${degree}`;
  });

const named = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...AGENCIES) },
  fc.constantFrom(...LISTED_AGENCIES),
);

export const agency = fc.oneof(
  named,
  fc
    .tuple(
      named,
      fc.constantFrom('Kota', 'Kabupaten', 'Provinsi', 'Wilayah'),
      fc.constantFrom(...PLACES),
    )
    .map((words) => words.join(' ')),
);

/** Many at once: by their work, as a team, as holders of an office. */
const GROUPS = [
  { title: 'Rekan-rekan', name: 'Operator SIPD' },
  { title: 'Rekan-rekan', name: 'pengelola kepegawaian' },
  { title: 'Rekan-rekan' },
  { title: 'Tim', name: 'Penyusun Renja' },
  { title: 'Tim', name: 'Satu Data' },
  { title: 'Bapak/Ibu', name: 'Kepala Perangkat Daerah' },
  { title: 'Bapak/Ibu', name: 'Para Camat' },
  { title: 'Bapak/Ibu', position: 'Kepala Puskesmas se-Kabupaten Melati' },
  { title: 'Bapak dan Ibu', name: 'Peserta Rapat' },
  { title: 'Bapak/Ibu' },
];

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
  fc.constantFrom(...GROUPS),
  fc.record({ title: fc.constantFrom(...TITLES), agency }),
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
  'Bimtek SP4N-LAPOR! bagi admin & operator',
  'izin belajar a.n. M. Yusuf, A.Md. (NIP 198703122010011004)',
  'SK Bupati No. 800/17-BKPSDM/2026',
  'Hari Kesehatan Nasional ke-62 di Pulang Pisau',
  'mekanisme “satu pintu” s.d. 31/12/2026',
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
