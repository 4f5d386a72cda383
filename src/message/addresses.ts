import { CharClass, charClass } from './characters.ts';
import type { LinkKind, Range } from './types.ts';

/**
 * Recognises what is an address rather than language in one chunk (a run without white space):
 * links, e-mails, file names, mentions, hashtags. The judgement is on the shape of the chunk alone.
 */

/** Top-level domains that a document's address or a bare host in Indonesia ends in. */
const TLDS = new Set(
  (
    'id com net org gov edu mil int info io co me ly gl gle app dev page link site xyz online web biz tv be us uk my sg ' +
    'au jp cc gd to ai cloud news tech store eu de nl cn in kr fr ch ru example test localhost'
  ).split(' '),
);

/** Ends of a bare host of two labels; others (`selesai.Mohon`) are two sentences run together. */
const BARE_TLDS = new Set(['id', 'com', 'net', 'org', 'gl', 'ly', 'gle']);

const EXTENSIONS = new Set(
  (
    'pdf doc docx docm dot dotx xls xlsx xlsm xlsb csv ppt pptx pps ppsx odt ods odp rtf txt md jpg jpeg png gif bmp tif ' +
    'tiff webp heic svg mp3 mp4 m4a wav ogg opus mov avi mkv 3gp zip rar 7z tar gz apk exe json xml html htm yaml yml sql ' +
    'kml kmz shp geojson dwg dxf psd cdr sav dta vcf ics eml msg p7s p12 cer'
  ).split(' '),
);

const WHATSAPP_HOSTS = new Set([
  'wa.me',
  'api.whatsapp.com',
  'chat.whatsapp.com',
  'whatsapp.com',
  'www.whatsapp.com',
]);

export type ChunkKind = 'link' | 'email' | 'file' | 'mention' | 'hashtag';

export interface Address {
  readonly kind: ChunkKind;
  readonly range: Range;
  /** For links and e-mails. */
  readonly link?: { readonly kind: LinkKind; readonly href: string; readonly host: string };
}

const OPENERS = '<([{"\'*_~`“”‘’«|';
const CLOSERS = '.,;:!?)]}>"\'*_~`“”‘’…»|';

/** The address in `text[start, end)`, if the chunk is or holds one. */
export function addressIn(text: string, start: number, end: number): Address | undefined {
  const scheme = schemeIn(text, start, end);
  const from = scheme ?? skipAny(text, start, end, OPENERS);
  const to = trimEnd(text, from, end);
  const range: Range = [from, to];
  const chunk = visible(text.slice(from, to));
  if (scheme !== undefined) return schemed(chunk, range);
  const first = chunk.charCodeAt(0);
  if (first === 0x40) return /^@[\p{L}\p{N}]/u.test(chunk) ? { kind: 'mention', range } : undefined;
  if (first === 0x23)
    return /^#[\p{L}\p{N}_]/u.test(chunk) ? { kind: 'hashtag', range } : undefined;
  if (chunk.includes('@')) return email(text, range);
  return hostOrFile(chunk, range) ?? behindLabel(text, range);
}

/** `Tautan:s.id/abc`: people glue the address to its label. */
function behindLabel(text: string, [from, to]: Range): Address | undefined {
  const start = from + text.slice(from, to).indexOf(':') + 1;
  return start > from ? hostOrFile(visible(text.slice(start, to)), [start, to]) : undefined;
}

/** Start of `http://`, `https://` or `www.` inside the chunk: people glue it to what is before. */
function schemeIn(text: string, start: number, end: number): number | undefined {
  const lower = text.slice(start, end).toLowerCase();
  for (const mark of ['http://', 'https://', 'www.']) {
    const at = lower.indexOf(mark);
    if (at >= 0 && (at === 0 || !/[a-z0-9@/.=]/.test(lower[at - 1]!))) return start + at;
  }
  return undefined;
}

