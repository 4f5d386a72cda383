import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
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

/**
 * Without the two characters that would make the file no XML (XML 1.0, 2.2); what Excel would take for
 * an escaped character (`_x003D_`, ECMA-376 part 1, 22.4.2.4) stays what it is.
 */
function cellOf(value: string | number): CellValue {
  if (typeof value === 'number') return value;
  const plain = value.replace(/[\ufffe\uffff]/g, '');
  return harmlessCell(plain).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

const THIN = { style: 'thin' } as const;

const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const BODY: CellStyle = {
  alignment: { vertical: 'top', wrapText: true },
  border: { top: THIN, left: THIN, bottom: THIN, right: THIN },
};
const HEADING: CellStyle = { ...BODY, font: { bold: true } };

function columnsFor(options: XlsxOptions): readonly Column[] {
  if (options.person !== '') return COLUMNS;
  const person: Column = {
    title: { id: 'Pegawai', en: 'Person' },
    width: 18,
    value: (e) => e.person,
  };
  return [...COLUMNS.slice(0, 2), person, ...COLUMNS.slice(2)];
}

/** Whose book it is, and of which month. */
function head(options: XlsxOptions): CellValue[][] {
  const { lang, person, position, unit, period } = options;
  const id = lang === 'id';
  const facts = [
    [id ? 'Nama' : 'Name', person],
    [id ? 'Jabatan' : 'Position', position],
    [id ? 'Unit, instansi' : 'Unit, agency', unit],
    [id ? 'Bulan' : 'Month', period ?? ''],
  ];
  const known = facts.filter(([, value]) => value !== '');
  return [
    [id ? 'BUKU KENDALI KOORDINASI' : 'LOGBOOK OF COORDINATIONS'],
    ...known.map(([label, value]) => [cellOf(`${label}: ${value}`)]),
    [],
  ];
}

function table(entries: readonly Entry[], options: XlsxOptions): CellValue[][] {
  const columns = columnsFor(options);
  const rows = entries.map((entry, i) => {
    const cells = columns.map((column) => column.value(entry, options));
    return [i + 1, ...cells.map(cellOf)];
  });
  return [['No.', ...columns.map((column) => column.title[options.lang])], ...rows];
}

/** Where the head of the unit and the civil servant sign. */
function signatures({ lang, person }: XlsxOptions): CellValue[][] {
  const line = '(………………………………)';
  const own = person === '' ? line : cellOf(`(${person})`);
  const [known, superior, self] =
    lang === 'id'
      ? ['Mengetahui,', 'Atasan langsung', 'Pegawai']
      : ['Acknowledged,', 'Superior', 'Civil servant'];
  const pairs = [[], [known], [superior, self], [], [], [line, own]];
  return pairs.map(([left = null, right = null]) => [
    ...Array<null>(2).fill(null),
    left,
    ...Array<null>(4).fill(null),
    right,
  ]);
}

function styled(
  rows: readonly CellValue[][],
  from: number,
  to: number,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: rows[0]![0]!, style: TITLE }]]);
  for (let r = from; r < to; r += 1) {
    for (const [c, value] of rows[r]!.entries()) {
      cells.set(`${r},${c}`, { value, style: r === from ? HEADING : BODY });
    }
  }
  return cells;
}

const PAGE: WriteSheet['pageSetup'] = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/**
 * The book as a *buku kendali* to print: A4 across, headings on every page, place for signatures. No
 * cell is a formula, and none becomes one when it is edited.
 */
export async function toXlsx(entries: readonly Entry[], options: XlsxOptions): Promise<Buffer> {
  const id = options.lang === 'id';
  const above = head(options);
  const body = table(entries, options);
  const rows = [...above, ...body, ...signatures(options)];
  const heading = above.length + 1;
  const name = id ? 'Buku kendali' : 'Logbook';
  const sheet: WriteSheet = {
    name,
    columns: [{ width: 5 }, ...columnsFor(options).map(({ width }) => ({ width }))],
    rows,
    cells: styled(rows, above.length, above.length + body.length),
    freezePane: { rows: heading },
    pageSetup: PAGE,
    headerFooter: { oddFooter: id ? '&RHalaman &P dari &N' : '&RPage &P of &N' },
  };
  // `printTitlesRow` would name the sheet without the quotation marks that its blank needs
  const titles = { name: '_xlnm.Print_Titles', range: `'${name}'!$${heading}:$${heading}` };
  const namedRanges = [{ ...titles, scope: name }];
  return Buffer.from(await writeXlsx({ sheets: [sheet], namedRanges }));
}
