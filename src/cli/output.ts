import { Failure } from './failure.ts';
import type { TextOutput } from './io.ts';

/** The reader has gone (`asn-lint … | head -1`): nothing more to say, and no failure. */
function readerGone(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}

function cannotWrite(error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? String(error);
  return new Failure(
    {
      id: `Keluaran tidak dapat ditulis (${code}); periksa ruang penyimpanan atau tujuan keluaran.`,
      en: `The output cannot be written (${code}); check the free space or where the output goes.`,
    },
    { cause: error },
  );
}

/** Writes in order; a reader that has gone ends the writing quietly. */
export class Output {
  closed = false;
  readonly #open: () => TextOutput;
  #stream: TextOutput | undefined;

  /** @param open gives the stream; called when there is something to write */
  constructor(open: () => TextOutput) {
    this.#open = open;
  }

  #opened(): TextOutput {
    if (this.#stream) return this.#stream;
    this.#stream = this.#open();
    // without a listener a broken pipe would end the process with a stack trace
    this.#stream.on('error', (error) => {
      if (readerGone(error)) this.closed = true;
    });
    return this.#stream;
  }

  /**
   * Resolves when the text has been taken over, so that a slow reader slows the writer down.
   * @throws Failure when it cannot be written for another reason than a reader that has gone.
   */
  write(text: string | Uint8Array): Promise<void> {
    if (this.closed || text.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = (error?: unknown): void => {
        if (error && !readerGone(error)) {
          reject(cannotWrite(error));
          return;
        }
        this.closed ||= Boolean(error);
        resolve();
      };
      try {
        this.#opened().write(text, done);
      } catch (error) {
        done(error);
      }
    });
  }
}
