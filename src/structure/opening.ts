import type { OwnBook } from '../language/own-book.ts';
import { squeeze } from '../language/phrases.ts';
import { type Message, type Range, WordFlag } from '../message/types.ts';
import { agencyAt, pastEnumeration } from './agencies.ts';
import { gapBefore, has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import { type Greeting, greetingAt } from './greetings.ts';
import { isNameParticle, isSpeaker, isTitledName } from './names.ts';
import {
  endsIntroduction,
  isAddressTitle,
  isAddressWord,
  isAgencyHead,
  isCallWord,
  isFirstPerson,
  isMarkedName,
  isOfficeTitle,
  isPassive,
  isPermission,
  isPersonalName,
  isRootWord,
  isTag,
  isTimeOfDay,
  isTitleBeforeName,
  looksVerbal,
} from './vocabulary.ts';

/** What stands before the body: greeting, address, leave asked, heading. */
export interface Opening {
  readonly greetings: readonly Greeting[];
  /** Somebody is addressed with respect. */
  readonly address?: Range;
  /** Index of the first word of the body. */
  readonly bodyStart: number;
  /** It tells something already: a heading, a congratulation, *Peserta dari … hadir*. */
  readonly told: boolean;
}

/** Reads the opening from the first word on; the first word that belongs to none of its parts ends it. */
export function readOpening(message: Message, ownGreetings?: OwnBook): Opening {
  return new OpeningReader(message, ownGreetings).read();
}

class OpeningReader {
  private readonly message: Message;
  private readonly ownGreetings: OwnBook | undefined;
  private readonly found: Greeting[] = [];
  private address: Range | undefined;
  /** Inside an address block of several lines (`Yth.` …). */
  private inBlock = false;
  private told = false;

  constructor(message: Message, ownGreetings: OwnBook | undefined) {
    this.message = message;
    this.ownGreetings = ownGreetings;
  }

  private greetingAt(i: number): Greeting | undefined {
    return greetingAt(this.message, i, this.ownGreetings);
  }

  read(): Opening {
    let i = 0;
    for (;;) {
      const next = this.step(i);
      if (next === i) break;
      i = next;
    }
    const { found: greetings, told } = this;
    return { greetings, bodyStart: i, told, ...(this.address && { address: this.address }) };
  }

  /** The word after the part that begins at `i`, or `i` where the body begins. */
  private step(i: number): number {
    const { message } = this;
    if (i >= message.words.length) return i;
    if (isForeign(message, i)) return this.skipForeign(i);
    return (
      this.numbering(i) ||
      this.basmalah(i) ||
      this.greeting(i) ||
      this.addressLine(i) ||
      this.permission(i) ||
      this.wish(i) ||
      this.heading(i) ||
      this.tag(i) ||
      this.blockLine(i) ||
      this.abbreviatedLine(i) ||
      i
    );
  }

  /** Quoted lines and mentions may stand before the greeting; a quotation or a link is body. */
  private skipForeign(i: number): number {
    const line = this.message.lines.ofWord(i);
    if (this.message.line(line).quoted) return this.message.lines.endWord(line);
    return this.message.words.norm(i) === '⟨mention⟩' ? i + 1 : i;
  }

  /** *1. Assalamualaikum, Bapak*: the number of a list is passed over where the opening goes on. */
  private numbering(i: number): number {
    return this.isNumber(i) ? this.greeting(i + 1) || this.addressLine(i + 1) : 0;
  }

  private isNumber(i: number): boolean {
    const { message } = this;
    if (!has(message, i, WordFlag.LineStart) || !has(message, i, WordFlag.HasDigit)) return false;
    return message.line(message.lines.ofWord(i)).item;
  }

  /** *Bismillahirrahmanirrahim* as the first words. */
  private basmalah(i: number): number {
    if (i > 0 || !squeeze(this.message.words.norm(i)).startsWith('bismilah')) return 0;
    let end = i + 1;
    while (
      /^(?:h?irr?ahm|ar-?rahm|rahm|h?irr?ahim|ar-?rahim|rahim)/.test(this.message.words.norm(end))
    )
      end += 1;
    return pauseBefore(this.message, end) ? end : 0;
  }

  private greeting(i: number): number {
    const greeting = this.greetingAt(i);
    if (!greeting || !this.opensHere(greeting)) return 0;
    this.found.push(greeting);
    this.inBlock = false;
    return this.afterGreeting(greeting.end);
  }

  /** A greeting follows a pause, another part of the opening, or an address without a comma. */
  private opensHere({ start, end }: Greeting): boolean {
    return (
      start === 0 ||
      end - start > 1 ||
      pauseBefore(this.message, start) ||
      this.isNumber(start - 1) ||
      this.found.length > 0 ||
      this.address !== undefined
    );
  }

  /** What belongs to the greeting: *warahmatullahi wabarakatuh*, *bagi kita semua*, *wr. wb.* */
  private afterGreeting(from: number): number {
    const { words } = this.message;
    let i = from;
    while (i < words.length && !isForeign(this.message, i) && this.isGreetingTail(i)) i += 1;
    while (i < words.length && has(this.message, i, WordFlag.OtherScript)) i += 1;
    return this.wherever(i);
  }

  private isGreetingTail(i: number): boolean {
    const norm = this.message.words.norm(i);
    if (BLESSING.has(norm)) return true;
    // *Selamat pagi. Siang ini …*: the next sentence is no tail.
    if (has(this.message, i, WordFlag.SentenceStart)) return false;
    return (
      GREETING_TAIL.has(norm) || (TOWARDS.has(norm) && isTimeOfDay(this.message.words.norm(i + 1)))
    );
  }

  /** *sesuai waktu Bapak/Ibu membaca pesan ini*, *di mana pun Bapak/Ibu berada*. */
  private wherever(i: number): number {
    const { message } = this;
    const { words } = message;
    if (has(message, i, WordFlag.SentenceStart) || isForeign(message, i)) return i;
    const next = words.norm(i + 1);
    const says =
      WHEREVER.has(words.norm(i)) ||
      WHEREVER.has(words.norm(i) + next) ||
      WHEREVER.has(words.norm(i) + next + words.norm(i + 2)) ||
      (FITTING.has(words.norm(i)) && (next === 'waktu' || words.norm(i + 2) === 'waktu'));
    if (!says) return i;
    let end = i + 1;
    while (end < words.length && !this.endsPhrase(end)) {
      if (isAddressWord(words.norm(end))) this.address ??= [words.start(end), words.end(end)];
      end += 1;
    }
    return end;
  }

  private endsPhrase(w: number): boolean {
    if (has(this.message, w, WordFlag.SentenceStart | WordFlag.LineStart)) return true;
    return has(this.message, w, WordFlag.BreakBefore) && /[,;:)]/.test(gapBefore(this.message, w));
  }

  private addressLine(i: number): number {
    const { message } = this;
    const norm = message.words.norm(i);
    const word = isAddressWord(norm) || isAddressWord(squeeze(norm)) || this.isRegionalCall(i);
    const respected = (norm === 'yang' || norm === 'yg') && this.isRespect(i + 1);
    const titled = this.isTitleAddress(i) || this.isOfficeAddress(i);
    if (!word && !respected && !KEPADA.has(norm) && !titled) return 0;
    let end = this.addressEnd(i);
    if (!this.isVocative(i, end)) return 0;
    if (this.isCall(end)) {
      const called = end;
      while (!pauseBefore(message, end)) end += 1;
      const tells = isCapital(message, end - 2) && end > i + 2;
      if (end > called || tells) this.told ||= this.isPredicate(end - 1);
      for (let w = called; w < end; w += 1) this.told ||= this.isVerb(w);
    }
    if (norm === 'yth' || KEPADA.has(norm) || message.words.norm(i + 1) === 'yth')
      this.inBlock = true;
    if (!KEPADA.has(norm) || end > i + 1)
      this.address ??= [message.words.start(i), message.words.end(end - 1)];
    return end;
  }

  /** *Selamat sore Jeng …*, *Selamat pagi, Angku …*: in lower case only right behind the greeting. */
  private isRegionalCall(i: number): boolean {
    const { message } = this;
    if (!isCallWord(message.words.norm(i))) return false;
    if (isCapital(message, i)) return true;
    return this.found.length > 0 && (!pauseBefore(message, i) || pauseBefore(message, i + 1));
  }

  /** *Yang terhormat Bapak …*, *yang kami hormati Ibu …*. */
  private isRespect(i: number): boolean {
    const norm = this.message.words.norm(i);
    return (
      norm === 'terhormat' ||
      norm === 'mulia' ||
      (isFirstPerson(norm) && RESPECT.has(this.message.words.norm(i + 1)))
    );
  }

  /** *Pimpinan*, *Tim Pengelola*, *Kepala Puskesmas …* right behind a greeting or at its line's head. */
  private isTitleAddress(i: number): boolean {
    if (!isAddressTitle(this.message.words.norm(i))) return false;
    return this.found.length > 0 && !pauseBefore(this.message, i)
      ? true
      : this.inBlock ||
          ((isCapital(this.message, i) || has(this.message, i, WordFlag.DotAfter)) &&
            pauseBefore(this.message, i));
  }

  /** *Selamat pagi, Kapten.*, *Selamat pagi, AKP Rudi.*, *Selamat pagi para lurah, …*: the greeting's sentence. */
  private isOfficeAddress(i: number): boolean {
    const { message } = this;
    if (this.found.length === 0 || has(message, i, WordFlag.SentenceStart | WordFlag.LineStart))
      return false;
    const norm = message.words.norm(i);
    const office =
      isOfficeTitle(norm) ||
      isTitledName(message, i) ||
      (isTitleBeforeName(norm) && pauseBefore(message, i + 1));
    return (
      (norm === 'para' || (office && isCapital(message, i))) && this.isCall(this.addressEnd(i))
    );
  }

  /** Words of the address: names, titles, agencies, *yang kami hormati*. */
  private addressEnd(from: number): number {
    const { message } = this;
    let i = from + 1;
    let office = false;
    while (i < message.words.length) {
      office ||= isAgencyHead(message.words.norm(i - 1));
      const past = office ? pastEnumeration(message, i) : i;
      if (past === i && !this.continuesAddress(i, from)) break;
      i = Math.max(past, i + 1);
    }
    return i;
  }

  private continuesAddress(i: number, from: number): boolean {
    const { message } = this;
    const norm = message.words.norm(i);
    if (isForeign(message, i)) return false;
    if (has(message, i, WordFlag.SentenceStart)) return false;
    const greets = this.greetingAt(i);
    if (greets && (pauseBefore(message, i) || greets.end - greets.start > 1) && !this.isNamed(i))
      return false;
    if (
      isSpeaker(message, i) &&
      message.words.norm(i - 1) !== 'yang' &&
      message.words.norm(i - 1) !== 'yg'
    )
      return false;
    // *Kepala Bidang Data*: a capital inside a title is no request.
    if (OPENS_BODY.has(norm) && (pauseBefore(message, i) || !isCapital(message, i))) return false;
    if (has(message, i, WordFlag.LineStart))
      return isAddressWord(norm) && message.words.norm(i - 1) === 'yth';
    if (has(message, i, WordFlag.BreakBefore)) return this.continuesAfterComma(i, from);
    return this.isAddressPart(i);
  }

  /** *Peserta dari PT … hadir*, *Bapak Kepala Dinas tiba*: what only a predicate can be. */
  private isPredicate(w: number): boolean {
    const norm = this.message.words.norm(w);
    if (isCapital(this.message, w) || !isRootWord(norm) || isPersonalName(norm)) return false;
    return (
      !isAddressWord(norm) && !isOfficeTitle(norm) && !isAgencyHead(norm) && !ADDRESS_GLUE.has(norm)
    );
  }

  /** *berhalangan*, *ditunda*, *terpilih*. */
  private isVerb(w: number): boolean {
    const norm = this.message.words.norm(w);
    if (isCapital(this.message, w) || isPersonalName(norm)) return false;
    return (
      looksVerbal(norm) || isPassive(norm) || (norm.startsWith('ter') && isRootWord(norm.slice(3)))
    );
  }

  /** *Bapak Salam Nababan*: a greeting's word with a name behind it and no pause before it. */
  private isNamed(i: number): boolean {
    const { words } = this.message;
    if (pauseBefore(this.message, i) || pauseBefore(this.message, i + 1)) return false;
    const next = words.norm(i + 1);
    return (
      isPersonalName(words.norm(i)) &&
      (isPersonalName(next) || isMarkedName(next) || next.length === 1)
    );
  }

  private isAddressPart(i: number): boolean {
    const { message } = this;
    const norm = message.words.norm(i);
    if (isCapital(message, i) || has(message, i, WordFlag.HasDigit)) return true;
    if (
      isAddressWord(norm) ||
      isOfficeTitle(norm) ||
      isAddressTitle(norm) ||
      ADDRESS_GLUE.has(norm)
    )
      return true;
    if (RESPECT.has(norm) || isNameParticle(message, i)) return true;
    if (isFirstPerson(norm)) return true;
    if (norm.startsWith('se-')) return true;
    if (isAgencyHead(norm) || agencyAt(message, i, 'expected')) return true;
    // Lower case throughout: a name is what a pause closes, or what is known as a name.
    return (
      isPersonalName(norm) ||
      (pauseBefore(message, i + 1) &&
        !pauseBefore(message, i) &&
        this.followsAddress(i) &&
        !this.isVerb(i))
    );
  }

  private followsAddress(i: number): boolean {
    const before = this.message.words.norm(i - 1);
    return isAddressWord(before) || isOfficeTitle(before) || isAgencyHead(before);
  }

  /** After a comma only what is clearly still the address: degrees, further addressees. */
  private continuesAfterComma(i: number, from: number): boolean {
    const { message } = this;
    const norm = message.words.norm(i);
    const gap = gapBefore(message, i);
    if (gap.includes('(')) return isCapital(message, i);
    if (gap.includes(')')) return false;
    if (isAddressWord(norm) && i - from < 4) return true;
    if (FOR_ATTENTION.has(norm) && has(message, i, WordFlag.DotAfter)) return true;
    if (has(message, i, WordFlag.DotAfter) && isCapital(message, i) && norm.length <= 4)
      return true;
    return isCapital(message, i) && !isPermission(norm) && this.clauseIsShort(i);
  }

  /** A list of addressees: clauses of one to three capitals. */
  private clauseIsShort(i: number): boolean {
    for (let w = i; w < i + 4; w += 1) {
      if (w > i && pauseBefore(this.message, w))
        return w < this.message.words.length && !has(this.message, w, WordFlag.SentenceStart);
      if (!isCapital(this.message, w)) return false;
    }
    return false;
  }

  /** Spoken to, not about: *Ibu Kadis, …*; *Ibu Kadis meminta* at a sentence's head tells of her. */
  private isVocative(i: number, end: number): boolean {
    const { message } = this;
    if (this.found.length === 0 || !has(message, i, WordFlag.SentenceStart | WordFlag.LineStart))
      return true;
    const next = message.words.norm(end);
    if (isFirstPerson(next) || isPermission(next) || OPENS_BODY.has(next) || this.greetingAt(end))
      return true;
    return this.isCall(end);
  }

  /** Up to the next pause nothing is told: *Rekan-rekan pengelola kepegawaian yang kami hormati,*. */
  private isCall(from: number): boolean {
    for (let w = from; w < from + 8; w += 1) {
      if (pauseBefore(this.message, w)) return true;
      const norm = this.message.words.norm(w);
      if (isForeign(this.message, w) || looksVerbal(norm) || OPENS_BODY.has(norm)) return false;
      if (
        endsIntroduction(norm) ||
        (isFirstPerson(norm) && !RESPECT.has(this.message.words.norm(w + 1)))
      )
        return false;
    }
    return false;
  }

  private permission(i: number): number {
    const { message } = this;
    if (!isPermission(message.words.norm(i))) return 0;
    if (
      !pauseBefore(message, i) &&
      i > 0 &&
      !isPermission(message.words.norm(i - 1)) &&
      !this.address
    )
      return 0;
    // *Mohon izin meminta …* asks leave for something: the body begins with what it asks.
    const next = i + 1;
    const norm = message.words.norm(next);
    const goesOn =
      pauseBefore(message, next) ||
      isPermission(norm) ||
      isAddressWord(norm) ||
      this.greetingAt(next) ||
      isFirstPerson(norm);
    return goesOn || message.words.norm(i) === 'mohon'
      ? message.words.norm(i) === 'mohon' && !isPermission(norm)
        ? 0
        : next
      : 0;
  }

  private tag(i: number): number {
    const { message } = this;
    const norm = message.words.norm(i);
    if (!isTag(norm) || this.found.length > 0) return 0;
    const next = i + 1;
    return pauseBefore(message, i) &&
      (pauseBefore(message, next) ||
        /[\]*!]/.test(gapBefore(message, next)) ||
        isAddressWord(message.words.norm(next)))
      ? next
      : 0;
  }

  /** A congratulation or wish behind the greeting: *selamat atas …*, *dirgahayu …*, *semoga …*. */
  private wish(i: number): number {
    const { message } = this;
    if (this.found.length === 0 || !pauseBefore(message, i) || !WISHES.has(message.words.norm(i)))
      return 0;
    this.told ||= message.words.norm(i) !== 'semoga';
    let w = i + 1;
    while (w < message.words.length && !pauseBefore(message, w)) w += 1;
    return w;
  }

  /** Lines of an address block: *1. Kepala Dinas …*, *di Tempat*. */
  private blockLine(i: number): number {
    const { message } = this;
    if (!this.inBlock || !has(message, i, WordFlag.LineStart)) return 0;
    const line = message.lines.ofWord(i);
    const end = message.lines.endWord(line);
    if (end - i > 14) return 0;
    const norm = message.words.norm(i);
    if (
      norm === 'di' ||
      message.line(line).item ||
      isOfficeTitle(norm) ||
      isAddressTitle(norm) ||
      norm === 'para' ||
      norm === 'tempat' ||
      norm.startsWith('se-')
    )
      return end;
    return 0;
  }

  /** *Yth. Kepala Kantor Pel. Sagara*: the stop of an abbreviation ends no sentence in an address line. */
  private abbreviatedLine(i: number): number {
    const { message } = this;
    const { words, lines } = message;
    if (!this.inBlock || has(message, i, WordFlag.LineStart)) return 0;
    const short = words.norm(i - 1).length <= 4 && isCapital(message, i - 1);
    const line = lines.ofWord(i);
    if (!short || !has(message, i - 1, WordFlag.DotAfter) || line === lines.length - 1) return 0;
    const end = lines.endWord(line);
    for (let w = i; w < end; w += 1)
      if (isForeign(message, w) || OPENS_BODY.has(words.norm(w)) || !this.isAddressPart(w))
        return 0;
    return end;
  }

  /** A heading: a short line of its own in capitals, bold or brackets, without a verb of the writer. */
  private heading(i: number): number {
    const { message } = this;
    if (!has(message, i, WordFlag.LineStart) || this.found.length > 0) return 0;
    const line = message.lines.ofWord(i);
    if (line === message.lines.length - 1) return 0;
    const end = message.lines.endWord(line);
    const text = message.text.slice(message.lines.start(line), message.lines.end(line)).trim();
    if (end - i > 16 || isFirstPerson(message.words.norm(i)) || /[.?,;:]$/.test(text)) return 0;
    const marked = /^[^\p{L}\p{N}]*[*_[【]/u.test(text);
    if (!marked && !this.isTitleCase(i, end)) return 0;
    this.told = true;
    return end;
  }

  private isTitleCase(from: number, end: number): boolean {
    let capitals = 0;
    for (let w = from; w < end; w += 1) {
      if (isCapital(this.message, w) || has(this.message, w, WordFlag.HasDigit)) capitals += 1;
    }
    return end > from && capitals >= 2 && capitals * 3 >= (end - from) * 2;
  }
}

