import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'sender-identity';

describe('name and agency behind a cue', () => {
  accepts(RULE, [
    'Selamat pagi, Ibu. Saya Wulan Handayani dari Dinas Perikanan Kabupaten Sagara. Mohon data.',
    'Selamat pagi, Pak. Perkenalkan, nama saya Yudha Prakoso, staf Bagian Hukum Setda. Mohon data.',
    'Selamat pagi, Bu. Dengan saya Nengah Sudiarta, operator SIPD Kecamatan Wanasari.',
    'Selamat pagi, Pak. Ini Wulan, BKPSDM. Mohon data.',
    'selamat pagi bu, ini dengan yudha dari dinsos, mohon data',
    'selamat pagi pak saya wulan dari puskesmas wanasari mohon data',
    'Selamat pagi, Bu. Saya Yudha (Kelurahan Sukajaya). Mohon data.',
    'Selamat pagi, Pak. Saya, Wulan Handayani, bertugas pada Subbagian Keuangan RSUD Sagara.',
    'Selamat pagi, Pak. Saya Wulan Handayani, S.E., M.M., Kepala Seksi Pelayanan Kecamatan Wanasari.',
    'Selamat pagi, Bu. Mewakili SMPN 4 Wanasari, saya Yudha mohon data.',
    'SELAMAT PAGI IBU. SAYA WULAN DARI DINAS PERIKANAN. MOHON DATA.',
    'Selamat pagi, Bu. Dari Sekretariat Bawaslu Sagara, dengan saya sendiri, Wulan, mohon data.',
    'Selamat pagi, Bu. Yang menghubungi Ibu adalah Yudha Prakoso, penyuluh pada Dinas Perikanan.',
    'Selamat pagi, Bu. Yang mengirim pesan ini adalah Wulan dari Dinas Perikanan.',
    'Selamat pagi, Bu.\n\nSaya Wulan Handayani\nAnalis Hukum, Biro Hukum Setda Provinsi Sagara\n\nMohon data.',
    'Selamat pagi, Bu. Saya Yudha (Kasatpol PP). Mohon data.',
    'Selamat pagi, Bu. Kami Unit Layanan Dinas Perikanan (narahubung Wulan) mohon data.',
    'Selamat pagi, Bu. Saya Yudha, Kadinkes Sagara. Mohon data.',
    'Selamat pagi, Bu. Saya Yudha, Kabag Umum. Mohon data.',
    'Selamat pagi, Bu. Nama saya Wulan. Saya bertugas di Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Saya yang bertanda tangan di bawah ini, Wulan, staf Dinas Perikanan.',
    'Selamat pagi, Bu. Saya Kms. Yudha dari Dinas Perikanan. Mohon data.',
    'Selamat pagi, Pak. 𝗦𝗮𝘆𝗮 𝗪𝘂𝗹𝗮𝗻 dari Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. *Saya Wulan* dari _Dinas Perikanan_. Mohon data.',
  ]);
});

describe('names with abbreviations, ranks and offices before them', () => {
  accepts(RULE, [
    'Selamat pagi, Bu. Saya Wulan br. Sembiring dari Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Saya Mayor Inf. Yudha Prakoso dari Kodim 1798. Mohon data.',
    'Selamat pagi, Bu. Saya Letkol (Purn.) Yudha Prakoso, Kepala Pelaksana BPBD Sagara. Mohon data.',
    'Selamat pagi, Bu. Saya Sertu (K) Wulan Handayani dari Kodim 1798. Mohon data.',
    'Selamat pagi, Bu. Saya Capt. Yudha Prakoso dari Distrik Navigasi Sagara. Mohon data.',
    'Selamat pagi, Bu. Saya Hajjah Wulan Handayani dari Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Saya Camat Yudha Prakoso dari Kecamatan Wanasari. Mohon data.',
    'Selamat pagi, Bu. Saya Juni Desember Siregar, staf Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Kami, Haji Yudha bersama Hajjah Wulan, pengurus Korpri Sagara, mohon data.',
    'Selamat pagi, Bu. Kami, Wulan dan Yudha, dari Dinas Perikanan mohon data.',
    'Selamat pagi, Bu. Di sini Wulan, operator Dapodik SMAS Tirta Sagara. Mohon data.',
    'selamat pagi bu disini yudha dari dinsos mohon data',
    'Selamat pagi, Bu. Hamba negara bernama Yudha Prakoso, penjaga suar pada Stasiun Meteorologi Sagara. Mohon data.',
    'selamat pagi bu ini yudha prakoso penyuluh di bpp kecamatan wanasari mohon data',
    'selamat pagi bu saya bayu segara dari dinas perikanan mohon data',
    'selamat pagi bu saya wulan tirtayasa dari kantor kesyahbandaran mohon data',
    'selamat pagi bu saya dr. melinda suryadi dari dinas kesehatan mohon data',
    'selamat pagi bu saya i wayan sudiarta dari desa sumberagung mohon data',
    'selamat pagi bu saya yudha dr kel sukajaya mohon data',
    'Selamat pagi, Bu. Saya Camat Wanasari, Yudha Prakoso, mohon data.',
    'Selamat pagi, Bu. Saya Kepala Puskesmas Wanasari dr. Wulan Handayani mohon data.',
    'Selamat pagi, Bu. Atas nama Dinas Perikanan, saya Yudha mohon data.',
    'Selamat pagi, Bu. Saya Yohana dos Santos dari Dinas Perikanan. Mohon data.',
    'pagi pak ini agus rahmat penyuluh di bpp wanasari saya baru pulang dari sawah',
  ]);
});

