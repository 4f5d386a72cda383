import { importEntries, parseImport } from '../../logbook/import.ts';
import { changeBook } from '../../logbook/record.ts';
import { ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { type Limit, readText } from '../text-input.ts';
import type { Work } from './main.ts';
import { number, screenOf, writeJson } from './screen.ts';

function oneFile(): Failure {
  return new Failure({
    id: 'Sebutkan satu berkas hasil asn-log export, misalnya: asn-log import buku.json.',
    en: 'Name one file that asn-log export wrote, such as: asn-log import book.json.',
  });
}

/** A book of a hundred thousand entries as JSON is some 60 MB. */
const LIMIT: Limit = {
  maxSize: 512 * 1024 ** 2,
  beyond: {
    id: 'Ekspor per bulan (asn-log export --month 2026-11), lalu impor satu per satu.',
    en: 'Export month by month (asn-log export --month 2026-11) and import one after the other.',
  },
};

/** `asn-log import`. */
export async function importBook(work: Work): Promise<number> {
  const { context } = work.setup;
  const { operands, session } = work;
  const [file] = operands;
  if (file === undefined && session.io.stdin.isTTY) throw oneFile();
  if (operands.length > 1) throw oneFile();
  const text = await readText(file ?? '-', session, LIMIT);
  const [name = ''] = context.names;
  const { zone, now } = context;
  const entries = parseImport(text, { person: name, zone, now });
  const actor = { name, now: now.getTime() };
  const imported = await changeBook(context, (db) => importEntries(db, entries, actor));
  if (work.values.format === 'json') {
    await writeJson(session, imported);
    return ExitCode.clean;
  }
  const { lang, paint, glyphs } = await screenOf(work, []);
  const added = number(imported.added, lang);
  const known = number(imported.known, lang);
  const said =
    lang === 'id'
      ? `${added} catatan diimpor, ${known} sudah ada.`
      : `${added} entries imported, ${known} were there already.`;
  await session.out.write(`${paint.good(glyphs.good)} ${said}\n`);
  return ExitCode.clean;
}
