import { describe, expect, test } from 'vitest';
import { parse } from '../../src/message/parse.ts';
import { piecesOf, spansOf } from './reading.ts';

const lines = (text: string) => piecesOf(text, parse(text).lines);
const paragraphs = (text: string) => piecesOf(text, parse(text).paragraphs);

describe('lines and paragraphs', () => {
  test.each([
    ['LF', 'a\nb\n'],
    ['CR', 'a\rb\r'],
    ['CRLF', 'a\r\nb\r\n'],
    ['separators', 'a\u2028b\u2029'],
  ])('%s ends a line', (_, text) => {
    expect(lines(text)).toEqual(['a', 'b']);
    expect(paragraphs(text)).toHaveLength(1);
  });

  test.each([
    ['an empty line', 'a\n\nb'],
    ['an empty line of Windows', 'a\r\n\r\nb'],
    ['spaces', 'a\n \t\u00a0\nb'],
    ['hidden characters', 'a\n\u200b \u200e\nb'],
    ['two empty lines', 'a\n\n\nb'],
  ])('%s parts paragraphs', (_, text) => {
    expect(paragraphs(text)).toEqual(['a', 'b']);
    expect(lines(text)).toEqual(['a', 'b']);
  });

  test('a line of marks is a line without words', () => {
    const { lines: runs, paragraphs: whole } = parse('Yth. Bapak\n-----\nMohon izin');
    expect([runs.firstWord(1), runs.endWord(1)]).toEqual([2, 2]);
    expect([runs.firstWord(2), runs.endWord(2)]).toEqual([2, 4]);
    expect([whole.firstWord(0), whole.endWord(0)]).toEqual([0, 4]);
  });

  test('a draft of white space has none', () => {
    const { lines: runs, paragraphs: whole, sentences, words, spans } = parse(' \n\u200b\n');
    expect([runs.length, whole.length, sentences.length, words.length]).toEqual([0, 0, 0, 0]);
    expect(spans).toEqual([]);
  });
});

test('a quoted line is told from one that compares', () => {
  const message = parse('> lama\n  > lagi\n\u200b> dan\n5 > 3\nbaru');
  const quoted = Array.from({ length: message.lines.length }, (_, i) => message.line(i).quoted);
  expect(quoted).toEqual([true, true, true, false, false]);
  expect(message.line(1)).toEqual({ start: 7, end: 15, quoted: true, item: false });
  expect(spansOf(message.text)).toEqual([
    ['quote-line', '> lama'],
    ['quote-line', '  > lagi'],
    ['quote-line', '\u200b> dan'],
  ]);
});

test.each([
  ['12. berkas', true],
  ['123) berkas', true],
  ['(12) berkas', true],
  ['  - berkas', true],
  ['\u200b• berkas', true],
  ['•berkas', true],
  ['-berkas', false],
  ['2026. berkas', false],
  ['12.berkas', false],
  ['Berkas a. dan', false],
  ['berkas - dan', false],
  ['A. Berkas', false],
])('item: %s', (text, item) => {
  expect(parse(`Daftar:\n${text}`).line(1).item).toBe(item);
});