describe('regional words for the speaker', () => {
  accepts(RULE, [
    'Selamat pagi, Bu. Dalem Wulan Handayani saking Kalurahan Wanasari. Mohon data.',
    'Selamat pagi, Bu. Simkuring Yudha ti Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Kula Yudha saking Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Titiang Wayan saking Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Ambo Yudha dari Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. Beta Yudha dari Dinas Perikanan. Mohon data.',
    'siang pak, ieu neng wulan kecamatan wanasari, mohon data',
  ]);
  reports(RULE, [
    ['missing', '⟦⟧Selamat pagi, Bu. Data Dalem Wanasari dari Dinas Perikanan kami tunggu.'],
    ['missing', '⟦⟧Pagi, Bu. sa su kirim surat ke Dinas Perikanan.'],
  ]);
});

describe('labels and signatures', () => {
  accepts(RULE, [
    'Mohon data.\nTautan: https://contoh.go.id/a\nTerima kasih.\n\nWulan\nDinas Perikanan',
    'Mohon data.\nCatatan lelang kami kirim besok.\nTerima kasih.\n\nWulan\nDinas Perikanan',
    'Mohon data.\nNB: paling lambat Jumat.\nTerima kasih.\n\nWulan\nDinas Perikanan',
    'Mohon data. Terima kasih.\nTembusan: Ibu Camat\n\nWulan Handayani\nDinas Perikanan',
    'Mohon data. Terima kasih.\nLampiran: https://contoh.go.id/a\n\nWulan\nDinas Perikanan',
    'Mohon data. Terima kasih.\n\nWulan\nDinas Perikanan\n\nTautan:\n1. https://contoh.go.id/a\nhttps://contoh.go.id/b',
    'Mohon data.\n\nNama: Wulan Handayani\nInstansi: Dinas Perikanan',
    'Dari: Yudha Prakoso (Diskominfo)\nMohon data.',
    'Mohon data. Terima kasih.\n\nWulan Handayani\nKepala Subbagian Umum\nDinas Perikanan Kabupaten Sagara',
    'Mohon data. Terima kasih.\n\nHormat saya,\nYudha Prakoso, S.Kom.\nNIP 19900101 201503 1 001\nDiskominfo',
    'Mohon data. Terima kasih.\n\na.n. Kepala Dinas Perikanan\nSekretaris,\nWulan Handayani',
    'Mohon data.\nTerima kasih.\n– Wulan, Dinas Perikanan',
    'Mohon data. Terima kasih.\n\n*Yudha Prakoso*\n_Pranata Komputer · Diskominfo Sagara_',
  ]);
});

describe('a signature in the last sentence', () => {
  accepts(RULE, [
    'Printer loket mati. Mohon bantuannya. Wulan, Dukcapil Sagara',
    'Mohon data. Terima kasih.\n\nROSMALIA PURBA\nDinas Perikanan',
    'Mohon data. Terima kasih.\n– (Yudha, Kasi Umum Kel. Wanasari)',
    'Mohon data. Terima kasih.\n(Yudha Prakoso, Kec. Wanasari)',
  ]);
  reports(RULE, [
    ['missing', '⟦⟧Mohon data lelang. Tembakau, Dinas Perikanan'],
    ['missing', '⟦⟧Mohon data lelang. Besok Wulan ke Dinas Perikanan'],
  ]);
});

