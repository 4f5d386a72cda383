/**
 * The sentences of `asn-compose`: own wording after the handbook's ideal message (salam, identitas,
 * topik dan tautan, penutup yang apresiatif), its register after the habits of Indonesian offices.
 *
 * Slots: `{Bapak}` how the recipient is spoken to, `{saya}`/`{Saya}` how the sender speaks of
 * themself, `{topik}` the matter, and those that a list names in its comment. Sentences end with
 * their full stop; a sentence with a free slot stays short, so that a long matter still fits the 35
 * words of `conciseness`.
 */

/** How the recipient stands to the sender. */
export type Register = 'superior' | 'peer' | 'subordinate' | 'citizen' | 'vendor';

/** One way to say something. */
export interface Phrase {
  readonly text: string;
  /** Only towards these; absent: towards everybody for whom there is nothing of their own. */
  readonly to?: readonly Register[];
}

/** What one purpose says in its own words. */
export interface Purpose {
  readonly id: string;
  readonly name: { readonly id: string; readonly en: string };
  /** What people also call it, in lower case without spaces and hyphens. */
  readonly aliases: readonly string[];
  /** `kami` where the office speaks, `saya` where the person does. */
  readonly voice: 'saya' | 'kami';
  /** Words at the head of a topic that the sentence says already. */
  readonly strip: readonly string[];
  /** A topic that begins with none of `nouns` needs `prefix` before it. */
  readonly noun?: { readonly nouns: readonly string[]; readonly prefix: string };
  readonly matter: readonly Phrase[];
  /** What the recipient is asked to do, where neither a choice nor time is asked for. */
  readonly request: readonly Phrase[];
  /** Above the links. */
  readonly links: readonly Phrase[];
  readonly thanks: readonly Phrase[];
  /** The recipient's time is always asked for. */
  readonly asksTime?: boolean;
  /** Time is asked for by the request itself (*mohon konfirmasi kehadiran*). */
  readonly requestsTime?: boolean;
  /** Asking for it by `{waktu}`; default `DEADLINES`. */
  readonly deadlines?: readonly Phrase[];
  /** Lead of a detail in one line. */
  readonly detailLead?: string;
  /** Answers without which this purpose makes no sense. */
  readonly needs: readonly ('problem' | 'options' | 'detail')[];
}

const SUPERIOR = ['superior'] as const;
const PEER = ['peer'] as const;
const SUBORDINATE = ['subordinate'] as const;
const CITIZEN = ['citizen'] as const;
const VENDOR = ['vendor'] as const;
const OUTSIDE = ['citizen', 'vendor'] as const;

const DOCUMENT_LINKS: readonly Phrase[] = [
  { text: 'Dokumen pendukung:' },
  { text: 'Dokumen pendukung dapat {Bapak} buka pada tautan berikut:' },
  { text: 'Bahan selengkapnya ada pada tautan berikut:' },
];

