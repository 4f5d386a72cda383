import { correction, generate } from 'lean-qr';

/** Light modules around a code that readers need (ISO/IEC 18004 asks for 4; phones do with 2). */
const QUIET = 2;

/** A QR code as lines of text, two rows of modules each. */
export interface QrText {
  readonly lines: readonly string[];
  readonly columns: number;
}

const HALVES = { both: '█', upper: '▀', lower: '▄', none: ' ' } as const;

/**
 * A QR code for the terminal. In colour it is black on white whatever the theme; without, light
 * modules are drawn and the ground is taken to be dark. `undefined` where the text does not fit.
 */
export function qrText(text: string, color: boolean): QrText | undefined {
  let code: ReturnType<typeof generate>;
  try {
    code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.L });
  } catch {
    return undefined;
  }
  const columns = code.size + 2 * QUIET;
  const lines: string[] = [];
  for (let y = -QUIET; y < code.size + QUIET; y += 2) {
    let line = '';
    for (let x = -QUIET; x < code.size + QUIET; x += 1) {
      // beyond the last row nothing is drawn, so that the edge stays straight
      const below = y + 1 < code.size + QUIET;
      line += half(!code.get(x, y), below && !code.get(x, y + 1));
    }
    lines.push(color ? `\u001b[38;5;231;48;5;16m${line}\u001b[0m` : line);
  }
  return { lines, columns };
}

function half(upper: boolean, lower: boolean): string {
  if (upper && lower) return HALVES.both;
  if (upper) return HALVES.upper;
  return lower ? HALVES.lower : HALVES.none;
}
