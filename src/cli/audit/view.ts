import { confidentialData } from '../../../rules/confidential-data.ts';
import { HOLIDAYS } from '../../../rules/lexicon/holidays.ts';
import { formatDate, formatMoment, officeCalendar } from '../../calendar/index.ts';
import { instantOf } from '../../calendar/zones.ts';
import {
  type Audit,
  type AuditExample,
  type AuditFinding,
  anonymizer,
  type ChatReading,
  personMatcher,
  type Roles,
  type SkipReason,
} from '../../chat/index.ts';
import type {
  AuditReport,
  ReportExample,
  ReportFinding,
  ReportSkipped,
} from '../../formatters/audit/types.ts';
import { maskResult } from '../../formatters/index.ts';
import { offsetReader } from '../../formatters/mask.ts';
import { type Bilingual, lint, settings } from '../../linter/index.ts';
import type { Range } from '../../message/types.ts';
import type { Lang } from '../io.ts';
import type { AuditSetup } from './setup.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday of an ordinary week: no holiday in it. */
const ORDINARY_MONDAY = Date.UTC(2026, 10, 23);
/** Longer messages are shown around the finding. */
const LONGEST_EXAMPLE = 700;

const REASONS: Readonly<Record<SkipReason, Bilingual>> = {
  'before-first-message': { id: 'sebelum pesan pertama', en: 'before the first message' },
  'impossible-date': { id: 'tanggal atau jamnya tidak ada', en: 'no such date or time' },
  'too-long': { id: 'terlalu panjang', en: 'too long' },
  damaged: { id: 'rusak', en: 'damaged' },
  'cut-off': { id: 'terpotong', en: 'cut off' },
};

const ROLE_NAMES = {
  id: { me: 'Saya', other: 'Rekan', someone: '(nama)', file: 'Berkas' },
  en: { me: 'Me', other: 'Colleague', someone: '(name)', file: 'File' },
} as const;

export interface ViewRequest {
  readonly audit: Audit;
  readonly reading: ChatReading;
  readonly setup: AuditSetup;
  readonly me: readonly string[];
  readonly lang: Lang;
  readonly anonymous: boolean;
  readonly interrupted: boolean;
  readonly nameOf: (path: string) => string;
}

/** How people, files and texts are called in this report. */
interface Names {
  person(name: string): string;
  file(index: number): string;
  readonly roles: Roles | undefined;
}

function namesOf(request: ViewRequest): Names {
  const { audit, reading, me, lang, anonymous, nameOf } = request;
  const files = reading.files.map(({ name }) => nameOf(name));
  if (!anonymous) {
    return { person: (name) => name, file: (index) => files[index] ?? '', roles: undefined };
  }
  const senders = [...new Set([...audit.senders.map(({ name }) => name), ...me])];
  const roles = anonymizer({ senders, isMe: personMatcher(me), names: ROLE_NAMES[lang] });
  return { person: roles.of, file: (index) => `${ROLE_NAMES[lang].file} ${index + 1}`, roles };
}

/** Confidential data is hidden whether or not the configuration reports it. */
function masked(text: string): string {
  const result = lint(text, [confidentialData], settings(new Date(0)));
  return maskResult(result).source ?? text;
}

/** A window of a long text around what it is about. */
function around(text: string, [start, end]: Range): readonly [from: number, to: number] {
  if (text.length <= LONGEST_EXAMPLE) return [0, text.length];
  const from = Math.max(0, Math.min(start - 200, text.length - LONGEST_EXAMPLE));
  return [from, Math.max(end, from + LONGEST_EXAMPLE)];
}

/** A suggestion, unless the finding's own text says it already. */
function unsaid({ message, suggestions = [] }: AuditExample['message']): string | undefined {
  const isSaid = suggestions.every(({ fix }) => fix.text !== '' && message.includes(fix.text));
  return isSaid ? undefined : suggestions[0]?.desc;
}

