import { HOLIDAYS } from '../../../rules/lexicon/holidays.ts';
import { formatMoment, officeCalendar, parseMoment, resolveZone } from '../../calendar/index.ts';
import { type AnswerPath, type Answers, answerAt, FIELDS, judge } from '../../composer/index.ts';
import type { Asker } from '../../composer/terminal/asker.ts';
import { changeProfile, PROFILE_PATHS } from '../../composer/terminal/review.ts';
import {
  type DraftState,
  type Hands,
  type Known,
  Left,
  runWizard,
  Wizard,
} from '../../composer/terminal/wizard.ts';
import { sanitize } from '../../formatters/index.ts';
import { ExitCode } from '../exit-codes.ts';
import { note } from '../note.ts';
import type { Session } from '../program.ts';
import { showsUnicode, wantsColor } from '../terminal.ts';
import { saveAnswers } from './answers-file.ts';
import { handOut } from './deliver.ts';
import { Drafts, draftTitle, type SavedDraft, stateFolder } from './drafts.ts';
import { editorOf, editText } from './editor.ts';
import { type Answered, chooseOutlets } from './outlets.ts';
import { saveProfile } from './profile-file.ts';
import { recentRecipients } from './recent.ts';
import { type Setup, sendingOf, withProfile } from './setup.ts';
import { previewText, verdictText } from './verdict.ts';

/** The drafts of this user; `undefined` where there is no place to keep them. */
export function draftsOf(session: Session): Drafts | undefined {
  const folder = stateFolder({ env: session.io.env, platform: process.platform });
  return folder === undefined ? undefined : new Drafts(folder, session.io.now);
}

async function askerOf({ options, session }: Setup): Promise<Asker> {
  const { stdin: input, stderr: output, env } = session.io;
  const { lang } = session;
  if (options.plain) {
    const { plainAsker } = await import('../../composer/terminal/plain.ts');
    return plainAsker({ input, output, lang });
  }
  const { richAsker } = await import('../../composer/terminal/rich.ts');
  const { rows, columns } = output as { rows?: number; columns?: number };
  const color = wantsColor(options.color, output, env);
  return richAsker({
    input,
    output,
    lang,
    color,
    unicode: showsUnicode(output, env),
    rows,
    columns,
  });
}

/** What the options and the profile answer already is not asked again. */
function startOf(answers: Answers, setup: Setup): DraftState {
  const merged = withProfile(answers, setup);
  const { register, wording } = setup.options;
  const known = FIELDS.map(({ path }) => path).filter(
    (path) => answerAt(merged, path) !== undefined,
  );
  const sender = FIELDS.map(({ path }) => path).filter((path) => path.startsWith('sender.'));
  const profile: AnswerPath[] = merged.sender?.name ? sender : [];
  const greeting: AnswerPath[] = setup.loaded.preferredGreeting ? ['greeting'] : [];
  return {
    answers: merged,
    done: [...new Set([...known, ...profile, ...greeting])],
    ...(register && { register }),
    ...(wording !== undefined && { wording }),
  };
}

function closedAt(at: string, { answers }: DraftState, { loaded, session, now }: Setup) {
  const { office } = loaded.settings;
  const calendar = officeCalendar(
    answers.zone ? { ...office, zone: answers.zone } : office,
    HOLIDAYS,
  );
  const zone = resolveZone(answers.zone ?? office.zone);
  const moment = parseMoment(at, { zone, now });
  if (calendar.judge(moment).open) return undefined;
  const slot = calendar.nextSlot(moment);
  const why =
    session.lang === 'id'
      ? 'Waktu itu di luar jam kerja; pesan biasa dikirim pada jam kerja.'
      : 'That is outside office hours.';
  return { why, next: formatMoment(slot ?? moment, zone) };
}

interface Conversation {
  readonly setup: Setup;
  readonly asker: Asker;
  readonly drafts: Drafts | undefined;
  readonly id: string;
}

