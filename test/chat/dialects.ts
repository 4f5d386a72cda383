/** A phone's way to write an export, as a function from messages to text. */
export interface DialectUnderTest {
  readonly name: string;
  readonly seconds: boolean;
  /** Everything up to the sender. */
  head(wall: number): string;
}

interface Clock {
  readonly d: string;
  readonly m: string;
  readonly dd: string;
  readonly mm: string;
  readonly yy: string;
  readonly yyyy: string;
  readonly h: string;
  readonly hh: string;
  readonly mi: string;
  readonly ss: string;
  readonly h12: string;
  readonly am: string;
}

function clock(wall: number): Clock {
  const time = new Date(wall);
  const two = (value: number) => String(value).padStart(2, '0');
  const [day, month, hour] = [time.getUTCDate(), time.getUTCMonth() + 1, time.getUTCHours()];
  return {
    d: String(day),
    m: String(month),
    dd: two(day),
    mm: two(month),
    yy: two(time.getUTCFullYear() % 100),
    yyyy: String(time.getUTCFullYear()),
    h: String(hour),
    hh: two(hour),
    mi: two(time.getUTCMinutes()),
    ss: two(time.getUTCSeconds()),
    h12: String(hour % 12 || 12),
    am: hour < 12 ? 'AM' : 'PM',
  };
}

const NARROW = '\u202f';
const dialect = (name: string, write: (c: Clock) => string, seconds = false): DialectUnderTest => ({
  name,
  seconds,
  head: (wall) => write(clock(wall)),
});

export const DIALECTS: readonly DialectUnderTest[] = [
  dialect('Android id', (c) => `${c.dd}/${c.mm}/${c.yy} ${c.hh}.${c.mi} - `),
  dialect('Android id, long year', (c) => `${c.dd}/${c.mm}/${c.yyyy} ${c.hh}.${c.mi} - `),
  dialect('Android id, comma', (c) => `${c.dd}/${c.mm}/${c.yy}, ${c.hh}.${c.mi} - `),
  dialect('Android id, colon', (c) => `${c.d}/${c.m}/${c.yy}, ${c.hh}:${c.mi} - `),
  dialect('Android id, 12 h', (c) => `${c.dd}/${c.mm}/${c.yy} ${c.h12}.${c.mi}${NARROW}${c.am} - `),
  dialect('Android en-GB', (c) => `${c.dd}/${c.mm}/${c.yyyy}, ${c.hh}:${c.mi} - `),
  dialect(
    'Android en-GB, 12 h',
    (c) => `${c.dd}/${c.mm}/${c.yyyy}, ${c.h12}:${c.mi} ${c.am.toLowerCase()} - `,
  ),
  dialect('Android en-ZA', (c) => `${c.yyyy}/${c.mm}/${c.dd}, ${c.hh}:${c.mi} - `),
  dialect('Android en-US', (c) => `${c.m}/${c.d}/${c.yy}, ${c.h12}:${c.mi}${NARROW}${c.am} - `),
  dialect(
    'Android en-US, p.m.',
    (c) => `${c.m}/${c.d}/${c.yy}, ${c.h12}:${c.mi} ${c.am === 'AM' ? 'a' : 'p'}.\u00a0m. - `,
  ),
  dialect('Android, dots', (c) => `${c.dd}.${c.mm}.${c.yy}, ${c.hh}:${c.mi} - `),
  dialect('Android, dashes', (c) => `${c.yyyy}-${c.mm}-${c.dd} ${c.hh}:${c.mi} - `),
  dialect('iOS id', (c) => `[${c.dd}/${c.mm}/${c.yy}, ${c.hh}.${c.mi}.${c.ss}] `, true),
  dialect('iOS id, no comma', (c) => `[${c.dd}/${c.mm}/${c.yy} ${c.hh}.${c.mi}.${c.ss}] `, true),
  dialect(
    'iOS id, 12 h',
    (c) => `[${c.dd}/${c.mm}/${c.yy}, ${c.h12}.${c.mi}.${c.ss}${NARROW}${c.am}] `,
    true,
  ),
  dialect(
    'iOS en-US',
    (c) => `[${c.m}/${c.d}/${c.yy}, ${c.h12}:${c.mi}:${c.ss}${NARROW}${c.am}] `,
    true,
  ),
  dialect('iOS en-GB', (c) => `[${c.dd}/${c.mm}/${c.yyyy}, ${c.hh}:${c.mi}:${c.ss}] `, true),
  dialect(
    'iOS, marked lines',
    (c) => `\u200e[${c.dd}/${c.mm}/${c.yy}, ${c.hh}.${c.mi}.${c.ss}] `,
    true,
  ),
  dialect('iOS, old', (c) => `${c.dd}/${c.mm}/${c.yy} ${c.hh}:${c.mi}:${c.ss}: `, true),
];
