import { addMonths, monthOf, monthRange } from '../../logbook/month.ts';
import { samples } from '../../logbook/overview.ts';
import { nameKey } from '../../logbook/party.ts';
import { readBook } from '../../logbook/record.ts';
import { type MonthStats, monthly } from '../../logbook/stats.ts';
import { ExitCode } from '../exit-codes.ts';
import type { Work } from './main.ts';
import { cell, monthName, type Screen, screenOf, writeJson } from './screen.ts';
import { count, month } from './values.ts';

const MONTHS_SHOWN = 6;

/** Cells of the chart. */
const CHART = 24;

async function monthsOf(work: Work): Promise<readonly MonthStats[]> {
  const { context, atWork } = work.setup;
  const { zone, limit } = context;
  const months = count(work.values, 'months', [1, 120]) ?? MONTHS_SHOWN;
  const until = month(work.values, 'until') ?? monthOf(context.now.getTime(), zone);
  const range = [
    monthRange(addMonths(until, 1 - months), zone)[0],
    monthRange(until, zone)[1],
  ] as const;
  const people = work.values.everyone === true ? {} : { people: context.names.map(nameKey) };
  const found = await readBook(context, (store) =>
    samples(store.db, { ...people, range }, context.silenceHours),
  );
  return monthly(found, { months, until, zone, limit, atWork });
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

function decimal(value: number | null, lang: 'id' | 'en'): string {
  if (value === null) return '–';
  return lang === 'id' ? String(value).replace('.', ',') : String(value);
}

function waited(minutes: number | null, lang: 'id' | 'en'): string {
  if (minutes === null) return '–';
  if (minutes < 120) return `${minutes} ${lang === 'id' ? 'menit' : 'min'}`;
  return `${Math.round(minutes / 60)} ${lang === 'id' ? 'jam' : 'h'}`;
}

/** A bar with the limit marked in it, all months on one scale. */
function chart(one: MonthStats, scale: number, screen: Screen): string {
  const { paint, glyphs } = screen;
  const full = Math.round((one.count / scale) * CHART);
  const mark = Math.min(CHART, Math.round((one.limit / scale) * CHART));
  const within = Math.min(full, mark);
  const inside =
    paint.good(glyphs.full.repeat(within)) + paint.faint(glyphs.empty.repeat(mark - within));
  const beyond = paint.error(glyphs.full.repeat(Math.max(0, full - mark)));
  const end = ' '.repeat(Math.max(0, CHART - Math.max(full, mark)));
  return `${inside}${glyphs.bar}${beyond}${end}`;
}

const HEADINGS = {
  id: ['koordinasi', 'jam kerja', 'hasil', 'dijawab', 'nilai'],
  en: ['coordinations', 'in hours', 'settled', 'answer', 'score'],
} as const;

/** Widths from which the chart stands beside the figures, and from which these have room. */
const WIDE = 88;
const MEDIUM = 64;

function shortName({ month }: MonthStats, { lang }: Screen): string {
  return monthName(month, lang).replace(/^(\S{3})\S*/, '$1');
}

function scaleOf(months: readonly MonthStats[]): number {
  return Math.max(1, ...months.map((m) => Math.max(m.count, m.limit)));
}

function figures(m: MonthStats, { lang }: Screen): string[] {
  return [
    `${m.count}/${m.limit}`,
    percent(m.withinHours),
    percent(m.settled),
    waited(m.medianMinutes, lang),
    decimal(m.score, lang),
  ];
}

/** Month and figures stand beside the chart where there is room for it. */
function table(months: readonly MonthStats[], screen: Screen): string[] {
  const scale = scaleOf(months);
  const wide = screen.width >= WIDE;
  const line = (name: string, bar: string, cells: readonly string[]): string => {
    const columns = cells.map((text, i) => text.padStart(i === 0 ? 13 : 10));
    return [cell(name, 11, screen), bar, ...columns].join('');
  };
  const heading = line('', wide ? ' '.repeat(CHART + 3) : '', HEADINGS[screen.lang]);
  const rows = months.map((m) => {
    const bar = wide ? `${chart(m, scale, screen)}  ` : '';
    return line(shortName(m, screen), bar, figures(m, screen));
  });
  return [screen.paint.faint(heading), ...rows];
}

/** Where hardly anything fits: no wider than the figures are, the count being in the chart. */
function tightTable(months: readonly MonthStats[], screen: Screen): string[] {
  const [, ...headings] = HEADINGS[screen.lang];
  const rows = months.map((m) => figures(m, screen).slice(1));
  const widths = headings.map((_, i) =>
    Math.max(...[headings, ...rows].map((row) => row[i]!.length + 1)),
  );
  const line = (name: string, cells: readonly string[]): string =>
    cell(name, 8, screen) + cells.map((text, i) => text.padStart(widths[i]!)).join('');
  return [
    screen.paint.faint(line('', headings)),
    ...months.map((m, i) => line(shortName(m, screen), rows[i]!)),
  ];
}

function charts(months: readonly MonthStats[], screen: Screen): string[] {
  const scale = scaleOf(months);
  return months.map(
    (m) => `${cell(shortName(m, screen), 11, screen)}${chart(m, scale, screen)} ${m.count}`,
  );
}

function view(months: readonly MonthStats[], screen: Screen): string[] {
  if (screen.width >= WIDE) return table(months, screen);
  const below = screen.width >= MEDIUM ? table : tightTable;
  return [...charts(months, screen), '', ...below(months, screen)];
}

/** `asn-log stats`. */
export async function stats(work: Work): Promise<number> {
  const months = await monthsOf(work);
  if (work.values.format === 'json') {
    await writeJson(work.session, { months });
    return ExitCode.clean;
  }
  const screen = await screenOf(work, []);
  await work.session.out.write(`${view(months, screen).join('\n')}\n`);
  return ExitCode.clean;
}
