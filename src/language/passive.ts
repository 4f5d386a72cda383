import { WordFlag } from '../message/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import { hasFlag, normAt, type Place } from './neighbours.ts';
import { wordSet } from './word-set.ts';

/** What may follow a verb, but hardly the noun of a place. */
const AFTER_VERB = wordSet(
  'oleh ke kepada untuk dan atau di dengan pada melalui secara segera lebih kembali dulu dahulu ulang sebelum ' +
    'setelah sesudah agar supaya ya lagi saja dalam sesuai hari besok lusa kemarin tadi nanti sekarang langsung juga ' +
    'tanggal pukul jam lewat via secepatnya bersama terlebih paling sampai semua satu pak bu bapak ibu beserta serta ' +
    'maksimal minimal tiap setiap per bila apabila guna kalau jika karena tapi tetapi namun lengkap sendiri siapa apa ' +
    'berapa kapan',
);
/** Modals and particles of request: what stands behind them is done, not a place. */
const BEFORE_VERB = wordSet(
  'mohon mhn tolong tlg harap perlu harus hrs wajib telah tlh agar supaya dapat dpt segera boleh bisa bs untuk utk minta',
);
/** Behind them *di* is a place: `hadir di buka puasa`, `ada di masukan warga`. */
const BEFORE_PLACE = wordSet(
  'ada berada hadir terdapat tercantum tertera tertulis termuat dimuat tersedia disebut disebutkan dijelaskan terlihat dilihat lihat acara masuk termasuk bertemu ' +
    'kendala kendalanya masalah masalahnya kesulitan kesulitannya hambatan hambatannya kesalahan kesalahannya letak letaknya bedanya bertugas tugas tugasnya bekerja kerja staf petugas menang kalah ikut peserta bidang bagian seksi subbidang unit posisi posisinya ' +
    'hanya cuma antara beda berbeda selisih rendah tinggi turun naik gugur lolos fokus kami kita mereka',
);

/** A verb of its own, behind which *di* says where: `terjadi di`, `berjumpa di`. */
function isVerbOfPlace(norm: string): boolean {
  if (!/^(?:ber|ter|me)[a-z]{3,}$/.test(norm) || norm === 'tersebut') return false;
  return isStandardWord(norm) && !lexicon.isRoot(norm);
}

/**
 * Whether the words around a loose *di* and a word that is a noun as well make its passive: `mohon di
 * revisi`, `di proses oleh panitia`, but `ada di proses pengadaan`. A modal with nothing but a verb's
 * company behind makes it certain, or *oleh*; elsewhere (`warga di evakuasi`) it may still be a place.
 */
export function passiveOf(place: Place): 'certain' | 'likely' | undefined {
  const { message, previous, word, next } = place;
  const before = normAt(message, previous);
  if (BEFORE_PLACE.has(before)) return undefined;
  const { BreakBefore, SentenceStart } = WordFlag;
  const closes = next < 0 || hasFlag(message, next, BreakBefore | SentenceStart);
  const after = closes ? '' : normAt(message, next);
  // *antara di rekap dan di lapangan*, *di rekap, bukan di surat*
  const goesOn = next >= 0 && !hasFlag(message, next, SentenceStart);
  if (goesOn && (normAt(message, next) === 'di' || normAt(message, next + 1) === 'di'))
    return undefined;
  const follows = closes || AFTER_VERB.has(after);
  if (BEFORE_VERB.has(before) && !hasFlag(message, word, BreakBefore | SentenceStart))
    return follows ? 'certain' : 'likely';
  if (after === 'oleh') return 'certain';
  if (isVerbOfPlace(before) || /^di[a-z]{4,}$/.test(before)) return undefined;
  return follows || after.endsWith('nya') ? 'likely' : undefined;
}

export const isPassive = (place: Place): boolean => passiveOf(place) !== undefined;
