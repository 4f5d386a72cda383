import type { Register } from '../../../rules/lexicon/templates.ts';
import { type AnswerPath, answerAt } from '../answers.ts';
import { judge } from '../checks.ts';
import { compose, defaultWording, otherWording } from '../compose.ts';
import { FIELDS } from '../fields.ts';
import { isAsked, missing } from '../needs.ts';
import { registerOf } from '../people.ts';
import type { Choice } from './asker.ts';
import { purposeName } from './choices.ts';
import type { Wizard } from './wizard.ts';

/** The message as it stands: rewritten by the person, or composed. */
function textOf(wizard: Wizard): string {
  const { state, hands } = wizard;
  if (state.text !== undefined) return state.text;
  return compose(state.answers, hands.sending(state).context).text;
}

/**
 * Shows the message with its verdict and lets the person change whatever they want, until it is
 * handed out.
 */
export async function review(wizard: Wizard): Promise<void> {
  for (;;) {
    await askMissing(wizard);
    const { hands, state } = wizard;
    const { linting, moment } = hands.sending(state);
    const text = textOf(wizard);
    const result = judge(text, linting);
    await wizard.asker.say(await hands.view(text, result, moment));
    const action = await choose(wizard, result.errorCount);
    if (action === 'send') {
      if (await hands.deliver(text, wizard.state)) return;
    } else await act(action, wizard);
  }
}

/** A change may have made another answer necessary (a problem wants an option). */
async function askMissing(wizard: Wizard): Promise<void> {
  for (;;) {
    const [need] = missing(wizard.state.answers, wizard.around());
    if (!need || wizard.state.text !== undefined) return;
    await wizard.say(`Masih diperlukan: ${need.why.id}.`, `Still needed: ${need.why.en}.`);
    if ((await wizard.ask(need.path)) === 'back') await editAnswer(wizard);
  }
}

type Action = 'send' | 'answer' | 'line' | 'editor' | 'wording' | 'register' | 'profile' | 'quit';

function actions(wizard: Wizard, errors: number): Choice[] {
  const { hands } = wizard;
  const send =
    errors > 0
      ? wizard.text('Serahkan walaupun masih ada galat', 'Hand it out despite its errors')
      : wizard.text('Serahkan pesan', 'Hand the message out');
  const all: (Choice & { readonly value: Action })[] = [
    { value: 'send', name: send },
    { value: 'answer', name: wizard.text('Ubah jawaban', 'Change an answer') },
    { value: 'line', name: wizard.text('Ubah teks per baris', 'Change a line of the text') },
    { value: 'editor', name: wizard.text('Ubah teks di editor', 'Change the text in the editor') },
    { value: 'wording', name: wizard.text('Pilih kalimat lain', 'Another wording') },
    { value: 'register', name: wizard.text('Atur tingkat kesantunan', 'Change the register') },
    { value: 'profile', name: wizard.text('Ubah profil pengirim', "Change the sender's profile") },
    { value: 'quit', name: wizard.text('Simpan dan keluar', 'Save and quit') },
  ];
  return all.filter(
    ({ value }) => (value !== 'editor' || hands.edit) && (value !== 'profile' || hands.saveProfile),
  );
}

async function choose(wizard: Wizard, errors: number): Promise<Action> {
  const message = wizard.text('Apa selanjutnya?', 'What next?');
  const choices = actions(wizard, errors);
  for (;;) {
    const initial = errors > 0 ? 'answer' : 'send';
    const reply = await wizard.asker.choose({ message, choices, initial });
    if (reply.kind === 'answer') return reply.value as Action;
    if (reply.kind === 'back') return 'answer';
    await wizard.leaving();
  }
}

async function act(action: Action, wizard: Wizard): Promise<void> {
  switch (action) {
    case 'answer':
      return editAnswer(wizard);
    case 'line':
      return editLine(wizard);
    case 'editor':
      return editText(wizard);
    case 'wording':
      return changeWording(wizard);
    case 'register':
      return changeRegister(wizard);
    case 'profile':
      return changeProfile(wizard);
    default:
      await wizard.leaving();
  }
}

