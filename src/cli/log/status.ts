import { sanitize } from '../../formatters/index.ts';
import type { Entry } from '../../logbook/entry.ts';
import { dayOf, monthOf, monthRange } from '../../logbook/month.ts';
import {
  countsByPerson,
  type Overview,
  overview,
  type PersonCount,
} from '../../logbook/overview.ts';
import { nameKey } from '../../logbook/party.ts';
import { readBook } from '../../logbook/record.ts';
import { toListItem } from '../../logbook/records.ts';
import { ExitCode } from '../exit-codes.ts';
import type { Work } from './main.ts';
import {
  bar,
  cell,
  dayName,
  durationName,
  hanging,
  headline,
  momentName,
  monthName,
  number,
  type Screen,
  screenOf,
  textsOf,
  writeJson,
} from './screen.ts';
import { month } from './values.ts';

const DAY = 86_400_000;

/** What is due within so many days is worth mentioning. */
const DUE_AHEAD = 3;

interface State extends Overview {
  readonly month: string;
  /** Only with `--everyone`. */
  readonly people?: readonly PersonCount[];
}

function remaining(count: number, limit: number): number {
  return Math.max(0, limit - count);
}

async function stateOf(work: Work): Promise<State> {
  const { context } = work.setup;
  const { zone, silenceHours } = context;
  const now = context.now.getTime();
  const wanted = month(work.values, 'month') ?? monthOf(now, zone);
  const range = monthRange(wanted, zone);
  const request = {
    people: context.names.map(nameKey),
    range,
    silenceHours,
    now,
    dueUntil: dayOf(now + DUE_AHEAD * DAY, zone),
  };
  return readBook(context, (store) =>
    store.read(async (db) => ({
      month: wanted,
      ...(await overview(db, request)),
      ...(work.values.everyone === true && {
        people: await countsByPerson(db, { range, silenceHours }),
      }),
    })),
  );
}

async function writeState(state: State, work: Work): Promise<void> {
  const { zone, limit } = work.setup.context;
  const today = dayOf(work.setup.context.now.getTime(), zone);
  await writeJson(work.session, {
    month: state.month,
    count: state.count,
    limit,
    remaining: remaining(state.count, limit),
    awaiting: state.awaiting.map((entry) => toListItem(entry, zone)),
    due: state.due.map((entry) => ({
      ...toListItem(entry, zone),
      dueOn: entry.dueOn,
      overdue: entry.dueOn! < today,
    })),
    ...(state.people && {
      people: state.people.map((one) => ({
        ...one,
        limit,
        remaining: remaining(one.count, limit),
      })),
    }),
  });
}

function countLines({ count }: State, work: Work, screen: Screen): string[] {
  const { limit } = work.setup.context;
  const left = remaining(count, limit);
  const text =
    screen.lang === 'id'
      ? `${count} dari ${limit} koordinasi, ${count > limit ? `lebih ${count - limit}` : `sisa ${left}`}`
      : `${count} of ${limit} coordinations, ${count > limit ? `${count - limit} over` : `${left} left`}`;
  const shown = `  ${bar(count, limit, screen)}`;
  return screen.width < WIDE
    ? [shown, `  ${screen.paint.strong(text)}`]
    : [`${shown}  ${screen.paint.strong(text)}`];
}

function channels({ count }: State, work: Work, screen: Screen): string[] {
  if (count < work.setup.context.limit) return [];
  const text =
    screen.lang === 'id'
      ? 'Gunakan saluran resmi untuk berikutnya: nota dinas, surat resmi, atau rapat koordinasi.'
      : 'Use an official channel from now on: nota dinas, official letter or coordination meeting.';
  const { warning } = screen.glyphs;
  const [first = '', ...rest] = hanging(`${warning} ${text}`, 2, screen);
  return [first.replace(warning, screen.paint.warning(warning)), ...rest];
}

function heading(text: string, screen: Screen): string[] {
  return hanging(text, 0, screen).map(screen.paint.strong);
}

function item(entry: Entry, detail: string, screen: Screen): string[] {
  const id = String(entry.id).padStart(5);
  return [
    `${screen.paint.strong(id)}  ${cell(headline(entry, screen), screen.width - 8, screen).trimEnd()}`,
    ...hanging(detail, 7, screen).map(screen.paint.faint),
  ];
}

