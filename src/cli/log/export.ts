import { extname, resolve } from 'node:path';
import { sanitize } from '../../formatters/index.ts';
import { listEntries } from '../../logbook/entries.ts';
import type { Entry } from '../../logbook/entry.ts';
import { exportCsv, exportJson } from '../../logbook/export.ts';
import { readBook } from '../../logbook/record.ts';
import { ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { chosen } from './list.ts';
import type { Work } from './main.ts';
import { monthName, number, screenOf } from './screen.ts';
import { month, text } from './values.ts';
import { writePrivate } from './write-private.ts';

type Format = 'csv' | 'xlsx' | 'json';

const FORMATS: readonly Format[] = ['csv', 'xlsx', 'json'];

function formatOf({ values }: Work): Format {
  const named =
    text(values, 'format') ??
    extname(text(values, 'output') ?? '')
      .slice(1)
      .toLowerCase();
  return FORMATS.find((format) => format === named) ?? 'csv';
}

async function workbook(entries: readonly Entry[], work: Work): Promise<Buffer> {
  const { toXlsx } = await import('../../logbook/xlsx.ts');
  const { context, profile } = work.setup;
  const { lang } = work.session;
  const only = month(work.values, 'month');
  return toXlsx(entries, {
    zone: context.zone,
    lang,
    limit: context.limit,
    ...(only !== undefined && { period: monthName(only, lang) }),
    person: work.values.everyone === true ? '' : (context.names[0] ?? ''),
    position: profile.position ?? '',
    unit: [profile.unit, profile.agency].filter((part) => part).join(', '),
  });
}

async function contentOf(
  format: Format,
  entries: readonly Entry[],
  work: Work,
): Promise<string | Buffer> {
  const { zone } = work.setup.context;
  if (format === 'json') return exportJson(entries, zone);
  return format === 'csv' ? exportCsv(entries, zone) : workbook(entries, work);
}

function needsFile(): Failure {
  return new Failure({
    id: 'Berkas XLSX tidak dapat ditampilkan di terminal; tambahkan -o buku-kendali.xlsx.',
    en: 'An XLSX file cannot be shown in a terminal; add -o logbook.xlsx.',
  });
}

/** `asn-log export`. */
export async function exportBook(work: Work): Promise<number> {
  const { session, setup } = work;
  const format = formatOf(work);
  const output = text(work.values, 'output');
  if (format === 'xlsx' && output === undefined && session.io.stdout.isTTY) throw needsFile();
  const filter = chosen(work);
  const entries = await readBook(setup.context, (store) => listEntries(store.db, filter));
  const content = await contentOf(format, entries, work);
  if (output === undefined) {
    await session.out.write(content);
    return ExitCode.clean;
  }
  writePrivate(resolve(session.io.cwd, output), content, work.values.force === true);
  const { lang, paint, glyphs } = await screenOf(work, []);
  const said =
    lang === 'id'
      ? `${number(entries.length, lang)} catatan diekspor ke ${sanitize(output)}`
      : `${number(entries.length, lang)} entries exported to ${sanitize(output)}`;
  await session.err.write(`${paint.good(glyphs.good)} ${said}\n`);
  return ExitCode.clean;
}
