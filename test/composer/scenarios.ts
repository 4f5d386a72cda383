/** Two hundred messages that an office might send in a month; names and matters are invented. */
import { parseMoment, resolveZone } from '../../src/calendar/index.ts';
import { type Answers, compose } from '../../src/composer/index.ts';

type Matter = Pick<
  Answers,
  'topic' | 'detail' | 'links' | 'problem' | 'options' | 'availability' | 'urgent'
>;

const RECIPIENTS: readonly NonNullable<Answers['recipient']>[] = [
  {
    title: 'Ibu',
    name: 'Ratna Wulandari',
    position: 'Kepala Bidang Anggaran',
    agency: 'BPKAD Kota Melati',
  },
  {
    title: 'Bapak',
    name: 'Surya Pratama, S.T., M.Si.',
    position: 'Kepala Dinas',
    agency: 'Dinas Perhubungan Kota Melati',
  },
  { title: 'Bapak', name: 'Joko Susilo' },
  {
    title: 'Ibu',
    name: 'Dewi Anggraini, S.Kom.',
    position: 'Pranata Komputer',
    agency: 'Diskominfo Kabupaten Anggrek',
  },
  { title: 'Bapak', position: 'Camat Lembah Hijau' },
  { title: 'Saudara', name: 'Dedi Kurniawan' },
  { title: 'Saudari', name: 'Fitri Handayani', position: 'Pengelola Kepegawaian' },
  { title: 'Rekan-rekan', position: 'pengelola arsip perangkat daerah' },
  { title: 'Bapak/Ibu', position: 'Sekretaris Dinas se-Kota Melati' },
  { title: 'Bapak', name: 'Hendra Wijaya', position: 'Direktur', agency: 'PT Sumber Makmur' },
  { title: 'Ibu', name: 'Made Suryani', position: 'Kepala Puskesmas Mekar Sari' },
];

const SENDERS: readonly NonNullable<Answers['sender']>[] = [
  {
    name: 'Rina Lestari, S.Sos.',
    position: 'Analis Kebijakan',
    unit: 'Bagian Organisasi',
    agency: 'Sekretariat Daerah Kota Melati',
  },
  {
    name: 'Andi Saputra',
    position: 'Kepala Subbagian Umum',
    unit: 'Subbagian Umum',
    agency: 'Dinas Sosial Kota Melati',
  },
  {
    name: 'Yuliana Simatupang',
    position: 'Arsiparis',
    agency: 'Dinas Perpustakaan dan Kearsipan Kota Melati',
  },
  {
    name: 'dr. Farid Hidayat',
    unit: 'Seksi Imunisasi',
    agency: 'Dinas Kesehatan Kabupaten Anggrek',
  },
  { name: 'I Gede Mahardika', position: 'Perencana', agency: 'Bappeda Kabupaten Anggrek' },
  {
    name: 'Siti Nurhaliza Rahman, S.E.',
    position: 'Bendahara Pengeluaran',
    agency: 'Kecamatan Lembah Hijau',
  },
];

const GREETINGS = [
  'time',
  'time',
  'islamic',
  'time',
  'interfaith',
  'Om Swastyastu',
  'time',
  'Sampurasun',
];

