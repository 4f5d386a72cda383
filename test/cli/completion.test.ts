import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { PURPOSES } from '../../rules/lexicon/templates.ts';
import { main } from '../../src/cli/asn-lint.ts';
import { completionFor } from '../../src/cli/completion/index.ts';
import { programsIn, withCommands } from '../../src/cli/completion/model.ts';
import { SHELLS, type Shell } from '../../src/cli/completion/shells.ts';
import { formatters } from '../../src/formatters/index.ts';
import { STATUSES } from '../../src/logbook/entry.ts';
import { folder } from '../temporary.ts';
import { run } from './world.ts';

const PROGRAMS = ['asn-lint', 'asn-compose', 'asn-log', 'asn-audit'];
const has = (command: string) => spawnSync(command, ['-c', 'exit 0']).status === 0;
const TERMINAL =
  process.platform === 'linux' && spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

function script(shell: Shell): string {
  const path = join(folder(), `asn-lint.${shell}`);
  writeFileSync(path, completionFor(shell, 'id'));
  return path;
}

/** Lines typed into a shell in a terminal, with Tab; gives what the programs would have been given. */
async function typed(shell: string, setUp: string, lines: readonly string[]): Promise<string[]> {
  const env = { PATH: process.env.PATH, TERM: 'dumb', HOME: folder() };
  const child = spawn('script', ['-qfec', shell, '/dev/null'], { env });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise((done) => child.on('close', done));
  const stubs = PROGRAMS.map((name) => `${name}() { printf 'GOT:'; printf ' <%s>' "$@"; echo; }`);
  const commands = [stubs.join('; '), setUp, ...lines, 'exit'];
  child.stdin.end(commands.map((line) => `${line}\n`).join(''));
  await ended;
  return [...output.matchAll(/^GOT: (.*?)\r?$/gm)].map((match) => match[1]!);
}

/** What is typed, and what the program is given. */
const TYPED: readonly (readonly [keys: string, given: string])[] = [
  ['asn-lint --clipb\t', '<--clipboard>'],
  ['asn-lint --format comp\t', '<--format> <compact>'],
  ['asn-lint --format=comp\t', '<--format=compact>'],
  ['asn-lint -f comp\t', '<-f> <compact>'],
  ['asn-lint --explain topic\t', '<--explain> <topic-link>'],
  ['asn-lint --config ./nask\t', '<--config> <./naskah pesan.txt>'],
  ['asn-lint nask\t', '<naskah pesan.txt>'],
  ['asn-compose --purpose data\t', '<--purpose> <data-request>'],
  ['asn-compose --topic nask\t', '<--topic> <nask>'],
  ['asn-log exp\t', '<export>'],
  ['asn-log --logbook kendali.db exp\t', '<--logbook> <kendali.db> <export>'],
  ['asn-log export --format xl\t', '<export> <--format> <xlsx>'],
  ['asn-log list --everyone nask\t', '<list> <--everyone> <nask>'],
  ['asn-audit --date-order mon\t', '<--date-order> <month-first>'],
];