function awaitingLines(state: State, work: Work, screen: Screen): string[] {
  const { lang } = screen;
  if (state.awaitingTotal === 0) {
    const text =
      lang === 'id'
        ? 'Tidak ada yang menunggu jawaban lebih dari 1×24 jam.'
        : 'Nothing awaits an answer for more than 24 hours.';
    return hanging(text, 0, screen);
  }
  const { zone, now } = work.setup.context;
  const title =
    lang === 'id'
      ? 'Menunggu jawaban lebih dari 1×24 jam'
      : 'Awaiting an answer for more than 24 hours';
  const lines = state.awaiting.slice(0, SHOWN).flatMap((entry) => {
    const whose =
      entry.direction === 'in'
        ? lang === 'id'
          ? 'menunggu jawaban Anda, '
          : 'awaits your answer, '
        : '';
    const waited = durationName(now.getTime() - entry.sentAt, lang);
    const since = `${lang === 'id' ? 'sejak' : 'since'} ${momentName(entry.sentAt, zone, lang)}`;
    return item(entry, `${whose}${waited}, ${since}`, screen);
  });
  const hidden = state.awaitingTotal - Math.min(SHOWN, state.awaiting.length);
  return [
    ...heading(`${title} (${number(state.awaitingTotal, lang)})`, screen),
    ...lines,
    ...more(hidden, screen),
  ];
}

/** Enough to begin with. */
const SHOWN = 10;

function more(hidden: number, screen: Screen): string[] {
  if (hidden <= 0) return [];
  const text =
    screen.lang === 'id'
      ? `dan ${number(hidden, 'id')} lainnya: asn-log list --status awaiting`
      : `and ${number(hidden, 'en')} more: asn-log list --status awaiting`;
  return hanging(text, 7, screen).map(screen.paint.faint);
}

function dueText(entry: Entry, work: Work, screen: Screen): string {
  const { lang } = screen;
  const { zone, now } = work.setup.context;
  const day = dayName(entry.dueOn!, zone, lang);
  const days = Math.round(
    (Date.parse(entry.dueOn!) - Date.parse(dayOf(now.getTime(), zone))) / DAY,
  );
  if (days < 0) return lang === 'id' ? `${day}, lewat ${-days} hari` : `${day}, ${-days} days ago`;
  if (days === 0) return lang === 'id' ? `${day}, hari ini` : `${day}, today`;
  return lang === 'id' ? `${day}, ${days} hari lagi` : `${day}, in ${days} days`;
}

function dueLines(state: State, work: Work, screen: Screen): string[] {
  if (state.due.length === 0) return [];
  const title = screen.lang === 'id' ? 'Tenggat' : 'Due';
  const lines = state.due
    .slice(0, SHOWN)
    .flatMap((entry) => item(entry, dueText(entry, work, screen), screen));
  return ['', ...heading(`${title} (${state.due.length})`, screen), ...lines];
}

/** Columns from which a bar fits beside its figures. */
const WIDE = 64;

function peopleLines(state: State, work: Work, screen: Screen): string[] {
  if (!state.people) return [];
  const { limit } = work.setup.context;
  const title = screen.lang === 'id' ? 'Setiap orang' : 'Everybody';
  const name = Math.min(28, Math.max(12, ...state.people.map((p) => screen.gauge.width(p.person))));
  const lines = state.people.map((one) => {
    const text = `${String(one.count).padStart(4)}/${limit}`;
    const waits = screen.lang === 'id' ? `${one.awaiting} menunggu` : `${one.awaiting} awaiting`;
    const shown = screen.width < WIDE ? '' : bar(one.count, limit, screen);
    return `  ${cell(sanitize(one.person), name, screen)} ${shown}${text}  ${screen.paint.faint(waits)}`;
  });
  return ['', ...heading(title, screen), ...lines];
}

/** `asn-log status`. */
export async function status(work: Work): Promise<number> {
  const state = await stateOf(work);
  if (work.values.format === 'json') {
    await writeState(state, work);
    return ExitCode.clean;
  }
  const people = state.people?.map((one) => one.person) ?? [];
  const screen = await screenOf(work, [...textsOf([...state.awaiting, ...state.due]), ...people]);
  const title = screen.lang === 'id' ? 'Buku kendali' : 'Logbook';
  const [name = ''] = work.setup.context.names;
  const shown = monthName(state.month, screen.lang);
  const lines = [
    ...heading(`${title} ${sanitize(name)} ${screen.glyphs.dot} ${shown}`, screen),
    '',
    ...countLines(state, work, screen),
    ...channels(state, work, screen),
    '',
    ...awaitingLines(state, work, screen),
    ...dueLines(state, work, screen),
    ...peopleLines(state, work, screen),
  ];
  await work.session.out.write(`${lines.join('\n')}\n`);
  return ExitCode.clean;
}
