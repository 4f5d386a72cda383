import { ACCEPTED } from '../../rules/lexicon/generated/accepted.ts';
import { APART } from '../../rules/lexicon/generated/apart.ts';
import { CHANGES } from '../../rules/lexicon/generated/changes.ts';
import { COMPOUNDS } from '../../rules/lexicon/generated/compounds.ts';
import { KNOWN } from '../../rules/lexicon/generated/known.ts';
import { PHRASES } from '../../rules/lexicon/generated/phrases.ts';
import { WORDS } from '../../rules/lexicon/generated/words.ts';
import { remembered } from './remembered.ts';
import { WordList } from './word-list.ts';

export type TableName = 'abbreviations' | 'spoken' | 'spelling' | 'glued';
export type Judgement = 'sure' | 'suggest' | 'context' | 'offer' | 'silent';

/**
 * What a root does as a verb (verbs.txt): bare behind di-, -in for -i, -in for nothing, ber-, ter-,
 * verb alone.
 */
export type Mark = 'b' | 'i' | 'n' | 'r' | 't' | 's';

/** A row of a change table. */
export interface Entry {
  readonly form: string;
  readonly table: TableName;
  readonly judgement: Judgement;
  /** Likeliest first; `['']` = leave the word out. */
  readonly standard: readonly string[];
  readonly class: string;
  readonly condition: string;
  /** Holds for a single capital token in normal text too. */
  readonly capitals: boolean;
  readonly inflects: '' | 'yes' | 'verb';
}

const TABLES: Record<string, TableName> = {
  a: 'abbreviations',
  s: 'spoken',
  v: 'spelling',
  g: 'glued',
};
const JUDGEMENTS: Record<string, Judgement> = {
  '!': 'sure',
  '?': 'suggest',
  '=': 'context',
  '~': 'offer',
  '.': 'silent',
};

const words = new WordList(WORDS);
const changes = new WordList(CHANGES);
const phrases = new WordList(PHRASES);
const known = new WordList(KNOWN);
const accepted = new WordList(ACCEPTED);
const apart = new WordList(APART);
const compounds = new WordList(COMPOUNDS);

function entryOf(form: string): Entry | undefined {
  const line = changes.get(form);
  if (line === undefined) return undefined;
  const [head = '', standard = '', kind = '', condition = ''] = line.split('\t');
  return {
    form,
    table: TABLES[head[0]!]!,
    judgement: JUDGEMENTS[head[1]!]!,
    standard: standard.split('|'),
    class: kind,
    condition,
    capitals: head.includes('C'),
    inflects: head.includes('I') ? 'yes' : head.includes('V') ? 'verb' : '',
  };
}

/** The lists of the field, opened without work and searched where they lie. */
export const lexicon = {
  /** A word of standard Indonesian in its dictionary or common derived form. */
  isWord: (word: string): boolean => words.has(word),
  /** A word that takes affixes. */
  isRoot(word: string): boolean {
    const marks = words.get(word);
    return marks !== undefined && !marks.startsWith('d');
  },
  /** Whether a word bears one of these marks (see the generator). */
  isMarked(word: string, ...marks: readonly Mark[]): boolean {
    const held = words.get(word) ?? '';
    return marks.some((mark) => held.includes(mark));
  },
  /** Band of frequency, 1 the most usual … 5; 4 for verbs, 6 for other words, 9 for unknown ones. */
  band(word: string): number {
    const marks = words.get(word);
    if (marks === undefined) return 9;
    const band = /[1-5]/.exec(marks);
    const usual = band ? Number(band[0]) : 6;
    return /[binrts]/.test(marks) ? Math.min(usual, 4) : usual;
  },
  /** Words with a band of frequency. */
  frequentWords(): { word: string; band: number }[] {
    const out: { word: string; band: number }[] = [];
    for (const line of words.lines()) {
      const cut = line.indexOf('\t');
      const band = cut < 0 ? null : /[1-5]/.exec(line.slice(cut));
      if (band) out.push({ word: line.slice(0, cut), band: Number(band[0]) });
    }
    return out;
  },
  /** Spoken words of four letters or more that always mean one standard word. */
  spokenForms(): { form: string; word: string }[] {
    const out: { form: string; word: string }[] = [];
    for (const line of changes.lines()) {
      const [form = '', head = '', standard = ''] = line.split('\t');
      const word = standard.split('|')[0]!;
      if (head.startsWith('s!') && /^[a-z]{4,8}$/.test(form) && word !== '')
        out.push({ form, word });
    }
    return out;
  },
  entry: remembered(entryOf),
  /** Forms of several tokens that begin with this token, longest first. */
  phrasesFrom: (first: string): readonly string[] => phrases.get(first)?.split('|') ?? [],
  /** Letters of the classes of names, places, foreign words, titles, institutions. */
  known: remembered((word): string => known.get(word) ?? ''),
  /** Spellings of an accepted abbreviation, each behind its case rule (e, a, u). */
  accepted: remembered((word): readonly string[] => accepted.get(word)?.split('|') ?? []),
  /** `d`, `k`: written apart from di, ke. */
  apart: (word: string): string => apart.get(word) ?? '',
  /** A pair that prefix and suffix together glue. */
  isCompound: (word: string): boolean => compounds.has(word),
};
