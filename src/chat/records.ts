import type { Assembler } from './assemble.ts';
import type { Survey } from './dialect.ts';
import { HeaderScanner, mayBegin, wallTime } from './header.ts';
import { type Sender, Senders } from './senders.ts';
import type { SkipReason } from './types.ts';

/** WhatsApp sends at most 65,536 characters, which UTF-8 writes in four bytes each at the most. */
const LONGEST_MESSAGE = 512 * 1024;
const CR = 0x0d;

/** Where a record of the bytes at hand begins, and what its header says. */
interface Open {
  start: number;
  textStart: number;
  line: number;
  wall: number;
  sender: Sender;
}

interface RecordTarget {
  readonly survey: Survey;
  readonly assembler: Assembler;
  readonly skip: (line: number, reason: SkipReason) => void;
}

/**
 * Cuts the bytes of an export (UTF-8) into entries: one for each line with a header, with the lines
 * below it. Keeps no more than one message; a longer one than WhatsApp can send is cut.
 */
export class RecordReader {
  private readonly scanner = new HeaderScanner();
  private readonly senders: Senders;
  private readonly survey: Survey;
  private readonly assembler: Assembler;
  private readonly skip: RecordTarget['skip'];

  private bytes = Buffer.allocUnsafe(1 << 17);
  private length = 0;
  /** Where reading goes on in `bytes`. */
  private pos = 0;
  private line = 1;
  private open: Open | undefined;
  /** Lines without an open record belong to the file's beginning while this is false. */
  private begun = false;
  /** `pos` stands inside a line too long to be kept whole. */
  private inLine = false;

  constructor(to: RecordTarget) {
    this.survey = to.survey;
    this.assembler = to.assembler;
    this.skip = to.skip;
    this.senders = new Senders(to.survey.regulars, to.survey.colonNames);
  }

  /** Takes the next bytes; they may be overwritten afterwards. */
  write(chunk: Uint8Array): void {
    this.take(chunk);
    this.readLines(false);
    this.compact();
  }

  end(): void {
    this.readLines(true);
    this.close(this.length);
    this.assembler.finish();
  }

  private take(chunk: Uint8Array): void {
    const needed = this.length + chunk.length;
    if (needed > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(grown, 0, 0, this.length);
      this.bytes = grown;
    }
    this.bytes.set(chunk, this.length);
    this.length = needed;
  }

  private readLines(ended: boolean): void {
    const { bytes, survey } = this;
    while (this.pos < this.length) {
      const found = this.endOfLine(survey.lineEnd);
      if (found < 0 && !ended && this.length - this.pos <= LONGEST_MESSAGE) return;
      const end = found < 0 ? this.length : found;
      if (!this.inLine) this.readLine(bytes, end, ended && found < 0);
      this.inLine = found < 0;
      if (found >= 0) this.line++;
      this.pos = found < 0 ? end : end + 1;
      this.limit();
    }
  }

  private endOfLine(lineEnd: number): number {
    const found = this.bytes.indexOf(lineEnd, this.pos);
    return found < this.length ? found : -1;
  }

  private readLine(bytes: Buffer, lineEnd: number, last: boolean): void {
    const start = this.pos;
    const end = lineEnd > start && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
    if (mayBegin(bytes[start])) {
      const { scanner } = this;
      if (scanner.scan(bytes, start, end) && scanner.shape === this.survey.shape) {
        if (this.readHeader(bytes, start, end)) return;
      } else if (last && this.isCutOff(end)) {
        this.close(start);
        this.skip(this.line, 'cut-off');
        return;
      }
    }
    if (!this.begun && end > start) this.skip(this.line, 'before-first-message');
  }

  private readHeader(bytes: Buffer, start: number, end: number): boolean {
    const { bodyStart } = this.scanner;
    const sender = this.senders.of(bytes, bodyStart, end);
    if (sender.trust === 'never') return false;
    const wall = wallTime(this.scanner, this.survey.dateOrder === 'month-first');
    if (Number.isNaN(wall)) return this.refuse(start, sender);
    this.close(start);
    const textStart = bodyStart + sender.length;
    this.open = { start, textStart, line: this.line, wall, sender };
    sender.met = true;
    this.begun = true;
    return true;
  }

  /** The 31st of February: a damaged header where the sender is known, a line of a message else. */
  private refuse(start: number, sender: Sender): boolean {
    if (!sender.met && this.begun) return false;
    this.close(start);
    this.skip(this.line, 'impossible-date');
    this.begun = true;
    return true;
  }

  /** A file that was not copied whole ends inside a header. */
  private isCutOff(end: number): boolean {
    const { scanner, survey } = this;
    return (
      this.begun &&
      scanner.pos === end &&
      (scanner.shape & ~survey.shape) === 0 &&
      scanner.timeBegun
    );
  }

  /** Hands over the record that ends before `end`. */
  private close(end: number): void {
    const { open, assembler } = this;
    if (!open) return;
    this.open = undefined;
    let bodyEnd = Math.min(end, open.start + LONGEST_MESSAGE);
    if (bodyEnd < end) {
      this.skip(open.line, 'too-long');
      while ((this.bytes[bodyEnd]! & 0xc0) === 0x80) bodyEnd--;
    } else {
      if (this.bytes[bodyEnd - 1] === this.survey.lineEnd) bodyEnd--;
      if (this.bytes[bodyEnd - 1] === CR) bodyEnd--;
    }
    const { line, wall, sender } = open;
    const header = assembler.isOdd(sender, wall)
      ? this.bytes.toString('utf8', open.start, open.textStart)
      : '';
    assembler.add({ line, wall, sender, header, body: this.textOf(open, bodyEnd) });
  }

  private textOf({ textStart, line }: Open, end: number): string {
    const text = this.bytes.toString('utf8', textStart, end);
    const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return plain.includes('\0') ? this.withoutRubbish(plain, line) : plain;
  }

  /** Blocks of zero bytes stand where a storage failed: no text can hold them. */
  private withoutRubbish(text: string, line: number): string {
    const good: string[] = [];
    for (const [i, row] of text.split('\n').entries()) {
      if (!row.includes('\0')) {
        good.push(row);
        continue;
      }
      this.skip(line + i, 'damaged');
      if (i === 0) good.push(row.replaceAll('\0', ''));
    }
    return good.join('\n');
  }

  /** Cuts a message that grows beyond all bounds, and forgets what belongs to none. */
  private limit(): void {
    if (this.open && this.pos - this.open.start > LONGEST_MESSAGE) {
      this.close(this.pos);
    }
  }

  /** Moves what is still needed to the beginning. */
  private compact(): void {
    const keep = this.open ? this.open.start : this.pos;
    if (keep === 0) return;
    this.bytes.copyWithin(0, keep, this.length);
    this.length -= keep;
    this.pos -= keep;
    if (!this.open) return;
    this.open.start -= keep;
    this.open.textStart -= keep;
  }
}
