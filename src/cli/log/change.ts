import type { Bilingual } from '../../linter/contract.ts';
import { changeEntry, getEntry } from '../../logbook/entries.ts';
import type { Entry, EntryChange } from '../../logbook/entry.ts';
import { nameKey } from '../../logbook/party.ts';
import { changeBook } from '../../logbook/record.ts';
import { toRecord } from '../../logbook/records.ts';
import { ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Work } from './main.ts';
import {
  dayName,
  hanging,
  headline,
  marked,
  type Screen,
  screenOf,
  statusName,
  textsOf,
  writeJson,
} from './screen.ts';
import { entryNumber, facts, isEmpty, results, text } from './values.ts';

type Action = 'note' | 'close' | 'edit';

const DONE: Readonly<Record<Action, Bilingual>> = {
  note: { id: 'dicatat', en: 'noted' },
  close: { id: 'ditutup', en: 'closed' },
  edit: { id: 'diperbaiki', en: 'corrected' },
};

function nothingGiven(action: Action): Failure {
  const option =
    action === 'note' ? '--outcome, --agreement, --next, --due' : '--to, --topic, --at';
  return new Failure({
    id: `Sebutkan apa yang dicatat, misalnya ${option}. Lihat asn-log ${action} --help.`,
    en: `Say what to store, such as ${option}. See asn-log ${action} --help.`,
  });
}

function advice(entry: Entry, action: Action, screen: Screen): string[] {
  const { lang } = screen;
  if (action === 'close' && !entry.outcome && !entry.agreement) {
    const hint =
      lang === 'id'
        ? `Hasilnya belum dicatat; lengkapi dengan asn-log note ${entry.id} --outcome "…".`
        : `Its outcome is not noted yet; add it with asn-log note ${entry.id} --outcome "…".`;
    return [marked('warning', hint, screen)];
  }
  return [];
}

async function view(entry: Entry, action: Action, work: Work): Promise<string> {
  const screen = await screenOf(work, textsOf([entry]));
  const { lang } = screen;
  const due = entry.dueOn
    ? `, ${lang === 'id' ? 'tenggat' : 'due'} ${dayName(entry.dueOn, work.setup.context.zone, lang)}`
    : '';
  const number = lang === 'id' ? 'Nomor' : 'Number';
  const done = `${number} ${entry.id} ${DONE[action][lang]}: ${headline(entry, screen)}`;
  const lines = [
    marked('good', done, screen),
    ...hanging(`${statusName(entry.status, lang)}${due}`, 2, screen),
    ...advice(entry, action, screen),
  ];
  return `${lines.join('\n')}\n`;
}

/** `settle`: what follows from the entry as it stands. */
async function store(
  action: Action,
  work: Work,
  { change, settle }: { change: EntryChange; settle?: (before: Entry) => EntryChange },
): Promise<number> {
  const { context } = work.setup;
  const id = entryNumber(work.operands, action);
  if (isEmpty(change)) throw nothingGiven(action);
  const [name = ''] = context.names;
  const actor = { name, now: context.now.getTime() };
  const people = context.names.map(nameKey);
  const entry = await changeBook(context, async (db) => {
    const whole = settle ? { ...change, ...settle(await getEntry(db, id)) } : change;
    return changeEntry(db, { id, change: whole, action, people }, actor);
  });
  if (work.values.format === 'json') await writeJson(work.session, toRecord(entry, context.zone));
  else await work.session.out.write(await view(entry, action, work));
  return ExitCode.clean;
}

/** `asn-log note`: an outcome, an agreement or an answer settles the wait. */
export function note(work: Work): Promise<number> {
  const change = results(work.values, work.setup.context);
  const settled = change.outcome || change.agreement || change.answeredAt;
  const settle = (before: Entry): EntryChange =>
    settled && before.status === 'awaiting' ? { status: 'answered' } : {};
  return store('note', work, { change, settle });
}

/** `asn-log close`. */
export function close(work: Work): Promise<number> {
  const { context } = work.setup;
  const change: EntryChange = {
    ...results(work.values, context),
    status: work.values.redirected === true ? 'redirected' : 'closed',
    closedAt: context.now.getTime(),
  };
  return store('close', work, { change });
}

/** `asn-log edit`. */
export function edit(work: Work): Promise<number> {
  const { context } = work.setup;
  const change: EntryChange = {
    ...facts(work.values, context),
    ...results(work.values, context),
    status: text(work.values, 'status') as Entry['status'] | undefined,
  };
  return store('edit', work, { change });
}
