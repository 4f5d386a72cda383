import { lexicon } from '../lexicon.ts';
import { isVowel } from '../nasal.ts';

/** A change of sound or spelling with the standard words that it can come from. */
interface SoundRule {
  readonly id: string;
  /** Possible originals of a written form. */
  undo(word: string): string[];
  /** Least usual band of a word that the rule may restore. */
  readonly band: number;
  /** How much more usual the word must be than one that a commoner change restores. */
  readonly rare?: number;
}

const replaceEach = (word: string, from: string, to: string): string[] => {
  const out: string[] = [];
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
    out.push(word.slice(0, at) + to + word.slice(at + from.length));
  }
  return out;
};
const atEnd = (word: string, from: string, to: string): string[] =>
  word.endsWith(from) ? [word.slice(0, word.length - from.length) + to] : [];

/** Position of the last vowel that a consonant follows, or -1: `malem` → 3. */
function closedVowel(word: string): number {
  for (let i = word.length - 2; i > 0; i -= 1) if ('aiueo'.includes(word[i]!)) return i;
  return -1;
}
const lastVowel = (word: string, from: string, to: string): string[] => {
  const at = closedVowel(word);
  if (at < 1 || word[at] !== from || 'aiueo'.includes(word[word.length - 1]!)) return [];
  return [word.slice(0, at) + to + word.slice(at + 1)];
};

/**
 * Sound changes of spoken (Jakarta) Indonesian, see Muhadjir, *Fonologi dialek Jakarta*: a → e in the
 * closed last syllable (malem, denger), ai → e and au → o (sampe, kalo, naek), i → e and u → o before
 * the last consonant (kemaren, belom), h lost (ilang, kasian, liat), k or h added (bukak, rapih).
 */
const SPOKEN: readonly SoundRule[] = [
  { id: 'e-for-a', band: 5, undo: (w) => lastVowel(w, 'e', 'a') },
  { id: 'o-for-u', band: 5, undo: (w) => lastVowel(w, 'o', 'u') },
  { id: 'e-for-i', band: 3, rare: 5, undo: (w) => lastVowel(w, 'e', 'i') },
  { id: 'e-for-ai', band: 5, undo: (w) => atEnd(w, 'e', 'ai') },
  { id: 'o-for-au', band: 5, undo: (w) => atEnd(w, 'o', 'au') },
  { id: 'ae-for-ai', band: 4, undo: (w) => replaceEach(w, 'ae', 'ai') },
  { id: 'ao-for-au', band: 4, undo: (w) => replaceEach(w, 'ao', 'au') },
  { id: 'ao-for-ahu', band: 3, undo: (w) => replaceEach(w, 'ao', 'ahu') },
  { id: 'o-for-au-inside', band: 2, rare: 5, undo: (w) => replaceEach(w, 'o', 'au') },
  { id: 'o-for-a', band: 2, undo: (w) => atEnd(w, 'o', 'a') },
  { id: 'initial-h', band: 5, undo: (w) => (isVowel(w[0]) ? [`h${w}`] : []) },
  {
    id: 'final-h',
    band: 3,
    undo: (w) => (isVowel(w[w.length - 1]) ? [`${w}h`] : []),
  },
  { id: 'inner-h', band: 5, undo: innerH },
  {
    id: 'added-k',
    band: 3,
    undo: (w) => [
      ...atEnd(w, 'ak', 'a'),
      ...atEnd(w, 'uk', 'u'),
      ...atEnd(w, 'ok', 'o'),
      ...atEnd(w, 'ek', 'ai'),
      ...atEnd(w, 'ik', 'i'),
    ],
  },
  {
    id: 'added-h',
    band: 3,
    undo: (w) => (isVowel(w[w.length - 2]) ? atEnd(w, 'h', '') : []),
  },
  { id: 'added-s', band: 2, rare: 5, undo: (w) => atEnd(w, 's', '') },
  { id: 'ng-as-nk', band: 5, undo: (w) => [...atEnd(w, 'nk', 'ng'), ...atEnd(w, 'nx', 'ng')] },
  {
    id: 'dropped-k',
    band: 1,
    undo: (w) => (isVowel(w[w.length - 1]) ? [`${w}k`] : []),
  },
  { id: 'dropped-e-inside', band: 5, undo: weakE },
  { id: 'q-for-k', band: 4, undo: (w) => replaceEach(w, 'q', 'k') },
];

/** The weak e lost between a consonant and l or r: sebrang, kraton, berenti. */
function weakE(word: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length - 1; i += 1) {
    if (!'lr'.includes(word[i]!) || 'aiueolrwyn'.includes(word[i - 1]!)) continue;
    if ('aiueo'.includes(word[i + 1]!)) out.push(`${word.slice(0, i)}e${word.slice(i)}`);
  }
  return out;
}

function innerH(word: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length; i += 1) {
    if ('aiueo'.includes(word[i - 1]!) && 'aiueo'.includes(word[i]!))
      out.push(`${word.slice(0, i)}h${word.slice(i)}`);
  }
  return out;
}

