import { lexicon } from '../lexicon.ts';
import { isStandardWord } from '../morphology.ts';
import { undoNasal } from '../nasal.ts';
import type { Derivation } from './types.ts';

/** Resolves a word that is not standard to what it stands for. */
export type Resolve = (word: string) => Derivation | undefined;

/** Standard forms of a word: itself if it is one, else what it stands for. */
export function standardForms(word: string, resolve: Resolve): readonly string[] {
  const entry = lexicon.entry(word);
  const silent = !entry || !['sure', 'suggest'].includes(entry.judgement);
  if (silent && isStandardWord(word)) return [word];
  return resolve(word)?.candidates ?? [];
}

const RUN = /([a-z])\1{2,}/;

/**
 * `makasiiih`, `siaaap`, `ayoo`: letters held. Three of a kind betray it anywhere, two only where a
 * common word is left (at the end: `siapp`, `ayoo`; a vowel inside: `daan`).
 */
export function undoLengthening(word: string, resolve: Resolve): Derivation | undefined {
  const held = RUN.test(word);
  const doubled = word.length > 2 && word[word.length - 1] === word[word.length - 2];
  for (const form of held ? shortened(word) : undoubled(word, doubled)) {
    if (form.length < 2) continue;
    const candidates = isHeldWord(form, held) ? [form] : standardForms(form, resolve);
    if (candidates.length > 0)
      return { kind: 'lengthening', candidates, rule: 'lengthening', sure: true };
  }
  return undefined;
}

/** Each run once, then twice, then every doubled letter once. */
function shortened(word: string): string[] {
  const once = word.replace(/([a-z])\1{2,}/g, '$1');
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return [once, twice, once.replace(/([a-z])\1/g, '$1')];
}

/** The word with its last letter once, a doubled vowel inside once, or both, if that is a usual word. */
function undoubled(word: string, atEnd: boolean): string[] {
  const last = atEnd ? word.slice(0, -1) : word;
  // Pakk, mbakk: words of address are held too
  if (atEnd && (lexicon.entry(last) || isUsual(last, 4) || isAddress(last))) return [last];
  const inside = last.replace(/([aiueo])\1/, '$1');
  if (inside === last) return [];
  // held twice is held for certain; so are the exclamations: aah, naah
  const held =
    isUsual(inside, atEnd ? 6 : 2) || (/^[lnwy]?[aeo]h$/.test(inside) && isListed(inside));
  return held ? [inside] : [];
}

const isAddress = (form: string): boolean => form.length >= 3 && /T/.test(lexicon.known(form));

const isUsual = (form: string, most: number): boolean =>
  form.length >= 3 && lexicon.band(form) <= most;

function isHeldWord(form: string, held: boolean): boolean {
  return lexicon.band(form) <= 4 || ((held || form.length <= 4) && isListed(form));
}

/** Stands in some list, if only to be left alone: an exclamation, a name, a foreign word. */
function isListed(form: string): boolean {
  const entry = lexicon.entry(form);
  return entry ? entry.judgement === 'silent' : lexicon.known(form) !== '';
}

/**
 * Laughter, in all the spellings of chat: *hahaha*, which is how editors write it (61 of 69 sentences
 * in STIF-Indonesia), or nothing, which is better in an official message.
 */
export function undoLaughter(word: string): Derivation | undefined {
  const letters = new Set(word);
  const laugh =
    (word.length >= 4 &&
      letters.size <= 3 &&
      /^w?a?(?:h+[aeiu]+)+h*$/.test(word) &&
      word.split('h').length > 2) ||
    /^hh[aei]+$/.test(word) ||
    /^(?:[wk]{4,}|[wq]{4,}|wk+w)$/.test(word) ||
    /^(?:xi){2,}$/.test(word);
  return laugh
    ? { kind: 'laughter', candidates: ['hahaha', ''], rule: 'laughter', sure: false }
    : undefined;
}

const SUFFIXES = ['an', 'nya', 'lah', 'kah', 'ku', 'mu', 'kan', 'i'];

/** `ke2` counts an order (EYD V, angka dan bilangan: ke-2); before what is counted it may be *kedua*. */
export function undoOrdinal(word: string): Derivation | undefined {
  const [, digits = '', tail = ''] = /^ke([1-9]\d{0,2})(nya)?$/.exec(word) ?? [];
  const inWords = COUNTED[Number(digits) - 2];
  if (digits === '' || (tail !== '' && !inWords)) return undefined;
  const candidates = [tail === '' ? `ke-${digits}` : '', inWords ? `ke${inWords}${tail}` : ''];
  return {
    kind: tail === '' ? 'glued' : 'slang',
    candidates: candidates.filter((form) => form !== ''),
    rule: 'ordinal',
    sure: false,
  };
}

