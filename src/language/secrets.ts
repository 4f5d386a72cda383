import { type Message, type Range, WordFlag } from '../message/types.ts';
import { wordSet } from './word-set.ts';

/** What was found, for the text of the report; the number itself never leaves this room. */
export type SecretKind = 'nik' | 'kk' | 'card' | 'password' | 'code' | 'marking';

export interface Secret {
  readonly kind: SecretKind;
  readonly range: Range;
}

/** Provinces of Kemendagri's codes, the first two digits of NIK and KK. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/**
 * A NIK or KK number by its form: province, then a date DDMMYY (a woman's day + 40), then a serial.
 * There is no check digit.
 */
export function isPopulationNumber(digits: string): boolean {
  if (!/^\d{16}$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const born = day > 40 ? day - 40 : day;
  return born >= 1 && born <= 31 && month >= 1 && month <= 12 && digits.slice(12) !== '0000';
}

/** Luhn's check over a card number of 13 to 19 digits. */
export function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Confidential data: numbers, the values of passwords and codes, markings. A quotation hides nothing:
 * what is passed on is told as well; only a marking must be the writer's own.
 */
export function secretsIn(message: Message): Secret[] {
  const found: Secret[] = [];
  for (let w = 0; w < message.words.length; w += 1) {
    if ((message.words.flags(w) & WordFlag.Protected) !== 0) continue;
    const hit =
      numberAt(message, w) ?? passwordAt(message, w) ?? codeAt(message, w) ?? markingAt(message, w);
    if (!hit) continue;
    found.push({ kind: hit.kind, range: [hit.start, hit.end] });
    w = Math.max(w, hit.last);
  }
  return found;
}

interface Hit {
  readonly kind: SecretKind;
  /** Last word that belongs to it. */
  readonly last: number;
  /** Offsets of what must not be told. */
  readonly start: number;
  readonly end: number;
}

/** Groups of digits with single separators, read as one number. */
function numberAt(message: Message, w: number): Hit | undefined {
  const { words, text } = message;
  if (!isDigits(words.norm(w)) || (w > 0 && joined(message, w))) return undefined;
  let digits = words.norm(w).replace(/\D/g, '');
  let last = w;
  while (last + 1 < words.length && joined(message, last + 1) && digits.length < 24) {
    last += 1;
    digits += words.norm(last).replace(/\D/g, '');
  }
  // A masked number (3299********0007) goes on with stars.
  if (text[words.end(last)] === '*' || text[words.start(w) - 1] === '*') return undefined;
  const hit = (kind: SecretKind): Hit => ({
    kind,
    last,
    start: words.start(w),
    end: words.end(last),
  });
  if (isPopulationNumber(digits)) return hit(saysFamilyCard(message, w) ? 'kk' : 'nik');
  if (digits.length === 16 && labelled(message, w, NIK_LABELS)) return hit('nik');
  if (isCardNumber(digits) && (labelled(message, w, CARD_LABELS) || isGrouped(message, w, last)))
    return hit('card');
  return undefined;
}

function isDigits(norm: string): boolean {
  return /^\d[\d.-]*$/.test(norm);
}

/** One space, dot or hyphen between two groups of digits. */
function joined(message: Message, w: number): boolean {
  const { words, text } = message;
  if (!isDigits(words.norm(w)) || !isDigits(words.norm(w - 1))) return false;
  return /^[ .\-\u00a0]$/.test(text.slice(words.end(w - 1), words.start(w)));
}

/** 4111 1111 1111 1111: four groups of four. */
function isGrouped(message: Message, first: number, last: number): boolean {
  if (last - first !== 3) return false;
  for (let w = first; w <= last; w += 1) if (!/^\d{4}$/.test(message.words.norm(w))) return false;
  return true;
}

const NIK_LABELS = new Set(['nik', 'ktp']);
const CARD_LABELS = new Set([
  'kartu',
  'card',
  'debit',
  'kredit',
  'atm',
  'visa',
  'mastercard',
  'gpn',
]);

function labelled(message: Message, w: number, labels: ReadonlySet<string>): boolean {
  for (let k = w - 1; k >= 0 && k >= w - 5; k -= 1)
    if (labels.has(message.words.norm(k))) return true;
  return false;
}

function saysFamilyCard(message: Message, w: number): boolean {
  return labelled(message, w, new Set(['kk', 'keluarga']));
}

const PASSWORDS = new Set([
  'password',
  'passwordnya',
  'pasword',
  'passwd',
  'pass',
  'pwd',
  'pw',
  'sandi',
  'sandinya',
  'katasandi',
  'passphrase',
  'passwordx',
]);
const CONNECTORS = new Set([
  'adalah',
  'ialah',
  'yaitu',
  'yakni',
  'menjadi',
  'jadi',
  'baru',
  'barunya',
  'sementara',
  'awal',
  'default',
  'diganti',
  'akun',
  'nya',
  'untuk',
  'masuk',
]);

/** *sementara*, *sementaranya*. */
function connects(norm: string): boolean {
  return CONNECTORS.has(norm) || CONNECTORS.has(norm.replace(/nya$/, ''));
}

/** *password: Melati#26*, *kata sandi Ekin2027*: the word with its value. */
function passwordAt(message: Message, w: number): Hit | undefined {
  if (!PASSWORDS.has(message.words.norm(w))) return undefined;
  const { words, text } = message;
  let last = w;
  let pointed = /^[*_~ ]*[:=]/.test(text.slice(words.end(w), words.end(w) + 6));
  while (last + 1 < words.length && connects(words.norm(last + 1)) && last - w < 4) {
    last += 1;
    pointed ||=
      POINTS.has(words.norm(last)) ||
      /^[*_~ ]*[:=]/.test(text.slice(words.end(last), words.end(last) + 6));
  }
  const owner = pointed || isAbout(message, w) ? last : ownerEnd(message, last);
  const value = chunkAfter(text, words.end(owner));
  if (owner > last && !/^(?=\S*\d)(?=\S*\p{L})[^/@.:-]{6,}$/u.test(value?.text ?? ''))
    return undefined;
  pointed ||= owner > last;
  last = owner;
  if (!value || !looksSecret(value.text, pointed)) return undefined;
  let until = last;
  while (until + 1 < words.length && words.start(until + 1) < value.end) until += 1;
  return { kind: 'password', last: until, start: value.start, end: value.end };
}

/** Behind *kata sandi*, whose it is: *akun SIPD kami adalah*, *admin:*; the last word of that, or `last`. */
function ownerEnd({ words, text }: Message, last: number): number {
  for (let k = last + 1; k < words.length && k <= last + 4; k += 1) {
    if (words.flags(k) & WordFlag.SentenceStart) return last;
    if (POINTS.has(words.norm(k)) && k > last + 1) return k;
    const named = words.flags(k) & (WordFlag.Capitalised | WordFlag.AllCaps);
    if (!named && !OWNERS.has(words.norm(k))) return last;
    if (/^[*_~ ]*[:=]/.test(text.slice(words.end(k), words.end(k) + 6))) return k;
  }
  return last;
}

/** *reset password*, *kontak lupa kata sandi*: about one, without one. */
function isAbout({ words }: Message, w: number): boolean {
  for (let k = w - 1; k >= 0 && k >= w - 4; k -= 1) if (ABOUT.has(words.norm(k))) return true;
  return false;
}

const ABOUT = wordSet(
  'reset lupa ganti permohonan panduan formulir kebijakan kontak helpdesk layanan jadwal jumlah tiket',
);

const OWNERS = wordSet(
  'akun aplikasi sistem email surel wifi laman portal admin operator pengguna user kami saya bapak ibu baru sementara',
);

const POINTS = new Set(['adalah', 'ialah', 'yaitu', 'yakni', 'menjadi']);

interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The next run of visible characters, without marks and closing punctuation around it. */
function chunkAfter(text: string, from: number): Chunk | undefined {
  const ahead = text.slice(from, from + 96);
  const match = /^[\s:=*_~"'“”]*/.exec(ahead)!;
  const start = match[0].length;
  if (match[0].includes('\n') && !/[:=]\s*\n/.test(match[0])) return undefined;
  const run = /^\S+/.exec(ahead.slice(start));
  if (!run) return undefined;
  const trimmed = run[0].replace(/[.,;)*_~"'“”]+$/, '');
  if (trimmed === '') return undefined;
  return { text: trimmed, start: from + start, end: from + start + trimmed.length };
}

/** A value, not a word: letters with digits or symbols; behind a colon any word of mixed form. */
function looksSecret(value: string, pointed: boolean): boolean {
  if (value.length < 4 || /^(?:https?:|www\.|\*+$|x+$|\.+$|_+$)/i.test(value)) return false;
  const letter = /\p{L}/u.test(value);
  const digit = /\d/.test(value);
  const symbol = /[#@$%^&*+=!?]/.test(value.slice(1, -1));
  if (letter && (digit || symbol)) return true;
  return pointed && digit && !/^\d{1,2}[.:]\d{2}$/.test(value);
}

const VACCINES = new Set(['polio', 'campak', 'imunisasi']);

const CODES = new Set(['otp', 'pin', 'mpin', 'cvv', 'cvc', 'otpnya', 'pinnya']);

/** *Kode OTP …: 739201*, *PIN … menjadi 4417*: four to eight digits that the sentence gives as the value. */
function codeAt(message: Message, w: number): Hit | undefined {
  const { words } = message;
  const norm = words.norm(w);
  const verification =
    norm === 'kode' && /^(?:verifikasi|akses|otorisasi|keamanan|unik)$/.test(words.norm(w + 1));
  if (!CODES.has(norm) && !verification) return undefined;
  // *Pekan Imunisasi Nasional*
  if (norm === 'pin' && VACCINES.has(words.norm(w + 1))) return undefined;
  for (let k = w + 1; k < words.length && k <= w + 14; k += 1) {
    if ((words.flags(k) & WordFlag.SentenceStart) !== 0) return undefined;
    const last = halves(message, k) ? k + 1 : k;
    if (/^\d{3,8}$/.test(words.norm(k)) && givesValue(message, { k, w, halved: last > k })) {
      return { kind: 'code', last, start: words.start(k), end: words.end(last) };
    }
  }
  return undefined;
}

/** `604 118`: a code in two groups of three, as telephones show it. */
function halves({ words, text }: Message, k: number): boolean {
  const three = /^\d{3}$/;
  return (
    k + 1 < words.length &&
    three.test(words.norm(k)) &&
    three.test(words.norm(k + 1)) &&
    /^[ \u00a0-]$/.test(text.slice(words.end(k), words.start(k + 1))) &&
    !/^\d+$/.test(k + 2 < words.length ? words.norm(k + 2) : '')
  );
}

/** What a number of six digits counts or names, if not the code. */
const NUMBERS = new Set('nomor no nomer rp surat tahun sebesar sebanyak sejumlah'.split(' '));

const endsClause = ({ words, text }: Pick<Message, 'words' | 'text'>, k: number): boolean =>
  /^[*_~ ]*(?:[,.;!?\n)]|$)/.test(text.slice(words.end(k), words.end(k) + 6));

/** Right behind the word, a six-digit one at the end of the clause, behind a colon, or behind *menjadi, adalah, ialah*. */
function givesValue(
  { words, text }: Message,
  { k, w, halved }: { k: number; w: number; halved: boolean },
): boolean {
  const before = words.norm(k - 1);
  if (k === w + 1 || POINTS.has(before) || before === 'yaitu')
    return halved || words.norm(k).length >= 4;
  if (words.norm(k).length === 6 && endsClause({ words, text }, k)) return !NUMBERS.has(before);
  return /[:=]/.test(text.slice(words.end(k - 1), words.start(k))) && words.norm(k).length >= 3;
}

const MARKINGS = new Set(['rahasia', 'terbatas', 'konfidensial']);

/** A classification as the office marks it: a line of its own, in brackets, or *Sifat: Rahasia*. */
function markingAt(message: Message, w: number): Hit | undefined {
  const { words, text, lines } = message;
  if (!MARKINGS.has(words.norm(w)) || (words.flags(w) & WordFlag.Quoted) !== 0) return undefined;
  const line = lines.ofWord(w);
  const first = lines.firstWord(line);
  const hit: Hit = { kind: 'marking', last: w, start: words.start(w), end: words.end(w) };
  if (words.norm(first) === 'sifat' && w <= first + 2) return hit;
  if ((words.flags(w) & WordFlag.AllCaps) === 0) return undefined;
  const alone =
    w === lines.endWord(line) - 1 &&
    (w === first || (w === first + 1 && words.norm(first) === 'sangat'));
  const bracketed =
    /[[({]\s*(?:SANGAT )?$/.test(text.slice(Math.max(0, words.start(w) - 9), words.start(w))) &&
    /^\s*[\])}]/.test(text.slice(words.end(w)).slice(0, 2));
  return alone || (bracketed && w <= first + 1) ? hit : undefined;
}
