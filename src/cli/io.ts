import type { Readable, Writable } from 'node:stream';

export type Lang = 'id' | 'en';

export interface InputStream extends Readable {
  readonly isTTY?: boolean;
}

/** As much of a stream as a report needs. */
export interface TextOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** The world as a program sees it; tests hand in another one. */
export interface Io {
  /** Arguments behind the program's name. */
  readonly argv: readonly string[];
  readonly stdin: InputStream;
  readonly stdout: TextOutput;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The present moment. */
  readonly now: () => Date;
  /** Aborted when the user breaks off. */
  readonly signal?: AbortSignal;
  /** The system's clipboard unless a test brings its own. */
  readonly clipboard?: Clipboard;
  /** Without data on standard input for so long, the program says what it waits for (ms). */
  readonly patience?: number;
}

/** Returns an exit code of `ExitCode`; throws nothing. */
export type Main = (io: Io) => Promise<number>;