function handsOf({ setup, asker, drafts, id }: Conversation): Hands {
  const { session, options, loaded } = setup;
  const editor = editorOf(session.io.env, process.platform);
  const drawing = { session, color: options.color };
  let known: Promise<Known[]> | undefined;
  return {
    lang: session.lang,
    templates: loaded.templates,
    save: (state) => drafts?.save(id, state),
    discard: () => drafts?.remove(id),
    sending: (state) => sendingOf(state, setup),
    closed: (at, state) => closedAt(at, state, setup),
    recent: () => {
      known ??= recentRecipients(setup);
      return known;
    },
    view: async (text, result, moment) => {
      const { linting } = sendingOf({ answers: {} }, setup);
      const verdict = await verdictText(result, { linting, moment }, drawing);
      return `\n${await previewText(text, drawing)}\n\n${verdict}\n`;
    },
    ...(editor !== undefined &&
      !options.plain && {
        edit: (text: string) => editText(text, editor, session.io.env),
      }),
    deliver: (text, state) => deliver(text, state, { setup, asker, drafts, id }),
    ...(!options.noConfig && {
      saveProfile: async (state: DraftState) => {
        const path = sanitize(await saveProfile(state.answers, session));
        return session.lang === 'id'
          ? `Profil disimpan di ${path}.`
          : `The profile is kept in ${path}.`;
      },
    }),
  };
}

async function deliver(text: string, state: DraftState, talk: Conversation): Promise<boolean> {
  const { setup, asker, drafts, id } = talk;
  const { session, options } = setup;
  const sending = sendingOf(state, setup);
  const outlets: Answered = await chooseOutlets(options, asker, session.lang);
  if (outlets === 'back') return false;
  if (options.saveAnswers) await saveAnswers(state.answers, options.saveAnswers, session);
  const parcel = { text, answers: state.answers, sending, result: judge(text, sending.linting) };
  await handOut(parcel, { ...options, ...outlets }, session);
  drafts?.remove(id);
  return true;
}

async function welcome(wizard: Wizard, fresh: boolean): Promise<void> {
  if (fresh) {
    await wizard.say(
      'Perkenalkan diri Anda sekali saja; profil ini dipakai untuk pesan berikutnya.',
      'Introduce yourself once; the profile serves the messages to come.',
    );
    await changeProfile(wizard);
    return;
  }
  const { name, position } = wizard.state.answers.sender ?? {};
  const sender = sanitize([name, position].filter(Boolean).join(', '));
  await wizard.say(
    `Pengirim: ${sender} (dapat diubah saat meninjau).`,
    `Sender: ${sender} (can be changed in the review).`,
  );
}

async function leave(
  left: Left,
  { asker, drafts }: Conversation,
  session: Session,
): Promise<number> {
  asker.close();
  const kept = left.kept && drafts !== undefined;
  const text = kept
    ? {
        id: 'Draf tersimpan. Lanjutkan dengan: asn-compose --resume',
        en: 'The draft is saved. Go on with: asn-compose --resume',
      }
    : { id: 'Draf tidak disimpan.', en: 'The draft is not kept.' };
  await note(text, session);
  return ExitCode.cancelled;
}

/** Composes in a conversation, from the beginning or from a saved draft. */
export async function converse(
  answers: Answers,
  setup: Setup,
  saved?: SavedDraft,
): Promise<number> {
  const { session } = setup;
  const asker = await askerOf(setup);
  const drafts = draftsOf(session);
  const talk: Conversation = { setup, asker, drafts, id: saved?.id ?? drafts?.newId() ?? '' };
  const start = saved?.state ?? startOf(answers, setup);
  const hands = handsOf(talk);
  try {
    const wizard = new Wizard(asker, hands, start);
    if (saved)
      await wizard.say(
        `Melanjutkan: ${draftTitle(saved, 'id')}`,
        `Going on: ${draftTitle(saved, 'en')}`,
      );
    else await welcome(wizard, !start.answers.sender?.name);
    await runWizard(asker, hands, wizard.state);
    return ExitCode.clean;
  } catch (error) {
    if (error instanceof Left) return await leave(error, talk, session);
    throw error;
  } finally {
    asker.close();
  }
}

/** Shows and changes the profile alone. */
export async function converseProfile(setup: Setup): Promise<number> {
  const { session, loaded } = setup;
  const asker = await askerOf(setup);
  const talk: Conversation = { setup, asker, drafts: undefined, id: '' };
  const { zone } = loaded.settings.profile;
  const greeting = loaded.preferredGreeting;
  const answers = {
    ...withProfile({}, setup),
    ...(zone && { zone }),
    ...(greeting && { greeting }),
  };
  const shown = PROFILE_PATHS.map((path) => {
    const label = FIELDS.find((field) => field.path === path)!.label[session.lang];
    return `  ${label}: ${sanitize(String(answerAt(answers, path) ?? '–'))}`;
  });
  try {
    await asker.say(shown.join('\n'));
    await changeProfile(new Wizard(asker, handsOf(talk), { answers, done: [] }));
    return ExitCode.clean;
  } catch (error) {
    if (error instanceof Left) return ExitCode.cancelled;
    throw error;
  } finally {
    asker.close();
  }
}
