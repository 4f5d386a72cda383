import { rules } from '../rules/index.ts';
import { ruleDocs, ruleUrl } from '../src/formatters/index.ts';
import { SEVERITIES } from '../src/formatters/texts.ts';
import { type PartId, SCORE_SCHEME, SEVERITY_LOSS } from '../src/linter/score.ts';

const NOTE = 'Generated from the rule by scripts/build-docs.mjs; edit the rule instead.';

/** Folder of the generated pages, index included. */
export const FOLDER = 'docs/rules';
/** Page whose tables stand between markers; the rest is written by hand. */
export const SCORE_PAGE = 'docs/score.md';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function index(): string {
  const rows = rules.map(({ id, meta }) => [
    `[\`${id}\`](${id}.md)`,
    meta.title.id,
    meta.title.en,
    SEVERITIES[meta.severity].id,
    meta.fixable ? '✓' : '',
  ]);
  return [
    `<!-- ${NOTE} -->`,
    '# Aturan · Rules',
    'Setiap halaman berisi dasar aturan, contoh, pilihan, dan pesannya; sama dengan `asn-lint --explain ID`.',
    'Each page has what the rule rests on, examples, options and messages: what `asn-lint --explain ID` shows.',
    table(['Aturan · Rule', 'Judul', 'Title', 'Tingkat', '`--fix`'], rows),
    '',
  ].join('\n\n');
}

/** File name → text of every generated page. */
export function pages(): Record<string, string> {
  const own = rules.map((rule) => [ruleUrl(rule.id), ruleDocs(rule, NOTE)]);
  return { ...Object.fromEntries(own), [`${FOLDER}/README.md`]: `${index().trimEnd()}\n` };
}

function scoreTable(): string {
  const rows = (Object.keys(SCORE_SCHEME) as PartId[]).flatMap((part) => {
    const { of, losses = {} } = SCORE_SCHEME[part];
    const named = Object.entries(losses).map(([name, loss]) => [`\`${name}\``, `−${loss}`]);
    const general = Object.entries(SEVERITY_LOSS).map(([name, loss]) => [name, `−${loss}`]);
    const entries = named.length > 0 ? named : general;
    return entries.map(([name = '', loss = ''], i) => [
      i === 0 ? `\`${part}\`` : '',
      i === 0 ? String(of) : '',
      name,
      loss,
    ]);
  });
  return table(['Part', 'Points', 'Finding', 'Each costs'], rows);
}

const BEGIN = '<!-- scheme: generated -->';
const END = '<!-- /scheme -->';

/** The page on the score with its table anew. */
export function updateScorePage(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${SCORE_PAGE} lacks ${BEGIN} … ${END}`);
  }
  return `${before}${BEGIN}\n${scoreTable()}\n${END}${after}`;
}
