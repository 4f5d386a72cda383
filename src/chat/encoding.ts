import { isUtf8 } from 'node:buffer';
import type { Dialect } from './types.ts';

type Encoding = Dialect['encoding'];

/** So many bytes tell the encoding. */
export const ENCODING_SAMPLE = 64 * 1024;

/**
 * How the text of a file is written. WhatsApp writes UTF-8; a file that went through Notepad may
 * be UTF-16 ("Unicode") or Windows-1252 ("ANSI").
 */
export function detectEncoding(sample: Buffer): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const wide = zeroBytes(sample.subarray(0, 4096));
  if (wide) return wide;
  return isUtf8(sample) || hasUtf8Letters(sample) ? 'utf-8' : 'windows-1252';
}

/** Every second byte of mostly Latin text in UTF-16 is zero. */
function zeroBytes(sample: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const enough = sample.length / 4;
  if (zeros[1]! > enough && zeros[0]! < enough / 4) return 'utf-16le';
  if (zeros[0]! > enough && zeros[1]! < enough / 4) return 'utf-16be';
  return undefined;
}

/** A few bad bytes in UTF-8 do not make it another encoding: some letters outside ASCII are good. */
function hasUtf8Letters(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good >= bad;
}

/** The same bytes in UTF-8. */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
