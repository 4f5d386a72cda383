import type { Bilingual } from '../linter/contract.ts';

/** Why the logbook could not do what was asked; `text` is the whole sentence for a person. */
export type LogbookProblem =
  | 'address'
  | 'busy'
  | 'corrupt'
  | 'exists'
  | 'folder'
  | 'foreign'
  | 'full'
  | 'input'
  | 'lost'
  | 'newer'
  | 'not-found'
  | 'not-yours'
  | 'nothing-to-undo'
  | 'older-read-only'
  | 'permission'
  | 'read-only'
  | 'refused'
  | 'storage'
  | 'unreachable';

/** Something that a person can put right. Nothing was stored when it is thrown. */
export class LogbookError extends Error {
  readonly problem: LogbookProblem;
  readonly text: Bilingual;

  constructor(problem: LogbookProblem, text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.name = 'LogbookError';
    this.problem = problem;
    this.text = text;
  }
}
