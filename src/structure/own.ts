/** What an agency's configuration adds to the words of the structure; a part of `Vocabulary`. */
export interface OwnVocabulary {
  readonly agencies: readonly string[];
  readonly phrases?: {
    readonly greetings?: readonly string[];
    readonly thanks?: readonly string[];
    readonly availability?: readonly string[];
    readonly options?: readonly string[];
  };
}
