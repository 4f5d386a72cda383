import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { screen, wrapPrompt } from '@inquirer/testing/vitest';
import { describe, expect, it, vi } from 'vitest';
import { Drafts } from '../../src/cli/compose/drafts.ts';
import type { Reply } from '../../src/composer/terminal/asker.ts';
import { richAsker } from '../../src/composer/terminal/rich.ts';
import { Left, runWizard } from '../../src/composer/terminal/wizard.ts';
import { Sink } from '../cli/world.ts';
import { folder } from '../temporary.ts';
import { back, NOTICE, REST, SENDER, scripted, world } from './conversation.ts';

vi.mock('../../src/composer/terminal/prompts.ts', async (original) => {
  const actual = await original<typeof import('../../src/composer/terminal/prompts.ts')>();
  return {
    ...actual,
    linePrompt: wrapPrompt(actual.linePrompt),
    linesPrompt: wrapPrompt(actual.linesPrompt),
    choicePrompt: wrapPrompt(actual.choicePrompt),
  };
});

describe('the conversation', () => {
  it('asks what only the person knows and hands out a clean message', async () => {
    const { hands, delivered } = world();
    const asker = scripted([...NOTICE, ...REST, 'send']);
    await runWizard(asker, hands, SENDER);
    expect(delivered[0]).toContain('Ibu Ratna Wulandari');
    expect(delivered[0]).toContain('jadwal layanan');
    expect(asker.said.at(-1)).toContain('[0 galat]');
    expect(asker.questions).not.toContain('Nama lengkap Anda');
  });

  it('asks for a problem and its options only where they belong', async () => {
    const { hands, delivered } = world();
    const script = [
      'consultation',
      'Ibu',
      'Ratna',
      '',
      '',
      'data ganda',
      [],
      ['https://a.go.id/b'],
      'akun terkunci',
      ['memakai akun cadangan'],
      '15 menit',
      '',
      'send',
    ];
    await runWizard(scripted(script), hands, SENDER);
    expect(delivered[0]).toContain('akun terkunci');
    expect(delivered[0]).toContain('memakai akun cadangan');
  });

  it('saves after every answer', async () => {
    const { hands, saved } = world();
    await runWizard(scripted([...NOTICE, ...REST, 'send']), hands, SENDER);
    expect(saved[0]!.answers.purpose).toBe('notice');
    expect(saved[2]!.answers.recipient).toEqual({ title: 'Ibu', name: 'Ratna Wulandari' });
    expect(saved.map(({ done }) => done.length)).toEqual(
      [...saved.keys()].map((i) => SENDER.done.length + i + 1),
    );
  });

  it('goes back one question, and one more', async () => {
    const { hands, delivered } = world();
    const script = [
      'notice',
      'Ibu',
      back,
      back,
      'reminder',
      'Bapak',
      'Joko',
      '',
      '',
      ...REST,
      'send',
    ];
    await runWizard(scripted(script), hands, SENDER);
    expect(delivered[0]).toContain('Bapak Joko');
    expect(delivered[0]).toMatch(/ingat/);
  });

  it('puts an answer right by the rules', async () => {
    const { hands, delivered } = world();
    const script = [...NOTICE, 'jadwal yg baru', [], ['https://a.go.id/b'], '', 'send'];
    await runWizard(scripted(script), hands, SENDER);
    expect(delivered[0]).toContain('jadwal yang baru');
  });

  it('changes an answer in the review', async () => {
    const { hands, delivered } = world();
    const script = [...NOTICE, ...REST, 'answer', 'topic', 'jadwal baru', 'send'];
    await runWizard(scripted(script), hands, SENDER);
    expect(delivered[0]).toContain('jadwal baru');
  });

  it('changes a line, the wording and the register', async () => {
    const { hands, delivered, saved } = world();
    const script = [...NOTICE, ...REST, 'line', '0', 'Selamat pagi, Ibu Kepala.', 'send'];
    await runWizard(scripted(script), hands, SENDER);
    expect(delivered[0]).toMatch(/^Selamat pagi, Ibu Kepala\.\n/);
    const other = world();
    await runWizard(
      scripted([...NOTICE, ...REST, 'wording', 'register', 'superior', 'send']),
      other.hands,
      SENDER,
    );
    expect(other.saved.at(-1)).toMatchObject({ register: 'superior' });
    expect(saved.at(-1)!.text).toContain('Ibu Kepala');
  });

  it('edits the text in the editor', async () => {
    const { hands, delivered } = world({ edit: async (text) => `${text}\r\nCatatan.` });
    await runWizard(scripted([...NOTICE, ...REST, 'editor', 'send']), hands, SENDER);
    expect(delivered[0]).toMatch(/\nCatatan\.$/);
  });

  it('asks for what a change has made necessary', async () => {
    const { hands, delivered } = world();
    const script = [
      ...NOTICE,
      ...REST,
      'answer',
      'purpose',
      'consultation',
      'akun terkunci',
      ['akun cadangan'],
      'send',
    ];
    await runWizard(scripted(script), hands, SENDER);
    expect(delivered[0]).toContain('akun cadangan');
  });

  it('offers recent recipients', async () => {
    const recent = async () => [
      { title: 'Bapak', name: 'Surya Pratama', agency: 'Dinas Perhubungan' },
    ];
    const { hands, delivered } = world({ recent });
    await runWizard(scripted(['notice', '0', ...REST, 'send']), hands, SENDER);
    expect(delivered[0]).toContain('Bapak Surya Pratama');
  });

  it('goes on where a draft stopped', async () => {
    const first = world();
    const leave: Reply<never> = { kind: 'leave' };
    await expect(
      runWizard(scripted([...NOTICE, leave, 'save']), first.hands, SENDER),
    ).rejects.toThrow(Left);
    const { hands, delivered } = world();
    const asker = scripted([...REST, 'send']);
    await runWizard(asker, hands, first.saved.at(-1)!);
    expect(asker.questions[0]).toBe('Topik');
    expect(delivered[0]).toContain('Ibu Ratna Wulandari');
  });

  it('keeps what stood in the line when the person broke off', async () => {
    const { hands, saved } = world();
    const leave = { kind: 'leave', pending: 'jadwal lay' } as Reply<never>;
    await expect(runWizard(scripted([...NOTICE, leave, 'save']), hands, SENDER)).rejects.toThrow(
      Left,
    );
    expect(saved.at(-1)!.pending).toEqual({ path: 'topic', text: 'jadwal lay' });
  });

  it('goes on after an Esc by mistake, and can throw the draft away', async () => {
    const leave: Reply<never> = { kind: 'leave' };
    let discarded = 0;
    const { hands, delivered } = world({
      discard: () => {
        discarded += 1;
      },
    });
    await runWizard(
      scripted(['notice', leave, 'on', ...NOTICE.slice(1), ...REST, 'send']),
      hands,
      SENDER,
    );
    expect(delivered).toHaveLength(1);
    const drop = await runWizard(scripted(['notice', leave, 'drop']), hands, SENDER).catch(
      (e: unknown) => e,
    );
    expect(drop).toMatchObject({ kept: false });
    expect(discarded).toBe(1);
  });
});

