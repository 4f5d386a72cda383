import { type Message, type Range, WordFlag } from '../message/types.ts';
import { inActiveVoice } from './active.ts';
import { inCapitalRun, isLoneCapital } from './capitals.ts';
import { derive, fromEntry, needsPlace } from './formation/derive.ts';
import type { ChangeKind, Derivation } from './formation/types.ts';
import { holds } from './guards.ts';
import { type Entry, lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import {
  besideForeign,
  followsTitle,
  hasFlag,
  introducesName,
  isCapital,
  isDotted,
  isNumber,
  looksLikeName,
  normAt,
  type Place,
  placeOf,
} from './neighbours.ts';
import { beginsName, inProperName } from './proper-names.ts';
import { isLooseClitic, looseLetter, rejoined, splitClitic, splitPrefix } from './splits.ts';
import { wordSet } from './word-set.ts';

export type { ChangeKind } from './formation/types.ts';

/** A piece of non-standard Indonesian in a message. */
export interface NonStandard {
  readonly firstWord: number;
  readonly endWord: number;
  /** Exactly the token or tokens. */
  readonly range: Range;
  readonly kind: ChangeKind;
  /** What to write instead, in the case of the token, likeliest first; `''` = leave it out. */
  readonly candidates: readonly string[];
  /** Means this here for certain: may be corrected unseen. */
  readonly sure: boolean;
  /** Id of the formation rule or table. */
  readonly rule: string;
  /** Class of the table row (thanks, greeting …), `''` for a generated form. */
  readonly class: string;
}

/** What a type of word is, apart from its places: nothing to say, a table row, or a derivation. */
interface TypeVerdict {
  readonly entry?: Entry;
  readonly derivation?: Derivation;
  readonly phrases: readonly Phrase[];
  /** A loose prefix or clitic, judged with the word that it belongs to. */
  readonly loose?: 'di' | 'nya' | 'd' | 'k';
}

const cache = new WeakMap<Message, readonly NonStandard[]>();

/** All non-standard words of a message, in order, found once per message. */
export function nonStandard(message: Message): readonly NonStandard[] {
  const held = cache.get(message);
  if (held) return held;
  const found = new Judge(message).all();
  cache.set(message, found);
  return found;
}

/** Standard forms of one word of an answer or text, likeliest first; empty if it is in order. */
export function candidates(word: string): readonly string[] {
  const norm = word.toLowerCase();
  const entry = lexicon.entry(norm);
  if (entry) return needsPlace(entry) ? [] : (fromEntry(entry)?.candidates ?? []);
  if (isLeftAlone(norm)) return [];
  return derive(norm)?.candidates ?? [];
}

/** Names, products, foreign words, accepted abbreviations: no business of the formation rules. */
function isLeftAlone(norm: string): boolean {
  return lexicon.known(norm) !== '' || lexicon.accepted(norm).length > 0;
}

function verdictOf(norm: string): TypeVerdict | undefined {
  // judged by their neighbours (splits.ts)
  if (norm === 'di' || norm === 'nya') return { phrases: [], loose: norm };
  const phrases = phrasesFrom(norm);
  if (norm === 'd' || norm === 'k') return { phrases, loose: norm };
  const entry = lexicon.entry(norm);
  if (entry) {
    const said = entry.judgement !== 'silent';
    return said ? { entry, phrases } : phrases.length > 0 ? { phrases } : undefined;
  }
  const derivation = isLeftAlone(norm) ? undefined : derive(norm);
  if (!derivation && phrases.length === 0) return undefined;
  return derivation ? { derivation, phrases } : { phrases };
}

/** A row whose form has several tokens, or ends in a slash. */
interface Phrase {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly slash: boolean;
}

function phrasesFrom(first: string): Phrase[] {
  return lexicon.phrasesFrom(first).flatMap((form) => {
    const entry = lexicon.entry(form);
    if (!entry || keepsTail(entry)) return [];
    return [{ entry, words: form.split(/[ /]/).filter(Boolean), slash: form.includes('/') }];
  });
}

/** Units that a power follows: `meter²`. */
const MEASURES = wordSet('m cm km mm dm hm meter senti inci mil kilometer sentimeter are');

/** Nouns that a number counts: `tahap2`, `lantai2`; with a raised one it doubles them. */
const NUMBERED = wordSet(
  'tahap ruang lantai kelas sesi gelombang angkatan lampiran pasal ayat seri tipe versi zona level opsi blok jalur bab triwulan semester kelompok halaman nomor pos loket gedung paket',
);

/** Further nouns that an order follows: `hari ke2`, `juara ke2 dan ke3`. */
const ORDERED = wordSet(
  'hari juara minggu bulan tahun anak peringkat urutan kali poin periode babak putaran tanggal ulang hut pertemuan sidang termin angsuran dan',
);

/** Behind such a noun `ke2` is *ke-2*; elsewhere it may be *kedua*. */
const isOrdinal = ({ message, previous }: Place): boolean => {
  const norm = normAt(message, previous);
  return (
    NUMBERED.has(norm) ||
    (norm === 'dan' ? /^ke-?\d/.test(normAt(message, previous - 1)) : ORDERED.has(norm))
  );
};

/** `kaki²` and `3 kaki2` are square feet, `kaki2` are feet. */
function isNumbered(message: Message, { word, previous }: Place): boolean {
  const norm = message.words.norm(word);
  if (!norm.endsWith('2')) return false;
  const noun = norm.slice(0, -1);
  if (MEASURES.has(noun)) return true;
  const raised = message.text[message.words.end(word) - 1] === '²';
  if (noun === 'kaki') return raised || isNumber(normAt(message, previous));
  return NUMBERED.has(noun) && !raised;
}

/** `ga ada` → `tidak ada`: the last word stays, so the first is reported by itself. */
function keepsTail({ form, standard: [standard = ''] }: Entry): boolean {
  const tail = form.slice(form.lastIndexOf(' ') + 1);
  return (
    form.includes(' ') &&
    standard.includes(' ') &&
    standard.endsWith(` ${tail}`) &&
    lexicon.entry(form.slice(0, form.indexOf(' '))) !== undefined
  );
}

/** Looks at every word of a message once; each type of word is analysed once. */
class Judge {
  readonly #message: Message;
  readonly #seen: Uint8Array;
  readonly #verdicts = new Map<number, TypeVerdict>();
  readonly #found: NonStandard[] = [];
  #informal: boolean | undefined;
  /** A loose *d* or *k* was found. */
  #letters = false;

  constructor(message: Message) {
    this.#message = message;
    this.#seen = new Uint8Array(message.words.typeCount);
  }

  all(): readonly NonStandard[] {
    const { words } = this.#message;
    for (let i = 0; i < words.length; ) {
      const verdict = this.#verdict(words.type(i));
      const found = verdict && this.#isOwn(i) ? this.#at(i, verdict) : undefined;
      if (found) this.#found.push(found);
      i = found ? found.endWord : i + 1;
    }
    return this.#found;
  }

  #verdict(type: number): TypeVerdict | undefined {
    if (this.#seen[type] === 0) {
      const verdict = verdictOf(this.#message.words.typeNorm(type));
      this.#seen[type] = verdict ? 2 : 1;
      if (verdict) this.#verdicts.set(type, verdict);
    }
    return this.#seen[type] === 2 ? this.#verdicts.get(type) : undefined;
  }

  /** Not protected or quoted, written in Latin letters, and no piece of a dotted abbreviation. */
  #isOurs(word: number): boolean {
    return this.#isOwn(word) && !isDotted(this.#message, word);
  }

  #isOwn(word: number): boolean {
    const { Protected, Quoted, OtherScript } = WordFlag;
    return !hasFlag(this.#message, word, Protected | Quoted | OtherScript);
  }

  #at(word: number, verdict: TypeVerdict): NonStandard | undefined {
    for (const phrase of verdict.phrases) {
      const found = this.#phrase(word, phrase);
      if (found) return found;
    }
    if (verdict.loose) return this.#loose(word, verdict.loose);
    if (isDotted(this.#message, word)) return undefined;
    const place = placeOf(this.#message, word);
    // between _ … _ stands a foreign term; a shortening is none
    const italic = hasFlag(this.#message, word, WordFlag.Italic);
    if (italic && (verdict.entry?.table ?? 'spoken') !== 'abbreviations') return undefined;
    if (verdict.entry) return this.#fromTable(place, verdict.entry);
    const { derivation } = verdict;
    if (!derivation || !this.#derivationHolds(place, derivation)) return undefined;
    const sure = derivation.rule === 'ordinal' ? isOrdinal(place) : derivation.sure;
    return this.#report(word, word + 1, { ...derivation, sure });
  }

  #loose(word: number, kind: 'di' | 'nya' | 'd' | 'k'): NonStandard | undefined {
    if (kind === 'd' || kind === 'k') return this.#letter(word, kind);
    if (kind === 'di') {
      const passive = splitPrefix(this.#message, word);
      if (!passive) return undefined;
      const { whole, end, sure, entry } = passive;
      const split = { kind: 'split', candidates: [whole], rule: 'split-prefix' } as const;
      return this.#report(word, end, { ...((entry && fromEntry(entry)) ?? split), sure });
    }
    const last = this.#found.at(-1);
    if (last && last.endWord >= word) {
      if (last.endWord === word && last.firstWord === word - 1) this.#addClitic(last, word);
      return undefined;
    }
    const joined = splitClitic(this.#message, word);
    if (!joined) return undefined;
    const { whole, sure } = joined;
    const change = { kind: 'split', candidates: [whole], rule: 'split-clitic', sure } as const;
    return { ...this.#report(word - 1, word + 1, change), candidates: [whole] };
  }

  /** *d* and *k* alone, as hurried thumbs write *di* and *ke*. */
  #letter(word: number, letter: 'd' | 'k'): NonStandard | undefined {
    const meant = looseLetter(this.#message, word, letter);
    if (!meant) return undefined;
    const sure = meant.sure || this.#letters || this.#isInformal();
    this.#letters = true;
    const change = {
      kind: 'abbreviation',
      candidates: [meant.whole],
      rule: 'loose-letter',
      sure,
    } as const;
    return this.#report(word, meant.end, change);
  }

  /** `resiko nya`: the word and its clitic are put right together. */
  #addClitic(last: NonStandard, word: number): void {
    const { words } = this.#message;
    if (!isLooseClitic(this.#message, word)) return;
    const joined = last.candidates.map((form) => rejoined(form.toLowerCase(), form));
    if (!joined[0]) return;
    this.#found[this.#found.length - 1] = {
      ...last,
      endWord: word + 1,
      range: [last.range[0], words.end(word)],
      candidates: joined.flatMap((form) => (form ? [form.whole] : [])),
    };
  }

  #fromTable(place: Place, entry: Entry, end = place.word + 1): NonStandard | undefined {
    const change = fromEntry(entry);
    if (!change || !this.#caseAllows(place, entry)) return undefined;
    const offers = entry.judgement === 'offer';
    const [first = '', ...others] = change.candidates;
    if (holds(entry.condition, place, () => this.#isInformal())) {
      const certain = offers ? { ...change, candidates: [first] } : change;
      return this.#report(place.word, end, certain, entry.class);
    }
    if (!offers || isCapital(this.#message, place.word)) return undefined;
    // elsewhere it rather stands for another word, if there is one
    const offered = { ...change, candidates: [...others, first], sure: false };
    return this.#report(place.word, end, offered, entry.class);
  }

  /** A form of several tokens: `trm ksh`, `a/n`, `u/`. */
  #phrase(word: number, { entry, words: parts, slash }: Phrase): NonStandard | undefined {
    const { words, text } = this.#message;
    let at = word;
    for (const part of parts) {
      if (at >= words.length || words.norm(at) !== part || !this.#isOwn(at)) return undefined;
      if (at > word && !this.#adjoins(at, slash)) return undefined;
      at += 1;
    }
    const found = this.#fromTable(placeOf(this.#message, word, at), entry, at);
    if (!found) return undefined;
    if (parts.length > 1) return this.#hyphenated(found, entry);
    // u/ rapat: the slash belongs to the shortening
    const end = found.range[1];
    return text[end] === '/' ? { ...found, range: [found.range[0], end + 1] } : undefined;
  }

  /** EYD V, II.C: *se-* before a name takes a hyphen, and the capital stands: `se-Kabupaten Garut`. */
  #hyphenated(found: NonStandard, { form, class: rowClass }: Entry): NonStandard {
    if (rowClass !== 'prefix' || !form.startsWith('se ')) return found;
    const message = this.#message;
    const last = found.endWord - 1;
    const { next } = placeOf(message, last);
    const isShouted = hasFlag(message, last, WordFlag.AllCaps);
    const isNamed =
      hasFlag(message, last, WordFlag.Capitalised) ||
      (hasFlag(message, next, WordFlag.Capitalised) &&
        !hasFlag(message, next, WordFlag.SentenceStart));
    if (isShouted || !isNamed) return found;
    const name = message.words.raw(last);
    const whole = `${message.words.raw(found.firstWord)}-${name[0]!.toUpperCase()}${name.slice(1)}`;
    return { ...found, candidates: [whole] };
  }

  /** A slash alone, or some blanks in the same line, stand before the word. */
  #adjoins(word: number, slash: boolean): boolean {
    const { words, text, lines } = this.#message;
    const gap = text.slice(words.end(word - 1), words.start(word));
    if (slash) return gap === '/';
    return /^[ \u00a0]{1,3}$/.test(gap) && lines.ofWord(word) === lines.ofWord(word - 1);
  }

  /**
   * Capitals: in a shouted run everything counts; one capital token in normal text is an acronym
   * unless it can only be the shortening; a capital inside a sentence is a name's.
   */
  #caseAllows(place: Place, entry: Entry): boolean {
    const { word } = place;
    const message = this.#message;
    if (hasFlag(message, word, WordFlag.AllCaps)) return this.#capitalsAllow(place, entry);
    const isName = this.#isName(entry.form);
    const standard = entry.standard[0] ?? '';
    if (!hasFlag(message, word, WordFlag.Capitalised)) return !(followsTitle(place) && isName);
    if (hasFlag(message, word, WordFlag.SentenceStart | WordFlag.LineStart))
      return isName ? !looksLikeName(message, place.next) : !beginsName(place, entry);
    if (isName || (entry.table !== 'abbreviations' && inProperName(place, entry))) return false;
    // Bapak Sekertaris: a title misspelt, where a name could stand
    if (entry.table === 'spelling' && /[Tt]/.test(lexicon.known(standard))) return true;
    if (introducesName(place) || this.#besideName(place)) return false;
    return entry.table === 'abbreviations' || !isCapital(message, place.next);
  }

  #capitalsAllow(place: Place, entry: Entry): boolean {
    const { word } = place;
    const message = this.#message;
    // SAMSUDIN SOLEH HAKIM: a person, in a heading
    if (inCapitalRun(message, word)) return !this.#isName(entry.form) || !this.#besideName(place);
    if (!isLoneCapital(message, word)) return false;
    if ([place.previous, place.next].some((at) => isNumber(normAt(message, at)))) return false;
    return entry.capitals ? !this.#besideName(place) : entry.form.length > 8;
  }

  #isName(form: string): boolean {
    return /[Nn]/.test(lexicon.known(form));
  }

  #besideName(place: Place): boolean {
    return looksLikeName(this.#message, place.previous) || looksLikeName(this.#message, place.next);
  }

  /** Generated forms are believed in lower case, and with a capital where their shape is no name's. */
  #derivationHolds(place: Place, change: Derivation): boolean {
    const message = this.#message;
    const { word } = place;
    if (change.rule === 'digit-reduplication' && isNumbered(message, place)) return false;
    const guess =
      change.rule === 'dropped-e' ||
      change.rule === 'dropped-vowels' ||
      change.kind === 'sound' ||
      (!change.sure && change.rule !== 'ordinal');
    if (hasFlag(message, word, WordFlag.AllCaps)) {
      return inCapitalRun(message, word)
        ? !guess || change.kind === 'abbreviation'
        : !guess && message.words.norm(word).length > 8;
    }
    if (guess && (followsTitle(place) || besideForeign(place))) return false;
    if (!hasFlag(message, word, WordFlag.Capitalised)) return true;
    if (!hasFlag(message, word, WordFlag.SentenceStart | WordFlag.LineStart))
      return change.kind === 'reduplication';
    return (
      !guess ||
      (change.kind === 'affix' && !isCapital(message, place.next)) ||
      // Ptgas puskesmas: no name begins so
      (/^[b-df-hj-np-tv-z]{3}/.test(message.words.norm(word)) &&
        place.next >= 0 &&
        !isCapital(message, place.next)) ||
      !/[aiueo]/.test(message.words.norm(word))
    );
  }

  /** The message has another report that needs no context: it is written as chat. */
  #isInformal(): boolean {
    if (this.#informal === undefined) {
      const { words } = this.#message;
      this.#informal = false;
      for (let i = 0; i < words.length && !this.#informal; i += 1) {
        const entry = this.#verdict(words.type(i))?.entry;
        this.#informal =
          entry?.judgement === 'sure' && entry.table !== 'spelling' && this.#isOurs(i);
      }
    }
    return this.#informal;
  }

  #report(firstWord: number, endWord: number, made: Derivation, rowClass = ''): NonStandard {
    const { words } = this.#message;
    const change = inActiveVoice(this.#message, firstWord, made);
    const range: Range = [words.start(firstWord), words.end(endWord - 1)];
    return {
      firstWord,
      endWord,
      range,
      kind: change.kind,
      candidates: change.candidates.map((form) => this.#inCaseOf(firstWord, form)),
      sure: change.sure,
      rule: change.rule,
      class: rowClass,
    };
  }

  /** Yg → Yang, YG → YANG; a name of day, place or God keeps its own capital. */
  #inCaseOf(word: number, form: string): string {
    const flags = this.#message.words.flags(word);
    if (
      (flags & WordFlag.AllCaps) !== 0 &&
      (this.#message.words.norm(word).length > 1 || inCapitalRun(this.#message, word))
    )
      return form.toUpperCase();
    if ((flags & (WordFlag.Capitalised | WordFlag.AllCaps)) !== 0 && form !== '')
      return form[0]!.toUpperCase() + form.slice(1);
    return form;
  }
}

export { isStandardWord };
