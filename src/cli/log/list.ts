import { formatTime } from '../../calendar/index.ts';
import { truncate } from '../../formatters/wrap.ts';
import { type Filter, listEntries } from '../../logbook/entries.ts';
import type { Entry, Status } from '../../logbook/entry.ts';
import { dayOf, monthOf, monthRange } from '../../logbook/month.ts';
import { nameKey } from '../../logbook/party.ts';
import { readBook } from '../../logbook/record.ts';
import { toListItem } from '../../logbook/records.ts';
import { ExitCode } from '../exit-codes.ts';
import type { Work } from './main.ts';
import {
  cell,
  dayName,
  hanging,
  headline,
  monthName,
  number,
  type Screen,
  screenOf,
  statusName,
  textsOf,
  writeJson,
} from './screen.ts';
import { count, month, text } from './values.ts';

/** What fits into a look back. */
const LINES = 50;

/** Which entries `--month`, `--person` and `--everyone` choose. */
export function chosen({ values, setup }: Work): Filter {
  const { context } = setup;
  const only = month(values, 'month');
  return {
    ...(values.everyone === true ? {} : { people: context.names.map(nameKey) }),
    ...(only !== undefined && { range: monthRange(only, context.zone) }),
  };
}

function filterOf(work: Work): Filter {
  const { values } = work;
  const status = text(values, 'status') as Status | undefined;
  const words = text(values, 'text');
  return {
    ...chosen(work),
    ...(status && { statuses: [status] }),
    ...(words && { text: words }),
  };
}

/** «Sen, 23 Nov»: the first letters of day and month. */
function shortDay(at: number, work: Work, screen: Screen): string {
  const { zone } = work.setup.context;
  const [weekday = '', date = ''] = dayName(dayOf(at, zone), zone, screen.lang).split(', ');
  const [day, month = ''] = date.split(' ');
  return `${weekday.slice(0, 3)}, ${String(day).padStart(2)} ${month.slice(0, 3)}`;
}

const STATUS_WIDTH = 10;
/** Cells for recipient and topic below which they get a line of their own. */
const LEAST = 24;

function lineOf(entry: Entry, work: Work, screen: Screen): string {
  const { paint } = screen;
  const id = String(entry.id).padStart(5);
  const when = `${shortDay(entry.sentAt, work, screen)} ${formatTime(new Date(entry.sentAt), work.setup.context.zone)}`;
  const name = statusName(entry.status, screen.lang);
  const status = entry.status === 'awaiting' ? paint.warning(name) : name;
  const who = work.values.everyone === true ? `${entry.person}: ` : '';
  const what = `${who}${headline(entry, screen)}`;
  const head = `${paint.strong(id)}  ${paint.faint(when)}`;
  const rest = screen.width - id.length - when.length - STATUS_WIDTH - 6;
  if (rest >= LEAST) return `${head}  ${cell(what, rest, screen)}  ${status}`;
  const below = id.length + 2;
  return `${head}  ${status}\n${' '.repeat(below)}${truncate(what, screen.width - below, screen)}`;
}

function empty(screen: Screen): string {
  return screen.lang === 'id' ? 'Belum ada catatan yang cocok.\n' : 'No entries fit.\n';
}

function view(entries: readonly Entry[], work: Work, screen: Screen): string {
  if (entries.length === 0) return empty(screen);
  const { zone } = work.setup.context;
  const lines: string[] = [];
  let current = '';
  for (const entry of entries) {
    const month = monthOf(entry.sentAt, zone);
    if (month !== current)
      lines.push(...(current ? [''] : []), screen.paint.strong(monthName(month, screen.lang)));
    current = month;
    lines.push(lineOf(entry, work, screen));
  }
  return `${lines.join('\n')}\n`;
}

function earlier(hidden: number, screen: Screen): string {
  const text =
    screen.lang === 'id'
      ? `${number(hidden, 'id')} catatan sebelumnya tidak ditampilkan; pakai --month atau --limit.`
      : `${number(hidden, 'en')} earlier entries are not shown; use --month or --limit.`;
  return `\n${hanging(text, 0, screen).map(screen.paint.faint).join('\n')}\n`;
}

/** `asn-log list`. */
export async function list(work: Work): Promise<number> {
  const { context } = work.setup;
  const json = work.values.format === 'json';
  const limit =
    count(work.values, 'limit', [1, 1_000_000]) ?? (json ? Number.POSITIVE_INFINITY : LINES);
  const filter = filterOf(work);
  const all = await readBook(context, (store) => listEntries(store.db, filter));
  const shown = all.length > limit ? all.slice(-limit) : all;
  if (json) {
    await writeJson(
      work.session,
      shown.map((entry) => toListItem(entry, context.zone)),
    );
    return ExitCode.clean;
  }
  const screen = await screenOf(work, textsOf(shown));
  await work.session.out.write(view(shown, work, screen));
  if (shown.length < all.length)
    await work.session.out.write(earlier(all.length - shown.length, screen));
  return ExitCode.clean;
}
