import { type Message, WordFlag } from '../message/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import { hasFlag, isCapital, isNumber, normAt } from './neighbours.ts';
import type { NonStandard } from './non-standard.ts';
import { wordSet } from './word-set.ts';

/** Words that no sentence ends in: whatever stands behind them belongs to them. */
const OPEN = wordSet(
  'yang untuk dengan dari kepada pada dalam tentang terhadap oleh karena sebagai seperti sebelum setelah sesudah ' +
    'supaya agar atau dan di ke antara hingga sampai melalui bahwa jika kalau apabila bagi tanpa adalah serta sejak ' +
    'terima selama sekitar sebanyak sebesar sejumlah seluas per pukul tanggal nomor mohon harap tolong akan sangat',
);
/** Words that a number may follow in the same sentence: `thn. 2026`, `jml. 5 orang`. */
const COUNTING = wordSet(
  'jumlah tahun bulan hari minggu telepon lantai halaman nomor lampiran kelas tahap semester triwulan minimal maksimal total',
);
/** Words behind which a predicate is due. */
const ASPECTS = wordSet(
  'sudah belum akan harus perlu wajib dapat bisa sedang masih telah hanya juga tersebut',
);

/** *ditujukan*, *terlampir*, *mengirim*. */
const isPredicate = (norm: string): boolean =>
  /^(?:di|ter|me|ber)[a-z]{4,}$/.test(norm) && isStandardWord(norm) && !lexicon.isRoot(norm);

/** Words that begin a sentence though nobody wrote them large. */
const OPENERS = wordSet(
  'terima terimakasih makasih mksh tks trims thx mohon mhn silakan silahkan harap tolong tlg demikian selamat slmt salam ' +
    'maaf mf baik siap bagaimana gimana bgmn apakah kapan mengapa kenapa sehubungan selanjutnya selain namun tetapi tapi tp',
);

/** Whether the dot behind a shortening belongs to it alone and goes with it. */
export function takesDot(message: Message, { firstWord, endWord, range, candidates }: NonStandard) {
  const { text, lines } = message;
  const [form = ''] = candidates;
  const end = range[1];
  if (text[end] !== '.' || text[end + 1] === '.' || form === '') return false;
  if (form.endsWith('.')) return true;
  if (/[,;:]/.test(text[end + 1] ?? '')) return true;
  const next = endWord;
  if (next >= message.words.length || lines.ofWord(next) !== lines.ofWord(endWord - 1))
    return false;
  if (!/^\.[ \u00a0*_~]{1,4}[("“]?$/.test(text.slice(end, message.words.start(next)))) return false;
  const written = form.toLowerCase();
  const norm = normAt(message, next);
  if (OPEN.has(written)) return true;
  if (isNumber(norm)) return COUNTING.has(written);
  const { sentences } = message;
  // *Sy. Warsito dari …*: nothing stands before it
  const alone = sentences.firstWord(sentences.ofWord(firstWord)) === firstWord;
  if ((isCapital(message, next) && !alone) || OPENERS.has(norm)) return false;
  if (sentences.ofWord(next) === sentences.ofWord(endWord - 1)) return true;
  // what stands behind begins a sentence in many a chat, unless it is what the shortening waits for
  if (!ASPECTS.has(written) || !isPredicate(norm)) return false;
  return writesCapitals(message, firstWord);
}

/** No longer sentence is anybody's: keeps the work linear on a line without capitals. */
const REACH = 60;

/** The sentence began with a capital, so a small letter behind a dot begins none. */
function writesCapitals(message: Message, word: number): boolean {
  let first = word;
  const line = message.lines.ofWord(word);
  while (first > 0 && word - first < REACH && message.lines.ofWord(first - 1) === line) {
    if (isCapital(message, first) && hasFlag(message, first, WordFlag.SentenceStart)) return true;
    first -= 1;
  }
  return isCapital(message, first) || hasFlag(message, first, WordFlag.BreakBefore);
}
