import type { OwnBook } from '../language/own-book.ts';
import { wordSet } from '../language/word-set.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { gapBefore, has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import {
  barsAgency,
  endsIntroduction,
  isAddressWord,
  isAgencyHead,
  isAgencyName,
  isChatForm,
  isDictionaryWord,
  isFirstPerson,
  isInstitution,
  isInstitutionHead,
  isListedAgency,
  isMarkedName,
  isNoUnit,
  isOfficeTitle,
  isPersonalName,
  isPlace,
  isShortAreaHead,
  isTitleBeforeName,
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
  const listed = listedName(message, i, frame);
  if (listed) return listed;
  if (isAgencyName(norm) && (capital || frame === 'expected' || norm.length > 4)) return i + 1;
  if (isAgencyHead(norm)) return headStands(message, i, frame) ? i + 1 : 0;
  if (isShortAreaHead(norm)) return shortHead(message, i, frame);
  if (LEADS_AREA.has(norm) && capital) return areaBehind(message, i);
  if (capital && COINED.test(norm) && looksCoined(norm)) return i + 1;
  return frame === 'expected' ? expectedAt(message, i) : 0;
}

/** What is an agency only where one is due. */
function expectedAt(message: Message, i: number): number {
  const norm = message.words.norm(i);
  if (LEADS_UNIT.has(norm)) return unitBehind(message, i);
  if (norm.startsWith('ka') && isAgencyItself(norm.slice(2))) return i + 1;
  return isUnknownAcronym(message, i) || isUnknownOrigin(message, i) ? i + 1 : 0;
}

const COINED = /^(?:dis|din|bap|kemen|pem|kan|sat|pus|bal)[a-z]{3,}$/;

/** Longest name of several words in the list of institutions. */
const LONGEST_NAME = 5;

/**
 * *Bappeda*, *Bea Cukai*, *Bina Marga*: names that the list of institutions knows. Those that are a
 * word besides (*Marinir*, *Capil*) need a link before them, or capitals of their own.
 */
function listedName(message: Message, i: number, frame: Frame): number {
  const { words } = message;
  const capital = isCapital(message, i);
  if (capital && isListedAgency(words.norm(i))) return i + 1;
  if (frame === 'expected' && isListedAgency(words.norm(i)) && !isChatForm(words.norm(i)))
    return i + 1;
  if (isLoneAcronym(message, i) && isInstitution(words.norm(i))) return i + 1;
  if (!capital && frame === 'open') return 0;
  const before = words.norm(i - 1);
  if (has(message, i, WordFlag.Capitalised) && (LINKS.has(before) || isOfficeTitle(before)))
    if (!pauseBefore(message, i) && isInstitution(words.norm(i))) return i + 1;
  let name = words.norm(i);
  let end = 0;
  for (let w = i + 1; w < i + LONGEST_NAME && !pauseBefore(message, w); w += 1) {
    name += ` ${words.norm(w)}`;
    if (isInstitution(name) || (capital && isInstitutionHead(name))) end = w + 1;
  }
  return end;
}

const LINKS = new Set('dari dr pada pd staf selaku mewakili'.split(' '));

/** Words that one item of an enumeration inside a name may have, and how many items. */
const LONGEST_ITEM = 5;
const MOST_ITEMS = 5;

/**
 * *Kementerian Pendidikan Tinggi, Sains, dan Teknologi*: commas inside a name. `i` stands behind the
 * first of them; the word after the name, or `i` where no *dan* joins capitals to its end.
 */
export function pastEnumeration(message: Message, i: number): number {
  let w = i;
  for (let item = 0; item < MOST_ITEMS; item += 1) {
    if (!/^\s*,\s*$/.test(gapBefore(message, w))) return i;
    const start = w;
    let joined = false;
    for (; w < start + LONGEST_ITEM && (w === start || !pauseBefore(message, w)); w += 1) {
      const and = message.words.norm(w) === 'dan' && isCapital(message, w + 1);
      if (!and && !isCapital(message, w)) break;
      joined ||= and;
    }
    if (joined) return w;
    if (w === start || !pauseBefore(message, w)) return i;
  }
  return i;
}

/** Titles whose holder speaks for an area or a region's secretariat: *Lurah Sukun*, *Sekretaris Daerah*. */
const LEADS_AREA = wordSet(
  'camat lurah kades perbekel keuchik panewu kapolsek kapolres kapolresta kapolda danramil dandim bupati walikota wali gubernur sekretaris sekda keucik geuchik petinggi kuwu',
);

/** *Kabag Umum*, *Kadis Sosial*: chiefs whose title begins the name of their unit. */
const LEADS_UNIT = wordSet(
  'kadis kaban kabag kabid kabiro karo kasi kasubbag kasubag kasubbid kasubid kasubdit kajari kajati',
);

function unitBehind(message: Message, i: number): number {
  const named = isCapital(message, i + 1) && !pauseBefore(message, i + 1);
  return named && !isPersonalName(message.words.norm(i + 1)) ? i + 2 : 0;
}

