import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/composer/terminal/asker.ts';
import {
  choicePrompt,
  type Look,
  linePrompt,
  linesPrompt,
} from '../../src/composer/terminal/prompts.ts';
import { PROMPT_TEXTS } from '../../src/composer/terminal/texts.ts';

const same = (text: string) => text;
const look: Look = {
  texts: PROMPT_TEXTS.id,
  strong: same,
  faint: same,
  warn: same,
  good: same,
  pointer: '>',
  rows: 5,
  columns: 60,
  left: '<-',
};
const onTyping = () => {};
const free = () => ({});

function doubting(value: string): Check {
  if (value === '') return { problem: 'Perlu diisi.' };
  return value.includes('yg')
    ? { doubts: ['"yg" disingkat'], repaired: value.replace('yg', 'yang') }
    : {};
}

const line = (more = {}) => ({
  message: 'Topik',
  hint: 'singkat',
  check: doubting,
  look,
  onTyping,
  ...more,
});

describe('a line', () => {
  it('is given', async () => {
    const { answer, events, getScreen } = await render(linePrompt, line());
    expect(getScreen()).toContain('? Topik');
    expect(getScreen()).toContain('singkat');
    events.type('jadwal');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: 'jadwal' });
    expect(getScreen()).toBe('? Topik jadwal');
  });

  it('begins with what was answered before', async () => {
    const { answer, events } = await render(linePrompt, line({ initial: 'jadwal' }));
    events.type(' rapat');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: 'jadwal rapat' });
  });

  it('explains a doubt and is put right by one key', async () => {
    const { answer, events, getScreen } = await render(linePrompt, line());
    events.type('data yg masuk');
    events.keypress('enter');
    expect(getScreen()).toContain('! "yg" disingkat');
    expect(getScreen()).toContain('Enter pakai: data yang masuk');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: 'data yang masuk' });
  });

  it('stays as written on Tab', async () => {
    const { answer, events } = await render(linePrompt, line());
    events.type('data yg masuk');
    events.keypress('enter');
    events.keypress('tab');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: 'data yg masuk' });
  });

  it('can be corrected after a doubt', async () => {
    const { answer, events, getScreen } = await render(linePrompt, line());
    events.type('yg');
    events.keypress('enter');
    for (let i = 0; i < 2; i += 1) events.keypress('backspace');
    expect(getScreen()).not.toContain('disingkat');
    events.type('data');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: 'data' });
  });

  it('is not taken empty where it is needed', async () => {
    const { answer, events, getScreen } = await render(linePrompt, line());
    events.keypress('enter');
    expect(getScreen()).toContain('Perlu diisi.');
    events.keypress('tab');
    events.type('ada');
    events.keypress('enter');
    await expect(answer).resolves.toMatchObject({ value: 'ada' });
  });

  it('goes back on <, and leaves on Esc with what was typed', async () => {
    const back = await render(linePrompt, line());
    back.events.type('<');
    back.events.keypress('enter');
    await expect(back.answer).resolves.toEqual({ kind: 'back' });
    const left = await render(linePrompt, line());
    left.events.type('seten');
    left.events.keypress('escape');
    await expect(left.answer).resolves.toEqual({ kind: 'leave', pending: 'seten' });
  });
});

describe('a doubt without a proposal', () => {
  const unclear = () => ({ doubts: ['belum jelas'] });

  it('is passed by a second Enter', async () => {
    const one = await render(linePrompt, line({ check: unclear }));
    one.events.type('data?');
    one.events.keypress('enter');
    expect(one.getScreen()).toContain('Enter sekali lagi bila sudah sesuai');
    one.events.keypress('enter');
    await expect(one.answer).resolves.toEqual({ kind: 'answer', value: 'data?' });
    const check = (value: string) => (value === 'data?' ? unclear() : {});
    const several = { message: 'Rincian', check, look, onTyping };
    const two = await render(linesPrompt, several);
    two.events.type('data?');
    for (let i = 0; i < 3; i += 1) two.events.keypress('enter');
    await expect(two.answer).resolves.toEqual({ kind: 'answer', value: ['data?'] });
  });
});

