import type { Bilingual } from '../linter/contract.ts';

/** One option, declared once: parser, help and the tables of the documentation come from it. */
export interface OptionSpec {
  /** Without the dashes: `max-warnings`. */
  readonly name: string;
  readonly short?: string;
  /** Placeholder of its value; without one it is a switch. */
  readonly value?: Bilingual;
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** `only`: written `--no-NAME`; `also`: both. */
  readonly negation?: 'only' | 'also';
  readonly choices?: readonly string[];
  readonly text: Bilingual;
}

export interface OptionGroup {
  readonly title: Bilingual;
  readonly options: readonly OptionSpec[];
}

/** A program as its help and its documentation describe it. */
export interface ProgramSpec {
  readonly name: string;
  readonly summary: Bilingual;
  /** Placeholder of the arguments: `[berkas…]`. */
  readonly argument?: { readonly name: Bilingual; readonly text: Bilingual };
  readonly groups: readonly OptionGroup[];
  readonly examples: readonly { readonly command: string; readonly text: Bilingual }[];
}

export const COMMON_OPTIONS: OptionGroup = {
  title: { id: 'Umum', en: 'General' },
  options: [
    {
      name: 'lang',
      value: { id: 'bahasa', en: 'language' },
      choices: ['id', 'en'],
      text: {
        id: 'bahasa tampilan: id (Indonesia) atau en (Inggris)',
        en: 'language of the screen: id (Indonesian) or en (English)',
      },
    },
    {
      name: 'color',
      negation: 'also',
      text: {
        id: 'pakai atau tanpa warna; tanpa opsi ini mengikuti terminal, NO_COLOR, dan FORCE_COLOR',
        en: 'with or without colour; by default as the terminal, NO_COLOR and FORCE_COLOR say',
      },
    },
    {
      name: 'help',
      short: 'h',
      text: { id: 'tampilkan bantuan ini', en: 'show this help' },
    },
    {
      name: 'version',
      short: 'V',
      text: { id: 'tampilkan versi', en: 'show the version' },
    },
  ],
};
