import { type Message, WordFlag } from '../message/types.ts';
import { holds } from './guards.ts';
import { type Entry, lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import { hasFlag, isNumber, normAt, placeOf } from './neighbours.ts';
import { isPassive, passiveOf } from './passive.ts';
import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

/** What a loose *di* and the verb behind it make together: words up to `end`. */
export interface Passive {
  readonly whole: string;
  readonly end: number;
  readonly sure: boolean;
  /** The row that says so, if one does. */
  readonly entry?: Entry;
}

const UNFIT = WordFlag.BreakBefore | WordFlag.Protected | WordFlag.Quoted | WordFlag.Capitalised;

/** A word in lower case, or shouted, some blanks behind the word before it in the same line. */
function follows(message: Message, word: number): boolean {
  const { words, text, lines } = message;
  if (word >= words.length || hasFlag(message, word, UNFIT)) return false;
  if (lines.ofWord(word) !== lines.ofWord(word - 1)) return false;
  return /^[ \u00a0]{1,3}$/.test(text.slice(words.end(word - 1), words.start(word)));
}

/**
 * EYD V, kata depan and imbuhan: *di* before a word of place stands apart, the prefix di- does not.
 * Only a word that cannot be a place makes `di kirim` certain: a verb by its suffix (`di lampirkan`,
 * `di setujui`), one of the roots that are verbs alone (verbs.txt, section split), or a row of
 * glued.tsv (`di mulai`).
 */
export function splitPrefix(message: Message, word: number): Passive | undefined {
  const { words } = message;
  const next = word + 1;
  if (!follows(message, next)) return undefined;
  const verb = words.norm(next);
  if (follows(message, next + 1)) {
    const pair = `${verb} ${words.norm(next + 1)}`;
    const whole = pairVerb(pair);
    if (whole) return { whole, end: next + 2, sure: true };
  }
  const place = placeOf(message, word, next + 1);
  const entry = lexicon.entry(`di ${verb}`);
  if (entry && entry.judgement !== 'silent') {
    if (!holds(entry.condition, place, () => false)) return undefined;
    const certain = entry.condition !== 'passive' || passiveOf(place) === 'certain';
    const sure = certain && entry.judgement !== 'suggest';
    return { whole: entry.standard[0]!, end: next + 1, sure, entry };
  }
  const whole = joined(verb);
  if (!whole || (NOUNS.has(verb) && !isPassive(place))) return undefined;
  return { whole, end: next + 1, sure: true };
}

/** `di tindak lanjuti`, `di serah terimakan`: prefix and suffix together glue a pair (EYD V). */
const pairVerb = remembered((pair) => {
  const glued = pair.replace(' ', '');
  const stem = glued.replace(/(?:kan|i)$/, '');
  return stem !== glued && lexicon.isCompound(stem) ? `di${glued}` : undefined;
}, 20_000);

/** Roots that are nouns as well: only what follows tells `di isi surat` from `di isi oleh`. */
const NOUNS = new Set([
  'isi',
  'pesan',
  'olah',
  'tanya',
  'data',
  'proses',
  'revisi',
  'rekap',
  'foto',
  'kunci',
  'tolak',
  'ulang',
  'kaji',
  'uji',
  'usul',
  'cetak',
  'simpan',
  'masukan',
]);
/** Behind them a letter is a name: `huruf d`, `vitamin k`, `blok d`. */
const LETTERED = wordSet(
  'huruf butir poin angka vitamin vit kelas ruang ruangan blok lampiran gedung tipe seri golongan gol kelompok grup bagian opsi pilihan jawaban hepatitis zona jalur pasal ayat nomor no kolom baris lantai rumah jalan gang level kategori plat pelat kode nilai abjad darah subbagian subbidang seksi bidang akreditasi peringkat merek tim regu sesi kloter jurusan rombongan shift angkatan paket bab soal tabel dan atau sampai hingga',
);
/** Where one sends to, besides the words of place. */
const SENT_TO = new Set(['email', 'surel', 'grup', 'saya', 'kami', 'sini', 'situ']);

/** `d kirim` → dikirim, `d kantor` → di kantor, `k Bandung` → ke Bandung; only a verb makes it sure. */
export function looseLetter(
  message: Message,
  word: number,
  letter: 'd' | 'k',
): { whole: string; end: number; sure: boolean } | undefined {
  const place = placeOf(message, word);
  const { previous, next } = place;
  if (
    previous < 0 ||
    next < 0 ||
    hasFlag(message, word, UNFIT | WordFlag.AllCaps | WordFlag.DotAfter)
  )
    return undefined;
  const before = normAt(message, previous);
  if (isNumber(before) || before.length < 2 || LETTERED.has(before)) return undefined;
  if (!/^[ \u00a0]$/.test(message.text.slice(message.words.end(word), message.words.start(next))))
    return undefined;
  const passive = letter === 'd' ? splitPrefix(message, word) : undefined;
  if (passive) return passive;
  if (hasFlag(message, next, WordFlag.BreakBefore | WordFlag.Protected | WordFlag.AllCaps))
    return undefined;
  const norm = normAt(message, next);
  const capital = hasFlag(message, next, WordFlag.Capitalised);
  const fits = capital
    ? lexicon.known(norm).includes('P')
    : lexicon.apart(norm).includes(letter) || (letter === 'k' && SENT_TO.has(norm));
  if (!fits) return undefined;
  const whole = `${letter === 'd' ? 'di' : 'ke'} ${message.words.raw(next)}`;
  return { whole, end: next + 1, sure: false };
}

/** Words that a loose *nya* may follow without belonging to them; in Sundanese it is *ya*. */
const NO_CLITIC = new Set(
  'yang dan atau untuk dengan pada dari juga saja sudah belum tidak bukan akan sangat lebih masih bapak ibu pak bu kang teteh teh saudara nuhun punten mangga sampurasun sekali bisa dapat boleh harus lagi dulu segera hari besok lusa kemarin ini itu sini situ'.split(
    ' ',
  ),
);

/** What a loose *nya* makes of the word before it. */
export interface Rejoined {
  readonly whole: string;
  readonly sure: boolean;
}

/**
 * EYD V II.A, -nya is written to its word: `biaya nya` → biayanya; behind capitals
 * with a hyphen: `SK nya` → SK-nya. Verbs are left alone: behind them *nya* may be a Sundanese *ya*.
 */
export function splitClitic(message: Message, word: number): Rejoined | undefined {
  const { words, text } = message;
  const stem = word - 1;
  if (!isLooseClitic(message, word)) return undefined;
  const written = text.slice(words.start(stem), words.end(stem));
  // an acronym; a word in capitals (DATA nya) is emphasis, and no advice is certain
  if (/^\p{Lu}{2,10}$/u.test(written))
    return isStandardWord(words.norm(stem)) ? undefined : { whole: `${written}-nya`, sure: true };
  const start = hasFlag(message, stem, WordFlag.SentenceStart | WordFlag.LineStart);
  if (hasFlag(message, stem, WordFlag.Capitalised) && !start) return undefined;
  return rejoined(words.norm(stem), written);
}

/** *nya* in lower case, some blanks behind a word of the writer's own in the same line. */
export function isLooseClitic(message: Message, word: number): boolean {
  const { words, text, lines } = message;
  const stem = word - 1;
  if (stem < 0 || words.norm(word) !== 'nya' || lines.ofWord(stem) !== lines.ofWord(word))
    return false;
  if (hasFlag(message, word, WordFlag.Capitalised | WordFlag.AllCaps)) return false;
  if (hasFlag(message, stem, WordFlag.Protected | WordFlag.Quoted | WordFlag.OtherScript))
    return false;
  return /^[ \u00a0]{1,3}$/.test(text.slice(words.end(stem), words.start(word)));
}

/** A word and its clitic as one, unless the word takes none. */
export function rejoined(norm: string, written: string): Rejoined | undefined {
  if (norm.length < 4 || norm.endsWith('nya') || NO_CLITIC.has(norm) || lexicon.entry(norm))
    return undefined;
  if (!isStandardWord(norm)) return undefined;
  const noun = /^[a-z]{4,}an$/.test(norm) || NOUNS.has(norm);
  const verb =
    lexicon.isMarked(norm, 'b') || (/^(?:di|me|ber|ter)/.test(norm) && !lexicon.isRoot(norm));
  if (verb && !noun) return undefined;
  return { whole: `${written}nya`, sure: lexicon.band(norm) <= 5 };
}

const joined = remembered(wholeVerb, 20_000);

function wholeVerb(verb: string): string | undefined {
  const entry = lexicon.entry(verb);
  if (
    (entry && entry.judgement !== 'silent') ||
    lexicon.apart(verb) !== '' ||
    /[Pp]/.test(lexicon.known(verb))
  )
    return undefined;
  if (lexicon.isMarked(verb, 's')) return standing(`di${verb}`);
  for (const suffix of ['kan', 'i']) {
    const stem = verb.slice(0, -suffix.length);
    if (!verb.endsWith(suffix) || stem.length < 3 || lexicon.isRoot(verb)) continue;
    const base = stem.startsWith('per') ? stem.slice(3) : stem;
    if (
      (lexicon.isRoot(stem) || lexicon.isRoot(base) || lexicon.isCompound(stem)) &&
      isStandardWord(`di${verb}`)
    )
      return standing(`di${verb}`);
  }
  return undefined;
}

/** `di masukan` is no dimasukan: what a row says of the whole. */
const standing = (whole: string): string => {
  const entry = lexicon.entry(whole);
  return entry?.judgement === 'sure' ? entry.standard[0]! : whole;
};
