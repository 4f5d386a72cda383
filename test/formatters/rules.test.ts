import { describe, expect, test } from 'vitest';
import {
  explainRule,
  formatDiff,
  formatRules,
  formatScore,
  ruleDocs,
} from '../../src/formatters/index.ts';
import type { Rule } from '../../src/linter/contract.ts';
import { RULE } from './samples.ts';

const FIXABLE: Rule = {
  ...RULE,
  id: 'banned-abbreviations',
  meta: {
    ...RULE.meta,
    title: { id: 'Tanpa singkatan percakapan', en: 'No chat abbreviations' },
    severity: 'error',
    fixable: true,
    options: {},
  },
};

describe('the list of rules', () => {
  test('as it looks', async () => {
    const registry = [FIXABLE, RULE];
    await expect(await formatRules(registry)).toMatchFileSnapshot('golden/rules-80.txt');
    await expect(
      await formatRules(registry, { columns: 40, lang: 'en', severities: { conciseness: 'off' } }),
    ).toMatchFileSnapshot('golden/rules-40-en.txt');
  });
});

describe('a rule explained', () => {
  test('as it looks', async () => {
    await expect(await explainRule(RULE)).toMatchFileSnapshot('golden/explain-80.txt');
    await expect(await explainRule(FIXABLE, { columns: 40, lang: 'en' })).toMatchFileSnapshot(
      'golden/explain-40-en.txt',
    );
  });

  test('shows the values in force and times for people', async () => {
    const text = await explainRule(RULE, {
      columns: 100,
      options: { maxWords: 90, ignore: [] },
      formatTime: () => 'Senin pagi',
    });
    expect(text).toContain('bawaan 120; sekarang 90)');
    expect(text).not.toContain('sekarang kosong');
    expect(text).toContain('Dikirim Senin pagi');
  });

  test('as a page', async () => {
    await expect(ruleDocs(RULE)).toMatchFileSnapshot('golden/rule-page.md');
    expect(ruleDocs(RULE, 'Dibuat dari rules/')).toMatch(
      /^<!-- Dibuat dari rules\/ -->\n\n# conc/u,
    );
  });
});

describe('a diff', () => {
  const diff = '--- a\n+++ b\n@@ -1 +1 @@\n-data yg\u001b[5m\r\n+\tdata yang\n tetap\n';

  test('is safe', async () => {
    expect(await formatDiff(diff)).toBe(
      '--- a\n+++ b\n@@ -1 +1 @@\n-data yg␛[5m\n+\tdata yang\n tetap\n',
    );
  });

  test('has colours where asked', async () => {
    const lines = (await formatDiff(diff, { color: true })).split('\n');
    expect(lines[3]).toBe('\u001b[31m-data yg␛[5m\u001b[39m');
    expect(lines[4]).toBe('\u001b[32m+\tdata yang\u001b[39m');
    expect(lines[5]).toBe(' tetap');
  });
});

test('a score with its parts', async () => {
  const score = {
    score: 72,
    parts: [
      { label: 'Salam pembuka', points: 15, of: 15 },
      { label: 'Singkatan', points: 5, of: 15 },
      { label: 'Waktu kirim', points: 0, of: 0 },
    ],
  };
  expect(await formatScore(score, { columns: 36, unicode: false })).toBe(
    [
      'Nilai 72 dari 100',
      '',
      '  Salam pembuka  15/15  ############',
      '  Singkatan       5/15  ####........',
      '  Waktu kirim      0/0  ############',
      '',
    ].join('\n'),
  );
});
