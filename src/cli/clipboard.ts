import { Failure } from './failure.ts';
import type { Clipboard, Io } from './io.ts';

const ABSENT = {
  id: [
    'Papan klip tidak dapat dipakai di sini.',
    'Di Linux pasang xclip, xsel, atau wl-clipboard; atau alirkan teksnya:',
    '  wl-paste | asn-lint --fix | wl-copy',
  ].join('\n'),
  en: [
    'The clipboard cannot be used here.',
    'On Linux install xclip, xsel or wl-clipboard; or pipe the text:',
    '  wl-paste | asn-lint --fix | wl-copy',
  ].join('\n'),
};

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new Failure(ABSENT, { cause: error });
  }
}

/** The system's clipboard. Its methods throw Failure where there is none. */
export function clipboardOf(io: Io): Clipboard {
  const load = async (): Promise<Clipboard> => io.clipboard ?? (await import('clipboardy')).default;
  return {
    read: () => attempt(async () => (await load()).read()),
    write: (text) => attempt(async () => (await load()).write(text)),
  };
}