function schemed(chunk: string, range: Range): Address | undefined {
  const rest = chunk.replace(/^https?:\/\//i, '');
  const authority = rest.split(/[/?#]/, 1)[0]!;
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  if (!host.includes('.') && host !== 'localhost') return undefined;
  return { kind: 'link', range, link: { kind: linkKind(host, 'url'), href: chunk, host } };
}

function linkKind(host: string, otherwise: LinkKind): LinkKind {
  return WHATSAPP_HOSTS.has(host) ? 'whatsapp' : otherwise;
}

/** An e-mail, without what people glue to it (`Surel:tu@…`). */
function email(text: string, [from, to]: Range): Address | undefined {
  const at = text.lastIndexOf('@', to - 1);
  let start = at;
  while (start > from && isUserChar(text, start - 1)) start -= 1;
  if (start === at || !isHost(visible(text.slice(at + 1, to)))) return undefined;
  if (text.slice(from, start).toLowerCase().endsWith('mailto:')) start -= 'mailto:'.length;
  const href = visible(text.slice(start, to));
  return { kind: 'email', range: [start, to], link: { kind: 'email', href, host: '' } };
}

function isUserChar(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  const kind = charClass(c);
  const letter = kind === CharClass.Letter || kind === CharClass.Digit;
  return letter || '._%+-'.includes(text[i]!) || isHidden(c);
}

function hostOrFile(chunk: string, range: Range): Address | undefined {
  const slash = chunk.search(/[/?#]/);
  const host = (slash < 0 ? chunk : chunk.slice(0, slash)).replace(/:\d+$/, '').toLowerCase();
  if (slash > 0 && isHost(host) && TLDS.has(lastLabel(host))) {
    const path = chunk.length > slash + 1;
    const kind = linkKind(host, path ? 'url' : 'host');
    return { kind: 'link', range, link: { kind, href: chunk, host } };
  }
  if (isFileName(chunk)) return { kind: 'file', range };
  if (isHost(host) && isBareHost(chunk, host)) {
    return { kind: 'link', range, link: { kind: linkKind(host, 'host'), href: chunk, host } };
  }
  return undefined;
}

/** A host without a path: `spse.go.id`. In two labels only the commonest ends, in lower case. */
function isBareHost(chunk: string, host: string): boolean {
  const labels = host.split('.');
  if (labels.length === 2) return BARE_TLDS.has(labels[1]!) && chunk === host;
  return TLDS.has(lastLabel(host));
}

function lastLabel(host: string): string {
  return host.slice(host.lastIndexOf('.') + 1);
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length >= 2 &&
    labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label)) &&
    /^\p{L}{2,}$/u.test(labels.at(-1)!)
  );
}

/** `laporan_v1.3.pdf`, `C:\Data\x`, and identifiers such as `daftar_aset_yg_rusak`. */
function isFileName(chunk: string): boolean {
  const dot = chunk.lastIndexOf('.');
  // «A.Md.» is a degree.
  if (dot > 1 && EXTENSIONS.has(chunk.slice(dot + 1).toLowerCase())) return true;
  return /[\p{L}\p{N}]_[\p{L}\p{N}]/u.test(chunk) || /^[A-Za-z]:\\/.test(chunk);
}

function skipAny(text: string, start: number, end: number, set: string): number {
  let i = start;
  while (i < end && (set.includes(text[i]!) || isHidden(text.charCodeAt(i)))) i += 1;
  return i;
}

/** End without closing punctuation; a bracket that was opened inside the address stays. */
function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  // looked up once: a thousand closing brackets must not each look for theirs
  let opened: number | undefined;
  while (i > start) {
    const ch = text[i - 1]!;
    if (ch === ')') opened ??= start + `${text.slice(start, end)}(`.indexOf('(');
    if (isHidden(text.charCodeAt(i - 1))) i -= 1;
    else if (ch === ')' && opened! < i) break;
    else if (CLOSERS.includes(ch) || isEmojiTail(text, i)) i -= 1;
    else break;
  }
  return i;
}

/** An emoji stuck to the end of an address is no part of it. */
function isEmojiTail(text: string, i: number): boolean {
  const c = text.charCodeAt(i - 1);
  return (c >= 0xd800 && c <= 0xdfff) || (c >= 0x2190 && c <= 0x2bff);
}

/** Zero-width and direction marks. */
function isHidden(c: number): boolean {
  return charClass(c) === CharClass.Ignorable;
}

function visible(chunk: string): string {
  return chunk.replace(/\p{Cf}/gu, '');
}
