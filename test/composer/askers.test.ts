import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { Asker, Check, Lang } from '../../src/composer/terminal/asker.ts';
import { plainAsker } from '../../src/composer/terminal/plain.ts';
import { richAsker } from '../../src/composer/terminal/rich.ts';
import { Sink } from '../cli/world.ts';

const CHOICES = [
  { value: 'bapak', name: 'Bapak' },
  { value: 'ibu', name: 'Ibu', hint: 'bila belum diketahui' },
];

function doubting(value: string): Check {
  if (value === '') return { problem: 'Perlu diisi.' };
  if (value.includes('?')) return { doubts: ['belum jelas'] };
  return value.includes('yg')
    ? { doubts: ['"yg" disingkat'], repaired: value.replace('yg', 'yang') }
    : {};
}

let open: Asker | undefined;
afterEach(() => open?.close());

describe('one question a line', () => {
  /** The person has typed all lines at once; the input ends behind them. */
  function typed(lines: readonly string[], lang: Lang = 'id') {
    const input = new PassThrough();
    const output = new Sink();
    open = plainAsker({ input, output, lang });
    input.end(lines.map((line) => `${line}\n`).join(''));
    return { asker: open, output };
  }

  const choose = (lines: readonly string[], initial?: string) => {
    const { asker, output } = typed(lines);
    const reply = asker.choose({ message: 'Sapaan', choices: CHOICES, initial });
    return reply.then((value) => ({ value, screen: output.text }));
  };

  it('shows the choices with their numbers and hints', async () => {
    const { screen } = await choose(['1']);
    expect(screen).toContain('Sapaan\n  1. Bapak\n  2. Ibu – bila belum diketahui\n');
  });

  it.each([
    [['2'], undefined, 'ibu'],
    [['IBU'], undefined, 'ibu'],
    [['ibu'], undefined, 'ibu'],
    [[''], 'ibu', 'ibu'],
    [['7', '', 'Saudara', '1'], undefined, 'bapak'],
  ])('%j chooses, %s standing', async (lines, initial, value) => {
    expect((await choose(lines, initial)).value).toEqual({ kind: 'answer', value });
  });

  it('says what to type where no choice was meant', async () => {
    const { screen } = await choose(['7', '1'], 'ibu');
    expect(screen).toContain('Nomor pilihan [2]: Ketik salah satu nomor di atas.\n');
  });

  it('goes back, and leaves at the end of the input', async () => {
    expect((await choose(['<'])).value).toEqual({ kind: 'back' });
    expect((await choose([])).value).toEqual({ kind: 'leave' });
  });

  const line = async (lines: readonly string[], initial?: string, lang: Lang = 'id') => {
    const { asker, output } = typed(lines, lang);
    const value = await asker.line({ message: 'Topik', hint: 'singkat', initial, check: doubting });
    return { value, screen: output.text };
  };

  it.each([
    [['jadwal'], undefined, { kind: 'answer', value: 'jadwal' }],
    [[''], 'rapat', { kind: 'answer', value: 'rapat' }],
    [['-', 'jadwal'], 'rapat', { kind: 'answer', value: 'jadwal' }],
    [['', 'jadwal'], undefined, { kind: 'answer', value: 'jadwal' }],
    [['data yg', ''], undefined, { kind: 'answer', value: 'data yang' }],
    [['data yg', '='], undefined, { kind: 'answer', value: 'data yg' }],
    [['data yg', 'data itu'], undefined, { kind: 'answer', value: 'data itu' }],
    [['data yg', 'data?', ''], undefined, { kind: 'answer', value: 'data?' }],
    [['data yg', '<'], undefined, { kind: 'back' }],
    [['data yg'], undefined, { kind: 'leave', pending: 'data yg' }],
    [['<'], undefined, { kind: 'back' }],
    [[], undefined, { kind: 'leave' }],
  ])('%j, %s standing, gives %j', async (lines, initial, value) => {
    expect((await line(lines, initial)).value).toEqual(value);
  });

  it('shows what stands, the problem and the doubt', async () => {
    const { screen } = await line(['-', 'data yg', ''], 'rapat');
    expect(screen).toContain('Topik (singkat) [rapat; kosong = tetap]: Perlu diisi.\n');
    expect(screen).toContain('! "yg" disingkat\nEnter = pakai: data yang. Ketik = untuk tetap');
    expect((await line(['data yg', ''], undefined, 'en')).screen).toContain(
      'Enter = take: data yang. Type = to keep it as written.',
    );
  });

  const lines = async (given: readonly string[], initial?: readonly string[], check = doubting) => {
    const { asker, output } = typed(given);
    const value = await asker.lines({ message: 'Tautan', hint: 'satu per baris', initial, check });
    return { value, screen: output.text };
  };
  const free = () => ({});

  it.each([
    [['satu', 'dua', ''], undefined, { kind: 'answer', value: ['satu', 'dua'] }],
    [[''], ['satu'], { kind: 'answer', value: ['satu'] }],
    [['', 'satu', ''], undefined, { kind: 'answer', value: ['satu'] }],
    [['data yg', '', ''], undefined, { kind: 'answer', value: ['data yang'] }],
    [['satu', '<'], undefined, { kind: 'back' }],
    [['satu', 'data yg', '<'], undefined, { kind: 'back' }],
    [['satu', 'data yg'], undefined, { kind: 'leave', pending: 'satu\ndata yg' }],
    [['satu', 'dua'], undefined, { kind: 'leave', pending: 'satu\ndua' }],
    [['-', 'dua', ''], ['satu'], { kind: 'answer', value: ['dua'] }],
    [['satu', '-', ''], undefined, { kind: 'answer', value: ['satu', '-'] }],
  ])('lines %j, %j standing, give %j', async (given, initial, value) => {
    expect((await lines(given, initial)).value).toEqual(value);
  });

  it('lines are emptied only where they may be empty', async () => {
    const emptied = await lines(['-'], ['satu'], free);
    expect(emptied.value).toEqual({ kind: 'answer', value: [] });
    expect(emptied.screen).toContain('  satu\n[kosong = tetap] Ketik - untuk mengosongkan.\n');
    expect((await lines(['-'], ['satu'])).screen).toContain('1: Perlu diisi.\n');
  });

  it('waits for a person who types slowly, and breaks off on Ctrl+C', async () => {
    const input = new PassThrough();
    const output = new Sink();
    open = plainAsker({ input, output, lang: 'en' });
    const slow = open.line({ message: 'Topic', check: free });
    setTimeout(() => input.write('schedule\n'), 5);
    expect(await slow).toEqual({ kind: 'answer', value: 'schedule' });
    const broken = open.line({ message: 'Detail', check: free });
    const interrupt = process.listeners('SIGINT').at(-1) as () => void;
    setTimeout(interrupt, 5);
    expect(await broken).toEqual({ kind: 'leave' });
    const after = open.line({ message: 'Detail', check: free });
    input.write('again\n');
    expect(await after).toEqual({ kind: 'answer', value: 'again' });
    const listening = process.listenerCount('SIGINT');
    open.close();
    expect(process.listenerCount('SIGINT')).toBe(listening - 1);
  });
});

