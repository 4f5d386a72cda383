import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeJson, sanitize, sanitizeLine } from '../../src/formatters/sanitize.ts';

describe('sanitize', () => {
  test.each([
    ['\u001b[31mmerah\u001b[0m', '␛[31mmerah␛[0m'],
    ['\u009b2J', '\ufffd2J'],
    ['bel\u0007', 'bel␇'],
    ['\u007f', '␡'],
    ['satu\r\ndua\rtiga\tempat', 'satu dua tiga empat'],
    ['txt.\u202egnp', 'txt.gnp'],
    ['y\u200bg\u00ad\u2060', 'yg'],
    ['a\u2028b', 'a b'],
    ['\ud83d', '\ufffd'],
    [`a${'\u0301'.repeat(9)}`, `a${'\u0301'.repeat(4)}`],
    ['👨‍👩‍👧 ❤️ é 한', '👨‍👩‍👧 ❤️ é 한'],
    ['Selamat pagi – “baik” …', 'Selamat pagi – “baik” …'],
  ])('%j', (text, safe) => {
    expect(sanitize(text)).toBe(safe);
  });

  test('leaves no control or invisible character in any string, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = sanitize(text);
        expect(safe).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|\p{Surrogate}/u);
        expect(sanitize(safe)).toBe(safe);
      }),
    );
  });

  test('keeps the tabs of a line of a diff', () => {
    expect(sanitizeLine('+\tdata\u001b')).toBe('+\tdata␛');
  });
});

test('JSON keeps its meaning and holds nothing that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapeJson(JSON.stringify(text));
      expect(JSON.parse(json)).toBe(text);
      expect(json).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    }),
  );
});
