import type { Bilingual } from '../linter/contract.ts';
import { quoted } from './errors.ts';

/** The first thing that keeps a text from being JSON, or that `JSON.parse` would hide. */
export interface JsonFault {
  readonly line: number;
  readonly text: Bilingual;
}

const TOKEN =
  /[ \t\n\r]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)|([{}[\],:]))/y;

interface Token {
  readonly text: string;
  readonly kind: 'string' | 'literal' | 'mark';
  readonly start: number;
}

interface Frame {
  readonly close: string;
  readonly keys?: Set<string>;
}

const TEXTS = {
  comment: {
    id: 'JSON tidak mengenal komentar; pakai .asnlintrc.yaml jika memerlukannya.',
    en: 'JSON has no comments; use .asnlintrc.yaml where you need them.',
  },
  comma: {
    id: 'koma terakhir sebelum kurung tutup perlu dihapus.',
    en: 'the last comma before the closing bracket has to go.',
  },
  end: { id: 'berkas berakhir sebelum kurung ditutup.', en: 'the file ends inside a bracket.' },
} as const;

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

function nextToken(text: string, from: number): Token | undefined {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  const [all, string, literal, mark] = match;
  const token = string ?? literal ?? mark!;
  const kind = string !== undefined ? 'string' : literal !== undefined ? 'literal' : 'mark';
  return { text: token, kind, start: from + all.length - token.length };
}

function unexpected(text: string, offset: number): JsonFault {
  const start = offset + text.slice(offset).search(/[^ \t\n\r]|$/);
  const line = lineAt(text, start);
  if (start >= text.length) return { line, text: TEXTS.end };
  if (text.startsWith('//', start) || text.startsWith('/*', start) || text[start] === '#') {
    return { line, text: TEXTS.comment };
  }
  const shown = quoted(text.slice(start, start + 12).split('\n')[0]);
  return {
    line,
    text: {
      id: `penulisan JSON belum dapat dibaca mulai dari ${shown}.`,
      en: `this is not JSON from ${shown} on.`,
    },
  };
}

/** What may come next: a value, a key, a colon, or a comma or closing bracket. */
type Expected = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'next' | 'end';

const FITS: Readonly<Record<Expected, (token: Token, frame: Frame | undefined) => boolean>> = {
  value: ({ kind, text }) => kind !== 'mark' || text === '{' || text === '[',
  first: ({ kind, text }) => kind !== 'mark' || text === '{' || text === '[' || text === ']',
  key: ({ kind }) => kind === 'string',
  firstKey: ({ kind, text }) => kind === 'string' || text === '}',
  colon: ({ text }) => text === ':',
  next: ({ text }, frame) => text === ',' || text === frame?.close,
  end: () => false,
};

function after(token: Token, expected: Expected, frames: Frame[]): Expected {
  const frame = () => frames[frames.length - 1];
  if (expected === 'colon') return 'value';
  if (token.text === '{' || token.text === '[') {
    const keyed = token.text === '{';
    frames.push(keyed ? { close: '}', keys: new Set() } : { close: ']' });
    return keyed ? 'firstKey' : 'first';
  }
  if (token.kind === 'mark' && token.text === ',') return frame()?.keys ? 'key' : 'value';
  if (token.kind === 'mark') frames.pop();
  else if (expected === 'key' || expected === 'firstKey') return 'colon';
  return frame() ? 'next' : 'end';
}

function repeated(token: Token, frame: Frame | undefined): Bilingual | undefined {
  const key = JSON.parse(token.text) as string;
  if (!frame?.keys?.has(key)) {
    frame?.keys?.add(key);
    return undefined;
  }
  const shown = quoted(key);
  return {
    id: `isian ${shown} tertulis dua kali.`,
    en: `the setting ${shown} stands there twice.`,
  };
}

/**
 * Finds the line of what makes a text no JSON: V8 names a place for some faults only, and its words
 * change between versions. Also finds a key that is written twice. Linear, without recursion.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  let position = 0;
  let comma = false;
  while (expected !== 'end') {
    const token = nextToken(text, position);
    const frame = frames[frames.length - 1];
    if (!token || !FITS[expected](token, frame)) {
      if (token && comma && token.text === frame?.close) {
        return { line: lineAt(text, token.start), text: TEXTS.comma };
      }
      return unexpected(text, position);
    }
    if (expected === 'key' || expected === 'firstKey') {
      const twice = token.kind === 'string' ? repeated(token, frame) : undefined;
      if (twice) return { line: lineAt(text, token.start), text: twice };
    }
    expected = after(token, expected, frames);
    comma = token.kind === 'mark' && token.text === ',';
    position = token.start + token.text.length;
  }
  return text.slice(position).trim() === '' ? undefined : unexpected(text, position);
}
