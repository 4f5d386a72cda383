import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { DEFAULT_OFFICE, lint, type Settings, settings } from '../../src/linter/index.ts';

/** What the person reads of each finding: the sentence, and what is offered behind `→`. */
function said(id: string, text: string, around: Partial<Settings> = {}): string[] {
  const rule = rules.filter((one) => one.id === id);
  const at = new Date('2026-11-24T09:30:00+07:00');
  const { messages } = lint(text, rule, settings(at, { office: DEFAULT_OFFICE, ...around }));
  return messages.map((m) =>
    [m.message, ...(m.suggestions ?? []).map(({ fix }) => `→ ${fix.text}`)].join(' '),
  );
}

const SALAM = 'Assalamualaikum warahmatullahi wabarakatuh';
const greeted = (token: string, formal: string) =>
  `"${token}" belum salam resmi; untuk pesan dinas tulis "${formal}". → ${formal}`;

describe('greeting offers the formal one of the same kind', () => {
  test.each([
    ['ass', SALAM],
    ['as', SALAM],
    ['asskum', SALAM],
    ['aslmkm', SALAM],
    ['asw', SALAM],
    ['mikum', SALAM],
    ['lekum', SALAM],
    ['samlekum', SALAM],
    ["ass'kum", SALAM],
    ['assmlkm', SALAM],
    ['salam', SALAM],
    ['siang', 'Selamat siang'],
    ['met sore', 'Selamat sore'],
    ['met petang', 'Selamat petang'],
    ['malam', 'Selamat malam'],
    ['slmt siang', 'Selamat siang'],
    ['malem', 'Selamat malam'],
    ['malam2', 'Selamat malam'],
    ['maalam', 'Selamat malam'],
    ['slmt sg', 'Selamat siang'],
    ['met mlm', 'Selamat malam'],
    ['selamat sr', 'Selamat sore'],
    ['halo', 'Selamat pagi'],
    // a greeting of Makassar, however like the salam it sounds
    ['salama', 'Selamat pagi'],
  ])('%s → %s', (token, formal) => {
    expect(said('greeting', `${token} bu, mohon rekap kehadiran.`)).toEqual([
      greeted(token, formal),
    ]);
  });

  test('by the time of sending where none was said', () => {
    const afternoon = { sentAt: new Date('2026-11-24T15:30:00+07:00') };
    expect(said('greeting', 'met pg bu, mohon rekap kehadiran.', afternoon)).toEqual([
      greeted('met pg', 'Selamat pagi'),
    ]);
    expect(said('greeting', 'Mohon rekap kehadiran.', afternoon)).toEqual([
      'Salam pembuka belum ada; awali dengan "Selamat sore" atau salam resmi lain supaya pesan terasa sopan.',
    ]);
    expect(said('greeting', 'Selamat siang. Mohon rekap kehadiran.')).toEqual([
      'Salam belum menyapa siapa pun; tambahkan sapaan hormat, misalnya "Selamat siang, Bapak/Ibu".',
    ]);
  });
});

describe('sender-identity shows how', () => {
  const TEXT = 'Selamat pagi, Bu. Mohon rekap kehadiran.';
  const shown = (example: string) => [
    `Pengirim belum memperkenalkan diri; tulis nama dan instansi, misalnya "${example}".`,
  ];

  test.each([
    [{}, 'Saya [nama Anda] dari [instansi Anda]'],
    [{ name: 'Wulan' }, 'Saya Wulan dari [instansi Anda]'],
    [{ name: 'Wulan', agency: 'Dinas Kearsipan' }, 'Saya Wulan dari Dinas Kearsipan'],
    [
      { name: 'Wulan', unit: 'Bidang Layanan', agency: 'Dinas Kearsipan' },
      'Saya Wulan dari Bidang Layanan Dinas Kearsipan',
    ],
  ])('%j', (profile, example) => {
    expect(said('sender-identity', TEXT, { profile })).toEqual(shown(example));
  });
});

describe('monthly-quota', () => {
  const at = (count: number) =>
    said('monthly-quota', 'Teks.', { quota: { month: '2026-11', count, limit: 20 } });

  test('is silent until the last few, says how many, and when it is too many', () => {
    expect(at(15)).toEqual([]);
    expect(at(16)).toHaveLength(1);
    expect(at(16)[0]).toContain('17');
    expect(at(19)[0]).toContain('20');
    expect(at(20)[0]).toContain('21');
    expect(at(19)[0]).not.toBe(at(20)[0]!.replace('21', '20'));
  });
});

