import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules as registry } from '../rules/index.ts';
import { presets } from '../rules/presets.ts';
import { main } from '../src/cli/asn-lint.ts';
import { applyOverrides, loadConfig } from '../src/config/index.ts';
import { lint, settings } from '../src/linter/index.ts';
import { run, WORKING } from './cli/world.ts';
import { folder } from './temporary.ts';

async function reported(preset: string, text: string, sentAt = WORKING): Promise<string[]> {
  const world = { cwd: '/', env: {}, platform: 'linux', noConfig: true } as const;
  const base = await loadConfig({ ...world, rules: registry, presets });
  const loaded = applyOverrides(base, { preset });
  const result = lint(text, loaded.rules, settings(new Date(sentAt), loaded.settings));
  return result.messages.map((m) => `${m.ruleId}/${m.messageId}`);
}

const CONVERSATION = readFileSync(
  resolve(import.meta.dirname, 'fixtures/counter-conversation.txt'),
  'utf8',
);
const TURNS = CONVERSATION.split('\n').filter((line) => line.startsWith('L: '));

describe('asn-lint:public-service', () => {
  it.each(TURNS.map((line) => line.slice(3)))('accepts the answer %j', async (turn) => {
    expect(await reported('public-service', turn)).toEqual([]);
  });

  it('accepts the conversation as one text', async () => {
    const whole = TURNS.map((line) => line.slice(3)).join('\n\n');
    expect(await reported('public-service', whole)).toEqual([]);
  });

  it.each([
    ['Halo Bu, ada yang dapat kami bantu?', 'greeting/informal'],
    ['Berkasnya udah lengkap, Bu.', 'standard-language/nonstandard'],
    ['Berkas Ibu blm lengkap.', 'banned-abbreviations/banned'],
    ['Makasih ya, Bu.', 'closing-thanks/informal'],
    ['Kok belum dilengkapi, Bu?', 'tone/harsh'],
    ['Unduh formulir di https://bit.ly/izin-kapal.', 'link-safety/shortened'],
    ['NIK Ibu 3399015405900003 sudah kami catat.', 'confidential-data/found'],
    ['Izin atas nama [Nama] sudah terbit.', 'placeholder/found'],
    [`Mohon ${'melengkapi '.repeat(25)}berkas.`, 'conciseness/long-sentence'],
  ])('still reports %j', async (turn, expected) => {
    expect(await reported('public-service', turn)).toContain(expected);
  });

  it('keeps the hours of the counter', async () => {
    const late = await reported('public-service', 'Baik, Ibu.', '2026-11-23T21:00:00+07:00');
    expect(late).toEqual(['send-time/outside-hours']);
  });

  it('reports informal prose as such', async () => {
    const prose =
      'Petugas harus bener-bener dengerin keluhan warga, ngerti masalahnya, dan nggak cuek. Kalo jawabannya ribet, warga bisa kecewa banget.';
    const words = (await reported('public-service', prose)).filter(
      (name) => name === 'standard-language/nonstandard',
    );
    expect(words.length).toBeGreaterThanOrEqual(6);
  });
});

describe('asn-lint:reply', () => {
  const REPLY = 'Selamat pagi, Pak. Baik, data lelang kami kirim hari Rabu. Terima kasih.';

  it('asks for neither identity nor link', async () => {
    expect(await reported('recommended', REPLY)).toEqual([
      'sender-identity/missing',
      'topic-link/missing-link',
    ]);
    expect(await reported('reply', REPLY)).toEqual([]);
  });

  it('keeps courtesy, language, hours and confidentiality', async () => {
    const draft = 'Data yg lama udah kami kirim. PIN: 4821';
    expect(await reported('reply', draft, '2026-11-23T21:00:00+07:00')).toEqual([
      'greeting/missing',
      'send-time/outside-hours',
      'banned-abbreviations/banned',
      'standard-language/nonstandard',
      'confidential-data/found',
      'closing-thanks/missing',
    ]);
  });

  it('is what --reply chooses', async () => {
    const world = { stdin: REPLY, cwd: folder() };
    expect((await run(main, ['--no-config', '-'], world)).code).toBe(1);
    expect((await run(main, ['--no-config', '--reply', '-'], world)).code).toBe(0);
  });
});

describe('asn-lint:strict', () => {
  it('makes every finding an error but for notes', async () => {
    const draft = 'Selamat pagi. Mohon persetujuan anggaran: http://sagara.go.id/a. Terima kasih.';
    const config = await loadConfig({
      cwd: '/',
      env: {},
      platform: 'linux',
      noConfig: true,
      rules: registry,
      presets,
    });
    const strict = applyOverrides(config, { preset: 'strict' });
    const { messages } = lint(draft, registry, settings(new Date(WORKING), strict.settings));
    const severities = messages.map((m) => [`${m.ruleId}/${m.messageId}`, m.severity]);
    expect(Object.fromEntries(severities)).toEqual({
      'greeting/missing-address': 2,
      'sender-identity/missing': 2,
      'link-safety/insecure': 2,
      'official-channel/suggest': 2,
    });
  });
});

describe('options of presets', () => {
  const load = (extended: string) => {
    const cwd = folder();
    writeFileSync(join(cwd, '.asnlintrc'), `extends: ${extended}`);
    const world = { cwd, env: {}, platform: 'linux', homedir: cwd } as const;
    return loadConfig({ ...world, rules: registry, presets });
  };

  it('come with their origin and leave the severity alone', async () => {
    const { settings: own, origins } = await load('asn-lint:public-service');
    expect(own.rules.greeting).toMatchObject({ options: { required: false }, chosen: false });
    const origin = { kind: 'preset', name: 'asn-lint:public-service' };
    expect(origins.get('rules.greeting.required')).toEqual(origin);
  });

  it('go with it where a preset speaks for all rules', async () => {
    const { settings: own } = await load('[asn-lint:public-service, asn-lint:recommended]');
    expect(own.rules).toEqual({});
  });
});
