import { lexicon } from '../lexicon.ts';
import { isStandardWord } from '../morphology.ts';
import { type Resolve, standardForms } from './surface.ts';
import type { Derivation } from './types.ts';

const ENDINGS = ['', 'nya', 'lah', 'kah', 'pun', 'ku', 'mu'];

/** A word after di, ke with its ending: `rumahnya`, `manapun` → `mana pun`. */
function apartForm(rest: string, letter: 'd' | 'k'): string | undefined {
  for (const ending of ENDINGS) {
    if (!rest.endsWith(ending)) continue;
    const place = ending === '' ? rest : rest.slice(0, -ending.length);
    if (!lexicon.apart(place).includes(letter)) continue;
    return ending === 'pun' ? `${place} pun` : place + ending;
  }
  return undefined;
}

/** EYD V, kata depan: di, ke, dari stand apart from the word of place or time behind them. */
export function undoGluedPreposition(word: string): Derivation | undefined {
  for (const [preposition, letter] of [
    ['di', 'd'],
    ['ke', 'k'],
  ] as const) {
    if (!word.startsWith(preposition) || word.length < 5) continue;
    const rest = word.slice(2);
    const place = apartForm(rest, letter);
    if (place && !(letter === 'd' && lexicon.isMarked(rest, 'b')))
      return apart(`${preposition} ${place}`);
    // a name of place, five letters or more: shorter ones meet verbs by chance
    if (lexicon.known(rest).includes('P') && rest.length >= 5 && !isStandardWord(word)) {
      return apart(`${preposition} ${rest[0]!.toUpperCase()}${rest.slice(1)}`);
    }
  }
  const from = /^dari(mana|sini|sana|situ|atas|bawah|dulu|tadi|awal|kemarin)(pun|lah|kah)?$/.exec(
    word,
  );
  if (from) return apart(`dari ${from[1]}${from[2] === 'pun' ? ' pun' : (from[2] ?? '')}`);
  return undefined;
}

const apart = (form: string): Derivation => ({
  kind: 'glued',
  candidates: [form],
  rule: 'preposition',
  sure: true,
});

/** EYD V, partikel: pun stands apart but for twelve words, which the word list holds. */
export function undoGluedPun(word: string): Derivation | undefined {
  if (!word.endsWith('pun') || word.length < 6) return undefined;
  const stem = word.slice(0, -3);
  const band = Math.min(lexicon.band(stem), lexicon.band(stem.replace(/nya$/, '')));
  if (band > (stem.length < 5 ? 3 : 5)) return undefined;
  return { kind: 'glued', candidates: [`${stem} pun`], rule: 'pun', sure: true };
}

const NEGATIONS = ['nggak', 'enggak', 'ngga', 'gak', 'ndak', 'tdk', 'ga'];

/** A spoken *tidak* run together with its verb: gabisa, gatau, gakmau. */
export function undoGluedNegation(word: string, resolve: Resolve): Derivation | undefined {
  for (const negation of NEGATIONS) {
    const rest = word.slice(negation.length);
    if (!word.startsWith(negation) || rest.length < 3) continue;
    for (const form of standardForms(rest, resolve)) {
      if (lexicon.band(form.replace(/^me?/, '')) > 2 && lexicon.band(form) > 2) continue;
      return { kind: 'slang', candidates: [`tidak ${form}`], rule: 'glued-negation', sure: false };
    }
  }
  return undefined;
}

const PAIR_STARTS = [
  'ya',
  'iya',
  'aku',
  'saya',
  'apa',
  'itu',
  'ini',
  'yang',
  'yg',
  'o',
  'oh',
  'ga',
  'gak',
];
const PAIR_ENDS = [
  'aja',
  'saja',
  'sih',
  'dong',
  'deh',
  'tuh',
  'kan',
  'lagi',
  'banget',
  'sudah',
  'udah',
  'tau',
  'itu',
  'ini',
  'ingin',
  'mau',
  'tu',
  'allah',
  'ampun',
  'iya',
  'ya',
];

/** Two small words run together: yaudah, akutuh, apasih. Particles are left out. */
export function undoGluedPair(word: string, resolve: Resolve): Derivation | undefined {
  for (const start of PAIR_STARTS) {
    const rest = word.slice(start.length);
    if (!word.startsWith(start) || !PAIR_ENDS.includes(rest)) continue;
    const first = standardForms(start, resolve)[0];
    const second = standardForms(rest, resolve)[0];
    if (first === undefined || second === undefined) continue;
    return {
      kind: 'glued',
      candidates: [`${first} ${second}`.trim()],
      rule: 'glued-pair',
      sure: false,
    };
  }
  return undefined;
}

/** The same word twice without its hyphen: samasama, orangorang (EYD V, bentuk ulang). */
export function undoGluedTwin(word: string): Derivation | undefined {
  if (word.length < 8 || word.length % 2 === 1) return undefined;
  const half = word.slice(0, word.length / 2);
  if (half !== word.slice(word.length / 2) || lexicon.band(half) > 4) return undefined;
  return { kind: 'reduplication', candidates: [`${half}-${half}`], rule: 'twin', sure: true };
}

/**
 * Two common words run together (EYD V, gabungan kata): balaikota, masalalu, luarbiasa. Both halves
 * have four letters or more, and the whole is no word by any affix.
 */
export function undoGluedWords(word: string): Derivation | undefined {
  if (word.length < 8) return undefined;
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const first = word.slice(0, cut);
    const second = word.slice(cut);
    if (lexicon.band(first) > 4 || lexicon.band(second) > 4) continue;
    return { kind: 'glued', candidates: [`${first} ${second}`], rule: 'glued-words', sure: false };
  }
  return undefined;
}
