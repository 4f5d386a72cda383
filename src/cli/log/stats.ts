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

/** Month and figures stand beside the chart where there is room for it. */
function table(months: readonly MonthStats[], screen: Screen): string[] {
  const { lang } = screen;
  const scale = Math.max(1, ...months.map((m) => Math.max(m.count, m.limit)));
  const wide = screen.width >= 88;
  const space = wide ? CHART + 3 : 0;
  const [coordinations, ...others] = HEADINGS[lang];
  const heading = [
    ' '.repeat(11 + space),
    coordinations.padStart(13),
    ...others.map((title) => title.padStart(10)),
  ].join('');
  const rows = months.map((m) => {
    const name = monthName(m.month, lang).replace(/^(\S{3})\S*/, '$1');
    const figures = [
      percent(m.withinHours),
      percent(m.settled),
      waited(m.medianMinutes, lang),
      decimal(m.score, lang),
    ];
    return [
      cell(name, 11, screen),
      wide ? `${chart(m, scale, screen)}  ` : '',
      `${m.count}/${m.limit}`.padStart(13),
      ...figures.map((figure) => figure.padStart(10)),
    ].join('');
  });
  return [screen.paint.faint(heading), ...rows];
}

function charts(months: readonly MonthStats[], screen: Screen): string[] {
  if (screen.width >= 88) return [];
  const scale = Math.max(1, ...months.map((m) => Math.max(m.count, m.limit)));
  return months
    .map((m) => {
      const name = monthName(m.month, screen.lang).replace(/^(\S{3})\S*/, '$1');
      return `${cell(name, 11, screen)}${chart(m, scale, screen)} ${m.count}`;
    })
    .concat('');
}

/** `asn-log stats`. */
export async function stats(work: Work): Promise<number> {
  const months = await monthsOf(work);
  if (work.values.format === 'json') {
    await writeJson(work.session, { months });
    return ExitCode.clean;
  }
  const screen = await screenOf(work, []);
  const lines = [...charts(months, screen), ...table(months, screen)];
  await work.session.out.write(`${lines.join('\n')}\n`);
  return ExitCode.clean;
}
