import type { Bilingual } from '../linter/contract.ts';

/** Something that a person can put right: shown as one sentence, without a stack; exit code 2. */
export class Failure extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'Failure';
    this.text = text;
  }
}

/** The user broke off: the program ends without a word, exit code 130. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
