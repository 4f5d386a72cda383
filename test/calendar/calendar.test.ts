import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../rules/lexicon/holidays.ts';
import {
  dayKind,
  officeCalendar,
  parseIsoDate,
  resolveZone,
  wallClock,
  weekdayOf,
} from '../../src/calendar/index.ts';
import type { Office } from '../../src/linter/contract.ts';
import { office } from './office.ts';

const MINUTE = 60_000;
const kindOf = (date: string, changes: Partial<Office> = {}) =>
  dayKind(parseIsoDate(date)!, office(changes), HOLIDAYS);

describe('holidays', () => {
  it.each([
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])('%i has the decreed number of days', (year, national, joint) => {
    const days = Object.values(HOLIDAYS.years.find((entry) => entry.year === year)!.days);
    expect(days.filter((day) => !day.joint)).toHaveLength(national);
    expect(days.filter((day) => day.joint)).toHaveLength(joint);
  });

  it('lists dates that exist, joint leave on working days only', () => {
    for (const { year, days } of HOLIDAYS.years) {
      for (const [monthDay, { joint }] of Object.entries(days)) {
        const date = parseIsoDate(`${year}-${monthDay}`);
        expect(date, `${year}-${monthDay}`).toBeDefined();
        if (joint) expect(weekdayOf(date!), `${year}-${monthDay}`).toBeLessThan(6);
      }
    }
  });

  it('has the fixed holidays in every year', () => {
    for (const { days } of HOLIDAYS.years) expect(days).toMatchObject(HOLIDAYS.fixed);
  });
});

describe('dayKind', () => {
  it.each([
    ['2026-11-23', 'working', true],
    ['2026-11-28', 'weekend', true],
    ['2026-03-22', 'holiday', true],
    ['2027-03-09', 'holiday', true],
    ['2028-02-29', 'working', false],
    ['2028-08-17', 'holiday', false],
    ['2028-01-01', 'holiday', false],
    ['2028-01-02', 'weekend', false],
    ['2024-05-01', 'holiday', false],
  ])('%s', (date, kind, known) => {
    expect(kindOf(date)).toMatchObject({ kind, known });
  });

  it('names holiday and decree', () => {
    expect(kindOf('2026-12-24')).toEqual({
      kind: 'holiday',
      known: true,
      joint: true,
      name: { id: 'cuti bersama Natal', en: 'joint leave for Christmas' },
      decree: expect.stringContaining('Tahun 2025'),
    });
    expect(kindOf('2028-12-25')).not.toHaveProperty('decree');
  });

  it('lets the agency have the last word', () => {
    const holidays = { '2026-11-23': 'Hari jadi', '2026-12-25': 'Natal bersama' };
    expect(kindOf('2026-11-23', { holidays })).toEqual({
      kind: 'ownHoliday',
      known: true,
      name: 'Hari jadi',
    });
    expect(kindOf('2026-12-25', { holidays })).toMatchObject({ kind: 'ownHoliday' });
    const workingHolidays = ['2026-12-24', '2026-11-28'];
    expect(kindOf('2026-12-24', { workingHolidays }).kind).toBe('working');
    expect(kindOf('2026-11-28', { workingHolidays }).kind).toBe('working');
    expect(kindOf('2026-11-28', { workdays: [1, 2, 3, 4, 5, 6] }).kind).toBe('working');
  });
});

describe('judge', () => {
  const judge = (at: string, changes: Partial<Office> = {}) =>
    officeCalendar(office(changes), HOLIDAYS).judge(new Date(at));

  it.each([
    ['2026-11-23T07:59:59+07:00', 'hours'],
    ['2026-11-23T08:00:00+07:00', undefined],
    ['2026-11-23T16:00:59+07:00', undefined],
    ['2026-11-23T16:01:00+07:00', 'hours'],
    ['2026-11-28T10:00:00+07:00', 'day'],
    ['2026-12-25T20:00:00+07:00', 'day'],
    ['2026-11-23T08:00:00+09:00', 'hours'],
  ])('%s', (at, reason) => expect(judge(at).reason).toBe(reason));

  it('holds the recipient to the same hours on their own clock', () => {
    const changes = { recipientZone: 'WIT' };
    expect(judge('2026-11-23T14:00:59+07:00', changes).open).toBe(true);
    expect(judge('2026-11-23T14:01:00+07:00', changes)).toMatchObject({
      reason: 'hours',
      whose: 'recipient',
      clock: { hour: 16, minute: 1 },
    });
    expect(judge('2026-11-20T23:00:00+07:00', changes)).toMatchObject({
      reason: 'day',
      whose: 'recipient',
    });
    expect(judge('2026-11-23T07:30:00+07:00', changes)).toMatchObject({ whose: 'office' });
  });
});

