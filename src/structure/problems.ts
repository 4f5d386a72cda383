import * as vocabulary from '../../rules/lexicon/intent-words.ts';
import type { OwnBook } from '../language/own-book.ts';
import { wordSet } from '../language/word-set.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { has, pauseBefore } from './cursor.ts';
import { findWord, isQuestion, ownSentences, type Sentence } from './read.ts';

const PROBLEM = wordSet(vocabulary.PROBLEM_WORDS);
const CANNOT = wordSet(vocabulary.CANNOT);
const ABSENCE = wordSet(vocabulary.ABSENCE);
const CONDITION = wordSet(vocabulary.CONDITIONS);
const DENIAL = wordSet(vocabulary.DENIALS);
const SOLVED = wordSet(vocabulary.SOLVED);
const HELP = wordSet(vocabulary.WANTS_HELP);
const OPTION = wordSet(vocabulary.OPTION_WORDS);
const REQUEST = wordSet('mohon mhn memohon minta meminta tolong tlg');
const FIX_WORDS = wordSet(
  'diperbaiki dicek diperiksa dibuka diaktifkan dipulihkan diproses ditangani dibantu direset',
);
const BROKEN = wordSet(vocabulary.BROKEN);
const HANDLING = wordSet(vocabulary.HANDLING);
const RECORDS = wordSet(vocabulary.RECORDS);
const ACTION = wordSet(vocabulary.ACTION);
const ATTENTION = wordSet(vocabulary.ATTENTION);
const IF_WORDS = wordSet('jika bila kalau klo kalo apabila seandainya');
const MAY_WORDS = wordSet(
  'dapat dapatkah bisa bisakah boleh bolehkah memungkinkan mungkin dapat dpt bs pendapat',
);

/** The problem that a message raises to get help and leaves without an option; word range. */
export function problemWithoutOption(
  message: Message,
  own?: OwnBook,
): readonly [number, number] | undefined {
  let problem: number | undefined;
  let wantsHelp = false;
  for (const sentence of ownSentences(message)) {
    if (asksHelp(message, sentence) || (problem !== undefined && wantsAction(message, sentence)))
      wantsHelp = true;
    const at = problemIn(message, sentence);
    if (at >= 0) problem ??= at;
    if (bringsOption(message, sentence) || own?.all(message, sentence.first, sentence.end).length)
      return undefined;
  }
  return problem !== undefined && wantsHelp ? [problem, problem + 1] : undefined;
}

/** The word that raises a problem in the sentence, or -1. */
function problemIn(message: Message, sentence: Sentence): number {
  const { first, end } = sentence;
  for (let w = first; w < end; w += 1) {
    if (has(message, w, WordFlag.Quoted | WordFlag.Protected)) continue;
    const named =
      PROBLEM.has(message.words.norm(w)) &&
      !isPartOfName(message, w, first) &&
      !isSolving(message, w);
    if (!named && !isUnable(message, w)) continue;
    if (!isLifted(message, w, sentence) && !isHandled(message, w, sentence)) return w;
  }
  return -1;
}

/**
 * *memilah buku rusak*, *mengganti lampu mati*: work on broken things, unless help with it is asked;
 * *daftar barang rusak berat*: a record of them.
 */
function isHandled(message: Message, w: number, { first }: Sentence): boolean {
  if (!BROKEN.has(message.words.norm(w))) return false;
  const from = Math.max(clauseStart(message, w, first), w - 4);
  const record = findWord(message, RECORDS, [from, w - 1]);
  if (
    record >= 0 &&
    (DEGREES.has(message.words.norm(w + 1)) || findWord(message, REQUEST, [first, record]) >= 0)
  )
    return true;
  const verb = findWord(message, HANDLING, [from, w]);
  return verb >= 0 && findWord(message, REQUEST, [first, verb]) < 0;
}

/** In a title: *Penyandang Masalah Kesejahteraan Sosial*, *Rapat Kendala SIPD*. */
function isPartOfName(message: Message, w: number, first: number): boolean {
  return w > first && has(message, w, WordFlag.Capitalised) && !has(message, w, WordFlag.LineStart);
}

