import { draftFacts } from '../../logbook/draft-facts.ts';
import { monthOf } from '../../logbook/month.ts';
import { type BookContext, type Recorded, record, type SentMessage } from '../../logbook/record.ts';
import { toListItem } from '../../logbook/records.ts';
import { ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { readText } from '../text-input.ts';
import { askFacts } from './ask.ts';
import type { Work } from './main.ts';
import {
  field,
  marked,
  momentName,
  monthName,
  type Screen,
  screenOf,
  textsOf,
  writeJson,
} from './screen.ts';
import { count, list, moment, text } from './values.ts';

function nobody(draft: boolean): Failure {
  return draft
    ? new Failure({
        id: 'Penerima belum dikenali dari naskah; tambahkan --to "nama atau jabatan penerima".',
        en: 'The draft does not say who receives it; add --to "name or position".',
      })
    : new Failure({
        id: 'Sebutkan penerima, misalnya: asn-log add --to "Ibu Kepala Bagian Umum" --topic "jadwal rapat".',
        en: 'Name the recipient, such as: asn-log add --to "Ibu Kepala Bagian Umum" --topic "jadwal rapat".',
      });
}

/** The draft that is named, or that stands on standard input where nothing else says whom. */
async function draftOf({ operands, values, session }: Work): Promise<string | undefined> {
  if (operands.length > 1) {
    throw new Failure({
      id: 'asn-log add mencatat satu naskah; sebutkan satu berkas.',
      en: 'asn-log add records one draft; name one file.',
    });
  }
  const [name] = operands;
  if (name !== undefined) return readText(name, session);
  if (list(values, 'to') || session.io.stdin.isTTY) return undefined;
  return readText('-', session);
}

/** Nobody reads milliseconds in a logbook. */
function thisSecond(now: Date): number {
  return Math.floor(now.getTime() / 1000) * 1000;
}

function given({ values, setup }: Work): SentMessage {
  const { context } = setup;
  return {
    recipient: list(values, 'to')?.join('; '),
    agency: text(values, 'agency'),
    topic: text(values, 'topic'),
    links: list(values, 'link'),
    sentAt: new Date(moment(values, 'at', context) ?? thisSecond(context.now)),
    direction: values.incoming === true ? 'in' : 'out',
    urgent: values.urgent === true,
    score: count(values, 'score', [0, 100]),
    keepText: values.keepText === true,
  };
}

async function messageOf(work: Work): Promise<SentMessage> {
  const options = given(work);
  const draft = await draftOf(work);
  if (draft !== undefined) {
    if (!options.recipient && draftFacts(draft).recipient === '') throw nobody(draft.trim() !== '');
    return { ...options, text: draft };
  }
  if (options.recipient?.trim()) return options;
  if (!work.session.io.stdin.isTTY || options.recipient !== undefined) throw nobody(false);
  return { ...options, ...(await askFacts(options, work.session)) };
}

function verdict(
  { entry, begins, count, limit }: Recorded,
  context: BookContext,
  screen: Screen,
): string {
  const { lang } = screen;
  const month = monthName(monthOf(entry.sentAt, context.zone), lang);
  if (begins) {
    return lang === 'id'
      ? `Tercatat nomor ${entry.id}: koordinasi ke-${count} dari ${limit} pada ${month}.`
      : `Recorded as number ${entry.id}: coordination ${count} of ${limit} in ${month}.`;
  }
  const why =
    entry.direction === 'in'
      ? { id: 'mereka yang memulai', en: 'they began it' }
      : {
          id: `lanjutan percakapan dalam ${context.silenceHours} jam`,
          en: `it goes on within ${context.silenceHours} hours`,
        };
  return lang === 'id'
    ? `Tercatat nomor ${entry.id}: ${why.id}, hitungan ${month} tetap ${count} dari ${limit}.`
    : `Recorded as number ${entry.id}: ${why.en}, ${month} stays at ${count} of ${limit}.`;
}

function advice({ begins, count, limit }: Recorded, screen: Screen): string {
  const { lang } = screen;
  if (!begins || count < limit) return '';
  const text =
    lang === 'id'
      ? 'Untuk berikutnya gunakan nota dinas, surat resmi, atau rapat koordinasi.'
      : 'From now on use nota dinas, official letters or coordination meetings.';
  return `${marked(count > limit ? 'error' : 'warning', text, screen)}\n`;
}

async function view(recorded: Recorded, work: Work): Promise<string> {
  const { entry } = recorded;
  const { context } = work.setup;
  const screen = await screenOf(work, textsOf([entry]));
  const label = (id: string, en: string): string => (screen.lang === 'id' ? id : en);
  const lines = [
    marked('good', verdict(recorded, context, screen), screen),
    field(label('Penerima', 'Recipient'), entry.recipient, screen),
    ...(entry.agency ? [field(label('Instansi', 'Agency'), entry.agency, screen)] : []),
    ...(entry.topic ? [field(label('Topik', 'Topic'), entry.topic, screen)] : []),
    ...entry.links.map((link) => field(label('Tautan', 'Link'), link, screen)),
    field(label('Waktu', 'Time'), momentName(entry.sentAt, context.zone, screen.lang), screen),
  ];
  return `${lines.join('\n')}\n${advice(recorded, screen)}`;
}

/** `asn-log add`. */
export async function add(work: Work): Promise<number> {
  const { context } = work.setup;
  const message = await messageOf(work);
  const recorded = await record(context, message);
  if (work.values.format !== 'json') {
    await work.session.out.write(await view(recorded, work));
    return ExitCode.clean;
  }
  const { entry, begins, count, limit } = recorded;
  await writeJson(work.session, {
    ...toListItem(entry, context.zone),
    begins,
    month: monthOf(entry.sentAt, context.zone),
    count,
    limit,
    remaining: Math.max(0, limit - count),
  });
  return ExitCode.clean;
}
