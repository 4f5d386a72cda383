import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';

const ROOT = join(import.meta.dirname, '..');

/**
 * Bundles one entry into a folder of its own, so that tests and benches run it as it ships, without
 * touching `dist`. `remove` deletes it.
 */
export async function bundle(entry) {
  // inside the package, where its dependencies are found
  mkdirSync(join(ROOT, '.bench'), { recursive: true });
  const outDir = mkdtempSync(join(ROOT, '.bench', 'logbook-'));
  // the tests of permissions run it as another user
  chmodSync(outDir, 0o755);
  await build({
    config: false,
    cwd: ROOT,
    entry: { program: entry },
    outDir,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    dts: false,
    clean: false,
    logLevel: 'silent',
    inputOptions: { external: ['typescript'] },
  });
  return {
    path: join(outDir, 'program.js'),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

/** Runs the program to its end. */
export function run(program, argv, options = {}) {
  return new Promise((resolve, reject) => {
    const start = Date.now();
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, [program, ...argv], { stdio, ...options });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err, milliseconds: Date.now() - start }));
  });
}

/** So many processes record one entry each, all started at once. */
export function addAtOnce({ program, book, processes }) {
  return Promise.all(
    Array.from({ length: processes }, (_, i) =>
      run(program, ['add', '--to', `Penerima ${i}`, '--topic', `hal ${i}`, '--logbook', book]),
    ),
  );
}

/**
 * Runs a worker that records entries one after the other and kills it (SIGKILL) at a random moment.
 * Returns what it had acknowledged.
 */
function killOnce(worker, { book, prefix, longest }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, book, prefix]);
    let out = '';
    let err = '';
    let timer;
    const killIn = (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    };
    const early = Math.random() < 0.3;
    child.stdout.on('data', (data) => {
      // most of them while they write, however long the start took
      if (out === '' && !early) killIn(Math.random() * longest);
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    // some while the program starts and opens the book
    killIn(early ? Math.random() * 400 : 120_000);
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      if (signal !== 'SIGKILL') reject(new Error(`the worker ended by itself: ${err}`));
      else resolve(out.split('\n').slice(0, -1));
    });
  });
}

/**
 * Kills `kills` workers on one book, `parallel` at a time; returns all entries that were acknowledged.
 * `longest`: milliseconds of life beyond the start.
 */
export async function crash({
  worker,
  book,
  kills,
  parallel = 2,
  longest = 300,
  onKill = () => {},
}) {
  const acknowledged = [];
  let done = 0;
  const lane = async (name) => {
    while (done < kills) {
      done += 1;
      const prefix = `${name}-${done}`;
      acknowledged.push(...(await killOnce(worker, { book, prefix, longest })));
      onKill(done, acknowledged.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, (_, i) => lane(`jalur${i}`)));
  return acknowledged;
}
