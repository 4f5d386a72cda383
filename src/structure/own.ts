import { PhraseBook } from '../language/phrases.ts';
import { parse } from '../message/parse.ts';

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

export type OwnBook = PhraseBook<'own'>;

const books = new WeakMap<readonly string[], OwnBook>();

/** One list of the configuration, ready to be matched; made once for each list. */
export function ownBook(list: readonly string[] | undefined): OwnBook | undefined {
  if (!list || list.length === 0) return undefined;
  let book = books.get(list);
  if (!book) {
    book = new PhraseBook({ own: list.map(asWords).filter((phrase) => phrase !== '') });
    books.set(list, book);
  }
  return book;
}

/** A phrase meets the message word by word, so both are cut into words by the same hand. */
function asWords(phrase: string): string {
  const { words } = parse(phrase);
  return Array.from({ length: words.length }, (_, i) => words.norm(i)).join(' ');
}
