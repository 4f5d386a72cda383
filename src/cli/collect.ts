import type { Bilingual } from '../linter/contract.ts';
import { Cancelled, Failure } from './failure.ts';
import type { InputStream, Lang } from './io.ts';
import { formatSize } from './size.ts';

/** After so long without data a person is told what the program waits for (ms). */
export const PATIENCE = 2000;

export interface CollectOptions {
  /** Shown in failures. */
  readonly name: string;
  /** Bytes. */
  readonly maxSize: number;
  /** What to do with what is larger. */
  readonly beyond: Bilingual;
  readonly signal?: AbortSignal;
  readonly patience?: number;
  /** Called whenever nothing has come for a while. */
  readonly onSilence?: () => void;
}

/** The advice where the limit is an option. */
export const RAISE_LIMIT: Bilingual = {
  id: 'Ubah batas dengan --max-size bila memang perlu.',
  en: 'Change it with --max-size if you need to.',
};

/** A text beyond the limit; `size` in bytes where it is known. */
export function tooLarge(
  { name, maxSize, beyond }: Pick<CollectOptions, 'name' | 'maxSize' | 'beyond'>,
  size?: number,
): Failure {
  const text = (lang: Lang): string => {
    const limit = formatSize(maxSize, lang);
    const actual = size === undefined ? '' : ` (${formatSize(size, lang)})`;
    return lang === 'id'
      ? `${name} terlalu besar${actual}: batasnya ${limit}. ${beyond.id}`
      : `${name} is too large${actual}: the limit is ${limit}. ${beyond.en}`;
  };
  return new Failure({ id: text('id'), en: text('en') });
}

/**
 * Reads a stream to its end.
 * @throws Failure beyond `maxSize` bytes, Cancelled when the user breaks off
 */
export async function collect(stream: InputStream, options: CollectOptions): Promise<Buffer> {
  const { maxSize, signal, patience = PATIENCE, onSilence = () => {} } = options;
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(onSilence, patience);
  const stop = (): void => void stream.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream) {
      timer.refresh();
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
      chunks.push(bytes);
      size += bytes.length;
      // leaving the loop closes the stream, so an endless pipe ends here
      if (size > maxSize) throw tooLarge(options);
    }
  } catch (error) {
    if (signal?.aborted) throw new Cancelled();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
  if (signal?.aborted) throw new Cancelled();
  return Buffer.concat(chunks);
}
