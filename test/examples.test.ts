import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules as registry } from '../rules/index.ts';
import { presets } from '../rules/presets.ts';
import { main } from '../src/cli/asn-lint.ts';
import { unknownSlots } from '../src/composer/own-templates.ts';
import { loadConfig } from '../src/config/index.ts';
import { lint, type Result, settings } from '../src/linter/index.ts';
import { run, WORKING } from './cli/world.ts';
import { folder } from './temporary.ts';

const EXAMPLES = resolve(import.meta.dirname, '../examples');

function load(example: string) {
  const cwd = join(EXAMPLES, example);
  const world = { env: {}, platform: 'linux', homedir: folder() } as const;
  return loadConfig({ cwd, ...world, rules: registry, presets, file: '.asnlintrc.yaml' });
}

async function reported(example: string, text: string): Promise<string[]> {
  const loaded = await load(example);
  const result = lint(text, loaded.rules, settings(new Date(WORKING), loaded.settings));
  return result.messages.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
}

describe('examples/plugin: a rule of one’s own', () => {
  const ID = 'contoh/letter-number';
  const config = join(EXAMPLES, 'plugin', '.asnlintrc.yaml');

  it('keeps its own examples', async () => {
    const { rules } = await load('plugin');
    const { meta } = rules.find(({ id }) => id === ID)!;
    for (const { text, reports = [] } of [...meta.good, ...meta.bad]) {
      const own = (await reported('plugin', text)).filter((name) => name.startsWith(`${ID}/`));
      expect(own).toEqual(reports.map((messageId) => `${ID}/${messageId}`));
    }
  });

  it.each([
    ['Merujuk surat Dinas Sosial, mohon data.', 1],
    ['Merujuk surat tugas 12/ST/2026, mohon data.', 0],
    ['Berdasarkan surat Dinas Sosial, mohon data.', 0],
    ['Mohon surat itu dikirim kembali.', 0],
  ])('%s with the option of the configuration', async (text, count) => {
    const own = (await reported('plugin', text)).filter((name) => name.startsWith(ID));
    expect(own).toHaveLength(count);
  });

  it('reports with the severity of the configuration and the link of the rule', async () => {
    const draft = 'Menindaklanjuti surat Sekretaris, mohon data.';
    const { code, out } = await run(main, ['--config', config, '-f', 'json', '-'], {
      stdin: draft,
    });
    const [result] = JSON.parse(out) as [Result];
    const found = result.messages.find(({ ruleId }) => ruleId === ID);
    expect(found).toMatchObject({ severity: 2, line: 1, column: 17, endColumn: 22 });
    expect(found).toHaveProperty('url', 'https://contoh.go.id/pedoman-pesan#nomor-surat');
    expect(found?.message).toContain('surat');
    expect(code).toBe(1);
  });

  it('is explained and listed like the others', async () => {
    const explained = await run(main, ['--config', config, '--explain', ID]);
    expect(explained.out).toContain('Nomor surat');
    expect(explained.out).toContain('galat');
    expect(explained.out.replace(/\s+/g, ' ')).toContain('sekarang menindaklanjuti, merujuk');
    expect((await run(main, ['--config', config, '--rules'])).out).toContain(ID);
  });
});

describe('examples/agency: no code', () => {
  const DRAFT = readFileSync(join(EXAMPLES, 'agency', 'draft.txt'), 'utf8');

  it('accepts what the agency calls its own', async () => {
    expect(await reported('agency', DRAFT)).toEqual([]);
  });

  it('which nobody else does', () => {
    const { messages } = lint(DRAFT, registry, settings(new Date(WORKING)));
    expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(
      new Set([
        'availability',
        'closing-thanks',
        'greeting',
        'section-order',
        'solution-options',
        'standard-language',
        'topic-link',
      ]),
    );
  });

  it.each(['teras mutu sagara', 'Teras Mutu Sagara'])('knows the unit %s', async (unit) => {
    const text = `Selamat pagi, Bu. Ini berkas ${unit}. Saya Bagas, ${unit}, mohon data simonev.`;
    const identity = (name: string) => name.startsWith('sender-identity');
    expect((await reported('agency', text)).filter(identity)).toEqual([]);
    const { messages } = lint(text, registry, settings(new Date(WORKING)));
    expect(messages.filter(({ ruleId }) => identity(ruleId))).toHaveLength(1);
  });

  it('reports the words that the agency avoids', async () => {
    const text = DRAFT.replace('Formulir', 'Blangko').replace('pekerjaan', 'Kegiatan fisik');
    expect(await reported('agency', text)).toEqual([
      'banned-abbreviations/agency',
      'banned-abbreviations/agency',
    ]);
  });

  it('keeps the agency’s hours and days', async () => {
    const { settings: own } = await load('agency');
    expect(own.office).toMatchObject({ zone: 'WITA', opens: '07.30' });
    const at = (moment: string) => lint(DRAFT, registry, settings(new Date(moment), own)).messages;
    expect(at('2026-11-24T07:30:00+08:00')).toEqual([]);
    expect(at('2026-12-07T09:00:00+08:00')).toMatchObject([{ messageId: 'holiday' }]);
  });

  it('has templates that asn-compose can fill', async () => {
    const { templates } = await load('agency');
    expect([...templates.keys()]).toEqual(['permintaan-data']);
    for (const text of templates.values()) expect(unknownSlots(text)).toEqual([]);
  });
});
