// Writes a large WhatsApp export of invented people: always the same bytes for the same options.
//   node bench/generate-chat.mjs --megabytes 100 --format android-id --out .bench/chat-100.txt
// Prints { path, bytes, messages, system } as JSON.
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

const FORMATS = {
  'android-id': {
    head: (t) => `${t.dd}/${t.mm}/${t.yy} ${t.hh}.${t.mi} - `,
    edited: ' <Pesan ini diedit>',
    media: '<Media tidak disertakan>',
    deleted: 'Pesan ini telah dihapus',
    mark: '',
  },
  'android-en': {
    head: (t) => `${t.m}/${t.d}/${t.yy}, ${t.h12}:${t.mi}\u202f${t.ampm} - `,
    edited: ' <This message was edited>',
    media: '<Media omitted>',
    deleted: 'This message was deleted',
    mark: '',
  },
  'ios-id': {
    head: (t) => `[${t.dd}/${t.mm}/${t.yy}, ${t.hh}.${t.mi}.${t.ss}] `,
    edited: ' \u200e<Pesan ini diedit>',
    media: '\u200egambar tidak disertakan',
    deleted: '\u200ePesan ini dihapus.',
    mark: '\u200e',
  },
};
const PEOPLE = [
  'Wening Pradipta',
  'Bagas Hutagaol',
  'Made Suryanti',
  'Yohana Rumbiak',
  'Teuku Fadli',
  'Ratna Kusumawardani',
  'Pak Joko Keuangan',
  'Bu Ida Umum',
  '+62 811-5550-1234',
  '~ Fikri',
  'Andi Tenri',
  'Lukas Manurung',
  'Dewi Anggorowati',
  'Pak Sekretaris',
  'Rahmat Bappeda',
  'Citra Humas',
];
const SENTENCES = [
  'Selamat pagi, Bapak/Ibu.',
  'Mohon izin menyampaikan perkembangan penyusunan laporan kinerja triwulan ketiga.',
  'Rapat dipindahkan ke ruang Melati lantai dua.',
  'Siap, Pak.',
  'Baik, Bu. Terima kasih.',
  'Draf sudah kami unggah pada https://contoh.go.id/draf/rencana-kerja.',
  'Apakah berkenan bila kami menghadap siang nanti?',
  'Datanya masih kurang dua bidang, kami menunggu kiriman dari kecamatan.',
  'Terima kasih atas arahan dan waktu Bapak/Ibu.',
  'ok noted 👍',
  'Undangan resmi akan menyusul melalui persuratan elektronik.',
  'yg kmrn blm masuk ya',
  'Untuk kegiatan pekan depan, daftar peserta mohon dikirim paling lambat hari Rabu.',
  'Kendalanya jaringan di lokasi belum stabil; kami usulkan pemakaian modem cadangan.',
  '🙏🙏',
  'Notula rapat terlampir, mohon dikoreksi bila ada yang keliru.',
];

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '10' },
    format: { type: 'string', default: 'android-id' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const format = FORMATS[values.format];
if (!format) throw new Error(`--format: ${Object.keys(FORMATS).join(', ')}`);
const path = values.out ?? `.bench/chat-${values.format}-${values.megabytes}.txt`;
const random = mulberry32(Number(values.seed));
const pick = (list) => list[Math.floor(random() * list.length)];

mkdirSync(dirname(path), { recursive: true });
const out = createWriteStream(path);
const goal = Number(values.megabytes) * 1e6;
let time = Date.UTC(2021, 0, 4, 0, 30);
let bytes = 0;
let messages = 0;
let system = 1;
await write(
  `${format.head(clock(time))}${values.format.startsWith('ios') ? 'Koordinasi Kecamatan: \u200e' : ''}Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di chat ini yang dapat membacanya.\n`,
);
let block = '';
while (bytes + block.length < goal) {
  time += advance();
  block += line();
  if (block.length > 1 << 20) {
    await write(block);
    block = '';
  }
}
await write(block);
await new Promise((resolve) => out.end(resolve));
console.log(JSON.stringify({ path, bytes, messages, system }));

/** Bursts of talk, pauses of an hour, nights. */
function advance() {
  const roll = random();
  if (roll < 0.0006) return (9 + random() * 20) * 3_600_000;
  return roll < 0.02 ? random() * 3_600_000 : random() * 120_000;
}

function line() {
  const head = format.head(clock(time));
  const roll = random();
  if (roll < 0.004 && !format.mark) {
    system++;
    return `${head}${pick(PEOPLE)} menambahkan ${pick(PEOPLE)}\n`;
  }
  messages++;
  return `${head}${pick(PEOPLE)}: ${body(random())}\n`;
}

function body(roll) {
  if (roll < 0.06) return format.media;
  if (roll < 0.07) return format.deleted;
  if (roll < 0.08) return `${pick(SENTENCES)}${format.edited}`;
  if (roll < 0.09)
    return `Agenda:\n25/11/26 09.00 - 10.00: Pembukaan\n25/11/26 10.00 - 11.30: Paparan\n\n${pick(SENTENCES)}`;
  if (roll < 0.2) return `${pick(SENTENCES)}\n${pick(SENTENCES)}\n\n${pick(SENTENCES)}`;
  return roll < 0.72 ? `${pick(SENTENCES)} ${pick(SENTENCES)}` : pick(SENTENCES);
}

function clock(ms) {
  const t = new Date(ms);
  const two = (n) => String(n).padStart(2, '0');
  const h = t.getUTCHours();
  return {
    d: t.getUTCDate(),
    m: t.getUTCMonth() + 1,
    dd: two(t.getUTCDate()),
    mm: two(t.getUTCMonth() + 1),
    yy: two(t.getUTCFullYear() % 100),
    hh: two(h),
    mi: two(t.getUTCMinutes()),
    ss: two(t.getUTCSeconds()),
    h12: h % 12 || 12,
    ampm: h < 12 ? 'AM' : 'PM',
  };
}

async function write(text) {
  bytes += Buffer.byteLength(text);
  if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
}

function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