/** *tidak dapat dicetak*, *blm bs dikumpul*; being absent is no problem to be solved. */
function isUnable(message: Message, w: number): boolean {
  const { words } = message;
  const norm = words.norm(w);
  if (!DENIAL.has(norm) || norm === 'tanpa' || norm === 'bukan') return false;
  if (!CANNOT.has(words.norm(w + 1))) return false;
  const what = words.norm(w + 2);
  return !(ABSENCE.has(what) && !isSystem(message, w));
}

const SYSTEMS = wordSet(
  'akun aplikasi sistem server peladen data laman situs simpeg sipd jaringan login tautan mesin layanan internet berkas',
);

/** *akun saya tidak bisa masuk*: a system, not a person, fails. */
function isSystem(message: Message, w: number): boolean {
  return findWord(message, SYSTEMS, [w - 6, w]) >= 0;
}

/** Denied, conditional, offered or over: no problem is raised. */
function isLifted(message: Message, w: number, { first, end }: Sentence): boolean {
  for (let k = w - 1; k >= first && k >= w - 4; k -= 1) {
    if (DENIAL.has(message.words.norm(k)) && !isUnable(message, w)) return true;
    if (pauseBefore(message, k + 1)) break;
  }
  if (findWord(message, CONDITION, [clauseStart(message, w, first), w]) >= 0) return true;
  const over = findWord(message, SOLVED, [first, end]);
  return (
    over >= 0 &&
    !DENIAL.has(message.words.norm(over - 1)) &&
    !IN_HOPE.has(message.words.norm(over - 1))
  );
}

const IN_HOPE = wordSet('mohon agar supaya segera dapat bisa untuk harus perlu menunggu');

function clauseStart(message: Message, w: number, first: number): number {
  let k = w;
  while (k > first && !has(message, k, WordFlag.BreakBefore)) k -= 1;
  return k;
}

function asksHelp(message: Message, sentence: Sentence): boolean {
  const range = [sentence.first, sentence.end] as const;
  if (findWord(message, CONDITION, [sentence.first, sentence.first + 1]) >= 0) return false;
  // *Terima kasih atas bimbingan Ibu selama ini*
  if (findWord(message, THANKS, range) >= 0 && findWord(message, SO_FAR, range) >= 0) return false;
  for (let w = sentence.first; w < sentence.end; w += 1)
    if (HELP.has(message.words.norm(w)) && !isGiven(message, w)) return true;
  const option = findWord(message, OPTION, range);
  if (option >= 0 && isAskedFor(message, option, sentence)) return true;
  const asked = findWord(message, REQUEST, range);
  if (asked >= 0 && findWord(message, FIX_WORDS, [asked, sentence.end]) >= 0) return true;
  const knows = findWord(message, TO_KNOW, range);
  if (knows > sentence.first && WANTING.has(message.words.norm(knows - 1))) return true;
  return isQuestion(message, sentence) && findWord(message, ASKS_WHAT, range) >= 0;
}

/** *telah menerima bantuan*, *penyaluran bantuan*, *penyelesaian masalah*: told of, not asked for. */
function isGiven(message: Message, w: number): boolean {
  const { words } = message;
  const given = GIVING.has(words.norm(w - 1)) && !DENIAL.has(words.norm(w - 2));
  return given || isSolving(message, w + 1);
}

/** *penyelesaian masalah*, *mengatasi kendala*: the word before is what is done about it. */
function isSolving(message: Message, w: number): boolean {
  const { words } = message;
  if (!PROBLEM.has(words.norm(w)) || !SOLVING.has(words.norm(w - 1))) return false;
  return (
    !ASKED.has(words.norm(w - 2)) &&
    !DENIAL.has(words.norm(w + 1)) &&
    !DENIAL.has(words.norm(w + 2))
  );
}

const GIVING = wordSet(
  'menerima mendapat mendapatkan memperoleh penyaluran menyalurkan disalurkan penerima pemberian',
);
const DEGREES = wordSet('berat ringan sedang');
const ASKED = wordSet('bantuan mohon butuh minta dibantu bantu');
const SOLVING = wordSet('penyelesaian pemecahan penanganan pengentasan');

