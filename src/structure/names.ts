import { isStandardWord } from '../language/morphology.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { agencyAt, isPerson } from './agencies.ts';
import { gapBefore, has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import {
  endsIntroduction,
  isAddressWord,
  isAgencyHead,
  isCalendarWord,
  isChatForm,
  isCorps,
  isDictionaryWord,
  isFirstPerson,
  isFrom,
  isMarkedName,
  isOfficeTitle,
  isOnlyName,
  isParticleOfName,
  isPermission,
  isPersonalName,
  isRareWord,
  isRole,
  isTitleBeforeName,
  looksVerbal,
  tellsWish,
} from './vocabulary.ts';

/** What tells the reader that a name is coming. */
export type NameFrame =
  /** `saya …`, `nama saya …`: a capital or a personal name is believed. */
  | 'self'
  /** A line or segment of a signature. */
  | 'signature';

/**
 * The end (word index) of the personal name that begins at word `i`, titles before it included, or 0.
 */
export function nameAt(message: Message, i: number, frame: NameFrame): number {
  const { words } = message;
  let w = i;
  while (w < words.length && w < i + 6 && isTitle(message, w)) {
    const next = behindBracket(message, w + 1);
    if (next === w + 1 && !nextInName(message, next)) break;
    w = next;
  }
  if (w >= words.length || !isNameWord(message, w, frame)) return 0;
  let end = w + 1;
  while (end < words.length && nextInName(message, end) && isNameTail(message, end)) end += 1;
  return end;
}

/** One of the known personal names is among the words. */
export function holdsName(message: Message, first: number, end: number): boolean {
  for (let w = first; w < end; w += 1) if (isPersonalName(message.words.norm(w))) return true;
  return false;
}

/** *AKP*, *dr.*, *Hj.* before a known name. */
export function isTitledName(message: Message, w: number): boolean {
  if (!isTitleBeforeName(message.words.norm(w)) || !isTitle(message, w)) return false;
  return holdsName(message, w + 1, nameAt(message, w, 'self'));
}

function isTitle(message: Message, w: number): boolean {
  const norm = message.words.norm(w);
  if (isForeign(message, w)) return false;
  // *Ida van Houten* has no title, *dr. Ibnu Sina* has one
  if (isNameParticle(message, w + 1) && !isCapital(message, w + 1)) return false;
  if (isCorps(norm) && isCapital(message, w) && isTitleBeforeName(message.words.norm(w - 1)))
    return true;
  if (!isTitleBeforeName(norm))
    return (isRole(norm) || isOfficeTitle(norm)) && isPerson(message, w + 1);
  // *Guru Kelas*, *Komandan Regu* are offices, *Guru Tutik* is a person
  const next = message.words.norm(w + 1);
  if (isRole(norm) && isDictionaryWord(next) && !isPersonalName(next)) return false;
  if (isCapital(message, w) || has(message, w, WordFlag.DotAfter) || norm.length > 2) return true;
  // *saya bu endah*, *saya i komang*
  return isPersonalName(next) || isTitleBeforeName(next) || (norm.length === 2 && isUnknown(next));
}

/** The word behind *(Purn.)*, *(K)*: what belongs to the rank before it. */
function behindBracket(message: Message, w: number): number {
  if (!OF_RANKS.has(message.words.norm(w)) || !gapBefore(message, w).endsWith('(')) return w;
  return /^\.?\)/.test(gapBefore(message, w + 1)) ? w + 1 : w;
}

const OF_RANKS = new Set(['purn', 'k', 'tit']);

/** No pause before it, but the stop of a title (`Drs. H. Ahmad`). */
function nextInName(message: Message, w: number): boolean {
  return w < message.words.length && !pauseBefore(message, w) && !isForeign(message, w);
}

function isNameWord(message: Message, w: number, frame: NameFrame): boolean {
  const norm = message.words.norm(w);
  if (isForeign(message, w) || has(message, w, WordFlag.HasDigit)) return false;
  if (isAddressWord(norm) && !isPersonalName(norm)) return false;
  if (isOtherwiseWord(norm) && isCapital(message, w) && isPersonalName(norm))
    return frame === 'self' ? endsAsName(message, w) : isCapitalTail(message, w + 1);
  if (isFirstPerson(norm) || isRole(norm) || isOfficeTitle(norm)) return false;
  if (agencyAt(message, w, 'open') && !isPersonalName(norm)) return false;
  if (!isCapital(message, w)) return isLowerName(message, w, frame);
  if (isCalendarWord(norm) || endsIntroduction(norm)) return isCapitalTail(message, w + 1);
  if (has(message, w, WordFlag.AllCaps))
    return isCapitalName(message, w) || (isShouted(message, w) && isLowerName(message, w, frame));
  return isPersonalName(norm) || (!isAgencyHead(norm) && !isVerb(norm));
}