export const PURPOSES: readonly Purpose[] = [
  {
    id: 'coordination',
    name: { id: 'Koordinasi', en: 'Coordination' },
    aliases: ['koordinasi', 'berkoordinasi', 'coordinate'],
    voice: 'saya',
    strip: ['koordinasi terkait', 'koordinasi mengenai', 'koordinasi tentang', 'koordinasi'],
    needs: [],
    matter: [
      { text: 'Mohon izin berkoordinasi terkait {topik}.', to: SUPERIOR },
      { text: 'Mohon izin berkoordinasi mengenai {topik}.', to: SUPERIOR },
      {
        text: 'Mohon izin menyampaikan perkembangan dan berkoordinasi mengenai {topik}.',
        to: SUPERIOR,
      },
      { text: 'Izin berkoordinasi terkait {topik}.', to: PEER },
      { text: 'Izin berkoordinasi mengenai {topik}.', to: PEER },
      { text: 'Melalui pesan ini, {saya} bermaksud berkoordinasi mengenai {topik}.', to: PEER },
      { text: 'Melalui pesan ini, {saya} ingin berkoordinasi mengenai {topik}.', to: SUBORDINATE },
      { text: 'Mohon perhatian {Bapak} mengenai {topik}.', to: SUBORDINATE },
      { text: 'Melalui pesan ini, {saya} menyampaikan informasi mengenai {topik}.', to: CITIZEN },
      { text: 'Pesan ini mengenai {topik}.', to: CITIZEN },
      { text: 'Melalui pesan ini, {saya} bermaksud berkoordinasi mengenai {topik}.', to: VENDOR },
      { text: 'Pesan ini untuk berkoordinasi dengan {Bapak} terkait {topik}.', to: VENDOR },
    ],
    request: [
      { text: 'Mohon arahan {Bapak}.', to: SUPERIOR },
      { text: 'Mohon arahan {Bapak} untuk langkah selanjutnya.', to: SUPERIOR },
      { text: 'Mohon tanggapan {Bapak}.', to: PEER },
      { text: '{Saya} menunggu tanggapan {Bapak}.', to: PEER },
      { text: 'Mohon {Bapak} menindaklanjutinya dan mengabarkan hasilnya.', to: SUBORDINATE },
      { text: 'Mohon kabar dari {Bapak} setelah ditindaklanjuti.', to: SUBORDINATE },
      { text: 'Apabila ada yang ingin ditanyakan, silakan membalas pesan ini.', to: CITIZEN },
      { text: 'Mohon tanggapan {Bapak} melalui pesan ini.', to: VENDOR },
    ],
    links: DOCUMENT_LINKS,
    thanks: [
      { text: 'Terima kasih atas waktu dan arahan {Bapak}.', to: SUPERIOR },
      { text: 'Atas perhatian dan arahan {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan kerja sama {Bapak}.', to: ['peer', 'vendor'] },
      { text: 'Atas kerja sama {Bapak}, {saya} ucapkan terima kasih.', to: ['peer', 'vendor'] },
      { text: 'Terima kasih atas kerja sama {Bapak}.', to: SUBORDINATE },
      { text: 'Terima kasih atas perhatian dan kerja sama {Bapak}.', to: SUBORDINATE },
      { text: 'Terima kasih atas perhatian {Bapak}.', to: CITIZEN },
      { text: 'Terima kasih atas waktu dan perhatian {Bapak}.', to: CITIZEN },
    ],
  },
  {
    id: 'consultation',
    name: { id: 'Konsultasi kendala', en: 'Consultation about a problem' },
    aliases: [
      'konsultasi',
      'konsultasikendala',
      'konsultasimasalah',
      'consult',
      'problem',
      'kendala',
    ],
    voice: 'saya',
    strip: ['konsultasi terkait', 'konsultasi mengenai', 'konsultasi tentang', 'konsultasi'],
    needs: ['problem', 'options'],
    asksTime: true,
    matter: [
      { text: 'Mohon izin berkonsultasi mengenai {topik}.', to: SUPERIOR },
      { text: 'Mohon izin meminta arahan {Bapak} mengenai {topik}.', to: SUPERIOR },
      { text: 'Izin berkonsultasi mengenai {topik}.', to: PEER },
      { text: 'Mohon masukan {Bapak} mengenai {topik}.', to: ['peer', 'subordinate'] },
      { text: 'Mohon pertimbangan {Bapak} mengenai {topik}.', to: SUBORDINATE },
      {
        text: 'Izin meminta pertimbangan {Bapak} mengenai {topik}.',
        to: PEER,
      },
      { text: 'Melalui pesan ini, {saya} ingin membicarakan {topik} dengan {Bapak}.', to: OUTSIDE },
      { text: 'Mohon masukan {Bapak} mengenai {topik}.', to: OUTSIDE },
    ],
    request: [{ text: 'Mohon masukan {Bapak}.' }],
    links: DOCUMENT_LINKS,
    thanks: [
      { text: 'Terima kasih atas waktu dan arahan {Bapak}.', to: SUPERIOR },
      { text: 'Atas waktu dan arahan {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan masukan {Bapak}.' },
      { text: 'Atas waktu dan masukan {Bapak}, {saya} ucapkan terima kasih.' },
    ],
  },
  {
    id: 'data-request',
    name: { id: 'Permintaan data', en: 'Data request' },
    aliases: [
      'permintaandata',
      'permohonandata',
      'mintadata',
      'data',
      'datarequest',
      'requestdata',
    ],
    voice: 'kami',
    strip: ['permintaan', 'permohonan', 'minta', 'mohon', 'pengiriman'],
    noun: {
      nouns:
        'data daftar laporan rekap rekapitulasi dokumen berkas salinan bukti capaian realisasi hasil notula jadwal rencana usulan profil statistik matriks formulir foto peta laporannya surat nota rincian nama nomor informasi kuesioner lembar kertas bahan draf rancangan indikator angka tabel arsip keterangan kelengkapan materi perincian konfirmasi'.split(
          ' ',
        ),
      prefix: 'data mengenai',
    },
    needs: [],
    matter: [
      { text: 'Mohon izin meminta {topik}.', to: SUPERIOR },
      { text: 'Mohon perkenan {Bapak} untuk memberikan {topik}.', to: SUPERIOR },
      { text: 'Mohon bantuan {Bapak} untuk mengirimkan {topik}.', to: PEER },
      {
        text: 'Mohon bantuan {Bapak} untuk menyampaikan {topik}.',
        to: PEER,
      },
      { text: 'Izin meminta {topik}.', to: PEER },
      { text: 'Mohon {Bapak} mengirimkan {topik}.', to: SUBORDINATE },
      { text: 'Mohon {Bapak} menyiapkan dan mengirimkan {topik}.', to: SUBORDINATE },
      { text: 'Mohon kesediaan {Bapak} mengirimkan {topik}.', to: OUTSIDE },
      { text: 'Mohon {Bapak} menyampaikan {topik}.', to: OUTSIDE },
    ],
    request: [],
    deadlines: [
      { text: '{Saya} berharap dapat menerimanya {waktu}.' },
      { text: 'Mohon {Bapak} menyampaikannya {waktu}.' },
    ],
    links: [
      { text: 'Format isian:' },
      { text: 'Format isian dapat {Bapak} buka pada tautan berikut:' },
      { text: 'Rincian dan formatnya ada pada tautan berikut:' },
    ],
    thanks: [
      { text: 'Atas perkenan dan bantuan {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan bantuan {Bapak}.' },
      { text: 'Terima kasih atas bantuan dan kerja sama {Bapak}.' },
      { text: 'Atas bantuan {Bapak}, {saya} ucapkan terima kasih.' },
    ],
  },
  {
    id: 'invitation',
    name: { id: 'Undangan atau rapat', en: 'Invitation or meeting' },
    aliases: ['undangan', 'rapat', 'undanganrapat', 'meeting', 'invite', 'pertemuan'],
    voice: 'kami',
    strip: ['undangan', 'mengundang'],
    needs: ['detail'],
    requestsTime: true,
    deadlines: [{ text: 'Mohon konfirmasi kehadiran {Bapak} {waktu}.' }],
    detailLead: 'Waktu dan tempat:',
    matter: [
      { text: 'Mohon perkenan {Bapak} untuk hadir pada {topik}.', to: SUPERIOR },
      { text: 'Mohon izin mengundang {Bapak} untuk hadir pada {topik}.', to: SUPERIOR },
      { text: 'Melalui pesan ini, {saya} mengundang {Bapak} untuk hadir pada {topik}.' },
      { text: 'Mohon kehadiran {Bapak} pada {topik}.' },
    ],
    request: [
      { text: 'Apakah {Bapak} berkenan hadir?', to: SUPERIOR },
      { text: 'Mohon perkenan {Bapak} mengonfirmasi kehadiran.', to: SUPERIOR },
      { text: 'Mohon konfirmasi kehadiran {Bapak}.' },
      { text: 'Apakah {Bapak} dapat hadir? Mohon konfirmasinya.' },
    ],
    links: [
      { text: 'Bahan dan undangan:' },
      { text: 'Undangan resmi dan bahannya ada pada tautan berikut:' },
    ],
    thanks: [
      { text: 'Atas waktu dan perkenan {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan perhatian {Bapak}.' },
      { text: 'Atas perhatian dan kesediaan {Bapak}, {saya} ucapkan terima kasih.' },
    ],
  },
  {
    id: 'follow-up',
    name: { id: 'Tindak lanjut surat', en: 'Follow-up of a letter' },
    aliases: ['tindaklanjut', 'tindaklanjutsurat', 'followup', 'menindaklanjuti', 'followupletter'],
    voice: 'saya',
    strip: ['tindak lanjut atas', 'tindak lanjut', 'menindaklanjuti'],
    needs: [],
    matter: [
      { text: 'Mohon izin menindaklanjuti {topik}.', to: SUPERIOR },
      { text: 'Mohon izin menanyakan tindak lanjut {topik}.', to: SUPERIOR },
      { text: 'Izin menindaklanjuti {topik}.', to: PEER },
      { text: 'Melalui pesan ini, {saya} menindaklanjuti {topik}.' },
      { text: 'Pesan ini menindaklanjuti {topik}.' },
    ],
    request: [
      { text: 'Mohon arahan {Bapak} mengenai tindak lanjutnya.', to: SUPERIOR },
      { text: 'Mohon perkenan {Bapak} menyampaikan perkembangannya.', to: SUPERIOR },
      { text: 'Mohon informasi perkembangannya.', to: PEER },
      {
        text: 'Mohon {Bapak} menyampaikan perkembangannya.',
        to: ['peer', 'subordinate', 'vendor'],
      },
      { text: 'Mohon tanggapan {Bapak} melalui pesan ini.', to: OUTSIDE },
    ],
    links: [
      { text: 'Dokumen dan lampirannya:' },
      { text: 'Dokumennya dapat {Bapak} buka pada tautan berikut:' },
    ],
    thanks: [
      { text: 'Terima kasih atas waktu dan arahan {Bapak}.', to: SUPERIOR },
      { text: 'Atas perhatian dan arahan {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan tanggapan {Bapak}.' },
      { text: 'Atas perhatian dan kerja sama {Bapak}, {saya} ucapkan terima kasih.' },
    ],
  },
  {
    id: 'reminder',
    name: { id: 'Pengingat', en: 'Reminder' },
    aliases: ['pengingat', 'mengingatkan', 'ingatkan', 'remind'],
    voice: 'kami',
    strip: ['pengingat mengenai', 'pengingat', 'mengingatkan'],
    needs: [],
    matter: [
      { text: 'Mohon izin mengingatkan mengenai {topik}.', to: SUPERIOR },
      { text: 'Mohon izin menyampaikan pengingat mengenai {topik}.', to: SUPERIOR },
      { text: 'Izin mengingatkan mengenai {topik}.', to: PEER },
      { text: 'Bersama ini {saya} ingatkan kembali mengenai {topik}.' },
      { text: 'Pesan ini sebagai pengingat mengenai {topik}.' },
    ],
    request: [
      { text: 'Apabila sudah ditindaklanjuti, mohon pesan ini diabaikan.' },
      { text: 'Mohon abaikan pesan ini apabila {Bapak} sudah menindaklanjutinya.' },
    ],
    links: DOCUMENT_LINKS,
    thanks: [
      { text: 'Atas waktu dan perhatian {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas perhatian {Bapak}.' },
      { text: 'Terima kasih atas perhatian dan kerja sama {Bapak}.' },
    ],
  },
  {
    id: 'notice',
    name: { id: 'Pemberitahuan', en: 'Notice' },
    aliases: ['pemberitahuan', 'pengumuman', 'informasi', 'info', 'announcement', 'notification'],
    voice: 'kami',
    strip: ['pemberitahuan mengenai', 'pemberitahuan', 'informasi mengenai', 'pengumuman mengenai'],
    needs: [],
    matter: [
      { text: 'Mohon izin menyampaikan informasi mengenai {topik}.', to: SUPERIOR },
      { text: 'Mohon izin melaporkan informasi mengenai {topik}.', to: SUPERIOR },
      { text: 'Bersama ini {saya} sampaikan informasi mengenai {topik}.' },
      { text: 'Melalui pesan ini, {saya} memberitahukan {topik}.' },
    ],
    request: [
      { text: 'Mohon arahan apabila ada hal yang perlu disesuaikan.', to: SUPERIOR },
      { text: 'Apabila ada yang perlu dijelaskan, silakan membalas pesan ini.' },
      { text: 'Pertanyaan dapat {Bapak} sampaikan melalui pesan ini.' },
    ],
    links: [
      { text: 'Informasi selengkapnya:' },
      { text: 'Keterangan selengkapnya dapat {Bapak} baca pada tautan berikut:' },
    ],
    thanks: [
      { text: 'Atas waktu dan perhatian {Bapak}, {saya} ucapkan terima kasih.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan perhatian {Bapak}.' },
      { text: 'Atas perhatian {Bapak}, {saya} ucapkan terima kasih.' },
    ],
  },
  {
    id: 'thanks',
    name: { id: 'Ucapan terima kasih', en: 'Thanks' },
    aliases: ['terimakasih', 'ucapanterimakasih', 'apresiasi', 'thankyou', 'appreciation'],
    voice: 'saya',
    strip: [
      'ucapan terima kasih atas',
      'terima kasih atas',
      'apresiasi atas',
      'ucapan terima kasih',
      'terima kasih',
    ],
    needs: [],
    matter: [
      { text: 'Mohon izin menyampaikan apresiasi atas {topik}.', to: SUPERIOR },
      { text: 'Mohon izin menyampaikan penghargaan atas {topik}.', to: SUPERIOR },
      { text: 'Bersama ini {saya} sampaikan apresiasi atas {topik}.' },
      { text: 'Melalui pesan ini, {saya} menyampaikan penghargaan atas {topik}.' },
    ],
    request: [],
    links: [
      { text: 'Laporan dan dokumentasinya:' },
      { text: 'Hasilnya dapat {Bapak} lihat pada tautan berikut:' },
    ],
    thanks: [
      { text: 'Terima kasih atas waktu, arahan, dan dukungan {Bapak}.', to: SUPERIOR },
      { text: 'Terima kasih atas waktu dan dukungan {Bapak}.' },
      { text: 'Atas dukungan dan kerja sama {Bapak}, {saya} ucapkan terima kasih.' },
    ],
  },
];

