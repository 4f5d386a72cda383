import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { isPlain, loadGauge, plainGauge } from '../../src/formatters/width.ts';

const gauge = await loadGauge();

describe('width in cells', () => {
  test.each([
    ['yang', 4],
    ['🙏', 2],
    ['🙏🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇮🇩', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['✔ © ™', 5],
    ['e\u0301', 1],
    ['ｙｇ', 4],
    ['السَّلَامُ', 6],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['𝐲𝐠', 2],
    ['', 0],
  ])('%s: %d', (text, cells) => {
    expect(gauge.width(text)).toBe(cells);
  });

  test('agrees with string-width on letters, marks, wide letters and emoji', () => {
    const pieces = [
      'a',
      'é',
      'e\u0301',
      'ｙ',
      '界',
      '🙏',
      '🙏🏽',
      '🇮🇩',
      '1️⃣',
      'ا',
      'اَ',
      'ก',
      'กี',
      '👨‍👩‍👧',
      '…',
      '✓',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(gauge.width(text)).toBe(stringWidth(text));
      }),
    );
  });

  test('characters join to the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...gauge.graphemes(text)].join('')).toBe(text);
      }),
    );
  });

  test('the quick measure is right wherever it is used', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (text) => {
        if (!isPlain(text) || /[\t\r\n]/u.test(text)) return;
        expect(plainGauge.width(text)).toBe(stringWidth(text));
      }),
      { numRuns: 2000 },
    );
    for (let code = 0x20; code < 0xffff; code += 1) {
      const text = String.fromCharCode(code);
      if (isPlain(text)) expect(stringWidth(text), `U+${code.toString(16)}`).toBe(1);
    }
  });
});
