/** Remembers answers about words, at most `limit`; a draft asks about the same neighbours again and again. */
export function remembered<T>(ask: (word: string) => T, limit = 50_000): (word: string) => T {
  const memo = new Map<string, T>();
  return (word) => {
    const held = memo.get(word);
    if (held !== undefined || memo.has(word)) return held as T;
    if (memo.size >= limit) memo.clear();
    const value = ask(word);
    memo.set(word, value);
    return value;
  };
}
