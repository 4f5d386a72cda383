import type { OwnBook } from '../language/own-book.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import {
  barsAgency,
  isAddressWord,
  isAgencyHead,
  isAgencyName,
  isDictionaryWord,
  isFirstPerson,
  isListedAgency,
  isOfficeTitle,
  isPersonalName,
  isPlace,
  isWeakHead,
} from './vocabulary.ts';

/** How much the words before it promise an agency. */
export type Frame =
  /** Behind *dari*, *staf*, a name: a lower-case or unknown name of an agency is believed. */
  | 'expected'
  /** Anywhere else: only what is an agency by itself. */
  | 'open';

/**
 * The end (word index) of the agency's head that begins at word `i`, or 0 where none does. Only the
 * head is judged: `Dinas` of *Dinas Kesehatan Kota …*.
 */
export function agencyAt(message: Message, i: number, frame: Frame, own?: OwnBook): number {
  const { words } = message;
  if (i >= words.length || isForeign(message, i)) return 0;
  const norm = words.norm(i);
  const hit = own?.at(message, i);
  if (hit) return hit.end;
  if (barsAgency(words.norm(i - 1)) && !pauseBefore(message, i)) return 0;
  const capital = isCapital(message, i);
  if (capital && isListedAgency(norm)) return i + 1;
  if (isAgencyName(norm) && (capital || frame === 'expected' || norm.length > 4)) return i + 1;
  if (isAgencyHead(norm)) return headStands(message, i, frame) ? i + 1 : 0;
  if (LEADS_AREA.has(norm) && capital) return areaBehind(message, i);
  if (
    capital &&
    /^(?:dis|din|bap|kemen|pem|kan|sat|pus|bal)[a-z]{3,}$/.test(norm) &&
    looksCoined(norm)
  )
    return i + 1;
  if (frame === 'open') return 0;
  return isUnknownAcronym(message, i) || isUnknownOrigin(message, i) ? i + 1 : 0;
}

/** Titles whose holder speaks for an area or a region's secretariat: *Lurah Sukun*, *Sekretaris Daerah*. */
const LEADS_AREA = new Set(
  'camat lurah kades perbekel keuchik panewu bupati walikota wali gubernur sekretaris sekda keucik geuchik petinggi kuwu'.split(
    ' ',
  ),
);

function areaBehind(message: Message, i: number): number {
  const next = message.words.norm(i + 1);
  const norm = message.words.norm(i);
  if (pauseBefore(message, i + 1)) return norm === 'sekda' ? i + 1 : 0;
  if (norm === 'sekretaris') return next === 'daerah' ? i + 2 : 0;
  if (norm === 'wali' && next !== 'kota' && next !== 'nagari') return 0;
  return isCapital(message, i + 1) ? i + 2 : 0;
}

/** A head that is a common noun too needs a name behind it; the others a capital or an expecting frame. */
function headStands(message: Message, i: number, frame: Frame): boolean {
  const norm = message.words.norm(i);
  const next = i + 1;
  const followed =
    next < message.words.length &&
    !has(message, next, WordFlag.SentenceStart) &&
    !isForeign(message, next);
  const named =
    followed &&
    (isCapital(message, next) ||
      has(message, next, WordFlag.HasDigit) ||
      isAgencyHead(message.words.norm(next)) ||
      isAgencyName(message.words.norm(next)));
  if (!isWeakHead(norm)) return isCapital(message, i) || frame === 'expected';
  if (named) return isCapital(message, i) || frame === 'expected';
  // All in lower case: *dari bagian umum*, *bidang paud*.
  return (
    frame === 'expected' &&
    followed &&
    !isFirstPerson(message.words.norm(next)) &&
    !FUNCTION_WORDS.has(message.words.norm(next)) &&
    !pauseBefore(message, next) &&
    isDictionaryWord(message.words.norm(next))
  );
}

/** *Dinsos*, *Bappeda*: an acronym of syllables is no word of the dictionary. */
function looksCoined(norm: string): boolean {
  return !isDictionaryWord(norm) && !isPersonalName(norm) && !isPlace(norm);
}

/** Capitals that are no word, title or name: *BNNK*, *UPTB*. */
function isUnknownAcronym(message: Message, i: number): boolean {
  const norm = message.words.norm(i);
  if (!has(message, i, WordFlag.AllCaps) || norm.length < 2 || norm.length > 12) return false;
  if (
    has(message, i - 1, WordFlag.AllCaps) &&
    has(message, i + 1, WordFlag.AllCaps) &&
    isDictionaryWord(norm)
  )
    return false;
  return !isOfficeTitle(norm) && !isDictionaryWord(norm) && !isPlace(norm) && !isPersonalName(norm);
}

/** *dari Kundha Kabudayan*: a capital behind *dari* that is no word, place or person. */
function isUnknownOrigin(message: Message, i: number): boolean {
  const norm = message.words.norm(i);
  const link = message.words.norm(i - 1);
  if ((link !== 'dari' && link !== 'dr') || !has(message, i, WordFlag.Capitalised)) return false;
  return (
    !isDictionaryWord(norm) &&
    !isPlace(norm) &&
    !isPersonalName(norm) &&
    !isAddressWord(norm) &&
    !isOfficeTitle(norm)
  );
}

const FUNCTION_WORDS = new Set(
  'ini itu yang yg dan di ke dari tersebut tsb sudah akan lagi sehat'.split(' '),
);
