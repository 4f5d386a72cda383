import { version } from '../../package.json';
import { formatMoment, resolveZone } from '../calendar/index.ts';
import {
  type Answers,
  compose,
  FIELDS,
  fieldAt,
  judge,
  missing,
  purposeOf,
  unknownSlots,
} from '../composer/index.ts';
import { sanitize } from '../formatters/index.ts';
import { parseArguments } from './command.ts';
import { answersOf, saveAnswers } from './compose/answers-file.ts';
import { draftTitle, type SavedDraft } from './compose/drafts.ts';
import { type ComposeOptions, composeOptions } from './compose/options.ts';
import { type Setup, sendingOf, sentAtOf, setUp, withProfile } from './compose/setup.ts';
import { COMPOSE_SPEC } from './compose/spec.ts';
import { ExitCode } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { note } from './note.ts';
import { program, type Session } from './program.ts';

/** `asn-compose`: writes the handbook's ideal message from what only the person knows. */
export const main = program(async (session) => {
  const { io, lang } = session;
  const { values } = parseArguments(COMPOSE_SPEC, io.argv, lang);
  if (values.help) {
    const { helpText } = await import('./command.ts');
    return say(helpText(COMPOSE_SPEC, lang, io.stdout.columns ?? 80), session);
  }
  if (values.version) return say(`${version}\n`, session);
  const options = composeOptions(values);
  const setup = await setUp(options, session);
  if (options.drafts) return listDrafts(setup);
  if (options.profile) return (await conversing(setup)).converseProfile(setup);
  if (options.resume || options.draft !== undefined) return resume(setup);
  const answers = await answersOf(options, session);
  return isDirect(options) ? direct(answers, setup) : converse(answers, setup);
});

async function say(text: string, session: Session): Promise<number> {
  await session.out.write(text);
  return ExitCode.clean;
}

/** A file of answers or `--print` leaves nothing to ask. */
function isDirect({ answersFile, print }: ComposeOptions): boolean {
  return print || answersFile !== undefined;
}

function noTerminal(): Failure {
  return new Failure({
    id: 'Tanya jawab memerlukan terminal. Berikan jawaban lewat --answers BERKAS (atau opsi, lihat --help) dengan --print, atau pakai --plain.',
    en: 'The conversation needs a terminal. Give the answers by --answers FILE (or options, see --help) with --print, or use --plain.',
  });
}

/** @throws Failure where nobody is there to be asked */
async function conversing({ options, session }: Setup) {
  const { stdin, stderr } = session.io;
  if (!options.plain && !(stdin.isTTY && stderr.isTTY)) throw noTerminal();
  return import('./compose/converse.ts');
}

/** Flags that answer everything need no terminal either. */
async function converse(answers: Answers, setup: Setup): Promise<number> {
  const { options, session } = setup;
  const { stdin, stderr } = session.io;
  const given = Object.keys(options.given).length > 0;
  if (given && !options.plain && !(stdin.isTTY && stderr.isTTY)) return direct(answers, setup);
  return (await conversing(setup)).converse(answers, setup);
}

function quoted(path: string): string {
  const flag = FIELDS.find((field) => field.path === path)?.flag;
  return flag === undefined ? path : `${path} (--${flag})`;
}

/** @throws Failure that names every answer that is missing */
function checkComplete(answers: Answers, setup: Setup): void {
  const { templates } = setup.loaded;
  const { linting } = sendingOf({ answers }, setup);
  if (answers.purpose !== undefined && !purposeOf(answers.purpose, templates))
    unknownPurpose(answers.purpose);
  const needs = missing(answers, { linting, templates });
  if (needs.length === 0) return;
  const lines = (lang: 'id' | 'en') =>
    needs.map(({ path, why }) => `  ${quoted(path)}: ${why[lang]}`).join('\n');
  throw new Failure({
    id: `Jawaban berikut belum ada:\n${lines('id')}`,
    en: `These answers are missing:\n${lines('en')}`,
  });
}

function unknownPurpose(purpose: string): never {
  const shown = sanitize(purpose);
  const known = fieldAt('purpose').examples!.join(', ');
  throw new Failure({
    id: `purpose: tujuan "${shown}" tidak dikenal; pilih ${known}, atau nama templat instansi.`,
    en: `purpose: "${shown}" is not known; choose ${known}, or the name of an agency's template.`,
  });
}