describe('nextSlot', () => {
  const next = (at: string, changes: Partial<Office> = {}) =>
    officeCalendar(office(changes), HOLIDAYS).nextSlot(new Date(at))?.toISOString();

  it.each([
    ['2026-11-20T16:01:00+07:00', '2026-11-23T01:00:00.000Z'],
    ['2026-11-23T03:00:00+07:00', '2026-11-23T01:00:00.000Z'],
    ['2026-11-23T16:00:59+07:00', '2026-11-23T09:00:59.000Z'],
    // Christmas leave on Thursday, Christmas on Friday, a weekend.
    ['2026-12-23T16:01:00+07:00', '2026-12-28T01:00:00.000Z'],
    // Nyepi, Idulfitri and their joint leave, 18–24 March.
    ['2026-03-17T17:00:00+07:00', '2026-03-25T01:00:00.000Z'],
    ['2027-12-31T18:00:00+07:00', '2028-01-03T01:00:00.000Z'],
    ['2028-02-28T18:00:00+07:00', '2028-02-29T01:00:00.000Z'],
  ])('%s', (at, slot) => expect(next(at)).toBe(slot));

  it.each([
    ['WIT', '2026-11-23T14:30:00+07:00', '2026-11-24T01:00:00.000Z'],
    ['WIT', '2026-11-23T05:00:00+07:00', '2026-11-23T01:00:00.000Z'],
    ['Europe/London', '2026-11-23T10:00:00+07:00', '2026-11-23T08:00:00.000Z'],
    ['America/New_York', '2026-11-23T10:00:00+07:00', undefined],
  ])('with a recipient in %s', (recipientZone, at, slot) =>
    expect(next(at, { recipientZone })).toBe(slot),
  );

  it('gives up on a calendar without working days in reach', () => {
    const days = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2026, 10, 23 + i)));
    const holidays = Object.fromEntries(days.map((day) => [day.toISOString().slice(0, 10), 'x']));
    expect(next('2026-11-23T10:00:00+07:00', { holidays })).toBeUndefined();
  });

  const hours = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 }))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map(asTime) as [string, string]);

  it('is open, and nothing before it is', () => {
    const minutes = fc.integer({ min: 0, max: 4 * 366 * 1440 });
    const zones = fc.constantFrom('WIB', 'WITA', 'WIT');
    fc.assert(
      fc.property(minutes, zones, zones, hours, (minute, zone, recipientZone, [opens, closes]) => {
        const from = Date.UTC(2025, 0, 1) + minute * MINUTE + 30_000;
        expectMinimal(office({ zone, recipientZone, opens, closes }), from);
      }),
      { numRuns: 40 },
    );
  });

  it('holds where the clocks change', () => {
    const changes = fc.constantFrom(
      ['Europe/Berlin', '2026-03-27T22:00:00Z'],
      ['Europe/Berlin', '2026-10-24T00:00:00Z'],
      ['Africa/Cairo', '2026-04-23T12:00:00Z'],
      ['Africa/Cairo', '2026-10-29T12:00:00Z'],
      ['Australia/Lord_Howe', '2026-10-03T00:00:00Z'],
      ['Pacific/Apia', '2011-12-29T00:00:00Z'],
    );
    const workdays = [1, 2, 3, 4, 5, 6, 7];
    const minutes = fc.integer({ min: 0, max: 3 * 1440 });
    fc.assert(
      fc.property(changes, minutes, hours, ([zone, start], minute, [opens, closes]) => {
        expectMinimal(
          office({ zone: zone!, opens, closes, workdays }),
          Date.parse(start!) + minute * MINUTE,
        );
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  /** Minute by minute against a judgement written out independently. */
  function expectMinimal(settings: Office, from: number): void {
    const slot = officeCalendar(settings, HOLIDAYS).nextSlot(new Date(from));
    const zones = [settings.zone, settings.recipientZone ?? settings.zone].map(resolveZone);
    const isOpen = (at: number) =>
      zones.every((zone) => {
        const clock = wallClock(new Date(at), zone);
        const time = asTime(clock.hour * 60 + clock.minute);
        const working = dayKind(clock, settings, HOLIDAYS).kind === 'working';
        return working && time >= settings.opens && time <= settings.closes;
      });
    if (isOpen(from)) {
      expect(slot?.getTime()).toBe(from);
      return;
    }
    const limit = slot?.getTime() ?? from + 30 * 1440 * MINUTE;
    for (let at = Math.ceil(from / MINUTE) * MINUTE; at < limit; at += MINUTE) {
      if (isOpen(at)) expect.fail(`open at ${new Date(at).toISOString()}, slot ${slot}`);
    }
    if (slot) expect(isOpen(slot.getTime())).toBe(true);
  }

  function asTime(minutes: number): string {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
  }
});
