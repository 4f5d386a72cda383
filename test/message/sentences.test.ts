import { describe, expect, test } from 'vitest';
import { parse } from '../../src/message/parse.ts';
import { WordFlag } from '../../src/message/types.ts';
import { flagged, piecesOf } from './reading.ts';

const sentences = (text: string) => piecesOf(text, parse(text).sentences);

/** A line of 62 code units that a reader expects to go on. */
const WRAPPED = 'Kami mengharapkan kehadiran para pengelola arsip unit kerja se';

describe('a stop that ends its sentence', () => {
  test.each([
    ['without a space', 'Rapat sudah selesai.Mohon ditunggu.', 'Rapat sudah selesai.'],
    [
      'behind a closing bracket',
      'Hubungi kami (Ratna, Ph.D.). mohon dicek.',
      'Hubungi kami (Ratna, Ph.D.).',
    ],
    [
      'behind a square bracket',
      'Sumbernya [Ratna, Ph.D.]. mohon dicek.',
      'Sumbernya [Ratna, Ph.D.].',
    ],
    [
      'before a quotation mark',
      'Pesan beliau, "Segera dicek." Kami siap.',
      'Pesan beliau, "Segera dicek."',
    ],
    [
      'on both sides of the mark',
      'Pesan beliau, "Segera dicek.". kami siap.',
      'Pesan beliau, "Segera dicek.".',
    ],
    ['three points before a capital', 'Kami menunggu... Mohon kabar.', 'Kami menunggu...'],
    ['a figure', 'Berkas ada di lantai 9. mohon diambil.', 'Berkas ada di lantai 9.'],
    ['nought', 'Sisa anggaran 0. mohon diisi.', 'Sisa anggaran 0.'],
    ['ideographic', 'Rapat sudah selesai。 mohon ditunggu.', 'Rapat sudah selesai。'],
    ['a word glued by a stroke', 'Yth. Bapak/Ibu. mohon izin.', 'Yth. Bapak/Ibu.'],
    [
      'a short word behind a title',
      'Terima kasih, Yth. Ibu. mohon izin.',
      'Terima kasih, Yth. Ibu.',
    ],
    [
      'a long word glued by a stop',
      'Ditandatangani a.n.bupati. mohon dicek.',
      'Ditandatangani a.n.bupati.',
    ],
    ['an address', 'Alamatnya wisma.contoh.go.id. mohon dicek.', 'Alamatnya wisma.contoh.go.id.'],
    [
      'dll. before a capital',
      'Bawa kertas, pena, dll. Mohon tepat waktu.',
      'Bawa kertas, pena, dll.',
    ],
    ['an ellipsis before a capital', 'Kami menunggu… Mohon kabar.', 'Kami menunggu…'],
    ['a year at the start of a line', '2026. Mohon dicek.', '2026.'],
    ['an amount at the start of a line', 'Rp500. Mohon dicek.', 'Rp500.'],
    ['a line separator', 'Selamat pagi\u2028Saya Ratna', 'Selamat pagi'],
    ['a paragraph separator', 'Selamat pagi\u2029Saya Ratna', 'Selamat pagi'],
  ])('%s', (_, text, first) => {
    const found = sentences(text);
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(2);
  });
});

describe('a stop inside a sentence', () => {
  test.each([
    ['of a number before an item', '(1). Berkas kepegawaian'],
    ['of an item with two digits', '12. Berkas kepegawaian'],
    ['of a letter before an item', '[a]. Berkas kepegawaian'],
    ['one-digit item', '5. Berkas kepegawaian'],
    ['item nought', '0. Pendahuluan'],
    ['item nine', '9. Penutup'],
    ['points of thought', 'Kami menunggu... mohon kabar'],
    ['two points of thought', 'Kami menunggu.. mohon kabar'],
    ['one ellipsis character', 'Kami menunggu… mohon kabar'],
    ['semicolon behind a degree', 'Hadir Ratna, S.Sos.; Damar, S.Kom.; dan staf'],
    ['degree before lower case', 'Ratna, M.Si. dari bidang arsip'],
    ['degree of four letters', 'Ratna, S.Farm. dari bidang arsip'],
    ['title without a space', 'Kepada Jln.Anggrek'],
    ['longer title without a space', 'Kepada Prof.Ratna dan Sdri.Wulan'],
    ['degree without a space', 'Hadir Ratna,S.Sos.Kepala Bidang Arsip'],
    ['lower case without a space', 'Berkas selesai.mohon dicek'],
    ['figure without a space', 'Mulai pukul 09.00.Peserta diharap hadir'],
    ['dll. before lower case', 'Bawa kertas, pena, dll. untuk rapat'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
  });
});

describe('the end of a line', () => {
  test.each([
    ['a short line', 'Kami mohon kesediaan\nmengisi daftar hadir.', 2],
    [
      'two short lines are not one long',
      'Kami sampaikan berkas usulan pegawai\ndari unit kerja Anggrek\nuntuk diperiksa.',
      3,
    ],
    ['a long line before lower case', `${WRAPPED}\nkota pada pukul sembilan.`, 1],
    ['the same further down', `Selamat pagi.\n${WRAPPED}\nkota pada pukul sembilan.`, 2],
    ['short, far down', `${WRAPPED}\nkota.\n\nDengan hormat,\nkami mohon\nmaaf`, 4],
    ['a capital', `${WRAPPED}\nKota Anggrek.`, 2],
    ['capitals', `${WRAPPED}\nBKD.`, 2],
    ['a figure', `${WRAPPED}\n3 kecamatan.`, 2],
    ['a colon', `${WRAPPED}:\nfotokopi ijazah.`, 2],
    ['an abbreviation that may end', `${WRAPPED}, dll.\nmohon diisi.`, 2],
    ['sixty characters', `${'a'.repeat(54)} dalam\nmohon`, 1],
    ['fifty-nine', `${'a'.repeat(53)} dalam\nmohon`, 2],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

test('a sentence knows its words', () => {
  const { sentences: runs, words } = parse('Mohon izin. Berkas kami kirim! Terima kasih.');
  const own = Array.from({ length: runs.length }, (_, i) => [runs.firstWord(i), runs.endWord(i)]);
  expect(own).toEqual([
    [0, 2],
    [2, 5],
    [5, 7],
  ]);
  expect(Array.from({ length: words.length }, (_, w) => runs.ofWord(w))).toEqual([
    0, 0, 1, 1, 1, 2, 2,
  ]);
});

test('the first word of each sentence is flagged, and no other', () => {
  const text = 'Mohon izin, Pak. Berkas kami kirim!\n\nTerima kasih';
  expect(flagged(text, WordFlag.SentenceStart)).toEqual(['Mohon', 'Berkas', 'Terima']);
});

test('closing punctuation and emoji belong to the sentence, white space does not', () => {
  expect(sentences('Siap!!🙏🏻  Terima kasih?!)')).toEqual(['Siap!!🙏🏻', 'Terima kasih?!)']);
});
