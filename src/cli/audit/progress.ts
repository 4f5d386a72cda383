import type { ChatReading } from '../../chat/index.ts';
import type { Session } from '../program.ts';
import { formatSize } from '../size.ts';
import { showsUnicode } from '../terminal.ts';

/** Often enough to look alive (ms). */
const EVERY = 100;
const LONGEST_BAR = 30;
/** Erase the line (ECMA-48 EL). */
const CLEAR = '\r\u001b[2K';

/** A line on standard error that shows how far a reading is; silent where that is no terminal. */
export class Progress {
  private readonly session: Session;
  private shownAt = 0;
  private shown = false;

  constructor(session: Session) {
    this.session = session;
  }

  async update(reading: ChatReading, now: number): Promise<void> {
    const { stderr, env } = this.session.io;
    if (!stderr.isTTY || env.TERM === 'dumb' || now - this.shownAt < EVERY) return;
    this.shownAt = now;
    const size = reading.files.reduce((sum, file) => sum + file.size, 0);
    const done = reading.files.reduce((sum, file) => sum + file.bytesRead, 0);
    if (size === 0) return;
    this.shown = true;
    await this.session.err.write(CLEAR + this.line(Math.min(1, done / size), done));
  }

  async clear(): Promise<void> {
    if (this.shown) await this.session.err.write(CLEAR);
    this.shown = false;
  }

  private line(share: number, done: number): string {
    const { lang, io } = this.session;
    const columns = io.stderr.columns ?? 80;
    const [full, empty] = showsUnicode(io.stderr, io.env) ? ['█', '░'] : ['#', '.'];
    const label = lang === 'id' ? 'Membaca' : 'Reading';
    const tail = ` ${Math.floor(share * 100)} % ${formatSize(done, lang)}`;
    const room = Math.min(LONGEST_BAR, columns - label.length - tail.length - 3);
    if (room < 5) return tail.trim().slice(0, Math.max(1, columns - 1));
    const cells = Math.round(share * room);
    return `${label} ${full.repeat(cells)}${empty.repeat(room - cells)}${tail}`;
  }
}
