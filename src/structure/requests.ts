import * as vocabulary from '../../rules/lexicon/intent-words.ts';
import type { OwnBook } from '../language/own-book.ts';
import { PhraseBook } from '../language/phrases.ts';
import { wordSet } from '../language/word-set.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { has, pauseBefore } from './cursor.ts';
import { findWord, isQuestion, ownSentences, type Sentence } from './read.ts';
import { isAddressWord, isFirstPerson } from './vocabulary.ts';

const MEETING = wordSet(vocabulary.MEETING_WORDS);
const NO_MEETING = wordSet(vocabulary.NO_MEETING);
const PLACES = wordSet(
  'ruang ruangan kantor tempat rumah meja posko sekolah madrasah kampus puskesmas unit instansi dinas desa kelurahan kecamatan',
);
const TOWARDS = wordSet('ke menuju di mampir datang');
const PLANS = wordSet(
  'untuk utk ingin mau akan hendak bermaksud bisa boleh jadwalkan agendakan mengagendakan menjadwalkan lakukan melakukan mari ayo mohon minta izin ijin nanti besok bsk',
);

let leaveBook: PhraseBook<'leave'> | undefined;

/** Where the message asks for the recipient's time without asking whether they have it; word range. */
export function unaskedMeeting(
  message: Message,
  own?: OwnBook,
): readonly [number, number] | undefined {
  let wanted: readonly [number, number] | undefined;
  for (const sentence of ownSentences(message)) {
    if (asksLeave(message, sentence) || own?.all(message, sentence.first, sentence.end).length)
      return undefined;
    const found = meetingIn(message, sentence);
    if (found && isQuestion(message, sentence)) return undefined;
    wanted ??= found;
  }
  return wanted;
}

function asksLeave(message: Message, { first, end }: Sentence): boolean {
  leaveBook ??= new PhraseBook({ leave: vocabulary.ASKS_LEAVE });
  return leaveBook.all(message, first, end).length > 0;
}

/** Writer and recipient shall meet, speak or call: *saya menelepon Ibu*, *untuk berdiskusi*. */
function meetingIn(
  message: Message,
  { first, end }: Sentence,
): readonly [number, number] | undefined {
  for (let w = first; w < end; w += 1) {
    if (has(message, w, WordFlag.Quoted | WordFlag.Protected)) continue;
    const norm = message.words.norm(w);
    if (MEETING.has(norm) && isPlanned(message, w, [first, end])) return [w, w + 1];
    if (norm === 'rapat' && message.words.norm(w - 1) === 'kita') return [w, w + 1];
    if (isVisit(message, w, first)) return [w, Math.min(w + 3, end)];
    if (norm === 'waktu' && isAddressWord(message.words.norm(w + 1)) && needs(message, w, first))
      return [w, w + 2];
    if (norm === 'panggilan' && message.words.norm(w + 1) === 'video' && isOwn(message, w, first))
      return [w, w + 2];
  }
  return undefined;
}

/** A meeting to come: the writer's plan, not a past one, a number or a name. */
function isPlanned(message: Message, w: number, [first, end]: readonly [number, number]): boolean {
  const { words } = message;
  const capital =
    has(message, w, WordFlag.Capitalised) && w > first && !has(message, w, WordFlag.LineStart);
  const needed = words.norm(w - 1) === 'perlu' && isFirstPerson(words.norm(w - 2));
  if (capital || (NO_MEETING.has(words.norm(w - 1)) && !needed)) return false;
  if (NO_MEETING.has(words.norm(w + 1))) return false;
  if (findWord(message, PAST, clauseOf(message, w, [first, end])) >= 0) return false;
  const norm = words.norm(w);
  if (NEEDS_PERSON.has(norm) && !meetsPerson(message, w)) return false;
  if (ABOUT.has(norm))
    return (
      isVisitBefore(message, w, first) ||
      (isOwn(message, w, first) && PLANS.has(words.norm(w - 1)) && meetsRecipient(message, w, end))
    );
  const before = words.norm(w - 1);
  if (NOUNS.has(norm))
    return PLANS.has(before) || isFirstPerson(before) || NEED.has(before) || before === 'kita';
  return isOwn(message, w, first) || PLANS.has(before);
}

/** The clause around a word: between pauses, inside its sentence. */
function clauseOf(
  message: Message,
  w: number,
  [first, end]: readonly [number, number],
): readonly [number, number] {
  let from = w;
  while (from > first && !pauseBefore(message, from)) from -= 1;
  let to = w + 1;
  while (to < end && !pauseBefore(message, to)) to += 1;
  return [from, to];
}

const PAST = wordSet('kemarin kmrn tadi lalu pernah terakhir');
/** Nouns as well as spoken verbs: planned only where a plan or a person stands right before. */
const NOUNS = wordSet('konsultasi diskusi telepon telpon telp telfon telfon wawancara audiensi');
/** *menemui Ibu*, *mendatangi kantor Bapak*, not *menemui kendala*, *mendatangi lokasi*. */
const NEEDS_PERSON = wordSet('menemui mendatangi');

function meetsPerson(message: Message, w: number): boolean {
  for (let k = w + 1; k <= w + 3 && !pauseBefore(message, k); k += 1) {
    const norm = message.words.norm(k);
    if (isAddressWord(norm) || norm === 'beliau' || norm === 'anda') return true;
  }
  return false;
}

/** *membahas* is what a meeting is for; it takes time only together with the recipient. */
const ABOUT = wordSet('membahas membicarakan bahas bicarakan');

function meetsRecipient(message: Message, w: number, end: number): boolean {
  for (let k = w; k < end; k += 1)
    if (message.words.norm(k) === 'dengan' && isAddressWord(message.words.norm(k + 1))) return true;
  return false;
}

function isVisitBefore(message: Message, w: number, first: number): boolean {
  for (let k = w; k >= first; k -= 1) if (isVisit(message, k, first)) return true;
  return false;
}

/** *saya datang ke ruang Ibu*, *saya ke kantor Bapak*. */
function isVisit(message: Message, w: number, first: number): boolean {
  const { words } = message;
  if (
    !TOWARDS.has(words.norm(w)) ||
    !PLACES.has(words.norm(w + 1)) ||
    !isAddressWord(words.norm(w + 2))
  )
    return false;
  return words.norm(w) !== 'di' && isOwn(message, w, first);
}

/** The writer stands shortly before it in the same clause: *saya akan …*, *kita …*. */
function isOwn(message: Message, w: number, first: number): boolean {
  for (let k = w - 1; k >= first && k >= w - 6; k -= 1) {
    const norm = message.words.norm(k);
    if (isFirstPerson(norm) || norm === 'kita') return true;
    if (norm === 'mari' || norm === 'ayo') return true;
    if (pauseBefore(message, k + 1) && k < w - 1 && !isFirstPerson(norm)) return false;
  }
  return false;
}

function needs(message: Message, w: number, first: number): boolean {
  return findWord(message, NEED, [Math.max(first, w - 3), w]) >= 0;
}

const NEED = wordSet('memerlukan perlu butuh membutuhkan minta meminta');
