import { describe, expect, test } from 'vitest';
import { WordFlag } from '../../src/message/types.ts';
import { flagged, spansOf } from './reading.ts';

describe('marks of WhatsApp', () => {
  test.each([
    ['bold', 'Rapat *pukul sembilan* ya', [['bold', '*pukul sembilan*']]],
    ['italic', 'Rapat _daring_ ya', [['italic', '_daring_']]],
    ['strike', 'Rapat ~luring~ ya', [['strike', '~luring~']]],
    ['of the whole line', '*Undangan*', [['bold', '*Undangan*']]],
    ['one letter', 'kelas *A*', [['bold', '*A*']]],
    ['in the second line', 'Yth.\n*Undangan*\nrapat', [['bold', '*Undangan*']]],
    [
      'twice',
      '*satu* dan *dua*',
      [
        ['bold', '*satu*'],
        ['bold', '*dua*'],
      ],
    ],
    [
      'one in another',
      '*_Penting_*',
      [
        ['bold', '*_Penting_*'],
        ['italic', '_Penting_'],
      ],
    ],
    [
      'in the order of the text',
      '"satu" _dua_ *tiga*',
      [
        ['quotation', '"satu"'],
        ['italic', '_dua_'],
        ['bold', '*tiga*'],
      ],
    ],
    ['before punctuation', '(*penting*), ya', [['bold', '*penting*']]],
    ['closed already', '*satu* dua* tiga', [['bold', '*satu*']]],
    ['opened anew', '*satu *dua*', [['bold', '*dua*']]],
    ['opened, then a space before the closer', '*satu * dua*', [['bold', '*satu * dua*']]],
    ['a product', '2*3*4 lembar', []],
    ['a product beside spaces', '2 * 3 * 4 lembar', []],
    ['spaces inside', '* satu *', []],
    ['closed inside a word', '*satu*dua', []],
    ['opened inside a word', 'satu*dua*', []],
    ['opened behind a figure', '3*dua*', []],
    ['nothing inside', '** dan __', []],
    ['one alone', '*satu', []],
    ['over two lines', '*satu\ndua*', []],
  ])('%s', (_, text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });
});