/** *u.p.*, *c.q.*: for the attention of. */
const FOR_ATTENTION = new Set(['u', 'c', 'up', 'cq']);

const WISHES = new Set(['selamat', 'dirgahayu', 'semoga']);

const KEPADA = new Set(['kepada', 'kpd']);

/** *warahmatullahi*, *wr. wb.*: they may stand in a sentence of their own. */
const BLESSING = new Set(
  (
    'warahmatullahi warohmatullohi warahmatullah warohmatullah warahmatullaahi warahmatulahi wabarakatuh wabarokatuh wabarakaatuh wabarakatu wa rahmatullah rahmatullahi ' +
    'rahmatullāh wr wb'
  ).split(' '),
);

/** *bagi kita semua*, *dan salam sejahtera*: in the sentence of the greeting. */
const GREETING_TAIL = new Set(
  'bagi untuk buat kita semua semuanya sekalian pagi siang sore malam petang salom dan serta atau all sejahtera kebajikan'.split(
    ' ',
  ),
);

/** *pagi menjelang siang*. */
const TOWARDS = new Set(['menjelang', 'jelang', 'menuju']);

const WHEREVER = new Set(['dimanapun', 'kapanpun']);
const FITTING = new Set(['sesuai', 'menyesuaikan', 'disesuaikan', 'tergantung']);

/** Words that hold an address together in lower case. */
const ADDRESS_GLUE = new Set(
  'dan serta beserta para seluruh segenap sekalian semua jajaran yang yg dari pada di tempat selaku u p up cq c q atau anggota wilayah tingkat'.split(
    ' ',
  ),
);

/** *yang kami hormati*, *yang baik*. */
const RESPECT = new Set(
  'terhormat hormati kami saya sangat baik budiman banggakan muliakan cintai sayangi berbahagia'.split(
    ' ',
  ),
);

/** What cannot belong to an address: the body begins. */
const OPENS_BODY = new Set(
  (
    'perkenalkan perkenankan dengan ini mohon izin ijin maaf sehubungan terkait mengenai perihal bersama berikut menindaklanjuti terima sesuai berdasarkan dalam mau ingin ' +
    'apakah tolong data jadwal tidak sudah untuk kalau jika bila apabila kapan boleh bisa ada kok hari besok nanti tadi kemarin'
  ).split(' '),
);
