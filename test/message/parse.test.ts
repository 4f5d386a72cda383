import { describe, expect, test } from 'vitest';
import { parse } from '../../src/message/parse.ts';
import { type Message, WordFlag } from '../../src/message/types.ts';

const norms = (text: string) => wordsOf(parse(text)).map((w) => w.norm);
const sentences = (text: string) => {
  const { sentences: runs } = parse(text);
  return Array.from({ length: runs.length }, (_, i) => text.slice(runs.start(i), runs.end(i)));
};

function wordsOf(message: Message) {
  return Array.from({ length: message.words.length }, (_, i) => ({
    norm: message.words.norm(i),
    raw: message.words.raw(i),
    flags: message.words.flags(i),
  }));
}

const flagged = (text: string, flag: number) =>
  wordsOf(parse(text))
    .filter((w) => (w.flags & flag) !== 0)
    .map((w) => w.raw);

describe('words', () => {
  test.each([
    ['case and WhatsApp marks', '*Yg* _LAMA_ ~dicabut~', ['yg', 'lama', 'dicabut']],
    ['fullwidth and mathematical letters', 'ｙｇ 𝘁𝗱𝗸 𝐌𝐀𝐊𝐀𝐒𝐈𝐇', ['yg', 'tdk', 'makasih']],
    ['circled letters', 'ⓨⓖ', ['yg']],
    ['Cyrillic and Greek look-alikes', 'уg Sеlаmаt ρagi', ['yg', 'selamat', 'pagi']],
    ['zero-width marks inside', 'u\u200btk Sela\u00admat', ['utk', 'selamat']],
    ['decomposed accents', 'Assala\u0304mu', ['assalamu']],
    ['typographic apostrophes', 'Jum’at Ma‘ruf', ["jum'at", "ma'ruf"]],
    ['hyphens of any kind', 'ibu-ibu non\u2011ASN', ['ibu-ibu', 'non-asn']],
    ['superscript digits', 'teman² m³', ['teman2', 'm3']],
    ['figures with their points', 'Rp1.500 pukul 09.15', ['rp1.500', 'pukul', '09.15']],
    ['emoji between words', 'sdh✅siap 🙏🏻 ya', ['sdh', 'siap', 'ya']],
    ['ideographic and no-break spaces', 'selamat\u3000pagi\u00a0Bu', ['selamat', 'pagi', 'bu']],
    ['Arabic with vowel marks', 'السَّلَامُ', ['السلام']],
    ['nothing', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  test('a keycap and a skin tone stay whole', () => {
    const text = '1️⃣ satu';
    const { words } = parse(text);
    expect(words.raw(0)).toBe('1️⃣');
  });

  test('disguise is told apart from plain accents', () => {
    expect(flagged('ｙｇ уg u\u200btk yg café', WordFlag.Disguised)).toEqual([
      'ｙｇ',
      'уg',
      'u\u200btk',
    ]);
  });

  test('letter case', () => {
    expect(flagged('Bapak BKD yg SMPN3 BerAKHLAK', WordFlag.Capitalised)).toEqual([
      'Bapak',
      'BerAKHLAK',
    ]);
    expect(flagged('Bapak BKD yg SMPN3 BerAKHLAK', WordFlag.AllCaps)).toEqual(['BKD', 'SMPN3']);
  });

  test('a pause before a word', () => {
    expect(flagged('Bapak Selamat, pagi ini (Dinas) – Rina', WordFlag.BreakBefore)).toEqual([
      'pagi',
      'Dinas',
      'Rina',
    ]);
  });
});

describe('what is no language', () => {
  const links = (text: string) =>
    parse(text).links.map(({ kind, href, host }) => [kind, href, host]);

  test.each([
    ['scheme', 'lihat https://a.go.id/x?y=1.', ['url', 'https://a.go.id/x?y=1', 'a.go.id']],
    ['scheme in capitals', 'HTTPS://S.ID/AKTA', ['url', 'HTTPS://S.ID/AKTA', 's.id']],
    ['www', 'di www.blk.go.id/a', ['url', 'www.blk.go.id/a', 'www.blk.go.id']],
    ['bare domain with a path', 'buka s.id/abc,', ['url', 's.id/abc', 's.id']],
    ['in brackets and marks', '(*https://a.go.id/x*)', ['url', 'https://a.go.id/x', 'a.go.id']],
    ['in angle brackets', '<https://a.go.id/x>', ['url', 'https://a.go.id/x', 'a.go.id']],
    ['brackets of its own', 'https://a.go.id/x_(2)', ['url', 'https://a.go.id/x_(2)', 'a.go.id']],
    ['glued to a colon', 'tautan:https://a.go.id/x', ['url', 'https://a.go.id/x', 'a.go.id']],
    ['an emoji behind it', 'https://a.go.id/x🙏', ['url', 'https://a.go.id/x', 'a.go.id']],
    [
      'user and port',
      'https://u:p@b.go.id:8443/x',
      ['url', 'https://u:p@b.go.id:8443/x', 'b.go.id'],
    ],
    ['bare host', 'situs spse.melati.go.id.', ['host', 'spse.melati.go.id', 'spse.melati.go.id']],
    ['WhatsApp', 'wa.me/62811', ['whatsapp', 'wa.me/62811', 'wa.me']],
    ['e-mail', 'ke tu.melati@melati.go.id;', ['email', 'tu.melati@melati.go.id', '']],
  ])('link: %s', (_, text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  test.each([
    'Permendagri No.77/2020',
    'butir 5.2/lampiran',
    'Rp1.500/lembar',
    'gedung A.2/B.3',
    'S.Sos/M.Si',
    'Bapak/Ibu',
    'sudah selesai.Mohon dicek',
    'krn/akibat',
    'jadwal_yg_baru.docx',
    '@dgn.kota',
    '#LayananUtkSemua',
  ])('no link: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  test.each([
    ['file name', 'jadwal_yg_baru.docx', '⟨file⟩'],
    ['identifier', 'daftar_utk_rw', '⟨file⟩'],
    ['mention', '@dgn.kota', '⟨mention⟩'],
    ['hashtag', '#LayananUtkSemua', '⟨hashtag⟩'],
    ['code', '`tdk-valid`', '⟨code⟩'],
    ['fenced code', '```\nyg\n```', '⟨code⟩'],
  ])('protected: %s', (_, text, norm) => {
    expect(new Set(norms(text))).toEqual(new Set([norm]));
  });

  test('quoted lines and quotations', () => {
    expect(
      flagged('> yg lama\nbaru "dgn judul" dan “utk kita” lalu \'sdh\' itu', WordFlag.Quoted),
    ).toEqual(['yg', 'lama', 'dgn', 'judul', 'utk', 'kita', 'sdh']);
  });

  test('apostrophes, inches and an open quotation mark quote nothing', () => {
    expect(
      flagged('Jum\'at, layar 24" itu, assalamu ‘alaikum, "tanpa penutup yg ada', WordFlag.Quoted),
    ).toEqual([]);
  });

  test('quotation marks around the whole draft are the clipboard’s', () => {
    expect(flagged('"Selamat pagi, Bapak."', WordFlag.Quoted)).toEqual([]);
  });

  test('italics are the place of foreign terms; a name with underscores is none', () => {
    expect(flagged('_server_ dan nama_berkas_baru', WordFlag.Italic)).toEqual(['server']);
  });
});

describe('sentences', () => {
  test.each([
    ['stops', 'Satu. Dua! Tiga? Empat', ['Satu.', 'Dua!', 'Tiga?', 'Empat']],
    ['lower case behind a stop', 'terima kasih. mohon dicek', ['terima kasih.', 'mohon dicek']],
    [
      'titles and initials',
      'Yth. Bapak Drs. H. M. Nasir, M.Si. Mohon izin.',
      ['Yth. Bapak Drs. H. M. Nasir, M.Si.', 'Mohon izin.'],
    ],
    ['degree before a comma', 'Saya Rina, S.Sos., Kasubbag.', ['Saya Rina, S.Sos., Kasubbag.']],
    ['abbreviations', 'tgl. 5 s.d. 7, dll. dan No. 4', ['tgl. 5 s.d. 7, dll. dan No. 4']],
    ['figures', 'Pukul 09.00 Rp1.500 selesai', ['Pukul 09.00 Rp1.500 selesai']],
    ['lines', 'Salam\nSaya Rina', ['Salam', 'Saya Rina']],
    [
      'hard-wrapped prose',
      `${'kata '.repeat(13)}dan\nseterusnya.`,
      [`${'kata '.repeat(13)}dan\nseterusnya.`],
    ],
    ['blank lines', 'a b\n\nc d', ['a b', 'c d']],
    ['CRLF and CR', 'a\r\nb\rc', ['a', 'b', 'c']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each([
    ['- satu', true],
    ['• satu', true],
    ['* satu', true],
    ['1. satu', true],
    ['(2) satu', true],
    ['a. satu', true],
    ['H. Ahmad', false],
    ['*tebal* satu', false],
    ['2026 satu', false],
    ['a.n. Kepala', false],
    ['-', false],
  ])('item: %s', (text, item) => {
    expect(parse(text).line(0).item).toBe(item);
  });
});
