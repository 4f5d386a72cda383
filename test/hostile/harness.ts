// Runs programs in this process, for tests and for scripts/fuzz.mjs alike: no test runner in here.
import { Readable, Writable } from 'node:stream';
import type { InputStream, Main } from '../../src/cli/io.ts';

class Sink extends Writable {
  readonly isTTY: boolean;
  readonly columns = 80;
  private readonly chunks: Buffer[] = [];

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly isTTY?: boolean;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Monday, 23 November 2026, 09.00 WIB. */
export const NOW = new Date('2026-11-23T09:00:00+07:00');

function inputOf(stdin: string | Uint8Array): InputStream {
  const bytes = Buffer.from(stdin as string);
  return Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: false });
}

export async function run(main: Main, argv: readonly string[], world: World = {}): Promise<Run> {
  const { stdin = '', cwd = '/', env = {}, now = NOW, isTTY = false } = world;
  const out = new Sink(isTTY);
  const err = new Sink(isTTY);
  const code = await main({
    argv,
    stdin: inputOf(stdin),
    stdout: out,
    stderr: err,
    env,
    cwd,
    now: () => now,
  });
  return { code, out: out.text, err: err.text };
}

/** What a terminal obeys: controls but for line ends and tabs, C1, direction marks. */
const OBEYED =
  /\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The first thing in a text that a terminal would obey instead of show. */
export function obeyed(text: string): string | undefined {
  return OBEYED.exec(text)?.[0];
}

/** Throws where a run ended as no run may end, whatever it was given. */
export function orderly({ code, out, err }: Run, codes: readonly number[] = [0, 1, 2]): void {
  if (!codes.includes(code)) throw new Error(`exit code ${code}: ${err}`);
  if (/Kegagalan di dalam program|Internal failure|\n\s+at /.test(err)) throw new Error(err);
  for (const text of [out, err]) {
    const control = obeyed(text);
    if (control !== undefined) throw new Error(`control ${JSON.stringify(control)} in the output`);
  }
}

/** Names that reach a prototype where somebody is careless. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
] as const;

/** Throws where a prototype that everybody shares has been changed. */
export function unpolluted(): void {
  for (const shared of [Object.prototype, Array.prototype, Function.prototype]) {
    const added = Object.keys(shared);
    if (added.length > 0) throw new Error(`polluted: ${added.join(', ')}`);
  }
  if (({} as { polluted?: unknown }).polluted !== undefined) throw new Error('polluted');
}
