#!/usr/bin/env node
// Checks the hand-made tables in rules/lexicon: shape, order, uniqueness, and that no table works
// against another one. Prints every finding; exits 1 if there is any. `--counts` prints row counts.
import { readFileSync } from 'node:fs';

const dir = new URL('../rules/lexicon/', import.meta.url);
const COLUMNS = {
  abbreviations: 'form standard judgement class condition capitals source note',
  spoken: 'form standard judgement class condition inflects source note',
  spelling: 'form standard judgement class condition inflects source note',
  glued: 'form standard judgement class condition inflects source note',
  accepted: 'form expansion category case',
  institutions: 'form name group safe',
  titles: 'form standard kind position',
  places: 'form kind ambiguous',
  names: 'form kind ambiguous',
  english: 'form class',
  regional: 'form language meaning class',
  examples: 'sentence rule expected',
};
const CHANGES = ['abbreviations', 'spoken', 'spelling', 'glued'];
const JUDGEMENTS = new Set(['sure', 'context', 'offer', 'suggest', 'silent']);
const CLASSES = {
  abbreviations:
    'consonants clipped english thanks greeting address office digit slash religious day-month place',
  spoken: 'slang particle pronoun clipped sound verb thanks greeting exclamation english',
  spelling: 'loan vowel consonant etymology affix typo religious',
  glued: 'glued split hyphen preposition particle prefix',
};
const PLAIN = new Set(
  `lower-only not-capital after-number not-after-number before-number not-before-number
  between-numbers before-word before-verb before-name not-before-name not-after-title not-in-name
  not-before-dot not-before-person before-break passive after-pronoun start not-start end line-start not-line-start question informal`.split(
    /\s+/,
  ),
);
// Classes whose words may simply be left out.
const NO_STANDARD = new Set(['particle', 'exclamation', 'english']);
const LISTED = new Set(['after', 'before', 'not-after', 'not-before']);

const findings = [];
const report = (table, form, text) => findings.push(`${table}.tsv: ${form}: ${text}`);

function guardFault(condition) {
  for (const guard of condition.split(/[,/]/)) {
    const [name, list] = guard.split(':');
    if (list === undefined ? !PLAIN.has(name) : !LISTED.has(name) || !/^\S+$/.test(list))
      return guard;
  }
  return '';
}

function readTable(name) {
  const text = readFileSync(new URL(`${name}.tsv`, dir), 'utf8');
  if (text !== text.normalize('NFC')) report(name, '-', 'not NFC');
  if (text.includes('\r') || !text.endsWith('\n')) report(name, '-', 'line ends');
  const lines = text
    .split('\n')
    .slice(0, -1)
    .filter((line) => !line.startsWith('#'));
  const head = lines[0]?.split('\t') ?? [];
  if (head.join(' ') !== COLUMNS[name]) report(name, '-', `columns are ${head.join(' ')}`);
  const rows = lines.slice(1).map((line) => line.split('\t'));
  for (const row of rows) {
    if (row.length !== head.length) report(name, row[0], `${row.length} columns`);
    if (row.some((cell) => cell !== cell.trim())) report(name, row[0], 'white space around a cell');
  }
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}

function checkKeys(name, rows) {
  const seen = new Set();
  let last = '';
  for (const row of rows) {
    const key = Object.values(row)[0];
    if (key === '') report(name, '-', 'empty form');
    if (seen.has(key)) report(name, key, 'twice');
    seen.add(key);
    if (name === 'examples') continue;
    if (Buffer.compare(Buffer.from(key), Buffer.from(last)) < 0) report(name, key, 'not sorted');
    last = key;
    if (name !== 'accepted' && key !== key.toLowerCase()) report(name, key, 'not lower case');
  }
}

function checkChange(name, row) {
  if (!JUDGEMENTS.has(row.judgement)) report(name, row.form, `judgement ${row.judgement}`);
  if (!CLASSES[name].split(' ').includes(row.class)) report(name, row.form, `class ${row.class}`);
  if (['context', 'offer'].includes(row.judgement) && row.condition === '')
    report(name, row.form, 'no condition');
  if (row.condition !== '' && guardFault(row.condition)) {
    report(name, row.form, `guard ${guardFault(row.condition)}`);
  }
  if (row.source === '') report(name, row.form, 'no source');
  if (row.standard === '' && !NO_STANDARD.has(row.class) && row.judgement !== 'silent') {
    report(name, row.form, 'no standard form');
  }
  if (row.standard.split('|').includes(row.form)) report(name, row.form, 'changes nothing');
}

const tables = Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, readTable(name)]));
for (const [name, rows] of Object.entries(tables)) checkKeys(name, rows);

const reporting = new Map();
for (const name of CHANGES) {
  for (const row of tables[name]) {
    checkChange(name, row);
    if (row.judgement === 'silent') continue;
    const other = reporting.get(row.form);
    if (other) report(name, row.form, `also in ${other.name}.tsv`);
    reporting.set(row.form, { name, row });
  }
}

// A standard form, or a word of it, that is itself reported would send the writer in circles.
for (const name of CHANGES) {
  for (const row of tables[name]) {
    if (row.judgement === 'silent') continue;
    for (const alternative of row.standard.split('|')) {
      const lower = alternative.toLowerCase();
      for (const part of new Set([lower, ...lower.split(' ')])) {
        const hit = reporting.get(part)?.row;
        if (hit && hit.condition === '')
          report(name, row.form, `standard form "${part}" is reported`);
      }
    }
  }
}

// What is always an abbreviation may not be somebody's name, place or formal abbreviation in lower case.
const quiet = new Map();
for (const row of tables.accepted) {
  const form = row.form.replace(/\.$/, '');
  if (row.case === 'any' || form === form.toLowerCase()) quiet.set(form.toLowerCase(), 'accepted');
}
for (const name of ['places', 'names']) {
  for (const row of tables[name]) if (row.ambiguous === '') quiet.set(row.form, name);
}
for (const name of ['english', 'regional'])
  for (const row of tables[name]) quiet.set(row.form, name);
for (const row of tables.institutions) if (row.safe !== '') quiet.set(row.form, 'institutions');
for (const row of tables.titles) quiet.set(row.form, 'titles');
for (const { name, row } of reporting.values()) {
  const other = quiet.get(row.form);
  if (other && row.judgement === 'sure' && row.condition === '')
    report(name, row.form, `also in ${other}.tsv`);
}

for (const { sentence, rule, expected } of tables.examples) {
  if (rule !== 'banned-abbreviations' && rule !== 'standard-language')
    report('examples', sentence, `rule ${rule}`);
  for (const pair of expected === '' ? [] : expected.split('; ')) {
    const token = pair.split('>')[0];
    if (!pair.includes('>') || !sentence.includes(token))
      report('examples', sentence, `token ${pair}`);
  }
}

if (process.argv.includes('--counts')) {
  for (const [name, rows] of Object.entries(tables)) console.log(`${name}\t${rows.length}`);
}
for (const finding of findings) console.log(finding);
process.exitCode = findings.length > 0 ? 1 : 0;
