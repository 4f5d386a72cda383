import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'closing-thanks';
const BODY = 'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang.';

describe('formal thanks at the end', () => {
  accepts(RULE, [
    `${BODY} Terima kasih.`,
    `${BODY} Terima kasih atas waktu Ibu.`,
    `${BODY}\n\nAtas perhatian dan kerja samanya kami sampaikan terima kasih.`,
    `${BODY} Kami ucapkan terima kasih atas bantuan Ibu.`,
    `${BODY}\nterima kasih bu 🙏`,
    `${BODY} Kami Ucapkan Terima Kasih Banyak.`,
    `${BODY} TERIMA KASIH.`,
    `${BODY} *Terima kasih* atas waktunya.`,
    `${BODY} 𝗧𝗲𝗿𝗶𝗺𝗮 𝗸𝗮𝘀𝗶𝗵.`,
    `${BODY} Terimakasih.`,
    `${BODY} Terima kasih. Wassalamualaikum warahmatullahi wabarakatuh.`,
    `${BODY} Terima kasih atas kesediaannya. Semoga Ibu sehat. Salam.`,
    `${BODY} Terima kasih.\n\nHormat saya,\nWulan Handayani\nDinas Perikanan`,
    `${BODY}\n\nHormat kami,\nWulan Handayani\nDinas Perikanan\n\nTerima kasih.`,
    `${BODY} Terima kasih.\n\nNB: rapat dipindah ke aula.`,
    `${BODY} Terima kasih.\n\nWulan\nDinas Perikanan\n0813-2222-1111`,
    `${BODY} Terima kasih.\n\nWulan, S.Pi.\nDinas Perikanan\nTelepon (0711) 555-0144\nSurel: wulan@contoh.go.id`,
    `${BODY} Terima kasih.\n\nWulan\nDinas Perikanan\nwulan@contoh.go.id\nwww.contoh.go.id`,
    `${BODY} Terima kasih.\n\nTautan:\n1. https://contoh.go.id/a\n2. https://contoh.go.id/b\n3. https://contoh.go.id/c`,
    `Terima kasih atas balasannya kemarin. ${BODY} Demikian, terima kasih.`,
    `${BODY} Makasih ya, Bu. Terima kasih atas waktunya.`,
  ]);
});

describe('the end is the last three sentences or the last paragraph of the body', () => {
  const SIGNATURE = 'Hormat saya,\nWulan Handayani\nDinas Perikanan';
  accepts(RULE, [
    `${BODY} Terima kasih.\n\nData kami olah hari Rabu. Hasilnya kami kirim.`,
    `${BODY}\n\nTerima kasih atas bantuan Ibu. Data kami olah hari Rabu. Hasilnya kami kirim. Rapat hari Jumat.`,
    `${BODY}\n\nTerima kasih. Data kami olah. Hasilnya kami kirim. Rapat hari Jumat.\n\n${SIGNATURE}`,
    `${BODY} Terima kasih.\n\nData kami olah hari Rabu. Hasilnya kami kirim.\n\n${SIGNATURE}`,
    // thanks for what was given, behind the matter
    `${BODY} Terima kasih atas data yang telah dikirim. Hasil olahannya kami kirim hari Rabu.`,
    // a greeting, the thanks and four words of farewell
    'Selamat pagi, Bu. Terima kasih. Sampai bertemu hari Rabu.',
    'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Terima kasih atas perhatiannya. Data lelang kami kirim hari Rabu.',
  ]);
  reports(RULE, [
    [
      'missing',
      `${BODY} ⟦Terima kasih⟧.\n\nData kami olah hari Rabu. Hasilnya kami kirim. Rapat hari Jumat.`,
    ],
    [
      'missing',
      `${BODY} Makasih ya.\n\nData kami olah hari Rabu. Hasilnya kami kirim. Rapat hari Jumat.⟦⟧`,
    ],
  ]);
});

describe('no thanks', () => {
  reports(RULE, [
    ['missing', `${BODY}⟦⟧`],
    ['missing', `${BODY} Demikian kami sampaikan.⟦⟧`],
    ['missing', `Terima kasih atas balasannya kemarin. ${BODY} Kapan data dapat kami ambil?⟦⟧`],
    ['missing', `${BODY}\n\n> Terima kasih, Bu⟦⟧`],
    ['missing', `${BODY} Kartu terima kasih sudah kami cetak.⟦⟧`],
    ['missing', `${BODY} Aula Terima Kasih Guruku dipakai pukul 13.00.⟦⟧`],
    ['missing', `${BODY} Beliau menulis "terima kasih".⟦⟧`],
    ['missing', `${BODY} Mohon tidak mengirim ucapan terima kasih dalam bentuk bingkisan.⟦⟧`],
    ['missing', `${BODY} Honor sudah kami terima. Kasih tahu bila belum lengkap.⟦⟧`],
  ]);
});

describe('thanks that introduce the matter are not its closing', () => {
  reports(RULE, [
    ['missing', 'Selamat pagi, Bu. Terima kasih. Sampai bertemu pada hari Rabu.⟦⟧'],
    [
      'missing',
      'Selamat pagi, Bu. Terima kasih atas perhatiannya. Mohon data lelang ikan dikirim.⟦⟧',
    ],
    [
      'missing',
      'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. ⟦Terima kasih⟧ atas jawaban Ibu kemarin. Mohon data lelang dikirim hari Rabu.',
    ],
  ]);
});

describe('informal thanks', () => {
  reports(RULE, [
    ['informal', `${BODY} ⟦Makasih⟧, Bu.`],
    ['informal', `${BODY} ⟦makasi⟧ ya bu`],
    ['informal', `${BODY} ⟦Trims⟧.`],
    ['informal', `${BODY} ⟦Thanks⟧, Bu.`],
    ['informal', `${BODY} ⟦Thank you⟧.`],
    ['informal', `${BODY} ⟦thx⟧`],
    ['informal', `${BODY} ⟦Tks⟧ Bu.`],
    ['informal', `${BODY} ⟦Suwun⟧, Bu.`],
    ['informal', `${BODY} ⟦Hatur nuhun⟧, Bu.`],
    ['informal', `${BODY} ⟦trm ksh⟧ bu`],
    ['informal', `${BODY} ⟦mksh⟧`],
    ['informal', `${BODY} ⟦Makasiiih⟧, Bu.`],
  ]);
});

describe('with required: false only what is informal counts', () => {
  const options = { required: false };
  accepts(RULE, [BODY, 'Baik, Bapak. Kami periksa.', 'Terima kasih, Pak.'], { options });
  reports(RULE, [['informal', '⟦Makasih⟧ ya, Pak.']], { options });
});
