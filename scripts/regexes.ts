// Every regular expression of the product, and whether a hostile text can make it slow. For
// test/hostile/regexes.test.ts and scripts/check-regexes.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type VulnerableDiagnostics } from 'recheck';
import { type ESTree, parseSync, Visitor } from 'vite';
import { ROOT, sources } from './rooms.ts';

/** The verdicts of the last whole check: `/source/flags` of each expression that is safe. */
export const VERDICTS = 'test/hostile/regexes.json';

/**
 * Expressions that are slow on long texts only, with what keeps their texts short. A line here is the
 * last resort.
 */
export const BOUNDED: ReadonlyMap<string, string> = new Map([
  [
    String.raw`/(?:bapak|ibu|saudara|sdr\.?|yth\.?|bpk\.?)\s*(?:\/\s*ibu)?\s+$/i`,
    'src/language/blanks.ts: 24 characters before a blank',
  ],
  [String.raw`/(\p{L}+)\.?\s*:?\s*$/u`, 'src/language/blanks.ts: 24 characters before a blank'],
  [`/[.,;)*_~"'“”]+$/`, 'src/language/secrets.ts: a run within 96 characters behind the word'],
]);

export interface Expression {
  /** `path:line` */
  readonly place: string;
  /** `/source/flags` as it is written. */
  readonly text: string;
}

export interface Expressions {
  readonly literals: readonly Expression[];
  /** `new RegExp(…)`, which no reading of the source can judge. */
  readonly made: readonly Expression[];
}

function expressionsOf(path: string, text: string): Expressions {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const literals: Expression[] = [];
  const made: Expression[] = [];
  const found = ({ start, end }: ESTree.Span): Expression => {
    const line = text.slice(0, start).split('\n').length;
    return { place: `${path}:${line}`, text: text.slice(start, end) };
  };
  const call = (node: ESTree.NewExpression | ESTree.CallExpression) => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') made.push(found(node));
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push(found(node));
    },
    NewExpression: call,
    CallExpression: call,
  }).visit(program);
  return { literals, made };
}

/** The expressions of `src`, `rules` and `bin`, by a parser's reading. */
export function collect(): Expressions {
  const all = sources().map(({ path, text }) => expressionsOf(path, text));
  return {
    literals: all.flatMap(({ literals }) => literals),
    made: all.flatMap(({ made }) => made),
  };
}

export function knownSafe(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(join(ROOT, VERDICTS), 'utf8')) as string[]);
}

export interface Verdict {
  readonly text: string;
  readonly safe: boolean;
  /** What is wrong, with the text that shows it. */
  readonly why: string;
}

/**
 * What recheck says of an expression (`/source/flags`): linear or not, for any text. Uses its native
 * program where npm has installed one for this system, else JavaScript, five times slower.
 */
export async function judge(text: string): Promise<Verdict> {
  const end = text.lastIndexOf('/');
  const [source, flags] = [text.slice(1, end), text.slice(end + 1)];
  const found = await check(source, flags, { timeout: 60_000, randomSeed: 1 });
  if (found.status === 'safe' || (found.status === 'vulnerable' && !isSlow(text, found)))
    return { text, safe: true, why: '' };
  const why =
    found.status === 'vulnerable'
      ? `${found.complexity.summary}: ${found.attack.pattern}`
      : `not judged: ${found.error.kind}`;
  return { text, safe: false, why };
}

/** Processor time, in ms, that the texts of recheck make of a fault; what is linear takes below ten. */
const FAULT = 300;

/**
 * recheck tries its text out by the clock, which a busy machine makes late: it is tried again by
 * processor time. Only where that ends: not where the time doubles with every letter.
 */
function isSlow(text: string, { complexity, attack }: VulnerableDiagnostics): boolean {
  if (complexity.type !== 'polynomial') return true;
  const end = text.lastIndexOf('/');
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1));
  const before = process.cpuUsage();
  expression.test(attack.string);
  return process.cpuUsage(before).user / 1000 > FAULT;
}
