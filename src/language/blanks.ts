import { CharClass, charClass } from '../message/characters.ts';
import type { Message, Range } from '../message/types.ts';

/** What templates call their blanks; the first word inside square or angle brackets decides. */
const BLANK_NAMES = new Set(
  (
    'nama instansi unit jabatan topik tanggal tgl jam hari bulan tahun tempat lokasi nomor no judul tautan link alamat kegiatan acara perihal hal penerima pengirim isi isikan sebutkan tulis ' +
    'tuliskan masukkan lengkapi waktu jumlah nominal nip agenda sapaan bapak ibu salam satuan opd dinas kantor perangkat pukul telepon hp kontak email keterangan uraian pokok dokumen surat name date xxx xx nilai ' +
    'sesuaikan contoh detail peserta narahubung pimpinan kepala kota kabupaten daerah posisi periode batas tenggat deskripsi'
  ).split(' '),
);

/** Blanks of a template that were left in the message, outside of code, links and quoted lines. */
export function blanksIn(message: Message): Range[] {
  const skip = message.spans
    .filter(
      ({ kind }) =>
        kind === 'code' ||
        kind === 'link' ||
        kind === 'email' ||
        kind === 'file' ||
        kind === 'quote-line' ||
        kind === 'hashtag',
    )
    .map(({ range }) => range)
    .sort((a, b) => a[0] - b[0]);
  const { text } = message;
  const found: Range[] = [];
  let next = 0;
  for (let i = 0; i < text.length; i += 1) {
    while (next < skip.length && skip[next]![1] <= i) next += 1;
    const hidden = skip[next];
    if (hidden && hidden[0] <= i) {
      i = hidden[1] - 1;
      continue;
    }
    const end = blankAt(text, i);
    if (end === 0) continue;
    found.push([i, end]);
    i = end - 1;
  }
  return found;
}

function blankAt(text: string, i: number): number {
  const ch = text[i];
  if (ch === '[' || ch === '<' || ch === '{') return bracketEnd(text, i);
  if (ch === '_') return lineEnd(text, i);
  if (ch === '.' || ch === '…') return dotsEnd(text, i);
  if (ch === 'X' || ch === 'x' || ch === 'Ｘ') return crossesEnd(text, i);
  return 0;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };
const LONGEST = 60;

function bracketEnd(text: string, i: number): number {
  const open = text[i]!;
  const close = CLOSING[open]!;
  const window = text.slice(i, i + LONGEST + 4);
  const doubled = window[1] === open;
  const stop = window.indexOf(doubled ? close + close : close, 1);
  if (stop < 0 || window.slice(0, stop).includes('\n')) return 0;
  const inner = window.slice(doubled ? 2 : 1, stop).trim();
  const end = i + stop + (doubled ? 2 : 1);
  if (doubled && inner !== '') return /^[\p{L}\p{N}_ ./-]+$/u.test(inner) ? end : 0;
  // *X < Y dan Y > Z* compares: with a blank behind, `<` needs a name that templates use, as `[` does
  const spaced = open === '<' && /\s/.test(window[1] ?? '');
  return isBlankName(inner, spaced ? '[' : open) ? end : 0;
}

function isBlankName(inner: string, open: string): boolean {
  if (/^(?:[._…-]+|x+)$/i.test(inner)) return inner.length >= 2;
  if (!/^[\p{L}][\p{L}\p{N}_ ./-]*$/u.test(inner)) return false;
  const words = inner.toLowerCase().split(/[ _/-]+/);
  if (BLANK_NAMES.has(words[0]!)) return words.length <= 6;
  return open === '{'
    ? words.length <= 4
    : open === '<' && words.length <= 4 && !inner.includes('.');
}

/** `____`: three or more, not part of a name with letters around it. */
function lineEnd(text: string, i: number): number {
  if (text[i - 1] === '_') return 0;
  let end = i;
  while (text[end] === '_') end += 1;
  return end - i >= 3 && !isLetter(text, i - 1) && !isLetter(text, end) ? end : 0;
}

/** Dots in place of a word; a leader to a time or price, and an ellipsis behind a word, are none. */
function dotsEnd(text: string, i: number): number {
  let end = i;
  let dots = 0;
  while (text[end] === '.' || text[end] === '…') {
    dots += text[end] === '…' ? 3 : 1;
    end += 1;
  }
  const before = text.slice(Math.max(0, i - 24), i);
  if (dots >= 3 && /(?:bapak|ibu|saudara|sdr\.?|yth\.?|bpk\.?)\s*(?:\/\s*ibu)?\s+$/i.test(before))
    return end;
  if (dots < 4 || isLetter(text, i - 1)) return 0;
  return isLeader(text, i, end) ? 0 : end;
}

/** *Sambutan .......... 08.20*: words before, a number at the end of the line behind. */
function isLeader(text: string, i: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', i - 1) + 1;
  const head = text.slice(Math.max(lineStart, i - 80), i);
  const tail = /^[ \t]*(?:Rp\s?)?\d[\d.,:–-]*(?: ?(?:WIB|WITA|WIT))?[ \t]*(?:\r?\n|$)/.exec(
    text.slice(end, end + 40),
  );
  return tail !== null && /\p{L}{3}/u.test(head) && !/[:/]\s*$/.test(head);
}

/** `XXX` where a number or name should stand; alone behind a noun it is the Roman numeral 30. */
function crossesEnd(text: string, i: number): number {
  const amount = /(?:^|\P{L})Rp$/u.test(text.slice(Math.max(0, i - 3), i));
  if ((isLetter(text, i - 1) && !amount) || isDigit(text, i - 1)) return 0;
  let end = i;
  while (text[end] === text[i]) end += 1;
  const length = end - i;
  if (length < 3 || isLetter(text, end) || isDigit(text, end)) return 0;
  // *HUT ke-XXX* is the thirtieth
  if (
    length === 3 &&
    text[i] === 'X' &&
    /(?:^|\P{L})ke-$/iu.test(text.slice(Math.max(0, i - 4), i))
  )
    return 0;
  const joined = /[/.-]/.test(text[i - 1] ?? '') || /^[/-]|^\.[xX]/.test(text.slice(end, end + 2));
  if (joined) return crossesTail(text, end);
  if (length > 3 || text[i] === 'x') return end;
  const before = /(\p{L}+)\.?\s*:?\s*$/u.exec(text.slice(Math.max(0, i - 24), i));
  return before && WANTS_VALUE.has(before[1]!.toLowerCase()) ? end : 0;
}

const WANTS_VALUE = new Set(
  'nomor no rp tanggal tgl pukul jam nama sebesar sejumlah sebanyak senilai bapak ibu pak bu saudara sdr nip hp telepon telp saya dinas badan kementerian instansi kepada dari oleh kecamatan kelurahan desa biro ruang ruangan gedung hotel aula jalan jl kota kabupaten provinsi bidang bagian subbagian subbag puskesmas sekolah aplikasi'.split(
    ' ',
  ),
);

/** `XXX.XXX.XXX` is one blank. */
function crossesTail(text: string, end: number): number {
  let stop = end;
  while (/^[.\-/]?[xX]/.test(text.slice(stop, stop + 2))) stop += 1;
  return stop;
}

function isLetter(text: string, i: number): boolean {
  return i >= 0 && i < text.length && charClass(text.charCodeAt(i)) === CharClass.Letter;
}

function isDigit(text: string, i: number): boolean {
  return i >= 0 && i < text.length && charClass(text.charCodeAt(i)) === CharClass.Digit;
}
