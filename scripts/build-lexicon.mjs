// Compiles the hand-made lists of rules/lexicon/ into modules that open without work: one sorted,
// newline-joined string each (see src/language/word-list.ts).
//   node scripts/build-lexicon.mjs [--check]
import { existsSync, readFileSync } from 'node:fs';
import { emit, sweep } from './derived.mjs';

const folder = new URL('../rules/lexicon/', import.meta.url);

const read = (name) => {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
};

/** Rows of a table as objects by column name. */
function table(name) {
  const lines = read(`${name}.tsv`).filter((line) => line !== '' && !line.startsWith('#'));
  const [head, ...rows] = lines.map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}

/** Words of a list by `[section]`; words before the first section stand in `''`. */
function sections(name) {
  const out = {};
  let section = '';
  for (const line of read(name)) {
    if (line.startsWith('#')) continue;
    const head = /^\[(\w+)\]$/.exec(line);
    if (head) section = head[1];
    else {
      out[section] ??= [];
      out[section].push(...line.split(/\s+/).filter(Boolean));
    }
  }
  return out;
}

const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const CHANGES = ['abbreviations', 'spoken', 'spelling', 'glued'];
const JUDGEMENTS = { sure: '!', suggest: '?', context: '=', offer: '~', silent: '.' };

/** form → [table, judgement, standard, class, condition, flags] of every change table. */
function changes() {
  const out = new Map();
  for (const name of CHANGES) {
    for (const row of table(name)) {
      const key = row.form.replace(/\s+/g, ' ');
      const held = out.get(key);
      if (held && !(held.judgement === 'silent' && row.judgement !== 'silent')) continue;
      out.set(key, { ...row, table: name[0] === 's' ? name.slice(0, 3) : name[0] });
    }
  }
  return out;
}

const TABLE_LETTER = { a: 'a', spo: 's', spe: 'v', g: 'g' };

function changeLines(all) {
  return [...all].map(([form, row]) => {
    const flags =
      (row.capitals === 'yes' ? 'C' : '') +
      (row.inflects === 'yes' ? 'I' : row.inflects === 'verb' ? 'V' : '');
    const head = TABLE_LETTER[row.table] + JUDGEMENTS[row.judgement] + flags;
    return `${form}\t${head}\t${row.standard}\t${row.class}\t${row.condition}`;
  });
}

/** First token → the forms of more than one token that begin with it. */
function phraseLines(all) {
  const out = new Map();
  for (const form of all.keys()) {
    const cut = form.search(/[ /]/);
    if (cut > 0) out.set(form.slice(0, cut), [...(out.get(form.slice(0, cut)) ?? []), form]);
  }
  return [...out].map(
    ([first, forms]) => `${first}\t${forms.sort((a, b) => b.length - a.length).join('|')}`,
  );
}

/**
 * Every standard word with its marks: `1`-`5` band of frequency, `d` no root (takes no affixes),
 * and what it does as a verb (verbs.txt): `b` bare, `i` -i, `n` none, `r` ber-, `t` ter-.
 */
function wordLines(all) {
  const marks = new Map();
  const extra = sections('supplement.txt');
  const frequent = sections('frequent.txt');
  for (const word of [...(sections('roots.txt')[''] ?? []), ...(extra.roots ?? [])])
    marks.set(word, '');
  for (const word of [...(extra.words ?? []), ...Object.values(frequent).flat()]) {
    if (!marks.has(word)) marks.set(word, 'd');
  }
  for (const [band, words] of Object.entries(frequent)) mark(marks, words, band, /[1-5]/);
  const letters = { bare: 'b', i: 'i', none: 'n', ber: 'r', ter: 't', split: 's' };
  for (const [section, words] of Object.entries(sections('verbs.txt'))) {
    mark(marks, words, letters[section], new RegExp(letters[section]));
  }
  const reported = (word) => ['sure', 'suggest'].includes(all.get(word)?.judgement);
  return [...marks]
    .filter(([word]) => !reported(word))
    .map(([word, letter]) => (letter ? `${word}\t${letter}` : word));
}

