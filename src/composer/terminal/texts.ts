import type { Lang } from './asker.ts';

/** What the prompts say by themselves. */
export const PROMPT_TEXTS = {
  id: {
    line: 'Enter lanjut · < kembali · Esc berhenti',
    lines: 'Enter baris baru · Enter pada baris kosong selesai · < kembali',
    choice: '↑↓ atau huruf/nomor memilih · Enter lanjut · < kembali',
    repair: (text: string) => `Enter pakai: ${text}`,
    keep: 'Tab tetap seperti yang ditulis · atau ubah langsung',
    again: 'Enter sekali lagi bila sudah sesuai · atau ubah langsung',
    cleared: '(kosong)',
    plainChoice: 'Nomor pilihan',
    plainKeep: 'kosong = tetap',
    plainUnknown: 'Ketik salah satu nomor di atas.',
    plainRepair: (text: string) =>
      `Enter = pakai: ${text}. Ketik = untuk tetap seperti yang ditulis.`,
    plainAgain: 'Enter = tetap seperti yang ditulis, atau ketik yang baru.',
    plainLines: 'Satu per baris; baris kosong berarti selesai.',
    plainErase: 'Ketik - untuk mengosongkan.',
  },
  en: {
    line: 'Enter next · < back · Esc stop',
    lines: 'Enter new line · Enter on an empty line ends · < back',
    choice: '↑↓ or a letter/number chooses · Enter next · < back',
    repair: (text: string) => `Enter takes: ${text}`,
    keep: 'Tab keeps it as written · or change it',
    again: 'Enter again if it is right · or change it',
    cleared: '(empty)',
    plainChoice: 'Number of the choice',
    plainKeep: 'empty = keep',
    plainUnknown: 'Type one of the numbers above.',
    plainRepair: (text: string) => `Enter = take: ${text}. Type = to keep it as written.`,
    plainAgain: 'Enter = keep it as written, or type a new one.',
    plainLines: 'One a line; an empty line ends them.',
    plainErase: 'Type - to empty it.',
  },
} as const;

export type PromptTexts = (typeof PROMPT_TEXTS)[Lang];
