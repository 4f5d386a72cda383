const LINE_FEED = 0x0a;

/** A line of a stream of lines. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  /** Without the line end; empty for a line that is too long. */
  readonly text: string;
  /** Longer than the limit: its content was passed over. */
  readonly tooLong: boolean;
}

/** Cuts a stream of bytes into lines, holding at most one line of `limit` bytes. */
export class LineSplitter {
  readonly #limit: number;
  #pieces: Buffer[] = [];
  #size = 0;
  #number = 0;

  /** @param limit bytes of the longest line that is kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that end within this piece of the stream; blank ones only count. */
  push(chunk: Buffer): InputLine[] {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#finish(lines);
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** What stands behind the last line end. */
  end(): InputLine[] {
    const lines: InputLine[] = [];
    if (this.#size > 0) this.#finish(lines);
    return lines;
  }

  #keep(piece: Buffer): void {
    this.#size += piece.length;
    if (this.#size <= this.#limit) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  #finish(lines: InputLine[]): void {
    this.#number += 1;
    const tooLong = this.#size > this.#limit;
    const bytes = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    const text = tooLong ? '' : withoutMark(bytes.toString('utf8'), this.#number);
    if (tooLong || text.trim() !== '') lines.push({ number: this.#number, text, tooLong });
  }
}

function withoutMark(text: string, line: number): string {
  return line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
}
