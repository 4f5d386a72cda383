import type { ScreenOptions } from './options.ts';
import { sanitizeLine } from './sanitize.ts';
import { openScreen, type Paint } from './screen.ts';

/** A unified diff, one safe line for each of its lines, coloured where the options ask for it. */
export async function formatDiff(diff: string, options: ScreenOptions = {}): Promise<string> {
  const { paint } = await openScreen(options, []);
  const lines = diff.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return lines.map((line) => brushOf(line, paint)(sanitizeLine(line))).join('\n');
}

function brushOf(line: string, paint: Paint): (text: string) => string {
  if (line === '') return (text) => text;
  if (/^(?:---|\+\+\+|===)/u.test(line)) return paint.strong;
  if (line.startsWith('@@')) return paint.command;
  if (line.startsWith('+')) return paint.good;
  if (line.startsWith('-')) return paint.error;
  return (text) => text;
}
