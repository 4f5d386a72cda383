import * as agency from '../../rules/lexicon/agency-words.ts';
import * as words from '../../rules/lexicon/structure-words.ts';
import { lexicon } from '../language/lexicon.ts';
import { PhraseBook, squeeze } from '../language/phrases.ts';

/** The word sets of the structure, opened on first use: nothing is built at import time. */
function lazySet(source: readonly string[]): (word: string) => boolean {
  let set: Set<string> | undefined;
  return (word) => {
    set ??= new Set(source);
    return set.has(word);
  };
}

export const isAddressWord = lazySet(words.ADDRESS_WORDS);
export const isAddressTitle = lazySet(words.ADDRESS_TITLES);
export const isTimeOfDay = lazySet(words.TIMES_OF_DAY);
export const tellsTime = lazySet(words.NOT_AFTER_TIME);
export const tellsBareTime = lazySet(words.NOT_AFTER_BARE_TIME);
export const isEventOfEvening = lazySet(words.EVENTS_OF_EVENING);
export const isWeekday = lazySet(words.WEEKDAYS);
/** Days and months: personal names only before another name in capitals. */
export const isCalendarWord = lazySet([...words.WEEKDAYS, ...words.MONTHS]);
const isRegionalAddress = lazySet(words.REGIONAL_ADDRESS);
export const isSingleGreeting = lazySet(words.SINGLE_GREETINGS);
export const isPermission = lazySet(words.PERMISSION.flatMap((phrase) => phrase.split(/[ |]/)));
export const isTag = lazySet(words.TAGS);
export const isFirstPerson = lazySet(words.FIRST_PERSON);
export const isRegionalSelf = lazySet(words.REGIONAL_SELF);
/** *dari*, also as the regions say it. */
export const isFrom = lazySet(['dari', 'dr', ...words.REGIONAL_FROM]);
export const tellsWish = lazySet(words.WANTS);
export const isTitleBeforeName = lazySet(words.TITLES_BEFORE_NAME);
export const isCorps = lazySet(words.CORPS);
export const isParticleOfName = lazySet(words.NAME_PARTICLES);
export const isRole = lazySet(words.ROLE_WORDS);
export const isAgencyHead = lazySet(agency.AGENCY_HEADS);
export const isWeakHead = lazySet(agency.WEAK_HEADS);
export const isAgencyName = lazySet(agency.AGENCY_NAMES);
export const isOfficeTitle = lazySet(agency.OFFICE_TITLES);
export const isShortAreaHead = lazySet(agency.SHORT_AREA_HEADS);
export const isNoUnit = lazySet(agency.NOT_BEHIND_WEAK_HEAD);
export const isPlaceHead = lazySet(agency.PLACE_HEADS);
export const barsAgency = lazySet(agency.NOT_AGENCY_AFTER);
export const headsTitle = lazySet(words.HEADS_OF_TITLES);
export const barsTitle = lazySet(words.NOT_IN_TITLES);
export const barsSalam = lazySet(words.NOT_AFTER_SALAM);
export const endsIntroduction = lazySet(words.ENDS_INTRODUCTION);

export type GreetingTag = 'formal' | 'informal' | 'regional';

let greetingBook: PhraseBook<GreetingTag> | undefined;

export function greetings(): PhraseBook<GreetingTag> {
  greetingBook ??= new PhraseBook<GreetingTag>({
    formal: words.FORMAL_GREETINGS,
    informal: words.INFORMAL_GREETINGS,
    regional: words.REGIONAL_GREETINGS,
  });
  return greetingBook;
}

export type ThanksTag = 'formal' | 'informal';

let thanksBook: PhraseBook<ThanksTag> | undefined;

export function thanks(): PhraseBook<ThanksTag> {
  thanksBook ??= new PhraseBook<ThanksTag>({
    formal: words.FORMAL_THANKS,
    informal: words.INFORMAL_THANKS,
  });
  return thanksBook;
}

/** A word of address in the opening, where regional ones count: *Bapak*, *paaak*, *Bunda-bunda*, *Jeng*. */
export function isCallWord(norm: string): boolean {
  const [head = '', tail] = norm.split('-');
  const one = tail === head ? head : norm.replace(/2$/, '');
  return isAddressWord(one) || isAddressWord(squeeze(one)) || isRegionalAddress(one);
}

/** A word of the dictionary, root or derived. */
export function isDictionaryWord(word: string): boolean {
  return lexicon.isWord(word);
}

/** Not among the usual words: *agus*, *bambang* are words of the dictionary that nobody uses. */
export function isRareWord(word: string): boolean {
  return lexicon.band(word) > 5;
}

/** A shortening, a slip or a spoken form of another word. */
export function isChatForm(word: string): boolean {
  return lexicon.entry(word) !== undefined;
}

/** A root of the dictionary: it takes affixes. */
export function isRootWord(word: string): boolean {
  return lexicon.isRoot(word);
}

/** In the list of institutions; in capitals it is one. */
export function isListedAgency(word: string): boolean {
  return lexicon.known(word).includes('I') && !lexicon.isWord(word);
}

/** In the list of institutions, whatever else it may be; one word or several. */
export function isInstitution(name: string): boolean {
  return lexicon.known(name).includes('I');
}

/** A head of several words that a name follows: *perusahaan daerah*. */
export function isInstitutionHead(name: string): boolean {
  return lexicon.known(name).includes('h');
}

/** A personal name that is no word besides. */
export function isOnlyName(word: string): boolean {
  return lexicon.known(word).includes('N') && !lexicon.isWord(word);
}

/** A personal name of Indonesia; some are ordinary words as well. */
export function isPersonalName(word: string): boolean {
  return /[nN]/.test(lexicon.known(word));
}

/** *Nu'man*, *Al-Farizi*, *Nur-Aini*: marks that no acronym has. */
export function isMarkedName(word: string): boolean {
  if (/\p{L}'\p{L}/u.test(word)) return !lexicon.isWord(word);
  const [head = '', ...tail] = word.split('-');
  return tail.length > 0 && (ARTICLES.has(head) || tail.concat(head).some(isPersonalName));
}

const ARTICLES = new Set(['al', 'el', 'an', 'as', 'ar', 'at', 'az']);

/** The name of a town, region or country. */
export function isPlace(word: string): boolean {
  return /[pP]/.test(lexicon.known(word));
}

/**
 * A verb by its form: active me- and ber-, long enough not to be a noun such as *media*, *berkas*;
 * nouns that look like one are in the dictionary as roots.
 */
export function looksVerbal(word: string): boolean {
  if (word.length < 6) return false;
  const active = /^(?:men|mem|meng|meny|me[lrwy])/.test(word) || word.startsWith('ber');
  return active && !lexicon.isRoot(word) && !NOUNS_LIKE_VERBS.has(word);
}

/** A passive by its form: *ditunggu*, *dikirim*; *dinas*, *dimas* are none. */
export function isPassive(norm: string): boolean {
  if (!norm.startsWith('di') || !isRootWord(norm.slice(2))) return false;
  return !isPersonalName(norm) && !isAgencyHead(norm) && !isAgencyName(norm);
}

const NOUNS_LIKE_VERBS = new Set(
  'menteri menengah mendagri menpan menkes menkeu menag menara mental mentor merauke melayu melawi melati mentawai memorial member berita berkas berau bergas bersama bertugas berdinas bekerja mewakili'.split(
    ' ',
  ),
);