/** For the purposes that an agency adds by configuration. */
export const OWN_PURPOSE: Omit<Purpose, 'id' | 'name'> = {
  aliases: [],
  voice: 'kami',
  strip: [],
  needs: [],
  matter: PURPOSES[0]!.matter,
  request: PURPOSES[0]!.request,
  links: DOCUMENT_LINKS,
  thanks: PURPOSES[0]!.thanks,
};

/**
 * The introduction. `{nama}`, `{jabatan}`, `{tempat}` (unit and agency), `{peran}` (both together); a phrase whose slot has
 * no answer is passed over.
 */
export const INTRODUCTIONS: Readonly<Record<'saya' | 'kami', readonly Phrase[]>> = {
  saya: [
    { text: 'Saya {nama}, {peran}.' },
    {
      text: 'Perkenalkan, saya {nama}, {peran}.',
      to: ['superior', 'citizen', 'vendor'],
    },
    { text: 'Saya {nama}, {peran}.', to: ['superior', 'citizen', 'vendor'] },
    { text: 'Saya {nama} dari {tempat}.' },
    { text: 'Perkenalkan, saya {nama} dari {tempat}.', to: ['superior', 'citizen', 'vendor'] },
  ],
  kami: [
    { text: 'Kami dari {tempat} (narahubung: {nama}, {jabatan}).' },
    { text: 'Kami dari {tempat} (narahubung: {nama}).' },
  ],
};

