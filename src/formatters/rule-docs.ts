import type { Bilingual, Example, Rule } from '../linter/contract.ts';
import { optionKind, optionValue } from './option-text.ts';
import type { Lang } from './options.ts';
import { SEVERITIES, TEXTS } from './texts.ts';

/**
 * The rule's page as Markdown, Indonesian first, then English: what `--explain` shows, from the same
 * object. `note` is a line for those who open the generated file.
 */
export function ruleDocs(rule: Rule, note?: string): string {
  const head = note === undefined ? [] : [`<!-- ${note} -->`];
  const blocks = [...head, ...page(rule, 'id', '#'), '---', ...page(rule, 'en', '##')];
  return `${blocks.join('\n\n')}\n`;
}

function page({ id, meta }: Rule, lang: Lang, level: string): string[] {
  const sub = `${level}#`;
  const fixable = meta.fixable ? ` · ${TEXTS.fixable[lang]}` : '';
  return [
    `${level} ${id} · ${meta.title[lang]}`,
    `_${SEVERITIES[meta.severity][lang]}_${fixable}`,
    escapeMarkdown(meta.description[lang]),
    `${sub} ${TEXTS.basis[lang]}`,
    sourceList(meta.source, lang),
    `${sub} ${TEXTS.examples[lang]}`,
    ...exampleBlocks(TEXTS.badExample[lang], meta.bad, lang),
    ...exampleBlocks(TEXTS.goodExample[lang], meta.good, lang),
    `${sub} ${TEXTS.options[lang]}`,
    optionsTable(meta.options, lang),
    `${sub} ${TEXTS.messages[lang]}`,
    messagesTable(meta, lang),
  ];
}

function sourceList(source: Rule['meta']['source'], lang: Lang): string {
  const { handbook, law, value, conduct } = source;
  const items: [label: Bilingual, text: string][] = [];
  if (handbook !== undefined) items.push([TEXTS.handbook, handbook[lang]]);
  if (law !== undefined) items.push([TEXTS.law, law]);
  items.push([TEXTS.value, `BerAKHLAK: ${value}`], [TEXTS.conduct, conduct[lang]]);
  return items.map(([label, text]) => `- **${label[lang]}**: ${escapeMarkdown(text)}`).join('\n');
}

function exampleBlocks(title: string, examples: readonly Example[], lang: Lang): string[] {
  return examples.flatMap(({ text, at, recorded, reports = [] }) => {
    const facts = [
      at === undefined ? '' : `${TEXTS.sent[lang].replace('{time}', `\`${at}\``)}`,
      recorded === undefined ? '' : TEXTS.numbered[lang].replace('{number}', String(recorded + 1)),
      reports.map((id) => `\`${id}\``).join(', '),
    ].filter((fact) => fact !== '');
    const label = facts.length > 0 ? `${title} (${facts.join('; ')}):` : `${title}:`;
    return [label, fence(text)];
  });
}

/** A code block whose fence is longer than any run of back-ticks in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}text\n${text}\n${ticks}`;
}

function optionsTable(options: Rule['meta']['options'], lang: Lang): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return TEXTS.noOptions[lang];
  const columns = [TEXTS.optionName, TEXTS.optionKind, TEXTS.optionDefault, TEXTS.optionMeaning];
  const rows = entries.map(([name, option]) => [
    `\`${name}\``,
    optionKind(option, lang),
    optionValue(option.default, lang),
    option.description[lang],
  ]);
  return table([columns.map((column) => column[lang]), ...rows]);
}

function messagesTable(meta: Rule['meta'], lang: Lang): string {
  const rows = Object.entries(meta.messages).map(([id, text]) => {
    return [`\`${id}\``, SEVERITIES[text.severity ?? meta.severity][lang], text[lang]];
  });
  const head = ['`messageId`', '', TEXTS.messages[lang]];
  return table([head, ...rows]);
}

/** Columns of one width, as the repository's formatter writes tables. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(cell));
  const widths = cells[0]!.map((_, i) => Math.max(3, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const padded = cells.map((row) => line(row.map((text, i) => text.padEnd(widths[i]!))));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded[0], rule, ...padded.slice(1)].join('\n');
}

function cell(text: string): string {
  const safe = text.startsWith('`') ? text : escapeMarkdown(text);
  return safe.replaceAll('|', '\\|').replace(/(?<!\s)\s*\n\s*/gu, ' ');
}

// A rule's texts name marks such as *bold* and _italic_, and places such as <instansi>.
function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`<>[\]~]/gu, '\\$&');
}
