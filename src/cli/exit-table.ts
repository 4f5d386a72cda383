import type { Bilingual } from '../linter/contract.ts';
import { ExitCode } from './exit-codes.ts';

/** What each exit code means, for the help and the documentation. */
export const EXIT_TABLE: readonly { readonly code: number; readonly text: Bilingual }[] = [
  { code: ExitCode.clean, text: { id: 'tidak ada temuan', en: 'nothing to report' } },
  {
    code: ExitCode.findings,
    text: {
      id: 'ada galat, atau peringatan melebihi --max-warnings',
      en: 'errors, or more warnings than --max-warnings allows',
    },
  },
  {
    code: ExitCode.failed,
    text: {
      id: 'tidak dapat berjalan: opsi, berkas, konfigurasi, kegagalan di dalam program',
      en: 'could not run: options, files, configuration, internal failure',
    },
  },
  {
    code: ExitCode.cancelled,
    text: { id: 'dihentikan pengguna (Ctrl+C)', en: 'cancelled (Ctrl+C)' },
  },
];
