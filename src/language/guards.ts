import { WordFlag } from '../message/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import {
  followsTitle,
  hasFlag,
  isCapital,
  isNumber,
  looksLikeName,
  normAt,
  type Place,
} from './neighbours.ts';
import { isPassive } from './passive.ts';

const PRONOUNS = new Set([
  'saya',
  'kami',
  'kita',
  'bapak',
  'ibu',
  'dia',
  'mereka',
  'anda',
  'beliau',
  'sy',
  'aku',
  'pak',
  'bu',
  'ia',
  'rekan',
  'tim',
  'bpk',
]);
const ASPECTS = new Set([
  'sudah',
  'akan',
  'belum',
  'bisa',
  'dapat',
  'mau',
  'harus',
  'telah',
  'sedang',
  'masih',
  'sdh',
  'blm',
  'hrs',
  'dpt',
  'msh',
  'bs',
  'tidak',
  'tdk',
  'boleh',
  'ingin',
  'perlu',
  'mohon',
]);

type Guard = (place: Place) => boolean;

const { Capitalised, AllCaps, SentenceStart, LineStart, DotAfter, BreakBefore } = WordFlag;
const here = (place: Place, flag: number) => hasFlag(place.message, place.word, flag);
const before = (place: Place) => normAt(place.message, place.previous);
const after = (place: Place) => normAt(place.message, place.next);

/** The guards of the tables' `condition` column (rules/lexicon/README.md). */
const GUARDS: Readonly<Record<string, Guard>> = {
  'lower-only': (p) =>
    !here(p, Capitalised | AllCaps) || (here(p, Capitalised) && here(p, SentenceStart | LineStart)),
  'not-capital': (p) => !here(p, Capitalised | AllCaps),
  'after-number': (p) => isNumber(before(p)),
  'not-after-number': (p) => !isNumber(before(p)),
  'before-number': (p) => isNumber(after(p)),
  'not-before-number': (p) => !isNumber(after(p)),
  'between-numbers': (p) => isNumber(before(p)) && isNumber(after(p)),
  'before-word': (p) => isOrdinaryWord(p),
  'before-verb': (p) => isVerb(after(p)),
  'before-name': (p) =>
    p.next >= 0 && isCapital(p.message, p.next) && looksLikeName(p.message, p.next),
  'not-before-name': (p) => !(p.next >= 0 && looksLikeName(p.message, p.next)),
  'not-after-title': (p) => !followsTitle(p),
  'not-before-person': (p) => !isPerson(p),
  'not-in-name': (p) => !looksLikeName(p.message, p.previous) && !looksLikeName(p.message, p.next),
  'not-before-dot': (p) => !here(p, DotAfter) || endsSentence(p),
  'after-pronoun': (p) => PRONOUNS.has(before(p)),
  start: (p) => here(p, SentenceStart),
  'not-start': (p) => !here(p, SentenceStart),
  'line-start': (p) => here(p, LineStart),
  'not-line-start': (p) => !here(p, LineStart),
  end: (p) => p.next < 0 || endsSentence(p) || hasFlag(p.message, p.next, SentenceStart),
  question: (p) => isQuestion(p),
  passive: (p) => isPassive(p),
  'before-break': (p) => p.next < 0 || endsSentence(p) || hasFlag(p.message, p.next, BreakBefore),
};

function isOrdinaryWord(place: Place): boolean {
  const norm = after(place);
  return (
    norm !== '' &&
    !isNumber(norm) &&
    !isCapital(place.message, place.next) &&
    !hasFlag(place.message, place.next, BreakBefore)
  );
}

/** A capital word that could be a person: no word of order, and not a usual word of the language. */
function isPerson({ message, next }: Place): boolean {
  if (!hasFlag(message, next, Capitalised) || hasFlag(message, next, SentenceStart)) return false;
  const norm = normAt(message, next);
  return !/[TtIhPp]/.test(lexicon.known(norm)) && lexicon.band(norm) > 5;
}

function isVerb(norm: string): boolean {
  if (ASPECTS.has(norm) || lexicon.isMarked(norm, 'b')) return true;
  const [prefix] = /^(?:me|di|ber|ter)/.exec(norm) ?? [''];
  const rest = norm.slice(prefix.length);
  // meja, dinas are roots of their own; berhenti is henti
  const whole = lexicon.isRoot(norm) && !(rest.length > 3 && lexicon.isRoot(rest));
  return prefix !== '' && !whole && isStandardWord(norm);
}

function endsSentence(place: Place): boolean {
  const { sentences } = place.message;
  return sentences.endWord(sentences.ofWord(place.word)) === place.word + 1;
}

function isQuestion(place: Place): boolean {
  const { sentences, text } = place.message;
  const run = sentences.ofWord(place.word);
  const last = sentences.end(run);
  return text.slice(Math.max(sentences.start(run), last - 3), last + 2).includes('?');
}

/** One guard, with its words behind a colon: `not-after:surat+sk`. */
function holdsOne(guard: string, place: Place, informal: () => boolean): boolean {
  const colon = guard.indexOf(':');
  if (colon > 0) {
    const words = guard.slice(colon + 1).split('+');
    const name = guard.slice(0, colon);
    const found = words.includes(name.endsWith('after') ? before(place) : after(place));
    return name.startsWith('not-') ? !found : found;
  }
  if (guard === 'informal') return informal();
  return GUARDS[guard]?.(place) ?? false;
}

/**
 * Whether a condition holds at a place: parts joined by `,` must all hold, alternatives are joined by
 * `/`. An unknown guard never holds, so that a slip in a table stays silent.
 */
export function holds(condition: string, place: Place, informal: () => boolean): boolean {
  if (condition === '') return true;
  return condition
    .split(',')
    .every((part) => part.split('/').some((guard) => holdsOne(guard, place, informal)));
}

/** Names of all guards, for the check of the tables. */
export const GUARD_NAMES: readonly string[] = [
  ...Object.keys(GUARDS),
  'informal',
  'after',
  'before',
  'not-after',
  'not-before',
];
