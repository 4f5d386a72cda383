import { Readable, Writable } from 'node:stream';
import type { Clipboard, InputStream, Io, Main, TextOutput } from '../../src/cli/io.ts';

/** Within office hours: Monday, 23 November 2026, 09.00 WIB. */
export const WORKING = '2026-11-23T09:00:00+07:00';

export class Sink extends Writable {
  readonly chunks: Buffer[] = [];
  readonly isTTY: boolean;
  readonly columns?: number;

  constructor({ isTTY = false, columns }: { isTTY?: boolean; columns?: number } = {}) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  /** Resolves as soon as the text has been written: no pause that a slow machine outlasts. */
  async shows(text: string): Promise<void> {
    while (!this.text.includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }

  get text(): string {
    return this.bytes.toString('utf8');
  }
}

export interface World {
  readonly stdin?: string | Uint8Array | InputStream;
  readonly stdinTTY?: boolean;
  readonly stdout?: TextOutput;
  readonly stderr?: Sink;
  readonly stdoutTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly now?: string;
  readonly signal?: AbortSignal;
  readonly clipboard?: Clipboard;
  readonly patience?: number;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

function inputOf({ stdin = '', stdinTTY = false }: World): InputStream {
  if (stdin instanceof Readable) return stdin;
  const bytes = typeof stdin === 'string' ? Buffer.from(stdin) : Buffer.from(stdin);
  const stream = Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: false });
  return Object.assign(stream, { isTTY: stdinTTY });
}

/** Runs a program in a world of its own. */
export async function run(main: Main, argv: readonly string[], world: World = {}): Promise<Run> {
  const out = new Sink({ isTTY: world.stdoutTTY, columns: world.columns });
  const err = world.stderr ?? new Sink({ isTTY: world.stdoutTTY, columns: world.columns });
  const io: Io = {
    argv,
    stdin: inputOf(world),
    stdout: world.stdout ?? out,
    stderr: err,
    env: world.env ?? {},
    cwd: world.cwd ?? '/',
    now: () => new Date(world.now ?? WORKING),
    signal: world.signal,
    clipboard: world.clipboard,
    patience: world.patience,
  };
  const code = await main(io);
  return { code, out: out.text, err: err.text, bytes: out.bytes };
}