/** Adds a letter to the marks of known words that do not have such a letter yet. */
function mark(marks, words, letter, held) {
  for (const word of words) {
    if (marks.has(word) && !held.test(marks.get(word))) marks.set(word, marks.get(word) + letter);
  }
}

/** What is left alone, lower case → letters of the classes it belongs to. */
function knownLines() {
  const out = new Map();
  const add = (form, letter) => {
    const key = form.toLowerCase();
    if (!out.get(key)?.includes(letter)) out.set(key, (out.get(key) ?? '') + letter);
  };
  for (const row of table('names')) add(row.form, row.ambiguous === 'yes' ? 'n' : 'N');
  for (const row of table('places')) add(row.form, row.ambiguous === 'yes' ? 'p' : 'P');
  for (const row of table('english')) add(row.form, 'E');
  for (const row of table('regional')) add(row.form, 'R');
  for (const row of table('titles'))
    add(row.form, row.position === 'before' || row.position === 'both' ? 'T' : 't');
  const institutions = table('institutions');
  for (const row of institutions) add(row.form, row.safe === 'head' ? 'h' : 'I');
  // in full only where no head announces it: *Sistem Administrasi Manunggal Satu Atap*
  const heads = new Set(institutions.filter(({ safe }) => safe === 'head').map(({ form }) => form));
  for (const { name } of institutions) {
    const words = name.toLowerCase().split(' ');
    const headed = words.some((_, i) => heads.has(words.slice(0, i + 1).join(' ')));
    if (words.length > 1 && !headed && /^[a-z ]+$/.test(name.toLowerCase())) add(name, 'I');
  }
  for (const word of Object.values(sections('foreign.txt')).flat()) add(word, 'F');
  return [...out].map(([form, letters]) => `${form}\t${letters}`);
}

/** Accepted abbreviations, lower case without final dots → case rule and own spelling. */
function acceptedLines() {
  const out = new Map();
  for (const row of table('accepted')) {
    const key = row.form.toLowerCase().replace(/\.+$/, '');
    const item = `${row.case[0] ?? 'a'}${row.form}`;
    out.set(key, [...(out.get(key) ?? []), item]);
  }
  return [...out].map(([form, items]) => `${form}\t${items.join('|')}`);
}

/** Words of place and time, written apart from *di* and *ke*. */
const listLines = (words) => [...new Set(words)];

function compile(name, doc, lines) {
  const sorted = [...lines].sort((a, b) => byCodeUnit(a.split('\t')[0], b.split('\t')[0]));
  const body = JSON.stringify(sorted.join('\n'))
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'");
  const text = `// Generated by scripts/build-lexicon.mjs: do not edit.\n/** ${doc} */\nexport const ${name} =\n  '${body}';\n`;
  emit(`rules/lexicon/generated/${name.toLowerCase()}.ts`, text);
  console.log(`${name}: ${sorted.length} lines, ${(text.length / 1024).toFixed(0)} KB`);
}

const all = changes();
const apart = sections('places-apart.txt');
compile('WORDS', 'Standard words with their marks.', wordLines(all));
compile(
  'CHANGES',
  'Forms of the change tables: table, judgement, flags, standard, class, condition.',
  changeLines(all),
);
compile('PHRASES', 'First token → forms of several tokens.', phraseLines(all));
compile('KNOWN', 'Names, places, foreign and product words, titles, institutions.', knownLines());
compile('ACCEPTED', 'Accepted abbreviations.', acceptedLines());
compile('APART', 'Words written apart from di and ke.', [
  ...listLines(apart.both ?? []).map((word) => `${word}\tdk`),
  ...listLines(apart.di ?? []).map((word) => `${word}\td`),
]);
compile(
  'COMPOUNDS',
  'Word pairs that prefix and suffix together glue.',
  listLines(apart.compounds ?? []),
);
sweep('rules/lexicon/generated');