const COUNTED = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/**
 * A digit for the second half (Latif, *angka dua*): ibu2 → ibu-ibu, mudah2an → mudah-mudahan. The
 * prefix stands once: bersama2 → bersama-sama, sebaik2nya → sebaik-baiknya, kemana2 → ke mana-mana.
 */
export function undoDigit(word: string, resolve: Resolve): Derivation | undefined {
  const match = /^([a-z]{2,})-?2(?:-?([a-z]{1,4}))?$/.exec(word);
  if (!match) return undefined;
  const [, stem = '', tail = ''] = match;
  if (tail !== '' && !SUFFIXES.includes(tail)) return undefined;
  for (const base of standardForms(stem, resolve)) {
    if (base.length < 2) continue;
    return {
      kind: 'reduplication',
      candidates: [double(base) + tail],
      rule: 'digit-reduplication',
      sure: true,
    };
  }
  return undefined;
}

/** A base said twice, its prefix once: berlari-lari, memilih-milih. */
export function double(base: string): string {
  const apart = /^(di|ke) (.+)$/.exec(base);
  if (apart) return `${base}-${apart[2]}`;
  if (base.startsWith('me') && !lexicon.isRoot(base)) return `${base}-${nasalHalf(base)}`;
  for (const prefix of ['ber', 'ter', 'se', 'di', 'ke']) {
    const root = base.slice(prefix.length);
    if (base.startsWith(prefix) && root.length >= 3 && isRather(root, base, prefix))
      return `${base}-${root}`;
  }
  return base.includes('-') || base.includes(' ') ? base : `${base}-${base}`;
}

/** `setinggi` is *se* and *tinggi*, though lists have it too; `setuju` is no *se* and *tuju*. */
function isRather(root: string, whole: string, prefix: string): boolean {
  if (!lexicon.isRoot(root)) return false;
  if (lexicon.isRoot(whole)) return lexicon.band(root) < lexicon.band(whole);
  return prefix !== 'se' || lexicon.band(root) <= lexicon.band(whole);
}

/** The second half of a nasal verb: mencari-cari, but melted memilih-milih, menulis-nulis. */
function nasalHalf(verb: string): string {
  const rest = verb.slice(2);
  const whole = undoNasal(rest).find((root) => rest.endsWith(root) && lexicon.isRoot(root));
  return whole ?? rest;
}

const UNITS: Readonly<Record<string, string>> = {
  rb: 'ribu',
  rbu: 'ribu',
  ribu: 'ribu',
  k: 'ribu',
  jt: 'juta',
  jta: 'juta',
  juta: 'juta',

  thn: 'tahun',
  th: 'tahun',
  tahun: 'tahun',
  bln: 'bulan',
  bulan: 'bulan',
  hr: 'hari',
  hari: 'hari',
  mnt: 'menit',
  menit: 'menit',
  jam: 'jam',
  org: 'orang',
  orang: 'orang',
  x: 'kali',
  kali: 'kali',
  kg: 'kg',
  cm: 'cm',
  km: 'km',
  mm: 'mm',
  kmh: 'km/jam',
  mb: 'mb',
  gb: 'gb',
  m: 'm',
  s: 'detik',
  lembar: 'lembar',
  lbr: 'lembar',
  bh: 'buah',
  buah: 'buah',
  pcs: 'buah',
  persen: 'persen',
  mgg: 'minggu',
  minggu: 'minggu',
  detik: 'detik',
  dtk: 'detik',
  c: '°C',
};

/** A number stands apart from its unit (EYD V, angka dan bilangan): 10rb → 10 ribu, 5kg → 5 kg. */
export function undoNumber(word: string): Derivation | undefined {
  const match = /^(\d+(?:[.,]\d+)?)([a-z]{1,6})$/.exec(word);
  if (!match) return undefined;
  const [, number = '', unit = ''] = match;
  const full = Object.hasOwn(UNITS, unit) ? UNITS[unit]! : '';
  if (full === '' || (unit.length === 1 && number.length > (unit === 'x' ? 2 : 4)))
    return undefined;
  if (unit === 'c' && !/^[123]\d$/.test(number)) return undefined;
  return { kind: 'number', candidates: [`${number} ${full}`], rule: 'number-unit', sure: false };
}
