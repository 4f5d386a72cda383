import { describe, expect, it } from 'vitest';
import { partOfDay, resolveZone } from '../../src/calendar/index.ts';

const WIB = resolveZone('WIB');
const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);

describe('partOfDay', () => {
  it.each([
    ['00:00', ['pagi', 'malam']],
    ['00:29', ['pagi', 'malam']],
    ['00:30', ['pagi']],
    ['10:29', ['pagi']],
    ['10:30', ['pagi', 'siang']],
    ['11:00', ['siang', 'pagi']],
    ['11:29', ['siang', 'pagi']],
    ['11:30', ['siang']],
    ['14:30', ['siang', 'sore']],
    ['15:29', ['sore', 'siang']],
    ['17:29', ['sore']],
    ['17:30', ['sore', 'malam']],
    ['18:29', ['malam', 'sore']],
    ['18:30', ['malam']],
    ['23:30', ['malam', 'pagi']],
  ])('%s', (time, parts) => expect(partOfDay(at(time), WIB, 30)).toEqual(parts));

  it('without grace knows one part for every minute', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      expect(partOfDay(new Date(minute * 60_000), WIB, 0)).toHaveLength(1);
    }
  });

  it('reads the clock of the zone', () => {
    expect(partOfDay(at('13:30'), resolveZone('WIT'), 0)).toEqual(['sore']);
  });
});
