import {
  AUDIT_TEXTS,
  type AuditText,
  decimal,
  duration,
  percent,
  trendOf,
} from '../audit/texts.ts';
import type { AuditReport, ReportExample, ReportFinding, ReportTimes } from '../audit/types.ts';
import type { Lang } from '../options.ts';
import { digits, fill } from '../texts.ts';
import type { ChartRequest } from './charts.ts';
import { html, htmlLines } from './escape.ts';
import { STYLE } from './style.ts';
import { findingsTable, hoursTable, monthsTable } from './tables.ts';

const MOST_EXAMPLES = 8;
const MOST_PEOPLE = 20;
const MOST_SKIPPED = 50;

/** Nothing may be loaded from anywhere, no script may run, no form may be sent. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Page {
  readonly report: AuditReport;
  readonly lang: Lang;
  /** A text of the catalogue, filled, ready for the page; its data may be foreign. */
  readonly say: (key: AuditText, data?: Readonly<Record<string, string | number>>) => string;
  readonly charts: typeof import('./charts.ts');
}

/**
 * The audit as one page that needs nothing besides itself: charts as SVG, tables behind them, no
 * script at all. Everything from the chats is escaped.
 */
export async function auditPage(report: AuditReport, lang: Lang): Promise<string> {
  const charts = await import('./charts.ts');
  const say: Page['say'] = (key, data = {}) => html(fill(AUDIT_TEXTS[key][lang], data));
  const page = { report, lang, say, charts };
  const title = `${say('title')} · ${html(report.person)}`;
  const body =
    report.mine === 0
      ? `<p>${say(report.messages === 0 ? 'nothing' : 'noMine')}</p>`
      : [summary, months, hours, findings, people, trend].map((part) => part(page)).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${title}</h1>${subtitle(page)}</header>`,
    `<main>${body}`,
    `${notes(page)}</main>`,
    `<footer>${footer(page)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function subtitle({ report, lang, say }: Page): string {
  const { period, chats, zone } = report;
  const span =
    period && (period.from === period.to ? period.from : `${period.from} – ${period.to}`);
  const facts = [
    ...(span === undefined ? [] : [html(span)]),
    chats === 1 ? say('oneChat') : say('chats', { n: digits(chats, lang) }),
    html(zone),
  ];
  const stopped = report.interrupted ? `<p class="warn">${say('stopped')}</p>` : '';
  return `<p class="faint">${facts.join(' · ')}</p>${stopped}`;
}

function footer({ lang }: Page): string {
  return lang === 'id'
    ? 'Dibuat oleh asn-audit. Halaman ini berisi pesan dinas: simpan dan bagikan seperlunya.'
    : 'Made by asn-audit. This page holds official messages: keep and share it with care.';
}

function fact(label: string, value: string, detail: string): string {
  return `<div><dt>${label}</dt><dd><b>${value}</b>${detail}</dd></div>`;
}

/** A figure of the catalogue's text stands out; what follows it explains it. */
function summary({ report, lang, say }: Page): string {
  const n = (value: number) => digits(value, lang);
  const { messages, mine, coordinations, limit, score, judged, outsideHours, responses } = report;
  const [of, judgedText, yours, from] =
    lang === 'id'
      ? [`batas ${limit} sebulan`, 'pesan dinilai', 'dari Anda', 'dari']
      : [`limit ${limit} a month`, 'judged', 'yours', 'of'];
  const median = responses.medianMinutes;
  const late =
    lang === 'id'
      ? `${n(responses.over24h)} kali lebih dari 1×24 jam`
      : `${n(responses.over24h)}× more than 24 hours`;
  const outside = `${n(outsideHours)} ${from} ${n(mine)}`;
  const cards = [
    fact(say('coordinations'), n(coordinations), html(of)),
    fact(
      say('score'),
      score === null ? '–' : decimal(score, lang),
      `${n(judged)} ${html(judgedText)}`,
    ),
    fact(say('outside'), percent(outsideHours, mine), html(outside)),
    fact(
      say('responses'),
      median === null ? '–' : html(duration(median, lang)),
      median === null ? say('noTimes') : html(late),
    ),
    fact(say('messages'), n(messages), `${html(yours)}: ${n(mine)}`),
    fact(say('replies'), ...repliesOf(report.replies, lang)),
  ];
  return `<h2>${say('summary')}</h2><dl class="facts">${cards.join('')}</dl>`;
}

function repliesOf({ medianMinutes, count }: ReportTimes, lang: Lang): [string, string] {
  const detail = lang === 'id' ? `median dari ${digits(count, lang)}` : `median of ${count}`;
  if (medianMinutes === null) return ['–', html(AUDIT_TEXTS.noTimes[lang])];
  return [html(duration(medianMinutes, lang)), html(detail)];
}

/** The chart in both shapes; style shows the one that fits. */
function figure(draw: (request: ChartRequest) => string, label: string, page: Page): string {
  const { report, lang } = page;
  const shapes = (['narrow', 'wide'] as const).map(
    (shape) =>
      `<div class="${shape}" role="img" aria-label="${label}">${draw({ report, lang, shape })}</div>`,
  );
  return `<figure>${shapes.join('')}</figure>`;
}

function months(page: Page): string {
  const { report, lang, say, charts } = page;
  const title = say('months', { limit: report.limit });
  const beyond = report.months.some(({ coordinations, limit }) => coordinations > limit);
  const plain = fill(AUDIT_TEXTS.months[lang], { limit: report.limit });
  return [
    `<h2>${title}</h2>`,
    figure(charts.monthsChart, title, page),
    beyond ? `<p class="warn">${say('channels')}</p>` : '',
    monthsTable(report, lang, plain),
  ].join('');
}

function hours(page: Page): string {
  const { report, lang, say, charts } = page;
  const framed =
    lang === 'id'
      ? `Jam kerja ${report.officeHours} ${report.zone}. Kotak berbingkai merah: di luar jam kerja.`
      : `Office hours ${report.officeHours} ${report.zone}. Framed in red: outside office hours.`;
  return [
    `<h2>${say('hours')}</h2>`,
    figure(charts.hoursChart, say('hours'), page),
    `<p class="faint">${html(framed)}</p>`,
    hoursTable(report, lang),
  ].join('');
}

function findings(page: Page): string {
  const { report, lang, say, charts } = page;
  if (report.findings.length === 0) {
    return `<h2>${say('findings')}</h2><p>${say('noFindings')}</p>`;
  }
  return [
    `<h2>${say('findings')}</h2>`,
    figure(charts.findingsChart, say('findings'), page),
    findingsTable(report, lang),
    ...report.findings.slice(0, MOST_EXAMPLES).map((finding) => findingPart(finding, page)),
  ].join('');
}

function findingPart({ title, ruleId, count, messages, example }: ReportFinding, page: Page) {
  const { lang, say } = page;
  const n = digits(count, lang);
  const figures =
    ruleId === 'monthly-quota'
      ? say('quotaOf', { n })
      : say('findingOf', { n, messages: digits(messages, lang) });
  const head = `<h3>${html(title)} <span class="count">${figures}</span></h3>`;
  return example ? head + examplePart(example, page) : head;
}

function examplePart(example: ReportExample, { say }: Page): string {
  const { text, range, advice, fix, suggestion, sentAt } = example;
  const [start, end] = range;
  const marked = start < end ? `<mark>${htmlLines(text.slice(start, end))}</mark>` : '';
  const quote = htmlLines(text.slice(0, start)) + marked + htmlLines(text.slice(end));
  const time =
    sentAt === undefined ? '' : `<p class="faint">${say('sentAt', { time: sentAt })}</p>`;
  const better = fix ? `<blockquote>${repaired(text, fix)}</blockquote>` : '';
  const other = suggestion !== undefined && !advice.includes(suggestion);
  return [
    '<div class="example">',
    time,
    `<blockquote>${quote}</blockquote>`,
    `<p>→ ${html(advice)}</p>`,
    better,
    other && !fix ? `<p class="faint">${html(suggestion)}</p>` : '',
    '</div>',
  ].join('');
}

/** The sentence with the repair in it. */
function repaired(text: string, { range, text: instead }: NonNullable<ReportExample['fix']>) {
  const [start, end] = range;
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', Math.max(0, start - 1)) + 1), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return `${html(before)}<ins>${htmlLines(instead)}</ins>${html(after)}`;
}

function people({ report, lang, say }: Page): string {
  const { responses, replies, waited, waiting } = report;
  const times = (one: ReportTimes) =>
    one.medianMinutes === null
      ? say('noTimes')
      : say('timesOf', {
          n: digits(one.count, lang),
          median: duration(one.medianMinutes, lang),
          late: one.over24h,
        });
  const list = (title: AuditText, rows: readonly string[]) => {
    const hidden = rows.length - MOST_PEOPLE;
    const shown = rows.slice(0, MOST_PEOPLE).map((row) => `<li>${row}</li>`);
    if (hidden > 0) shown.push(`<li>${say('more', { n: digits(hidden, lang) })}</li>`);
    return rows.length === 0 ? '' : `<h3>${say(title)}</h3><ul>${shown.join('')}</ul>`;
  };
  return [
    `<h2>${say('times')}</h2>`,
    `<p>${say('responses')}: ${times(responses)}</p>`,
    `<p>${say('replies')}: ${times(replies)}</p>`,
    list(
      'waited',
      waited.map((one) => {
        const longest = duration(one.longestMinutes, lang);
        return `${html(one.person)}: ${say('waitedOf', { n: one.count, longest })}`;
      }),
    ),
    list(
      'waiting',
      waiting.map((one) => {
        const waitedFor = duration(one.minutes, lang);
        return `${html(one.person)}: ${say('since', { time: one.since, waited: waitedFor })}`;
      }),
    ),
  ].join('');
}

function trend(page: Page): string {
  const { report, lang, say, charts } = page;
  const head = `<h2>${say('trend')}</h2>`;
  const judged = report.months.filter(({ score }) => score !== null);
  if (judged.length < 2) return `${head}<p>${say('tooShort')}</p>`;
  const { score, withinHours } = trendOf(report);
  const sentence = (
    what: AuditText,
    [before, after]: readonly [number, number],
    show: (value: number) => string,
  ) => {
    const [from, to] = [show(before), show(after)];
    const key = from === to ? 'same' : after > before ? 'better' : 'worse';
    return `<p>${say(key, { what: AUDIT_TEXTS[what][lang], from, to })}</p>`;
  };
  return [
    head,
    figure(charts.trendChart, `${say('trend')}: ${say('score')}`, page),
    score ? sentence('whatScore', score, (value) => decimal(value, lang)) : '',
    withinHours ? sentence('whatOutside', withinHours, (value) => percent(value, 1)) : '',
  ].join('');
}

function notes({ report, lang, say }: Page): string {
  const { duplicates, skipped, skippedCount, files } = report;
  const n = (value: number) => digits(value, lang);
  const guessed = files.filter((file) => file.dateOrderGuessed);
  const places = skipped
    .slice(0, MOST_SKIPPED)
    .map(
      ({ file, line, reason }) => `<li>${say('skippedAt', { file, line: n(line), reason })}</li>`,
    );
  const hidden = skippedCount - places.length;
  if (hidden > 0) places.push(`<li>${say('more', { n: n(hidden) })}</li>`);
  const lines = [
    duplicates > 0 ? `<p>${say('duplicates', { n: n(duplicates) })}</p>` : '',
    ...guessed.slice(0, MOST_SKIPPED).map(({ name }) => `<p>${say('guessed', { file: name })}</p>`),
    skippedCount > 0
      ? `<p>${say('skipped', { n: n(skippedCount) })}</p><ul>${places.join('')}</ul>`
      : '',
  ].join('');
  return lines === '' ? '' : `<h2>${say('notes')}</h2>${lines}`;
}
