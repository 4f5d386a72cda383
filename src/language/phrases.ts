import { type Message, WordFlag } from '../message/types.ts';

/** Where a phrase stands: words `[start, end)`. */
export interface PhraseHit<Tag extends string> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

interface Node<Tag> {
  next?: Map<string, Node<Tag>>;
  tag?: Tag;
}

/**
 * Phrases as a tree of words, so that one walk over a message finds all of them. A phrase is words
 * with one space between; `a|b` are alternatives, `[a]` may be absent. It matches neighbouring words
 * of one clause: no stop, comma or other break inside, no quoted or protected word.
 */
export class PhraseBook<Tag extends string> {
  private readonly root: Node<Tag> = {};

  constructor(table: Readonly<Record<Tag, readonly string[]>>) {
    for (const tag of Object.keys(table) as Tag[]) {
      for (const phrase of table[tag]) this.add(phrase, tag);
    }
  }

  /** The longest phrase that starts at word `i`. */
  at(message: Message, i: number): PhraseHit<Tag> | undefined {
    const { words } = message;
    let node: Node<Tag> | undefined = this.root;
    let hit: PhraseHit<Tag> | undefined;
    for (let w = i; w < words.length; w += 1) {
      const flags = words.flags(w);
      if ((flags & (WordFlag.Protected | WordFlag.Quoted)) !== 0) break;
      if (w > i && (flags & (WordFlag.BreakBefore | WordFlag.SentenceStart)) !== 0) break;
      node = step(node, words.norm(w));
      if (!node) break;
      if (node.tag !== undefined) hit = { tag: node.tag, start: i, end: w + 1 };
    }
    return hit;
  }

  /** All phrases in words `[from, to)`, in order, the longest at each place, without overlaps. */
  all(message: Message, from = 0, to = message.words.length): PhraseHit<Tag>[] {
    const hits: PhraseHit<Tag>[] = [];
    for (let i = from; i < to; i += 1) {
      const hit = this.at(message, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  private add(phrase: string, tag: Tag): void {
    let ends: Node<Tag>[] = [this.root];
    for (const element of phrase.split(' ')) {
      const optional = element.startsWith('[');
      const options = (optional ? element.slice(1, -1) : element).split('|');
      const reached = ends.flatMap((node) => options.map((word) => child(node, word)));
      ends = optional ? [...ends, ...reached] : reached;
    }
    for (const node of ends) node.tag ??= tag;
  }
}

function child<Tag>(node: Node<Tag>, word: string): Node<Tag> {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (!next) {
    next = {};
    node.next.set(word, next);
  }
  return next;
}

/** A drawn-out word (*pagiii*, *haloo*) is the word itself where that is a phrase's. */
function step<Tag>(node: Node<Tag> | undefined, norm: string): Node<Tag> | undefined {
  return node?.next?.get(norm) ?? (isDrawnOut(norm) ? node?.next?.get(squeeze(norm)) : undefined);
}

/** A letter three times running, or doubled at the end; *berkenaan* is drawn out nowhere. */
function isDrawnOut(norm: string): boolean {
  const { length } = norm;
  if (length > 1 && norm[length - 1] === norm[length - 2]) return true;
  for (let i = 2; i < length; i += 1) {
    if (norm[i] === norm[i - 1] && norm[i] === norm[i - 2]) return true;
  }
  return false;
}

/** Runs of one letter as one letter: *pagiii* → *pagi*. */
export function squeeze(norm: string): string {
  let out = '';
  let last = '';
  for (const ch of norm) {
    if (ch !== last) out += ch;
    last = ch;
  }
  return out;
}
