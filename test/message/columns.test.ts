import { describe, expect, test } from 'vitest';
import { Column } from '../../src/message/columns.ts';
import { parse } from '../../src/message/parse.ts';
import { WordFlag } from '../../src/message/types.ts';
import { flagged } from './reading.ts';

describe('a column', () => {
  test('grows and keeps what it holds', () => {
    const column = new Column(2);
    for (const value of [3, 5, 5, 9, 12]) column.push(value);
    expect(Array.from({ length: column.length }, (_, i) => column.at(i))).toEqual([3, 5, 5, 9, 12]);
  });

  test.each([
    [2, -1],
    [3, 0],
    [4, 0],
    [5, 2],
    [11, 3],
    [12, 4],
    [99, 4],
  ])('the last value not above %i stands at %i', (value, index) => {
    const column = new Column(8);
    for (const each of [3, 5, 5, 9, 12]) column.push(each);
    expect(column.lastNotAbove(value)).toBe(index);
  });

  test('nothing is below the first of none', () => {
    expect(new Column().lastNotAbove(7)).toBe(-1);
  });
});

describe('words', () => {
  test('spellings of one word share a type', () => {
    const { words } = parse('Bapak dan BAPAK, serta bapak dan ｂａｐａｋ');
    const types = Array.from({ length: words.length }, (_, i) => words.type(i));
    expect(types).toEqual([0, 1, 0, 2, 0, 1, 0]);
    expect(words.typeCount).toBe(3);
    expect([0, 1, 2].map((type) => words.typeNorm(type))).toEqual(['bapak', 'dan', 'serta']);
  });

  test('nothing stands outside the text', () => {
    const { words } = parse('Mohon izin');
    for (const i of [-1, 2, 5]) {
      expect(words.norm(i)).toBe('');
      expect(words.flags(i)).toBe(0);
    }
  });

  test('nor where the columns are full to the last place', () => {
    const { words } = parse('data '.repeat(256));
    expect([words.length, words.norm(256), words.flags(256)]).toEqual([256, '', 0]);
  });

  test('a long draft keeps every word, line and paragraph in its place', () => {
    const line = 'Mohon hadir tepat waktu.';
    const text = Array.from({ length: 150 }, () => line).join('\n\n');
    const { words, lines, paragraphs, sentences } = parse(text);
    expect([words.length, lines.length, paragraphs.length, sentences.length]).toEqual([
      600, 150, 150, 150,
    ]);
    for (let i = 0; i < 150; i += 1) {
      const start = i * (line.length + 2);
      for (const runs of [lines, paragraphs, sentences]) {
        expect([runs.start(i), runs.end(i)]).toEqual([start, start + line.length]);
        expect([runs.firstWord(i), runs.endWord(i)]).toEqual([4 * i, 4 * i + 4]);
        expect(runs.ofWord(4 * i + 3)).toBe(i);
      }
      expect(words.raw(4 * i + 2)).toBe('tepat');
      expect(words.norm(4 * i + 3)).toBe('waktu');
      expect(words.flags(4 * i + 3) & WordFlag.DotAfter).toBe(WordFlag.DotAfter);
    }
  });

  test('a word before the first run belongs to the first', () => {
    const { sentences } = parse('Mohon izin');
    expect(sentences.ofWord(-1)).toBe(0);
  });
});

describe('letter case', () => {
  test.each([
    ['Capitalised', 'Dinas BerAKHLAK dan eOFFICE oleh P3K', ['Dinas', 'BerAKHLAK']],
    ['Capitalised', 'aRSIP Ｋota Ély', ['Ｋota', 'Ély']],
    ['AllCaps', 'BKD 2026 – SMPN3 a A e-KTP P3K ¹', ['BKD', 'SMPN3', 'A', 'P3K']],
    ['HasDigit', '0 9 15 P3K ibu-ibu Jum’at teman² السلام Juli', ['0', '9', '15', 'P3K', 'teman²']],
    ['OtherScript', 'السلام salam 15 café Юлия', ['السلام', 'Юлия']],
  ] as const)('%s: %s', (flag, text, words) => {
    expect(flagged(text, WordFlag[flag])).toEqual(words);
  });
});
