import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'greeting';

describe('formal greetings', () => {
  accepts(RULE, [
    'Selamat pagi, Bapak Camat. Mohon data RT.',
    'Selamat siang Ibu Widya, mohon data RT.',
    'selamat sore pak, mohon data rt',
    'SELAMAT MALAM, IBU. Mohon data RT.',
    'Selamat petang, Saudara Yudha. Mohon data RT.',
    'Assalamualaikum, Pak. Mohon data RT.',
    "Assalamu'alaikum warahmatullahi wabarakatuh.\n\nBapak Sekretaris, mohon data RT.",
    'Assalaamu alaikum wr. wb. Ibu Lurah, mohon data RT.',
    'السلام عليكم ورحمة الله وبركاته\nBapak Kepala Seksi, mohon data RT.',
    'Salam sejahtera bagi kita semua, Bapak/Ibu. Mohon data RT.',
    'Salam hormat, rekan-rekan. Mohon data RT.',
    'Salam Literasi, Bapak/Ibu pengelola pojok baca. Mohon data RT.',
    'Salam BerAKHLAK, Tim Arsip. Mohon data RT.',
    'Om Swastyastu, Bapak Kelian. Mohon data RT.',
    'Namo Buddhaya, Ibu. Mohon data RT.',
    'Shalom, Bapak Pendeta. Mohon data RT.',
    'Rahayu, Ibu Camat. Mohon data RT.',
    'Dengan hormat, Bapak Direktur, mohon data RT.',
    'Assalamualaikum, salam sejahtera, Om Swastyastu, Namo Buddhaya, Rahayu. Bapak/Ibu, mohon data RT.',
    'Sampurasun. Selamat pagi, Ibu. Mohon data RT.',
    'Bismillah. Assalamualaikum, Ibu. Mohon data RT.',
    'Bismillahirrahmanirrahim\n\nAssalamualaikum wr. wb. Bapak Camat, mohon data RT.',
    'Shalom serta selamat siang, Ibu. Mohon data RT.',
    'Rahayu dan salam budaya, Ibu. Mohon data RT.',
    'Salam Literasi Anak Negeri, Bapak. Mohon data RT.',
    'Salam Bhinneka Tunggal Ika. Ibu, saya mohon data RT.',
    'Selamat pagi, Mayor. Mohon data RT.',
    'Selamat siang, Ipda Yudha. Mohon data RT.',
    'Selamat siang, para camat. Mohon data RT.',
    'Selamat siang, Asisten III. Mohon data RT.',
  ]);
});

describe('what may stand before the greeting', () => {
  accepts(RULE, [
    'Yth. Ibu Kepala Bidang Sarana\n\nSelamat pagi. Mohon data RT.',
    'Kepada Yth.\nBapak Camat Wanasari\ndi Tempat\n\nDengan hormat,\nMohon data RT.',
    'Mohon izin, Bapak. Selamat pagi. Mohon data RT.',
    'Izin, selamat sore Bu. Mohon data RT.',
    '*[URGENT]* Selamat pagi, Pak. Mohon data RT.',
    '*PEMBERITAHUAN RAPAT*\n\nSelamat pagi, Bapak/Ibu.\nRapat hari Senin.',
    '🙏🙏 Selamat pagi, Bapak. Mohon data RT.',
    '> Bu, kapan datanya?\nSelamat pagi, Pak. Datanya kami kirim.',
    'ｓｅｌａｍａｔ　ｐａｇｉ, Bapak. Mohon data RT.',
    'Sel\u200bamat pagi, Bapak. Mohon data RT.',
    '𝗦𝗲𝗹𝗮𝗺𝗮𝘁 𝗽𝗮𝗴𝗶, Bapak. Mohon data RT.',
    'Selamat 🌞 pagi, Bapak. Mohon data RT.',
  ]);
});

