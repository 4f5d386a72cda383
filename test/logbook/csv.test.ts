import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessCell, originalCell, parseCsv, toCsv } from '../../src/logbook/csv.ts';
import { expectLinear } from '../growth.ts';

const cell = fc.string({ unit: fc.constantFrom(...`a"',;=+-@ \t\r\n＝é🙏`), maxLength: 12 });

describe('CSV', () => {
  it.each(['=1+1', '+62', '-5', '@SUM(A1)', '\tx', '\r=1', '＝1', "'=1", "''=1"])(
    'makes %j harmless, and gives it back',
    (text) => {
      expect(harmlessCell(text)).toBe(`'${text}`);
      expect(originalCell(harmlessCell(text))).toBe(text);
    },
  );

  it.each(['', 'Ibu Sari', "d'Anjou", "'kutip'", '1-2', 'a=b'])('leaves %j alone', (text) => {
    expect(harmlessCell(text)).toBe(text);
    expect(originalCell(text)).toBe(text);
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { maxLength: 8 }), (rows) => {
        const read = parseCsv(toCsv([['satu', 'dua', 'tiga'], ...rows]));
        expect(read.slice(1).map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  it('writes no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const written = toCsv([[text]]).slice('\ufeff"'.length);
        expect(written).not.toMatch(/^[=+\-@\t\r\n＝]/u);
      }),
    );
  });

  it('reads semicolons, line ends of any kind and the line of each row', () => {
    const rows = parseCsv('\ufeffa;b\r\n1;"x\ny"\n\n2;\r3;4');
    expect(rows.map((row) => [row.line, row.cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'x\ny']],
      [5, ['2', '']],
      [6, ['3', '4']],
    ]);
  });

  it('takes any text for some table', () => {
    fc.assert(fc.property(cell, (text) => void parseCsv(text)));
  });

  it.each(['"', ',"'])('takes %s without end in linear time', (part) =>
    expectLinear((size) => part.repeat(size + 1), parseCsv, 50_000),
  );
});
