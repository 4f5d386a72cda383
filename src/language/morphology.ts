import { lexicon } from './lexicon.ts';
import { undoNasal } from './nasal.ts';
import { remembered } from './remembered.ts';

/** Clitics and particles, longest first; *-pun* is written apart but for twelve words (EYD V). */
const CLITICS = ['nyalah', 'kanlah', 'nya', 'lah', 'kah', 'ku', 'mu', 'tah'];
/** Bound forms, written together with the word behind them (EYD V, kata turunan). */
const BOUND = [
  'antar',
  'pasca',
  'non',
  'sub',
  'multi',
  'pra',
  'anti',
  'semi',
  'inter',
  'intra',
  'super',
  'ultra',
  'infra',
  'makro',
  'mikro',
  'mono',
  'poli',
  'tele',
  'bio',
  'geo',
  'pro',
  'kontra',
  'maha',
  'nara',
  'swa',
  'tuna',
  'dwi',
  'tri',
  'panca',
  'eka',
  'adi',
  'purna',
  'auto',
  'oto',
  'ko',
  'hiper',
  'supra',
  'trans',
  'ekstra',
  'neo',
  'proto',
  'manca',
  'ekonomi',
  'elektro',
  'foto',
  'hidro',
  'agro',
  'aero',
  'termo',
  'psiko',
  'sosio',
  'radio',
  'mega',
];
/** Loan suffixes that Indonesian adds by itself: digitalisasi, relawan, karyawati (PUPI). */
const LOAN_SUFFIXES = ['isasi', 'isme', 'wan', 'wati', 'wi', 'iah', 'is'];

/**
 * Whether a word can be a well-formed word of standard Indonesian: a known word, or a known root in an
 * order of affixes that the grammar allows (TBBBI, bab 4-7). Lower case; hyphens allowed.
 */
export const isStandardWord = remembered(
  (word) => (word.includes('-') ? isReduplication(word) : isSimpleWord(word)),
  200_000,
);

function isSimpleWord(word: string): boolean {
  if (word.length < 2 || word.length > 40) return false;
  if (lexicon.isWord(word)) return true;
  if (word.length < 4) return false;
  if (isAffixed(word)) return true;
  for (const clitic of CLITICS) {
    if (!word.endsWith(clitic)) continue;
    const stem = word.slice(0, -clitic.length);
    if (stem.length >= 2 && (lexicon.isWord(stem) || isAffixed(stem))) return true;
  }
  return isBoundForm(word) || isLoanDerivation(word);
}

function isBoundForm(word: string): boolean {
  return BOUND.some((form) => {
    if (!word.startsWith(form)) return false;
    const rest = word.slice(form.length);
    return rest.length >= 4 && isStandardWord(rest);
  });
}

function isLoanDerivation(word: string): boolean {
  return LOAN_SUFFIXES.some((suffix) => {
    const stem = word.slice(0, -suffix.length);
    return word.endsWith(suffix) && stem.length >= 4 && lexicon.isRoot(stem);
  });
}

/** `buku-buku`, `berjalan-jalan`, `tolong-menolong`, `sebaik-baiknya`, `sayur-mayur`, `non-ASN`. */
function isReduplication(word: string): boolean {
  if (lexicon.isWord(word)) return true;
  const parts = word.split('-');
  return parts.length <= 4 && parts.every((part) => part !== '' && isPart(part, parts));
}

function isPart(part: string, parts: readonly string[]): boolean {
  return (
    isStandardWord(part) || parts.some((other) => other !== part && other.includes(part.slice(1)))
  );
}

/** The affix frames of Indonesian: what stands before and behind a base, and how far it may nest. */
function isAffixed(word: string): boolean {
  return verbal(word) || nominal(word) || suffixed(word);
}

/** meN-, di-, ter-, ber-, memper-, diper-, ku-, kau- with or without -kan, -i. */
function verbal(word: string): boolean {
  if (word.startsWith('me')) {
    const bases = undoNasal(word.slice(2));
    return bases.some((base) => isVerbBase(base));
  }
  if (word.startsWith('di')) return isVerbBase(word.slice(2));
  if (word.startsWith('ter')) return isVerbBase(word.slice(3)) || isStem(word.slice(2));
  if (word.startsWith('ber') && isBerBase(word.slice(3))) return true;
  if (word.startsWith('be')) return isBerBase(word.slice(2), true);
  if (word.startsWith('ku') && word.length > 5) return isVerbBase(word.slice(2));
  return word.startsWith('kau') && word.length > 6 && isVerbBase(word.slice(3));
}

