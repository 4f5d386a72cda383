import { type Message, WordFlag } from '../message/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import { hasFlag } from './neighbours.ts';
import { remembered } from './remembered.ts';

/**
 * EYD V, kata depan and imbuhan: *di* before a word of place stands apart, the prefix di- does not.
 * Only a word that cannot be a place makes `di kirim` certain: a verb by its suffix (`di lampirkan`,
 * `di setujui`) or one of the roots that are verbs alone (verbs.txt, section split).
 */
export function splitPrefix(message: Message, word: number): string | undefined {
  const { words } = message;
  const next = word + 1;
  if (words.norm(word) !== 'di' || next >= words.length) return undefined;
  if (
    hasFlag(
      message,
      next,
      WordFlag.BreakBefore | WordFlag.Protected | WordFlag.Quoted | WordFlag.Capitalised,
    )
  )
    return undefined;
  if (message.lines.ofWord(next) !== message.lines.ofWord(word)) return undefined;
  if (!/^[ \u00a0]{1,3}$/.test(message.text.slice(words.end(word), words.start(next))))
    return undefined;
  const verb = words.norm(next);
  const whole = joined(verb);
  return whole && (!NOUNS.has(verb) || endsAsVerb(message, next)) ? whole : undefined;
}

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
]);
const AFTER_VERB = new Set([
  'oleh',
  'ke',
  'kepada',
  'untuk',
  'dan',
  'atau',
  'di',
  'dengan',
  'pada',
  'melalui',
  'secara',
  'segera',
  'lebih',
  'kembali',
  'dulu',
  'dahulu',
  'ulang',
  'sebelum',
  'setelah',
  'sesudah',
  'agar',
  'supaya',
  'ya',
  'lagi',
  'saja',
  'dalam',
  'sesuai',
  'hari',
  'besok',
  'lusa',
  'kemarin',
  'tadi',
  'nanti',
  'sekarang',
  'langsung',
  'juga',
  'tanggal',
  'pukul',
  'jam',
  'lewat',
  'via',
  'secepatnya',
  'bersama',
  'terlebih',
  'paling',
  'sampai',
  'semua',
  'satu',
  'pak',
  'bu',
  'bapak',
  'ibu',
  'beserta',
  'serta',
  'oleh',
  'paling',
  'maksimal',
  'minimal',
  'tiap',
  'setiap',
  'per',
  'bila',
  'apabila',
  'guna',
  'kalau',
  'jika',
  'karena',
  'tapi',
  'tetapi',
  'namun',
  'lengkap',
  'sendiri',
  'siapa',
  'apa',
  'berapa',
  'kapan',
]);

function endsAsVerb(message: Message, word: number): boolean {
  const after = word + 1;
  if (after >= message.words.length || message.lines.ofWord(after) !== message.lines.ofWord(word))
    return true;
  if (hasFlag(message, after, WordFlag.BreakBefore | WordFlag.SentenceStart)) return true;
  return AFTER_VERB.has(message.words.norm(after)) || /nya$/.test(message.words.norm(after));
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
  const { words, text, lines } = message;
  const stem = word - 1;
  if (stem < 0 || words.norm(word) !== 'nya' || lines.ofWord(stem) !== lines.ofWord(word))
    return undefined;
  if (hasFlag(message, word, WordFlag.Capitalised | WordFlag.AllCaps)) return undefined;
  if (hasFlag(message, stem, WordFlag.Protected | WordFlag.Quoted | WordFlag.OtherScript))
    return undefined;
  if (!/^[ \u00a0]{1,3}$/.test(text.slice(words.end(stem), words.start(word)))) return undefined;
  const written = text.slice(words.start(stem), words.end(stem));
  // an acronym; a word in capitals (DATA nya) is emphasis, and no advice is certain
  if (/^\p{Lu}{2,10}$/u.test(written))
    return isStandardWord(words.norm(stem)) ? undefined : { whole: `${written}-nya`, sure: true };
  const start = hasFlag(message, stem, WordFlag.SentenceStart | WordFlag.LineStart);
  if (hasFlag(message, stem, WordFlag.Capitalised) && !start) return undefined;
  return rejoined(words.norm(stem), written);
}

function rejoined(norm: string, written: string): Rejoined | undefined {
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
  if (lexicon.isMarked(verb, 's')) return `di${verb}`;
  for (const suffix of ['kan', 'i']) {
    const stem = verb.slice(0, -suffix.length);
    if (!verb.endsWith(suffix) || stem.length < 3 || lexicon.isRoot(verb)) continue;
    const base = stem.startsWith('per') ? stem.slice(3) : stem;
    if (
      (lexicon.isRoot(stem) || lexicon.isRoot(base) || lexicon.isCompound(stem)) &&
      isStandardWord(`di${verb}`)
    )
      return `di${verb}`;
  }
  return undefined;
}
