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
    'Selamat pagi, Pak. 𝗦𝗮𝘆𝗮 𝗪𝘂𝗹𝗮𝗻 dari Dinas Perikanan. Mohon data.',
    'Selamat pagi, Bu. *Saya Wulan* dari _Dinas Perikanan_. Mohon data.',
  ]);
});

describe('labels and signatures', () => {
  accepts(RULE, [
    'Mohon data.\n\nNama: Wulan Handayani\nInstansi: Dinas Perikanan',
    'Dari: Yudha Prakoso (Diskominfo)\nMohon data.',
    'Mohon data. Terima kasih.\n\nWulan Handayani\nKepala Subbagian Umum\nDinas Perikanan Kabupaten Sagara',
    'Mohon data. Terima kasih.\n\nHormat saya,\nYudha Prakoso, S.Kom.\nNIP 19900101 201503 1 001\nDiskominfo',
    'Mohon data. Terima kasih.\n\na.n. Kepala Dinas Perikanan\nSekretaris,\nWulan Handayani',
    'Mohon data.\nTerima kasih.\n– Wulan, Dinas Perikanan',
    'Mohon data. Terima kasih.\n\n*Yudha Prakoso*\n_Pranata Komputer · Diskominfo Sagara_',
  ]);
});

describe('neither name nor agency', () => {
  reports(RULE, [
    ['missing', '⟦⟧Selamat pagi, Ibu. Mohon data.'],
    ['missing', '⟦⟧Yth. Kepala Dinas Perikanan\n\nSelamat pagi. Mohon data.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Saya dari kemarin menunggu data.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Kami sampaikan data sebagai berikut.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Rapat dengan Dinas Perikanan dimulai pukul 09.00.'],
    ['missing', '⟦⟧Selamat pagi, Bu. Mohon nomor rekening atas nama penerima.'],
    ['missing', '⟦⟧> Saya Wulan dari Dinas Perikanan\nBaik, datanya kami kirim.'],
    ['missing', '⟦⟧Bu, beliau menulis "saya Wulan dari Dinas Perikanan".'],
    ['missing', '⟦⟧Selamat pagi, Pak Yudha dari Diskominfo. Mohon data.'],
  ]);
});

describe('an agency without a name', () => {
  reports(RULE, [
    ['missing-name', 'Selamat pagi, Bu. Kami dari ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Saya admin kepegawaian ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Saya mewakili Ibu Kepala ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Selamat pagi, Bu. Saya [Nama] dari ⟦Dinas⟧ Perikanan, mohon data.'],
    ['missing-name', 'Mohon data. Terima kasih.\n\n⟦Dinas⟧ Perikanan Kabupaten Sagara'],
    ['missing-name', 'Selamat pagi, Bu. Saya Kepala ⟦UPTD⟧ Benih Ikan, mohon data.'],
  ]);
});

describe('a name without an agency', () => {
  reports(RULE, [
    ['missing-agency', 'Selamat pagi, Bu. Saya ⟦Wulan Handayani⟧. Mohon data.'],
    ['missing-agency', 'selamat pagi bu saya ⟦wulan⟧, mohon data'],
    ['missing-agency', 'Mohon data. Terima kasih.\n\n⟦Yudha Prakoso⟧'],
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
