import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { presets } from '../../rules/presets.ts';
import { pages, SCORE_PAGE, updateScorePage } from '../../scripts/rule-docs.ts';
import { ruleUrl } from '../../src/formatters/index.ts';
import type { Example, Rule } from '../../src/linter/contract.ts';
import { lint, settings } from '../../src/linter/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const IDS = rules.map(({ id }) => id);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('registry, folder, docs and schema hold the same rules', () => {
  it('sorted by id, each once', () => {
    expect(IDS).toEqual([...new Set(IDS)].sort());
  });

  it('a file for each', () => {
    const names = readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.ts'));
    const files = names.filter((name) => name !== 'index.ts' && name !== 'presets.ts');
    expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(IDS);
  });

  it('a test for each', () => {
    const elsewhere: Readonly<Record<string, string>> = {
      'banned-abbreviations': 'language/judge',
      'monthly-quota': 'logbook/quota',
      'standard-language': 'language/judge',
    };
    const missing = IDS.map((id) => `test/${elsewhere[id] ?? `rules/${id}`}.test.ts`).filter(
      (file) => !existsSync(join(ROOT, file)),
    );
    expect(missing).toEqual([]);
  });

  it('a page for each, and an index that names them', () => {
    const files = readdirSync(join(ROOT, 'docs/rules')).sort();
    expect(files).toEqual(['README.md', ...IDS.map((id) => `${id}.md`)].sort());
    for (const id of IDS) expect(read('docs/rules/README.md')).toContain(`](${id}.md)`);
    expect(IDS.map(ruleUrl)).toEqual(IDS.map((id) => `docs/rules/${id}.md`));
  });

  it('pages as generated', () => {
    for (const [file, text] of Object.entries(pages())) expect(read(file)).toBe(text);
    expect(read(SCORE_PAGE)).toBe(updateScorePage(read(SCORE_PAGE)));
  });

  it('a schema for each with its options', () => {
    const schema = JSON.parse(read('schema/config.schema.json'));
    const known = schema.properties.rules.properties;
    expect(Object.keys(known).sort()).toEqual(IDS);
    for (const { id, meta } of rules) {
      const options = known[id].oneOf[1].items[1].properties;
      expect(Object.keys(options)).toEqual(Object.keys(meta.options));
    }
  });

  it('presets that name rules and options that exist', () => {
    for (const { rules: chosen, options = {} } of Object.values(presets)) {
      for (const id of Object.keys(chosen)) expect(IDS).toContain(id);
      for (const [id, values] of Object.entries(options)) {
        const rule = rules.find((one) => one.id === id);
        expect(Object.keys(rule?.meta.options ?? {})).toEqual(
          expect.arrayContaining(Object.keys(values)),
        );
      }
    }
  });
});

/** What an example of one sentence cannot have; everything else must be in order. */
const OF_A_FRAGMENT = new Set([
  'greeting/missing',
  'greeting/missing-address',
  'sender-identity/missing',
  'sender-identity/missing-name',
  'sender-identity/missing-agency',
  'topic-link/missing-topic',
  'topic-link/missing-link',
  'closing-thanks/missing',
]);

/** Monday, 9 o'clock in Jakarta, unless the example says otherwise. */
const MORNING = '2026-11-23T09:00:00+07:00';

function reported(rule: Rule, { text, at = MORNING, recorded }: Example): string[] {
  const quota = { month: '2026-11', count: recorded ?? 0, limit: 20 };
  const own = recorded === undefined ? {} : { quota };
  const { messages } = lint(text, rules, settings(new Date(at), own));
  return messages
    .map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)
    .filter((name) => name.startsWith(`${rule.id}/`) || !OF_A_FRAGMENT.has(name))
    .sort();
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad, messages, source, options } = rule.meta;

  it.each(bad.map((example) => [example.text, example] as const))('reports %j', (_, example) => {
    expect(example.reports?.length).toBeGreaterThan(0);
    expect(reported(rule, example)).toEqual(example.reports?.map((name) => `${id}/${name}`).sort());
  });

  it.each(good.map((example) => [example.text, example] as const))('accepts %j', (_, example) => {
    expect(reported(rule, example)).toEqual([]);
  });

  it('shows both sides, says what it rests on and speaks both languages', () => {
    expect(Math.min(good.length, bad.length)).toBeGreaterThan(0);
    expect(source.handbook ?? source.law).toBeTruthy();
    const texts = [rule.meta.title, rule.meta.description, source.conduct];
    const described = Object.values(options).map(({ description }) => description);
    for (const text of [...texts, ...described, ...Object.values(messages)]) {
      expect(text.id.trim()).toBe(text.id);
      expect(Math.min(text.id.length, text.en.length)).toBeGreaterThan(0);
    }
  });

  it('takes its conduct and value from SE Menteri PANRB 20/2021', () => {
    expect(CONDUCTS[source.value]?.map(plain)).toContain(plain(source.conduct.id));
  });
});

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z ]/g, '');
}

const CONDUCTS: Readonly<Record<string, readonly string[]>> = {
  'Berorientasi Pelayanan': [
    'Memahami dan memenuhi kebutuhan masyarakat',
    'Ramah, cekatan, solutif, dan dapat diandalkan',
    'Melakukan perbaikan tiada henti',
  ],
  Akuntabel: [
    'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
    'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
    'Tidak menyalahgunakan kewenangan jabatan',
  ],
  Kompeten: [
    'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
    'Membantu orang lain belajar',
    'Melaksanakan tugas dengan kualitas terbaik',
  ],
  Harmonis: [
    'Menghargai setiap orang apa pun latar belakangnya',
    'Suka menolong orang lain',
    'Membangun lingkungan kerja yang kondusif',
  ],
  Loyal: [
    'Memegang teguh ideologi Pancasila, UUD 1945, setia pada NKRI serta pemerintahan yang sah',
    'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
    'Menjaga rahasia jabatan dan negara',
  ],
  Adaptif: [
    'Cepat menyesuaikan diri menghadapi perubahan',
    'Terus berinovasi dan mengembangkan kreativitas',
    'Bertindak proaktif',
  ],
  Kolaboratif: [
    'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
    'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
    'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
  ],
};
