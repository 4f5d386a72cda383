import type { Io } from '../io.ts';

/** Whether the user wants to stop; what was read so far is still reported. */
export interface Interrupt {
  readonly requested: boolean;
  dispose(): void;
}

/**
 * Takes Ctrl+C as a wish to stop reading. A second one ends the process as usual.
 */
export function watchInterrupt({ signal }: Io): Interrupt {
  let requested = false;
  const stop = (): void => {
    requested = true;
  };
  process.once('SIGINT', stop);
  return {
    get requested() {
      return requested || signal?.aborted === true;
    },
    dispose: () => void process.removeListener('SIGINT', stop),
  };
}
