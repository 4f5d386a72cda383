import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../rules/lexicon/holidays.ts';
import {
  OfficeError,
  officeCalendar,
  officeProblems,
  parseTimeOfDay,
} from '../../src/calendar/index.ts';
import { office } from './office.ts';

describe('parseTimeOfDay', () => {
  it.each([
    ['08.00', 480],
    ['8.05', 485],
    ['08:30', 510],
    ['23.59', 1439],
    ['00.00', 0],
  ])('%s', (text, minutes) => expect(parseTimeOfDay(text)).toBe(minutes));

  it.each(['', '8', '24.00', '08.60', '08.0', '8.00.00', 'pagi', '-1.00'])('refuses %s', (text) =>
    expect(parseTimeOfDay(text)).toBeUndefined(),
  );
});

describe('officeProblems', () => {
  it('finds nothing in a sound office', () => {
    const own = { '2026-10-02': 'Hari jadi kota' };
    expect(officeProblems(office({ holidays: own, recipientZone: 'WIT' }))).toEqual([]);
  });

  it.each([
    [{ opens: 'delapan' }, 'opens'],
    [{ closes: '25.00' }, 'closes'],
    [{ opens: '16.00', closes: '16.00' }, 'closes'],
    [{ opens: '22.00', closes: '06.00' }, 'closes'],
    [{ zone: 'WIBA' }, 'zone'],
    [{ recipientZone: 'Asia/Jakrta' }, 'recipientZone'],
    [{ workdays: [] }, 'workdays'],
    [{ workdays: [0] }, 'workdays'],
    [{ workdays: [1.5] }, 'workdays'],
    [{ holidays: { '2026-02-30': 'Tidak ada' } }, 'holidays.2026-02-30'],
    [{ workingHolidays: ['2026-12-25', '25/12/2026'] }, 'workingHolidays[1]'],
  ])('%j', (changes, path) => {
    const problems = officeProblems(office(changes));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(() => officeCalendar(office(changes), HOLIDAYS)).toThrow(OfficeError);
  });

  it('explains hours across midnight', () => {
    const [problem] = officeProblems(office({ opens: '22.00', closes: '06.00' }));
    expect(problem?.text.id).toContain('tengah malam');
  });
});