describe('code', () => {
  test.each([
    ['between backticks', 'ketik `buka *a* "b"` dahulu', [['code', '`buka *a* "b"`']]],
    [
      'twice',
      '`a` dan `b`',
      [
        ['code', '`a`'],
        ['code', '`b`'],
      ],
    ],
    [
      'marks on both sides',
      '*a* `b` *c*',
      [
        ['bold', '*a*'],
        ['code', '`b`'],
        ['bold', '*c*'],
      ],
    ],
    ['of the whole line', '`abc`', [['code', '`abc`']]],
    ['an open backtick is none', '`buka *itu*', [['bold', '*itu*']]],
    ['two backticks hold nothing', '`` *itu*', [['bold', '*itu*']]],
    ['a fence', '```tdk```', [['code', '```tdk```']]],
    [
      'a fence over lines',
      'a\n```\ntdk\n```\nb',
      [
        ['code', '```'],
        ['code', 'tdk'],
        ['code', '```'],
      ],
    ],
  ])('%s', (_, text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  test.each([
    ['before and behind backticks', 'sdh `tdk yg` blm', ['`tdk', 'yg`']],
    ['behind a fence that closes in its line', '```tdk``` \nyg', ['```tdk```']],
    ['between fences', 'sdh\n```\ntdk\n```\nblm', ['```', 'tdk', '```']],
    [
      'fences at the ends of lines',
      'sdh\natur ```\ntdk\nyg ```\nblm',
      ['atur', '```', 'tdk', 'yg', '```'],
    ],
    ['four backticks are one fence', '````\ntdk\n````\nblm', ['````', 'tdk', '````']],
    ['two backticks are no fence', '``\ntdk', []],
    ['two backticks behind a word are no fence', 'kata``\ntdk', []],
    ['backticks apart are no fence', '`a` b `c` d', ['`a`', '`c`']],
    ['with punctuation around', 'ketik `tdk`, lalu (`yg lama`).', ['`tdk`', '`yg', 'lama`']],
    ['glued to each other', 'tombol:`tdk`/`yg`', ['`tdk`', '`yg`']],
    ['apostrophes are no backticks', 'hari Jum`at dan Jum`at lalu', []],
    ['an apostrophe inside', '`hari Jum`at` lalu', ['`hari', 'Jum`at`']],
    ['an apostrophe behind', 'klik `yg` lalu Jum`at', ['`yg`']],
    [
      'a suffix glued behind',
      'Klik `Simpan`nya, lalu `yg` dan `tdk`.',
      ['`Simpan`', '`yg`', '`tdk`'],
    ],
    ['a suffix glued behind the last', 'Klik `Kirim`kan data.', ['`Kirim`']],
    ['one alone behind a pair', '`yg` lalu `tdk', ['`yg`']],
    ['behind a figure, before a figure', '5`tdk`5', ['`tdk`']],
  ])('protects words: %s', (_, text, words) => {
    expect(flagged(text, WordFlag.Protected)).toEqual(words);
  });
});

describe('quotations', () => {
  test.each([
    ['straight', 'kata "mohon izin" itu', ['"mohon izin"']],
    ['curly', 'kata “mohon izin” itu', ['“mohon izin”']],
    ['low and high', 'kata „mohon izin“ itu', ['„mohon izin“']],
    ['angular', 'kata «mohon izin» itu', ['«mohon izin»']],
    ['single', "kata 'mohon izin' itu", ["'mohon izin'"]],
    ['single curly', 'kata ‘mohon izin’ itu', ['‘mohon izin’']],
    ['mixed by a keyboard', 'kata “mohon izin" itu', ['“mohon izin"']],
    ['one letter', 'kelas "A" itu', ['"A"']],
    ['two', '"satu" dan "dua" itu', ['"satu"', '"dua"']],
    ['at the start of a line', 'Yth.\n"satu" itu', ['"satu"']],
    ['a single one inside a double', '"kata \'satu\' ini" itu', ['"kata \'satu\' ini"', "'satu'"]],
    ['an apostrophe inside', "kata 'salat Jum'at berjemaah' itu", ["'salat Jum'at berjemaah'"]],
    ['a closer behind a space does not close', 'kata "satu " dua" itu', ['"satu " dua"']],
    ['inches', 'layar 24" dan 32" itu', []],
    ['spaces inside', 'kata " satu " itu', []],
    ['nothing inside', 'kata "" itu', []],
    ['another family does not close', 'kata «satu” itu', []],
    ['over two lines', 'kata "satu\ndua" itu', []],
    ['a glued opener', 'kata"satu" itu', []],
    ['a space behind the opener', 'kata " satu" itu', []],
    ['another family inside', '"satu «dua» tiga" itu', ['"satu «dua» tiga"']],
    ['an opener at the very end', 'kata "satu" itu „', ['"satu"']],
  ])('%s', (_, text, pieces) => {
    const found = spansOf(text).filter(([kind]) => kind === 'quotation');
    expect(found.map(([, piece]) => piece)).toEqual(pieces);
  });

  test.each([
    ['single, within reach', "'", 119, 1],
    ['single, beyond reach', "'", 120, 0],
    ['double, far beyond that', '"', 1999, 1],
    ['double, beyond reach', '"', 2000, 0],
  ])('%s', (_, mark, length, count) => {
    const text = `kata ${mark}${'a'.repeat(length)}${mark} itu`;
    expect(spansOf(text)).toHaveLength(count);
  });

  test('a mark that does not close in reach leaves the next one free', () => {
    const text = `lalu 'ini ${'kata '.repeat(30)}dan 'itu' ya`;
    expect(spansOf(text)).toEqual([['quotation', "'itu'"]]);
  });

  test.each([
    ['around the whole draft', '  “Selamat pagi,\nBapak”\n', []],
    ['around the only line', ' \n"Selamat pagi, Bapak"\u200b\n ', []],
    ['at its start only', '"Selamat pagi", Bapak', ['Selamat', 'pagi']],
    ['at its end only', 'Bapak berkata "selamat pagi"', ['selamat', 'pagi']],
    ['bold, it is a mark like any other', '*"Selamat pagi"*', ['Selamat', 'pagi']],
  ])('the clipboard’s: %s', (_, text, quoted) => {
    expect(flagged(text, WordFlag.Quoted)).toEqual(quoted);
  });
});

describe('what the marks say of a word', () => {
  test.each([
    ['italic', 'buka _link_ *itu* ya', WordFlag.Italic, ['link']],
    ['bold is not italic', '*penting* ~lama~', WordFlag.Italic, []],
    ['both', '_"server lama"_ dan', WordFlag.Italic, ['server', 'lama']],
    ['a quotation in italics', '_"server lama"_ dan', WordFlag.Quoted, ['server', 'lama']],
    ['between two quotations', '"satu" dua "tiga" ya', WordFlag.Quoted, ['satu', 'tiga']],
    [
      'behind many marks',
      `"satu ${'*a* '.repeat(12)}dua" tiga`,
      WordFlag.Quoted,
      ['satu', ...Array(12).fill('a'), 'dua'],
    ],
    ['the word that a mark ends in', 'kata "satu"dua', WordFlag.Quoted, []],
    ['glued punctuation', '("satu"), dua', WordFlag.Quoted, ['satu']],
    ['a quotation in another', `"satu 'dua' tiga" ya`, WordFlag.Quoted, ['satu', 'dua', 'tiga']],
    ['code in a quotation', 'itu "satu `tdk` dua" ya', WordFlag.Quoted, ['satu', '`tdk`', 'dua']],
    ['code in a quoted line', '> ketik `tdk`', WordFlag.Quoted, ['ketik', '`tdk`']],
  ])('%s', (_, text, flag, words) => {
    expect(flagged(text, flag)).toEqual(words);
  });
});
