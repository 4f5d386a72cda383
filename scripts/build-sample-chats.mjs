// Writes the exports of an invented person's chats to examples/chats: for the documentation's pictures
// and for trying asn-audit out. Always the same bytes.
//   node scripts/build-sample-chats.mjs [--check]
import { emit, sweep } from './derived.mjs';

const ME = 'Arum Larasati';
const CHATS = {
  'Chat WhatsApp dengan Bu Kanti Wulandari.txt': ['Bu Kanti Wulandari'],
  'Chat WhatsApp dengan Pak Gilang Saputra.txt': ['Pak Gilang Saputra'],
  'Chat WhatsApp dengan Tim Renstra Kecamatan.txt': [
    'Pak Gilang Saputra',
    'Nyoman Arsana',
    'Tiur Simbolon',
  ],
};
const GOOD = [
  'Selamat pagi, Ibu. Saya Arum Larasati dari Bagian Perencanaan Kecamatan Sukamaju. Izin berkoordinasi terkait rancangan Renja: https://contoh.go.id/renja. Apakah Ibu berkenan meluangkan waktu hari ini? Terima kasih atas perhatian Ibu.',
  'Selamat siang, Bapak. Saya Arum Larasati, Bagian Perencanaan Kecamatan Sukamaju. Izin menyampaikan undangan rapat evaluasi: https://contoh.go.id/undangan. Mohon kesediaan waktu Bapak. Terima kasih.',
];
const FAIR = [
  'Selamat pagi Pak, saya Arum. Mohon data capaian triwulan ini ya Pak. Terima kasih.',
  'Selamat siang Bu, mohon izin menanyakan berkas usulan kemarin, apakah sudah diterima?',
  'Selamat pagi, Bapak. Terkait jadwal monitoring, kami menunggu arahan Bapak. Terima kasih.',
];
const POOR = [
  'Pagi pak, mau tanya data yg kmrn udh dikirim blm ya? Mksh',
  'Bu, tolong kirim file nya skrg ya, udah ditunggu pimpinan',
  'P',
  'Pak, rapatnya jadi gak? Kabarin secepatnya',
];
const REPLIES = [
  'Siap, Bu.',
  'Baik, Pak. Terima kasih.',
  'Sudah sy kirim lewat email ya Pak, mohon dicek',
  'Selamat pagi, Ibu. Perbaikan sudah kami unggah pada tautan yang sama. Terima kasih.',
  'Nanti sy kabari lagi bu',
];
const THEIRS = [
  'Baik, Bu Arum. Sudah kami terima.',
  'Mohon dilengkapi lampirannya, Bu.',
  'Siap, kami pelajari dahulu.',
  'Apakah datanya sudah final?',
  'Terima kasih 🙏',
];
const DAY = 86_400_000;
let state = 20261123;

for (const [index, [name, others]] of Object.entries(CHATS).entries()) {
  const lines = [
    `${head(Date.UTC(2026, 4, 31, 22))}Pesan dan panggilan terenkripsi secara end-to-end.`,
  ];
  for (let day = Date.UTC(2026, 5, 1); day < Date.UTC(2026, 11, 1); day += DAY) {
    if (random() < 0.37 - index * 0.04) lines.push(...conversation(day, others));
  }
  emit(`examples/chats/${name}`, `${lines.join('\n')}\n`);
}
sweep('examples/chats');

/** Messages become better, and fewer come at night, as the months go by. */
function conversation(day, others) {
  const progress = (day - Date.UTC(2026, 5, 1)) / (183 * DAY);
  const weekend = [0, 6].includes(new Date(day).getUTCDay());
  if (weekend && random() < 0.5 + progress / 2) return [];
  const late = random() < 0.3 - progress * 0.25;
  let time = day + (late ? 17 + random() * 5 : 7.6 + random() * 7) * 3_600_000;
  const lines = [];
  const say = (sender, text, wait) => {
    time += wait * 60_000;
    lines.push(`${head(time)}${sender}: ${text}`);
  };
  if (random() < 0.3) {
    say(pick(others), `Selamat pagi, Bu Arum. ${pick(THEIRS)}`, 0);
    const slow = random() < 0.12 - progress * 0.1;
    say(ME, pick(REPLIES), slow ? 1500 + random() * 900 : 5 + random() * 90);
    return lines;
  }
  const roll = random();
  say(
    ME,
    pick(roll < 0.15 + progress * 0.6 ? GOOD : roll < 0.55 + progress * 0.4 ? FAIR : POOR),
    0,
  );
  say(pick(others), pick(THEIRS), 3 + random() * 140);
  if (random() < 0.6) say(ME, pick(REPLIES), 1 + random() * 30);
  return lines;
}

function head(time) {
  const at = new Date(time);
  const two = (n) => String(n).padStart(2, '0');
  const date = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear() % 100].map(two);
  return `${date.join('/')} ${two(at.getUTCHours())}.${two(at.getUTCMinutes())} - `;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

/** Park and Miller's generator. */
function random() {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}
