import { dirname, join, resolve } from 'node:path';
import { sanitize } from '../../formatters/index.ts';
import { backup } from '../../logbook/backup.ts';
import { isoIn } from '../../logbook/month.ts';
import { readBook } from '../../logbook/record.ts';
import { ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Work } from './main.ts';
import { screenOf, writeJson } from './screen.ts';

/** `backup/logbook-2026-11-23-091500.db` beside the book, or in the data folder for a shared one. */
function defaultPath({ setup, session }: Work): string {
  const { location, now, zone, folder } = setup.context;
  const beside = location.kind === 'sqlite' ? dirname(location.path) : folder;
  const stamp = isoIn(now.getTime(), zone).slice(0, 19).replace('T', '-').replaceAll(':', '');
  return join(beside ?? session.io.cwd, 'backup', `logbook-${stamp}.db`);
}

/** `asn-log backup`. */
export async function backUp(work: Work): Promise<number> {
  const { operands, session, setup } = work;
  if (operands.length > 1) {
    throw new Failure({
      id: 'Sebutkan satu nama berkas cadangan.',
      en: 'Name one file for the copy.',
    });
  }
  const [name] = operands;
  const path = name === undefined ? defaultPath(work) : resolve(session.io.cwd, name);
  const force = work.values.force === true;
  await readBook(setup.context, (store) => backup(store, { path, force }));
  if (work.values.format === 'json') {
    await writeJson(session, { path });
    return ExitCode.clean;
  }
  const { lang, paint, glyphs } = await screenOf(work, []);
  const said =
    lang === 'id'
      ? `Cadangan tersimpan: ${sanitize(path)}\n  Buka dengan asn-log list --logbook BERKAS.`
      : `Copied to ${sanitize(path)}\n  Open it with asn-log list --logbook FILE.`;
  await session.out.write(`${paint.good(glyphs.good)} ${said}\n`);
  return ExitCode.clean;
}
