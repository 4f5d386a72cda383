// Packs the package as it is published: without the scripts and development dependencies of
// package.json, which nobody but this repository can use. (Where `prepare` stays in, npm asks those who
// install the tarball to approve it, though it would never run.) Packed in a folder of its own, so
// that the repository is not touched.
//   npm run build && npm run pack
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** npm itself where it runs this script: on Windows its command is a batch file, which takes a shell. */
const { npm_execpath: cli = '' } = process.env;
const [command, ...npm] = cli.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];

/** What npm packs whatever `files` says. */
const ALWAYS = ['README.md', 'LICENSE'];

/** What package.json says for work on the repository. */
const OF_THE_REPOSITORY = new Set(['scripts', 'devDependencies', 'allowScripts', 'overrides']);

/**
 * @param destination folder that the tarball is put into
 * @returns what npm says of it: `filename`, `files`, `unpackedSize`
 */
export function pack(destination) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const published = Object.fromEntries(
    Object.entries(manifest).filter(([key]) => !OF_THE_REPOSITORY.has(key)),
  );
  const stage = mkdtempSync(join(tmpdir(), 'asn-lint-pack-'));
  try {
    for (const name of [...ALWAYS, ...manifest.files]) {
      if (!existsSync(join(ROOT, name))) throw new Error(`${name} is missing: npm run build`);
      cpSync(join(ROOT, name), join(stage, name), { recursive: true });
    }
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
    const args = [...npm, 'pack', '--json', '--pack-destination', resolve(destination)];
    return JSON.parse(execFileSync(command, args, { cwd: stage, encoding: 'utf8' }))[0];
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(pack(process.cwd()).filename);
}