/** What is wrong. `{kendala}` is a clause without its full stop. */
export const PROBLEM_LEADS: readonly Phrase[] = [
  { text: 'Kendalanya, {kendala}.' },
  { text: 'Kendala saat ini: {kendala}.' },
];

/** One way out. `{opsi}` is a clause without its full stop. */
export const OPTION_LEADS: readonly Phrase[] = [
  { text: '{Saya} mengusulkan opsi berikut: {opsi}.' },
  { text: 'Opsi yang {saya} usulkan: {opsi}.' },
];

/** Several ways out, as a list below. `{jumlah}`: their number in words. */
export const OPTIONS_LEADS: readonly Phrase[] = [
  { text: '{Saya} mengusulkan {jumlah} opsi:' },
  { text: 'Opsi yang {saya} usulkan:' },
];

/** Below one option. */
export const OPTION_REQUESTS: readonly Phrase[] = [
  { text: 'Mohon arahan {Bapak} atas opsi tersebut.', to: SUPERIOR },
  { text: 'Mohon pendapat {Bapak} mengenai opsi tersebut.' },
];

/** Below several options. */
export const OPTIONS_REQUESTS: readonly Phrase[] = [
  { text: 'Mohon arahan {Bapak} mengenai opsi yang paling sesuai.', to: SUPERIOR },
  { text: 'Mohon pendapat {Bapak} mengenai opsi yang paling sesuai.' },
];

