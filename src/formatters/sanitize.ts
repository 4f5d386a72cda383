import { isPrintable } from './width.ts';

// Controls: C0, DEL and C1. A draft that carries escape sequences must not reach the terminal's
// parser; C1 matters as much as ESC because U+009B alone opens a control sequence (ECMA-48, 8-bit).
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/gu;
// Everything that is drawn as nothing or turns the direction of the line, but for what holds emoji
// sequences together: zero-width joiner and variation selectors 15 and 16.
const INVISIBLE = '(?![\\u200d\\ufe0e\\ufe0f])[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}]';
const MARK_PILE = '(\\p{M}{4})\\p{M}+';
const SEPARATOR = /[\u2028\u2029]/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * Makes foreign text safe for a terminal, as one line: line ends and tabs become a space, other
 * controls are shown as pictures (␛ for ESC, � for C1), invisible and direction marks are left out,
 * piles of combining marks are cut to four.
 */
export function sanitize(text: string): string {
  if (isPrintable(text)) return text;
  return neutralize(text.replace(/\r\n?|[\n\t]/gu, ' '));
}

/** Like `sanitize`, but tabs stay: for lines of a diff, whose indentation is content. */
export function sanitizeLine(text: string): string {
  if (isPrintable(text)) return text;
  return text.split('\t').map(sanitize).join('\t');
}

function neutralize(text: string): string {
  const { invisible, markPile } = patterns();
  return text
    .replace(CONTROL, picture)
    .replace(invisible, '')
    .replace(SEPARATOR, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(markPile, '$1');
}

// Unicode properties take a millisecond each to compile, even as unused literals.
let compiled: { readonly invisible: RegExp; readonly markPile: RegExp } | undefined;

function patterns() {
  compiled ??= { invisible: new RegExp(INVISIBLE, 'gu'), markPile: new RegExp(MARK_PILE, 'gu') };
  return compiled;
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

/** Escapes in JSON text what `JSON.stringify` leaves raw and a terminal could obey. */
export function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
