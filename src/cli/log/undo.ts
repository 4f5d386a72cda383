import type { Bilingual } from '../../linter/contract.ts';
import type { Action } from '../../logbook/entry.ts';
import { nameKey } from '../../logbook/party.ts';
import { changeBook } from '../../logbook/record.ts';
import { toListItem } from '../../logbook/records.ts';
import { undoLast } from '../../logbook/undo.ts';
import { ExitCode } from '../exit-codes.ts';
import type { Work } from './main.ts';
import { hanging, headline, marked, number, screenOf, textsOf, writeJson } from './screen.ts';

const TAKEN_BACK: Readonly<Record<Action, Bilingual>> = {
  add: { id: 'Pencatatan dibatalkan', en: 'The record was taken back' },
  import: { id: 'Impor dibatalkan', en: 'The import was taken back' },
  note: { id: 'Catatan hasil dibatalkan', en: 'The note was taken back' },
  close: { id: 'Penutupan dibatalkan', en: 'The closing was taken back' },
  edit: { id: 'Perbaikan dibatalkan', en: 'The correction was taken back' },
  undo: { id: 'Dibatalkan', en: 'Taken back' },
};

/** `asn-log undo`. */
export async function undo(work: Work): Promise<number> {
  const { context } = work.setup;
  const [name = ''] = context.names;
  const actor = { name, now: context.now.getTime() };
  const undone = await changeBook(context, (db) => undoLast(db, context.names.map(nameKey), actor));
  const { action, count, entries } = undone;
  if (work.values.format === 'json') {
    const items = entries.map((entry) => toListItem(entry, context.zone));
    await writeJson(work.session, { action, count, entries: items });
    return ExitCode.clean;
  }
  const screen = await screenOf(work, textsOf(entries));
  const { lang, glyphs } = screen;
  const many = lang === 'id' ? `${number(count, lang)} catatan` : `${number(count, lang)} entries`;
  const lines = [
    marked('good', `${TAKEN_BACK[action][lang]}${count > 1 ? ` (${many})` : ''}:`, screen),
    ...entries.flatMap((entry) => {
      const [first = '', ...rest] = hanging(headline(entry, screen), 9, screen);
      return [`  ${String(entry.id).padStart(5)}  ${first.trimStart()}`, ...rest];
    }),
    ...(count > entries.length ? [`         ${glyphs.ellipsis}`] : []),
  ];
  await work.session.out.write(`${lines.join('\n')}\n`);
  return ExitCode.clean;
}
