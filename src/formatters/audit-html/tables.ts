import { AUDIT_TEXTS, dayNames, decimal, monthName, percent } from '../audit/texts.ts';
import type { AuditReport } from '../audit/types.ts';
import type { Lang } from '../options.ts';
import { digits } from '../texts.ts';
import { html } from './escape.ts';

interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly className?: string;
}

const SHOW = { id: 'Tampilkan sebagai tabel', en: 'Show as a table' } as const;

/** A table behind its chart: open it to read the figures, with a screen reader or without. */
export function table({ caption, head, rows, className }: Table, lang: Lang): string {
  const top = head.map((cell) => `<th scope="col">${html(cell)}</th>`).join('');
  const body = rows
    .map(([first = '', ...cells]) => {
      const rest = cells.map((cell) => `<td>${html(cell)}</td>`).join('');
      return `<tr><th scope="row">${html(first)}</th>${rest}</tr>`;
    })
    .join('');
  const named = className === undefined ? '' : ` class="${className}"`;
  const label = `${html(SHOW[lang])}: ${html(caption)}`;
  return `<details><summary>${label}</summary><div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><table${named}><caption>${html(caption)}</caption><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}

const MONTH_HEAD = {
  id: ['Bulan', 'Koordinasi', 'Batas', 'Pesan Anda', 'Di luar jam kerja', 'Nilai'],
  en: ['Month', 'Coordinations', 'Limit', 'Your messages', 'Outside hours', 'Score'],
} as const;

export function monthsTable({ months }: AuditReport, lang: Lang, caption: string): string {
  const rows = months.map((one) => [
    monthName(one.month, lang),
    digits(one.coordinations, lang),
    digits(one.limit, lang),
    digits(one.mine, lang),
    `${digits(one.outsideHours, lang)} (${percent(one.outsideHours, one.mine)})`,
    one.score === null ? '–' : decimal(one.score, lang),
  ]);
  return table({ caption, head: MONTH_HEAD[lang], rows }, lang);
}

/** Weekdays across, hours down: it fits a phone. */
export function hoursTable({ hours }: AuditReport, lang: Lang): string {
  const caption = AUDIT_TEXTS.hours[lang];
  const rows = Array.from({ length: 24 }, (_, hour) => [
    `${String(hour).padStart(2, '0')}.00`,
    ...hours.map((day) => digits(day[hour] ?? 0, lang)),
  ]);
  const first = lang === 'id' ? 'Jam' : 'Hour';
  const head = [first, ...dayNames(lang).map((name) => name.slice(0, 3))];
  return table({ caption, head, rows, className: 'hours' }, lang);
}

export function findingsTable({ findings }: AuditReport, lang: Lang): string {
  const head = lang === 'id' ? ['Temuan', 'Jumlah', 'Pesan'] : ['Finding', 'Count', 'Messages'];
  const rows = findings.map(({ title, count, messages }) => [
    title,
    digits(count, lang),
    digits(messages, lang),
  ]);
  return table({ caption: AUDIT_TEXTS.findings[lang], head, rows }, lang);
}
