import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
export const exists = (name: string): boolean => existsSync(join(ROOT, name));

/** What `npm run build` wrote; without it the pages' commands cannot be run. */
export const BUILT = exists('dist/bin/asn-lint.js') && exists('dist/library/index.js');

/** Every page that people read, from the root of the repository. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'rules/lexicon/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].sort();

/** A page without its fenced blocks and comments. */
export function prose(page: string): string {
  return page.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/<!--[\s\S]*?-->/g, '');
}

/** The inline code of a page. */
export function codeSpans(page: string): string[] {
  return [...prose(page).matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
}

/** The anchors that GitHub makes of a page's headings. */
export function anchors(page: string): string[] {
  return [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