describe('asn-lint --completion', () => {
  it.each(SHELLS)('prints the script for %s', async (shell) => {
    const { code, out, err } = await run(main, ['--completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(completionFor(shell, 'id'));
  });

  it('explains the options in the language of the screen', async () => {
    const { out } = await run(main, ['--completion', 'fish', '--lang', 'en']);
    expect(out).toContain('report errors only');
  });

  it('knows four shells', async () => {
    const { code, err } = await run(main, ['--completion', 'csh']);
    expect(code).toBe(2);
    expect(err).toContain('bash, zsh, fish, powershell');
  });

  it('offers every option of every command, and what is known of their values', () => {
    const all = withCommands(programsIn('id'));
    const names = all.map(({ name }) => name);
    expect(names.filter((name) => !name.includes(' '))).toEqual(PROGRAMS);
    const value = (name: string, flag: string) =>
      all.find((one) => one.name === name)?.flags.find(({ flags }) => flags.includes(flag))?.value;
    expect(value('asn-lint', '--format')).toEqual(Object.keys(formatters));
    expect(value('asn-lint', '--explain')).toEqual(rules.map(({ id }) => id));
    expect(value('asn-compose', '--purpose')).toEqual(PURPOSES.map(({ id }) => id));
    expect(value('asn-log list', '--status')).toEqual(STATUSES);
    expect(value('asn-log', '--zone')).toEqual(['WIB', 'WITA', 'WIT']);
    expect(value('asn-audit', '--html')).toBe('files');
    expect(value('asn-audit', '--me')).toBe('nothing');
    for (const shell of SHELLS) {
      const text = completionFor(shell, 'id');
      const long = all.flatMap(({ flags }) => flags.map((flag) => flag.flags[0]!.slice(2)));
      expect(long.filter((flag) => !text.includes(flag))).toEqual([]);
    }
  });
});

/** What bash's function answers for these words, the last one being typed. */
function bashReplies(words: readonly string[]): string[] {
  const program = `source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_asn_lint "$1" "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD - 1]}"
for reply in "\${COMPREPLY[@]}"; do echo "$reply"; done
complete -p asn-audit`;
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-euc', program, 'bash', script('bash'), ...words],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const [registered, ...replies] = stdout.trimEnd().split('\n').reverse();
  expect(registered).toBe('complete -o bashdefault -o default -F _asn_lint asn-audit');
  return replies.reverse();
}

describe.skipIf(!has('bash'))('in bash', () => {
  it.each([
    [['asn-lint', '--for'], ['--format']],
    [
      ['asn-lint', '--no'],
      ['--no-config', '--no-color'],
    ],
    [
      ['asn-lint', '--format', ''],
      ['human', 'json', 'compact', 'github', 'ndjson'],
    ],
    [['asn-lint', '--format', '=', 'j'], ['json']],
    [
      ['asn-lint', '--zone', '='],
      ['WIB', 'WITA', 'WIT'],
    ],
    [['asn-lint', '--max-warnings', ''], []],
    [['asn-lint', '--', '--for'], []],
    [['/usr/local/bin/asn-log', 'un'], ['undo']],
    [['asn-log', '--person', 'add', 'und'], ['undo']],
    [['asn-log', '--person', '=', 'add', 'und'], ['undo']],
    [['asn-log', 'list', '--status', 'c'], ['closed']],
    [['asn-log', 'list', 'a'], []],
    [
      ['asn-compose', '--recipient-title', 'B'],
      ['Bapak', 'Bapak/Ibu'],
    ],
  ])('%j', (words, replies) => {
    expect(bashReplies(words)).toEqual(replies);
  });

  it.runIf(TERMINAL)('with Tab, file names with spaces too', async () => {
    const setUp = `cd "$HOME"; touch 'naskah pesan.txt'; source '${script('bash')}'`;
    const given = await typed(
      'bash --noprofile --norc -i',
      setUp,
      TYPED.map(([keys]) => keys),
    );
    expect(given).toEqual(TYPED.map(([, got]) => got));
  });
});

describe.skipIf(!has('zsh') || !TERMINAL)('in zsh', () => {
  it.each([
    ['sourced', (path: string) => `autoload -U compinit; compinit -u -D; source '${path}'`],
    [
      'from $fpath',
      (path: string) =>
        `cp '${path}' _asn-lint; fpath=($HOME $fpath); autoload -U compinit; compinit -u -D`,
    ],
  ])('with Tab, %s', async (_, load) => {
    const setUp = `cd "$HOME"; touch 'naskah pesan.txt'; ${load(script('zsh'))}`;
    const given = await typed(
      'zsh -f -i',
      setUp,
      TYPED.map(([keys]) => keys),
    );
    expect(given).toEqual(TYPED.map(([, got]) => got));
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  const path = has('fish') ? script : undefined;

  it.each([
    ['asn-lint --for', ['--format']],
    ['asn-lint --format c', ['compact']],
    ['asn-lint --format=c', ['--format=compact']],
    ['asn-lint --zone W', ['WIB', 'WIT', 'WITA']],
    ['asn-log un', ['undo']],
    ['asn-log --person add un', ['undo']],
    ['asn-log list --status c', ['closed']],
    ['asn-log list --score', []],
    ['asn-log add --score', ['--score']],
    ['asn-compose nask', []],
    ['asn-lint nask', ['naskah pesan.txt']],
    ['asn-log add nask', ['naskah pesan.txt']],
    ['asn-log list nask', []],
    ['asn-compose --output nask', ['naskah pesan.txt']],
    ['asn-compose --topic nask', []],
  ])('%s', (line, words) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'naskah pesan.txt'), '');
    const args = [
      '--no-config',
      '-c',
      'source $argv[1]; complete -C $argv[2]',
      path!('fish'),
      line,
    ];
    const { stdout, stderr } = spawnSync('fish', args, {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd },
    });
    expect(stderr).toBe('');
    const found = stdout.split('\n').filter((row) => row !== '');
    expect(found.map((row) => row.split('\t')[0])).toEqual(words);
  });
});

describe('in PowerShell, as far as reading it tells', () => {
  const text = completionFor('powershell', 'id');

  it('is ASCII, which every Windows reads alike', () => {
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('closes what it opens', () => {
    const code = text
      .replace(/^\s*#.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, '')
      .replace(/"[^"\n]*"/g, '');
    expect(code).not.toMatch(/['"]/);
    const open: string[] = [];
    const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    for (const mark of code.match(/[()[\]{}]/g) ?? []) {
      if (mark in pairs) expect(open.pop()).toBe(pairs[mark]);
      else open.push(mark);
    }
    expect(open).toEqual([]);
  });

  it('has no key twice, in any case: a table of PowerShell takes none', () => {
    const table = /\$values = @\{\n([\s\S]*?)\n {4}\}/.exec(text)![1]!;
    const keys = [...table.matchAll(/^ {8}'([^']+)' = /gm)].map((match) => match[1]!.toLowerCase());
    expect(keys.length).toBeGreaterThan(50);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
