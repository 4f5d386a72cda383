// What scripts/check-fresh.mjs runs of the four commands, and what it expects of them.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DRAFT = 'Selamat pagi, Bapak. Mohon data yg kemarin.\n';
/** Who writes in every chat of examples/chats. */
const OWNER = 'Arum Larasati';

/**
 * Arguments, exit code (0) and what the output has to hold; besides, what is typed in, and a file that is
 * written with what that has to hold. `copied`: what is printed is to be copied, so that no line of it
 * is broken.
 */
const LINT_RUNS = ({ examples }) => [
  { args: ['--version'], expected: /^\d+\.\d+\.\d+/ },
  { args: ['--help'], expected: /asn-lint/ },
  { args: ['-'], input: DRAFT, code: 1, expected: /yang/ },
  { args: [join(examples, 'draft.txt')], code: 1, expected: /yang/ },
  { args: ['--fix', '-'], input: DRAFT, code: 1, expected: /data yang kemarin/ },
  {
    // nine o'clock of the office, whatever the clock of the machine shows
    args: ['--format', 'json', '--at', '2026-11-23T09:00', '-'],
    input: DRAFT,
    code: 1,
    expected: /^(?!.*"(?:send-time|greeting-time)").*"ruleId"/s,
  },
  { args: ['--rules'], expected: /greeting/ },
  { args: ['--explain', 'topic-link'], expected: /Dasar/ },
];

const COMPOSE_RUNS = ({ examples }) => [
  { args: ['--help'], expected: /asn-compose/ },
  {
    args: ['--answers', join(examples, 'answers.yaml'), '--print'],
    expected: /Selamat/,
    copied: true,
  },
];

const LOG_RUNS = ({ home }) => {
  const book = ['--logbook', join(home, 'book.db')];
  const sheet = join(home, 'book.xlsx');
  return [
    { args: ['--help'], expected: /asn-log/ },
    { args: ['list', '--help'], expected: /--month/ },
    { args: ['add', '--to', 'Ibu Sari', '--topic', 'jadwal rapat', ...book], expected: /Ibu Sari/ },
    { args: ['list', ...book], expected: /Ibu Sari/ },
    { args: ['status', ...book], expected: /1 dari 20/ },
    { args: ['stats', ...book], expected: /dijawab/ },
    {
      args: ['export', '-o', sheet, ...book],
      expected: /./,
      written: [sheet, /^PK/],
      copied: true,
    },
  ];
};

const AUDIT_RUNS = ({ chats, home }) => {
  const who = ['--me', OWNER];
  const page = /<svg[\s\S]*<\/html>\s*$/;
  return [
    { args: ['--help'], expected: /asn-audit/ },
    {
      args: [chats.text, ...who, '--html', 'text.html'],
      expected: /Ringkasan/,
      written: [join(home, 'text.html'), page],
    },
    {
      args: [chats.zip, ...who, '--html', 'zip.html'],
      expected: /Ringkasan/,
      written: [join(home, 'zip.html'), page],
    },
    {
      args: [chats.zip, ...who, '--import', '--logbook', join(home, 'audit.db')],
      expected: /koordinasi dicatat/,
    },
  ];
};

const RUNS = {
  'asn-lint': LINT_RUNS,
  'asn-compose': COMPOSE_RUNS,
  'asn-log': LOG_RUNS,
  'asn-audit': AUDIT_RUNS,
};

const quoted = (words) => words.map((word) => `'${word}'`).join(' ');

/** Within a terminal of so many columns, which `script` of util-linux makes. */
const inTerminal = (words, columns) => [
  'script',
  '-qec',
  `stty cols ${columns}; ${quoted(words)}`,
  '/dev/null',
];

/** Cells of the widest line, but for commands and addresses, which are there to be copied. */
function widest(text) {
  const shown = text
    .replace(/\u001b\[[\d;]*[A-Za-z]/g, '')
    .split(/\r?\n/)
    .map((line) => line.slice(line.lastIndexOf('\r') + 1))
    .filter((line) => !/^ +(asn-|https?:)/.test(line));
  return Math.max(...shown.map((line) => [...line].length));
}

/** What is wrong with a run; nothing where all is well. */
function faults({ status, out }, { code = 0, expected, written, copied }, columns) {
  const [path, content] = written ?? [];
  return [
    status !== code && `ended with ${status}, not ${code}`,
    !expected.test(out) && `without ${expected}`,
    /\n\s+at /.test(out) && 'with a stack',
    columns !== undefined && !copied && widest(out) > columns && 'too wide',
    path && !(existsSync(path) && content.test(readFileSync(path, 'utf8'))) && `not in ${path}`,
  ].filter(Boolean);
}

/** Counts what is checked, and says what fails. */
export class Tally {
  checks = 0;
  failures = 0;

  check(name, found, output = '') {
    this.checks += 1;
    if (found.length === 0) return;
    this.failures += 1;
    console.log(`FAIL ${name}: ${found.join(', ')}\n${output}`);
  }
}

/**
 * All runs in one surrounding.
 * @param place `stage` (a folder for a home), `examples` and `chats`
 * @param surrounding `name`, `command(program)` (the words that start it), and where it is not as usual
 *   `env`, `uid`, `columns`
 */
export function runAll(place, { name, command, env = {}, uid, columns }, tally) {
  const home = mkdtempSync(join(place.stage, 'home-'));
  chmodSync(home, 0o777);
  const user = uid !== undefined && { uid, gid: uid };
  const before = tally.failures;
  for (const [program, runsIn] of Object.entries(RUNS)) {
    for (const run of runsIn({ ...place, home })) {
      // what is typed into a terminal would be echoed
      if (columns !== undefined && run.input !== undefined) continue;
      const words = [...command(program), ...run.args];
      const [file, ...args] = columns === undefined ? words : inTerminal(words, columns);
      const { status, stdout, stderr } = spawnSync(file, args, {
        cwd: home,
        input: run.input ?? '',
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: home, ...env },
        ...user,
      });
      const out = `${stdout}${stderr}`;
      const found = faults({ status, out }, run, columns);
      tally.check(`${name}: ${program} ${run.args.join(' ')}`, found, out);
    }
  }
  if (tally.failures === before) console.log(`ok   ${name}`);
}
