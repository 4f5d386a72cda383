import type { AuditReport, ReportMonth } from './types.ts';

const COLUMNS = [
  'month',
  'coordinations',
  'limit',
  'messages',
  'mine',
  'outsideHours',
  'judged',
  'score',
] as const satisfies readonly (keyof ReportMonth)[];

/** The months as a table (RFC 4180): figures only, nothing that a spreadsheet could execute. */
export function formatAuditCsv({ months }: AuditReport): string {
  const rows = months.map((month) => COLUMNS.map((column) => month[column] ?? '').join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}
