import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bannedAbbreviations } from '../../rules/banned-abbreviations.ts';
import { standardLanguage } from '../../rules/standard-language.ts';
import { GUARD_NAMES } from '../../src/language/guards.ts';
import { lexicon } from '../../src/language/lexicon.ts';
import { reports } from './report.ts';

type Row = Record<string, string>;

function table(name: string): Row[] {
  const text = readFileSync(new URL(`../../rules/lexicon/${name}.tsv`, import.meta.url), 'utf8');
  const [head = [], ...rows] = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}

const CHANGES = ['abbreviations', 'spoken', 'spelling', 'glued'];

describe.each(CHANGES)('%s.tsv', (name) => {
  const rows = table(name);

  it('has unique, normalised, sorted forms', () => {
    const forms = rows.map((row) => row.form!);
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expect(form, form).toBe(form.normalize('NFC').toLowerCase().trim());
    expect(forms).toEqual([...forms].sort());
  });

  it('knows its judgements and guards', () => {
    for (const row of rows) {
      expect(['sure', 'context', 'offer', 'suggest', 'silent'], row.form).toContain(row.judgement);
      for (const guard of (row.condition ?? '').split(/[,/]/).filter(Boolean))
        expect(GUARD_NAMES, `${row.form}: ${guard}`).toContain(guard.split(':')[0]);
    }
  });

  it('proposes nothing that it reports itself', () => {
    for (const row of rows.filter((r) => r.judgement !== 'silent')) {
      for (const form of (row.standard ?? '').split('|')) {
        for (const word of form.toLowerCase().split(' ')) {
          expect(lexicon.entry(word)?.judgement === 'sure', `${row.form} → ${form}`).toBe(false);
        }
      }
    }
  });
});

it('has tables of the size that the field needs', () => {
  expect(table('abbreviations').length).toBeGreaterThanOrEqual(600);
  expect(table('spelling').length).toBeGreaterThanOrEqual(400);
});

describe('examples.tsv', () => {
  const rules = {
    'banned-abbreviations': bannedAbbreviations,
    'standard-language': standardLanguage,
  };

  it.each(table('examples').map((row) => [row.sentence, row.rule, row.expected] as const))(
    '%s (%s)',
    (sentence, rule, expected) => {
      const found = reports(rules[rule as keyof typeof rules], sentence!);
      expect(found.join('; ')).toBe((expected ?? '').trim());
    },
  );
});
