import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORE, ROOMS, roomOf, sources, target } from '../scripts/rooms.ts';

/** Which rooms a room may import from, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  message: [],
  linter: ['message'],
  language: ['message', 'rules/lexicon'],
  structure: ['message', 'language', 'rules/lexicon'],
  calendar: ['linter'],
  'rules/lexicon': ['linter', 'message', 'calendar', 'language'],
  rules: ['linter', 'message', 'structure', 'language', 'calendar', 'rules/lexicon'],
  formatters: ['linter', 'message'],
  config: ['linter', 'message', 'calendar', 'rules/lexicon'],
  composer: ['linter', 'message', 'structure', 'language', 'calendar', 'rules', 'rules/lexicon'],
  logbook: ['linter', 'message', 'structure', 'language', 'calendar'],
  chat: ['linter', 'message', 'structure', 'language', 'calendar'],
  cli: [
    'composer',
    'logbook',
    'chat',
    'config',
    'formatters',
    'linter',
    'message',
    'structure',
    'calendar',
    'rules',
    'rules/lexicon',
  ],
  index: [
    'composer',
    'rules',
    'rules/lexicon',
    'linter',
    'message',
    'calendar',
    'config',
    'formatters',
  ],
  bin: ['cli'],
};

/** Only for their types, at no cost when the program runs. */
const TYPE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  rules: ['config'],
  language: ['linter'],
  structure: ['linter'],
};

/** Comments and the content of strings are no code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

const all = sources();
/** The wizard's screen is the composer's one part outside the core. */
const core = all.filter(
  (source) =>
    CORE.includes(source.room) && !source.path.startsWith(join('src', 'composer', 'terminal')),
);

function crossings(): string[] {
  return all.flatMap((source) =>
    source.imports.flatMap((one) => {
      const path = target(source, one);
      if (path === undefined || path === 'package.json') return [];
      const room = roomOf(path);
      const allowed = ARROWS[source.room] ?? [];
      const forTypes = one.typeOnly ? (TYPE_ARROWS[source.room] ?? []) : [];
      const fine = room === source.room || allowed.includes(room) || forTypes.includes(room);
      return fine ? [] : [`${source.path} → ${path}`];
    }),
  );
}

describe('architecture', () => {
  it('reads the sources', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.every(({ room }) => room in ARROWS && room in ROOMS)).toBe(true);
  });

  it('has arrows that point one way', () => {
    expect(crossings()).toEqual([]);
  });

  it('imports files by their full name', () => {
    const wrong = all.flatMap((source) =>
      source.imports
        .filter((one) => one.specifier.startsWith('.') && !/\.(ts|json)$/.test(one.specifier))
        .map((one) => `${source.path}: ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the core free of Node.js and of packages that need it', () => {
    const allowed = /^(date-fns|date-fns-tz)(\/|$)/;
    const wrong = core.flatMap((source) =>
      source.imports
        .filter((one) => !one.specifier.startsWith('.') && !allowed.test(one.specifier))
        .map((one) => `${source.path}: ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
    ['the process', /\bprocess\b|\bBuffer\b|\b__dirname\b|\brequire\b/],
    ['the console', /\bconsole\b/],
    ['chance', /\bMath\.random\b/],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\b/],
    ['the network', /\bfetch\(/],
    ['the locale of the machine', /\.toLocale\w*\(|\.localeCompare\(/],
  ])('keeps the core free of %s', (_, forbidden) => {
    const wrong = core.filter((source) => forbidden.test(codeOf(source.text)));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  it('never ends the process or writes past its streams', () => {
    const wrong = all.filter((source) => /\bprocess\.exit\(|\bconsole\./.test(codeOf(source.text)));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  it('has programs of five lines', () => {
    const programs = all.filter((source) => source.room === 'bin');
    expect(programs.map((source) => source.path).sort()).toEqual(
      ['asn-audit', 'asn-compose', 'asn-lint', 'asn-log'].map((name) => join('bin', `${name}.ts`)),
    );
    for (const source of programs) {
      expect(source.text.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(5);
    }
  });
});
