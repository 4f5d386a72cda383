// Packs the package, installs the tarball in an empty folder and uses it there as a stranger would:
// every program, the library, its types.
//   npm run build && npm run check:package
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'asn-lint-package-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

function run(command, args, { expect = [0], ...options } = {}) {
  const result = spawnSync(command, args, { cwd: work, encoding: 'utf8', ...options });
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  assert.ok(
    expect.includes(result.status),
    `${command} ${args.join(' ')}: ${result.status}\n${said}`,
  );
  return result;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', work];
const [packed] = JSON.parse(run('npm', pack, { cwd: root }).stdout);
const stray = packed.files
  .map(({ path }) => path)
  .filter((path) => /^(src|test|rules|bench)\//.test(path));
assert.deepEqual(stray, [], 'sources in the package');

writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }\n');
run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(work, packed.filename)]);

const bin = (name) => join(work, 'node_modules', '.bin', name);
for (const name of Object.keys(manifest.bin)) run(bin(name), ['--help'], { expect: [0, 2] });
assert.equal(run(bin('asn-lint'), ['--version']).stdout.trim(), manifest.version);

const draft = 'Mohon data yg kemarin.\n';
const at = '2026-11-23T09:00:00+07:00';
const args = ['--stdin', '--format', 'json', '--no-config', '--at', at];
const [result] = JSON.parse(run(bin('asn-lint'), args, { input: draft, expect: [1] }).stdout);
assert.ok(result.messages.some((m) => m.fix?.text === 'yang'));

const program = `
  import { fix, lint, rules } from 'asn-lint';
  const options = { sentAt: new Date('${at}') };
  const result = lint(${JSON.stringify(draft)}, options);
  const { output } = fix(${JSON.stringify(draft)}, options);
  console.log(JSON.stringify({ errors: result.errorCount, output, rules: rules.length }));
`;
writeFileSync(join(work, 'use.mjs'), program);
const used = JSON.parse(run(process.execPath, ['use.mjs']).stdout);
assert.equal(used.errors, result.errorCount);
assert.equal(used.output, draft.replace('yg', 'yang'));

writeFileSync(
  join(work, 'use.ts'),
  `import { type LintOptions, lint, type Result } from 'asn-lint';
   const options: LintOptions = { lang: 'en', rules: { greeting: 'off' } };
   export const result: Result = lint('', options);\n`,
);
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
run(process.execPath, [tsc, ...strict, 'use.ts']);

const library = readFileSync(join(root, 'dist', 'library', 'index.js'), 'utf8');
assert.doesNotMatch(library, /from\s*["']node:|require\(/, 'the library needs Node.js');

const megabytes = (packed.unpackedSize / 1e6).toFixed(1);
console.log(
  `${packed.filename}: ${packed.files.length} files, ${megabytes} MB; programs, library and types work`,
);