function shown(wizard: Wizard, path: AnswerPath): string {
  const value = answerAt(wizard.state.answers, path);
  if (value === undefined || value === '') return '–';
  if (path === 'purpose') return purposeName(String(value), wizard.hands.lang);
  if (typeof value === 'boolean')
    return value ? wizard.text('ya', 'yes') : wizard.text('tidak', 'no');
  const text = Array.isArray(value) ? value.join(', ') : String(value).replace(/\n+/g, ' / ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Any answer by name, those too that the conversation did not ask for. */
async function editAnswer(wizard: Wizard): Promise<void> {
  const { lang } = wizard.hands;
  const around = wizard.around();
  const { answers } = wizard.state;
  const choices = FIELDS.filter(
    ({ path }) => isAsked(path, answers, around) || answerAt(answers, path),
  ).map(({ path, label }) => ({ value: path, name: label[lang], hint: shown(wizard, path) }));
  const message = wizard.text('Jawaban mana yang diubah?', 'Which answer?');
  const reply = await wizard.asker.choose({ message, choices });
  if (reply.kind === 'leave') await wizard.leaving();
  if (reply.kind !== 'answer') return;
  await wizard.ask(reply.value as AnswerPath);
}

async function editLine(wizard: Wizard): Promise<void> {
  const lines = textOf(wizard).split('\n');
  const choices = lines.flatMap((line, i) =>
    line === ''
      ? []
      : [{ value: String(i), name: line.length > 60 ? `${line.slice(0, 59)}…` : line }],
  );
  const message = wizard.text('Baris mana?', 'Which line?');
  const reply = await wizard.asker.choose({ message, choices });
  if (reply.kind === 'leave') await wizard.leaving();
  if (reply.kind !== 'answer') return;
  const at = Number(reply.value);
  const written = await wizard.asker.line({
    message: wizard.text('Tulis ulang', 'Rewrite'),
    hint: wizard.text('kosong berarti hapus baris', 'empty deletes the line'),
    initial: lines[at],
    check: () => ({}),
  });
  if (written.kind === 'leave') await wizard.leaving();
  if (written.kind !== 'answer') return;
  const text = lines.map((line, i) => (i === at ? written.value.trim() : line)).join('\n');
  wizard.change({ text: text.replace(/\n{3,}/g, '\n\n').trim() });
}

async function editText(wizard: Wizard): Promise<void> {
  const { edit } = wizard.hands;
  if (!edit) return;
  const text = (await edit(textOf(wizard))).replace(/\r\n?/g, '\n').trim();
  if (text !== '') wizard.change({ text });
}

async function changeWording(wizard: Wizard): Promise<void> {
  const { state, hands } = wizard;
  if (state.text !== undefined) {
    await wizard.say(
      'Perubahan yang Anda tulis sendiri diganti dengan kalimat baru.',
      'What you rewrote is replaced by the new wording.',
    );
  }
  const context = hands.sending(state).context;
  const from = state.wording ?? defaultWording(state.answers);
  const { text: _, ...rest } = state;
  wizard.state = rest;
  wizard.change({ wording: otherWording(state.answers, { ...context, wording: from }) });
}

const REGISTERS: readonly (readonly [Register, string, string])[] = [
  ['superior', 'Kepada pimpinan', 'To a superior'],
  ['peer', 'Kepada rekan setara', 'To a peer'],
  ['subordinate', 'Kepada bawahan', 'To a subordinate'],
  ['citizen', 'Kepada masyarakat', 'To a citizen'],
  ['vendor', 'Kepada penyedia', 'To a vendor'],
];

async function changeRegister(wizard: Wizard): Promise<void> {
  const { state } = wizard;
  const reply = await wizard.asker.choose({
    message: wizard.text('Kepada siapa pesan ini ditujukan?', 'To whom is it addressed?'),
    choices: REGISTERS.map(([value, id, en]) => ({ value, name: wizard.text(id, en) })),
    initial: state.register ?? registerOf(state.answers.recipient ?? {}),
  });
  if (reply.kind === 'leave') await wizard.leaving();
  if (reply.kind !== 'answer') return;
  const { text: _, ...rest } = state;
  wizard.state = rest;
  wizard.change({ register: reply.value as Register });
}

/** The sender's answers, kept for the messages to come. */
export const PROFILE_PATHS = [
  'sender.name',
  'sender.position',
  'sender.unit',
  'sender.agency',
  'zone',
  'greeting',
] as const satisfies readonly AnswerPath[];

/** Asks for the profile and keeps it; back at the first question leaves it as it was. */
export async function changeProfile(wizard: Wizard): Promise<void> {
  const { hands } = wizard;
  for (let i = 0; i < PROFILE_PATHS.length; ) {
    const path = PROFILE_PATHS[i]!;
    const went = await wizard.ask(path);
    if (went === 'back' && i === 0) return;
    i += went === 'back' ? -1 : 1;
  }
  if (hands.saveProfile) await wizard.asker.say(await hands.saveProfile(wizard.state));
}