function isVerbBase(base: string): boolean {
  if (base.length < 2) return false;
  if (isStem(base)) return true;
  for (const suffix of ['kan', 'i']) {
    if (!base.endsWith(suffix)) continue;
    const stem = base.slice(0, -suffix.length);
    if (isStem(stem) || lexicon.isCompound(stem) || isNestedBase(stem)) return true;
  }
  return base.startsWith('per') && isPerBase(base.slice(3));
}

function isPerBase(base: string): boolean {
  if (isStem(base)) return true;
  const stem = base.endsWith('kan')
    ? base.slice(0, -3)
    : base.endsWith('i')
      ? base.slice(0, -1)
      : '';
  return stem !== '' && (isStem(stem) || lexicon.isCompound(stem));
}

/** `memberdayakan`, `mengesampingkan`, `menyeragamkan`: a derived word as the base of a verb. */
function isNestedBase(stem: string): boolean {
  for (const prefix of ['ber', 'ter', 'se', 'ke', 'pe', 'per']) {
    if (stem.startsWith(prefix) && isStem(stem.slice(prefix.length))) return true;
  }
  return false;
}

/** be- instead of ber- before r and before -er- of the first syllable: berambut, bekerja. */
function isBerBase(base: string, short = false): boolean {
  if (short && !(base.startsWith('r') || /^[^aiueo]er/.test(base))) return base === 'lajar';
  const plain = base.endsWith('an') && isStem(base.slice(0, -2));
  const nested = base.startsWith('ke') || base.startsWith('pe') || base.startsWith('se');
  const withKan = base.endsWith('kan') && isStem(base.slice(0, -3));
  return isStem(base) || plain || withKan || (nested && nominal(base));
}

/** peN-, per-, ke-, se- with or without -an, as far as they go together. */
function nominal(word: string): boolean {
  if (word.startsWith('ke') && word.endsWith('an')) return isKeAn(word.slice(2, -2));
  if (word.startsWith('se')) return isSeBase(word.slice(2));
  if (!word.startsWith('pe')) return false;
  const bases = undoNasal(word.slice(2));
  if (bases.some((base) => isStem(base))) return true;
  const rest = word.slice(2);
  if (isStem(rest) && rest.length >= 4) return true;
  if (!word.endsWith('an')) return word.startsWith('per') && isStem(word.slice(3));
  const ends = [...bases, rest, ...(word.startsWith('per') ? [word.slice(3)] : [])];
  return ends.some((base) => isNounBase(base.slice(0, -2)));
}

function isNounBase(stem: string): boolean {
  return isStem(stem) || lexicon.isCompound(stem) || isNestedBase(stem);
}

function isKeAn(stem: string): boolean {
  if (isStem(stem) || lexicon.isCompound(stem) || isNestedBase(stem)) return true;
  return stem.startsWith('tidak') && isStandardWord(stem.slice(5));
}

function isSeBase(base: string): boolean {
  return isStem(base) || (base.startsWith('ke') && nominal(base));
}

/** -an, -kan, -i without prefix: nouns and requests (catatan, kirimkan, lengkapi). */
function suffixed(word: string): boolean {
  if (word.endsWith('kan') && isStem(word.slice(0, -3))) return true;
  if (word.endsWith('an') && isStem(word.slice(0, -2))) return true;
  if (word.endsWith('i') && word.length >= 6 && isUsual(word.slice(0, -1))) return true;
  return word.startsWith('per') && isPerBase(word.slice(3));
}

/**
 * A root inside a derivation. Rare roots of three letters make words of anything (se-rem, me-luk,
 * ke-si-an), so a short one must be usual.
 */
function isStem(stem: string): boolean {
  return stem.length > 3 ? lexicon.isRoot(stem) : isUsual(stem);
}

function isUsual(stem: string): boolean {
  return stem.length >= 3 && lexicon.isRoot(stem) && lexicon.band(stem) <= 5;
}
