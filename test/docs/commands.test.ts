import { describe, expect, it } from 'vitest';
import { blocksOf, PAGES, play } from '../../scripts/transcripts.ts';
import { BUILT, read } from './pages.ts';

/** The stand-ins for a reader's machine are shell scripts. */
const canRun = BUILT && process.platform !== 'win32';
const withCommands = PAGES.filter((page) =>
  blocksOf(read(page)).some(({ lang }) => lang === 'sh' || lang === 'js'),
);

describe.skipIf(!canRun)('what the pages tell to type (after npm run build)', () => {
  it.each(withCommands)('%s', { timeout: 600_000 }, (name) => {
    for (const { block, run, shown } of play(read(name))) {
      const where = `${name}:${block.line}`;
      expect(run.status, `${where}\n${block.text}\n${run.output}`).toBeLessThanOrEqual(1);
      if (!shown) continue;
      expect(run.output, `${where}: npm run generate`).toBe(shown.text);
    }
  });
});

describe('blocks of a page', () => {
  it('are read with their notes, indents and neighbours', () => {
    const page = ['<!-- no-run -->', '```sh', 'a', '```', '', '  ```text', '  b', '  ```', 'c'];
    const [first, second] = blocksOf(page.join('\n'));
    expect(first).toMatchObject({ lang: 'sh', text: 'a', line: 2, follows: false });
    expect([...first!.notes]).toEqual([['no-run', '']]);
    expect(second).toMatchObject({ lang: 'text', text: 'b', indent: '  ', follows: true });
  });

  it('are left out sparingly', () => {
    const left = PAGES.flatMap((page) => blocksOf(read(page))).filter(({ notes }) =>
      notes.has('no-run'),
    );
    expect(left.length).toBeLessThanOrEqual(6);
  });
});