const MATTERS: Readonly<Record<string, readonly Matter[]>> = {
  coordination: [
    {
      topic: 'jadwal penataan jaringan di enam kantor kecamatan',
      detail: 'Tim teknis siap mulai Senin, 30 November 2026.',
      links: ['https://drive.google.com/drive/folders/jaringan-kecamatan'],
    },
    {
      topic: 'Penyelarasan data penerima bantuan pangan',
      links: ['https://dinsos.melati.go.id/data/penerima-2026'],
      problem: 'data dua kelurahan belum sama dengan data kependudukan',
      options: [
        'pencocokan bersama Disdukcapil pada pekan ini',
        'verifikasi lapangan oleh kelurahan',
      ],
    },
    {
      topic: 'pemindahan arsip inaktif ke depo',
      detail: 'Jumlahnya 240 boks dari dua belas perangkat daerah.',
      links: ['https://arsip.melati.go.id/daftar-pindah'],
      availability: 'pada Kamis, 3 Desember 2026 pukul 10.00 WIB',
    },
    {
      topic: 'kesiapan tenaga vaksinator untuk Bulan Imunisasi Anak Sekolah',
      links: ['https://docs.google.com/spreadsheets/d/1bias/edit'],
      availability: 'paling lambat Rabu, 2 Desember 2026',
    },
    {
      topic: 'lalu lintas di sekitar lokasi Pasar Murah',
      detail: 'Perkiraan pengunjung 2.000 orang per hari.',
      links: ['https://dishub.melati.go.id/rekayasa/pasar-murah.pdf'],
    },
  ],
  consultation: [
    {
      topic: 'penyesuaian anggaran penyusunan peta jabatan',
      links: ['https://drive.google.com/file/d/1petajabatan/view'],
      problem: 'pagu belum mencukupi untuk validasi di dua belas kecamatan',
      options: ['validasi daring untuk delapan kecamatan', 'validasi dibagi dalam dua tahap'],
      availability: '15 menit pada Kamis, 3 Desember 2026',
    },
    {
      topic: 'pencatatan aset hibah kendaraan operasional',
      links: ['https://docs.google.com/document/d/1asethibah/edit'],
      problem: 'berita acara serah terima belum memuat nilai perolehan',
      options: ['meminta keterangan nilai dari pemberi hibah'],
    },
    {
      topic: 'Retensi arsip keuangan tahun 2016',
      links: ['https://arsip.melati.go.id/jra-2016.pdf'],
      problem: 'jadwal retensi yang lama dan yang baru berbeda',
      options: ['mengikuti jadwal retensi terbaru', 'menunda pemusnahan sampai ada penegasan'],
      availability: 'besok siang',
    },
    {
      topic: 'pelaporan stok vaksin',
      links: ['https://docs.google.com/spreadsheets/d/1stok/edit'],
      problem: 'Aplikasi pelaporan tidak dapat diakses sejak Senin pagi.',
      options: ['laporan sementara dikirim dalam lembar kerja'],
      availability: '10 menit hari ini',
    },
    {
      topic: 'tenggat penyampaian rancangan Renja',
      links: ['https://bappeda.anggrek.go.id/renja/2028'],
      problem: 'tiga bidang masih menunggu hasil evaluasi triwulan III',
      options: ['menyampaikan rancangan bertahap', 'memperpanjang tenggat tiga hari kerja'],
    },
  ],
  'data-request': [
    {
      topic: 'Data jabatan fungsional per 31 Oktober 2026',
      links: ['https://docs.google.com/spreadsheets/d/1jafung/edit'],
      availability: 'paling lambat Jumat, 4 Desember 2026',
    },
    {
      topic: 'stunting per kelurahan triwulan III',
      links: ['https://docs.google.com/spreadsheets/d/1stunting/edit'],
    },
    {
      topic: 'Daftar kendaraan dinas beserta masa berlaku pajaknya',
      detail: 'Data dipakai untuk rekonsiliasi aset semester II.',
      links: ['https://bpkad.melati.go.id/format/kendaraan.xlsx'],
      availability: 'sebelum 4 Desember 2026',
    },
    {
      topic: 'laporan realisasi fisik kegiatan bulan Oktober',
      links: ['https://bappeda.anggrek.go.id/realisasi'],
    },
    {
      topic: 'permintaan salinan berita acara serah terima barang',
      detail: 'Salinan dapat berupa hasil pindai.',
      links: ['https://drive.google.com/drive/folders/bast'],
    },
  ],
  invitation: [
    {
      topic: 'Rapat Koordinasi Penyusunan Renja 2028',
      detail: 'Kamis, 3 Desember 2026 pukul 09.00 WIB di Ruang Rapat Lantai 2',
      links: ['https://bappeda.anggrek.go.id/undangan/rakor-renja.pdf'],
    },
    {
      topic: 'evaluasi layanan arsip triwulan IV',
      detail:
        'Hari, tanggal: Selasa, 1 Desember 2026\nPukul: 13.00–15.00 WIB\nTempat: Aula Dinas Perpustakaan dan Kearsipan',
      links: ['https://arsip.melati.go.id/undangan/evaluasi'],
    },
    {
      topic: 'undangan sosialisasi tanda tangan elektronik',
      detail: 'Rabu, 2 Desember 2026 pukul 10.00 WIB melalui Zoom',
      links: ['https://zoom.us/j/91234567890', 'https://diskominfo.anggrek.go.id/tte.pdf'],
      availability: 'paling lambat Senin, 30 November 2026',
    },
    {
      topic: 'rapat persiapan Pasar Murah',
      detail: 'Senin, 30 November 2026 pukul 14.00 WIB di Kantor Kecamatan Lembah Hijau',
      links: ['https://drive.google.com/file/d/1pasarmurah/view'],
    },
    {
      topic: 'pembahasan hasil survei kepuasan masyarakat',
      detail: 'Jumat, 4 Desember 2026 pukul 09.00 WIB di Ruang Rapat Sekretariat Daerah',
      links: ['https://organisasi.melati.go.id/skm-2026'],
    },
  ],
  'follow-up': [
    {
      topic: 'surat nomor 000.5/112/2026 tentang pemindahan arsip inaktif',
      links: ['https://arsip.melati.go.id/surat/112.pdf'],
    },
    {
      topic: 'tindak lanjut surat permohonan narasumber tanggal 16 November 2026',
      links: ['https://drive.google.com/file/d/1narasumber/view'],
      availability: 'paling lambat Kamis, 3 Desember 2026',
    },
    {
      topic: 'Menindaklanjuti hasil rapat evaluasi SPBE tanggal 18 November 2026',
      detail: 'Dua rekomendasi memerlukan masukan dari bidang terkait.',
      links: ['https://diskominfo.anggrek.go.id/spbe/notula'],
    },
    {
      topic: 'nota dinas usulan kebutuhan pegawai tahun 2027',
      links: ['https://drive.google.com/file/d/1kebutuhan/view'],
    },
    {
      topic: 'surat pesanan perlengkapan posyandu nomor 027/45/2026',
      links: ['https://dinkes.anggrek.go.id/pesanan/45'],
      problem: 'sebagian barang belum diterima puskesmas',
      options: ['pengiriman sisa barang sebelum 30 November 2026'],
    },
  ],
  reminder: [
    {
      topic: 'pengisian SKP triwulan IV yang berakhir pada Jumat, 4 Desember 2026',
      links: ['https://kinerja.melati.go.id/panduan'],
    },
    {
      topic: 'batas akhir rekonsiliasi aset pada 30 November 2026',
      links: ['https://bpkad.melati.go.id/rekonsiliasi'],
      detail: 'Loket pendampingan dibuka setiap hari kerja pukul 09.00–14.00 WIB.',
    },
    {
      topic: 'rapat evaluasi besok pukul 09.00 WIB di Aula Lantai 3',
      links: ['https://drive.google.com/file/d/1evaluasi/view'],
    },
    {
      topic: 'pengiriman laporan imunisasi bulan November',
      links: ['https://docs.google.com/spreadsheets/d/1lapimun/edit'],
    },
    {
      topic: 'perpanjangan kontrak sewa peladen yang berakhir pada 31 Desember 2026',
      links: ['https://diskominfo.anggrek.go.id/kontrak/peladen'],
    },
  ],
  notice: [
    {
      topic: 'pemeliharaan aplikasi persuratan pada Sabtu, 28 November 2026 pukul 20.00–23.00 WIB',
      links: ['https://diskominfo.anggrek.go.id/pengumuman/pemeliharaan'],
    },
    {
      topic: 'jadwal verifikasi berkas kenaikan pangkat periode Februari 2027',
      detail:
        '- Senin, 30 November 2026: kecamatan dan kelurahan\n- Selasa, 1 Desember 2026: dinas dan badan',
      links: ['https://bkpsdm.melati.go.id/verifikasi'],
    },
    {
      topic: 'perubahan format nota dinas',
      detail: 'Format baru berlaku mulai 1 Desember 2026.',
      links: ['https://organisasi.melati.go.id/format/nota-dinas.docx'],
    },
    {
      topic: 'pembukaan layanan Puskesmas Mekar Sari di gedung baru',
      links: ['https://dinkes.anggrek.go.id/mekar-sari'],
    },
    {
      topic: 'penutupan sementara Jalan Kenanga',
      detail: 'Pengalihan arus berlaku sampai 5 Desember 2026.',
      links: ['https://dishub.melati.go.id/kenanga'],
    },
  ],
  thanks: [
    {
      topic: 'dukungan pada pelaksanaan Gerakan Pangan Murah',
      links: ['https://drive.google.com/drive/folders/gpm-laporan'],
    },
    {
      topic: 'Terima kasih atas kehadiran dan paparan pada Rakor SPBE',
      links: ['https://diskominfo.anggrek.go.id/rakor/dokumentasi'],
    },
    {
      topic: 'ketepatan pengiriman data kepegawaian',
      detail: 'Seluruh data sudah dipakai dalam penyusunan peta jabatan.',
      links: ['https://organisasi.melati.go.id/peta-jabatan'],
    },
    {
      topic: 'pendampingan selama penilaian arsip',
      links: ['https://arsip.melati.go.id/hasil-penilaian.pdf'],
    },
    {
      topic: 'kerja sama dalam penanganan genangan di Kelurahan Kenanga',
      links: ['https://pupr.melati.go.id/kenanga/laporan'],
    },
  ],
};

