/** A program in a folder of its own. */
export interface Bundle {
  readonly path: string;
  remove(): void;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

export interface CrashOptions {
  readonly worker: string;
  readonly book: string;
  readonly kills: number;
  readonly parallel?: number;
  readonly longest?: number;
  readonly onKill?: (done: number, acknowledged: number) => void;
}

export function bundle(entry: string): Promise<Bundle>;
export function run(program: string, argv: readonly string[], options?: object): Promise<Ran>;
export function addAtOnce(request: {
  readonly program: string;
  readonly book: string;
  readonly processes: number;
}): Promise<Ran[]>;
export function crash(options: CrashOptions): Promise<string[]>;