function exampleOf(
  { text, message, sentAt }: AuditExample,
  { setup, lang }: ViewRequest,
  roles: Roles | undefined,
): ReportExample {
  const offset = offsetReader(text);
  const whole = [
    offset(message.line, message.column),
    offset(message.endLine, message.endColumn),
  ] as const;
  const [from, to] = around(text, whole);
  const shift = ([start, end]: Range): Range => [
    Math.max(0, start - from),
    Math.min(to, Math.max(end, from)) - from,
  ];
  const safe = masked(text).slice(from, to);
  const disguised = roles?.disguise(safe) ?? { text: safe, place: (range: Range) => range };
  const spoken = (line: string) => roles?.disguise(line).text ?? line;
  const place = (range: Range) => disguised.place(shift(range));
  const suggestion = unsaid(message);
  const { fix } = message;
  const visible = fix && fix.range[0] >= from && fix.range[1] <= to;
  return {
    text: disguised.text,
    range: place(whole),
    advice: spoken(masked(message.message)),
    ...(visible && { fix: { range: place(fix.range), text: spoken(fix.text) } }),
    ...(suggestion !== undefined && { suggestion: spoken(suggestion) }),
    ...(sentAt !== undefined && { sentAt: formatMoment(new Date(sentAt), setup.zone, lang) }),
  };
}

function findingOf(finding: AuditFinding, request: ViewRequest, names: Names): ReportFinding {
  const { ruleId, count, messages, example } = finding;
  const rule = request.setup.loaded.rules.find(({ id }) => id === ruleId);
  const severity = example
    ? example.message.severity === 2
      ? 'error'
      : 'warning'
    : rule?.meta.severity === 'error'
      ? 'error'
      : 'warning';
  return {
    ruleId,
    title: rule?.meta.title[request.lang] ?? ruleId,
    severity,
    count,
    messages,
    ...(example && { example: exampleOf(example, request, names.roles) }),
  };
}

/** Hours of an ordinary week in which the office is at work, by its own clock. */
function atWork({ loaded, zone }: AuditSetup): boolean[][] {
  const calendar = officeCalendar(loaded.settings.office, HOLIDAYS);
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => {
      const wall = ORDINARY_MONDAY + day * DAY + hour * HOUR + HOUR / 2;
      return calendar.judge(new Date(instantOf(wall, zone))).open;
    }),
  );
}

function skippedOf({ reading, lang }: ViewRequest, names: Names): ReportSkipped[] {
  return reading.skipped.map(({ file, line, reason }) => ({
    file: names.file(file),
    line,
    reason: REASONS[reason][lang],
  }));
}

/** The audit as a report shows it, in the words of one language. */
export function viewOf(request: ViewRequest): AuditReport {
  const { audit, reading, setup, me, lang, interrupted } = request;
  const { office } = setup.loaded.settings;
  const names = namesOf(request);
  const day = (at: number) => formatDate(new Date(at), setup.zone, lang);
  const { senders: _, span, ...figures } = audit;
  return {
    ...figures,
    person: names.person(me[0] ?? ''),
    ...(span && { period: { from: day(span[0]), to: day(span[1]) } }),
    chats: new Set(reading.files.map(({ chat }) => chat)).size,
    files: reading.files.map(({ dialect }, index) => ({
      name: names.file(index),
      dateOrderGuessed: dialect.orderGuessed,
    })),
    zone: setup.zone.label,
    officeHours: `${office.opens}–${office.closes}`,
    atWork: atWork(setup),
    limit: setup.limit,
    findings: audit.findings.map((finding) => findingOf(finding, request, names)),
    waited: audit.waited.map((one) => ({ ...one, person: names.person(one.person) })),
    waiting: audit.waiting.map(({ person, since, minutes }) => ({
      person: names.person(person),
      since: formatMoment(new Date(since), setup.zone, lang),
      minutes,
    })),
    duplicates: reading.duplicates,
    skipped: skippedOf(request, names),
    skippedCount: reading.skippedCount,
    interrupted,
  };
}
