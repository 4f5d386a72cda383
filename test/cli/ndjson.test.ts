import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../src/cli/ndjson.ts';

function split(chunks: readonly Buffer[], limit = 1000) {
  const splitter = new LineSplitter(limit);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

describe('LineSplitter', () => {
  it('numbers the lines and passes blank ones over', () => {
    expect(split([Buffer.from('a\n\n  \r\nb\nc')])).toEqual([
      { number: 1, text: 'a', tooLong: false },
      { number: 4, text: 'b', tooLong: false },
      { number: 5, text: 'c', tooLong: false },
    ]);
  });

  it('passes over what is too long and goes on', () => {
    expect(split([Buffer.from('12345'), Buffer.from('67\nab\n')], 5)).toEqual([
      { number: 1, text: '', tooLong: true },
      { number: 2, text: 'ab', tooLong: false },
    ]);
  });

  it('drops a byte order mark', () => {
    expect(split([Buffer.from('\ufeff{}\n')])[0]!.text).toBe('{}');
  });

  it('does not care where the stream is cut', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (lines, size) => {
        const bytes = Buffer.from(lines.join('\n'));
        const chunks: Buffer[] = [];
        for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
        expect(split(chunks)).toEqual(split([bytes]));
      }),
    );
  });
});