/** Asking for time without naming one. */
export const TIME_REQUESTS: readonly Phrase[] = [
  { text: 'Apakah {Bapak} berkenan meluangkan waktu untuk membahasnya?', to: SUPERIOR },
  { text: 'Kapan kiranya {Bapak} berkenan meluangkan waktu?', to: SUPERIOR },
  { text: 'Apakah {Bapak} berkenan meluangkan waktu untuk membahasnya?' },
  { text: 'Kapan kiranya {Bapak} ada waktu untuk membahasnya?' },
];

/** Asking for a time that `{waktu}` names: *15 menit*, *pada Kamis, 26 November 2026*. */
export const TIME_PROPOSALS: readonly Phrase[] = [
  { text: 'Apakah {Bapak} berkenan meluangkan waktu {waktu}?' },
  { text: 'Sekiranya {Bapak} berkenan, mohon kesediaan waktu {waktu}.' },
];

/** Asking for an answer by `{waktu}`: *paling lambat Jumat, 27 November 2026*. */
export const DEADLINES: readonly Phrase[] = [
  { text: 'Mohon tanggapan {Bapak} {waktu}.' },
  { text: 'Tanggapan {Bapak} {saya} nantikan {waktu}.' },
];

/** An emergency, in and outside office hours. */
export const URGENT: { readonly inside: readonly Phrase[]; readonly outside: readonly Phrase[] } = {
  inside: [
    { text: 'Karena hal ini mendesak, {saya} mohon perhatian {Bapak} pada kesempatan pertama.' },
  ],
  outside: [{ text: 'Mohon maaf mengganggu {Bapak} di luar jam kerja karena hal ini mendesak.' }],
};

