import type { Bilingual } from '../linter/contract.ts';
import type { Session } from './program.ts';

/** Breaks what is too long for the terminal; indented lines go on below their first letter. */
async function broken(line: string, columns: number): Promise<string> {
  if (line.length <= columns) return line;
  const { wrap } = await import('../formatters/wrap.ts');
  const { plainGauge } = await import('../formatters/width.ts');
  const [indent = ''] = line.match(/^ +/) ?? [];
  // a path stays whole, or nobody could copy it
  const lines = wrap(line, columns - indent.length, plainGauge, () => true);
  return lines.map((part) => indent + part).join('\n');
}

/** What a program has to say besides its output: on standard error, no line cut in a word. */
export async function note(text: Bilingual, { io, err, lang }: Session): Promise<void> {
  const { columns } = io.stderr;
  const lines = text[lang].split('\n');
  // a terminal that does not know its width says 0
  const shown = !columns ? lines : await Promise.all(lines.map((line) => broken(line, columns)));
  await err.write(`${shown.join('\n')}\n`);
}
