/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours,
 * the four slips of typing (Damerau 1964). Quadratic: for names, not for texts.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** `senderIdentity`, `sender_identity` and `sender identity` are slips for `sender-identity`. */
function folded(name: string): string {
  return name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_\s]/g, '-')
    .toLowerCase();
}

/**
 * The name that was probably meant: the nearest within a third of its length, or one that the
 * written name begins (`warn` for `warning`).
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(name);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let begun: string | undefined;
  for (const candidate of candidates) {
    const other = folded(candidate);
    if (wanted.length >= 3 && other.startsWith(wanted)) begun ??= candidate;
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const d = distance(wanted, other);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best ?? begun;
}
