/**
 * Bits of a header's form. A phone writes all headers of an export in one form, so a line in
 * another form is part of a message, whatever it looks like.
 */
export const Shape = {
  /** `[date, time] ` (iOS). */
  Bracket: 1,
  /** `date time: ` (iOS before 2017). */
  ColonTail: 2,
  Comma: 4,
  Seconds: 8,
  TwelveHours: 16,
  DotTime: 32,
  YearFirst: 64,
  LongYear: 128,
  DotDate: 256,
  DashDate: 512,
} as const;

const SPACE = 0x20;
const ZERO = 0x30;
const COLON = 0x3a;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const LETTER_A = 0x61;
const LETTER_M = 0x6d;
const LETTER_P = 0x70;

/** Whether a line that begins with this byte can be a header: a digit, `[`, or a mark before it. */
export function mayBegin(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= ZERO && byte <= 0x39) || byte === OPEN || byte >= 0xe2);
}

/**
 * Reads the beginning of a line of an export: marks, date, time, up to the first byte of the
 * sender. One scanner serves many lines; after `scan` has returned true, its fields hold the parts.
 */
export class HeaderScanner {
  /** Bits of `Shape`. */
  shape = 0;
  /** The three numbers of the date, in the order written. */
  date: [number, number, number] = [0, 0, 0];
  hour = 0;
  minute = 0;
  second = 0;
  /** 0 none, 1 AM, 2 PM. */
  meridiem = 0;
  /** Offset of the first byte after the header. */
  bodyStart = 0;
  /** How far reading came before something did not fit. */
  pos = 0;

  /** Date and first digit of the hour were there, even where the rest did not fit. */
  timeBegun = false;

  private bytes: Uint8Array = new Uint8Array(0);
  private end = 0;
  private digits = 0;

  /** Reads `bytes[start, end)`, one line without its end. */
  scan(bytes: Uint8Array, start: number, end: number): boolean {
    this.bytes = bytes;
    this.pos = start;
    this.end = end;
    this.shape = 0;
    this.timeBegun = false;
    this.skipSpaces();
    if (this.take(OPEN)) this.shape |= Shape.Bracket;
    if (!this.readDate()) return false;
    if (this.take(COMMA)) this.shape |= Shape.Comma;
    const afterDate = this.pos;
    this.skipSpaces();
    if (this.pos === afterDate) return false;
    this.skipWord();
    if (!this.readTime()) return false;
    this.readMeridiem();
    return this.readTail();
  }

  private readDate(): boolean {
    const a = this.readNumber(4);
    const yearDigits = this.digits;
    const separator = this.bytes[this.pos];
    if (a < 0 || !this.takeSeparator(separator)) return false;
    const b = this.readNumber(2);
    if (b < 0 || !this.take(separator!)) return false;
    const c = this.readNumber(4);
    if (c < 0) return false;
    if (yearDigits === 3 || (yearDigits === 4 ? this.digits > 2 : this.digits % 2 === 1))
      return false;
    if (yearDigits === 4) this.shape |= Shape.YearFirst | Shape.LongYear;
    else if (this.digits === 4) this.shape |= Shape.LongYear;
    this.date[0] = a;
    this.date[1] = b;
    this.date[2] = c;
    return true;
  }

  private takeSeparator(byte: number | undefined): boolean {
    if (byte === DOT) this.shape |= Shape.DotDate;
    else if (byte === DASH) this.shape |= Shape.DashDate;
    else if (byte !== SLASH) return false;
    this.pos++;
    return true;
  }

  private readTime(): boolean {
    this.hour = this.readNumber(2);
    const separator = this.bytes[this.pos];
    this.timeBegun = this.hour >= 0;
    if (this.hour < 0 || this.pos >= this.end) return false;
    if (separator === DOT) this.shape |= Shape.DotTime;
    else if (separator !== COLON) return false;
    this.pos++;
    this.minute = this.readNumber(2);
    if (this.minute < 0 || this.digits !== 2) return false;
    this.second = 0;
    const next = this.bytes[this.pos + 1]!;
    if (this.peek() !== separator || !(next >= ZERO && next <= 0x39)) return true;
    this.pos++;
    this.second = this.readNumber(2);
    this.shape |= Shape.Seconds;
    return this.second >= 0 && this.digits === 2;
  }

