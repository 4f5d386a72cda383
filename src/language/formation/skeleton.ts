import { lexicon } from '../lexicon.ts';
import { isVowel } from '../nasal.ts';

/**
 * Shortening by dropped vowels: the consonants of the word stay in order, ng and ny may lose a letter,
 * doubled letters become one (kmrn, bgmn, dngn, lgsg). Two words share a skeleton if one can be
 * written for the other that way.
 */
export function skeletonOf(word: string): string {
  const digraphs = word
    .replaceAll('ngg', 'g')
    .replaceAll('ng', 'g')
    .replaceAll('ny', 'y')
    .replaceAll('kh', 'h');
  let out = '';
  for (const letter of digraphs) {
    if ('aiueo'.includes(letter) || letter === out[out.length - 1]) continue;
    out += letter;
  }
  return isVowel(word[0]) ? word[0] + out : out;
}

interface Candidate {
  readonly word: string;
  /** What was shortened: the word, or its spoken form (bngt: banget → sekali). */
  readonly form: string;
  readonly band: number;
}

let index: Map<string, Candidate[]> | undefined;

/** The common words by skeleton, built at the first question: about two thousand words, some ms. */
function skeletons(): Map<string, Candidate[]> {
  if (index) return index;
  index = new Map();
  for (const { word, band } of lexicon.frequentWords()) add(index, { word, form: word, band });
  for (const { form, word } of lexicon.spokenForms()) add(index, { word, form, band: 4 });
  return index;
}

function add(map: Map<string, Candidate[]>, candidate: Candidate): void {
  const key = skeletonOf(candidate.form);
  if (key.length < 2) return;
  const held = map.get(key);
  if (held) held.push(candidate);
  else map.set(key, [candidate]);
}

/** Whether `short` keeps letters of `word` in order and starts and ends like it. */
function isShorteningOf(short: string, word: string): boolean {
  if (short.length >= word.length) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Consonant pairs that begin Indonesian words; others at the start betray a dropped vowel. */
const ONSETS = new Set([
  'bl',
  'br',
  'dr',
  'fl',
  'fr',
  'gl',
  'gr',
  'kh',
  'kl',
  'kr',
  'ks',
  'kw',
  'ng',
  'ny',
  'pl',
  'pr',
  'ps',
  'sk',
  'sl',
  'sm',
  'sn',
  'sp',
  'st',
  'sr',
  'sw',
  'sy',
  'tr',
  'ts',
  'tw',
  'sh',
  'ch',
  'th',
  'ph',
  'wh',
  'cl',
  'cr',
  'gh',
  'dh',
  'bh',
  'rh',
  'sc',
  'dz',
  'dw',
]);
/** Consonant groups inside words; a group of three is one only with one of these at its end. */
const TRIPLES = [
  'str',
  'ngg',
  'ngk',
  'mpr',
  'ntr',
  'ngs',
  'ndr',
  'mbl',
  'mbr',
  'nkr',
  'ksp',
  'kst',
  'nst',
  'rtr',
  'nsk',
  'skr',
  'ngl',
  'ngr',
  'mpl',
  'nyk',
  'ntl',
  'mpt',
  'nsp',
  'ngh',
  'ngt',
  'ngd',
  'ngb',
  'ngp',
  'ngc',
  'ngj',
  'ngm',
  'ngn',
  'ngw',
  'ngy',
];

/** Whether the letters cannot be a word of Indonesian (or English) as they stand. */
export function isUnpronounceable(word: string): boolean {
  if (!/[aiueo]/.test(word)) return true;
  const first = word.slice(0, 2);
  if (!/[aiueoy]/.test(first) && !ONSETS.has(first)) return true;
  if (
    /^[^aiueo]{3}/.test(word) &&
    !/^(?:str|skr|spr|skl|spl|scr|ngg|ngh|nyr|thr|shr|chr|sch|ny[aiueo]|sy[rl])/.test(word)
  )
    return true;
  const runs = word.match(/[^aiueo-]{3,}/g) ?? [];
  if (runs.some((run) => run.length > 3 || !TRIPLES.includes(run)) && !/^[^aiueo]{3}/.test(word))
    return true;
  return (
    /[^aiueoy]{2}$/.test(word) &&
    !/(ng|ns|ks|nk|rs|rt|rm|nt|lm|ps|kh|sy|ts|rd|rk|rn|ls|ll|ss|st|lf|ft|ct|lt|ck|ch|sh|th|tt|nd|nn|ld|gh|ff|mp|rp|lk|lp|sk|wn|wl|ms|gs|ds|bs)$/.test(
      word,
    )
  );
}

/** The common words that a form with dropped vowels can stand for, the most usual first. */
export function undoDroppedVowels(word: string): string[] | undefined {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return undefined;
  const key = skeletonOf(word);
  const fits = (skeletons().get(key) ?? []).filter((c) => isShorteningOf(word, c.form));
  // three letters fit by chance, so only a usual word is believed
  if (fits.length === 0 || (word.length === 3 && Math.min(...fits.map((c) => c.band)) > 3))
    return undefined;
  fits.sort((a, b) => a.band - b.band || a.form.length - b.form.length);
  return [...new Set(fits.slice(0, 3).map((c) => c.word))];
}

/** `slalu`, `smoga`, `trus`: the weak e (or a) of the first syllable dropped in a common word. */
export function undoDroppedPepet(word: string): string | undefined {
  if (word.length < 4 || 'aiueo'.includes(word[0]!) || 'aiueo'.includes(word[1]!)) return undefined;
  for (const vowel of ['e', 'a', 'u', 'i', 'o']) {
    const full = word[0] + vowel + word.slice(1);
    if (lexicon.band(full) <= (vowel === 'e' ? 4 : 2)) return full;
  }
  return undefined;
}
