import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { formatHuman, type ReportOptions } from '../../src/formatters/index.ts';
import type { Result } from '../../src/linter/contract.ts';
import { expectLinear } from '../growth.ts';
import {
  abbreviation,
  CLEAN,
  DRAFT,
  NEXT_SLOT,
  noLink,
  resultOf,
  SENT_AT,
  tooLate,
} from './samples.ts';

const AT_WORK: ReportOptions = { sentAt: SENT_AT, nextSlot: NEXT_SLOT };

const bodyOf = async (...args: Parameters<typeof formatHuman>): Promise<string[]> =>
  (await formatHuman(...args)).split('\n');

describe('the report, as it looks', () => {
  test.each<[name: string, options: ReportOptions]>([
    ['draft-80', {}],
    ['draft-40', { columns: 40 }],
    ['draft-200', { columns: 200 }],
    ['draft-ascii', { unicode: false }],
    ['draft-en', { lang: 'en' }],
    ['draft-colour', { color: true }],
  ])('%s', async (name, options) => {
    const text = await formatHuman([DRAFT], { ...AT_WORK, ...options });
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('many files', async () => {
    const other = { ...CLEAN, filePath: '/home/laras/pesan/laporan mingguan.txt' };
    const late = resultOf('malam.txt', 'Selamat malam.', [tooLate]);
    const all = [CLEAN, other, DRAFT, late, { ...CLEAN, filePath: 'b.txt' }];
    const options = { ...AT_WORK, cwd: '/home/laras/pesan' };
    await expect(await formatHuman(all, options)).toMatchFileSnapshot('golden/many-80.txt');
    await expect(
      await formatHuman(all, { ...options, columns: 40, lang: 'en' }),
    ).toMatchFileSnapshot('golden/many-40-en.txt');
  });

  test('clean, late, warnings', async () => {
    const late = resultOf('malam.txt', 'Selamat malam.', [tooLate]);
    const warned = resultOf('gaya.txt', 'Mohon segera!!', [
      { rule: 'tone', id: 'punctuation', severity: 1, at: '!!', text: 'Cukup satu tanda baca.' },
    ]);
    const reports = await Promise.all(
      [CLEAN, late, warned].map((result) => formatHuman([result], AT_WORK)),
    );
    await expect(reports.join('\n')).toMatchFileSnapshot('golden/closings-80.txt');
  });
});

describe('the checklist', () => {
  test('leaves out rules that are off', async () => {
    const text = await formatHuman([CLEAN], { rules: ['greeting', 'closing-thanks'] });
    expect(text).toContain('✓ Salam pembuka');
    expect(text).not.toContain('Waktu kirim');
  });

  test('keeps a point met that has only a note', async () => {
    const urgent = resultOf('a.txt', 'Darurat', [
      { rule: 'send-time', id: 'urgent', severity: 3, text: 'Dikirim sebagai keadaan darurat.' },
    ]);
    const text = await formatHuman([urgent]);
    expect(text).toContain('✓ Waktu kirim');
    expect(text).toContain('i Dikirim sebagai keadaan darurat.');
    expect(text).toContain('Pesan siap dikirim.');
  });

  test('sums up the other rules with their worst severity', async () => {
    const secret = resultOf('a.txt', 'PIN 123456', [
      { rule: 'tone', id: 'harsh', severity: 1, at: 'PIN', text: 'x' },
      { rule: 'confidential-data', id: 'found', at: '123456', text: 'y' },
    ]);
    expect(await formatHuman([secret])).toContain('✗ Lainnya (2)');
  });
});

describe('excerpts', () => {
  const tricky: [name: string, line: string, words: string][] = [
    ['ASCII', 'Data yg lama', 'yg'],
    ['emoji with skin tone', '🙏🏽🙏 data yg lama', 'yg'],
    ['a family and a flag', '👨‍👩‍👧 🇮🇩 yg', 'yg'],
    ['a keycap', '1️⃣ yg', 'yg'],
    ['tabs', '\t1.\tyg\tlama', 'yg'],
    ['NFD letters', 'e\u0301e\u0301 yg', 'yg'],
    ['fullwidth letters', 'ｙｇ lama ｙｇ', 'ｙｇ'],
    ['Arabic with vowels', 'السَّلَامُ yg', 'yg'],
    ['zero-width marks', '\u200by\u200bg\u200b', 'y\u200bg'],
    ['a pile of marks', `a${'\u0301'.repeat(50)} yg`, 'yg'],
    ['styled letters', 'data 𝐲𝐠 lama', '𝐲𝐠'],
    ['CRLF', 'data yg\r', 'yg'],
  ];

  test.each(tricky)('underline the right cells: %s', async (_, line, words) => {
    const source = `Selamat pagi\n${line}\nTerima kasih`;
    const rows = await bodyOf([resultOf('a.txt', source, [abbreviation(words, 'yang')])]);
    expect(underlined(rows)).toEqual([words.replaceAll('\u200b', '')]);
  });

  test('show a symbol without emoji selector in one cell', async () => {
    const rows = await bodyOf([resultOf('a.txt', '✔ © yg', [abbreviation('yg', 'yang')])]);
    const row = rows.findIndex((text) => text.includes('│ ✔'));
    expect(rows[row + 1]!.indexOf('‾')).toBe(rows[row]!.indexOf('yg'));
  });

  test('share a line, and put overlapping underlines into two rows', async () => {
    const source = 'Mohon data yg lama segera dikirim';
    const rows = await bodyOf([
      resultOf('a.txt', source, [
        { rule: 'conciseness', id: 'long-sentence', severity: 1, at: source, text: 'x' },
        abbreviation('yg', 'yang'),
        abbreviation('lama', 'x'),
      ]),
    ]);
    const start = rows.findIndex((row) => row.includes(source));
    expect(rows.slice(start, start + 3)).toEqual([
      '  1 │ Mohon data yg lama segera dikirim',
      '    │            ‾‾ ‾‾‾‾',
      '    │ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾',
    ]);
  });

  test('cut a range over several lines at the end of its first', async () => {
    const at = 'kedua.\nBaris';
    const rows = await bodyOf([
      resultOf('a.txt', 'Baris kedua.\nBaris ketiga.', [
        { rule: 'section-order', id: 'misplaced', severity: 1, at, text: 'x' },
      ]),
    ]);
    expect(underlined(rows)).toEqual(['kedua.']);
  });

  test('hide confidential data, but not a mark of classification', async () => {
    const source = 'Sifat: RAHASIA\nNIK 3204010101900001, sandi rahasia';
    const found = (at: string) => ({ rule: 'confidential-data', id: 'found', at, text: 'Hapus.' });
    const text = await formatHuman([
      resultOf('a.txt', source, [found('RAHASIA'), found('3204010101900001'), found('rahasia')]),
    ]);
    expect(text).toContain('Sifat: RAHASIA');
    expect(text).toContain(`NIK ${'•'.repeat(16)}, sandi •••••••`);
    expect(text).not.toContain('3204');
  });

  test('are left out where the source is not known', async () => {
    const { source, ...result } = resultOf('a.txt', 'data yg', [abbreviation('yg', 'yang')]);
    const text = await formatHuman([result]);
    expect(text).toContain('✗ 1:6  "yg" adalah singkatan');
    expect(text).not.toContain('│');
  });

  test('are left out for what concerns a whole long message', async () => {
    const source = `${'kata '.repeat(60)}\n${'kata '.repeat(70)}akhir`;
    const text = await formatHuman([
      resultOf('a.txt', source, [
        { rule: 'conciseness', id: 'too-long', severity: 1, at: source, text: 'Ringkas.' },
      ]),
    ]);
    expect(text).toContain('  ! Ringkas.');
    expect(text).not.toContain('│');
  });
});

describe('fixes', () => {
  const fixed = async (at: string, fix: string, source = 'kami datang dong !'): Promise<string> =>
    formatHuman([
      resultOf('a.txt', source, [
        { rule: 'standard-language', id: 'nonstandard', at, text: 'X.', fix },
      ]),
    ]);

  test('show what is replaced, removed, or cut to a glance', async () => {
    expect(await fixed('dong', 'sekali')).toContain('X.   dong → sekali');
    expect(await fixed(' dong', '')).toContain('X.   hapus "dong"');
    expect(await fixed(' ', ', ')).toContain('X.   tambahkan ","');
    expect(await fixed('dong', 'x'.repeat(99))).toContain(`→ ${'x'.repeat(23)}…`);
    expect(await fixed(' ', '')).toMatch(/X\.$/m);
  });
});

test('a suggestion is left out where the finding says the same', async () => {
  const one = { ...abbreviation('dr', 'dari'), fix: undefined };
  const same = await formatHuman([resultOf('a.txt', 'dr', [{ ...one, suggestions: ['dari'] }])]);
  expect(same).not.toContain('Saran');
  const more = await formatHuman([
    resultOf('a.txt', 'dr', [{ ...one, suggestions: ['dari', 'dr.'] }]),
  ]);
  expect(more).toContain('Saran: Tulis "dari". · Tulis "dr.".');
});

describe('a greeting in the wrong place', () => {
  const source = 'Kami kirim data.\nSelamat pagi, Bapak.';
  const at = 'Selamat pagi, Bapak.';
  const missing = { rule: 'greeting', id: 'missing', at, text: 'Belum ada salam.' };
  const misplaced = {
    rule: 'section-order',
    id: 'misplaced',
    severity: 1,
    at,
    text: 'Pindahkan salam ini ke awal.',
  } as const;

  test('is shown and counted once, as an error', async () => {
    const text = await formatHuman([resultOf('a.txt', source, [missing, misplaced])]);
    expect(text).toContain('✗ 2:1  Pindahkan salam ini ke awal.');
    expect(text).not.toContain('Belum ada salam.');
    expect(text).toContain('✗ Salam pembuka');
    expect(text).toMatch(/^1 galat\. /m);
  });

  test('is shown twice where the two are about different places', async () => {
    const text = await formatHuman([
      resultOf('a.txt', source, [
        { ...missing, at: '' },
        { ...misplaced, at: 'Bapak' },
      ]),
    ]);
    expect(text).toMatch(/^1 galat, 1 peringatan\. /m);
  });
});

describe('many findings', () => {
  const source = Array.from({ length: 2500 }, () => 'Data yg lama').join('\n');
  const one = resultOf('a.txt', source, [abbreviation('yg', 'yang')]);
  const messages = Array.from({ length: 2500 }, (_, i) => {
    return { ...one.messages[0]!, line: i + 1, endLine: i + 1 };
  });
  const result = { ...one, messages, errorCount: 2500, fixableErrorCount: 2500 };

  test('are cut, with exact counts', async () => {
    const text = await formatHuman([result]);
    expect(text.match(/ ✗ \d+:6 /g)).toHaveLength(50);
    expect(text).toContain('… dan 2.450 temuan lain; lihat semua dengan --format json.');
    expect(text).toContain('✗ Singkatan (2.500)');
    expect(text).toContain('2.500 galat. Semuanya dapat diperbaiki otomatis: asn-lint --fix a.txt');
  });

  test('count in English', async () => {
    const text = await formatHuman([result], { lang: 'en', maxFindings: 2499 });
    expect(text).toContain('… and 1 more; see all with --format json.');
    expect(text).toContain('2,500 errors.');
  });

  test('take linear time in a huge line', () => {
    const make = (size: number) => {
      const messages = Array.from({ length: size / 10 }, (_, i) => {
        return { ...one.messages[0]!, column: 6 + i * 11, endColumn: 8 + i * 11 };
      });
      return { ...result, source: 'Data yg 🙏 '.repeat(size), messages };
    };
    const work = async (huge: Result) => {
      expect(new Set(underlined(await bodyOf([huge])))).toEqual(new Set(['yg']));
    };
    return expectLinear(make, work, 100_000);
  });
});

describe('the closing line', () => {
  const closing = async (given: Parameters<typeof resultOf>[2], options: ReportOptions = {}) => {
    const text = await formatHuman([resultOf('a.txt', 'yg kmrn', given)], options);
    return text.trimEnd().split('\n\n').at(-1)!;
  };

  test.each<[string, Parameters<typeof resultOf>[2], ReportOptions, string]>([
    [
      'nothing to fix',
      [noLink],
      {},
      '1 galat. Silakan lengkapi pesannya, lalu periksa sekali lagi.',
    ],
    [
      'one of one',
      [abbreviation('yg', 'yang')],
      {},
      '1 galat. Dapat diperbaiki otomatis: asn-lint --fix a.txt',
    ],
    [
      'one of two',
      [abbreviation('yg', 'yang'), noLink],
      { fixCommand: 'asn-lint --clipboard --fix' },
      '2 galat. Satu dapat diperbaiki otomatis: asn-lint --clipboard --fix',
    ],
    [
      'one, English',
      [noLink],
      { lang: 'en' },
      '1 error. Please complete the message, then check it once more.',
    ],
    ['after a fix', [noLink], { fixed: 2 }, '2 perbaikan telah diterapkan.'],
    [
      'only late',
      [tooLate],
      { nextSlot: NEXT_SLOT },
      `Isi pesan sudah baik. Silakan kirim pada ${NEXT_SLOT}.`,
    ],
  ])('%s', async (_, given, options, expected) => {
    expect((await closing(given, { ...options, columns: 100 })).split('\n')[0]).toBe(expected);
  });

  test('names rules to read about', async () => {
    expect(await closing([noLink, tooLate])).toContain(
      'asn-lint --explain topic-link (atau send-time)',
    );
  });

  test('quotes a name with spaces', async () => {
    const result = resultOf('dua kata.txt', 'yg', [abbreviation('yg', 'yang')]);
    expect(await formatHuman([result])).toContain('asn-lint --fix "dua kata.txt"');
  });

  test('says so where nothing was checked', async () => {
    expect(await formatHuman([])).toContain('Tidak ada pesan yang diperiksa.');
  });
});

test('colours change nothing but colours', async () => {
  const plain = await formatHuman([DRAFT, CLEAN], AT_WORK);
  const coloured = await formatHuman([DRAFT, CLEAN], { ...AT_WORK, color: true });
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('names the standard input and the clipboard', async () => {
  expect(await formatHuman([{ ...CLEAN, filePath: '<stdin>' }])).toMatch(/^masukan standar\n/);
  expect(await formatHuman([{ ...CLEAN, filePath: '<clipboard>' }], { lang: 'en' })).toMatch(
    /^clipboard\n/,
  );
});

/** The words that stand above each underline, found by an independent measure of width. */
function underlined(rows: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter();
  return rows.flatMap((row, i) => {
    if (!/^ +│ +‾/u.test(row)) return [];
    const text = rows.slice(0, i).findLast((above) => /^ +\d+ │ /u.test(above))!;
    return [...row.matchAll(/‾+/gu)].map((mark) => {
      let at = 0;
      let words = '';
      for (const { segment } of segmenter.segment(text)) {
        if (at >= mark.index && at < mark.index + mark[0].length) words += segment;
        at += stringWidth(segment);
      }
      return words;
    });
  });
}
