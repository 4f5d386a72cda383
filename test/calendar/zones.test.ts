import { formatInTimeZone } from 'date-fns-tz';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  formatDate,
  formatMoment,
  resolveZone,
  UnknownZoneError,
  wallClock,
} from '../../src/calendar/index.ts';

const NAMES = [
  'WIB',
  'WITA',
  'WIT',
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];
const IANA: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

afterEach(() => vi.restoreAllMocks());

describe('resolveZone', () => {
  it.each([
    ['WIB', 'Asia/Jakarta', 'WIB', 7],
    ['wita', 'Asia/Makassar', 'WITA', 8],
    [' WIT ', 'Asia/Jayapura', 'WIT', 9],
    ['asia/jakarta', 'Asia/Jakarta', 'WIB', 7],
    ['Asia/Pontianak', 'Asia/Pontianak', 'WIB', 7],
    ['Asia/Ujung_Pandang', 'Asia/Makassar', 'WITA', 8],
    ['+05:45', '+05:45', 'UTC+05:45', 5.75],
    ['-03:30', '-03:30', 'UTC-03:30', -3.5],
    ['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo', 9],
  ])('%s', (name, id, label, hours) => {
    const zone = resolveZone(name);
    expect([zone.id, zone.label, zone.offset(0) / 3_600_000]).toEqual([id, label, hours]);
  });

  it.each([
    ['WITT', 'WIT'],
    ['Asia/Jakrta', 'Asia/Jakarta'],
    ['Makasar', 'Asia/Makassar'],
    ['New York', 'America/New_York'],
  ])('names the nearest for %s', (name, nearest) => {
    expect(() => resolveZone(name)).toThrow(UnknownZoneError);
    try {
      resolveZone(name);
    } catch (error) {
      expect((error as UnknownZoneError).nearest).toContain(nearest);
      expect((error as UnknownZoneError).text.en).toContain(nearest);
    }
  });

  it.each([
    '',
    ' ',
    '+25:00',
    '+07:60',
    'WIBB/Jakarta/Timur',
    '日本',
    'x'.repeat(60),
    '__proto__',
    'constructor',
  ])('refuses %s', (name) => expect(() => resolveZone(name)).toThrow(UnknownZoneError));

  it('builds no formatter for Indonesian zones', () => {
    const built = vi.spyOn(Intl, 'DateTimeFormat');
    const zone = resolveZone('WITA');
    expect(formatMoment(new Date('2026-11-23T01:00:00Z'), zone)).toContain('pukul 09.00 WITA');
    expect(built).not.toHaveBeenCalled();
  });
});

describe('wallClock', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('reads day, weekday and second', () => {
    expect(wallClock(new Date('2028-02-29T16:59:59.999Z'), resolveZone('WIB'))).toEqual({
      year: 2028,
      month: 2,
      day: 29,
      hour: 23,
      minute: 59,
      second: 59,
      weekday: 2,
    });
  });

  it('refuses an invalid date', () => {
    expect(() => wallClock(new Date(Number.NaN), resolveZone('WIB'))).toThrow(RangeError);
  });

  it('agrees with date-fns-tz in every zone at every moment', () => {
    // it goes wrong in the hour that the clock of the machine leaves out (Auckland, 7 October 2001, 02.00)
    vi.stubEnv('TZ', 'UTC');
    const moment = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2037-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.constantFrom(...NAMES), (date, name) => {
        const clock = wallClock(date, resolveZone(name));
        const two = (n: number) => String(n).padStart(2, '0');
        const mine = `${clock.year}-${two(clock.month)}-${two(clock.day)} ${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)} ${clock.weekday}`;
        expect(mine).toBe(formatInTimeZone(date, IANA[name] ?? name, 'yyyy-MM-dd HH:mm:ss i'));
      }),
      { numRuns: 400, examples: [[new Date('2001-10-07T00:00:00Z'), 'Africa/Cairo']] },
    );
  });
});

describe('formatMoment', () => {
  const monday = new Date('2026-11-23T01:00:00Z');

  it.each([
    ['WIB', 'Senin, 23 November 2026 pukul 08.00 WIB', 'Monday, 23 November 2026 at 08.00 WIB'],
    ['WIT', 'Senin, 23 November 2026 pukul 10.00 WIT', 'Monday, 23 November 2026 at 10.00 WIT'],
    [
      'Asia/Tokyo',
      'Senin, 23 November 2026 pukul 10.00 Asia/Tokyo',
      'Monday, 23 November 2026 at 10.00 Asia/Tokyo',
    ],
  ])('%s', (name, id, en) => {
    expect(formatMoment(monday, resolveZone(name))).toBe(id);
    expect(formatMoment(monday, resolveZone(name), 'en')).toBe(en);
  });

  it('gives the day alone', () => {
    expect(formatDate(monday, resolveZone('WIB'))).toBe('Senin, 23 November 2026');
  });
});
