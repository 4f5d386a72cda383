// Packs the package, installs the tarball in an empty folder and uses it there as a stranger would:
// every program, its manual page, the library, its types. Meanwhile publint and are-the-types-wrong
// look at the tarball.
//   npm run build && npm run check:package
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { pack } from './pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'asn-lint-package-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** Runs a command to its end; any exit code but the expected ones is a failure that shows what it said. */
async function run(command, args, { expect = [0], input = '' } = {}) {
  const child = spawn(command, args, { cwd: work });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (chunk) => {
      said[name] += chunk;
    });
  }
  child.stdin.end(input);
  const status = await new Promise((done, failed) => child.on('close', done).on('error', failed));
  assert.ok(
    expect.includes(status),
    `${command} ${args.join(' ')}: ${status}\n${said.stdout}${said.stderr}`,
  );
  return said;
}

const tool = (path, ...args) => run(process.execPath, [join(root, 'node_modules', path), ...args]);
const installed = (...parts) => join(work, 'node_modules', 'asn-lint', ...parts);
const bin = (name) => join(work, 'node_modules', '.bin', name);

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packed = pack(work);
const tarball = join(work, packed.filename);

function checkContents() {
  const paths = packed.files.map(({ path }) => path);
  const stray = paths.filter((path) => /^(src|test|rules|bench|scripts)\//.test(path));
  assert.deepEqual(stray, [], 'sources in the package');
  for (const page of manifest.man) assert.ok(paths.includes(page), `${page} is not packed`);
}

/** By itself, not by way of npm, which asks nobody to approve anything. */
async function install() {
  writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }\n');
  const quick = ['--prefer-offline', '--no-audit', '--no-fund'];
  const { stderr } = await run('npm', ['install', ...quick, tarball]);
  assert.doesNotMatch(stderr, /install-scripts|allow-scripts/, 'npm asks to approve scripts');
}

async function lintTarball() {
  await tool('publint/src/cli.js', 'run', tarball, '--strict');
  const found = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.ok(found.types, 'no types');
  // Node.js from 20.19 on requires ES modules: checked below
  const wrong = found.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM');
  assert.deepEqual(wrong, [], 'types that are wrong');
}

const draft = 'Mohon data yg kemarin.\n';
const at = '2026-11-23T09:00:00+07:00';

async function usePrograms() {
  for (const name of Object.keys(manifest.bin)) {
    await run(bin(name), ['--help']);
    assert.ok(existsSync(installed('man', `${name}.1`)), `${name} has no manual page`);
  }
  assert.equal((await run(bin('asn-lint'), ['--version'])).stdout.trim(), manifest.version);
  const { stdout } = await run(bin('asn-lint'), ['--completion', 'bash']);
  await run('bash', ['-n'], { input: stdout });
  const args = ['--stdin', '--format', 'json', '--no-config', '--at', at];
  const [result] = JSON.parse(
    (await run(bin('asn-lint'), args, { input: draft, expect: [1] })).stdout,
  );
  assert.ok(result.messages.some((m) => m.fix?.text === 'yang'));
  return result;
}

async function useLibrary(result) {
  const use = `
    const options = { sentAt: new Date('${at}') };
    const result = lint(${JSON.stringify(draft)}, options);
    const { output } = fix(${JSON.stringify(draft)}, options);
    console.log(JSON.stringify({ errors: result.errorCount, output, rules: rules.length }));
  `;
  writeFileSync(join(work, 'use.mjs'), `import { fix, lint, rules } from 'asn-lint';${use}`);
  writeFileSync(join(work, 'use.cjs'), `const { fix, lint, rules } = require('asn-lint');${use}`);
  for (const name of ['use.mjs', 'use.cjs']) {
    const used = JSON.parse((await run(process.execPath, [name])).stdout);
    assert.equal(used.errors, result.errorCount, name);
    assert.equal(used.output, draft.replace('yg', 'yang'), name);
  }
  const library = readFileSync(join(root, 'dist', 'library', 'index.js'), 'utf8');
  assert.doesNotMatch(library, /from\s*["']node:|require\(/, 'the library needs Node.js');
}

/** What an installed package.json says; all else is for work on the repository. */
const PUBLISHED = new Set(
  'name version description keywords license author repository homepage bugs type engines bin man exports types files publishConfig sideEffects dependencies'.split(
    ' ',
  ),
);

function checkManifest() {
  const published = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
  const stray = Object.keys(published).filter((key) => !PUBLISHED.has(key));
  assert.deepEqual(stray, [], 'package.json says what only the repository needs');
}

async function useTypes() {
  writeFileSync(
    join(work, 'use.ts'),
    `import { complete, type LintOptions, lint, type MessageScore, type Result, score } from 'asn-lint';
     const options: LintOptions = { lang: 'en', rules: { greeting: 'off' } };
     export const result: Result = lint('', options);
     export const points: MessageScore = score(result);
     export const output: string = complete('', options).output;\n`,
  );
  const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
  await tool('typescript/bin/tsc', ...strict, 'use.ts');
}

checkContents();
await Promise.all([install(), lintTarball()]);
checkManifest();
await Promise.all([usePrograms().then(useLibrary), useTypes()]);

const megabytes = (packed.unpackedSize / 1e6).toFixed(1);
console.log(
  `${packed.filename}: ${packed.files.length} files, ${megabytes} MB; programs, library and types work`,
);
