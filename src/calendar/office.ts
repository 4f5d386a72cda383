import type { Bilingual, Office } from '../linter/contract.ts';
import { parseIsoDate } from './dates.ts';
import { OfficeError, type OfficeProblem, UnknownZoneError } from './errors.ts';
import { resolveZone, type Zone } from './zones.ts';

/** An office's hours, read and checked. */
export interface OfficeHours {
  readonly zone: Zone;
  readonly recipientZone?: Zone;
  /** First and last minute of the day, both inclusive, 0–1439. */
  readonly opens: number;
  readonly closes: number;
}

/** `HH.mm` or `HH:mm` → minutes since midnight; undefined where it is no time of day. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = /^(\d{1,2})[.:](\d\d)$/.exec(text.trim());
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

/** All that is wrong in the settings of an office, in the order of its fields. */
export function officeProblems(office: Office): readonly OfficeProblem[] {
  return [
    ...zoneProblems('zone', office.zone),
    ...(office.recipientZone === undefined
      ? []
      : zoneProblems('recipientZone', office.recipientZone)),
    ...hoursProblems(office),
    ...workdayProblems(office.workdays),
    ...Object.keys(office.holidays).flatMap((day) => dateProblems(`holidays.${day}`, day)),
    ...office.workingHolidays.flatMap((day, i) => dateProblems(`workingHolidays[${i}]`, day)),
  ];
}

/**
 * The office's hours as numbers and zones.
 *
 * @throws {OfficeError} with every problem where the settings contradict themselves.
 */
export function readOffice(office: Office): OfficeHours {
  const problems = officeProblems(office);
  if (problems.length) throw new OfficeError(problems);
  const { zone, recipientZone, opens, closes } = office;
  return {
    zone: resolveZone(zone),
    ...(recipientZone !== undefined && { recipientZone: resolveZone(recipientZone) }),
    opens: parseTimeOfDay(opens)!,
    closes: parseTimeOfDay(closes)!,
  };
}

function zoneProblems(path: string, name: string): OfficeProblem[] {
  try {
    resolveZone(name);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownZoneError)) throw error;
    return [{ path, text: error.text, nearest: error.nearest }];
  }
}

function hoursProblems({ opens, closes }: Office): OfficeProblem[] {
  const from = parseTimeOfDay(opens);
  const to = parseTimeOfDay(closes);
  const malformed = [
    ...(from === undefined ? [{ path: 'opens', text: noTime(opens) }] : []),
    ...(to === undefined ? [{ path: 'closes', text: noTime(closes) }] : []),
  ];
  if (from === undefined || to === undefined || from < to) return malformed;
  return [{ path: 'closes', text: notAfter(opens, closes) }];
}

function noTime(text: string): Bilingual {
  return {
    id: `"${text}" bukan jam; tulis jam dan menit, misalnya 08.00.`,
    en: `"${text}" is no time of day; write hours and minutes, for example 08.00.`,
  };
}

function notAfter(opens: string, closes: string): Bilingual {
  return {
    id: `Jam tutup ${closes} harus sesudah jam buka ${opens} pada hari yang sama; jam kerja yang melewati tengah malam belum didukung.`,
    en: `Closing at ${closes} must come after opening at ${opens} on the same day; hours across midnight are not supported.`,
  };
}

function workdayProblems(workdays: readonly number[]): OfficeProblem[] {
  if (workdays.length && workdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) {
    return [];
  }
  return [
    {
      path: 'workdays',
      text: {
        id: 'Isi paling sedikit satu hari kerja dengan angka 1 (Senin) sampai dengan 7 (Minggu).',
        en: 'Give at least one working day as a number from 1 (Monday) to 7 (Sunday).',
      },
    },
  ];
}

function dateProblems(path: string, day: string): OfficeProblem[] {
  if (parseIsoDate(day)) return [];
  return [
    {
      path,
      text: {
        id: `"${day}" bukan tanggal yang ada di kalender; tulis TTTT-BB-HH, misalnya 2026-08-17.`,
        en: `"${day}" is no date of the calendar; write YYYY-MM-DD, for example 2026-08-17.`,
      },
    },
  ];
}