function checkTemplate({ purpose }: Answers, { loaded }: Setup): void {
  const template = purpose === undefined ? undefined : loaded.templates.get(purpose);
  const [unknown] = template === undefined ? [] : unknownSlots(template);
  if (unknown === undefined) return;
  const shown = sanitize(unknown);
  throw new Failure({
    id: `Templat "${sanitize(purpose!)}" memakai isian {${shown}} yang tidak dikenal; lihat docs/compose.md.`,
    en: `The template "${sanitize(purpose!)}" uses {${shown}}, which is not known; see docs/compose.md.`,
  });
}

/** Outside office hours the message is meant for the next ones: said, because the greeting shows it. */
async function tellMoment(answers: Answers, setup: Setup): Promise<void> {
  const { session, now } = setup;
  const sentAt = sentAtOf(answers, setup);
  if (answers.at !== undefined || sentAt.getTime() === now.getTime()) return;
  const zone = resolveZone(answers.zone ?? setup.loaded.settings.office.zone);
  const moment = formatMoment(sentAt, zone, session.lang);
  const text = {
    id: `Sekarang di luar jam kerja; pesan disusun untuk ${moment}.`,
    en: `It is outside office hours now; the message is for ${moment}.`,
  };
  await note(text, session);
}

/** Composes without a question. */
async function direct(given: Answers, setup: Setup): Promise<number> {
  const { options, session } = setup;
  const answers = withProfile(given, setup);
  checkComplete(answers, setup);
  checkTemplate(answers, setup);
  const { register, wording } = options;
  const sending = sendingOf(
    { answers, ...(register && { register }), ...(wording !== undefined && { wording }) },
    setup,
  );
  const { text } = compose(answers, sending.context);
  const result = judge(text, sending.linting);
  if (options.saveAnswers) await saveAnswers(answers, options.saveAnswers, session);
  if (result.errorCount + result.warningCount > 0) {
    const { verdictText } = await import('./compose/verdict.ts');
    const verdict = await verdictText(result, sending, { session, color: options.color });
    await session.err.write(`${verdict}\n`);
  }
  if (result.errorCount > 0 && !options.force) return refuse(session);
  await tellMoment(answers, setup);
  const { handOut } = await import('./compose/deliver.ts');
  await handOut({ text, answers, sending, result }, options, session);
  return result.errorCount > 0 ? ExitCode.findings : ExitCode.clean;
}

async function refuse(session: Session): Promise<number> {
  const text = {
    id: 'Pesan belum diserahkan karena masih ada galat; perbaiki jawabannya, atau tambahkan --force.',
    en: 'The message is not handed out, as it has errors; change the answers, or add --force.',
  };
  await note(text, session);
  return ExitCode.findings;
}

async function savedDrafts(session: Session): Promise<readonly SavedDraft[]> {
  const { Drafts, stateFolder } = await import('./compose/drafts.ts');
  const folder = stateFolder({ env: session.io.env, platform: process.platform });
  return folder === undefined ? [] : new Drafts(folder, session.io.now).list();
}

async function listDrafts({ session, loaded }: Setup): Promise<number> {
  const drafts = await savedDrafts(session);
  const zone = resolveZone(loaded.settings.office.zone);
  const { lang } = session;
  if (drafts.length === 0) {
    return say(lang === 'id' ? 'Tidak ada draf.\n' : 'There are no drafts.\n', session);
  }
  const lines = drafts.map((draft, i) => {
    const saved = formatMoment(new Date(draft.savedAt), zone, lang);
    return `${i + 1}. ${draftTitle(draft, lang)} (${saved})`;
  });
  const how =
    lang === 'id'
      ? 'Lanjutkan dengan: asn-compose --draft NOMOR'
      : 'Go on with: asn-compose --draft NUMBER';
  return say(`${lines.join('\n')}\n${how}\n`, session);
}

async function resume(setup: Setup): Promise<number> {
  const { options, session } = setup;
  const { converse: talk } = await conversing(setup);
  const drafts = await savedDrafts(session);
  const draft = drafts[(options.draft ?? 1) - 1];
  if (draft) return talk({}, setup, draft);
  throw new Failure(
    drafts.length === 0
      ? { id: 'Tidak ada draf untuk dilanjutkan.', en: 'There is no draft to go on with.' }
      : {
          id: `Draf nomor ${options.draft} tidak ada; lihat asn-compose --drafts.`,
          en: `There is no draft number ${options.draft}; see asn-compose --drafts.`,
        },
  );
}
