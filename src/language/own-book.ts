import { parse } from '../message/parse.ts';
import { PhraseBook } from './phrases.ts';

export type OwnBook = PhraseBook<'own'>;

const books = new WeakMap<object, OwnBook>();

/** One list of the configuration, ready to be matched; made once for each list. */
export function ownBook(list: Iterable<string> | undefined): OwnBook | undefined {
  if (!list) return undefined;
  let book = books.get(list);
  if (!book) {
    book = new PhraseBook({ own: phrasesOf(list) });
    books.set(list, book);
  }
  return book;
}

const replacing = new WeakMap<object, PhraseBook<string>>();

/** Phrase → what to write instead: a hit's tag is the replacement. */
export function replacements(table: ReadonlyMap<string, string>): PhraseBook<string> {
  let book = replacing.get(table);
  if (!book) {
    const phrases: Record<string, string[]> = Object.create(null);
    for (const [phrase, instead] of table) {
      phrases[instead] = [...(phrases[instead] ?? []), ...phrasesOf([phrase])];
    }
    book = new PhraseBook(phrases);
    replacing.set(table, book);
  }
  return book;
}

/** A phrase meets the message word by word, so both are cut into words by the same hand. */
function phrasesOf(list: Iterable<string>): string[] {
  return [...list].map(asWords).filter((phrase) => phrase !== '');
}

function asWords(phrase: string): string {
  const { words } = parse(phrase);
  return Array.from({ length: words.length }, (_, i) => words.norm(i)).join(' ');
}
