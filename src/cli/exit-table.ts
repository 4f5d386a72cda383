import type { Bilingual } from '../linter/contract.ts';
import { ExitCode } from './exit-codes.ts';

export interface ExitRow {
  readonly code: number;
  readonly text: Bilingual;
}

/** What each exit code means, for the help and the documentation. */
export const EXITS = {
  clean: {
    code: ExitCode.clean,
    text: { id: 'tidak ada temuan', en: 'nothing to report' },
  },
  done: { code: ExitCode.clean, text: { id: 'selesai', en: 'done' } },
  findings: {
    code: ExitCode.findings,
    text: {
      id: 'ada galat, atau peringatan melebihi --max-warnings',
      en: 'errors, or more warnings than --max-warnings allows',
    },
  },
  failed: {
    code: ExitCode.failed,
    text: {
      id: 'tidak dapat berjalan: opsi, berkas, konfigurasi, kegagalan di dalam program',
      en: 'could not run: options, files, configuration, internal failure',
    },
  },
  cancelled: {
    code: ExitCode.cancelled,
    text: { id: 'dihentikan pengguna (Ctrl+C)', en: 'cancelled (Ctrl+C)' },
  },
} as const satisfies Readonly<Record<string, ExitRow>>;

/** Of programs that judge nothing: they end well, cannot run, or are broken off. */
export const DONE_OR_FAILED: readonly ExitRow[] = [EXITS.done, EXITS.failed, EXITS.cancelled];
