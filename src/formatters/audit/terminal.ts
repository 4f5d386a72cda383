import type { Result, ResultMessage } from '../../linter/contract.ts';
import { Positions } from '../../linter/positions.ts';
import type { Digest } from '../digest.ts';
import { drawFindings } from '../findings.ts';
import type { Lang, ScreenOptions } from '../options.ts';
import { sanitize } from '../sanitize.ts';
import { openScreen, type Screen } from '../screen.ts';
import { digits, fill } from '../texts.ts';
import { truncate, wrap } from '../wrap.ts';
import { stepLimits, stepOf, stepsOf } from './heat.ts';
import {
  AUDIT_TEXTS,
  type AuditText,
  dayNames,
  decimal,
  duration,
  percent,
  shortMonth,
  trendOf,
} from './texts.ts';
import type {
  AuditReport,
  ReportExample,
  ReportFinding,
  ReportMonth,
  ReportTimes,
} from './types.ts';

const MOST_FINDINGS = 5;
const MOST_PEOPLE = 5;
const MOST_SKIPPED = 5;
const MOST_MONTHS = 24;
const MONTH_WIDTH = 9;

interface Drawing {
  readonly report: AuditReport;
  readonly screen: Screen;
  readonly unicode: boolean;
  /** A text of the catalogue, filled. */
  readonly say: (key: AuditText, data?: Readonly<Record<string, string | number>>) => string;
}

/**
 * The audit for people: summary, months against the limit, when messages are sent, the commonest
 * findings with a real example, response times, trend. No line is wider than `columns` cells but for
 * an address that cannot be broken.
 */
