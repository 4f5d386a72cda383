import { sanitize } from '../../formatters/index.ts';
import type { Bilingual } from '../../linter/contract.ts';
import { getEntry, historyOf } from '../../logbook/entries.ts';
import type { Action, Entry, EntryChange, Revision } from '../../logbook/entry.ts';
import { isoIn } from '../../logbook/month.ts';
import { readBook } from '../../logbook/record.ts';
import { toRecord } from '../../logbook/records.ts';
import { ExitCode } from '../exit-codes.ts';
import type { Work } from './main.ts';
import {
  dayName,
  field,
  hanging,
  momentName,
  type Screen,
  screenOf,
  statusName,
  textsOf,
  writeJson,
} from './screen.ts';
import { entryNumber } from './values.ts';

const LABELS: Readonly<Record<string, Bilingual>> = {
  recipient: { id: 'Penerima', en: 'Recipient' },
  agency: { id: 'Instansi', en: 'Agency' },
  topic: { id: 'Topik', en: 'Topic' },
  links: { id: 'Tautan', en: 'Links' },
  sentAt: { id: 'Dikirim', en: 'Sent' },
  direction: { id: 'Dimulai oleh', en: 'Begun by' },
  status: { id: 'Status', en: 'Status' },
  outcome: { id: 'Hasil', en: 'Outcome' },
  agreement: { id: 'Kesepakatan', en: 'Agreement' },
  nextStep: { id: 'Tindak lanjut', en: 'Next step' },
  dueOn: { id: 'Tenggat', en: 'Due' },
  answeredAt: { id: 'Dijawab', en: 'Answered' },
  closedAt: { id: 'Ditutup', en: 'Closed' },
  score: { id: 'Nilai', en: 'Score' },
  text: { id: 'Isi pesan', en: 'Message' },
  person: { id: 'Pencatat', en: 'Person' },
};

const ACTIONS: Readonly<Record<Action, Bilingual>> = {
  add: { id: 'dicatat', en: 'recorded' },
  import: { id: 'diimpor', en: 'imported' },
  note: { id: 'hasil dicatat', en: 'noted' },
  close: { id: 'ditutup', en: 'closed' },
  edit: { id: 'diperbaiki', en: 'corrected' },
  undo: { id: 'pembatalan', en: 'undone' },
};

type Value = EntryChange[keyof EntryChange] | string;

function valueText(key: string, value: Value, work: Work): string {
  const { lang } = work.session;
  const { zone } = work.setup.context;
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'number' && key.endsWith('At')) return momentName(value, zone, lang);
  if (key === 'dueOn') return dayName(String(value), zone, lang);
  if (key === 'status') return statusName(value as Entry['status'], lang);
  if (key !== 'direction') return String(value);
  if (value === 'out') return lang === 'id' ? 'saya' : 'me';
  return lang === 'id' ? 'mereka' : 'them';
}

function facts(entry: Entry, work: Work, screen: Screen): string[] {
  return Object.entries(LABELS).flatMap(([key, label]) => {
    const text = valueText(key, entry[key as keyof Entry] as Value, work);
    return text === '' ? [] : [field(label[screen.lang], text, screen)];
  });
}

function step(revision: Revision, work: Work, screen: Screen): string {
  const { lang } = screen;
  const undone = revision.undone ? (lang === 'id' ? ' (dibatalkan)' : ' (taken back)') : '';
  const when = momentName(revision.at, work.setup.context.zone, lang);
  const head = `${when}, ${sanitize(revision.person)}: ${ACTIONS[revision.action][lang]}${undone}`;
  const before = Object.entries(revision.before ?? {}).flatMap(([key, value]) => {
    const label = LABELS[key]?.[lang];
    const was = valueText(key, value as Value, work) || (lang === 'id' ? '(kosong)' : '(empty)');
    return label ? [`${label} ${lang === 'id' ? 'semula' : 'was'}: ${sanitize(was)}`] : [];
  });
  const details = before.flatMap((line) => hanging(line, 6, screen));
  return [...hanging(head, 2, screen), ...details.map((line) => screen.paint.faint(line))].join(
    '\n',
  );
}

/** `asn-log show`. */
export async function show(work: Work): Promise<number> {
  const id = entryNumber(work.operands, 'show');
  const { context } = work.setup;
  const { entry, history } = await readBook(context, async (store) => ({
    entry: await getEntry(store.db, id),
    history: await historyOf(store.db, id),
  }));
  if (work.values.format === 'json') {
    const steps = history.map((step) => ({ ...step, at: isoIn(step.at, context.zone) }));
    await writeJson(work.session, { ...toRecord(entry, context.zone), history: steps });
    return ExitCode.clean;
  }
  const screen = await screenOf(work, [...textsOf([entry]), entry.text ?? '']);
  const title = screen.lang === 'id' ? `Catatan nomor ${entry.id}` : `Entry number ${entry.id}`;
  const past = screen.lang === 'id' ? 'Riwayat' : 'History';
  const lines = [
    screen.paint.strong(title),
    ...facts(entry, work, screen),
    '',
    screen.paint.strong(past),
    ...history.map((revision) => step(revision, work, screen)),
  ];
  await work.session.out.write(`${lines.join('\n')}\n`);
  return ExitCode.clean;
}
