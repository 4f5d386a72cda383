import { type Message, WordFlag } from '../message/types.ts';
import { type Entry, lexicon } from './lexicon.ts';
import { hasFlag, isCapital, isNumber, looksLikeName, normAt, type Place } from './neighbours.ts';
import { wordSet } from './word-set.ts';

/** Nouns that a proper name follows: places, waters, buildings, schools, firms, papers, peoples. */
const HEADS = wordSet(
  'kecamatan kelurahan desa kampung dusun nagari gampong pekon jorong banjar distrik kabupaten kota sungai kali ' +
    'bendungan bendung waduk embung danau rawa pulau kepulauan gunung bukit lembah tanjung teluk pantai selat ' +
    'curug goa gua candi benteng makam hutan taman jalan gang jembatan terminal stasiun bandara pelabuhan ' +
    'dermaga stadion gelora gor lapangan monumen museum institut universitas politeknik pesantren masjid mesjid musala ' +
    'gereja pura wihara hotel toko apotek apotik warung restoran kafe harian koran majalah tabloid suku komunitas ' +
    'kerajaan kesultanan perumahan kompleks koperasi yayasan provinsi',
);
/** Buildings and places that may be a name's own first word. */
const NAMED = wordSet('masjid apotek musala lubang hotel');
/** Words that say what something is. */
const DEFINING = wordSet('adalah ialah merupakan yakni');
const REACH = 6;

/** Slips and spoken words of every day: nobody names a place by them. */
const NO_NAMES = wordSet(
  'udah udh gak ga nggak ngga enggak aja ijin silahkan kalo klo gimana banget bgt emang cuman bikin ngasih tau himbau himbauan jadual kwitansi resiko praktek',
);
/** Words between the head and a capital that no name holds. */
const WITHIN_TEXT = wordSet(
  'yang belum sudah tidak untuk dari pada bulan tahun hari tanggal dan atau masuk mohon',
);

/**
 * Whether a capital word belongs to a proper name, whose spelling is the name's own (EYD V, II.B): a
 * run of capitals leads back to a head (`Sungai Elo`, `Institut Teknologi Sepuluh Nopember`).
 */
export function inProperName(place: Place, { table, standard: [standard = ''] }: Entry): boolean {
  const { message, word } = place;
  if (!couldName(place, standard)) return false;
  const line = message.lines.ofWord(word);
  for (let i = word; i > 0 && word - i < REACH; i -= 1) {
    if (hasFlag(message, i, WordFlag.BreakBefore | WordFlag.SentenceStart)) return false;
    const before = i - 1;
    if (message.lines.ofWord(before) !== line) return false;
    const norm = normAt(message, before);
    if (WITHIN_TEXT.has(norm)) return false;
    // Laporan Harian Analisa …: every day, no paper
    if (HEADS.has(norm))
      return !isDate(place) && !(norm === 'harian' && isInTitle(message, before));
    // a spoken word further behind is rather shouted in a heading
    if (table !== 'spelling') return false;
    if (!isCapital(message, before) && !isNumber(norm)) return false;
  }
  return false;
}

/** No slip of every day, no month without a day, and no head itself (`Desa Sukamaju Propinsi …`). */
function couldName({ message, word, previous }: Place, standard: string): boolean {
  if (NO_NAMES.has(normAt(message, word)) || HEADS.has(standard.toLowerCase())) return false;
  const before = normAt(message, previous);
  if (/^(?:november|februari)$/i.test(standard) && before !== 'sepuluh' && !isNumber(before))
    return false;
  return !/[Tt]/.test(lexicon.known(standard));
}

/** A capital that another one, or nothing, stands before. */
const isInTitle = (message: Message, word: number): boolean =>
  isCapital(message, word) &&
  (isCapital(message, word - 1) || hasFlag(message, word, WordFlag.SentenceStart));

/** `di Hotel Mawar 10 Nopember 2026`: a month between numbers. */
const isDate = ({ message, previous, next }: Place): boolean =>
  isNumber(normAt(message, previous)) && isNumber(normAt(message, next));

/**
 * A name that begins its sentence: a building by its own name (`Mesjid Raya …`), or a name that the
 * sentence explains (`Tau Taa Wana adalah …`).
 */
export function beginsName({ message, next }: Place, entry: Entry): boolean {
  if (entry.table === 'abbreviations' || !hasFlag(message, next, WordFlag.Capitalised))
    return false;
  if (hasFlag(message, next, WordFlag.BreakBefore | WordFlag.SentenceStart)) return false;
  if (NAMED.has(entry.standard[0] ?? '')) return true;
  const norm = normAt(message, next);
  // Kalo Warsito …: a person is spoken of
  if (lexicon.known(norm).includes('N')) return false;
  if (!looksLikeName(message, next) && norm.length > 2) return false;
  for (let i = next + 1; i < next + 4 && i < message.words.length; i += 1) {
    if (DEFINING.has(normAt(message, i))) return true;
    if (!isCapital(message, i) || hasFlag(message, i, WordFlag.SentenceStart)) return false;
  }
  return false;
}
