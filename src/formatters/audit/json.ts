import { escapeJson } from '../sanitize.ts';
import type { AuditReport } from './types.ts';

/** The audit for programs; no text of any message is in it. */
export function formatAuditJson(report: AuditReport): string {
  const { months, findings, skipped, files } = report;
  const value = {
    messages: report.messages,
    mine: report.mine,
    coordinations: report.coordinations,
    months,
    findings: findings.map(({ ruleId, count, messages, severity }) => ({
      ruleId,
      count,
      messages,
      severity,
    })),
    responses: report.responses,
    skipped,
    skippedCount: report.skippedCount,
    duplicates: report.duplicates,
    limit: report.limit,
    judged: report.judged,
    score: report.score,
    outsideHours: report.outsideHours,
    replies: report.replies,
    hours: report.hours,
    waited: report.waited,
    waiting: report.waiting,
    files,
    interrupted: report.interrupted,
  };
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}
