import type { Range } from '../../message/types.ts';

/** One month of the audit. */
export interface ReportMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly coordinations: number;
  readonly limit: number;
  /** What people sent, mine included. */
  readonly messages: number;
  readonly mine: number;
  readonly outsideHours: number;
  readonly score: number | null;
  readonly judged: number;
}

/** A real message, with confidential data hidden already, and what would be better. */
export interface ReportExample {
  readonly text: string;
  /** Where the finding stands; empty where it is about the whole. */
  readonly range: Range;
  readonly advice: string;
  readonly fix?: { readonly range: Range; readonly text: string };
  readonly suggestion?: string;
  /** Where the moment of sending is the point. */
  readonly sentAt?: string;
}

export interface ReportFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: 'error' | 'warning';
  readonly count: number;
  readonly messages: number;
  readonly example?: ReportExample;
}

export interface ReportTimes {
  readonly count: number;
  readonly medianMinutes: number | null;
  readonly over24h: number;
}

export interface ReportWaited {
  readonly person: string;
  readonly count: number;
  readonly longestMinutes: number;
}

export interface ReportWaiting {
  readonly person: string;
  /** As people read it. */
  readonly since: string;
  readonly minutes: number;
}

export interface ReportSkipped {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** All that a report of `asn-audit` shows; texts are foreign and not yet safe for any medium. */
export interface AuditReport {
  readonly person: string;
  /** First and last day as people read them; absent where nothing was sent. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly chats: number;
  readonly files: readonly { readonly name: string; readonly dateOrderGuessed: boolean }[];
  /** Name of the office's zone and its hours, `08.00–16.00`. */
  readonly zone: string;
  readonly officeHours: string;
  /** By weekday (Monday first) and hour: whether the office is at work in that hour. */
  readonly atWork: readonly (readonly boolean[])[];
  readonly messages: number;
  readonly mine: number;
  readonly coordinations: number;
  readonly limit: number;
  readonly judged: number;
  readonly score: number | null;
  readonly outsideHours: number;
  readonly months: readonly ReportMonth[];
  /** My messages by weekday (Monday first) and hour. */
  readonly hours: readonly (readonly number[])[];
  readonly findings: readonly ReportFinding[];
  readonly responses: ReportTimes;
  readonly replies: ReportTimes;
  readonly waited: readonly ReportWaited[];
  readonly waiting: readonly ReportWaiting[];
  readonly duplicates: number;
  readonly skipped: readonly ReportSkipped[];
  readonly skippedCount: number;
  /** The user broke off: only what was read so far. */
  readonly interrupted: boolean;
}