/** A terminal is not closed by the prompt that has finished with it. */
class Screen extends Sink {
  override end(): this {
    return this;
  }
}

describe('redrawn questions', () => {
  function terminal(more: { color?: boolean; unicode?: boolean; lang?: Lang } = {}) {
    const input = new PassThrough();
    const output = new Screen({ isTTY: true, columns: 60 });
    open = richAsker({ input, output, lang: 'id', color: false, unicode: true, ...more });
    const press = async (shown: string, keys: string): Promise<void> => {
      await output.shows(shown);
      input.write(keys);
    };
    return { asker: open, input, output, press };
  }
  const topic = { message: 'Topik', check: doubting };

  it('take an answer', async () => {
    const { asker, output, press } = terminal();
    const reply = asker.line(topic);
    await press('Topik', 'jadwal\r');
    expect(await reply).toEqual({ kind: 'answer', value: 'jadwal' });
    await asker.say('Selesai.');
    expect(output.text).toContain('Selesai.\n');
  });

  it('keep what was typed on Ctrl+C and at the end of the input', async () => {
    const first = terminal();
    const broken = first.asker.line(topic);
    await first.press('Topik', 'jad');
    await first.press('jad', '\u0003');
    expect(await broken).toEqual({ kind: 'leave', pending: 'jad' });
    const second = terminal();
    const ended = second.asker.line(topic);
    await second.press('Topik', 'wal');
    await second.output.shows('wal');
    second.input.end();
    expect(await ended).toEqual({ kind: 'leave', pending: 'wal' });
  });

  it('leave nothing behind on Ctrl+C before a word', async () => {
    const { asker, press } = terminal();
    const reply = asker.choose({ message: 'Sapaan', choices: CHOICES });
    await press('Sapaan', '\u0003');
    expect(await reply).toEqual({ kind: 'leave' });
  });

  it('paint where the terminal has colours, in ASCII where it has no more', async () => {
    const painted = terminal({ color: true });
    const one = painted.asker.choose({ message: 'Sapaan', choices: CHOICES });
    await painted.press('Sapaan', '\r');
    await one;
    expect(painted.output.text).toContain('\u001b[36m?\u001b[39m \u001b[1mSapaan\u001b[22m');
    const bare = terminal({ unicode: false, lang: 'en' });
    const two = bare.asker.choose({ message: 'Title', choices: CHOICES });
    await bare.press('> 1. Bapak', '<');
    expect(await two).toEqual({ kind: 'back' });
    expect(bare.output.text).toContain('? Title <');
  });

  it('tell the terminal to mark pastes, and no longer', () => {
    const { asker, output } = terminal();
    expect(output.text).toBe('\u001b[?2004h');
    asker.close();
    expect(output.text).toBe('\u001b[?2004h\u001b[?2004l');
  });
});