const TIMES = ['08.15', '09.40', '10.55', '11.20', '13.05', '14.30', '15.10', '15.55'];

/** Small, seeded and the same everywhere (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Golden {
  readonly answers: Answers;
  readonly wording: number;
}

/** Twenty-five messages of each purpose. */
export function scenarios(): Golden[] {
  const random = randomOf(20261123);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Object.entries(MATTERS).flatMap(([purpose, matters]) =>
    Array.from({ length: 25 }, (_, i) => {
      const greeting = pick(GREETINGS);
      const day = 23 + Math.floor(random() * 5);
      const answers: Answers = {
        purpose,
        recipient: pick(RECIPIENTS),
        sender: pick(SENDERS),
        ...(greeting !== 'time' && { greeting }),
        ...matters[i % matters.length]!,
        at: `${day} November 2026 pukul ${pick(TIMES)}`,
      };
      return { answers, wording: Math.floor(random() * 1000) };
    }),
  );
}

const ZONE = resolveZone('WIB');

/** The message of a scenario, and when it is sent. */
export function composed({ answers, wording }: Golden) {
  const sentAt = parseMoment(answers.at!, { zone: ZONE, now: new Date(0) });
  return { ...compose(answers, { sentAt, zone: ZONE, wording }), sentAt };
}

const RULE = '='.repeat(60);

/** A file for each purpose: its messages one below the other. */
export function goldens(): Map<string, string> {
  const files = new Map<string, string>();
  for (const scenario of scenarios()) {
    const name = `${scenario.answers.purpose}.txt`;
    const head = `${RULE}\n${scenario.answers.at}\n${RULE}\n`;
    files.set(name, `${files.get(name) ?? ''}${head}${composed(scenario).text}\n`);
  }
  return files;
}
