export { type Calendar, officeCalendar, type Verdict } from './calendar.ts';
export { type CalendarDate, isoDate, parseIsoDate, weekdayOf } from './dates.ts';
export { type DayPart, partOfDay } from './day-parts.ts';
export { type Almanac, type Day, dayKind, type Holiday, type HolidayYear } from './days.ts';
export {
  CalendarError,
  MomentError,
  OfficeError,
  type OfficeProblem,
  UnknownZoneError,
} from './errors.ts';
export { formatDate, formatMoment, formatTime, type Language } from './format.ts';
export { type MomentBase, parseMoment } from './moment.ts';
export { type OfficeHours, officeProblems, parseTimeOfDay, readOffice } from './office.ts';
export { resolveZone, type WallClock, wallClock, type Zone } from './zones.ts';
