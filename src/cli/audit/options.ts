import { type CalendarDate, parseIsoDate, utcOf } from '../../calendar/dates.ts';
import { instantOf, type Zone } from '../../calendar/zones.ts';
import { sanitize } from '../../formatters/index.ts';
import type { OptionValues } from '../command.ts';
import { Failure } from '../failure.ts';

const DAY = 86_400_000;

/** The arguments of `asn-audit`, checked. */
export interface AuditArguments {
  readonly operands: readonly string[];
  readonly me: readonly string[];
  readonly zone?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly days?: Days;
  readonly limit?: number;
  readonly silenceHours?: number;
  readonly format: 'human' | 'json' | 'csv';
  readonly outputFile?: string;
  readonly html?: string;
  readonly anonymous: boolean;
  readonly import: boolean;
  readonly logbook?: string;
  readonly person?: string;
  readonly config?: string;
  readonly noConfig: boolean;
  readonly lang?: 'id' | 'en';
  readonly color?: boolean;
}

/** First and last day of what counts, each perhaps open. */
export interface Days {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

function wholeNumber(
  value: string | undefined,
  name: string,
  [low, high]: readonly [number, number],
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new Failure({
    id: `--${name} memerlukan bilangan bulat ${low}–${high}.`,
    en: `--${name} needs a whole number ${low}–${high}.`,
  });
}

function dayOf(value: string | undefined, name: string): CalendarDate | undefined {
  if (value === undefined) return undefined;
  const day = parseIsoDate(value);
  if (day) return day;
  throw new Failure({
    id: `--${name} ${sanitize(value)} bukan tanggal; tulis TTTT-BB-HH, misalnya --${name} 2026-11-23.`,
    en: `--${name} ${sanitize(value)} is no date; write YYYY-MM-DD, such as --${name} 2026-11-23.`,
  });
}

function monthOf(value: string): Days {
  const from = /^\d{4}-\d\d$/.test(value) ? parseIsoDate(`${value}-01`) : undefined;
  if (!from) {
    throw new Failure({
      id: `--month ${sanitize(value)} bukan bulan; tulis TTTT-BB, misalnya --month 2026-11.`,
      en: `--month ${sanitize(value)} is no month; write YYYY-MM, such as --month 2026-11.`,
    });
  }
  const last = new Date(Date.UTC(from.year, from.month, 0)).getUTCDate();
  return { from, to: { ...from, day: last } };
}

function daysOf(values: OptionValues): Days | undefined {
  const month = values.month as string | undefined;
  const from = dayOf(values.since as string | undefined, 'since');
  const to = dayOf(values.until as string | undefined, 'until');
  if (month !== undefined && (from || to)) {
    throw new Failure({
      id: '--month tidak dapat dipakai bersama --since atau --until; pilih salah satu.',
      en: '--month cannot be combined with --since or --until; choose one.',
    });
  }
  if (month !== undefined) return monthOf(month);
  if (from && to && utcOf(from) > utcOf(to)) {
    throw new Failure({
      id: '--since harus sebelum --until.',
      en: '--since must come before --until.',
    });
  }
  return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

/** @throws Failure for values that cannot be and for options that exclude each other */
export function auditArguments(operands: readonly string[], values: OptionValues): AuditArguments {
  const text = (name: string) => values[name] as string | undefined;
  return {
    operands,
    me: (values.me as readonly string[] | undefined) ?? [],
    zone: text('zone'),
    dateOrder: text('dateOrder') as AuditArguments['dateOrder'],
    days: daysOf(values),
    limit: wholeNumber(text('limit'), 'limit', [1, 1000]),
    silenceHours: wholeNumber(text('silenceHours'), 'silence-hours', [1, 168]),
    format: (text('format') ?? 'human') as AuditArguments['format'],
    outputFile: text('outputFile'),
    html: text('html'),
    anonymous: values.anonymous === true,
    import: values.import === true,
    logbook: text('logbook'),
    person: text('person'),
    config: typeof values.config === 'string' ? values.config : undefined,
    noConfig: values.config === false,
    lang: text('lang') as AuditArguments['lang'],
    color: values.color as boolean | undefined,
  };
}

/** Days as a half-open span of milliseconds in a zone. */
export function periodOf({ from, to }: Days, zone: Zone): readonly [number, number] {
  return [
    from ? instantOf(utcOf(from), zone) : Number.NEGATIVE_INFINITY,
    to ? instantOf(utcOf(to) + DAY, zone) : Number.POSITIVE_INFINITY,
  ];
}
