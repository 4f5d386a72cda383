import { isSystem } from './classify.ts';
import { HeaderScanner, mayBegin, Shape, wallTime } from './header.ts';
import { nameKey } from './names.ts';
import { beginsWithTime, findColon, isAgenda } from './senders.ts';
import type { DateOrder, Dialect } from './types.ts';

const LF = 0x0a;
const CR = 0x0d;
/** A file that shows no header in so many bytes is no export. */
const FIRST_HEADER_WITHIN = 64 * 1024;
/** Enough days for the density of dates to tell their order. */
const MOST_DATES = 4000;

/** What the beginning of a file tells about all of it. */
export interface Survey extends Omit<Dialect, 'encoding'> {
  /** Bits of `Shape` that every header of the file has. */
  readonly shape: number;
  readonly lineEnd: number;
  /** `nameKey`s of people whose names look like lines of an agenda. */
  readonly regulars: ReadonlySet<string>;
  readonly colonNames: readonly string[];
  /** Whether more of the file could tell more about the order of dates. */
  readonly settled: boolean;
}

export interface SurveyOptions {
  /** The chat's name from the file's name; `''` where unknown. */
  readonly title: string;
  /** Overrides what the file shows. */
  readonly dateOrder?: Exclude<DateOrder, 'year-first'>;
}

interface Form {
  count: number;
  /** Whether it stands on the first line that is not blank. */
  first: boolean;
  dates: [number, number, number][];
  /** The days of those whose names look like lines of an agenda. */
  agendaNames: Map<string, Set<string>>;
  colonNames: Set<string>;
  padded: boolean;
}

/**
 * Finds out how a phone wrote an export from the beginning of the file: the form of its headers,
 * the order of day and month, names that hold a colon. Undefined where nothing looks like an export.
 */
export function survey(head: Buffer, options: SurveyOptions): Survey | undefined {
  const lineEnd = head.includes(LF) || !head.includes(CR) ? LF : CR;
  const forms = collectForms(head, lineEnd, options.title);
  const shape = chosenShape(forms);
  if (shape === undefined) return undefined;
  const form = forms.get(shape)!;
  const order = dateOrderOf(shape, form, options.dateOrder);
  // An agenda names a point once; a person writes on many days.
  const regulars = [...form.agendaNames].filter(([, days]) => days.size >= 3).map(([name]) => name);
  return {
    platform: shape & (Shape.Bracket | Shape.ColonTail) ? 'ios' : 'android',
    hours: shape & Shape.TwelveHours ? 12 : 24,
    seconds: (shape & Shape.Seconds) !== 0,
    dateOrder: order.order,
    orderGuessed: order.guessed,
    settled: !order.guessed,
    shape,
    lineEnd,
    regulars: new Set([...regulars, nameKey(options.title)]),
    colonNames: [...form.colonNames],
  };
}

function collectForms(head: Buffer, lineEnd: number, title: string): Map<number, Form> {
  const forms = new Map<number, Form>();
  const scanner = new HeaderScanner();
  let first = true;
  for (let start = 0; start < head.length; ) {
    const found = head.indexOf(lineEnd, start);
    const end = found < 0 ? head.length : found;
    if (mayBegin(head[start]) && scanner.scan(head, start, end)) {
      addHeader(forms, { scanner, head, end, title, first });
    }
    if (forms.size === 0 && end > FIRST_HEADER_WITHIN) break;
    if (end - start > 1) first = false;
    start = end + 1;
  }
  return forms;
}

interface Found {
  readonly scanner: HeaderScanner;
  readonly head: Buffer;
  readonly end: number;
  readonly title: string;
  readonly first: boolean;
}

function addHeader(forms: Map<number, Form>, found: Found): void {
  const { scanner, head, end } = found;
  const { shape, date, bodyStart } = scanner;
  if (Number.isNaN(wallTime(scanner, false)) && Number.isNaN(wallTime(scanner, true))) return;
  if (beginsWithTime(head, bodyStart, end)) return;
  const colon = findColon(head, bodyStart, end);
  const line = head.toString('utf8', bodyStart, Math.min(end, bodyStart + 600));
  if (colon < 0 && !isSystem(line)) return;
  const form = forms.get(shape) ?? newForm();
  forms.set(shape, form);
  const name = colon < 0 ? '' : nameKey(head.toString('utf8', bodyStart, colon));
  if (isAgenda(name) && !isSystem(line)) {
    form.agendaNames.set(name, (form.agendaNames.get(name) ?? new Set()).add(date.join('/')));
    return;
  }
  form.count++;
  form.first ||= found.first;
  if (date[0] < 10 || date[1] < 10) form.padded &&= isPadded(found);
  if (form.dates.length < MOST_DATES || date[0] > 12 || date[1] > 12) addDate(form, date);
  const named = colon < 0 ? '' : colonName(line, found.title);
  if (named !== '') form.colonNames.add(named);
}

