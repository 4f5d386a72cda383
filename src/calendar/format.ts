import { pad } from './dates.ts';
import { wallClock, type Zone } from './zones.ts';

export type Language = 'id' | 'en';

export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `16.05`: EYD V writes hours and minutes with a full stop. */
export function formatTime(instant: Date, zone: Zone): string {
  const { hour, minute } = wallClock(instant, zone);
  return `${pad(hour)}.${pad(minute)}`;
}

/** «Senin, 23 November 2026», "Monday, 23 November 2026". */
export function formatDate(instant: Date, zone: Zone, language: Language = 'id'): string {
  const { day, month, year, weekday } = wallClock(instant, zone);
  return `${WEEKDAYS[language][weekday - 1]}, ${day} ${MONTHS[language][month - 1]} ${year}`;
}

/** «Senin, 23 November 2026 pukul 08.00 WIB», "Monday, 23 November 2026 at 08.00 WIB". */
export function formatMoment(instant: Date, zone: Zone, language: Language = 'id'): string {
  const at = language === 'id' ? 'pukul' : 'at';
  return `${formatDate(instant, zone, language)} ${at} ${formatTime(instant, zone)} ${zone.label}`;
}
