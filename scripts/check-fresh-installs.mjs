// The ways to asn-lint that scripts/check-fresh.mjs takes: installed globally, by npx, in a clone.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const QUIET = {
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
};

/** The surroundings of npm: a Node.js, and a folder for what it keeps. */
const npmEnvironment = ({ node, cache }) => ({
  ...process.env,
  ...QUIET,
  npm_config_cache: cache,
  // npm and npx ask the path for their Node.js
  ...(node && { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }),
});

function seconds(work) {
  const begun = Date.now();
  const result = work();
  return { result, took: `${((Date.now() - begun) / 1000).toFixed(1)} s` };
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const sizeOf = (path) =>
  1024 * Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]);

/** The program of a version of Node.js, from npm's package `node`. */
export function nodeOf(version, stage) {
  const args = ['-y', `node@${version}`, '-p', 'process.execPath'];
  const path = execFileSync('npx', args, { encoding: 'utf8', cwd: stage }).trim();
  // npx keeps it in the home of whoever ran it, where others cannot look
  const copy = join(stage, `node-${version}`, 'bin', 'node');
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(path, copy, { dereference: true });
  return copy;
}

function install(tarball, { prefix, cache, stage }) {
  execFileSync('npm', ['install', '-g', '--prefix', prefix, tarball], {
    cwd: stage,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: npmEnvironment({ cache }),
  });
}

/** Names with versions of all packages in a tree of `npm ls --json`. */
function packagesIn(tree = {}, found = new Set()) {
  for (const [name, { version, dependencies }] of Object.entries(tree)) {
    // an optional one that is not installed
    if (version === undefined) continue;
    found.add(`${name}@${version}`);
    packagesIn(dependencies, found);
  }
  return found;
}

/** How many packages there are beside asn-lint, and how many for the sake of which. */
function packagesOf(prefix, stage) {
  const args = ['ls', '--global', '--prefix', prefix, '--all', '--json'];
  const env = npmEnvironment({ cache: join(stage, 'cache') });
  const tree = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', env }));
  const { dependencies } = tree.dependencies['asn-lint'];
  const needs = Object.entries(dependencies).map(
    ([name, dependency]) => `${name} and ${packagesIn({ [name]: dependency }).size - 1}`,
  );
  return `${packagesIn(dependencies).size} packages beside it (${needs.join(', ')})`;
}

/**
 * Installs a tarball globally, twice, and prints what that costs.
 * @returns the prefix
 */
export function installGlobally(tarball, unpackedSize, stage) {
  const place = { stage, prefix: join(stage, 'prefix'), cache: join(stage, 'cache') };
  const cold = seconds(() => install(tarball, place));
  rmSync(place.prefix, { recursive: true });
  const warm = seconds(() => install(tarball, place));
  const own = packageIn(place.prefix);
  const { size } = statSync(tarball);
  console.log(`package: ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked`);
  console.log(`installed: ${megabytes(sizeOf(own))}, ${packagesOf(place.prefix, stage)}`);
  console.log(`time: ${cold.took} from the registry, ${warm.took} from npm's cache`);
  return place.prefix;
}

export const packageIn = (prefix) => join(prefix, 'lib', 'node_modules', 'asn-lint');

/** Every file of a folder with its size and time: the same again where nobody has written. */
export function stateOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}

/**
 * Starts the programs of a tarball by npx, with a cache of its own; prints how long the first start and
 * the second take.
 * @returns `command` and `env` of the surrounding
 */
export function npxOf(tarball, { version, node, stage }) {
  const env = npmEnvironment({ node, cache: join(stage, `npx-${version}`) });
  const command = (program) => ['npx', '-y', '--package', tarball, program];
  const [file, ...args] = [...command('asn-lint'), '--version'];
  const start = () => execFileSync(file, args, { cwd: stage, env, stdio: 'ignore' });
  const cold = seconds(start);
  const warm = seconds(start);
  console.log(`npx with Node.js ${version}: ${cold.took} the first time, ${warm.took} later`);
  // the runs have homes of their own
  const { HOME: _, ...rest } = env;
  return { command, env: rest };
}

/** The commands below "Try it" in the README of a clone: the trial, and the tests. */
function readmeCommands(clone) {
  const [, section = ''] = readFileSync(join(clone, 'README.md'), 'utf8').split(/^## Try it$/m);
  const [part] = section.split(/^## /m);
  return [...part.matchAll(/^```sh\n(.*)\n```$/gm)].map(([, command]) => command);
}

function shell(command, { folder, env, uid }) {
  const user = uid !== undefined && { uid, gid: uid };
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28, ...user };
  const { result, took } = seconds(() => spawnSync('bash', ['-c', command], options));
  return { status: result.status, out: `${result.stdout}${result.stderr}`, took };
}

/** Clones what is committed into a home of its own. */
function cloneFor({ node, uid }, { root, stage }) {
  const home = join(stage, 'clone-home');
  const folder = join(home, 'asn-lint');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', root, folder]);
  if (uid === undefined) {
    return { home, folder, env: npmEnvironment({ node, cache: join(stage, 'cache') }) };
  }
  execFileSync('chown', ['-R', `${uid}:${uid}`, home]);
  const env = { ...npmEnvironment({ node, cache: join(home, 'cache') }), HOME: home };
  return { home, folder, env, uid };
}

/** What is wrong with the first command of the README; nothing where all is well. */
function trialFaults({ status, out }, folder) {
  return [
    // the sample draft has errors
    status !== 1 && `ended with ${status}, not 1`,
    !/"yg"/.test(out) && 'without a finding',
    !existsSync(join(folder, 'dist', 'bin', 'asn-audit.js')) && 'not built',
  ].filter(Boolean);
}

/**
 * Types in a clone what its README says.
 * @param surrounding `name`, `node`, and for a plain user `uid`
 * @param options `root` (of the repository), `stage`, `tests` (the second command too)
 */
export function tryClone({ name, ...surrounding }, { tests, ...options }, tally) {
  const clone = cloneFor(surrounding, options);
  const [trial, test, ...others] = readmeCommands(clone.folder);
  if (test === undefined || others.length > 0) throw new Error('README.md: not two commands');
  const before = tally.failures;
  const tried = shell(trial, clone);
  tally.check(`${name}: ${trial}`, trialFaults(tried, clone.folder), tried.out);
  const size = megabytes(sizeOf(join(clone.folder, 'node_modules')));
  const said = [`ok   ${name}: ${tried.took}, ${size}`];
  if (tests) {
    const { status, out, took } = shell(test, clone);
    tally.check(`${name}: ${test}`, status === 0 ? [] : ['failed'], out);
    said.push(`tests ${took}`);
  }
  if (tally.failures === before) console.log(said.join(', '));
  rmSync(clone.home, { recursive: true });
}