describe('no greeting', () => {
  reports(RULE, [
    ['missing', 'Bismillah rapat ditunda.\n⟦Assalamualaikum⟧, Bapak Camat. Mohon data RT.'],
    ['missing', '⟦⟧Bapak Camat, mohon data RT.'],
    ['missing', '⟦⟧*HASIL TES CALON PERANGKAT*\nBapak Camat, mohon data RT.'],
    ['missing', '⟦⟧Yth. Ibu Kepala Bidang Sarana, mohon data RT.'],
    ['missing', '⟦⟧Mohon izin, Bapak. Mohon data RT.'],
    ['missing', '⟦⟧Selamat atas pelantikan Ibu sebagai Camat. Mohon data RT.'],
    ['missing', '⟦⟧Selamat bertugas, Pak. Mohon data RT.'],
    ['missing', '⟦⟧Bu, acara "Selamat Pagi Wanasari" ditunda.'],
    ['missing', '⟦⟧> Selamat pagi, Pak\nData RT sudah kami kirim, Pak.'],
    ['missing', '⟦⟧Penumpang selamat. Pagi ini mereka pulang, Pak.'],
    ['missing', '⟦⟧Salam kami sampaikan kepada Ibu melalui surat ini.'],
    ['missing', 'Bapak Camat, mohon data warga. ⟦Selamat pagi⟧, Pak.'],
    ['missing', 'Data RT belum kami terima, Bu.\n\n⟦Assalamualaikum⟧ warahmatullahi wabarakatuh.'],
    ['missing', 'Data RT belum kami terima, Bu. ⟦Assalamualaikum⟧, semoga Ibu sehat.'],
    // a late word that is informal, a name, or a formula of another kind is no greeting
    ['missing', '⟦⟧Data RT belum kami terima. Halo Bu, mohon dikirim.'],
    ['missing', '⟦⟧Data RT belum kami terima. Rahayu, mohon dikirim.'],
    ['missing', '⟦⟧Data RT belum kami terima. Dengan hormat, mohon dikirim.'],
    ['missing', '⟦⟧Data RT belum kami terima, Bu. Salam hormat, Yudha.'],
  ]);
});

describe('informal greetings', () => {
  reports(RULE, [
    ['informal', '⟦Pagi⟧ Pak, mohon data RT.'],
    ['informal', '⟦Siang⟧, Bu. Mohon data RT.'],
    ['informal', '⟦malam⟧ pak, mohon data rt'],
    ['informal', '⟦Halo⟧ Bu Widya, mohon data RT.'],
    ['informal', '⟦Hai⟧ rekan-rekan, mohon data RT.'],
    ['informal', '⟦Permisi⟧ Pak, mohon data RT.'],
    ['informal', '⟦Asslmkum⟧ Pak, mohon data RT.'],
    ['informal', '⟦Aslamkum⟧, Bu. Mohon data RT.'],
    ['informal', '⟦Met malem⟧ Bu, mohon data RT.'],
    ['informal', '⟦Slmt malem⟧ Pak. Mohon data RT.'],
    ['informal', '⟦Selamat malem⟧ Pak. Mohon data RT.'],
    ['informal', '⟦P⟧'],
    ['informal', '⟦Ping⟧'],
    ['informal', '⟦Ass⟧, Pak. Mohon data RT.'],
    ['informal', '⟦Ass wr wb⟧. Pak, mohon data RT.'],
    ['informal', '⟦Met pagi⟧ Bu, mohon data RT.'],
    ['informal', '⟦slmt siang⟧ bu, mohon data rt'],
    ['informal', '⟦Dear⟧ Bapak Camat, mohon data RT.'],
    ['informal', '⟦Semangat pagi⟧, Bapak/Ibu. Mohon data RT.'],
    ['informal', '⟦Salam⟧, Pak. Mohon data RT.'],
    ['informal', '⟦Haloo⟧, Pak. Mohon data RT.'],
    ['informal', '⟦Horas⟧, Bapak. Mohon data RT.'],
    ['informal', '⟦Good morning⟧, Sir. Mohon data RT.'],
  ]);
});

describe('nobody is addressed', () => {
  reports(RULE, [
    ['missing-address', '⟦Selamat pagi⟧, para petani menunggu pupuk.'],
    ['missing-address', '⟦Selamat pagi⟧. Mohon data RT.'],
    ['missing-address', '⟦Selamat sore⟧ semuanya, mohon data RT.'],
    ['missing-address', '⟦Salam sejahtera⟧ bagi kita semua. Mohon data RT.'],
    ['missing-address', '⟦Dengan hormat⟧,\nkami sampaikan data RT.'],
  ]);
});

