import type { OwnBook } from '../language/own-book.ts';
import { wordSet } from '../language/word-set.ts';
import { type Message, type Range, WordFlag } from '../message/types.ts';
import { agencyAt, pastEnumeration } from './agencies.ts';
import type { Closing } from './closing.ts';
import { gapBefore, has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import { holdsName, isSpeaker, isTitledName, nameAt } from './names.ts';
import type { Opening } from './opening.ts';
import {
  endsIntroduction,
  isAddressWord,
  isAgencyHead,
  isFirstPerson,
  isFrom,
  isOfficeTitle,
  isPersonalName,
  isPlace,
  isPlaceHead,
  isRegionalSelf,
  isRole,
  looksVerbal,
} from './vocabulary.ts';

/** Who says that they are writing. */
export interface Sender {
  readonly name?: Range;
  readonly agency?: Range;
  /** First word of the introduction in the body, where there is one (not the signature). */
  readonly introducedAt?: number;
  /** Word after the introduction: name, role and agency. */
  readonly introducedTo?: number;
  /** Name or agency stands in a labelled line, as in a form. */
  readonly labelled?: boolean;
}

interface Found {
  name?: Range;
  agency?: Range;
  introducedAt?: number;
  introducedTo?: number;
  labelled?: boolean;
}

/** What `readSender` needs besides the message. */
export interface Surroundings {
  readonly opening: Opening;
  readonly closing: Closing;
  /** Names of agencies from the configuration. */
  readonly agencies: OwnBook | undefined;
}

/**
 * Finds the sender's name and agency: behind the words of an introduction, in labelled lines, in the
 * signature. An agency counts only where it hangs on the sender, not where the text mentions one.
 */
export function readSender(message: Message, around: Surroundings): Sender {
  const reader = new SenderReader(message, around);
  return reader.read();
}

class SenderReader {
  private readonly message: Message;
  private readonly around: Surroundings;
  private readonly found: Found = {};

  constructor(message: Message, around: Surroundings) {
    this.message = message;
    this.around = around;
  }

  read(): Sender {
    this.labels();
    this.introductions();
    this.signature();
    return this.found;
  }

  private agency(i: number, frame: 'expected' | 'open'): number {
    return agencyAt(this.message, i, frame, this.around.agencies);
  }

  private setName(start: number, end: number): void {
    const { words } = this.message;
    this.found.name ??= [words.start(start), words.end(end - 1)];
  }

  private setAgency(start: number, end: number): void {
    const { words } = this.message;
    this.found.agency ??= [words.start(start), words.end(end - 1)];
  }

  private introducedAt(i: number): void {
    this.found.introducedAt ??= i;
  }

  /** The introduction goes on to the next pause or verb behind its last known piece. */
  private introducedTo(from: number): void {
    let w = from;
    while (
      w < this.message.words.length &&
      w < from + 10 &&
      !pauseBefore(this.message, w) &&
      !this.isTold(w)
    )
      w += 1;
    w = pastEnumeration(this.message, w);
    this.found.introducedTo = Math.max(this.found.introducedTo ?? 0, w);
  }

  // --- Lines such as «Nama: …», «Dari: …», «Unit kerja: …».

  private labels(): void {
    const { message } = this;
    for (let line = 0; line < message.lines.length; line += 1) {
      const first = message.lines.firstWord(line);
      const end = message.lines.endWord(line);
      if (first === end || isForeign(message, first)) continue;
      const value = labelEnd(message, first, end);
      if (value === 0) continue;
      const label = this.label(first, value);
      if (label === 'dari' && this.isRoute(line)) continue;
      if (NAME_LABELS.has(label) || AGENCY_LABELS.has(label)) this.found.labelled = true;
      if (NAME_LABELS.has(label)) this.labelledName(value, end, label);
      if (AGENCY_LABELS.has(label)) this.labelledAgency(value, end);
    }
  }

  /** The word that tells what a label asks for: *instansi* of *Nama instansi*, nothing of *Nama barang*. */
  private label(first: number, value: number): string {
    const { words } = this.message;
    const norm = words.norm(first);
    if (norm !== 'nama' || value === first + 1) return norm;
    const what = words.norm(first + 1);
    if (AGENCY_LABELS.has(what)) return what;
    return OF_PERSONS.has(what) || isRole(what) || isFirstPerson(what) ? norm : '';
  }

  /** *Dari: Gudang Timur / Ke: Aula*: where something goes, not who writes. */
  private isRoute(line: number): boolean {
    const { lines, words } = this.message;
    return (
      line + 1 < lines.length &&
      DESTINATIONS.has(words.norm(lines.firstWord(line + 1))) &&
      labelEnd(this.message, lines.firstWord(line + 1), lines.endWord(line + 1)) > 0
    );
  }

  private labelledName(from: number, end: number, label: string): void {
    if (from >= end) return;
    const name = nameAt(this.message, from, 'self');
    // «Dari: Kupang» is an itinerary.
    const place = label === 'dari' && name === end && isPlace(this.message.words.norm(from));
    if (name && name <= end && !place) {
      this.setName(from, name);
      this.introducedAt(from);
      this.apposition(name, end);
    } else if (label !== 'nama') this.labelledAgency(from, end);
  }

  private labelledAgency(from: number, end: number): void {
    for (let w = from; w < end && w < from + 8; w += 1) {
      const agency = this.agency(w, 'expected');
      if (agency) {
        this.setAgency(w, agency);
        this.introducedAt(from);
        return;
      }
    }
  }

  // --- Introductions in the body.

  private introductions(): void {
    const { message } = this;
    const end = message.words.length;
    for (let i = 0; i < end; i += 1) {
      if (isForeign(message, i)) continue;
      const after = this.cue(i);
      if (after === 0) continue;
      this.introduction(i, after);
      if (this.found.name && this.found.agency) return;
    }
  }

  /** The word behind an introduction's cue at `i`, or 0. */
  private cue(i: number): number {
    const { message } = this;
    const norm = message.words.norm(i);
    if (isSpeaker(message, i)) return this.firstPersonCue(i);
    if (norm === 'perkenalkan' || norm === 'memperkenalkan')
      return this.skipWords(i + 1, PRESENTING);
    if (isFrom(norm)) return this.opensFrom(i) ? i : 0;
    if (norm === 'mewakili' || norm === 'selaku') return this.opensClause(i) ? i + 1 : 0;
    return this.opensWeakly(i) ? this.skipWords(i + 1, PRESENTING) : 0;
  }

  /** «dari bidang aset» as the first words of the body or of a line; «Dari: …» is a label. */
  private opensFrom(i: number): boolean {
    const { message } = this;
    if (gapBefore(message, i + 1).includes(':')) return false;
    return this.around.opening.bodyStart === i || has(message, i, WordFlag.LineStart);
  }

  /** *ini*, *dengan*, *di sini*, *dalem* at the head of a clause. */
  private opensWeakly(i: number): boolean {
    const norm = this.message.words.norm(i);
    if (norm === 'adalah') return this.afterWriter(i);
    if (!WEAK_CUES.has(norm) && !isRegionalSelf(norm)) return false;
    if (norm === 'sini') return this.message.words.norm(i - 1) === 'di' && this.opensClause(i - 1);
    return this.opensClause(i) || (norm === 'ini' && this.afterSelf(i));
  }

  /** *rekan saya*, *menurut saya*, *kepada kami* introduce nobody. */
  private firstPersonCue(i: number): number {
    const before = this.message.words.norm(i - 1);
    if (!pauseBefore(this.message, i) && NOT_BEFORE_SELF.has(before)) return 0;
    const signed = this.signedBelow(i + 1);
    if (signed > 0) return signed;
    // *Hamba negara bernama Yudha*, *saya yang bernama Yudha*
    const next = this.message.words.norm(i + 1);
    const named = this.message.words.norm(i + 2) === 'bernama';
    const skipped = named && (next === 'negara' || next === 'yang') ? i + 2 : i + 1;
    return this.skipWords(skipped, PRESENTING);
  }

  /** The word behind *yang bertanda tangan di bawah ini*, or 0. */
  private signedBelow(i: number): number {
    const { words } = this.message;
    if (words.norm(i) !== 'yang' || !SIGNING.has(words.norm(i + 1))) return 0;
    let w = i + 2;
    while (BELOW.has(words.norm(w))) w += 1;
    return w;
  }

  /** *Yang menghubungi Bapak ini Tika Anjani*. */
  private afterSelf(i: number): boolean {
    for (let w = i - 1; w >= 0 && w >= i - 5; w -= 1) {
      const norm = this.message.words.norm(w);
      if (norm === 'menghubungi' || norm === 'menulis' || norm === 'mengirim') return true;
      if (pauseBefore(this.message, w)) return false;
    }
    return false;
  }

  /** *Yang menghubungi Ibu adalah Tika Anjani*, but *Yang menghubungi Ibu kemarin adalah Tika Anjani*. */
  private afterWriter(i: number): boolean {
    const { words } = this.message;
    for (let w = i - 1; w > 0 && w >= i - 5; w -= 1) {
      const norm = words.norm(w);
      if (norm.startsWith('mengirim') && !THIS_MESSAGE.has(words.norm(w + 1))) return false;
      if (CONTACTING.has(norm)) return words.norm(w - 1) === 'yang' && this.opensClause(w - 1);
      if (!isAddressWord(norm) && !THIS_MESSAGE.has(norm)) return false;
    }
    return false;
  }

  private opensClause(i: number): boolean {
    const { bodyStart } = this.around.opening;
    return (
      pauseBefore(this.message, i) ||
      i === bodyStart ||
      OPENS_TOO.has(this.message.words.norm(i - 1))
    );
  }

  private skipWords(from: number, set: ReadonlySet<string>): number {
    let i = from;
    while (
      i < from + 8 &&
      i < this.message.words.length &&
      set.has(this.message.words.norm(i)) &&
      !has(this.message, i, WordFlag.SentenceStart) &&
      (!isFirstPerson(this.message.words.norm(i)) || isSpeaker(this.message, i))
    )
      i += 1;
    return i;
  }

  /** Reads what stands behind a cue: a name and its apposition, or an agency that speaks. */
  private introduction(cueAt: number, after: number): void {
    const { message } = this;
    if (after >= message.words.length || this.endsBeforeName(cueAt, after)) return;
    // A template's blank is no name: «Saya [Nama] dari …».
    if (/[[<{]/.test(message.text.slice(message.words.end(cueAt), message.words.start(after)))) {
      this.afterBlank(cueAt, after);
      return;
    }
    const name = after > cueAt ? this.nameBehind(cueAt, after) : undefined;
    if (name) {
      this.setName(name.start, name.end);
      this.introducedAt(cueAt);
      this.introducedTo(name.end);
      this.before(cueAt);
      // *saya, selaku bendahara Kantor …, Maria Ulfa*: the agency stands before the name.
      const earlier = this.agencyWithin(after, name.start);
      if (earlier) this.setAgency(...earlier);
      this.apposition(name.end, this.limit(name.end));
      if (!this.found.agency) this.lineBelow(name.end);
      return;
    }
    this.agencyBehind(cueAt, after);
  }

  /** Behind a blank for the name the agency may still be told. */
  private afterBlank(cueAt: number, after: number): void {
    for (let w = cueAt + 1; w < this.message.words.length && w < after + 6; w += 1) {
      if (!this.isLink(w)) continue;
      this.agencyBehind(cueAt, w);
      return;
    }
  }

  /** A full stop or an address between cue and name: *Saya, Bapak, mohon …*. */
  private endsBeforeName(cueAt: number, after: number): boolean {
    const { message } = this;
    if (after > cueAt && has(message, after, WordFlag.SentenceStart)) {
      const presented =
        message.words.norm(after - 1) === 'perkenalkan' ||
        message.words.norm(cueAt) === 'memperkenalkan';
      return !presented;
    }
    return false;
  }

  private nameBehind(cueAt: number, after: number): { start: number; end: number } | undefined {
    const { message } = this;
    const direct = nameAt(message, after, 'self');
    const weak = this.isWeak(cueAt, after);
    if (direct && (!weak || this.confirms(direct))) return { start: after, end: direct };
    if (direct || weak) return undefined;
    return this.lateName(after);
  }

  /** The cue often stands before something else: a name behind it must be confirmed. */
  private isWeak(cueAt: number, after: number): boolean {
    const { words } = this.message;
    const cue = words.norm(cueAt);
    const weak = WEAK_CUES.has(cue) || isRegionalSelf(cue);
    return weak && !isFirstPerson(words.norm(after - 1));
  }

  /** *saya, selaku bendahara Kantor …, Maria Ulfa, …*, *saya Camat Wanasari, Maria Ulfa, …*. */
  private lateName(after: number): { start: number; end: number } | undefined {
    const { message } = this;
    const head = message.words.norm(after);
    const office = isRole(head) || isOfficeTitle(head);
    if (!office && head !== 'sebagai' && head !== 'yang') return undefined;
    for (let w = after + 1; w < message.words.length && w < after + 14; w += 1) {
      if (has(message, w, WordFlag.SentenceStart) || this.isTold(w)) return undefined;
      // *Kepala Puskesmas Wanasari dr. Rina*, but *Direktur RSUD dr. Rina*
      const titled = isTitledName(message, w) && !isAgencyHead(message.words.norm(w - 1));
      if (!has(message, w, WordFlag.BreakBefore) && !titled) continue;
      const end = nameAt(message, w, 'self');
      const known = head === 'selaku' || head === 'sebagai' || holdsName(message, w, end);
      const address = isPlaceHead(message.words.norm(w));
      const ends =
        pauseBefore(message, end) || (titled ? this.isTold(end) : this.companionEnd(end));
      if (end && known && !address && ends) return { start: w, end };
    }
    return undefined;
  }

  /** Behind *ini* and *dengan* only a name that an agency or a role follows introduces. */
  private confirms(nameEnd: number): boolean {
    const { message } = this;
    if (nameEnd >= message.words.length) return true;
    const norm = message.words.norm(nameEnd);
    return (
      isFrom(norm) ||
      (norm === 'yang' && isFrom(message.words.norm(nameEnd + 1))) ||
      isRole(norm) ||
      isOfficeTitle(norm) ||
      pauseBefore(message, nameEnd) ||
      this.agency(nameEnd, 'expected') > 0
    );
  }

  /** An agency told before the name: *Mewakili Bidang …, saya Ika*. */
  private before(cueAt: number): void {
    const { message } = this;
    const start = message.sentences.firstWord(message.sentences.ofWord(cueAt));
    for (let w = start; w < cueAt; w += 1) {
      const norm = message.words.norm(w);
      const onBehalf = norm === 'nama' && message.words.norm(w - 1) === 'atas' && w - 1 === start;
      if (norm !== 'mewakili' && norm !== 'selaku' && !onBehalf) continue;
      if (w !== start && !onBehalf && !pauseBefore(message, w) && w < this.around.opening.bodyStart)
        continue;
      const agency = this.agencyWithin(w + 1, Math.min(cueAt, w + 8));
      if (agency) this.setAgency(...agency);
    }
  }

  private agencyWithin(from: number, to: number): [number, number] | undefined {
    for (let w = from; w < to; w += 1) {
      const end = this.agency(w, 'expected');
      if (end) return [w, end];
    }
    return undefined;
  }

  private limit(from: number): number {
    const { message } = this;
    return Math.min(message.words.length, from + LONGEST_OFFICE);
  }

  /**
   * Behind the name: role, *dari …*, *(…)*, *– …*, *| …*. Ends at a verb, a request, a time, another
   * person or the end of the sentence.
   */
  private apposition(from: number, limit: number): void {
    const { message } = this;
    let words = 0;
    for (let w = from; w < limit; w += 1) {
      if (has(message, w, WordFlag.SentenceStart) || isForeign(message, w)) return;
      const norm = message.words.norm(w);
      const frame = this.frameAt(w, from);
      const agency = this.agency(w, frame);
      if (agency) {
        this.setAgency(w, agency);
        this.introducedTo(agency);
        return;
      }
      const companion = this.companionEnd(w);
      if (companion) {
        w = companion - 1;
        continue;
      }
      if (this.isTold(w) || (words > 0 && isSpeaker(message, w))) return;
      if (norm === 'dengan' || norm === 'bukan' || norm === 'bahwa') return;
      // the letters of degrees and initials are not counted
      if (!has(message, w, WordFlag.DotAfter)) words += 1;
      if (words > 14) return;
    }
  }

  /** *Saya Wulan Handayani*, and in a line of its own *Analis, Biro Hukum Setda*. */
  private lineBelow(nameEnd: number): void {
    const { message } = this;
    const line = message.lines.ofWord(nameEnd - 1) + 1;
    if (nameEnd !== message.lines.endWord(line - 1) || line >= message.lines.length) return;
    const first = message.lines.firstWord(line);
    const end = message.lines.endWord(line);
    if (end - first > 12 || message.line(line).item || message.line(line).quoted) return;
    const head = message.words.norm(first);
    if (!isRole(head) && !isOfficeTitle(head) && !this.agency(first, 'expected')) return;
    for (let w = first; w < end; w += 1)
      if (
        !(isCapital(message, w) || AGENCY_LINK.has(message.words.norm(w))) ||
        isForeign(message, w)
      )
        return;
    const text = message.text.slice(message.lines.start(line), message.lines.end(line));
    if (text.includes(':')) return;
    const agency = this.agencyWithin(first, end);
    if (!agency) return;
    this.setAgency(...agency);
    this.introducedTo(agency[1]);
  }

  /** *Haji Yudha bersama Hajjah Wulan, pengurus …*: the word behind the second name, or 0. */
  private companionEnd(w: number): number {
    if (!TOGETHER.has(this.message.words.norm(w))) return 0;
    if (TEAM.has(this.message.words.norm(w + 1))) return w + 2;
    const next = this.message.words.norm(w + 1);
    if (!isCapital(this.message, w + 1) && !isPersonalName(next)) return 0;
    return nameAt(this.message, w + 1, 'signature');
  }

  private frameAt(w: number, from: number): 'expected' | 'open' {
    const { message } = this;
    const before = message.words.norm(w - 1);
    if (
      w === from ||
      AGENCY_LINK.has(before) ||
      isFrom(before) ||
      isRole(before) ||
      isOfficeTitle(before) ||
      has(message, w, WordFlag.BreakBefore)
    )
      return 'expected';
    return isAgencyHead(message.words.norm(w)) ? 'expected' : 'open';
  }

  /** A verb, request or time: from here on something is told. */
  private isTold(w: number): boolean {
    const norm = this.message.words.norm(w);
    if (norm === 'atas' && this.message.words.norm(w + 1) === 'nama') return false;
    return (
      endsIntroduction(norm) || looksVerbal(norm) || (isAddressWord(norm) && !isOfficeTitle(norm))
    );
  }

  /** *kami dari Dinas …*, *saya staf Bagian …*, *kami di Kantor …*, *Kami Pokja III pada …*. */
  private agencyBehind(cueAt: number, after: number): void {
    const { message } = this;
    const cue = message.words.norm(cueAt);
    if (this.isWeak(cueAt, after)) {
      this.agencySpeaking(cueAt, after);
      return;
    }
    if (
      cue === 'perkenalkan' &&
      !this.isLink(after) &&
      !isFirstPerson(message.words.norm(after - 1))
    )
      return;
    if (has(message, after, WordFlag.BreakBefore) && !this.goesOnBehindComma(cueAt, after)) return;
    if (WORKING.has(message.words.norm(after)) && AT.has(message.words.norm(after + 1)))
      this.agencyFrom(cueAt, after + 1, WordFlag.SentenceStart | WordFlag.BreakBefore);
    else this.agencyFrom(cueAt, after, WordFlag.SentenceStart);
  }

  /** The first agency from here to a pause of that kind or to what is told. */
  private agencyFrom(cueAt: number, after: number, pause: number): void {
    const { message } = this;
    for (let w = after; w < message.words.length && w < after + 10; w += 1) {
      if ((w > after && has(message, w, pause)) || isForeign(message, w)) return;
      const agency = this.agency(w, this.frameAt(w, after));
      if (agency && this.belongs(after, w)) {
        this.setAgency(w, agency);
        this.introducedAt(cueAt);
        this.introducedTo(agency);
        this.nameInBrackets(agency);
        return;
      }
      if (this.isTold(w) && !this.isRepresented(w)) return;
    }
  }

  /** *Selamat pagi, Bu, dengan Instalasi Gizi RSUD Melati.*: nothing but that behind the greeting. */
  private agencySpeaking(cueAt: number, after: number): void {
    const { message } = this;
    if (cueAt !== this.around.opening.bodyStart || after !== cueAt + 1) return;
    const agency = isCapital(message, after) ? this.agency(after, 'open') : 0;
    if (!agency) return;
    let end = agency;
    while (!pauseBefore(message, end) && isCapital(message, end)) end += 1;
    if (end < message.words.length && !has(message, end, WordFlag.SentenceStart)) return;
    this.setAgency(after, agency);
    this.introducedAt(cueAt);
    this.introducedTo(agency);
  }

  /** *Kami, selaku …*, *Kami, Puskesmas Wanasari, …*; *Saya, data Dinas …* goes on otherwise. */
  private goesOnBehindComma(cueAt: number, after: number): boolean {
    const { message } = this;
    const norm = message.words.norm(after);
    if (message.words.norm(cueAt) === 'perkenalkan') return true;
    if (this.isLink(after) || isRole(norm)) return true;
    return isCapital(message, after) && this.agency(after, 'open') > 0;
  }

  /** *dari*, *pada*, *selaku*: the sender's agency follows. */
  private isLink(w: number): boolean {
    const norm = this.message.words.norm(w);
    return LINKS_AGENCY.has(norm) || isFrom(norm);
  }

  /** *Kami dari Bidang Aset (Rudi Hartono)*. */
  private nameInBrackets(from: number): void {
    const { message } = this;
    for (let w = from; w < message.words.length && w < from + LONGEST_OFFICE; w += 1) {
      if (has(message, w, WordFlag.SentenceStart)) return;
      if (this.isTold(w) && !isCapital(message, w)) return;
      if (!gapBefore(message, w).includes('(')) continue;
      const labelled = NAME_LABELS.has(message.words.norm(w)) ? w + 1 : w;
      const value = labelEnd(message, w, w + 3) || labelled;
      const name = nameAt(message, value, 'self');
      if (!name) return;
      this.setName(value, name);
      this.found.introducedTo = Math.max(this.found.introducedTo ?? 0, this.bracketEnd(name));
      return;
    }
  }

  /** The word behind the closing bracket, degrees and office before it included. */
  private bracketEnd(from: number): number {
    const { message } = this;
    for (let w = from; w < from + LONGEST_OFFICE; w += 1)
      if (pauseBefore(message, w) && /\)|^$/.test(gapBefore(message, w))) return w;
    return from;
  }

  /** *mewakili Ibu Kepala Bagian …*: the superior's title leads to the agency. */
  private isRepresented(w: number): boolean {
    const before = this.message.words.norm(w - 1);
    return (
      isAddressWord(this.message.words.norm(w)) && (before === 'mewakili' || before === 'nama')
    );
  }

  /** Between cue and agency only roles, links and titles: *saya mendapat nomor dari Dinas* is told. */
  private belongs(after: number, agencyAtWord: number): boolean {
    const { message } = this;
    if (agencyAtWord === after) return true;
    const first = message.words.norm(after);
    // *saya dan tim dari Inspektorat*
    if (TOGETHER.has(first) && TEAM.has(message.words.norm(after + 1))) return true;
    return (
      this.isLink(after) ||
      isRole(first) ||
      isOfficeTitle(first) ||
      isAgencyHead(first) ||
      first === 'mewakili' ||
      first === 'yang'
    );
  }

  // --- The signature.

  private signature(): void {
    const { message } = this;
    for (const [first, end] of this.around.closing.signature) {
      let w = first;
      while (w < end) {
        const stop = segmentEnd(message, w, end);
        this.signatureSegment(w, stop);
        w = stop;
      }
    }
  }

  private signatureSegment(from: number, to: number): void {
    const agency = this.agencyWithin(from, to);
    if (agency) this.setAgency(...agency);
    if (agency && agency[0] === from) return;
    const name = nameAt(this.message, from, 'signature');
    if (name && name <= to) this.setName(from, name);
  }
}

/** A piece of a signature line up to a comma, dash, bar or bracket. */
function segmentEnd(message: Message, from: number, end: number): number {
  for (let w = from + 1; w < end; w += 1)
    if (has(message, w, WordFlag.BreakBefore | WordFlag.SentenceStart)) return w;
  return end;
}

/** Where the value of `Label: value` begins, 0 for no label. */
function labelEnd(message: Message, first: number, end: number): number {
  const { words, text } = message;
  for (let w = first; w < end && w < first + 3; w += 1) {
    const stop = w + 1 < end ? words.start(w + 1) : message.lines.end(message.lines.ofWord(first));
    const gap = text.slice(words.end(w), stop);
    if (/^\s*(?:[*_]\s*)?:/.test(gap)) return w + 1;
  }
  return 0;
}

/** Words that an agency's name may go on for behind its head. */
const LONGEST_OFFICE = 30;

const NAME_LABELS = new Set(['nama', 'dari', 'pengirim', 'narahubung', 'pelapor', 'pemohon']);
/** Behind *Nama* in a label: *Nama lengkap*, *Nama/NIP*. */
const OF_PERSONS = new Set(
  'lengkap panggilan pengirim pelapor pemohon pengusul penanya narahubung nip jabatan dan pic pengguna'.split(
    ' ',
  ),
);
const DESTINATIONS = new Set(['ke', 'tujuan', 'menuju', 'sampai', 'hingga']);
const AGENCY_LABELS = new Set([
  'instansi',
  'unit',
  'satuan',
  'satker',
  'opd',
  'asal',
  'lembaga',
  'kantor',
  'sekolah',
  'skpd',
  'agensi',
]);

/** Words between a cue and the name. */
const PRESENTING = new Set([
  'nama',
  'diri',
  'sendiri',
  'dengan',
  'ini',
  'saya',
  'kami',
  'aku',
  'sy',
  'beta',
  'ulun',
  'adalah',
  'bernama',
  'atas',
  'awak',
  'abdi',
  'tiang',
]);

/** Cues that often stand before something else; a name behind them must be confirmed. */
const WEAK_CUES = new Set(['ini', 'adalah', 'dengan', 'dgn', 'dg', 'disini', 'sini']);

const WORKING = wordSet('bertugas bekerja berdinas mengabdi ditugaskan ditempatkan');

const AT = new Set(['di', 'pada', 'pd']);

const SIGNING = new Set(['bertanda', 'bertandatangan']);
const BELOW = new Set(['tangan', 'di', 'bawah', 'dibawah', 'ini']);

const CONTACTING = new Set(['menghubungi', 'menulis', 'mengirim', 'mengirimkan', 'berkirim']);
const THIS_MESSAGE = new Set(['pesan', 'ini', 'kepada']);

/** *kepada saya*, *milik kami*, *rekan saya*: the first person as object or owner. */
const NOT_BEFORE_SELF = new Set(
  'kepada kpd untuk utk bagi oleh dari dr milik rekan teman ibu bapak anak istri suami adik kakak pada ke menurut seperti selain termasuk kecuali terhadap tempat kantor atasan pimpinan staf tim'.split(
    ' ',
  ),
);

/** Behind these *ini* and *dengan* still open an introduction. */
const OPENS_TOO = new Set([
  'pak',
  'bu',
  'bapak',
  'ibu',
  'mas',
  'mbak',
  'mba',
  'izin',
  'ijin',
  'maaf',
  'ya',
  'mengganggu',
  'ganggu',
  'semua',
  'pagi',
  'siang',
  'sore',
  'malam',
]);

const TOGETHER = new Set(['dan', 'beserta', 'bersama']);
const TEAM = new Set(['tim', 'rekan', 'rekan-rekan', 'staf', 'jajaran', 'kawan-kawan']);

const AGENCY_LINK = new Set([
  'dari',
  'dr',
  'di',
  'pada',
  'pd',
  'staf',
  'unit',
  'mewakili',
  'nama',
  'selaku',
  'dan',
  'atau',
  'plt',
  'plh',
]);
const LINKS_AGENCY = new Set([
  'dari',
  'dr',
  'di',
  'pada',
  'pd',
  'mewakili',
  'selaku',
  'sebagai',
  'sbg',
  'atas',
  'yang',
]);
