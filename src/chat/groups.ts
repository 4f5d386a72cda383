import { messageKey } from './merge.ts';
import { nameKey } from './names.ts';
import type { Inspected } from './read.ts';
import { type ChatMessage, isSent } from './types.ts';

/** So many keys are kept of a file; of more messages a sample by minutes. */
const LARGEST_SKETCH = 4096;
const MINUTE = 60_000;
/** Both exports hold everything of the time that they share, but for what was changed since. */
const SHARED = 0.6;
/** Enough where the same people write and nobody else. */
const SHARED_BY_SAME = 0.2;

/** What tells an export's chat without its name: who writes, and a sample of what. */
interface Sketch {
  readonly senders: Set<string>;
  /** Key of a message → its minute. */
  readonly keys: Map<string, number>;
  /** One minute of so many is in the sample. */
  rate: number;
  first: number;
  last: number;
}

/**
 * Which files are exports of the same chat: lists of their indexes, in the order given. The names
 * that WhatsApp gives to files decide; where one is lost, what the files hold.
 */
export async function groupFiles(
  files: readonly Inspected[],
  read: (file: Inspected) => AsyncIterable<readonly ChatMessage[]>,
): Promise<number[][]> {
  const titles = files.map(({ file }) => nameKey(file.title));
  const sketches: Sketch[] = [];
  if (files.length > 1 && titles.includes('')) {
    for (const file of files) sketches.push(await sketchOf(read(file)));
  }
  const groups: number[][] = [];
  for (let i = 0; i < files.length; i++) {
    const isSame = (j: number) =>
      titles[i] !== '' && titles[j] !== ''
        ? titles[i] === titles[j]
        : isSameChat(sketches[i]!, sketches[j]!);
    const group = groups.find((members) => members.some(isSame));
    if (group) group.push(i);
    else groups.push([i]);
  }
  return groups;
}

async function sketchOf(batches: AsyncIterable<readonly ChatMessage[]>): Promise<Sketch> {
  const sketch: Sketch = {
    senders: new Set(),
    keys: new Map(),
    rate: 1,
    first: Infinity,
    last: -Infinity,
  };
  for await (const batch of batches) {
    for (const message of batch) if (isSent(message)) add(sketch, message);
  }
  return sketch;
}

function add(sketch: Sketch, message: ChatMessage): void {
  const minute = Math.floor(message.wall / MINUTE);
  if (minute < sketch.first) sketch.first = minute;
  if (minute > sketch.last) sketch.last = minute;
  sketch.senders.add(message.sender);
  if (!isSampled(minute, sketch.rate)) return;
  sketch.keys.set(messageKey(message), minute);
  while (sketch.keys.size > LARGEST_SKETCH) {
    sketch.rate *= 2;
    for (const [key, at] of sketch.keys) if (!isSampled(at, sketch.rate)) sketch.keys.delete(key);
    if (sketch.rate > 2 ** 30) return;
  }
}

/** Every file samples the same minutes; they are spread by a multiplication (Knuth's). */
function isSampled(minute: number, rate: number): boolean {
  return (Math.imul(minute, 0x9e3779b1) >>> 0) % rate === 0;
}

function isSameChat(a: Sketch, b: Sketch): boolean {
  const common = [...a.senders].filter((sender) => b.senders.has(sender)).length;
  const smaller = Math.min(a.senders.size, b.senders.size);
  if (common < smaller) return false;
  const from = Math.max(a.first, b.first);
  const to = Math.min(a.last, b.last);
  const rate = Math.max(a.rate, b.rate);
  const within = ({ keys }: Sketch) =>
    [...keys].filter(([, at]) => at >= from && at <= to && isSampled(at, rate)).map(([key]) => key);
  const inA = within(a);
  const inB = new Set(within(b));
  const equalSenders = common === a.senders.size && common === b.senders.size && common >= 2;
  if (inA.length === 0 && inB.size === 0) return equalSenders;
  const shared = inA.filter((key) => inB.has(key));
  const enough = equalSenders ? SHARED_BY_SAME : SHARED;
  if (shared.length < enough * Math.max(inA.length, inB.size)) return false;
  // A broadcast stands in several chats: what only one person wrote does not tell.
  const writers = new Set(shared.map((key) => key.split('\n', 2)[1]));
  return writers.size >= 2 || equalSenders || shared.length >= 3;
}