  /** `AM`, `pm`, `p.m.`, `a. m.`, after a space of any kind or none. */
  private readMeridiem(): void {
    const before = this.pos;
    this.meridiem = 0;
    this.skipSpaces();
    const letter = this.peek() | 0x20;
    if (letter === LETTER_A || letter === LETTER_P) {
      this.pos++;
      if (this.take(DOT)) this.skipSpaces();
      if ((this.peek() | 0x20) === LETTER_M) {
        this.pos++;
        this.take(DOT);
        this.meridiem = letter === LETTER_A ? 1 : 2;
        this.shape |= Shape.TwelveHours;
        return;
      }
    }
    this.pos = before;
  }

  private readTail(): boolean {
    if (this.shape & Shape.Bracket) {
      if (!this.take(CLOSE)) return false;
    } else if (this.take(COLON)) {
      this.shape |= Shape.ColonTail;
    } else {
      // Android writes no seconds; lines with them are some programme's log.
      this.skipSpaces();
      if (this.shape & Shape.Seconds || !this.takeDash()) return false;
    }
    const before = this.pos;
    this.skipSpaces();
    this.bodyStart = this.pos;
    return this.pos > before && this.pos < this.end;
  }

  private takeDash(): boolean {
    if (this.take(DASH)) return true;
    const { bytes, pos } = this;
    if (bytes[pos] !== 0xe2 || bytes[pos + 1] !== 0x80 || bytes[pos + 2] !== 0x93) return false;
    this.pos += 3;
    return true;
  }

  /** Some phones put a word between date and time. */
  private skipWord(): void {
    if (this.peek() < LETTER_A) return;
    for (const word of WORDS_BEFORE_TIME) {
      if (this.peek() !== word[0]) continue;
      if (!word.every((byte, i) => this.bytes[this.pos + i] === byte)) continue;
      this.pos += word.length;
      this.skipSpaces();
      return;
    }
  }

  /** Spaces of any kind, direction marks, BOM. */
  private skipSpaces(): void {
    for (;;) {
      const byte = this.peek();
      if (byte === SPACE) this.pos++;
      else if (byte < 0xc2) return;
      else {
        const length = invisibleLength(this.bytes, this.pos);
        if (length === 0) return;
        this.pos += length;
      }
    }
  }

  private peek(): number {
    return this.pos < this.end ? this.bytes[this.pos]! : 0;
  }

  private take(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.pos++;
    return true;
  }

  /** The number of one to `most` digits here, −1 where there is none or more. */
  private readNumber(most: number): number {
    let value = 0;
    let digits = 0;
    for (; this.pos < this.end; this.pos++) {
      const digit = this.bytes[this.pos]! - ZERO;
      if (digit < 0 || digit > 9) break;
      if (++digits > most) return -1;
      value = value * 10 + digit;
    }
    this.digits = digits;
    return digits === 0 ? -1 : value;
  }
}

const WORDS_BEFORE_TIME = ['pukul ', 'jam ', 'at '].map((word) => [...Buffer.from(word)]);

/** Length of the no-break space, narrow no-break space, direction mark or BOM at `pos`, 0 if none. */
function invisibleLength(bytes: Uint8Array, pos: number): number {
  const first = bytes[pos];
  const second = bytes[pos + 1];
  const third = bytes[pos + 2]!;
  if (first === 0xc2) return second === 0xa0 ? 2 : 0;
  if (first === 0xef) return second === 0xbb && third === 0xbf ? 3 : 0;
  if (first !== 0xe2) return 0;
  if (second === 0x81) return third >= 0xa6 && third <= 0xa9 ? 3 : 0;
  if (second !== 0x80) return 0;
  const mark = third >= 0x8b && third <= 0x8f;
  return mark || (third >= 0xaa && third <= 0xaf) ? 3 : 0;
}

/** What a header's numbers mean once the order of the date is known; NaN where there is no such time. */
export function wallTime(scanner: HeaderScanner, monthFirst: boolean): number {
  const { date, shape, minute, second } = scanner;
  const yearFirst = (shape & Shape.YearFirst) !== 0;
  const year = yearFirst ? date[0] : date[2];
  const month = yearFirst || !monthFirst ? date[1] : date[0];
  const day = yearFirst ? date[2] : monthFirst ? date[1] : date[0];
  const hour = hourOfDay(scanner);
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return NaN;
  const fullYear = shape & Shape.LongYear ? year : 2000 + year;
  if (day > 28 && day > daysInMonth(fullYear, month)) return NaN;
  return ((dayNumber(fullYear, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000;
}

function hourOfDay({ hour, meridiem }: HeaderScanner): number {
  if (meridiem === 0) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (meridiem === 2 ? 12 : 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar, by arithmetic (H. Hinnant, days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
