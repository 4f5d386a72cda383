// Installs asn-lint as its users do, and runs the four commands where things are not as at home: other
// versions of Node.js, a plain user with a package folder that cannot be written, no HOME, no terminal,
// a narrow one, TERM=dumb, other locales and time zones. From the packed tarball, installed globally
// and by npx; from a clone of what is committed, as the README says. By hand, on Linux, after a build:
//   node scripts/check-fresh.mjs [--node 20,22,24] [--tests]
// Prints the figures of docs/installation.md. With --tests the clones run the tests as well, for minutes.
// Needs the npm registry, git, and zip; the parts of the plain user need to be root, and are left out
// otherwise. Ends with 1 where something failed.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  installGlobally,
  nodeOf,
  npxOf,
  packageIn,
  stateOf,
  tryClone,
} from './check-fresh-installs.mjs';
import { runAll, Tally } from './check-fresh-runs.mjs';
import { pack } from './pack.mjs';

const { values } = parseArgs({
  options: {
    node: { type: 'string', default: '20,22,24' },
    tests: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

const stage = mkdtempSync(join(tmpdir(), 'asn-fresh-'));
// others have to get in
chmodSync(stage, 0o755);
process.on('exit', () => rmSync(stage, { recursive: true, force: true }));

/** One of the sample chats as text, and as the zip in which a phone hands it out. */
function sampleChats() {
  const text = join(examples, 'chats', 'Chat WhatsApp dengan Bu Kanti Wulandari.txt');
  const zip = join(stage, 'chats', 'Chat WhatsApp dengan Bu Kanti Wulandari.zip');
  mkdirSync(join(zip, '..'));
  execFileSync('zip', ['--quiet', '--junk-paths', zip, text]);
  return { text, zip };
}

const tally = new Tally();
const place = { stage, examples, chats: sampleChats() };

function surroundings(version, node, prefix) {
  const command = (program) => [node, join(prefix, 'bin', program)];
  const at = (name, more = {}) => ({ name: `Node.js ${version}, ${name}`, command, ...more });
  return [
    at('no terminal'),
    at('HOME not set', { env: { HOME: undefined } }),
    at('TERM=dumb', { env: { TERM: 'dumb' } }),
    at('LC_ALL=C', { env: { LC_ALL: 'C' } }),
    at('LANG=id_ID.UTF-8', { env: { LANG: 'id_ID.UTF-8' } }),
    at('TZ=America/New_York', { env: { TZ: 'America/New_York' } }),
    at('40 columns', { columns: 40, env: { LANG: 'C.UTF-8', TERM: 'xterm' } }),
    ...(isRoot ? [at('plain user, read-only package', { uid: NOBODY })] : []),
  ];
}

const made = pack(stage);
const tarball = join(stage, made.filename);
const prefix = installGlobally(tarball, made.unpackedSize, stage);
const installed = stateOf(packageIn(prefix));
const versions = values.node.split(',');
for (const version of versions) {
  const node = nodeOf(version, stage);
  for (const surrounding of surroundings(version, node, prefix)) runAll(place, surrounding, tally);
  const npx = npxOf(tarball, { version, node, stage });
  runAll(place, { name: `Node.js ${version}, npx`, ...npx }, tally);
  const clone = { name: `Node.js ${version}, git clone`, node };
  tryClone(clone, { root, stage, tests: values.tests }, tally);
  if (isRoot && version === versions[0]) {
    const plain = { ...clone, name: `${clone.name}, plain user`, uid: NOBODY };
    tryClone(plain, { root, stage, tests: false }, tally);
  }
}
const untouched = stateOf(packageIn(prefix)) === installed;
tally.check('package folder', untouched ? [] : ['somebody wrote into it']);
console.log(`${tally.checks} runs, ${tally.failures} failed`);
process.exitCode = tally.failures > 0 ? 1 : 0;
