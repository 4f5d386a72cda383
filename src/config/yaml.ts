import type { Type } from 'js-yaml';
import type { Bilingual } from '../linter/contract.ts';
import { fileError } from './errors.ts';

export const TOO_DEEP: Bilingual = {
  id: 'isiannya terlalu banyak atau bersarang terlalu dalam untuk sebuah konfigurasi.',
  en: 'there is too much in it, or it is nested too deeply, for a configuration.',
};

/** The slips that people make most, as js-yaml words them. */
const REASONS: readonly (readonly [start: string, text: Bilingual])[] = [
  [
    'duplicated mapping key',
    { id: 'isian yang sama tertulis dua kali.', en: 'the same setting stands there twice.' },
  ],
  [
    'tab characters must not be used in indentation',
    {
      id: 'awal baris memakai tab; YAML hanya mengenal spasi di sana.',
      en: 'a line begins with a tab; YAML only knows spaces there.',
    },
  ],
  [
    'bad indentation',
    {
      id: 'jarak di awal baris tidak sama dengan baris lain di kelompoknya.',
      en: 'this line is not indented like the others of its group.',
    },
  ],
  [
    'can not read',
    {
      id: 'baris ini atau sebelumnya tidak lengkap; sesudah nama isian harus ada titik dua dan spasi.',
      en: 'this line or the one before is incomplete; a colon and a space follow the name of a setting.',
    },
  ],
  [
    'unexpected end of the stream within a',
    { id: 'tanda petik dibuka, tetapi tidak ditutup.', en: 'a quotation is not closed.' },
  ],
  [
    'missed comma between flow collection entries',
    {
      id: 'di dalam kurung, antarisian perlu koma.',
      en: 'entries within brackets need a comma between them.',
    },
  ],
  [
    'expected a single document',
    {
      id: 'berkas memuat lebih dari satu dokumen (---).',
      en: 'the file holds more than one document (---).',
    },
  ],
  ['nesting exceeded', TOO_DEEP],
  ['unknown tag', { id: 'tanda !!… tidak dipakai di sini.', en: 'tags (!!…) are not used here.' }],
];

function reasonText(reason: string): Bilingual {
  const known = REASONS.find(([start]) => reason.startsWith(start));
  return (
    known?.[1] ?? {
      id: `penulisan YAML belum dapat dibaca (${reason}).`,
      en: `this is not YAML (${reason}).`,
    }
  );
}

/**
 * Reads YAML 1.2 without floating point numbers, dates and merge keys: `opens: 08.00` stays the text
 * that was written, `2026-12-24: …` stays a date's text.
 *
 * @throws ConfigError with the line
 */
export async function parseYaml(text: string, file: string): Promise<unknown> {
  const yaml = await import('js-yaml');
  const { FAILSAFE_SCHEMA, load, YAMLException } = yaml;
  const { types } = yaml as unknown as { types: Readonly<Record<string, Type>> };
  const implicit = [types.null!, types.bool!, types.int!];
  try {
    return load(text, { schema: FAILSAFE_SCHEMA.extend({ implicit }) });
  } catch (cause) {
    if (cause instanceof YAMLException) {
      const line = cause.mark ? { line: cause.mark.line + 1 } : {};
      throw fileError(file, reasonText(cause.reason), { ...line, cause });
    }
    // brackets in brackets by the ten thousand exhaust the stack
    throw fileError(file, TOO_DEEP, { cause });
  }
}
