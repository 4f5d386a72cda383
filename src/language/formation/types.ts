/** How a non-standard form was made. */
export type ChangeKind =
  | 'abbreviation'
  | 'slang'
  | 'particle'
  | 'laughter'
  | 'spelling'
  | 'glued'
  | 'split'
  | 'reduplication'
  | 'lengthening'
  | 'affix'
  | 'clitic'
  | 'assimilation'
  | 'sound'
  | 'number';

/** What a form stands for, and why. */
export interface Derivation {
  readonly kind: ChangeKind;
  /** Standard forms in lower case (names keep their capital), likeliest first; `''` = leave it out. */
  readonly candidates: readonly string[];
  /** Id of the formation rule, or of the table. */
  readonly rule: string;
  /** Means this wherever it stands as a word: may be corrected unseen. */
  readonly sure: boolean;
}
