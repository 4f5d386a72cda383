/** Measures text in terminal cells. */
export interface Gauge {
  width(text: string): number;
  /** What the reader takes for one character. */
  graphemes(text: string): Iterable<string>;
}

// One code unit = one grapheme = one cell: ASCII, Latin letters, typographic punctuation, our marks.
// © and ® may carry an emoji selector and are left to the full measure; U+00AD is invisible.
const PRINTABLE =
  /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u203e\u2190-\u2193\u2400-\u2421\u2502\u2588\u2591\u2713\u2717\ufffd]*$/u;
const PLAIN =
  /^[\t\n\r\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u203e\u2190-\u2193\u2400-\u2421\u2502\u2588\u2591\u2713\u2717\ufffd]*$/u;

/** Whether every character may go to a terminal as it is and takes one cell. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}

/** Whether the quick measure is right for this text: printable, but for tabs and line ends. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

export const plainGauge: Gauge = {
  width: (text) => text.length,
  graphemes: (text) => text,
};

/**
 * The measure for emoji, combining marks and wide letters; loads Unicode's East Asian widths when
 * called. Not Intl.Segmenter, nor string-width on top of it: its first use takes 20 ms, longer than
 * the rest of the report.
 */
export async function loadGauge(): Promise<Gauge> {
  const { eastAsianWidth } = await import('get-east-asian-width');
  const grapheme = graphemePattern();
  const emoji = new RegExp(DRAWN_AS_EMOJI, 'u');
  const extender = new RegExp(`^${EXTENDER}`, 'u');
  const graphemes = (text: string): Iterable<string> => text.match(grapheme) ?? [];
  const cells = (one: string): number => {
    if (emoji.test(one)) return 2;
    return extender.test(one) ? 0 : eastAsianWidth(one.codePointAt(0)!);
  };
  const width = (text: string): number => {
    if (isPlain(text)) return text.length;
    let total = 0;
    for (const one of graphemes(text)) total += cells(one);
    return total;
  };
  return { width, graphemes };
}

// Marks, joiners without a partner, tags, and the vowels and finals of Hangul in parts.
const EXTENDER = '[\\p{M}\\u200b-\\u200f\\u{e0020}-\\u{e007f}\\u1160-\\u11ff\\ud7b0-\\ud7ff]';
const DRAWN_AS_EMOJI = '\\ufe0f|^\\p{RI}{2}|\\p{Emoji_Modifier}';

/**
 * Extended grapheme clusters of UAX 29, as far as terminals draw them as one: a flag's two letters,
 * a hand or face with its skin tone, any character with its marks, tags and joined emoji.
 */
function graphemePattern(): RegExp {
  const toned = '\\p{Emoji_Modifier_Base}\\ufe0f?\\p{Emoji_Modifier}';
  const joined = `\\u200d(?:${toned}|\\p{Extended_Pictographic})`;
  return new RegExp(`(?:\\p{RI}{2}|${toned}|[^])(?:${joined}|${EXTENDER})*`, 'gu');
}