/** *dinkes* of *Kadinkes*, *puskesmas* of *Kapuskesmas*. */
function isAgencyItself(norm: string): boolean {
  if (norm.length < 5) return false;
  if (isListedAgency(norm) || isAgencyName(norm) || isAgencyHead(norm)) return true;
  return COINED.test(norm) && looksCoined(norm);
}

/** *Kel. Sukajaya*, *dr kel sukajaya*; *kel tani* is no area. */
function shortHead(message: Message, i: number, frame: Frame): number {
  if (pauseBefore(message, i + 1)) return 0;
  const named = isCapital(message, i + 1) && has(message, i, WordFlag.DotAfter);
  const expected = frame === 'expected' && !isDictionaryWord(message.words.norm(i + 1));
  return named || expected ? i + 2 : 0;
}

function areaBehind(message: Message, i: number): number {
  const next = message.words.norm(i + 1);
  const norm = message.words.norm(i);
  if (pauseBefore(message, i + 1)) return norm === 'sekda' ? i + 1 : 0;
  if (norm === 'sekretaris') return next === 'daerah' ? i + 2 : 0;
  if (norm === 'wali' && next !== 'kota' && next !== 'nagari') return 0;
  return isCapital(message, i + 1) && !isPerson(message, i + 1) ? i + 2 : 0;
}

/**
 * *Lurah Bambang Prakoso*, *Camat Yudha*: behind an office a personal name that is no place. One that is
 * a word besides (*Lurah Mulya Jaya*) needs another name behind it that is not.
 */
export function isPerson(message: Message, i: number): boolean {
  const norm = message.words.norm(i);
  if (!isPersonalName(norm) || isPlace(norm)) return false;
  if (!isDictionaryWord(norm)) return true;
  const next = message.words.norm(i + 1);
  if (pauseBefore(message, i + 1) || !isCapital(message, i + 1)) return false;
  return !isDictionaryWord(next) && !isPlace(next) && !isAgencyHead(next);
}

/** A head that is a common noun too needs a name behind it; the others a capital or an expecting frame. */
function headStands(message: Message, i: number, frame: Frame): boolean {
  const norm = message.words.norm(i);
  const next = i + 1;
  const followed =
    next < message.words.length &&
    !has(message, next, WordFlag.SentenceStart | WordFlag.BreakBefore) &&
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
    !isNoUnit(message.words.norm(next)) &&
    !endsIntroduction(message.words.norm(next)) &&
    !isChatForm(message.words.norm(next)) &&
    !pauseBefore(message, next)
  );
}

/** *Dinsos*, *Bappeda*: an acronym of syllables is no word of the dictionary. */
function looksCoined(norm: string): boolean {
  return !isDictionaryWord(norm) && !isPersonalName(norm) && !isPlace(norm);
}

/** *CAPIL*, *POS*: one word in capitals that is none of a shouted run. */
function isLoneAcronym(message: Message, i: number): boolean {
  if (!has(message, i, WordFlag.AllCaps) || message.words.norm(i).length < 3) return false;
  return !has(message, i - 1, WordFlag.AllCaps) && !has(message, i + 1, WordFlag.AllCaps);
}

/** Capitals that are no word, title or name: *BNNK*, *UPTB*. */
function isUnknownAcronym(message: Message, i: number): boolean {
  const norm = message.words.norm(i);
  if (!has(message, i, WordFlag.AllCaps) || norm.length < 2 || norm.length > 12) return false;
  if (isMarkedName(norm) || isTitleBeforeName(norm)) return false;
  // *ROSMALIA PURBA*: the name of a person in a form
  const named = has(message, i + 1, WordFlag.AllCaps) && isPersonalName(message.words.norm(i + 1));
  if (named && !pauseBefore(message, i + 1)) return false;
  if (
    has(message, i - 1, WordFlag.AllCaps) &&
    has(message, i + 1, WordFlag.AllCaps) &&
    isDictionaryWord(norm)
  )
    return false;
  return !isOfficeTitle(norm) && !isDictionaryWord(norm) && !isPlace(norm) && !isPersonalName(norm);
}

/** *dari Sembada Praja*: a capital behind *dari* or *pada* that is no word, place or person. */
function isUnknownOrigin(message: Message, i: number): boolean {
  const norm = message.words.norm(i);
  if (!ORIGINS.has(message.words.norm(i - 1)) || !has(message, i, WordFlag.Capitalised))
    return false;
  return (
    !isDictionaryWord(norm) &&
    !isPlace(norm) &&
    !isPersonalName(norm) &&
    !isAddressWord(norm) &&
    !isOfficeTitle(norm)
  );
}

const ORIGINS = new Set(['dari', 'dr', 'pada']);

const FUNCTION_WORDS = new Set(
  'ini itu yang yg dan di ke dari tersebut tsb sudah akan lagi sehat'.split(' '),
);
