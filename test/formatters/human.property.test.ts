import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { formatHuman, type ReportOptions } from '../../src/formatters/index.ts';
import type { Result, ResultMessage } from '../../src/linter/contract.ts';

const PIECES = [
  'data',
  'yg',
  ' ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '🙏🏽',
  '👨‍👩‍👧',
  '🇮🇩',
  '1️⃣',
  'e\u0301',
  'ｙｇ',
  'السَّلَام',
  '\u200b',
  '\u202e',
  '\u001b[31m',
  '\u009b2J',
  '\u0007',
  '\ud83d',
  'katayangsangatpanjangsekali'.repeat(4),
] as const;

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

const finding = (source: string): fc.Arbitrary<ResultMessage> =>
  fc
    .record({
      start: fc.nat({ max: source.length }),
      length: fc.nat({ max: 30 }),
      severity: fc.constantFrom(1, 2, 3),
      ruleId: fc.constantFrom('greeting', 'banned-abbreviations', 'tone', 'confidential-data'),
      message: text.map((words) => `Tulis: ${words}`),
      fix: fc.option(text, { nil: undefined }),
      desc: fc.option(text, { nil: undefined }),
    })
    .map(({ start: at, length, fix, desc, ...rest }) => {
      const borders = charactersOf(source);
      const start = borders.findLast((border) => border <= at)!;
      const end = borders.find((border) => border >= Math.min(source.length, start + length))!;
      const from = lineColumn(source, start);
      const to = lineColumn(source, end);
      return {
        ...rest,
        messageId: 'x',
        ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
        ...(fix === undefined ? {} : { fix: { range: [start, end] as const, text: fix } }),
        ...(desc === undefined
          ? {}
          : { suggestions: [{ desc, fix: { range: [start, end] as const, text: '' } }] }),
      } as ResultMessage;
    });

const result: fc.Arbitrary<Result> = text.chain((source) =>
  fc
    .record({ filePath: text, messages: fc.array(finding(source), { maxLength: 8 }) })
    .map((given) => {
      const of = (n: number): number => given.messages.filter((m) => m.severity === n).length;
      return {
        ...given,
        source,
        errorCount: of(2),
        warningCount: of(1),
        infoCount: of(3),
        fixableErrorCount: given.messages.filter((m) => m.severity === 2 && m.fix).length,
        fixableWarningCount: given.messages.filter((m) => m.severity === 1 && m.fix).length,
      };
    }),
);

const options: fc.Arbitrary<ReportOptions> = fc.record({
  columns: fc.integer({ min: 20, max: 220 }),
  lang: fc.constantFrom('id', 'en'),
  unicode: fc.boolean(),
  sentAt: fc.constantFrom(undefined, 'Senin, 23 November 2026 pukul 17.32 WIB'),
  nextSlot: fc.constantFrom(undefined, 'Selasa, 24 November 2026 pukul 08.00 WIB'),
  fixed: fc.nat({ max: 3 }),
});

/** Ranges lie on the borders of characters, as the engine makes sure. */
function charactersOf(source: string): number[] {
  const segments = [...new Intl.Segmenter().segment(source)].map(({ index }) => index);
  return [...segments, source.length];
}

function lineColumn(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

test('no line is wider than the terminal, nothing but text reaches it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(result, { maxLength: 3 }), options, async (results, given) => {
      const report = await formatHuman(results, given);
      expect(report).toMatch(/^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]*\n$/u);
      for (const line of report.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(given.columns!);
        expect(line).toBe(line.trimEnd());
      }
    }),
    { numRuns: 400 },
  );
});

test('colours add escape sequences of colour and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(result, { maxLength: 3 }), options, async (results, given) => {
      const coloured = await formatHuman(results, { ...given, color: true });
      const bare = coloured.replace(/\u001b\[\d+m/gu, '').replace(/ +$/gmu, '');
      expect(bare).toBe(await formatHuman(results, given));
      expect(bare).toBe(stripVTControlCharacters(bare));
    }),
    { numRuns: 100 },
  );
});

test('every finding is shown or counted as hidden', async () => {
  await fc.assert(
    fc.asyncProperty(result, fc.integer({ min: 1, max: 9 }), async (one, maxFindings) => {
      const report = await formatHuman([one], { maxFindings, lang: 'en', unicode: true });
      const shown = report.match(/^ {2}[✗!i] (?!Others|Abbreviations|Greeting)/gmu)?.length ?? 0;
      const hidden = Number(/^ {2}… and (\d+) more/mu.exec(report)?.[1] ?? 0);
      expect(hidden).toBe(Math.max(0, one.messages.length - maxFindings));
      expect(shown).toBeGreaterThanOrEqual(Math.min(one.messages.length, maxFindings));
    }),
    { numRuns: 200 },
  );
});
