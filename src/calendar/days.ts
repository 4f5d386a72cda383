import type { Bilingual, Office } from '../linter/contract.ts';
import { type CalendarDate, isoDate, monthDay, weekdayOf } from './dates.ts';

/** A national day off. */
export interface Holiday {
  readonly name: Bilingual;
  /** *Cuti bersama*: joint leave beside a public holiday. */
  readonly joint?: true;
}

/** The days off that the government has set for one year. */
export interface HolidayYear {
  readonly year: number;
  /** The joint decree, as Indonesians cite it. */
  readonly decree: string;
  /** By `MM-DD`. */
  readonly days: Readonly<Record<string, Holiday>>;
}

/** What is known of public holidays. */
export interface Almanac {
  readonly years: readonly HolidayYear[];
  /** Holidays that fall on the same date every year, by `MM-DD`: all that is sure of other years. */
  readonly fixed: Readonly<Record<string, Holiday>>;
}

/** What sort of day it is. `known` is false where the year's decree is not in the almanac. */
export type Day =
  | { readonly kind: 'working' | 'weekend'; readonly known: boolean }
  | {
      readonly kind: 'holiday';
      readonly known: boolean;
      readonly name: Bilingual;
      readonly joint: boolean;
      /** Absent in years without a known decree. */
      readonly decree?: string;
    }
  | { readonly kind: 'ownHoliday'; readonly known: boolean; readonly name: string };

/**
 * What sort of day `date` is for `office`. The agency's own word comes first (a day on which it
 * works, then a day off of its own), then the nation's holidays, then the days of the week: a
 * holiday that falls on a Sunday is a holiday, which says more.
 */
export function dayKind(date: CalendarDate, office: Office, almanac: Almanac): Day {
  const year = almanac.years.find((candidate) => candidate.year === date.year);
  const known = year !== undefined;
  const iso = isoDate(date);
  if (office.workingHolidays.includes(iso)) return { kind: 'working', known };
  const own = Object.hasOwn(office.holidays, iso) ? office.holidays[iso] : undefined;
  if (own !== undefined) return { kind: 'ownHoliday', known, name: own };
  const holiday = (year?.days ?? almanac.fixed)[monthDay(date)];
  if (holiday) {
    const { name, joint = false } = holiday;
    return { kind: 'holiday', known, name, joint, ...(year && { decree: year.decree }) };
  }
  const working = office.workdays.includes(weekdayOf(date));
  return { kind: working ? 'working' : 'weekend', known };
}