/** Fixed greetings; the others are formed from the time of sending. */
export const GREETINGS = {
  islamic: {
    text: 'Assalamualaikum warahmatullahi wabarakatuh',
    farewell: 'Wassalamualaikum warahmatullahi wabarakatuh.',
  },
  interfaith: {
    text: 'Assalamualaikum warahmatullahi wabarakatuh, salam sejahtera, Shalom, Om Swastyastu, Namo Buddhaya, salam kebajikan',
  },
} as const;

/** A greeting of a region, before a formal one; `places` as they stand in names of agencies. */
export interface RegionalGreeting {
  readonly text: string;
  readonly region: string;
  readonly places: readonly string[];
  /** Formal by itself: no greeting by the time of day follows. */
  readonly formal?: true;
  readonly farewell?: string;
}

export const REGIONAL_GREETINGS: readonly RegionalGreeting[] = [
  {
    text: 'Sampurasun',
    region: 'Sunda',
    places:
      'jawa barat bandung garut tasikmalaya sumedang cianjur ciamis sukabumi purwakarta subang majalengka kuningan pangandaran cimahi banjar karawang bogor banten lebak pandeglang'.split(
        ' ',
      ),
  },
  {
    text: 'Om Swastyastu',
    region: 'Bali',
    places:
      'bali denpasar badung gianyar tabanan buleleng karangasem klungkung bangli jembrana'.split(
        ' ',
      ),
    formal: true,
    farewell: 'Om Santih Santih Santih Om.',
  },
  {
    text: 'Horas',
    region: 'Batak Toba dan Simalungun',
    places: 'toba samosir tapanuli humbang simalungun pematangsiantar sibolga'.split(' '),
  },
  { text: 'Mejuah-juah', region: 'Karo', places: ['karo'] },
  { text: 'Njuah-juah', region: 'Pakpak', places: ['pakpak', 'dairi'] },
  { text: "Ya'ahowu", region: 'Nias', places: ['nias', 'gunungsitoli'] },
  {
    text: 'Tabik pun',
    region: 'Lampung',
    places: 'lampung metro pringsewu tanggamus pesawaran mesuji'.split(' '),
  },
  {
    text: 'Kula nuwun',
    region: 'Jawa',
    places: 'yogyakarta bantul sleman kulonprogo gunungkidul surakarta'.split(' '),
  },
  {
    text: 'Tabea',
    region: 'Minahasa dan Sulawesi Tengah',
    places: 'minahasa manado tomohon bitung palu sigi donggala poso'.split(' '),
  },
  {
    text: "Tabe'",
    region: 'Bugis dan Makassar',
    places:
      'makassar gowa maros bone wajo soppeng barru parepare pinrang sidrap bulukumba takalar jeneponto'.split(
        ' ',
      ),
  },
  {
    text: "Adil ka' talino",
    region: 'Dayak Kanayatn',
    places: 'landak bengkayang mempawah sanggau'.split(' '),
  },
  {
    text: 'Tabe salamat lingu nalatai',
    region: 'Dayak Ngaju',
    places: 'palangka kapuas katingan pulang gunung'.split(' '),
  },
];

/** Titles of office whose holder is written to as a superior. */
export const LEADING_POSITIONS =
  'kepala sekretaris camat lurah bupati gubernur wali walikota wakil direktur inspektur asisten rektor dekan ketua pimpinan menteri deputi plt plh pj pjs kapolres kapolsek dandim danramil sekda kadis kaban direksi komandan'.split(
    ' ',
  );

/** Heads of names of companies. */
export const COMPANIES = 'pt cv ud firma fa koperasi perseroan toko'.split(' ');
