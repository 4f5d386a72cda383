/** What came of a question. */
export type Reply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'back' }
  /** Ctrl+C, Esc or the end of input; `pending` is what stood in the line. */
  | { readonly kind: 'leave'; readonly pending?: string };

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** In half a sentence, shown beside it. */
  readonly hint?: string;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  /** The one that Enter takes. */
  readonly initial?: string | undefined;
}

/** What the rules say to an answer. */
export interface Check {
  /** Why it cannot be taken. */
  readonly problem?: string;
  /** Why one may want to change it; it can be taken as it is. */
  readonly doubts?: readonly string[];
  /** What one key puts in its place. */
  readonly repaired?: string;
}

export interface LineQuestion {
  readonly message: string;
  readonly hint?: string | undefined;
  /** Stands in the line already, to be changed. */
  readonly initial?: string | undefined;
  readonly check: (value: string) => Check;
}

export interface LinesQuestion extends Omit<LineQuestion, 'initial'> {
  readonly initial?: readonly string[] | undefined;
}

/** Asks a person, one question at a time. */
export interface Asker {
  choose(question: ChoiceQuestion): Promise<Reply<string>>;
  line(question: LineQuestion): Promise<Reply<string>>;
  /** Several lines; an empty one ends them. */
  lines(question: LinesQuestion): Promise<Reply<readonly string[]>>;
  say(text: string): Promise<void>;
  close(): void;
}

/** What is typed to go back one question: works in every terminal, with every reader and keyboard. */
export const BACK = '<';

export type Lang = 'id' | 'en';