describe('through a real prompt renderer', () => {
  async function answer(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (key === 'enter' || key === 'down') screen.keypress(key);
      else screen.type(key);
    }
    await screen.next();
  }

  it('asks, goes back, explains, repairs', async () => {
    const asker = richAsker({
      input: process.stdin,
      output: new Sink(),
      lang: 'id',
      color: false,
      unicode: true,
    });
    const { hands, saved } = world();
    const talk = runWizard(asker, hands, SENDER).catch((error: unknown) => error);
    await vi.waitFor(() => expect(screen.getScreen()).toContain('Apa tujuan pesan ini?'));
    expect(screen.getScreen()).toContain('Apa tujuan pesan ini?');
    await answer(['down', 'down', 'enter']);
    expect(screen.getScreen()).toContain('Bagaimana penerima disapa?');
    await answer(['down', 'enter']);
    expect(screen.getScreen()).toContain('Nama penerima');
    await answer(['<', 'enter']);
    expect(screen.getScreen()).toContain('Bagaimana penerima disapa?');
    await answer(['enter']);
    await answer(['Ratna Wulandari', 'enter']);
    await answer(['enter']);
    await answer(['enter']);
    expect(screen.getScreen()).toContain('Topik');
    screen.type('data yg masuk');
    screen.keypress('enter');
    expect(screen.getScreen()).toContain('Enter pakai: data yang masuk');
    await answer(['enter']);
    expect(saved.at(-1)!.answers).toMatchObject({
      purpose: 'data-request',
      topic: 'data yang masuk',
    });
    screen.keypress('escape');
    await screen.next();
    expect(screen.getScreen()).toContain('Berhenti dahulu?');
    screen.keypress('enter');
    expect(await talk).toBeInstanceOf(Left);
  });
});

describe('drafts', () => {
  it('are private, atomic and expire', () => {
    const place = folder();
    let now = new Date('2026-11-01T09:00:00+07:00');
    const drafts = new Drafts(place, () => now);
    drafts.save('alt', { answers: { topic: 'lama' }, done: ['topic'] });
    now = new Date('2026-11-23T09:00:00+07:00');
    drafts.save('neu', { answers: { topic: 'baru' }, done: ['topic'], wording: 3 });
    const files = readdirSync(drafts.folder);
    expect(files.sort()).toEqual(['alt.json', 'neu.json']);
    if (process.platform !== 'win32') {
      expect(statSync(join(drafts.folder, 'neu.json')).mode & 0o777).toBe(0o600);
      expect(statSync(drafts.folder).mode & 0o777).toBe(0o700);
    }
    expect(drafts.list().map(({ id, state }) => [id, state.answers.topic])).toEqual([
      ['neu', 'baru'],
      ['alt', 'lama'],
    ]);
    now = new Date('2026-12-05T09:00:00+07:00');
    expect(drafts.list().map(({ id }) => id)).toEqual(['neu']);
    expect(readdirSync(drafts.folder)).toEqual(['neu.json']);
    expect(JSON.parse(readFileSync(join(drafts.folder, 'neu.json'), 'utf8'))).toMatchObject({
      wording: 3,
    });
  });
});
