import type { Screen } from './screen.ts';
import type { Gauge } from './width.ts';

const isAddress = (word: string): boolean => word.includes('://');

/**
 * Breaks a line of plain text at spaces so that no line is wider than `width` cells. What has to stay
 * whole (an address, or nobody could open it) is never broken; any other word that is too long is.
 */
export function wrap(text: string, width: number, gauge: Gauge, isWhole = isAddress): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').filter(Boolean)) {
    for (const piece of isWhole(word) ? [word] : pieces(word, width, gauge)) {
      const cells = gauge.width(piece);
      const gap = line === '' ? 0 : 1;
      if (line !== '' && used + gap + cells > width) {
        lines.push(line);
        line = piece;
        used = cells;
      } else {
        line += (gap === 1 ? ' ' : '') + piece;
        used += gap + cells;
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function pieces(word: string, width: number, gauge: Gauge): string[] {
  if (gauge.width(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const grapheme of gauge.graphemes(word)) {
    const cells = gauge.width(grapheme);
    if (used + cells > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += grapheme;
    used += cells;
  }
  return part === '' ? parts : [...parts, part];
}

/** Cuts text to `width` cells; what is left out becomes `ellipsis`. */
export function truncate(text: string, width: number, screen: Screen): string {
  const { gauge } = screen;
  const { ellipsis } = screen.glyphs;
  if (gauge.width(text) <= width) return text;
  const room = width - gauge.width(ellipsis);
  let kept = '';
  let used = 0;
  for (const grapheme of gauge.graphemes(text)) {
    used += gauge.width(grapheme);
    if (used > room) break;
    kept += grapheme;
  }
  return kept.trimEnd() + ellipsis;
}
