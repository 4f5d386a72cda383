import { sanitize } from '../sanitize.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Foreign text as text of a page: no mark-up, no controls, no direction marks; fit for attributes. */
export function html(text: string): string {
  return sanitize(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}

/** The same, with line ends kept. */
export function htmlLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(html)
    .join('\n');
}
