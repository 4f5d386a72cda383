// Installs the packed tarball as its users do, and runs the four commands where things are not as at
// home: other versions of Node.js, a plain user with a package folder that cannot be written, no HOME,
// no terminal, a narrow one, TERM=dumb, other locales and time zones. By hand, on Linux, after a build:
//   node scripts/check-fresh.mjs [--node 20,22,24]
// Prints the figures of docs/installation.md. Needs the npm registry; the part of the plain user needs
// to be root, and is left out otherwise. Ends with 1 where something failed.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pack } from './pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { node: { type: 'string', default: '20,22,24' } } });
const NOBODY = 65534;

const stage = mkdtempSync(join(tmpdir(), 'asn-fresh-'));
// others have to get in
chmodSync(stage, 0o755);
process.on('exit', () => rmSync(stage, { recursive: true, force: true }));

/** The program of a version of Node.js, from npm's package `node`. */
function nodeOf(version) {
  const args = ['-y', `node@${version}`, '-p', 'process.execPath'];
  const path = execFileSync('npx', args, { encoding: 'utf8', cwd: stage }).trim();
  // npx keeps it in the home of whoever ran it, where others cannot look
  const copy = join(stage, `node-${version}`, 'bin', 'node');
  mkdirSync(join(copy, '..'), { recursive: true });
  cpSync(path, copy, { dereference: true });
  return copy;
}

/** Seconds that an installation takes, with what npm keeps of former ones or without. */
function install(tarball, prefix, cache) {
  const begun = Date.now();
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', ['install', '-g', '--prefix', prefix, '--cache', cache, ...quiet, tarball], {
    cwd: stage,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (Date.now() - begun) / 1000;
}

function countPackages(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return sum;
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) return sum + countPackages(path);
    return sum + 1 + countPackages(join(path, 'node_modules'));
  }, 0);
}

const sizeOf = (path) =>
  Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]);

function figures(tarball, unpacked) {
  const [prefix, cache] = [join(stage, 'prefix'), join(stage, 'cache')];
  const cold = install(tarball, prefix, cache);
  rmSync(prefix, { recursive: true });
  const warm = install(tarball, prefix, cache);
  const own = join(prefix, 'lib', 'node_modules', 'asn-lint');
  const packages = countPackages(join(own, 'node_modules'));
  const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`package: ${mb(unpacked.size)} packed, ${mb(unpacked.unpackedSize)} unpacked`);
  console.log(`installed: ${mb(sizeOf(own) * 1024)}, ${packages} packages beside it`);
  console.log(
    `time: ${cold.toFixed(1)} s from the registry, ${warm.toFixed(1)} s from npm's cache`,
  );
  return prefix;
}

const DRAFT = 'Selamat pagi, Bapak. Mohon data yg kemarin.\n';
/** Arguments, input, the exit code, and what the output has to hold. */
const RUNS = [
  ['asn-lint', ['--version'], '', 0, /^\d+\.\d+\.\d+/],
  ['asn-lint', ['-'], DRAFT, 1, /yang/],
  ['asn-lint', [join(root, 'examples/draft.txt')], '', 1, /yang/],
  ['asn-lint', ['--fix', '-'], DRAFT, 1, /data yang kemarin/],
  ['asn-lint', ['--format', 'json', '--at', '2026-11-23T09:00', '-'], DRAFT, 1, /"ruleId"/],
  ['asn-lint', ['--rules'], '', 0, /greeting/],
  ['asn-compose', ['--help'], '', 0, /asn-compose/],
  ['asn-compose', ['--answers', join(root, 'examples/answers.yaml'), '--print'], '', 0, /Selamat/],
  ['asn-log', ['add', '--to', 'Ibu Sari', '--logbook', 'BOOK'], '', 0, /Ibu Sari/],
  ['asn-log', ['list', '--logbook', 'BOOK'], '', 0, /Ibu Sari/],
  ['asn-log', ['export', '-o', 'BOOK.xlsx', '--logbook', 'BOOK'], '', 0, /./],
  ['asn-audit', ['--help'], '', 0, /asn-audit/],
];

let failures = 0;
let checks = 0;

/** One surrounding: environment, user, a terminal of so many columns. */
function runAll(name, { node, prefix, env = {}, uid, columns }) {
  const cwd = mkdtempSync(join(stage, 'home-'));
  chmodSync(cwd, 0o777);
  const before = failures;
  for (const [program, args, input, code, expected] of RUNS) {
    const file = join(prefix, 'bin', program);
    const own = args.map((arg) => arg.replace('BOOK', join(cwd, 'book.db')));
    const options = {
      cwd,
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      ...(uid !== undefined && { uid, gid: uid }),
    };
    if (columns !== undefined && input !== '') continue;
    const run =
      columns === undefined
        ? spawnSync(node, [file, ...own], options)
        : spawnSync(
            'script',
            ['-qec', `stty cols ${columns}; ${quoted([node, file, ...own])}`, '/dev/null'],
            options,
          );
    checks += 1;
    const out = `${run.stdout}${run.stderr}`;
    // what people read day by day has to fit; tables and help may be cut by a terminal
    const wide = columns !== undefined && program === 'asn-lint' && widest(out) > columns;
    if (run.status === code && expected.test(out) && !wide && !/\n\s+at /.test(out)) continue;
    failures += 1;
    console.log(
      `FAIL ${name}: ${program} ${own.join(' ')}: ${run.status}${wide ? ', too wide' : ''}\n${out}`,
    );
  }
  if (failures === before) console.log(`ok   ${name}`);
}

const quoted = (words) => words.map((word) => `'${word}'`).join(' ');
const widest = (text) =>
  Math.max(
    ...text
      .replace(/\u001b\[[\d;]*m/g, '')
      .split(/\r?\n/)
      .map((line) => [...line].length),
  );

const made = pack(stage);
const prefix = figures(join(stage, made.filename), made);
for (const version of values.node.split(',')) {
  const node = nodeOf(version);
  const at = (name) => `Node.js ${version}, ${name}`;
  runAll(at('no terminal'), { node, prefix });
  runAll(at('HOME not set'), { node, prefix, env: { HOME: undefined } });
  runAll(at('TERM=dumb'), { node, prefix, env: { TERM: 'dumb' } });
  runAll(at('LC_ALL=C'), { node, prefix, env: { LC_ALL: 'C' } });
  runAll(at('LANG=id_ID.UTF-8'), { node, prefix, env: { LANG: 'id_ID.UTF-8' } });
  runAll(at('TZ=America/New_York'), { node, prefix, env: { TZ: 'America/New_York' } });
  runAll(at('40 columns'), { node, prefix, columns: 40, env: { LANG: 'C.UTF-8', TERM: 'xterm' } });
  if (process.getuid?.() === 0)
    runAll(at('plain user, read-only package'), { node, prefix, uid: NOBODY });
}
console.log(`${checks} runs, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