/** A role, a month or a word for the speaker: *Hakim*, *Juni*, *Ana* are names as well. */
function isOtherwiseWord(norm: string): boolean {
  return isFirstPerson(norm) || isRole(norm) || isOfficeTitle(norm) || isCalendarWord(norm);
}

/** *Saya Hakim dari …*, *Saya Juni, …*, *Saya Hakim Wulandari*, but *Saya Hakim Pengadilan …*. */
function endsAsName(message: Message, w: number): boolean {
  const next = message.words.norm(w + 1);
  if (pauseBefore(message, w + 1) || isFrom(next)) return true;
  if (isNameParticle(message, w + 1) || next === message.words.norm(w)) return true;
  if (!isCapitalTail(message, w + 1) || isOfficeTitle(next)) return false;
  if (isPersonalName(next)) return true;
  // *Mei Oktober Siregar*
  if (isCalendarWord(next))
    return isCapitalTail(message, w + 2) && isPersonalName(message.words.norm(w + 2));
  return (
    (next.length === 1 && has(message, w + 1, WordFlag.DotAfter)) ||
    (!isDictionaryWord(next) && !agencyAt(message, w + 1, 'expected'))
  );
}

function isCapitalTail(message: Message, w: number): boolean {
  return isCapital(message, w) && nextInName(message, w);
}

/** *Ahmad bin Salim*, *Ida van Houten*: small words inside a name. */
export function isNameParticle(message: Message, w: number): boolean {
  return (
    isParticleOfName(message.words.norm(w)) &&
    nextInName(message, w) &&
    isCapitalTail(message, w + 1)
  );
}

/**
 * The speaker: *saya*, *kami*, *ana*. With a capital inside a clause such a word is a name: *Ibu Ana*,
 * *saya Abdi*.
 */
export function isSpeaker(message: Message, w: number): boolean {
  const norm = message.words.norm(w);
  if (!isFirstPerson(norm)) return false;
  const inside = !has(message, w, WordFlag.SentenceStart | WordFlag.LineStart);
  return !(inside && has(message, w, WordFlag.Capitalised) && isPersonalName(norm));
}

/** A verb by its form that the language has; *Bernika*, *Meltiana* only look like one. */
function isVerb(norm: string): boolean {
  return looksVerbal(norm) && isStandardWord(norm);
}

/** In a run of capitals the case says nothing. */
function isShouted(message: Message, w: number): boolean {
  return has(message, w - 1, WordFlag.AllCaps) && has(message, w + 1, WordFlag.AllCaps);
}

