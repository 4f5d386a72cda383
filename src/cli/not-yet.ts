import { ExitCode } from './exit-codes.ts';
import type { Main } from './io.ts';
import { program } from './program.ts';

/** A program that is announced but not built. */
export function notYet(name: string): Main {
  return program(async ({ err, lang }) => {
    const text =
      lang === 'id'
        ? `${name} belum tersedia dalam versi ini. Untuk memeriksa naskah, silakan pakai asn-lint.\n`
        : `${name} is not available in this version yet. To check a draft please use asn-lint.\n`;
    await err.write(text);
    return ExitCode.failed;
  });
}
