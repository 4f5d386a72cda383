import { parse } from '../message/parse.ts';
import type { SpanKind } from '../message/types.ts';

/**
 * Longest address that browsers, phones and QR readers pass on unshortened: there is no official
 * limit, and longer ones have been reported cut.
 */
export const MAX_LINK = 2000;

/**
 * A phone number as WhatsApp wants it: country code and digits alone. `08…`, `+62 8…`, `62…`, `8…`
 * and `0062…` are Indonesian; another country's needs its `+`. `undefined` for what is no number.
 */
export function waNumber(text: string): string | undefined {
  const bare = text.trim().replace(/[\s().\u00a0-]/g, '');
  const digits = /^\+?(\d{7,17})$/.exec(bare)?.[1];
  if (digits === undefined) return undefined;
  if (bare.startsWith('+') && !digits.startsWith('62')) return within(digits);
  const rest = /^(?:0062|62|0)?0?([1-9]\d+)$/.exec(digits)?.[1];
  return rest === undefined ? undefined : within(`62${rest}`);
}

/** E.164: at most 15 digits; the shortest numbers with a country code have 8. */
function within(digits: string): string | undefined {
  return digits.length >= 8 && digits.length <= 15 ? digits : undefined;
}

/** The address that opens WhatsApp with the message written; without a number the user chooses. */
export function waLink(text: string, number?: string): string {
  const query = `text=${encodeURIComponent(text)}`;
  return number === undefined
    ? `https://api.whatsapp.com/send?${query}`
    : `https://wa.me/${number}?${query}`;
}

/** A run of the message as WhatsApp shows it: its marks gone, its looks told. */
export interface Shown {
  readonly text: string;
  readonly looks: readonly SpanKind[];
}

const LOOKS = new Set<SpanKind>(['bold', 'italic', 'strike', 'link']);

/** The message in runs of one look. */
export function asShown(text: string): Shown[] {
  const spans = parse(text).spans.filter(({ kind }) => LOOKS.has(kind));
  const marks = spans.filter(({ kind }) => kind !== 'link');
  const edges = new Set([0, text.length]);
  for (const { range } of spans) for (const edge of range) edges.add(edge);
  for (const { range } of marks) edges.add(range[0] + 1).add(range[1] - 1);
  const points = [...edges].sort((a, b) => a - b);
  return points.slice(1).flatMap((end, i) => {
    const start = points[i]!;
    const mark = marks.some(({ range }) => start === range[0] || end === range[1]);
    const isMark = mark && end - start === 1 && /[*_~]/.test(text.slice(start, end));
    const looks = spans.filter(({ range }) => range[0] <= start && end <= range[1]);
    return isMark ? [] : [{ text: text.slice(start, end), looks: looks.map(({ kind }) => kind) }];
  });
}