function newForm(): Form {
  return {
    count: 0,
    first: false,
    dates: [],
    agendaNames: new Map(),
    colonNames: new Set(),
    padded: true,
  };
}

function addDate(form: Form, [a, b, c]: readonly [number, number, number]): void {
  const last = form.dates.at(-1);
  if (last && last[0] === a && last[1] === b && last[2] === c) return;
  form.dates.push([a, b, c]);
}

/** Whether the numbers of the date are written with two digits. */
function isPadded({ head, scanner }: Found): boolean {
  const header = head.toString('latin1', Math.max(0, scanner.bodyStart - 40), scanner.bodyStart);
  return /(?<!\d)\d\d[/.-]\d\d[/.-]\d{2,4}[^\d/][^/]{0,34}$/.test(header);
}

/**
 * A name that holds a colon shows in two places: the title of the file, and (iOS) the notice of
 * encryption, before which the whole name stands.
 */
function colonName(line: string, title: string): string {
  const own = /: \u200e/.exec(line);
  if (own && line.indexOf(': ') < own.index && isSystem(line.slice(own.index + 2))) {
    return line.slice(0, own.index);
  }
  const wanted = fileNameKey(title);
  for (let at = line.indexOf(': '), n = 0; at >= 0 && n < 4; at = line.indexOf(': ', at + 1), n++) {
    if (n > 0 && wanted !== '' && fileNameKey(line.slice(0, at)) === wanted)
      return line.slice(0, at);
  }
  return '';
}

/** File systems take no colon, so that phones leave it out or write something else. */
function fileNameKey(name: string): string {
  return nameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An export begins with a header, so that its form counts, unless hardly any other line has it. */
function chosenShape(forms: Map<number, Form>): number | undefined {
  let best: number | undefined;
  for (const [shape, form] of forms) {
    if (form.count === 0) continue;
    const weight = form.count * (form.first ? 50 : 1);
    const other = best === undefined ? undefined : forms.get(best)!;
    if (!other || weight > other.count * (other.first ? 50 : 1)) best = shape;
  }
  return best;
}

function dateOrderOf(
  shape: number,
  form: Form,
  given: SurveyOptions['dateOrder'],
): { order: DateOrder; guessed: boolean } {
  if (shape & Shape.YearFirst) return { order: 'year-first', guessed: false };
  if (given) return { order: given, guessed: false };
  const dayFirst = form.dates.filter((date) => date[0] > 12).length;
  const monthFirst = form.dates.filter((date) => date[1] > 12).length;
  if (dayFirst !== monthFirst) {
    return { order: dayFirst > monthFirst ? 'day-first' : 'month-first', guessed: false };
  }
  const byDensity = denserOrder(form.dates);
  if (byDensity) return { order: byDensity, guessed: true };
  // 11/5/26, 9:05 AM: only English phones write so, and those of the United States put the month first.
  const american = shape & Shape.TwelveHours && shape & Shape.Comma && !form.padded;
  const slashes = !(shape & (Shape.DotDate | Shape.DashDate | Shape.DotTime));
  return { order: american && slashes ? 'month-first' : 'day-first', guessed: true };
}

/** A chat runs forward, from day to day: the order with fewer days between the dates is right. */
function denserOrder(dates: readonly (readonly [number, number, number])[]): DateOrder | undefined {
  const span = (day: 0 | 1, month: 0 | 1) => {
    let sum = 0;
    for (let i = 1; i < dates.length; i++) {
      const from = dates[i - 1]!;
      const to = dates[i]!;
      const days = (to[2] - from[2]) * 372 + (to[month] - from[month]) * 31 + to[day] - from[day];
      sum += days < 0 ? -100 * days : days;
    }
    return sum;
  };
  const difference = span(0, 1) - span(1, 0);
  if (difference === 0) return undefined;
  return difference < 0 ? 'day-first' : 'month-first';
}
