import { fstatSync, statSync, writeSync } from 'node:fs';
import type { InputStream, Io, Main, TextOutput } from './io.ts';

/**
 * Standard input, with Ctrl+C as a message instead of an end while it is read. During a lint, which
 * nothing can interrupt, the signal ends the process as usual.
 */
function openInput(controller: AbortController): InputStream {
  const abort = (): void => controller.abort();
  process.once('SIGINT', abort);
  process.stdin.once('close', () => process.removeListener('SIGINT', abort));
  return process.stdin;
}

/** Whether writing directly to the descriptor is as good as Node's stream for it. */
function isPlain(fd: number): boolean {
  if (process.platform === 'win32') return false;
  const state = fstatSync(fd);
  if (!state.isCharacterDevice()) return true;
  // of the devices only a terminal needs more
  return state.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/**
 * Standard output without the machinery of streams, which costs a twentieth of a short run to load:
 * files, pipes and sockets are written to directly. Where the other side is not ready (a pipe that
 * somebody made non-blocking) the stream takes over.
 */
function directOutput(fd: number): TextOutput {
  let stream: TextOutput | undefined;
  return {
    on: () => {},
    write(chunk, done) {
      let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      try {
        while (!stream && rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return done(error as Error);
        stream = process.stdout;
      }
      return stream && rest.length > 0 ? stream.write(rest, done) : done();
    },
  };
}

/**
 * Runs a program in this process: its streams, arguments, environment, clock, and Ctrl+C. Sets the
 * exit code and lets the process end by itself, so that all output is written.
 */
export async function run(main: Main): Promise<void> {
  let controller: AbortController | undefined;
  let stdin: InputStream | undefined;
  let stdout: TextOutput | undefined;
  const io: Io = {
    argv: process.argv.slice(2),
    // opening standard input costs time and may hold the process: only who reads it asks for it
    get stdin() {
      controller ??= new AbortController();
      stdin ??= openInput(controller);
      return stdin;
    },
    get stdout() {
      stdout ??= isPlain(1) ? directOutput(1) : process.stdout;
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    get signal() {
      controller ??= new AbortController();
      return controller.signal;
    },
  };
  process.exitCode = await main(io);
}