/** The apostrophe that ends a name (*Bua'*); it closes a quotation elsewhere and is in no word. */
function glottal(message: Message, w: number): string {
  return /^['’ʼ]/.test(message.text.slice(message.words.end(w), message.words.end(w) + 1))
    ? "'"
    : '';
}

/** A name in capitals: *RINA*; an acronym is none. */
function isCapitalName(message: Message, w: number): boolean {
  const norm = message.words.norm(w);
  if (isPersonalName(norm)) return true;
  // *BUA WULANDARI*, *MOH. SURYA*: a name in capitals follows
  if (norm.length > 1 && has(message, w + 1, WordFlag.AllCaps) && nextInName(message, w + 1)) {
    const next = message.words.norm(w + 1);
    const short = has(message, w, WordFlag.DotAfter);
    if (short ? isPersonalName(next + glottal(message, w + 1)) : isOnlyName(next)) return true;
  }
  if (norm.length === 1) return has(message, w, WordFlag.DotAfter) && isCapital(message, w + 1);
  if (isMarkedName(norm) || isPersonalName(norm + glottal(message, w))) return true;
  return (
    norm.length > 3 &&
    /[aiueo]/.test(norm) &&
    !isDictionaryWord(norm) &&
    has(message, w + 1, WordFlag.AllCaps)
  );
}

/**
 * A name typed in lower case: one of the known names, or a word that is no word of the language.
 * Names that are words as well (*bulan*, *cahaya*) need an agency or a pause behind them.
 */
function isLowerName(message: Message, w: number, frame: NameFrame): boolean {
  const norm = message.words.norm(w);
  if (norm.length >= 3 && isSelfNamed(message, w)) return true;
  if (norm.length < 3 || endsIntroduction(norm) || isCalendarWord(norm)) return false;
  // *Melinda* only looks like a verb
  if (looksVerbal(norm) && (isStandardWord(norm) || !isPersonalName(norm))) return false;
  // *sudah kami bukukan*, *akan kami undang*: a passive behind its auxiliary
  const auxiliary = message.words.norm(w - 2);
  if (endsIntroduction(auxiliary) && !isPermission(auxiliary) && isClause(message, w)) return false;
  if (isPersonalName(norm))
    return (
      isOnlyName(norm) ||
      frame === 'signature' ||
      introduces(message, w + 1) ||
      (isRareWord(norm) && tellsWish(message.words.norm(w + 1)))
    );
  // *saya ucok harahap dari …*: a rare word that a pure name follows
  const first = isUnknown(norm) || (isRareWord(norm) && isOnlyName(message.words.norm(w + 1)));
  return first && introduces(message, w + 1);
}

/** *… saya X*: the speaker stands right before, with the word before that in the same clause. */
function isClause(message: Message, w: number): boolean {
  return (
    isFirstPerson(message.words.norm(w - 1)) &&
    !pauseBefore(message, w - 1) &&
    !pauseBefore(message, w)
  );
}

/** *saya bulan dari bagian umum*: a noun between *saya* and *dari* + agency can only be a name. */
function isSelfNamed(message: Message, w: number): boolean {
  const { words } = message;
  const self = words.norm(w - 1);
  if (!isFirstPerson(self) || self === 'kami' || pauseBefore(message, w)) return false;
  const norm = words.norm(w);
  if (
    looksVerbal(norm) ||
    (endsIntroduction(norm) && !CALENDAR_NOUNS.has(norm)) ||
    FUNCTION_WORDS.has(norm)
  )
    return false;
  const link = words.norm(w + 1);
  return isFrom(link) && isDictionaryWord(norm) && agencyAt(message, w + 2, 'expected') > 0;
}

const CALENDAR_NOUNS = new Set(['bulan', 'minggu']);

/** Most words in lower case that a name may have behind its first. */
const LONGEST_TAIL = 3;

/** Behind a name: a pause, *dari …*, a role or an agency; further words of the name stand before that. */
function introduces(message: Message, w: number, tail = LONGEST_TAIL): boolean {
  if (pauseBefore(message, w)) return true;
  const norm = message.words.norm(w);
  if (isFrom(norm) || isRole(norm) || agencyAt(message, w, 'expected') > 0) return true;
  if (norm === 'yang' || norm === 'yg') return tail === LONGEST_TAIL;
  if (norm === 'dan' || norm === 'bersama') return isPersonalName(message.words.norm(w + 1));
  return tail > 0 && isLowerTail(message, w) && introduces(message, w + 1, tail - 1);
}

/** *salim*, *tirtayasa*: a name that may be a word besides, or no word at all. */
function isLowerTail(message: Message, w: number): boolean {
  const norm = message.words.norm(w);
  if (endsIntroduction(norm) || has(message, w, WordFlag.HasDigit)) return false;
  if (isAgencyHead(norm) || isOfficeTitle(norm)) return false;
  return isPersonalName(norm) || isTitleBeforeName(norm) || isUnknown(norm) || isRareWord(norm);
}

/** No word of the language and no chat form of one. */
function isUnknown(norm: string): boolean {
  if (norm.length < 3 || FUNCTION_WORDS.has(norm) || isChatForm(norm)) return false;
  return !isDictionaryWord(norm) && !isStandardWord(norm);
}

/** Second and later words of a name. */
function isNameTail(message: Message, w: number): boolean {
  const norm = message.words.norm(w);
  if (isOtherwiseWord(norm) && isCapital(message, w) && isPersonalName(norm))
    return endsAsName(message, w);
  if (isFirstPerson(norm) || endsIntroduction(norm) || isRole(norm) || isOfficeTitle(norm))
    return false;
  if (agencyAt(message, w, 'open')) return false;
  if (isCapital(message, w)) return !has(message, w, WordFlag.HasDigit);
  if (isNameParticle(message, w)) return true;
  if (isFrom(norm) && !has(message, w, WordFlag.DotAfter)) return false;
  if (isTitleBeforeName(norm) || isOnlyName(norm)) return true;
  // *agus salim penyuluh di …*, *wulan tirtayasa dari …*
  if (norm === 'yang' || agencyAt(message, w, 'expected')) return false;
  return isLowerTail(message, w) && introduces(message, w + 1);
}

/** Chat words that no dictionary has and no parent would choose. */
const FUNCTION_WORDS = new Set(
  'yg dgn utk sdh blm tdk gak nggak ga ngga udah aja kalo gimana gmn dmn jg jgn krn bs dpt mhn tlg skrg kmrn bsk nih sih dong kok ya yaa deh lho loh kan mau mo lg lgi trs sm sama klo kl bgt bnr msh pngn pengen td tdi'.split(
    ' ',
  ),
);