/**
 * Spellings before EYD or nearer to the source language than PUPI's rules for loan words allow:
 * oe, dj, tj, -ifitas, kw, z/j, f/p, q, final -t, doubled letters, sy/sh.
 */
const WRITTEN: readonly SoundRule[] = [
  { id: 'ivitas', band: 9, undo: (w) => replaceEach(w, 'ifitas', 'ivitas') },
  { id: 'ivis', band: 9, undo: (w) => atEnd(w, 'ifis', 'ivis') },
  { id: 'if', band: 9, undo: (w) => [...atEnd(w, 'tip', 'tif'), ...atEnd(w, 'sip', 'sif')] },
  { id: 'kw', band: 9, undo: (w) => (w.startsWith('kw') ? [`ku${w.slice(2)}`] : []) },
  { id: 'z-for-j', band: 4, undo: (w) => replaceEach(w, 'j', 'z') },
  { id: 'j-for-z', band: 3, undo: (w) => replaceEach(w, 'z', 'j') },
  { id: 'p-for-f', band: 3, rare: 5, undo: (w) => replaceEach(w, 'f', 'p') },
  { id: 'f-for-p', band: 3, rare: 5, undo: (w) => replaceEach(w, 'p', 'f') },
  { id: 'v-for-p', band: 4, rare: 5, undo: (w) => replaceEach(w, 'p', 'v') },
  {
    id: 'v-for-f',
    band: 4,
    undo: (w) => [...replaceEach(w, 'f', 'v'), ...replaceEach(w, 'v', 'f')],
  },
  { id: 'old-oe', band: 4, undo: (w) => replaceEach(w, 'oe', 'u') },
  { id: 'w-for-u', band: 2, undo: (w) => atEnd(w, 'aw', 'au') },
  { id: 'i-for-y', band: 1, rare: 5, undo: (w) => replaceEach(w, 'i', 'y') },
  {
    id: 'n-for-ng',
    band: 3,
    undo: (w) => [...replaceEach(w, 'ns', 'ngs'), ...replaceEach(w, 'nk', 'ngk')],
  },
  { id: 'old-dj', band: 4, undo: (w) => (w.startsWith('dj') ? [w.slice(1)] : []) },
  { id: 'old-tj', band: 4, undo: (w) => replaceEach(w, 'tj', 'c') },
  {
    id: 'added-t',
    band: 4,
    undo: (w) => (w.endsWith('rt') || w.endsWith('nt') ? [w.slice(0, -1)] : []),
  },
  { id: 'degemination', band: 4, undo: single },
  {
    id: 'sy-for-s',
    band: 4,
    undo: (w) => [...replaceEach(w, 'sy', 's'), ...replaceEach(w, 'sh', 's')],
  },
  { id: 'kh-for-h', band: 5, undo: (w) => replaceEach(w, 'h', 'kh') },
  { id: 'c-for-sy', band: 3, undo: (w) => replaceEach(w, 'sy', 'c') },
  {
    id: 'arabic-h',
    band: 6,
    undo: (w) =>
      // five letters are too few for one inside (letha), not at the start (dhuha)
      w.length < 5 || (w.length === 5 && w[1] !== 'h') || w.endsWith('sh')
        ? []
        : ['dh', 'th', 'sh', 'gh'].flatMap((pair) => replaceEach(w, pair, pair[0]!)),
  },
];

/** One doubled letter written once: `silaturrahmi`, `ayoo`. */
function single(word: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length; i += 1) {
    if (word[i] === word[i - 1]) out.push(word.slice(0, i) + word.slice(i + 1));
  }
  return out;
}

export interface SoundChange {
  readonly base: string;
  readonly rule: string;
  readonly written: boolean;
}

/** The standard word behind a changed base, the most usual one; short bases prove nothing. */
export function undoSound(base: string): SoundChange | undefined {
  if (base.length < 3) return undefined;
  let best: Costed | undefined;
  for (const rule of SPOKEN) best = cheaper(best, base, { rule, written: false });
  for (const rule of WRITTEN) best = cheaper(best, base, { rule, written: true });
  return best;
}

type Costed = SoundChange & { cost: number };

/** The better of what is held and what one rule restores. */
function cheaper(
  held: Costed | undefined,
  base: string,
  { rule, written }: { rule: SoundRule; written: boolean },
): Costed | undefined {
  let best = held;
  for (const candidate of rule.undo(base)) {
    const band = lexicon.band(candidate);
    if (band > (rule.band === 9 ? 6 : rule.band) || isChance(base, candidate, band)) continue;
    const cost = band + (rule.rare ?? 0);
    if (!best || cost < best.cost) best = { base: candidate, rule: rule.id, written, cost };
  }
  return best;
}

/** Short words meet each other by chance: three letters only for the most usual words. */
function isChance(base: string, candidate: string, band: number): boolean {
  if (candidate.length < 3) return true;
  const least = Math.min(base.length, candidate.length);
  return (least === 3 && band > 1) || (base.length === 4 && band > 5);
}
