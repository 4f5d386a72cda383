import { describe, expect, test } from 'vitest';
import { parse } from '../../src/message/parse.ts';
import { WordFlag } from '../../src/message/types.ts';
import { flagged, normsOf } from './reading.ts';

const raws = (text: string) => {
  const { words } = parse(text);
  return Array.from({ length: words.length }, (_, i) => words.raw(i));
};

describe('where a word ends', () => {
  test.each([
    [
      'figures with points, commas, colons',
      '1.500,75 dan 09:15 serta 3.',
      ['1.500,75', 'dan', '09:15', 'serta', '3'],
    ],
    ['a comma or point before a letter', 'hal.3 a,b 5,lima', ['hal', '3', 'a', 'b', '5', 'lima']],
    ['a unit glued to its figure', '5kg 2jam', ['5kg', '2jam']],
    [
      'apostrophes between letters only',
      "Ma'ruf 'lama' 5'3 a'5 5'a",
      ["Ma'ruf", 'lama', '5', '3', 'a', '5', '5', 'a'],
    ],
    ['a grave accent for an apostrophe', 'Jum`at', ['Jum`at']],
    [
      'hyphens before letters and figures',
      'ibu-ibu COVID-19 5-7 ke-',
      ['ibu-ibu', 'COVID-19', '5-7', 'ke'],
    ],
    ['hyphens in a row', 'satu--dua', ['satu', 'dua']],
    ['a hyphen before a mark', 'ke-(dua)', ['ke', 'dua']],
    ['brackets and slashes', 'surat(an)/berkas', ['surat', 'an', 'berkas']],
    ['mathematical letters', '𝘁𝗱𝗸🙏𝘆𝗴', ['𝘁𝗱𝗸', '𝘆𝗴']],
    ['an accent of its own', 'me\u0301ja', ['me\u0301ja']],
    ['a point behind an accented figure', '1\u0332.5', ['1\u0332.5']],
    ['an apostrophe behind an accented letter', "a\u0301'b", ["a\u0301'b"]],
    ['a hidden space inside', 'ti\u200bdak', ['ti\u200bdak']],
    ['a hidden space behind', 'tidak\u200b bisa\u2060', ['tidak', 'bisa']],
    ['a joiner behind', 'tidak\u200d bisa\u200c', ['tidak\u200d', 'bisa\u200c']],
    ['selectors behind', '1\ufe0f 2\ufe0e', ['1\ufe0f', '2\ufe0e']],
    ['tabs and form feeds', 'satu\tdua\u000btiga\u000cempat', ['satu', 'dua', 'tiga', 'empat']],
    [
      'no-break and narrow spaces',
      'satu\u00a0dua\u202ftiga\u2003empat',
      ['satu', 'dua', 'tiga', 'empat'],
    ],
    ['control characters', 'satu\u0001dua\u007ftiga', ['satu', 'dua', 'tiga']],
  ])('%s', (_, text, words) => {
    expect(raws(text)).toEqual(words);
  });

  test('a word at the edge of a span of text is cut there', () => {
    const { words } = parse('Yth. Bapak');
    expect([words.start(0), words.end(0), words.start(1), words.end(1)]).toEqual([0, 3, 5, 10]);
  });
});

describe('what the place of a word says', () => {
  test.each([
    [
      'DotAfter',
      'Yth. Bapak Drs.Amir, M.Si. di Rp1.500 a.n. b',
      ['Yth', 'Drs', 'M', 'Si', 'a', 'n'],
    ],
    ['DotAfter', 'siap', []],
    ['DotAfter', 'siap!. ya', []],
    [
      'LineStart',
      'Yth. Bapak\n\n- *Satu* dua\n(3) tiga\n🙏 Terima kasih',
      ['Yth', 'Satu', '3', 'Terima'],
    ],
    ['LineStart', '`kode`, satu', ['`kode`']],
    ['LineStart', '`kode` satu\ncontoh.go.id/x dua', ['`kode`', 'contoh.go.id/x']],
    ['BreakBefore', 'satu, dua; tiga: empat', ['dua', 'tiga', 'empat']],
    ['BreakBefore', 'satu (dua) - tiga | empat', ['dua', 'tiga', 'empat']],
    ['BreakBefore', 'satu "dua" tiga', ['dua', 'tiga']],
    [
      'BreakBefore',
      'satu! dua? tiga… empat = lima > enam • tujuh',
      ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh'],
    ],
    ['BreakBefore', 'satu. dua *tiga* _empat_ lima/enam 🙏 tujuh & delapan', []],
    ['BreakBefore', 'satu, `kode` dua', ['`kode`']],
    ['BreakBefore', 'satu - dua', ['dua']],
    ['BreakBefore', 'satu (`kode`), dua', ['`kode`', 'dua']],
    ['BreakBefore', 'satu, contoh.go.id/x dua', ['contoh.go.id/x']],
    ['BreakBefore', 'lihat:contoh.go.id/x dua', ['contoh.go.id/x']],
    [
      'Protected',
      'satu `dua` @tiga #empat lima_enam tujuh',
      ['`dua`', '@tiga', '#empat', 'lima_enam'],
    ],
  ] as const)('%s: %s', (flag, text, words) => {
    expect(flagged(text, WordFlag[flag])).toEqual(words);
  });

  test.each([
    ['a tab', 'tautan\tcontoh.go.id/x'],
    ['a no-break space', 'tautan\u00a0contoh.go.id/x'],
    ['code', '`tautan`:contoh.go.id/x'],
  ])('an address begins behind %s', (_, text) => {
    expect(normsOf(text)[1]).toBe('⟨link⟩');
  });

  test.each([
    ['a link', 'buka `https://contoh.go.id/x`, lalu', ['buka', '⟨link⟩', 'lalu']],
    ['a link in a block', '```\nhttps://contoh.go.id/x\n```', ['⟨code⟩', '⟨link⟩', '⟨code⟩']],
    ['a file', 'buka `data_yg.csv`.', ['buka', '⟨code⟩']],
    ['an e-mail', 'ke `dgn@contoh.go.id` ya', ['ke', '⟨code⟩', 'ya']],
  ])('in code: %s', (_, text, norms) => {
    expect(normsOf(text)).toEqual(norms);
  });

  test('a control character is no space', () => {
    expect(raws('`satu\u0001dua`')).toEqual(['`satu\u0001dua`']);
  });

  test('an address in the middle of a chunk leaves its neighbours as words', () => {
    expect(normsOf('*tautan:https://contoh.go.id/x*,lalu')).toEqual(['tautan', '⟨link⟩']);
  });
});
