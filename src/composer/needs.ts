import type { Purpose } from '../../rules/lexicon/templates.ts';
import type { Bilingual } from '../linter/contract.ts';
import { optionsOf } from '../linter/settings.ts';
import { parse } from '../message/parse.ts';
import { problemWithoutOption } from '../structure/problems.ts';
import { type AnswerPath, type Answers, answerAt } from './answers.ts';
import type { Linting } from './checks.ts';
import { purposeOf } from './compose.ts';
import { slotsOf } from './phrases.ts';

/** What an answer is needed for, so that its absence can be explained. */
export interface Need {
  readonly path: AnswerPath;
  readonly why: Bilingual;
}

const WHY: Partial<Record<AnswerPath, Bilingual>> = {
  purpose: { id: 'tujuan pesan', en: 'the purpose of the message' },
  'recipient.name': {
    id: 'nama, jabatan, atau instansi penerima',
    en: "the recipient's name, position or agency",
  },
  'sender.name': { id: 'nama pengirim', en: "the sender's name" },
  'sender.agency': { id: 'unit kerja atau instansi pengirim', en: "the sender's unit or agency" },
  topic: { id: 'topik pesan', en: 'the topic' },
  links: { id: 'tautan dokumen pendukung', en: 'a link to the supporting document' },
  problem: { id: 'kendala yang dikonsultasikan', en: 'the problem' },
  options: { id: 'paling sedikit satu opsi solusi', en: 'at least one option' },
  detail: { id: 'waktu dan tempat acara', en: 'time and place' },
};

/** Whether the rules want a link: an agency may have switched that off. */
export function wantsLink({ rules, settings }: Linting): boolean {
  const rule = rules.find(({ id }) => id === 'topic-link');
  const setting = settings.rules['topic-link'];
  if (!rule || setting?.severity === 'off') return false;
  return optionsOf(rule, setting).attachments !== 'accept';
}

/** Whether an answer is needed for the message to be whole. */
export function isNeeded(path: AnswerPath, answers: Answers, around: Around): boolean {
  const { recipient, sender } = answers;
  const purpose = purposeOf(answers.purpose, around.templates);
  switch (path) {
    case 'purpose':
    case 'topic':
    case 'sender.name':
      return true;
    case 'recipient.name':
      return !recipient?.position && !recipient?.agency;
    case 'sender.agency':
      return !sender?.unit;
    case 'links':
      return wantsLink(around.linting);
    case 'options':
      return purpose?.needs.includes('options') || raisesProblem(answers);
    case 'problem':
    case 'detail':
      return purpose?.needs.includes(path) ?? false;
    default:
      return false;
  }
}

export interface Around {
  readonly linting: Linting;
  readonly templates?: ReadonlyMap<string, string>;
}

/** A problem raised in any answer wants an option beside it (`solution-options`). */
export function raisesProblem({ problem, topic, detail }: Answers): boolean {
  if (problem) return true;
  const said = [topic, detail].filter(Boolean).join('.\n');
  // the sentence that a message asks for help with stands in the template, not in the answers
  return said !== '' && problemWithoutOption(parse(`Mohon arahan.\n${said}.`)) !== undefined;
}

/** The answers that are needed and not given, in the order of asking. */
export function missing(answers: Answers, around: Around): readonly Need[] {
  const paths = Object.keys(WHY) as AnswerPath[];
  return paths
    .filter((path) => isNeeded(path, answers, around) && isEmpty(answers, path))
    .map((path) => ({ path, why: WHY[path]! }));
}

function isEmpty(answers: Answers, path: AnswerPath): boolean {
  const value = answerAt(answers, path);
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Purposes for which people are asked whether something stands in their way. */
const WITH_PROBLEM = ['coordination', 'consultation', 'follow-up'];
/** Purposes that may end with asking for time or an answer. */
const WITH_TIME = ['coordination', 'consultation', 'data-request', 'follow-up'];

/** Whether the wizard asks for an answer, given those before it. */
export function isAsked(path: AnswerPath, answers: Answers, around: Around): boolean {
  const purpose = purposeOf(answers.purpose, around.templates);
  const template = around.templates?.get(answers.purpose ?? '');
  if (purpose && template !== undefined) return isAskedByTemplate(path, template, answers, around);
  switch (path) {
    case 'problem':
      return WITH_PROBLEM.includes(purpose?.id ?? '');
    case 'options':
      return isNeeded('options', answers, around);
    case 'availability':
      return WITH_TIME.includes(purpose?.id ?? '');
    default:
      return true;
  }
}

const TEMPLATE_ANSWERS: Partial<Record<AnswerPath, string>> = {
  detail: 'rincian',
  problem: 'kendala',
  options: 'opsi',
  availability: 'kesediaan',
};

function isAskedByTemplate(
  path: AnswerPath,
  template: string,
  answers: Answers,
  around: Around,
): boolean {
  const slot = TEMPLATE_ANSWERS[path];
  if (slot === undefined) return true;
  return slotsOf(template).includes(slot) || isNeeded(path, answers, around);
}

/** The purpose of some answers, with what it asks for. */
export function purposeIn(answers: Answers, around: Around): Purpose | undefined {
  return purposeOf(answers.purpose, around.templates);
}