describe('a part of the day that opens the message', () => {
  reports(RULE, [
    ['informal', '⟦Malem⟧ pak, mohon data rt'],
    ['informal', '⟦malam⟧ bun, mohon data rt'],
    ['informal', '⟦Sore⟧ Jeng, mohon data RT.'],
    ['informal', '⟦Siang⟧ kaka, mohon data RT.'],
    ['informal', '⟦pagi⟧ maszeh mohon data rt'],
    ['informal', '⟦Sore⟧ Yudha, mohon data RT.'],
    ['informal', '⟦siang⟧ saya yudha mohon data rt'],
    ['informal', 'Izin, ⟦pagi⟧ Jeng. Mohon data RT.'],
    // what tells when something happens greets nobody
    ['missing', '⟦⟧Pagi ini data RT belum masuk, Bu.'],
    ['missing', '⟦⟧malam tadi data rt kami kirim'],
    ['missing', '⟦⟧Siang nanti rapat RT dimulai.'],
    ['missing', '⟦⟧Sore hari data RT diunggah.'],
    ['missing', '⟦⟧Pagi sampai siang loket RT tutup.'],
    ['missing', '⟦⟧Pagi-pagi data RT sudah masuk.'],
    ['missing', '⟦⟧Malam Jumat pengajian RT diadakan.'],
    ['missing', '⟦⟧Malam keakraban warga RT ditunda.'],
    ['missing', '⟦⟧Sore pukul 16.00 rapat RT dimulai.'],
  ]);
});

describe('forms of address', () => {
  accepts(RULE, [
    'Selamat pagi, Ibu/Bapak sekalian. Mohon data RT.',
    'Selamat pagi, Bapak-Bapak dan Ibu-Ibu ketua RT. Mohon data.',
    'Selamat sore Bunda-bunda kader, mohon data RT.',
    'Selamat sore kakak-kakak operator, mohon data RT.',
    'Selamat siang, Angku Wali Nagari. Mohon data RT.',
    'Assalamualaikum, Datuk Penghulu yang kami hormati, Bapak Yudha. Mohon data RT.',
    'Selamat pagi, Mr. Brown. Mohon data RT.',
    'Selamat pagi, Dr. Wulan, Ibu yang saya hormati. Mohon data RT.',
    'Om Swastyastu, Jero Bendesa. Mohon data RT.',
    'Selamat pagi menjelang siang, Ibu Camat. Mohon data RT.',
    'Selamat siang menuju sore, Pak. Mohon data RT.',
    'Selamat pagi, siang, atau malam, Bapak/Ibu. Mohon data RT.',
    'Selamat pagi/siang/sore menyesuaikan waktu Ibu membaca pesan ini. Mohon data RT.',
    'Yth. Kepala Pelabuhan Tg. Sagara u.p. Kasi Umum\nSelamat sore. Mohon data RT.',
    'Yth. Kepala Kantor Pel. Sagara u.p. Kasi Umum\nSelamat sore. Mohon data RT.',
    '1. Assalamualaikum, Ibu Camat.\n2. Mohon data RT.\n3. Terima kasih.',
    '1) Selamat pagi, Ibu Camat.\n2) Mohon data RT.',
  ]);
  reports(RULE, [
    ['missing-address', '⟦Selamat pagi⟧ sesuai waktu masing-masing. Mohon data RT.'],
    ['missing-address', '⟦Selamat pagi⟧, lalu lintas padat. Mohon data RT.'],
    ['missing', '⟦⟧1. Mohon data RT.\n2. Mohon data RW.'],
  ]);
});

describe('with required: false only what is informal counts', () => {
  const options = { required: false };
  accepts(
    RULE,
    ['Selamat pagi', 'Baik, Bapak. Kami periksa.', 'Selamat pagi. Ada keperluan apa?'],
    {
      options,
    },
  );
  reports(RULE, [['informal', '⟦Halo⟧ Pak, ada keperluan apa?']], { options });
});

describe('the agency’s own greetings', () => {
  const own = ['tabik sagara', 'salam satu bahasa'];
  const vocabulary = {
    allowed: new Set<string>(),
    banned: new Map<string, string>(),
    agencies: [],
    phrases: { greetings: own, thanks: [], availability: [], options: [] },
  };
  accepts(RULE, ['Tabik Sagara, Bapak. Mohon data RT.', 'Salam Satu Bahasa, Ibu. Mohon data RT.'], {
    vocabulary,
  });
  reports(
    RULE,
    [
      ['missing-address', '⟦Salam Satu Bahasa⟧. Mohon data RT.'],
      ['missing', 'Bapak, mohon data warga. ⟦Tabik Sagara⟧.'],
    ],
    { vocabulary },
  );
});
