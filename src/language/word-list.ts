/**
 * Words as one sorted, newline-joined string, searched where it lies: opening it costs nothing, a
 * look-up a handful of comparisons. A line is a word, or a word, a tab and its value.
 */
export class WordList {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  has(word: string): boolean {
    return this.#find(word) >= 0;
  }

  /** The value behind a word, `''` for a word without one, `undefined` for an absent word. */
  get(word: string): string | undefined {
    const at = this.#find(word);
    if (at < 0) return undefined;
    const after = at + word.length;
    if (this.#text[after] !== '\t') return '';
    const end = this.#text.indexOf('\n', after);
    return this.#text.slice(after + 1, end < 0 ? undefined : end);
  }

  /** All lines in order; for building indexes. */
  lines(): string[] {
    return this.#text === '' ? [] : this.#text.split('\n');
  }

  /** Offset of the line that holds the word, or -1. */
  #find(word: string): number {
    if (word === '') return -1;
    const text = this.#text;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
      const order = compareAt(text, start, word);
      if (order === 0) return start;
      if (order > 0) high = start;
      else {
        const end = text.indexOf('\n', middle);
        low = end < 0 ? text.length : end + 1;
      }
    }
    return -1;
  }
}

/** Below 0 if the key of the line at `start` sorts before `word`, above 0 if after it. */
function compareAt(text: string, start: number, word: string): number {
  for (let i = 0; i < word.length; i += 1) {
    const code = text.charCodeAt(start + i);
    // the end of a key sorts before everything; past the text charCodeAt gives NaN
    if (!(code > 10)) return -1;
    const order = code - word.charCodeAt(i);
    if (order !== 0) return order;
  }
  const next = text.charCodeAt(start + word.length);
  return next > 10 ? 1 : 0;
}
