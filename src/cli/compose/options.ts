import type { Register } from '../../../rules/lexicon/templates.ts';
import { type Answers, FIELDS, waNumber, withAnswer } from '../../composer/index.ts';
import { sanitize } from '../../formatters/index.ts';
import type { OptionValues } from '../command.ts';
import { Failure } from '../failure.ts';

/** The arguments of `asn-compose`, checked. */
export interface ComposeOptions {
  readonly answersFile?: string;
  readonly saveAnswers?: string;
  /** Answers given as options, unread. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly register?: Register;
  readonly wording?: number;
  readonly print: boolean;
  readonly output?: string;
  readonly copy: boolean;
  /** Country code and digits. */
  readonly number?: string;
  readonly qr: boolean;
  readonly record: boolean;
  readonly force: boolean;
  readonly resume: boolean;
  readonly draft?: number;
  readonly drafts: boolean;
  readonly profile: boolean;
  readonly plain: boolean;
  readonly config?: string;
  readonly noConfig: boolean;
  readonly logbook?: string;
  readonly person?: string;
  readonly lang?: 'id' | 'en';
  readonly color?: boolean;
}

function camel(flag: string): string {
  return flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Options for answers, as a file would hold them. */
function givenIn(values: OptionValues): Record<string, unknown> {
  let answers: Answers = {};
  for (const { path, flag } of FIELDS) {
    const value = values[camel(flag)];
    if (value !== undefined) answers = withAnswer(answers, path, value as string);
  }
  return { ...answers };
}

function number(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new Failure({
    id: `--${name} memerlukan bilangan bulat, misalnya --${name} 2.`,
    en: `--${name} needs a whole number, such as --${name} 2.`,
  });
}

function phone(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const digits = waNumber(value);
  if (digits) return digits;
  const shown = sanitize(value);
  throw new Failure({
    id: `"${shown}" bukan nomor telepon; tulis misalnya 081234567890 atau +6281234567890.`,
    en: `"${shown}" is no phone number; write for example 081234567890 or +6281234567890.`,
  });
}

/** @throws Failure for values that cannot be */
export function composeOptions(values: OptionValues): ComposeOptions {
  const text = (name: string) => values[name] as string | undefined;
  const on = (name: string) => values[name] === true;
  return {
    answersFile: text('answers'),
    saveAnswers: text('saveAnswers'),
    given: givenIn(values),
    register: text('register') as Register | undefined,
    wording: number(text('wording'), 'wording'),
    print: on('print'),
    output: text('output'),
    copy: on('copy'),
    number: phone(text('wa')),
    qr: on('qr'),
    record: on('record'),
    force: on('force'),
    resume: on('resume'),
    draft: number(text('draft'), 'draft'),
    drafts: on('drafts'),
    profile: on('profile'),
    plain: on('plain'),
    config: typeof values.config === 'string' ? values.config : undefined,
    noConfig: values.config === false,
    logbook: text('logbook'),
    person: text('person'),
    lang: text('lang') as ComposeOptions['lang'],
    color: values.color as boolean | undefined,
  };
}
