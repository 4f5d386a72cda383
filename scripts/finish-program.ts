// The last step of the build: makes what the bundler wrote start fast.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const HEAD = '(function (exports, require, module, __filename, __dirname, importModule) {';

/** One letter beyond Latin-1 would make V8 hold the whole file in twice the memory. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Each file becomes an expression: the function that Node.js would make of it. */
function wrap(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.cjs'))) {
    const bundled = readFileSync(join(folder, name), 'utf8');
    const code = inAscii(bundled.replace(/\bimport\(/g, 'importModule('));
    writeFileSync(join(folder, name), `${HEAD}${code}\n})`);
  }
}

/** Moves files into one: opening several costs more than reading one. */
function gather(folder: string, names: readonly string[]): void {
  const entries = names.map((name) => {
    const code = readFileSync(join(folder, name), 'latin1');
    rmSync(join(folder, name));
    return `${JSON.stringify(name)}: ${code}`;
  });
  writeFileSync(join(folder, 'everyday.cjs'), `({${entries.join(',\n')}})`);
}

/** Where the program has no configuration, no terminal and no home. */
function record(mode: 'names' | 'cache', target: string, args: readonly string[]): void {
  const { PATH } = process.env;
  execFileSync(process.execPath, ['scripts/record.cjs', mode, target, ...args], {
    env: { PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Where the bundler writes. What is complete moves to dist in one step, so that a build that fails or
 * is under way leaves the last one usable.
 */
export const STAGE = `node_modules/.cache/asn-lint-build-${process.pid}`;

/** Moves a finished folder from the stage to dist, in place of the one that is there. */
export function publish(name: string): void {
  const target = `dist/${name}`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(`${STAGE}/old/${name}`, { recursive: true, force: true });
  mkdirSync(dirname(`${STAGE}/old/${name}`), { recursive: true });
  if (existsSync(target)) renameSync(target, `${STAGE}/old/${name}`);
  renameSync(`${STAGE}/${name}`, target);
  rmSync(`${STAGE}/old/${name}`, { recursive: true, force: true });
}

/**
 * Makes a bundled program startable: its launcher in dist/bin and, where `runs` shows how it is
 * started every day, its everyday files in one with V8's code cache.
 *
 * @param name the program
 * @param runs arguments of typical runs, the barest first
 */
export function finishProgram(name: string, runs: readonly (readonly string[])[] = []): void {
  const folder = `${STAGE}/programs/${name}`;
  const launcher = `${STAGE}/bin/${name}.js`;
  mkdirSync(dirname(launcher), { recursive: true });
  writeFileSync(`${STAGE}/bin/package.json`, '{ "type": "commonjs" }\n');
  copyFileSync('scripts/launcher.cjs', launcher);
  chmodSync(launcher, 0o755);
  wrap(folder);
  speedUp(folder, launcher, runs);
  publish(`programs/${name}`);
  mkdirSync('dist/bin', { recursive: true });
  for (const file of ['package.json', `${name}.js`]) {
    renameSync(`${STAGE}/bin/${file}`, `dist/bin/${file}`);
  }
}

function speedUp(folder: string, launcher: string, runs: readonly (readonly string[])[]): void {
  const [barest] = runs;
  if (!barest) return;
  const list = `${folder}/names`;
  record('names', list, [launcher, ...barest]);
  const names = readFileSync(list, 'utf8').split('\n');
  rmSync(list);
  gather(folder, names);
  const { arch, platform, versions } = process;
  const cache = `${folder}/cache/${versions.v8}-${platform}-${arch}`;
  // the barest run last: its cache of the everyday file is the one that stays
  for (const run of [...runs].reverse()) record('cache', cache, [launcher, ...run]);
}

process.on('exit', () => rmSync(STAGE, { recursive: true, force: true }));
