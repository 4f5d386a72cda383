// Writes THIRD-PARTY.md: what the package brings along that others wrote, and what it has npm install
// beside it, from the imports of the sources, package-lock.json and node_modules/.
//   node scripts/build-third-party.mjs [--check]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { current, emit, load, root } from './derived.mjs';

const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { dependencies } = json('package.json');
const { packages } = json('package-lock.json');

/** Why a package is installed and not bundled; one without a reason is one too many. */
const REASONS = {
  clipboardy: 'reads and writes the clipboard; brings the small programs that Windows needs for it',
  inquirer: 'asks the questions in the terminal',
  libsql: 'SQLite for the logbook, as a binary for each system',
  pg: 'PostgreSQL for a logbook that a unit shares',
};

const HEAD = `<!-- Written by scripts/build-third-party.mjs; change that. -->

# Third-party software and data

What \`asn-lint\` owes to others. Its own code is under the licence in the file LICENSE.
`;

const DATA = `## Data

- \`rules/lexicon/roots.txt\`, and what is compiled from it into the programs and the library: the list
  of root words that the npm package sastrawijs carries (its licence is below), cleaned. Those words
  were once taken from Kateglo, which states CC BY-NC-SA 3.0 for its own contents; here they serve as
  a list of which words exist.
- The other tables of \`rules/lexicon/\` were written for this project.
- The public holidays are those of the joint decrees (*SKB Tiga Menteri*) that
  \`rules/lexicon/holidays.ts\` names.
`;

/** Where Node.js finds a package that another one asks for, as package-lock.json names places. */
function placeOf(name, from = '') {
  for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return undefined;
  }
}

/** A package and all that it needs on every system, as places. */
function closure(name, from = '', found = new Set()) {
  const place = placeOf(name, from);
  if (place === undefined || found.has(place)) return found;
  found.add(place);
  const { dependencies: needed, optionalDependencies: wanted = {} } = packages[place];
  const anywhere = Object.keys(wanted).filter((next) => !packages[placeOf(next, place)]?.os);
  for (const next of [...Object.keys(needed ?? {}), ...anywhere]) closure(next, place, found);
  return found;
}

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function licenceTexts(place) {
  const folder = join(root, place);
  // a folder of that name holds the licences of what the package itself took over
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(licen[cs]e|notice|copying)/i.test(name))
    .flatMap((one) =>
      one.isDirectory()
        ? readdirSync(join(folder, one.name)).map((name) => join(one.name, name))
        : [one.name],
    )
    .sort(byName)
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** The packages that the sources import: those of `dependencies` are installed, others bundled. */
async function imported() {
  const { sources } = await load('scripts/rooms.ts');
  const names = sources()
    .flatMap((one) => one.imports.filter((i) => !i.typeOnly))
    .map((one) => one.specifier)
    .filter((name) => !/^(\.|node:)/.test(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)[0]);
  return [...new Set(names)].filter((name) => placeOf(name));
}

function installedRows() {
  return Object.keys(dependencies).map((name) => {
    if (!REASONS[name]) throw new Error(`why is ${name} a dependency? Say so in this script.`);
    const all = closure(name);
    const licences = [...new Set([...all].map((place) => packages[place].license ?? 'see there'))];
    return `| ${name} | ${dependencies[name]} | ${REASONS[name]} | ${all.size - 1} | ${licences.sort(byName).join(', ')} |`;
  });
}

/** A heading and the texts below it. */
function section(title, texts) {
  const shown = texts.map((text) => `\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``);
  const none = 'Its package brings no licence file.';
  return [`### ${title}`, ...(shown.length > 0 ? shown : [none])].join('\n\n');
}

function licenceSection(place) {
  const { version, license } = packages[place];
  const texts = existsSync(join(root, place)) ? licenceTexts(place) : [];
  return section(`${nameOf(place)} ${version} (${license})`, texts);
}

/** The list of roots was taken over once; its package is not installed for it. */
const rootsSection = section('sastrawijs 1.1.0 (MIT), the list of root words', [
  current('rules/lexicon/roots.LICENSE').trim(),
]);

const bundled = new Set(
  (await imported())
    .filter((name) => !(name in dependencies))
    .flatMap((name) => [...closure(name)]),
);
const ordered = [...bundled].sort((a, b) => byName(nameOf(a), nameOf(b)));
const page = [
  HEAD,
  '## Installed beside it\n',
  'npm fetches these as packages of their own; their licences come with them.\n',
  '| Package | Version | Why | Needs further on every system | Licences |',
  '| --- | --- | --- | --- | --- |',
  ...installedRows(),
  '',
  '## Bundled\n',
  'Whole or in part inside the programs and the library.\n',
  '| Package | Version | Licence |',
  '| --- | --- | --- |',
  ...ordered.map(
    (place) => `| ${nameOf(place)} | ${packages[place].version} | ${packages[place].license} |`,
  ),
  '',
  DATA,
  '## Licences of what is bundled\n',
  [...ordered.map(licenceSection), rootsSection].join('\n\n'),
  '',
].join('\n');
emit('THIRD-PARTY.md', page);
