import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment, MomentError, parseMoment, resolveZone } from '../../src/calendar/index.ts';

// Tuesday 24 November 2026, 00.30 in Jakarta, still Monday in UTC.
const now = new Date('2026-11-23T17:30:00Z');
const base = { zone: resolveZone('WIB'), now };

describe('parseMoment', () => {
  it.each([
    ['2026-11-23T15:30:00+07:00', '2026-11-23T08:30:00Z'],
    ['2026-11-23T15:30+0900', '2026-11-23T06:30:00Z'],
    ['2026-11-23T15:30-03', '2026-11-23T18:30:00Z'],
    ['2026-11-23T15:30:45.250Z', '2026-11-23T15:30:45.250Z'],
    ['2026-11-23t15:30z', '2026-11-23T15:30:00Z'],
    ['2026-11-23T15:30', '2026-11-23T08:30:00Z'],
    ['2026-11-23 15.30', '2026-11-23T08:30:00Z'],
    ['  2026-11-23   15:30  ', '2026-11-23T08:30:00Z'],
    ['2026-11-23 15.30 WITA', '2026-11-23T07:30:00Z'],
    ['2026-11-23 15.30 wit', '2026-11-23T06:30:00Z'],
    ['23/11/2026 15.30', '2026-11-23T08:30:00Z'],
    ['3/1/2027 7.05', '2027-01-03T00:05:00Z'],
    ['23-11-2026 15.30', '2026-11-23T08:30:00Z'],
    ['23.11.2026 15.30', '2026-11-23T08:30:00Z'],
    ['23 November 2026 pukul 15.30', '2026-11-23T08:30:00Z'],
    ['Senin, 23 Nov 2026 15.30 WIB', '2026-11-23T08:30:00Z'],
    ["Jum'at, 4 Desember 2026 pukul 08.00", '2026-12-04T01:00:00Z'],
    ['Monday, 23 November 2026 at 08.00 WIB', '2026-11-23T01:00:00Z'],
    ['29/02/2028 00.00', '2028-02-28T17:00:00Z'],
    ['15.30', '2026-11-24T08:30:00Z'],
    ['15:30', '2026-11-24T08:30:00Z'],
    ['00.15', '2026-11-23T17:15:00Z'],
    ['15.30 WIT', '2026-11-24T06:30:00Z'],
    ['15.30.59', '2026-11-24T08:30:59Z'],
  ])('%s', (text, expected) => {
    expect(parseMoment(text, base).toISOString()).toBe(new Date(expected).toISOString());
  });

  it.each([
    '',
    'besok',
    '2026-11-23',
    '24.00',
    '12.60',
    '12.30.60',
    '2026-02-29 08.00',
    '31/04/2026 08.00',
    '2026-13-01 08.00',
    '0000-01-01 08.00',
    '23/11-2026 08.00',
    '2026-11-23 15.30 WOB',
    '2026-11-23 15.30 +07:00 WIB',
    '2026-11-23T15:30+99:00',
    'Selasa, 23 November 2026 08.00',
    '23 Brumaire 2026 08.00',
    '12.30'.repeat(10_000),
  ])('refuses %.40s', (text) => {
    expect(() => parseMoment(text, base)).toThrow();
  });

  it('says what it accepts', () => {
    expect(() => parseMoment('besok pagi', base)).toThrow(/tulis misalnya .*23\/11\/2026 15\.30/);
    expect(() => parseMoment('Selasa, 23 November 2026 08.00', base)).toThrow(/adalah hari Senin/);
    expect(() => parseMoment('24.00', base)).toThrow(MomentError);
  });

  it('resolves hours that summer time leaves out or repeats', () => {
    const berlin = { zone: resolveZone('Europe/Berlin'), now };
    const at = (text: string) => parseMoment(text, berlin).toISOString();
    expect(at('2026-03-29 02.30')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-10-25 02.30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-07-01 12.00')).toBe('2026-07-01T10:00:00.000Z');
  });

  it('reads what formatMoment writes, in both languages', () => {
    const minutes = fc.integer({ min: 0, max: 30_000_000 });
    const zones = fc.constantFrom('WIB', 'WITA', 'WIT');
    const languages = fc.constantFrom('id' as const, 'en' as const);
    fc.assert(
      fc.property(minutes, zones, languages, (minute, name, language) => {
        const instant = new Date(minute * 60_000);
        const text = formatMoment(instant, resolveZone(name), language);
        expect(parseMoment(text, base)).toEqual(instant);
      }),
    );
  });

  it('gives a date or a MomentError, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseMoment(text, base).getTime()).not.toBeNaN();
        } catch (error) {
          expect(error).toBeInstanceOf(MomentError);
        }
      }),
    );
  });
});
