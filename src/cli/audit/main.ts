import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { version } from '../../../package.json';
import {
  ChatAudit,
  type ChatReading,
  type FoundCoordination,
  readExports,
} from '../../chat/index.ts';
import type { AuditReport } from '../../formatters/audit/types.ts';
import { sanitize } from '../../formatters/index.ts';
import type { Bilingual } from '../../linter/index.ts';
import type { ImportedEntry } from '../../logbook/records.ts';
import { helpText, parseArguments } from '../command.ts';
import { ExitCode } from '../exit-codes.ts';
import { Cancelled, Failure } from '../failure.ts';
import { note } from '../note.ts';
import { program, type Session } from '../program.ts';
import { writeReport } from '../replace-file.ts';
import { showsUnicode, wantsColor } from '../terminal.ts';
import { entryMaker, importFound } from './import.ts';
import { type Inputs, openInputs } from './input.ts';
import { watchInterrupt } from './interrupt.ts';
import { type AuditArguments, auditArguments, periodOf } from './options.ts';
import { notFound, ownerOf } from './owner.ts';
import { Progress } from './progress.ts';
import { type AuditSetup, setUp } from './setup.ts';
import { AUDIT_SPEC } from './spec.ts';
import { viewOf } from './view.ts';

interface Work {
  readonly args: AuditArguments;
  readonly setup: AuditSetup;
  readonly session: Session;
  readonly inputs: Inputs;
}

/** `asn-audit`: how the months in exported chats went. */
export const main = program(async (session) => {
  const { operands, values } = parseArguments(AUDIT_SPEC, session.io.argv, session.lang);
  if (values.help) {
    await session.out.write(helpText(AUDIT_SPEC, session.lang, session.io.stdout.columns ?? 80));
    return ExitCode.clean;
  }
  if (values.version) {
    await session.out.write(`${version}\n`);
    return ExitCode.clean;
  }
  const args = auditArguments(operands, values);
  try {
    const setup = await setUp(args, session);
    const inputs = await openInputs(args.operands, session);
    try {
      return await run({ args, setup, session, inputs });
    } finally {
      inputs.dispose();
    }
  } catch (error) {
    throw safe(error);
  }
});

/** Sentences of other rooms hold names of files and people: made safe for the terminal. */
function safe(error: unknown): unknown {
  if (error instanceof Failure || error instanceof Cancelled) return error;
  const text = (error as { text?: Partial<Bilingual> } | null)?.text;
  if (typeof text?.id !== 'string' || typeof text.en !== 'string') return error;
  return new Failure({ id: sanitize(text.id), en: sanitize(text.en) }, { cause: error });
}

async function run(work: Work): Promise<number> {
  const { args, setup, session, inputs } = work;
  const options = { zone: setup.zone.id, ...(args.dateOrder && { dateOrder: args.dateOrder }) };
  const me = await ownerOf({
    given: args.me,
    profileName: setup.loaded.settings.profile.name,
    sources: inputs.sources,
    options,
  });
  // what lives stays the same however long the chat is: let the heap not grow as if it were more
  setFlagsFromString('--heap-growing-percent=40');
  const reading = readExports(inputs.sources, options);
  const entries = args.import ? new Entries(await entryMaker(), reading) : undefined;
  const audit = new ChatAudit({
    me,
    zone: setup.zone.id,
    silenceHours: setup.silenceHours,
    limit: setup.limit,
    judge: setup.judge,
    ...(args.days && { period: periodOf(args.days, setup.zone) }),
    ...(entries && { onCoordination: (found: FoundCoordination) => entries.add(found) }),
  });
  const interrupted = await read(reading, audit, session);
  const summed = audit.finish();
  if (!interrupted && !summed.senders.some(({ name }) => audit.isMine(name))) {
    throw notFound(
      me,
      summed.senders.map(({ name }) => name),
    );
  }
  const { lang } = session;
  const { anonymous } = args;
  const { nameOf } = inputs;
  const report = viewOf({
    audit: summed,
    reading,
    setup,
    me,
    lang,
    anonymous,
    interrupted,
    nameOf,
  });
  await deliver(report, work);
  if (interrupted) return ExitCode.cancelled;
  if (entries) await importFound({ args, setup, session, entries: entries.list });
  return ExitCode.clean;
}

/** The coordinations for the logbook, as they come. */
class Entries {
  readonly list: Omit<ImportedEntry, 'person'>[] = [];
  private readonly make: Awaited<ReturnType<typeof entryMaker>>;
  private readonly reading: ChatReading;

  constructor(make: Awaited<ReturnType<typeof entryMaker>>, reading: ChatReading) {
    this.make = make;
    this.reading = reading;
  }

  add(found: FoundCoordination): void {
    const title = this.reading.files.find(({ chat }) => chat === found.chat)?.title ?? '';
    this.list.push(this.make(found, title));
  }
}

/** Reads to the end, or until the user breaks off; tells whether they did. */
async function read(reading: ChatReading, audit: ChatAudit, session: Session): Promise<boolean> {
  const interrupt = watchInterrupt(session.io);
  const progress = new Progress(session);
  try {
    for await (const batch of reading.batches()) {
      if (interrupt.requested) return true;
      for (const message of batch) audit.add(message);
      audit.settle();
      await progress.update(reading, performance.now());
    }
    return interrupt.requested;
  } finally {
    await progress.clear();
    interrupt.dispose();
  }
}

async function rendered(report: AuditReport, { args, session }: Work): Promise<string> {
  if (args.format === 'json') {
    return (await import('../../formatters/audit/json.ts')).formatAuditJson(report);
  }
  if (args.format === 'csv') {
    return (await import('../../formatters/audit/csv.ts')).formatAuditCsv(report);
  }
  const { stdout, env } = session.io;
  const toFile = args.outputFile !== undefined;
  const { formatAudit } = await import('../../formatters/audit/terminal.ts');
  return formatAudit(report, {
    lang: session.lang,
    columns: toFile ? 80 : (stdout.columns ?? 80),
    color: toFile ? args.color === true : wantsColor(args.color, stdout, env),
    unicode: toFile || showsUnicode(stdout, env),
  });
}

const STOPPED: Bilingual = {
  id: 'Dihentikan: laporan memuat yang sudah terbaca.',
  en: 'Stopped: the report holds what was read so far.',
};

/** Half a conversation on record would stay half: the next import leaves it as it is. */
const UNCHANGED: Bilingual = {
  id: 'Dihentikan: laporan memuat yang sudah terbaca; buku kendali tidak diubah.',
  en: 'Stopped: the report holds what was read so far; the logbook is unchanged.',
};

async function deliver(report: AuditReport, work: Work): Promise<void> {
  const { args, session } = work;
  const { cwd } = session.io;
  const text = await rendered(report, work);
  if (args.outputFile === undefined) await session.out.write(text);
  else writeReport(args.outputFile, resolve(cwd, args.outputFile), text);
  if (args.html !== undefined) {
    const { auditPage } = await import('../../formatters/audit-html/page.ts');
    writeReport(args.html, resolve(cwd, args.html), await auditPage(report, session.lang));
    const name = sanitize(args.html);
    await note({ id: `Halaman ditulis: ${name}`, en: `Page written: ${name}` }, session);
  }
  if (!report.interrupted) return;
  await note(args.import ? UNCHANGED : STOPPED, session);
}
