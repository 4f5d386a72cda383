import type { Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import { formatDate, formatTime } from '../calendar/format.ts';
import type { Zone } from '../calendar/zones.ts';
import type { Bilingual } from '../linter/contract.ts';
import { harmlessCell } from './csv.ts';
import type { Entry, Status } from './entry.ts';

export interface XlsxOptions {
  readonly zone: Zone;
  readonly lang: 'id' | 'en';
  readonly limit: number;
  /** «November 2026»; absent for the whole book. */
  readonly period?: string;
  /** Whose book; `''` for everybody's. */
  readonly person: string;
  readonly position: string;
  readonly unit: string;
}

interface Column {
  readonly title: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly value: (entry: Entry, options: XlsxOptions) => string | number;
}

const STATUS: Readonly<Record<Status, Bilingual>> = {
  awaiting: { id: 'Menunggu', en: 'Awaiting' },
  answered: { id: 'Ditanggapi', en: 'Answered' },
  closed: { id: 'Selesai', en: 'Closed' },
  redirected: { id: 'Dialihkan', en: 'Redirected' },
};

function day(written: string | null, { zone, lang }: XlsxOptions): string {
  if (written === null) return '';
  const noon = Date.parse(`${written}T12:00:00Z`);
  return formatDate(new Date(noon - zone.offset(noon)), zone, lang);
}

const COLUMNS: readonly Column[] = [
  {
    title: { id: 'Hari, tanggal', en: 'Day' },
    width: 18,
    value: (e, { zone, lang }) => formatDate(new Date(e.sentAt), zone, lang),
  },
  {
    title: { id: 'Pukul', en: 'Time' },
    width: 7,
    value: (e, { zone }) => formatTime(new Date(e.sentAt), zone),
  },
  { title: { id: 'Penerima', en: 'Recipient' }, width: 22, value: (e) => e.recipient },
  { title: { id: 'Instansi', en: 'Agency' }, width: 18, value: (e) => e.agency },
  { title: { id: 'Topik', en: 'Topic' }, width: 28, value: (e) => e.topic },
  { title: { id: 'Tautan', en: 'Links' }, width: 22, value: (e) => e.links.join('\n') },
  {
    title: { id: 'Hasil dan kesepakatan', en: 'Outcome and agreement' },
    width: 28,
    value: (e) => [e.outcome, e.agreement].filter((part) => part).join('\n'),
  },
  { title: { id: 'Tindak lanjut', en: 'Next step' }, width: 22, value: (e) => e.nextStep ?? '' },
  { title: { id: 'Tenggat', en: 'Due' }, width: 16, value: (e, o) => day(e.dueOn, o) },
  { title: { id: 'Status', en: 'Status' }, width: 11, value: (e, o) => STATUS[e.status][o.lang] },
];

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function columnsFor(options: XlsxOptions): readonly Column[] {
  if (options.person !== '') return COLUMNS;
  const person: Column = {
    title: { id: 'Pegawai', en: 'Person' },
    width: 18,
    value: (e) => e.person,
  };
  return [...COLUMNS.slice(0, 2), person, ...COLUMNS.slice(2)];
}

function addHead(sheet: Worksheet, options: XlsxOptions): void {
  const { lang, person, position, unit, period } = options;
  const id = lang === 'id';
  const facts = [
    [id ? 'Nama' : 'Name', person],
    [id ? 'Jabatan' : 'Position', position],
    [id ? 'Unit, instansi' : 'Unit, agency', unit],
    [id ? 'Bulan' : 'Month', period ?? ''],
  ];
  const title = sheet.addRow([id ? 'BUKU KENDALI KOORDINASI' : 'LOGBOOK OF COORDINATIONS']);
  title.font = { bold: true, size: 14 };
  for (const [label = '', value = ''] of facts) {
    if (value !== '') sheet.addRow([`${label}: ${value}`].map(harmlessCell));
  }
  sheet.addRow([]);
}

function addTable(sheet: Worksheet, entries: readonly Entry[], options: XlsxOptions): void {
  const columns = columnsFor(options);
  const heading = sheet.addRow(['No.', ...columns.map((column) => column.title[options.lang])]);
  heading.font = { bold: true };
  sheet.pageSetup.printTitlesRow = `${heading.number}:${heading.number}`;
  sheet.views = [{ state: 'frozen', ySplit: heading.number }];
  const rows = entries.map((entry, i) => {
    const cells = columns.map((column) => column.value(entry, options));
    return sheet.addRow([
      i + 1,
      ...cells.map((c) => (typeof c === 'string' ? harmlessCell(c) : c)),
    ]);
  });
  for (const row of [heading, ...rows]) {
    row.alignment = { vertical: 'top', wrapText: true };
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = BORDER;
    });
  }
  sheet.getColumn(1).width = 5;
  for (const [i, column] of columns.entries()) sheet.getColumn(i + 2).width = column.width;
}

/** Where the head of the unit and the civil servant sign. */
function addSignatures(sheet: Worksheet, { lang, person }: XlsxOptions): void {
  const line = '(………………………………)';
  const own = person === '' ? line : `(${person})`;
  const [known, head, self] =
    lang === 'id'
      ? ['Mengetahui,', 'Atasan langsung', 'Pegawai']
      : ['Acknowledged,', 'Superior', 'Civil servant'];
  for (const [left, right] of [[], [known, ''], [head, self], [], [], [line, own]]) {
    const row = sheet.addRow([]);
    row.getCell(3).value = left ?? '';
    row.getCell(8).value = right ?? '';
  }
}

/**
 * The book as a *buku kendali* to print: A4 across, headings on every page, place for signatures. No
 * cell is a formula, and none becomes one when it is edited.
 */
export async function toXlsx(entries: readonly Entry[], options: XlsxOptions): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(options.lang === 'id' ? 'Buku kendali' : 'Logbook', {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.pageSetup.margins = {
    left: 0.4,
    right: 0.4,
    top: 0.5,
    bottom: 0.6,
    header: 0.3,
    footer: 0.3,
  };
  sheet.headerFooter.oddFooter = options.lang === 'id' ? '&RHalaman &P dari &N' : '&RPage &P of &N';
  addHead(sheet, options);
  addTable(sheet, entries, options);
  addSignatures(sheet, options);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
