// Drafts of any size from invented sentences, the same for the same seed.
//   node bench/drafts.mjs 11MB > draft.txt
import { pathToFileURL } from 'node:url';

const OPENINGS = [
  'Selamat pagi, Bapak dan Ibu yang kami hormati.',
  'Salam sejahtera bagi rekan-rekan pengelola data.',
  'Dengan hormat, bersama ini kami sampaikan perkembangan pekerjaan.',
];
const SUBJECTS = [
  'laporan realisasi anggaran',
  'rekapitulasi kehadiran pegawai',
  'data penerima bantuan',
  'jadwal pelatihan operator',
  'rancangan surat edaran',
  'daftar inventaris ruangan',
  'hasil survei kepuasan masyarakat',
];
const UNITS = [
  'Bagian Umum',
  'Dinas Perhubungan Kota Merapi Jaya',
  'Bidang Aset BPKAD',
  'Puskesmas Tanjung Asri',
  'Kecamatan Lembah Hijau',
];
const PATTERNS = [
  (s, u) => `Terkait ${s}, mohon kesediaan ${u} untuk memeriksa kembali angka pada lampiran.`,
  (s, u) => `Kami dari ${u} menyampaikan ${s} yang telah diperbarui pada triwulan ini.`,
  (s, u) => `Sehubungan dengan ${s}, ${u} akan mengadakan rapat koordinasi pada hari Kamis.`,
  (s, u) => `Mohon ${s} yg belum lengkap dpt dikirim ke ${u} sebelum batas waktu.`,
  (s, u) => `Berkas ${s} dari ${u} tersedia di https://contoh.go.id/berkas/${s.length}${u.length}.`,
  (s, u) => `Apabila ada kendala dalam ${s}, silakan menghubungi ${u} pada jam kerja.`,
];

/** Numbers in [0, 1), the same for the same seed (mulberry32, public domain). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draft of about so many bytes. */
export function draft(bytes, seed = 1) {
  const random = randomOf(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const parts = [one(OPENINGS), '\n\n'];
  let size = parts[0].length + 2;
  while (size < bytes) {
    const sentence = one(PATTERNS)(one(SUBJECTS), one(UNITS));
    const gap = random() < 0.2 ? '\n\n' : ' ';
    parts.push(sentence, gap);
    size += sentence.length + gap.length;
  }
  parts.push('\n\nAtas perhatian dan kerja samanya kami sampaikan terima kasih.\n');
  return parts.join('');
}

/** Messages for `--messages ndjson`. */
export function* messages(count, seed = 1) {
  const random = randomOf(seed);
  for (let id = 1; id <= count; id += 1) {
    const text = draft(250 + random() * 400, id);
    yield `${JSON.stringify({ id, text, at: '2026-11-23T09:00:00+07:00' })}\n`;
  }
}

/** `11MB` → bytes. */
export function bytesOf(size) {
  const [, number, unit = ''] = /^([\d.]+)([kKmM]?)B?$/.exec(size) ?? [];
  return Number(number) * { '': 1, k: 1e3, m: 1e6 }[unit.toLowerCase()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(draft(bytesOf(process.argv[2] ?? '1MB'), Number(process.argv[3] ?? 1)));
}