describe('several lines', () => {
  const config = (more = {}) => ({ message: 'Rincian', check: free, look, onTyping, ...more });

  it('end with an empty one', async () => {
    const { answer, events, getScreen } = await render(linesPrompt, config());
    for (const text of ['satu', 'dua']) {
      events.type(text);
      events.keypress('enter');
    }
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: ['satu', 'dua'] });
    expect(getScreen()).toBe('? Rincian\n  satu\n  dua');
  });

  it('are judged one by one', async () => {
    const { answer, events, getScreen } = await render(
      linesPrompt,
      config({ check: (v: string) => (v ? doubting(v) : {}) }),
    );
    events.type('yg satu');
    events.keypress('enter');
    expect(getScreen()).toContain('Enter pakai: yang satu');
    events.keypress('enter');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: ['yang satu'] });
  });

  it('stay as written on Tab, and are judged anew when they change', async () => {
    const check = (v: string) => (v ? doubting(v) : {});
    const { answer, events, getScreen } = await render(linesPrompt, config({ check }));
    events.type('yg satu');
    events.keypress('enter');
    events.keypress('tab');
    events.type('yg dua');
    events.keypress('enter');
    events.type('!');
    expect(getScreen()).not.toContain('Enter pakai');
    events.keypress('enter');
    events.keypress('enter');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: ['yg satu', 'yang dua!'] });
  });

  it('go back on <', async () => {
    const { answer, events } = await render(linesPrompt, config({ initial: ['satu'] }));
    events.type('<');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'back' });
  });

  it('let one return into the line above', async () => {
    const { answer, events } = await render(linesPrompt, config({ initial: ['satu', 'dua'] }));
    events.keypress('backspace');
    events.type('!');
    events.keypress('enter');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: ['satu', 'dua!'] });
  });

  it('keep the empty lines of a paste', async () => {
    const { answer, events } = await render(linesPrompt, config());
    events.keypress('paste-start');
    for (const text of ['satu', '', 'dua']) {
      events.type(text);
      events.keypress('enter');
    }
    events.keypress('paste-end');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value: ['satu', '', 'dua'] });
  });
});

describe('a menu', () => {
  const choices = ['Bapak', 'Ibu', 'Saudara', 'Saudari', 'Rekan-rekan', 'Tim'].map((name) => ({
    value: name.toLowerCase(),
    name,
  }));
  const config = (more = {}) => ({ message: 'Sapaan', choices, look, onTyping, ...more });

  it.each([
    [['enter'], 'bapak'],
    [['down', 'enter'], 'ibu'],
    [['up', 'enter'], 'tim'],
    [['end', 'down', 'enter'], 'bapak'],
    [['end', 'up', 'enter'], 'rekan-rekan'],
    [['end', 'home', 'down', 'down', 'enter'], 'saudara'],
  ])('%j chooses %s', async (keys, value) => {
    const { answer, events } = await render(choicePrompt, config());
    for (const key of keys) events.keypress(key);
    await expect(answer).resolves.toEqual({ kind: 'answer', value });
  });

  it.each([
    [['4'], 'saudari'],
    [['s'], 'saudara'],
    [['s', 's'], 'saudari'],
    [['r'], 'rekan-rekan'],
    [['x'], 'bapak'],
    [['-', '9'], 'tim'],
  ])('%j chooses %s', async (typed, value) => {
    const { answer, events } = await render(choicePrompt, config());
    for (const key of typed) events.keypress(key);
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'answer', value });
  });

  it('begins at the earlier answer', async () => {
    const { answer, events, getScreen } = await render(
      choicePrompt,
      config({ initial: 'saudara' }),
    );
    expect(getScreen()).toContain('> 3. Saudara');
    events.keypress('enter');
    await expect(answer).resolves.toMatchObject({ value: 'saudara' });
  });

  it('goes back on < and leaves on Esc', async () => {
    const back = await render(choicePrompt, config());
    back.events.type('<');
    await expect(back.answer).resolves.toEqual({ kind: 'back' });
    const left = await render(choicePrompt, config());
    left.events.keypress('escape');
    await expect(left.answer).resolves.toEqual({ kind: 'leave' });
  });
});
