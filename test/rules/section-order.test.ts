import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'section-order';

describe('greeting, identity, topic, closing', () => {
  accepts(RULE, [
    'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang. Terima kasih.',
    'Mohon izin, selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang. Terima kasih.',
    'Yth. Ibu Camat\n\nDengan hormat, saya Wulan dari Dinas Perikanan mohon data lelang. Terima kasih.',
    'Selamat pagi, Bu. Mohon data lelang. Terima kasih.\n\nWulan Handayani\nDinas Perikanan',
    'Nama: Wulan\nInstansi: Dinas Perikanan\nMohon data lelang. Terima kasih.',
    'Pagi, Komandan Sektor. Saya Wulan dari Dinas Perikanan. Mohon data lelang. Terima kasih.',
    'Selamat, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang. Terima kasih.',
    'Selamat pagi, Bu. Mohon maaf mengganggu; hal ini tidak mendesak. Saya Wulan dari Dinas Perikanan. Mohon data lelang. Terima kasih.',
    'Mohon data lelang.\nNama: Wulan\nInstansi: Dinas Perikanan\nTerima kasih.',
    'Selamat pagi, Bu. Terima kasih atas jawaban Ibu kemarin. Mohon data lelang. Terima kasih.',
    'Selamat pagi, Bu. Terima kasih atas konfirmasinya. Data lelang kami tunggu. Terima kasih.',
    'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang dari saya dan tim. Terima kasih.',
    'Selamat pagi, Bu. Mohon data lelang.',
    'Pagi, Bu. Mohon data lelang. Terima kasih.',
    'Mohon data lelang. Terima kasih. Salam hormat.',
    '*LELANG IKAN*\n\nSelamat pagi, Bapak/Ibu. Kami sampaikan jadwal lelang. Terima kasih.',
    'Selamat pagi, Bu. Lelang bertema "Selamat pagi, Nelayan" dimulai Senin. Terima kasih.',
    'Mohon data lelang. Terima kasih.\n\nWulan Handayani\nDinas Perikanan\n\nNB: aula pindah ke lantai dua.',
    // a second greeting, for somebody else
    'Selamat pagi, Bu. Mohon data lelang. Selamat sore, Pak Yudha. Terima kasih.',
    // the matter and the introduction share a sentence
    'Selamat pagi, Bu. Terkait data lelang, saya Wulan dari Dinas Perikanan mohon konfirmasi. Terima kasih.',
    // the data is the addressee's
    'Selamat pagi Ibu yang menangani data lelang. Saya Wulan dari Dinas Perikanan. Mohon rekapnya. Terima kasih.',
    'selamat pagi bu saya wulan dari dinas perikanan mohon data lelang terima kasih',
    // early thanks that a proper closing repeats, or that no matter follows
    'Selamat pagi, Bu. Terima kasih atas perhatiannya. Mohon data lelang ikan dikirim sebelum Rabu pekan depan. Terima kasih.',
    'Terima kasih, Bu. Apakah Ibu ada waktu hari Rabu pekan depan?',
    'Selamat pagi, Bu. Terima kasih atas jawaban Ibu kemarin. Mohon data lelang ikan dikirim sebelum Rabu pekan depan.',
    // what is too casual is left to closing-thanks
    'Selamat pagi, Bu. Makasih ya. Mohon data lelang ikan dikirim sebelum Rabu pekan depan.',
  ]);
});

describe('a piece in the wrong place', () => {
  reports(RULE, [
    ['misplaced', 'Data lelang kami tunggu. ⟦Saya Wulan dari Dinas Perikanan⟧. Terima kasih.'],
    ['misplaced', 'Halo, Bu. Mohon data lelang. ⟦Selamat pagi⟧, Ibu. Terima kasih.'],
    ['misplaced', '*⟦Terima Kasih⟧*\n\nSelamat pagi, Bu. Apakah Ibu ada waktu hari Rabu?'],
    ['misplaced', 'Mohon data lelang segera. ⟦Selamat pagi⟧, Bu. Terima kasih.'],
    [
      'misplaced',
      'Data lelang kami tunggu, Bu.\n\n⟦Assalamualaikum⟧, semoga Ibu sehat. Terima kasih.',
    ],
    [
      'misplaced',
      'Selamat pagi, Bu. Mohon data lelang. ⟦Saya Wulan dari Dinas Perikanan⟧. Terima kasih.',
    ],
    [
      'misplaced',
      'Selamat pagi, Bu. Terkait lelang, mohon data terbaru. ⟦Perkenalkan, saya Wulan Handayani, staf Dinas Perikanan⟧. Terima kasih.',
    ],
    [
      'misplaced',
      'Selamat pagi, Bu. ⟦Terima kasih⟧ atas perhatiannya. Mohon data lelang ikan dikirim sebelum Rabu pekan depan.',
    ],
    [
      'misplaced',
      'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Sebelumnya, atas bantuan Ibu, kami sampaikan ⟦terima kasih⟧. Data lelang kami unggah hari ini.',
    ],
    [
      'misplaced',
      'Selamat pagi, Bu. Mohon data lelang.\n\nHormat saya,\nWulan Handayani\nDinas Perikanan\n\n⟦Terima kasih⟧.',
    ],
    [
      'misplaced misplaced',
      'Mohon data lelang segera. ⟦Selamat pagi⟧, Bu. ⟦Saya Wulan dari Dinas Perikanan⟧. Terima kasih.',
    ],
  ]);
});
