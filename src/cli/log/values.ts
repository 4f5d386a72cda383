import { parseMoment } from '../../calendar/index.ts';
import type { EntryChange } from '../../logbook/entry.ts';
import { dayOf } from '../../logbook/month.ts';
import type { BookContext } from '../../logbook/record.ts';
import type { OptionValues } from '../command.ts';
import { Failure } from '../failure.ts';

export function text(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function list(values: OptionValues, name: string): readonly string[] | undefined {
  const value = values[name];
  return Array.isArray(value) ? value : undefined;
}

/** A moment as people write it, in milliseconds. @throws MomentError */
export function moment(
  values: OptionValues,
  name: string,
  { zone, now }: BookContext,
): number | undefined {
  const written = text(values, name);
  return written === undefined ? undefined : parseMoment(written, { zone, now }).getTime();
}

/** `YYYY-MM` of an option. @throws Failure */
export function month(values: OptionValues, name: string): string | undefined {
  const written = text(values, name);
  if (written === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(written)) return written;
  throw new Failure({
    id: `--${name} memerlukan bulan berbentuk TTTT-BB, misalnya --${name} 2026-11.`,
    en: `--${name} needs a month YYYY-MM, such as --${name} 2026-11.`,
  });
}

/** A whole number of an option between two bounds. @throws Failure */
export function count(
  values: OptionValues,
  name: string,
  [low, high]: readonly [number, number],
): number | undefined {
  const written = text(values, name);
  if (written === undefined) return undefined;
  const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new Failure({
    id: `--${name} memerlukan bilangan bulat ${low}–${high}.`,
    en: `--${name} needs a whole number ${low}–${high}.`,
  });
}

/** The number of an entry among the operands. @throws Failure */
export function entryNumber(operands: readonly string[], command: string): number {
  const [written = ''] = operands;
  const number = /^#?(\d{1,15})$/.exec(written)?.[1];
  if (number !== undefined && operands.length === 1) return Number(number);
  throw new Failure({
    id: `Sebutkan satu nomor catatan, misalnya: asn-log ${command} 12. Nomornya ada pada asn-log list.`,
    en: `Give one number of an entry, such as: asn-log ${command} 12. asn-log list has the numbers.`,
  });
}

/** A day as people write it. @throws MomentError */
function day(values: OptionValues, name: string, context: BookContext): string | null | undefined {
  const written = text(values, name);
  if (written === undefined) return undefined;
  if (written.trim() === '') return null;
  const noon = parseMoment(`${written} 12.00`, { zone: context.zone, now: context.now });
  return dayOf(noon.getTime(), context.zone);
}

/** Outcome, agreement, next step, due date: what `note`, `close` and `edit` share. An empty text clears. */
export function results(values: OptionValues, context: BookContext): EntryChange {
  return {
    outcome: text(values, 'outcome'),
    agreement: text(values, 'agreement'),
    nextStep: text(values, 'next'),
    dueOn: day(values, 'due', context),
    answeredAt: moment(values, 'answeredAt', context),
  };
}

/** Recipient, agency, topic, links, moment: what `add` and `edit` share. */
export function facts(values: OptionValues, context: BookContext): EntryChange {
  return {
    recipient: list(values, 'to')?.join('; '),
    agency: text(values, 'agency'),
    topic: text(values, 'topic'),
    links: list(values, 'link'),
    sentAt: moment(values, 'at', context),
    direction: values.incoming === true ? 'in' : undefined,
    urgent: values.urgent === true ? true : undefined,
    score: count(values, 'score', [0, 100]),
  };
}

/** Whether anything is given. */
export function isEmpty(change: EntryChange): boolean {
  return Object.values(change).every((value) => value === undefined);
}