describe('the token stands in the sentence', () => {
  test.each([
    [
      'closing-thanks',
      'Selamat pagi, Bu. Datanya sudah kami terima. Makasih ya',
      '"Makasih" terlalu santai untuk pesan dinas; tulis "Terima kasih". → Terima kasih',
    ],
    [
      'confidential-data',
      'Mohon dicek NIK 3399015405900003.',
      'Pesan memuat NIK; hapus dari pesan dan sampaikan lewat saluran resmi yang aman.',
    ],
    [
      'link-safety',
      'Berkas: HTTP://arsip.go.id/http:/a',
      'Tautan http:// tidak terenkripsi; pakai https:// supaya isi dokumen terlindungi. → https://arsip.go.id/http:/a',
    ],
    [
      'link-safety',
      'Berkas: https://bit.ly/arsip',
      'Tautan pendek bit.ly menyembunyikan tujuannya; tulis alamat lengkap dokumen.',
    ],
    [
      'official-channel',
      'Mohon persetujuan anggaran lewat pesan ini.',
      'Perkara "anggaran" memerlukan naskah resmi; sampaikan lewat nota dinas, surat resmi, atau rapat koordinasi.',
    ],
    [
      'placeholder',
      'Rapat pukul ........ di aula.',
      'Isian "........" masih kosong; lengkapi sebelum pesan dikirim.',
    ],
    [
      'placeholder',
      `Rapat pukul ${'.'.repeat(70)} di aula.`,
      `Isian "${'.'.repeat(40)}" masih kosong; lengkapi sebelum pesan dikirim.`,
    ],
    ['tone', 'Mohon rekapnya!!', 'Tanda "!!" terasa mendesak; cukup satu tanda.'],
    [
      'tone',
      'Cepat balas, Pak.',
      '"Cepat balas" terasa memerintah atau menyalahkan; sampaikan sebagai permintaan, misalnya "Mohon kiranya …".',
    ],
    [
      'conciseness',
      `Kami ${'dan '.repeat(36)}selesai.`,
      'Kalimat ini berisi 38 kata, lebih dari 35; bagi menjadi beberapa kalimat supaya mudah dipahami.',
    ],
  ])('%s: %s', (id, text, expected) => {
    expect(said(id, text)).toEqual([expected]);
  });

  test('conciseness counts the words of the message', () => {
    const text = 'Kami siap. '.repeat(61);
    expect(said('conciseness', text)[0]).toContain('122');
  });

  test('link-safety names the host that it distrusts', () => {
    const [text] = said('link-safety', 'Berkas: https://xn--arsp-5ya.example/a');
    expect(text).toContain('xn--arsp-5ya.example');
  });
});

describe('standard-language says what stands for a word that is better left out', () => {
  test.each([
    [
      'Berkasnya tertukar wkwk.',
      '"wkwk" menuliskan tawa dengan ejaan percakapan; lazimnya ditulis "hahaha", tetapi dalam pesan dinas sebaiknya dihilangkan. → hahaha → ',
    ],
    [
      'Berkasnya haduh tertukar.',
      '"haduh" adalah bentuk cakapan; bentuk bakunya "aduh", tetapi dalam pesan dinas sebaiknya dihilangkan. → aduh → ',
    ],
    [
      'Berkasnya tertukar dong.',
      '"dong" adalah partikel cakapan tanpa bentuk baku; sebaiknya dihilangkan. → ',
    ],
  ])('%s', (text, expected) => {
    expect(said('standard-language', text)).toEqual([expected]);
  });
});

test('banned-abbreviations offers one word where the place decides, else all', () => {
  const why = 'adalah singkatan percakapan yang dapat menyulitkan pembaca';
  expect(said('banned-abbreviations', 'Dikirim plg lambat Senin.')).toEqual([
    `"plg" ${why}; tulis "paling".`,
  ]);
  expect(said('banned-abbreviations', 'Petugas plg kemarin.')).toEqual([
    `"plg" ${why}; tulis "pulang" atau "pelanggan" atau "paling". → pulang → pelanggan → paling`,
  ]);
});
