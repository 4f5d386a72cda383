const isOneOf = (letters: string, letter: string | undefined): boolean =>
  letter !== undefined && letters.includes(letter);
/** `undefined`, the letter beyond the end of a word, is no vowel. */
export const isVowel = (letter: string | undefined): boolean => isOneOf('aiueo', letter);
const isConsonant = (letter: string | undefined) => letter !== undefined && !isVowel(letter);

/**
 * The bases that `me…`/`pe…` can stand for, `rest` being what follows `me`/`pe`. EYD V and TBBBI:
 * k, p, t, s melt into the nasal before a vowel (mengonfirmasi, memengaruhi, menaati, menyukseskan)
 * and stay in a cluster (mengkritik, memproses, mentransfer, menstandarkan). *Kaji* and *punya* keep
 * their first letter.
 */
export function undoNasal(rest: string): string[] {
  if (rest.startsWith('ng')) return afterNg(rest, rest.slice(2));
  if (rest.startsWith('ny')) return isVowel(rest[2]) ? [`s${rest.slice(2)}`, rest] : [];
  if (rest.startsWith('m')) return afterM(rest, rest.slice(1));
  if (rest.startsWith('n')) return afterN(rest, rest.slice(1));
  return isOneOf('lrwy', rest[0]) ? [rest] : [];
}

function afterNg(rest: string, base: string): string[] {
  const out: string[] = [];
  // menge- stands before words of one syllable: mengecek, mengebom
  if (base[0] === 'e' && isSyllable(base.slice(1))) out.push(base.slice(1));
  if (isVowel(base[0])) out.push(base, `k${base}`);
  else if (isOneOf('gh', base[0])) out.push(base);
  else if (base[0] === 'k' && (isConsonant(base[1]) || base.startsWith('kaji'))) out.push(base);
  if (isVowel(base[0])) out.push(rest);
  return out;
}

function afterM(rest: string, base: string): string[] {
  if (isVowel(base[0])) return [`p${base}`, rest];
  if (isOneOf('bfv', base[0])) return [base];
  const keepsP =
    isConsonant(base[1]) ||
    base.startsWith('punya') ||
    base.startsWith('per') ||
    /^pe(?:lajar|kerja)/.test(base);
  return base[0] === 'p' && keepsP ? [base] : [];
}

function afterN(rest: string, base: string): string[] {
  if (isVowel(base[0])) return [`t${base}`, rest];
  if (isOneOf('cdjz', base[0])) return [base];
  return isOneOf('st', base[0]) && isConsonant(base[1]) ? [base] : [];
}

/** One syllable: at most five letters with one vowel. */
function isSyllable(word: string): boolean {
  let vowels = 0;
  for (const letter of word) if (isVowel(letter)) vowels += 1;
  return vowels === 1 && word.length <= 5 && word.length >= 2;
}

/** The form that a base takes behind meN-: `kirim` → `mengirim`, `cek` → `mengecek`. */
export function addNasal(prefix: 'me' | 'pe', base: string): string {
  const [first, second] = base;
  if (isSyllable(base)) return `${prefix}nge${base}`;
  if (isVowel(first)) return `${prefix}ng${base}`;
  if (base.startsWith('kaji') || base.startsWith('punya') || /^pe(?:lajar|kerja)/.test(base))
    return `${prefix}${nasalOf(first)}${base}`;
  if (isVowel(second) || base.startsWith('ny')) {
    if (first === 'k') return `${prefix}ng${base.slice(1)}`;
    if (first === 'p')
      return base.startsWith('per') && base.length > 6
        ? `${prefix}m${base}`
        : `${prefix}m${base.slice(1)}`;
    if (first === 't') return `${prefix}n${base.slice(1)}`;
    if (first === 's') return `${prefix}ny${base.slice(1)}`;
  }
  return `${prefix}${nasalOf(first)}${base}`;
}

function nasalOf(letter: string | undefined): string {
  if (isOneOf('lrmnwy', letter)) return '';
  if (isOneOf('bfpv', letter)) return 'm';
  if (isOneOf('cdjstz', letter)) return 'n';
  return 'ng';
}
