/** The words of a text with one blank between two of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
