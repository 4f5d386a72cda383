import { hasAction, isNotice, isSystem, mayBeSystem } from './classify.ts';
import { AGENDA_WORDS } from './markers.ts';
import { cleanName, nameKey } from './names.ts';

/** How much a header may be trusted before the messages around it are looked at. */
export type Trust =
  /** Certainly one of WhatsApp's own lines. */
  | 'sure'
  /** A name not met before, or a line that may be WhatsApp's own: its time must fit. */
  | 'new'
  /** Has sent messages already. */
  | 'seen'
  /** `25/11/26 09.00 - 10.00: Pembukaan`, `… - Registrasi peserta`: part of a message. */
  | 'never';

export interface Sender {
  /** Cleaned; `''` for WhatsApp's own lines. */
  readonly name: string;
  trust: Trust;
  /** Whether a line with a real date carried the name before. */
  met: boolean;
  /** Bytes from the header's end to the text; 0 where the whole line is the text. */
  readonly length: number;
}

/** Names are at most 100 characters long; group names, which iOS uses as senders, too. */
const LONGEST_NAME = 480;
const MOST_CACHED = 20_000;
const COLON = 0x3a;

/** Its time must fit: a line of an agenda may read like it. */
const UNLISTED: Sender = { name: '', trust: 'new', met: false, length: 0 };
const OWN: Sender = { name: '', trust: 'sure', met: true, length: 0 };
const NOBODY: Sender = { name: '', trust: 'never', met: false, length: 0 };

/**
 * Offset of the colon behind the sender of a line, −1 where it has none. The colon ends the line or
 * a space follows.
 */
export function findColon(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_NAME);
  for (let i = start; i < limit; i++) {
    if (bytes[i] !== COLON) continue;
    const next = bytes[i + 1];
    if (i + 1 >= end || next === 0x20 || next === 0x0d || next === 0xe2 || next === 0xc2) return i;
  }
  return -1;
}

/** Whether a body begins with a time of day (`10.00 - 11.30: Paparan`): no name does. */
export function beginsWithTime(bytes: Uint8Array, start: number, end: number): boolean {
  let pos = start;
  while (pos < end && pos < start + 2 && isDigit(bytes[pos])) pos++;
  if (pos === start || pos + 2 >= end + 1) return false;
  const separator = bytes[pos];
  if (separator !== COLON && separator !== 0x2e) return false;
  return isDigit(bytes[pos + 1]) && isDigit(bytes[pos + 2]);
}

/** The people of one export, by the bytes of their names. */
export class Senders {
  private readonly table = new Map<string, Sender>();
  private readonly regulars: ReadonlySet<string>;
  /** Names with a colon in them, as bytes, `: ` included. */
  private readonly colonNames: readonly Buffer[];

  /**
   * @param regulars names (`nameKey`) that the beginning of the file shows to be people's
   * @param colonNames names that hold a colon themselves
   */
  constructor(regulars: ReadonlySet<string>, colonNames: readonly string[]) {
    this.regulars = regulars;
    this.colonNames = colonNames.map((name) => Buffer.from(`${name}: `));
  }

  /** Whose line `bytes[start, end)` is; the header is not part of it. */
  of(bytes: Buffer, start: number, end: number): Sender {
    for (const name of this.colonNames) {
      if (name.compare(bytes, start, start + name.length) === 0) {
        return this.remember(bytes, start, start + name.length - 2);
      }
    }
    const colon = findColon(bytes, start, end);
    return colon < 0 ? ownOrNobody(bytes, start, end) : this.remember(bytes, start, colon, end);
  }

  private remember(bytes: Buffer, start: number, colon: number, end = colon): Sender {
    const key = bytes.toString('latin1', start, colon);
    const known = this.table.get(key);
    if (known) return known;
    const sender = this.judge(bytes, start, { colon, end });
    if (sender.name === '') return sender;
    if (this.table.size >= MOST_CACHED) this.table.clear();
    this.table.set(key, sender);
    return sender;
  }

  private judge(bytes: Buffer, start: number, at: { colon: number; end: number }): Sender {
    if (beginsWithTime(bytes, start, at.end)) return NOBODY;
    const raw = bytes.toString('utf8', start, at.colon);
    // `Wati membuat grup "Koordinasi SPBE: Kab. X"`: the colon stands in the group's name.
    if (isNotice(raw)) return OWN;
    if (hasAction(raw) || isSystem(raw)) return UNLISTED;
    const name = cleanName(raw);
    if (name === '') return NOBODY;
    const trust = !this.regulars.has(nameKey(name)) && isAgenda(name) ? 'never' : 'new';
    return { name, trust, met: false, length: at.colon - start + 1 };
  }
}

function ownOrNobody(bytes: Buffer, start: number, end: number): Sender {
  if (beginsWithTime(bytes, start, end)) return NOBODY;
  const line = bytes.toString('utf8', start, Math.min(end, start + 1000));
  if (isNotice(line)) return OWN;
  if (isSystem(line)) return UNLISTED;
  return !isAgenda(cleanName(line)) && mayBeSystem(line) ? UNLISTED : NOBODY;
}

/** Whether a name is none, but the first word of a line of an agenda. */
export function isAgenda(name: string): boolean {
  const space = name.indexOf(' ');
  return AGENDA_WORDS.has((space < 0 ? name : name.slice(0, space)).toLowerCase());
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
