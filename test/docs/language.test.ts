import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/index.ts';
import { prose, read } from './pages.ts';

const WORDING = rules.filter(({ id }) =>
  ['banned-abbreviations', 'standard-language'].includes(id),
);

/** Each line as a person reads it, without code and the marks of Markdown. */
function linesOf(page: string): string[] {
  return prose(page)
    .replace(/`[^`\n]+`/g, 'program')
    .split(/\n\s*\n|\n(?=\s*(?:[-|]|\d+\.) )/)
    .map((paragraph) =>
      paragraph
        .replace(/[#|*]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}

it('the Indonesian guide keeps our own rules of wording', () => {
  const found = linesOf(read('docs/panduan.md')).flatMap((text) =>
    lint(text, { registry: WORDING, sentAt: new Date(0) }).messages.map(
      ({ message }) => `${message} (${text})`,
    ),
  );
  expect(found).toEqual([]);
});
