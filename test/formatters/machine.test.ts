import { describe, expect, test } from 'vitest';
import { formatters, maskResult, rulesMeta, ruleUrl } from '../../src/formatters/index.ts';
import type { Result } from '../../src/linter/contract.ts';
import { abbreviation, CLEAN, DRAFT, RULE, resultOf } from './samples.ts';

const write = async (name: keyof typeof formatters, results: readonly Result[], cwd?: string) =>
  (await formatters[name]())(results, cwd === undefined ? {} : { cwd });

const HOSTILE = resultOf('a\u001b[2J,b:c%.txt', 'data \u001b[31myg\u009b', [
  { rule: 'tone', id: 'harsh', severity: 3, at: 'data', text: 'baris satu\r\nbaris 100%\u001b[0m' },
  abbreviation('yg', 'yang'),
]);

describe('every formatter', () => {
  test.each(Object.keys(formatters) as (keyof typeof formatters)[])('%s', async (name) => {
    const text = await write(name, [DRAFT, HOSTILE, CLEAN]);
    expect(text).toMatch(/\n$/u);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});

test('json is the array of results', async () => {
  expect(JSON.parse(await write('json', [DRAFT, HOSTILE]))).toEqual([DRAFT, HOSTILE]);
  expect(await write('json', [])).toBe('[]\n');
});

test('ndjson is a result a line', async () => {
  const lines = (await write('ndjson', [DRAFT, CLEAN])).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([DRAFT, CLEAN]);
});

test('compact', async () => {
  const lines = (await write('compact', [DRAFT, HOSTILE])).split('\n');
  expect(lines[2]).toBe(
    'draft.txt: line 3, col 14, Error - "yg" adalah singkatan percakapan; tulis "yang". (banned-abbreviations)',
  );
  expect(lines[9]).toBe('a␛[2J,b:c%.txt: line 1, col 1, Info - baris satu baris 100%␛[0m (tone)');
  expect(lines.at(-2)).toBe('11 problems');
  expect(await write('compact', [CLEAN])).toBe('');
});

test('github', async () => {
  const lines = (
    await write('github', [{ ...DRAFT, filePath: '/repo/pesan/draft.txt' }, HOSTILE], '/repo')
  ).split('\n');
  expect(lines[2]).toBe(
    '::error file=pesan/draft.txt,line=3,col=14,endLine=3,endColumn=16,title=banned-abbreviations::"yg" adalah singkatan percakapan; tulis "yang".',
  );
  expect(lines[7]).toMatch(/^::warning file=pesan\/draft\.txt,line=3,/u);
  expect(lines[9]).toBe(
    '::notice file=a␛[2J%2Cb%3Ac%25.txt,line=1,col=1,endLine=1,endColumn=5,title=tone::baris satu%0Abaris 100%25␛[0m',
  );
});

test('confidential data is hidden in every output, in place', async () => {
  const source = '🙏 NIK 3204010101900001\ndata yg lama';
  const found = { rule: 'confidential-data', id: 'found', at: '3204010101900001', text: 'Hapus.' };
  const result = resultOf('a.txt', source, [found, abbreviation('yg', 'yang')]);
  expect(maskResult(result).source).toBe(`🙏 NIK ${'•'.repeat(16)}\ndata yg lama`);
  expect(maskResult(DRAFT)).toBe(DRAFT);
  for (const name of Object.keys(formatters) as (keyof typeof formatters)[]) {
    expect(await write(name, [result])).not.toContain('3204');
  }
});

test('rules as ESLint describes them', () => {
  const { conciseness } = rulesMeta([RULE], 'en');
  expect(conciseness).toMatchObject({
    type: 'suggestion',
    docs: { description: RULE.meta.description.en, url: 'docs/rules/conciseness.md' },
    messages: { 'too-long': RULE.meta.messages['too-long'].en },
    schema: [{ properties: { maxWords: { type: 'integer', default: 120 } } }],
  });
  expect(conciseness).not.toHaveProperty('fixable');
  expect(ruleUrl('greeting')).toBe('docs/rules/greeting.md');
});
