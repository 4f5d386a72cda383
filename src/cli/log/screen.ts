import { formatDate, formatMoment, type Zone } from '../../calendar/index.ts';
import { sanitize } from '../../formatters/index.ts';
import { openScreen, type Screen } from '../../formatters/screen.ts';
import { truncate, wrap } from '../../formatters/wrap.ts';
import type { Bilingual } from '../../linter/contract.ts';
import type { Entry, Status } from '../../logbook/entry.ts';
import type { Session } from '../program.ts';
import { showsUnicode, wantsColor } from '../terminal.ts';
import type { Work } from './main.ts';

export type { Screen };

const MONTHS: Readonly<Record<'id' | 'en', string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};

const STATUS_NAMES: Readonly<Record<Status, Bilingual>> = {
  awaiting: { id: 'menunggu', en: 'awaiting' },
  answered: { id: 'ditanggapi', en: 'answered' },
  closed: { id: 'selesai', en: 'closed' },
  redirected: { id: 'dialihkan', en: 'redirected' },
};

/** The terminal of a command; `texts` decide whether wide characters must be measured. */
export function screenOf({ session, values }: Work, texts: Iterable<string>): Promise<Screen> {
  const { stdout, env } = session.io;
  const color = values.color as boolean | undefined;
  return openScreen(
    {
      lang: session.lang,
      columns: stdout.columns ?? 80,
      color: wantsColor(color, stdout, env),
      unicode: showsUnicode(stdout, env),
    },
    texts,
  );
}

/** All that an entry may bring to the screen. */
export function textsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((e) => [
    e.recipient,
    e.agency,
    e.topic,
    e.person,
    e.outcome ?? '',
    e.agreement ?? '',
    e.nextStep ?? '',
    ...e.links,
  ]);
}

/** «November 2026» of `2026-11`. */
export function monthName(month: string, lang: 'id' | 'en'): string {
  const [year, number] = month.split('-');
  return `${MONTHS[lang].split(' ')[Number(number) - 1]} ${year}`;
}

export function statusName(status: Status, lang: 'id' | 'en'): string {
  return STATUS_NAMES[status][lang];
}

/** «Senin, 23 November 2026 pukul 09.15 WIB». */
export function momentName(at: number, zone: Zone, lang: 'id' | 'en'): string {
  return formatMoment(new Date(at), zone, lang);
}

/** «Senin, 23 November 2026» of `2026-11-23`. */
export function dayName(day: string, zone: Zone, lang: 'id' | 'en'): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  // beyond the year 9999, where a clock has run wild: no name, yet no failure
  if (Number.isNaN(noon)) return day;
  return formatDate(new Date(noon - zone.offset(noon)), zone, lang);
}

/** «2 hari 3 jam»: days and hours, the way people say how long they have been waiting. */
export function durationName(milliseconds: number, lang: 'id' | 'en'): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  const [day, hour] = lang === 'id' ? ['hari', 'jam'] : ['d', 'h'];
  const days = Math.floor(hours / 24);
  const parts = [days > 0 ? `${days} ${day}` : '', hours % 24 > 0 ? `${hours % 24} ${hour}` : ''];
  return parts.filter((part) => part !== '').join(' ') || `0 ${hour}`;
}

/** Whom and what: «Ibu Rina Lestari · revisi anggaran». */
export function headline(entry: Entry, screen: Screen): string {
  const nobody = screen.lang === 'id' ? '(penerima tidak disebut)' : '(no recipient named)';
  const who = sanitize(entry.recipient) || nobody;
  const topic = entry.topic === '' ? '' : ` ${screen.glyphs.dot} ${sanitize(entry.topic)}`;
  return `${who}${topic}`;
}

/** A text behind a label, its further lines below its first. */
export function field(label: string, text: string, screen: Screen): string {
  const indent = 18;
  const lines = wrap(sanitize(text), screen.width - indent, screen.gauge);
  const head = `  ${label}`.padEnd(indent);
  return lines.map((line, i) => (i === 0 ? head : ' '.repeat(indent)) + line).join('\n');
}

/** A text from a column on, its further lines two cells deeper. */
export function hanging(text: string, indent: number, screen: Screen): string[] {
  const lines = wrap(text, screen.width - indent - 2, screen.gauge);
  return lines.map((line, i) => ' '.repeat(i === 0 ? indent : indent + 2) + line);
}

/** What a command has to say, behind a mark. */
export function marked(mark: 'good' | 'warning' | 'error', text: string, screen: Screen): string {
  const { paint, glyphs } = screen;
  const [first = '', ...rest] = hanging(`${glyphs[mark]} ${text}`, 0, screen);
  return [first.replace(glyphs[mark], paint[mark]), ...rest].join('\n');
}

/** Pads to a width in cells, cutting what is longer. */
export function cell(text: string, width: number, screen: Screen): string {
  const cut = truncate(text, width, screen);
  return cut + ' '.repeat(Math.max(0, width - screen.gauge.width(cut)));
}

/** The bar of a count against its limit; what exceeds the limit fills it. */
export function bar(count: number, limit: number, screen: Screen): string {
  const cells = Math.min(limit, 40);
  const full = Math.min(cells, Math.round((count / limit) * cells));
  const { paint, glyphs } = screen;
  const brush =
    count > limit ? paint.error : limit - count <= limit * 0.2 ? paint.warning : paint.good;
  return brush(glyphs.full.repeat(full)) + paint.faint(glyphs.empty.repeat(cells - full));
}

/** `1.234` in Indonesian, `1,234` in English. */
export function number(value: number, lang: 'id' | 'en'): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, lang === 'id' ? '.' : ',');
}

/** One JSON value, whose line ends and controls a terminal cannot obey. */
export async function writeJson(session: Session, value: unknown): Promise<void> {
  const { escapeJson } = await import('../../formatters/sanitize.ts');
  await session.out.write(`${escapeJson(JSON.stringify(value, null, 2))}\n`);
}
