// What the logbook keeps and hands out.
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { resolveZone } from '../../src/calendar/zones.ts';
import { main as log } from '../../src/cli/log/main.ts';
import type { Entry } from '../../src/logbook/entry.ts';
import { cleanLine, cleanText } from '../../src/logbook/privacy.ts';
import { toXlsx } from '../../src/logbook/xlsx.ts';
import { run } from '../cli/world.ts';
import { folder } from '../temporary.ts';

const ENTRY: Entry = {
  id: 1,
  uid: 'abcdefgh',
  person: 'Rina Lestari',
  direction: 'out',
  sentAt: Date.parse('2026-11-20T09:15:00+07:00'),
  recipient: 'Ibu Sari',
  agency: '',
  topic: '',
  links: [],
  text: null,
  status: 'awaiting',
  outcome: null,
  agreement: null,
  nextStep: null,
  dueOn: null,
  answeredAt: null,
  closedAt: null,
  urgent: false,
  score: null,
  createdAt: 0,
  updatedAt: 0,
};

/** The sheet as another program than the one that wrote it reads it. */
async function sheetOf(change: Partial<Entry>, person = 'Rina') {
  const bytes = await toXlsx([{ ...ENTRY, ...change }], {
    zone: resolveZone('WIB'),
    lang: 'id',
    limit: 20,
    person,
    position: '',
    unit: '',
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return book.worksheets[0]!;
}

describe('a workbook', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['an escaped formula', '_x003D_1+1', '_x003D_1+1'],
    ['characters that are no XML', 'A\ufffe\uffffB', 'AB'],
    ['mark-up', '<c t="str">&]]></c>', '<c t="str">&]]></c>'],
    ['a long text', 'a'.repeat(32_000), 'a'.repeat(32_000)],
  ])('holds %s as text', async (_, recipient, shown) => {
    const cells = (await sheetOf({ recipient })).getSheetValues().flat();
    expect(cells).toContain(shown);
    expect(cells.every((value) => typeof value !== 'object' || value === null)).toBe(true);
  });

  it('has its heading on every page, a frozen one, and borders', async () => {
    const sheet = await sheetOf({});
    const heading = sheet.getColumn(1).values.indexOf('No.');
    expect(sheet.pageSetup.printTitlesRow).toBe(`${heading}:${heading}`);
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: heading }]);
    expect(sheet.getRow(heading).getCell(1).font.bold).toBe(true);
    expect(sheet.getRow(heading + 1).getCell(11).border.top?.style).toBe('thin');
    expect(sheet.headerFooter.oddFooter).toBe('&RHalaman &P dari &N');
  });
});

describe('a record', () => {
  it.each([
    ['behind another number', 'RT 10 3273410109900009', 'RT 10 3273••••••••••09'],
    ['in groups', '3273.4101.0990.0009', '3273.••••.••••.••09'],
    ['of a card', '4111-1111-1111-1111', '4111-••••-••••-••11'],
    ['of a civil servant stays', '19860926 201505 1 001', '19860926 201505 1 001'],
    ['of a letter stays', '005/1234/II.3/2026', '005/1234/II.3/2026'],
  ])('masks a number %s', (_, text, kept) => {
    expect(cleanLine(text)).toBe(kept);
  });

  it('holds no mark that turns a line around', () => {
    expect(cleanLine('a\u202eb\u2066c\u200f')).toBe('abc');
    expect(cleanText('a\u202e\nb\u061c')).toBe('a\nb');
  });
});

describe.skipIf(process.platform === 'win32')('a file that is no logbook', () => {
  it('keeps its mode and its content', async () => {
    const home = folder();
    const path = join(home, 'lain.db');
    const other = new Database(path);
    other.exec('create table t (a)');
    other.close();
    chmodSync(path, 0o644);
    const argv = ['add', '--to', 'Ibu Sari', '--logbook', path];
    expect((await run(log, argv, { cwd: home, env: { USER: 'rina' } })).code).toBe(2);
    expect(statSync(path).mode & 0o777).toBe(0o644);
  });

  it('is opened by nobody where it is a device', async () => {
    const mode = statSync('/dev/null').mode;
    const argv = ['add', '--to', 'Ibu Sari', '--logbook', '/dev/null'];
    expect((await run(log, argv, { env: { USER: 'rina' } })).code).toBe(2);
    expect(statSync('/dev/null').mode).toBe(mode);
    writeFileSync('/dev/null', '');
  });
});
