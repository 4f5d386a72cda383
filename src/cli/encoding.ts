/** How a draft is stored. `windows-1252` is always a guess, UTF-16 without a BOM as well. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Encoding {
  readonly name: EncodingName;
  readonly bom: boolean;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the bytes says so; the text may be read wrongly. */
  readonly guessed: boolean;
  /** Bytes that make no characters stand as U+FFFD: encoding the text again would lose them. */
  readonly damaged: boolean;
}

const SAMPLE = 4096;

/**
 * What Windows-1252 has at 0x80–0x9F; the five bytes it leaves open stay control characters, so that
 * every byte comes back (WHATWG Encoding Standard). Node.js itself has read them as Latin-1.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function byteOrderMark(bytes: Uint8Array): EncodingName | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  // FF FE 00 00 would be UTF-32, which nobody writes drafts in
  if (startsWith(bytes, 0xff, 0xfe) && !startsWith(bytes, 0xff, 0xfe, 0, 0)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return undefined;
}

/** Latin letters in UTF-16 leave every other byte zero. */
function looksLikeUtf16(bytes: Uint8Array): EncodingName | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const end = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const most = (end / 2) * 0.6;
  const few = (end / 2) * 0.05;
  if (odd > most && even < few) return 'utf-16le';
  if (even > most && odd < few) return 'utf-16be';
  return undefined;
}

/** Control characters that no editor writes into a text: the bytes are a picture, an archive, … */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const end = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i]!;
    // ESC is left out: a draft may be copied from a coloured terminal
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) control += 1;
  }
  return control > end * 0.1;
}

function swapped(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes).swap16();
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return asBuffer(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!);
}

/** A text with more whole characters than broken ones is damaged UTF-8, not another encoding. */
function mostlyUtf8(lenient: string): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < lenient.length; i += 1) {
    const unit = lenient.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80 && (unit & 0xfc00) !== 0xdc00) whole += 1;
  }
  return whole > broken;
}

function decodeWithoutMark(bytes: Uint8Array): Decoded | undefined {
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) {
    const text = decodeAs(utf16, bytes);
    return { text, encoding: { name: utf16, bom: false }, guessed: true, damaged: false };
  }
  if (looksBinary(bytes)) return undefined;
  const utf8: Encoding = { name: 'utf-8', bom: false };
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text, encoding: utf8, guessed: false, damaged: false };
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (mostlyUtf8(lenient)) return { text: lenient, encoding: utf8, guessed: false, damaged: true };
  return {
    text: decodeWindows1252(bytes),
    encoding: { name: 'windows-1252', bom: false },
    guessed: true,
    damaged: false,
  };
}

function decodeAs(name: EncodingName, bytes: Uint8Array): string {
  if (name === 'utf-16le') return asBuffer(bytes).toString('utf16le');
  if (name === 'utf-16be') return swapped(bytes).toString('utf16le');
  if (name === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/**
 * Reads bytes as text: by their byte order mark, else UTF-8, else a guess.
 * Returns `undefined` for what is no text (pictures, archives, UTF-16 cut in the middle of a unit).
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const name = byteOrderMark(bytes);
  if (!name) return decodeWithoutMark(bytes);
  const encoding: Encoding = { name, bom: true };
  const body = bytes.subarray(name === 'utf-8' ? 3 : 2);
  if (name !== 'utf-8') {
    if (body.length % 2 !== 0) return undefined;
    return { text: decodeAs(name, body), encoding, guessed: false, damaged: false };
  }
  const text = decodeUtf8(body);
  if (text !== undefined) return { text, encoding, guessed: false, damaged: false };
  return { text: decodeAs(name, body), encoding, guessed: false, damaged: true };
}

function encodeWindows1252(text: string): Buffer | undefined {
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const direct = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    const byte = direct ? code : WINDOWS_1252.indexOf(text[i]!) + 0x80;
    if (byte < 0x80 && !direct) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

const MARKS: Readonly<Record<EncodingName, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'windows-1252': [],
};

/**
 * The bytes of a text as it was stored: `encode(decode(bytes))` gives the bytes again unless the text
 * was damaged. Returns `undefined` where the encoding has no place for a character.
 */
export function encode(text: string, encoding: Encoding): Buffer | undefined {
  const { name, bom } = encoding;
  if (name === 'windows-1252') return encodeWindows1252(text);
  const body = Buffer.from(text, name === 'utf-8' ? 'utf8' : 'utf16le');
  const stored = name === 'utf-16be' ? body.swap16() : body;
  return bom ? Buffer.concat([Buffer.from(MARKS[name]), stored]) : stored;
}
