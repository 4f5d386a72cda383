import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'topic-link';
const LINK = 'https://data.sagara.go.id/ikan';

describe('a matter and a link', () => {
  accepts(RULE, [
    `Terkait produksi ikan, mohon diperiksa: ${LINK}`,
    `Mohon dikirimkan data produksi ikan. ${LINK}`,
    `Kami sampaikan jadwal lelang: ${LINK}`,
    `Sehubungan dengan lelang ikan, bahan ada di www.sagara.go.id/lelang`,
    'Mohon masukan atas rencana kerja: drive.google.com/drive/folders/1AbCdEf',
    'Undangan rapat evaluasi: s.id/evaluasi-ikan',
    `Apakah Bapak ada waktu membahas lelang? Bahan: ${LINK}.`,
    `Menindaklanjuti surat nomor 523/11, data kami unggah pada <${LINK}>.`,
    `*Perihal: lelang ikan*\nBahan rapat: *${LINK}*`,
    'mohon cek data ikan HTTPS://DATA.SAGARA.GO.ID/IKAN',
  ]);
});

describe('no link to a document', () => {
  reports(RULE, [
    ['missing-link', '⟦⟧Mohon dikirimkan data produksi ikan.'],
    ['missing-link', '⟦⟧Data produksi ikan kami kirim ke ikan@sagara.go.id.'],
    ['missing-link', '⟦⟧Mengenai lelang ikan, hubungi https://wa.me/628120000001.'],
    ['missing-link', '⟦⟧Mengenai lelang ikan, lihat laman sagara.go.id.'],
    ['missing-link', '⟦⟧Mohon koreksi berkas lelang_ikan.xlsx.'],
    ['missing-link', '⟦⟧Mohon koreksi data lelang, berkas terlampir.'],
    ['missing-link', '⟦⟧Narahubung lelang ikan: 0361-700100.'],
    ['missing-link', `⟦⟧> ${LINK}\nData lelang itu sudah kami terima.`],
    ['missing-link', '⟦⟧Data lelang ikan versi 2.1/2026 sudah rampung.'],
  ]);
});

describe('no matter', () => {
  reports(RULE, [
    ['missing-topic', `⟦⟧Selamat pagi, Bu. Apakah Ibu ada waktu? ${LINK}`],
    ['missing-topic', `⟦⟧Selamat pagi, Pak. Saya Wulan dari Dinas Perikanan. ${LINK}`],
    ['missing-topic', `⟦⟧Selamat pagi, Pak. Saya ingin berkonsultasi. ${LINK} Terima kasih.`],
    ['missing-topic', `⟦⟧Mohon izin, Bu, berikut tautannya ${LINK}. Terima kasih atas bantuannya.`],
  ]);
});

describe('neither', () => {
  reports(RULE, [
    ['missing-link missing-topic', '⟦⟧⟦⟧Selamat pagi, Bu.'],
    ['missing-link missing-topic', '⟦⟧⟦⟧Pak, apakah bisa saya telepon sebentar?'],
    ['missing-link missing-topic', '⟦⟧⟦⟧'],
    ['missing-link missing-topic', '⟦⟧⟦⟧P'],
  ]);
});

describe('attachments: accept', () => {
  const options = { attachments: 'accept' };
  accepts(
    RULE,
    [
      'Mohon koreksi data lelang, berkas terlampir.',
      'Terlampir kami sampaikan jadwal lelang.',
      'Bersama ini kami lampirkan jadwal lelang.',
      'Mohon *koreksi* berkas lelang_ikan.xlsx.',
    ],
    { options },
  );
  reports(RULE, [['missing-link', '⟦⟧Mohon koreksi *data lelang*.']], { options });
});