export async function formatAudit(report: AuditReport, options: ScreenOptions): Promise<string> {
  const screen = await openScreen(options, textsOf(report));
  const say: Drawing['say'] = (key, data = {}) => fill(AUDIT_TEXTS[key][screen.lang], data);
  const drawing = { report, screen, say, unicode: options.unicode !== false };
  const blocks = [
    heading(drawing),
    summary(drawing),
    ...(report.mine > 0
      ? [months(drawing), hours(drawing), findings(drawing), people(drawing), trend(drawing)]
      : []),
    notes(drawing),
  ];
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function* textsOf({ person, files, findings: found, waited, waiting, skipped }: AuditReport) {
  yield person;
  for (const { name } of files) yield name;
  for (const { title, example } of found) {
    yield title;
    if (!example) continue;
    yield example.text;
    yield example.advice + (example.suggestion ?? '') + (example.fix?.text ?? '');
  }
  for (const one of [...waited, ...waiting]) yield one.person;
  for (const { file } of skipped) yield file;
}

function heading({ report, screen, say }: Drawing): string[] {
  const { glyphs, width, gauge, paint, lang } = screen;
  const { period, chats, zone, person } = report;
  const span =
    period && (period.from === period.to ? period.from : `${period.from} – ${period.to}`);
  const facts = [
    span,
    chats === 1 ? say('oneChat') : say('chats', { n: digits(chats, lang) }),
    zone,
  ];
  const title = `${say('title')} ${glyphs.dot} ${sanitize(person)}`;
  const below = facts.filter((fact) => fact !== undefined).join(` ${glyphs.dot} `);
  return [
    ...wrap(title, width, gauge).map(paint.strong),
    ...wrap(below, width, gauge).map(paint.faint),
    ...(report.interrupted ? wrap(say('stopped'), width, gauge).map(paint.warning) : []),
  ];
}

function section(title: string, { screen }: Drawing): string[] {
  return wrap(title, screen.width, screen.gauge).map(screen.paint.strong);
}

/** Label and value side by side where there is room, else the value below. */
function fact(label: string, value: string, { screen }: Drawing): string[] {
  const { width, gauge, paint } = screen;
  const column = 22;
  if (width < 60) {
    return [
      `  ${label}`,
      ...wrap(value, width - 4, gauge).map((line) => paint.faint(`    ${line}`)),
    ];
  }
  return wrap(value, width - column, gauge).map(
    (line, i) => (i === 0 ? `  ${label}`.padEnd(column) : ' '.repeat(column)) + line,
  );
}

function summary(drawing: Drawing): string[] {
  const { report, screen, say } = drawing;
  const { lang } = screen;
  const n = (value: number) => digits(value, lang);
  const { mine, months: all, limit, score, judged, outsideHours } = report;
  if (report.messages === 0) return wrap(say('nothing'), screen.width, screen.gauge);
  if (mine === 0) return wrap(say('noMine'), screen.width, screen.gauge);
  const scoreText =
    score === null
      ? say('noScore')
      : say('scoreOf', { n: decimal(score, lang), judged: n(judged) });
  const share = percent(outsideHours, mine);
  return [
    ...section(say('summary'), drawing),
    ...fact(say('messages'), say('messagesOf', { n: n(report.messages), mine: n(mine) }), drawing),
    ...fact(
      say('coordinations'),
      say('coordinationsOf', { n: n(report.coordinations), months: n(all.length), limit }),
      drawing,
    ),
    ...fact(say('score'), scoreText, drawing),
    ...fact(
      say('outside'),
      say('outsideOf', { n: n(outsideHours), mine: n(mine), share }),
      drawing,
    ),
    ...fact(say('responses'), times(report.responses, drawing), drawing),
  ];
}

function times({ count, medianMinutes, over24h }: ReportTimes, { say, screen }: Drawing): string {
  if (medianMinutes === null) return say('noTimes');
  const median = duration(medianMinutes, screen.lang);
  return say('timesOf', { n: digits(count, screen.lang), median, late: over24h });
}

function months(drawing: Drawing): string[] {
  const { report, screen, say } = drawing;
  const shown = report.months.slice(-MOST_MONTHS);
  const beyond = report.months.some(({ coordinations, limit }) => coordinations > limit);
  const scale = Math.max(report.limit, ...shown.map(({ coordinations }) => coordinations));
  const warning = wrap(say('channels'), screen.width - 4, screen.gauge);
  return [
    ...section(say('months', { limit: report.limit }), drawing),
    ...shown.map((month) => monthBar(month, scale, drawing)),
    ...(beyond
      ? warning.map((line, i) =>
          i === 0 ? `  ${screen.paint.error(screen.glyphs.warning)} ${line}` : `    ${line}`,
        )
      : []),
  ];
}

function monthBar(month: ReportMonth, scale: number, { screen, say }: Drawing): string {
  const { paint, glyphs, lang, width } = screen;
  const { coordinations, limit } = month;
  const figures = digits(coordinations, lang);
  const beyond = coordinations > limit ? `  ${say('beyond', { n: coordinations - limit })}` : '';
  const room = Math.max(8, Math.min(40, width - MONTH_WIDTH - 8 - figures.length - 10));
  const full = Math.round((coordinations / scale) * room);
  const mark = Math.max(1, Math.min(room, Math.round((limit / scale) * room)));
  const inside = Math.min(full, mark);
  const name = shortMonth(month.month, lang).padEnd(MONTH_WIDTH);
  const bar =
    paint.good(glyphs.full.repeat(inside)) +
    paint.faint(glyphs.empty.repeat(mark - inside)) +
    glyphs.bar +
    paint.error(glyphs.full.repeat(Math.max(0, full - mark)));
  const gap = ' '.repeat(room + 1 - Math.max(full, mark));
  return `  ${name} ${bar}${gap} ${figures}${paint.error(beyond)}`;
}

const SHADES = { unicode: [' ', '░', '▒', '▓', '█'], ascii: [' ', '.', ':', 'o', '#'] };

function hours(drawing: Drawing): string[] {
  const { report, screen, say, unicode } = drawing;
  const { paint, lang, width, gauge } = screen;
  const cell = width >= 60 ? 2 : 1;
  const shades = unicode ? SHADES.unicode : SHADES.ascii;
  const limits = stepLimits(Math.max(1, ...report.hours.flat()));
  const every = cell === 2 ? 3 : 6;
  const head = Array.from({ length: 24 / every }, (_, i) =>
    String(i * every)
      .padStart(2, '0')
      .padEnd(every * cell),
  ).join('');
  const mark = unicode ? '‾' : '-';
  const rows = dayNames(lang).map((name, day) => {
    const cells = report.hours[day]!.map((count, hour) => {
      const text = shades[stepOf(count, limits)]!.repeat(cell);
      return report.atWork[day]![hour] ? paint.good(text) : paint.warning(text);
    });
    return `  ${name.slice(0, 3)}  ${cells.join('')}`;
  });
  const atWork = Array.from({ length: 24 }, (_, hour) =>
    (report.atWork.some((day) => day[hour]) ? mark : ' ').repeat(cell),
  ).join('');
  const legend = stepsOf(limits)
    .map(({ step, from, to }) => `${shades[step]} ${from === to ? from : `${from}–${to}`}`)
    .join('  ');
  const note = say('hoursNote', { hours: report.officeHours, zone: report.zone, mark });
  return [
    ...section(say('hours'), drawing),
    `       ${paint.faint(head)}`.trimEnd(),
    ...rows.map((row) => row.trimEnd()),
    `       ${paint.faint(atWork)}`.trimEnd(),
    ...wrap(`${legend} ${say('legend')}`, width - 2, gauge).map((line) => `  ${line}`),
    ...wrap(note, width - 2, gauge).map((line) => paint.faint(`  ${line}`)),
  ];
}

function findings(drawing: Drawing): string[] {
  const { report, screen, say } = drawing;
  const head = section(say('findings'), drawing);
  if (report.findings.length === 0) {
    return [
      ...head,
      ...wrap(say('noFindings'), screen.width - 2, screen.gauge).map((l) => `  ${l}`),
    ];
  }
  const shown = report.findings.slice(0, MOST_FINDINGS);
  const others = report.findings.slice(MOST_FINDINGS);
  const rest = others.map(({ title, count }) => `${title} ${digits(count, screen.lang)}`);
  const command = `asn-lint --explain ${shown[0]!.ruleId}`;
  return [
    ...head,
    ...shown.flatMap((finding, i) => [...findingLines(finding, i, drawing), '']),
    ...wrap(rest.join(` ${screen.glyphs.dot} `), screen.width - 2, screen.gauge)
      .filter((line) => line !== '')
      .map((line) => screen.paint.faint(`  ${line}`)),
    ...explainLines(command, drawing),
  ];
}

/** The command is for copying: it is not broken where it can stand on a line of its own. */
function explainLines(command: string, { screen, say }: Drawing): string[] {
  const { paint, gauge, width } = screen;
  const whole = `  ${say('explain', { command })}`;
  if (gauge.width(whole) <= width) return [whole.replace(command, paint.command(command))];
  const label = say('explain', { command: '' }).trimEnd();
  return [`  ${label}`, ...wrap(command, width - 4, gauge).map((l) => `    ${paint.command(l)}`)];
}

function findingLines(finding: ReportFinding, index: number, drawing: Drawing): string[] {
  const { screen, say } = drawing;
  const { paint, glyphs, width, gauge, lang } = screen;
  const { ruleId, title, count, messages, severity, example } = finding;
  const n = digits(count, lang);
  const figures =
    ruleId === 'monthly-quota'
      ? say('quotaOf', { n })
      : say('findingOf', { n, messages: digits(messages, lang) });
  const line = `${title} ${glyphs.dot} ${figures}`;
  const [first = '', ...more] = wrap(line, width - 5, gauge);
  const number = paint[severity](`${index + 1}.`);
  const headline = first.startsWith(title)
    ? paint.strong(title) + first.slice(title.length)
    : paint.strong(first);
  return [
    `  ${number} ${headline}`,
    ...more.map((text) => `     ${text}`),
    ...(example ? exampleLines(example, finding, drawing) : []),
  ];
}

/** The example as the linter itself would show it, further to the right. */
function exampleLines(
  example: ReportExample,
  { ruleId, severity }: ReportFinding,
  { screen, say }: Drawing,
): string[] {
  const indent = '   ';
  const inner = { ...screen, width: screen.width - indent.length };
  const { text, range, sentAt } = example;
  const placed = range[0] < range[1];
  const positions = new Positions(text);
  const start = positions.at(range[0]);
  const end = positions.at(range[1]);
  const message: ResultMessage = {
    ruleId,
    messageId: '',
    severity: severity === 'error' ? 2 : 1,
    message: sanitize(example.advice),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(example.fix && { fix: example.fix }),
    ...(example.suggestion !== undefined && {
      suggestions: [{ desc: example.suggestion, fix: { range: [0, 0], text: example.suggestion } }],
    }),
  };
  const lines = drawFindings(digestOf(text, message, placed), inner).filter((line) => line !== '');
  const quoted = placed ? [] : quotation(text, inner);
  const time =
    sentAt === undefined ? [] : wrap(say('sentAt', { time: sentAt }), inner.width - 2, inner.gauge);
  return [...quoted, ...time.map((line) => `  ${screen.paint.faint(line)}`), ...lines].map(
    (line) => indent + line,
  );
}

const QUOTED_LINES = 3;

/** The beginning of a message whose finding is about the whole of it. */
function quotation(text: string, screen: Screen): string[] {
  const { paint, glyphs, gauge, width } = screen;
  const lines = wrap(sanitize(text), width - 4, gauge);
  const kept = lines.slice(0, QUOTED_LINES);
  if (lines.length > kept.length) {
    kept[kept.length - 1] = truncate(`${kept.at(-1)} ${glyphs.ellipsis}`, width - 4, screen);
  }
  return kept.map((line) => `  ${paint.faint(glyphs.bar)} ${line}`);
}

function digestOf(source: string, message: ResultMessage, placed: boolean): Digest {
  const filePath: Result['filePath'] = '';
  return {
    source,
    filePath,
    general: placed ? [] : [message],
    placed: placed ? [message] : [],
    hidden: 0,
    counts: { error: 0, warning: 0, info: 0 },
    fixable: 0,
    byRule: new Map(),
  };
}

function people(drawing: Drawing): string[] {
  const { report, say, screen } = drawing;
  const { lang, paint } = screen;
  const { responses, replies, waited, waiting } = report;
  const list = (title: AuditText, rows: readonly string[]) =>
    rows.length === 0
      ? []
      : [
          ...wrap(say(title), screen.width - 2, screen.gauge).map((line) => `  ${line}`),
          ...rows
            .slice(0, MOST_PEOPLE)
            .flatMap((row) =>
              wrap(row, screen.width - 6, screen.gauge).map((l, i) => (i ? '      ' : '    ') + l),
            ),
          ...(rows.length > MOST_PEOPLE
            ? [paint.faint(`    ${say('more', { n: digits(rows.length - MOST_PEOPLE, lang) })}`)]
            : []),
        ];
  return [
    ...section(say('times'), drawing),
    ...fact(say('responses'), times(responses, drawing), drawing),
    ...fact(say('replies'), times(replies, drawing), drawing),
    ...list(
      'waited',
      waited.map((one) => {
        const longest = duration(one.longestMinutes, lang);
        return `${sanitize(one.person)}: ${say('waitedOf', { n: one.count, longest })}`;
      }),
    ),
    ...list(
      'waiting',
      waiting.map((one) => {
        const time = say('since', { time: one.since, waited: duration(one.minutes, lang) });
        return `${sanitize(one.person)}: ${time}`;
      }),
    ),
  ];
}

function trend(drawing: Drawing): string[] {
  const { report, screen, say } = drawing;
  const { lang, width, gauge, paint } = screen;
  const head = section(say('trend'), drawing);
  const mine = report.months.filter((month) => month.mine > 0);
  const indented = (text: string) => wrap(text, width - 2, gauge).map((line) => `  ${line}`);
  if (mine.length < 2) return [...head, ...indented(say('tooShort'))];
  const wide = width >= 60;
  const titles = [say('trendMine'), say('trendScore'), say('trendOutside')];
  const heading = `  ${say('trendHead').padEnd(MONTH_WIDTH)}${inColumns(titles, wide)}`;
  return [
    ...head,
    paint.faint(heading),
    ...mine.slice(-MOST_MONTHS).map((month) => trendRow(month, wide, lang)),
    ...verdicts(drawing).flatMap(indented),
  ];
}

/** Forty columns in all where there are no more. */
const TREND_COLUMNS = { wide: [12, 12, 12], narrow: [11, 8, 10] } as const;

function inColumns(cells: readonly string[], wide: boolean): string {
  const widths = TREND_COLUMNS[wide ? 'wide' : 'narrow'];
  return cells.map((cell, i) => cell.padStart(widths[i]!)).join('');
}

function trendRow(month: ReportMonth, wide: boolean, lang: Lang): string {
  const { mine, score, outsideHours } = month;
  const figures = [
    digits(mine, lang),
    score === null ? '–' : decimal(score, lang),
    percent(outsideHours, mine),
  ];
  return `  ${shortMonth(month.month, lang).padEnd(MONTH_WIDTH)}${inColumns(figures, wide)}`;
}

function verdicts({ report, screen, say }: Drawing): string[] {
  const { lang } = screen;
  const { score, withinHours } = trendOf(report);
  return [
    ...(score
      ? [
          verdict(
            'whatScore',
            score.map((s) => decimal(s, lang)),
            score,
            say,
          ),
        ]
      : []),
    ...(withinHours
      ? [
          verdict(
            'whatOutside',
            withinHours.map((w) => percent(w, 1)),
            withinHours,
            say,
          ),
        ]
      : []),
  ];
}

function verdict(
  what: AuditText,
  [from = '', to = '']: readonly string[],
  [before, after]: readonly [number, number],
  say: Drawing['say'],
): string {
  const key = from === to ? 'same' : after > before ? 'better' : 'worse';
  return say(key, { what: say(what), from, to });
}

function notes(drawing: Drawing): string[] {
  const { report, screen, say } = drawing;
  const { lang, width, gauge } = screen;
  const { duplicates, skipped, skippedCount, files } = report;
  const guessed = files.filter((file) => file.dateOrderGuessed);
  const places = skipped
    .slice(0, MOST_SKIPPED)
    .map(
      ({ file, line, reason }) =>
        `  ${say('skippedAt', { file: sanitize(file), line: digits(line, lang), reason })}`,
    );
  const hidden = skippedCount - places.length;
  const lines = [
    ...(duplicates > 0 ? [say('duplicates', { n: digits(duplicates, lang) })] : []),
    ...guessed.slice(0, MOST_SKIPPED).map(({ name }) => say('guessed', { file: sanitize(name) })),
    ...(skippedCount > 0 ? [say('skipped', { n: digits(skippedCount, lang) }), ...places] : []),
    ...(skippedCount > 0 && hidden > 0 ? [`  ${say('more', { n: digits(hidden, lang) })}`] : []),
  ];
  if (lines.length === 0) return [];
  return [
    ...section(say('notes'), drawing),
    ...lines.flatMap((line) =>
      wrap(line, width - 4, gauge).map((part) => (line.startsWith(' ') ? '    ' : '  ') + part),
    ),
  ];
}
