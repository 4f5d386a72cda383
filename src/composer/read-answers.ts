import type { Bilingual } from '../linter/contract.ts';
import {
  ANSWER_PATHS,
  type AnswerPath,
  type Answers,
  type AnswerValue,
  withAnswer,
} from './answers.ts';
import { FIELDS, type Field, MAX_ITEMS, MAX_LINE, MAX_TEXT } from './fields.ts';
import { tidyLine, tidyText } from './tidy.ts';

/** Something in a file of answers that cannot be used. */
export interface AnswerProblem {
  /** As in the file: `recipient.name`, `links[2]`. */
  readonly path: string;
  readonly text: Bilingual;
  /** For an unknown key: what it may have meant. */
  readonly known?: readonly string[];
}

export interface ReadAnswers {
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

const EXPECTED: Readonly<Record<string, Bilingual>> = {
  object: { id: 'perlu kelompok isian', en: 'a group of answers is expected' },
  text: { id: 'perlu teks', en: 'a text is expected' },
  line: { id: 'perlu teks satu baris', en: 'a text of one line is expected' },
  list: { id: 'perlu daftar teks', en: 'a list of texts is expected' },
  yes: { id: 'perlu true atau false', en: 'true or false is expected' },
};

function tooLong(most: number): Bilingual {
  return {
    id: `lebih panjang dari ${most} huruf; ringkas, dan pindahkan rincian ke dokumen yang ditautkan`,
    en: `longer than ${most} characters; shorten it and move details to the linked document`,
  };
}

function tooMany(): Bilingual {
  return {
    id: `lebih dari ${MAX_ITEMS}; pilih yang terpenting`,
    en: `more than ${MAX_ITEMS}; choose the most important`,
  };
}

/** Reads what a file holds: every answer that can be used, and what cannot. Never throws. */
export function readAnswers(raw: unknown): ReadAnswers {
  return new Reader().read(raw);
}

class Reader {
  private answers: Answers = {};
  private readonly problems: AnswerProblem[] = [];

  read(raw: unknown): ReadAnswers {
    if (isRecord(raw)) this.group(raw, '');
    else this.refuse('', EXPECTED.object!);
    return { answers: this.answers, problems: this.problems };
  }

  private refuse(path: string, text: Bilingual, known?: readonly string[]): void {
    this.problems.push({ path, text, ...(known && { known }) });
  }

  private group(record: Readonly<Record<string, unknown>>, prefix: string): void {
    const paths = ANSWER_PATHS.filter((path) => path.startsWith(prefix));
    const keys = [...new Set(paths.map((path) => path.slice(prefix.length).split('.')[0]!))];
    for (const [key, value] of Object.entries(record)) {
      const path = `${prefix}${key}`;
      if (!keys.includes(key)) {
        this.refuse(path, { id: 'isian ini tidak dikenal', en: 'there is no such answer' }, keys);
      } else if (value !== null && value !== undefined) this.value(path, value);
    }
  }

  private value(path: string, value: unknown): void {
    const field = FIELDS.find((one) => one.path === path);
    if (field) this.keep(field.path, this.read1(field, value));
    else if (isRecord(value)) this.group(value, `${path}.`);
    else this.refuse(path, EXPECTED.object!);
  }

  private keep(path: AnswerPath, value: AnswerValue): void {
    this.answers = withAnswer(this.answers, path, value);
  }

  private read1({ kind, path }: Field, value: unknown): AnswerValue {
    if (kind === 'yes') return this.yes(path, value);
    if (kind === 'links' || kind === 'list') return this.list(path, value);
    if (kind === 'time' && typeof value === 'boolean') return value;
    if (kind === 'text' && Array.isArray(value)) return this.lines(path, value);
    return this.text(path, value, kind === 'text');
  }

  private yes(path: string, value: unknown): boolean | undefined {
    if (typeof value === 'boolean') return value;
    this.refuse(path, EXPECTED.yes!);
    return undefined;
  }

  private list(path: string, value: unknown): readonly string[] {
    const items = Array.isArray(value) ? value : [value];
    if (items.length > MAX_ITEMS) this.refuse(path, tooMany());
    return items
      .slice(0, MAX_ITEMS)
      .map((item, i) => this.text(`${path}[${i}]`, item, false))
      .filter((item) => item !== undefined && item !== '') as string[];
  }

  private lines(path: string, value: readonly unknown[]): string {
    return tidyText(
      value.map((line, i) => this.text(`${path}[${i}]`, line, false) ?? '').join('\n'),
    );
  }

  private text(path: string, value: unknown, several: boolean): string | undefined {
    // a number that YAML made of `topic: 2027` was meant as text
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') {
      this.refuse(path, (several ? EXPECTED.text : EXPECTED.line)!);
      return undefined;
    }
    const most = several ? MAX_TEXT : MAX_LINE * 2;
    const tidy = several ? tidyText(text) : tidyLine(text);
    if (tidy.length > most) this.refuse(path, tooLong(most));
    return tidy.slice(0, most);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