describe('neither name nor agency', () => {
  reports(RULE, [
    ['missing', '⟦⟧Mohon data. Terima kasih.\nTembusan:\nYudha Prakoso\nKepala Bappeda'],
    ['missing', '⟦⟧Mohon data. Terima kasih.\nNB: untuk informasi hubungi\nYudha Prakoso\nBappeda'],
    [
      'missing',
      '⟦⟧Mohon data. Terima kasih.\nNarahubung:\nYudha Prakoso\nDinas Sosial\n0812-3456-7890',
    ],
    [
      'missing',
      '⟦⟧Mohon data. Terima kasih. Mohon hubungi\nYudha Prakoso, Bappeda\n0812-3456-7890',
    ],
    ['missing', '⟦⟧Selamat pagi, Bu. Yang mengirim Ibu adalah Yudha Prakoso dari Bappeda.'],
    ['missing', '⟦⟧Selamat pagi, Ibu. Mohon data.'],
    ['missing', '⟦⟧Yth. Kepala Dinas Perikanan\n\nSelamat pagi. Mohon data.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Saya dari kemarin menunggu data.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Kami sampaikan data sebagai berikut.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Rapat dengan Dinas Perikanan dimulai pukul 09.00.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Mohon nomor rekening atas nama penerima.'],
    ['missing', '⟦⟧> Saya Wulan dari Dinas Perikanan\nBaik, datanya kami kirim.'],
    ['missing', '⟦⟧Bu, beliau menulis "saya Wulan dari Dinas Perikanan".'],
    [
      'missing',
      '⟦⟧Pak, mohon dikirim:\nNama barang: Meja rapat\nDari: Gudang Barat\nKe: Kantor Camat',
    ],
    ['missing', '⟦⟧Selamat pagi, Bu. Setoran lelang sudah kami bukukan: 20 juta rupiah.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Ini suratnya: mohon dibaca.'],
    ['missing', '⟦⟧pagi bu saya cek data dari dinas perikanan belum masuk'],
    ['missing', '⟦⟧pagi bu ini foto bagus dari dinas perikanan'],
    [
      'missing',
      '⟦⟧pagi semua, yg belum setor:\n- data posyandu\n- data balita\nditunggu smp jam 3',
    ],
    ['missing', '⟦⟧Selamat pagi, Pak Yudha dari Diskominfo. Mohon data.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Terima kasih.\nMohon hubungi:\nWulan\n0813-2222-1111'],
    ['missing', '⟦⟧Selamat pagi, Bu. Saya bekerja dari rumah hari ini. Mohon data.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Yang menghubungi Ibu kemarin adalah Yudha dari Diskominfo.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Yang mengirim undangan adalah Yudha dari Diskominfo.'],
    ['missing', '⟦⟧Selamat pagi, Bu, dengan Dinas Perikanan kami sudah rapat. Mohon data.'],
  ]);
});

describe('an agency without a name', () => {
  reports(RULE, [
    ['missing-name', 'Selamat pagi, Bu. Kami dari ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Saya admin kepegawaian ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Saya mewakili Ibu Kepala ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Saya [Nama] dari ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Kami, ⟦Puskesmas⟧ Wanasari, belum menerima data.'],
    ['missing-name', 'Selamat pagi, Bu. Kami, ⟦Bidang⟧ Aset BPKAD, mohon data.'],
    ['missing-name', 'Mohon data. Terima kasih.\n\n⟦Dinas⟧ Perikanan Kabupaten Sagara'],
    [
      'missing-name',
      'Selamat pagi, Bu Wulan, dengan ⟦Dinas⟧ Perikanan Kabupaten Sagara. Mohon data.',
    ],
    ['missing-name', 'Selamat pagi, Bu. Saya Kepala ⟦UPTD⟧ Benih Ikan, mohon data.'],
  ]);
});

describe('a name without an agency', () => {
  reports(RULE, [
    [
      'missing-agency',
      'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧\nUndangan Rapat Dinas Sosial\nMohon hadir, Bu.',
    ],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧\nTempat: Aula Bappeda'],
    [
      'missing-agency',
      'Selamat pagi, Bu. Saya ⟦Wulan⟧. Saya bekerja di rumah, Dinas Sosial tutup. Mohon data.',
    ],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan⟧, Kabag. Mohon data.'],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧. Kadis Yudha menunggu data.'],
    [
      'missing-agency',
      'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧\nDinas Perikanan mohon mengirim data.',
    ],
    [
      'missing-agency',
      'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧\n- Dinas Perikanan\n- Dinas Sosial',
    ],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧. Mohon data.'],
    ['missing-agency', 'selamat pagi bu saya ⟦wulan⟧, mohon data'],
    ['missing-agency', 'Mohon data. Terima kasih.\n\n⟦Yudha Prakoso⟧'],
    ['missing-agency', 'selamat pagi bu, sy ⟦yudha⟧ mau tanya data'],
    ['missing-agency', 'selamat pagi bu, sy ⟦agus⟧ mau tanya data'],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan⟧, di bagian atas berkas belum ada paraf.'],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan⟧, pada bidang tanah itu belum ada patok.'],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Lurah Yudha Prakoso⟧. Mohon data.'],
    [
      'missing-agency',
      'Selamat pagi, Bu. Saya ⟦Wulan⟧, mohon jadwal rapat dengan Dinas Perikanan.',
    ],
    [
      'missing-agency',
      'Yth. Kepala Dinas Perikanan\n\nSelamat pagi. Nama saya ⟦Yudha Prakoso⟧. Mohon data.',
    ],
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan⟧ ingin menanyakan surat dari Bappeda.'],
  ]);
});