const THANKS = wordSet('kasih terimakasih');
const SO_FAR = wordSet('selama telah');

/** Behind a problem: *Mohon perhatian Bapak*, *mohon tindak lanjutnya*. */
function wantsAction(message: Message, { first, end }: Sentence): boolean {
  const asked = findWord(message, REQUEST, [first, end]);
  if (asked < 0) return false;
  const reach = Math.min(asked + 5, end);
  if (findWord(message, ACTION, [asked, reach]) >= 0) return true;
  const attention = findWord(message, ATTENTION, [asked, Math.min(asked + 3, end)]);
  if (attention < 0) return false;
  // *Mohon perhatian Bapak/Ibu* is said to many, in a notice
  const { words } = message;
  return PERSONS.has(words.norm(attention + 1)) && !PERSONS.has(words.norm(attention + 2));
}

const PERSONS = wordSet('bapak ibu pak bu bpk');

const TO_KNOW = wordSet('tahu mengetahui tau');
const WANTING = wordSet('perlu ingin mau mohon belum tidak tdk blm');
const ASKS_WHAT = wordSet('apa bagaimana gimana gmn kenapa mengapa adakah siapa');

/** An option, a proposal, a choice or *apakah dapat jika …*. */
function bringsOption(message: Message, sentence: Sentence): boolean {
  const { first, end } = sentence;
  const option = findWord(message, OPTION, [first, end]);
  if (
    option >= 0 &&
    !DENIAL.has(message.words.norm(option - 1)) &&
    !isAskedFor(message, option, sentence)
  )
    return true;
  if (isOwnSolution(message, sentence)) return true;
  if (!isQuestion(message, sentence) && findWord(message, APAKAH, [first, end]) < 0)
    return isListOfChoices(message, sentence);
  if (proposesIf(message, sentence)) return true;
  const may = findWord(message, MAY_WORDS, [first, end]);
  if (may < 0) return false;
  return (
    findWord(message, IF_WORDS, [may, end]) >= 0 || findWord(message, OR_OURS, [may, end]) >= 0
  );
}

/** *Bagaimana jika kami …?* */
function proposesIf(message: Message, { first, end }: Sentence): boolean {
  const how = findWord(message, HOW, [first, end]);
  return how >= 0 && IF_WORDS.has(message.words.norm(how + 1));
}

const HOW = wordSet('bagaimana bgmn gmn gimana');
const APAKAH = wordSet('apakah bagaimana bgmn gmn gimana');
const OR_OURS = wordSet('atau kami saya sy jemput');

/** *apakah Ibu punya opsi lain?* asks for one. */
function isAskedFor(message: Message, w: number, { first }: Sentence): boolean {
  return (
    findWord(message, wordSet('punya mempunyai ada adakah minta mohon'), [
      Math.max(first, w - 3),
      w,
    ]) >= 0 && findWord(message, APAKAH, [first, w]) >= 0
  );
}

/** *solusi kami*, *sebagai solusi, …*, not *belum menemukan solusinya*. */
function isOwnSolution(message: Message, { first, end }: Sentence): boolean {
  for (let w = first; w < end; w += 1) {
    if (message.words.norm(w) !== 'solusi' && message.words.norm(w) !== 'saran') continue;
    const next = message.words.norm(w + 1);
    const before = message.words.norm(w - 1);
    if (
      next === 'kami' ||
      next === 'saya' ||
      before === 'sebagai' ||
      before === 'dua' ||
      before === 'beberapa'
    )
      return true;
  }
  return false;
}

/** *Pertama, … Kedua, …*, *(a) …, atau (b) …* */
function isListOfChoices(message: Message, { first, end }: Sentence): boolean {
  let letters = 0;
  for (let w = first; w < end; w += 1) {
    const norm = message.words.norm(w);
    const bracket = message.text.slice(message.words.start(w) - 1, message.words.end(w) + 1);
    if ((norm === 'a' || norm === 'b' || norm === '1' || norm === '2') && /^\(.\)$/.test(bracket))
      letters += 1;
  }
  return letters >= 2;
}
