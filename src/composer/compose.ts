import {
  DEADLINES,
  INTRODUCTIONS,
  OPTION_LEADS,
  OPTION_REQUESTS,
  OPTIONS_LEADS,
  OPTIONS_REQUESTS,
  OWN_PURPOSE,
  type Phrase,
  PROBLEM_LEADS,
  PURPOSES,
  type Purpose,
  type Register,
  TIME_PROPOSALS,
  TIME_REQUESTS,
  URGENT,
} from '../../rules/lexicon/templates.ts';
import type { Range } from '../message/types.ts';
import type { Answers } from './answers.ts';
import { type OwnParts, ownLayout } from './own-templates.ts';
import { type Form, personOf, registerOf, selfOf } from './people.ts';
import { choose, fill, hash, type Segment, type Slots } from './phrases.ts';
import { type Moment, salutation } from './salutation.ts';
import { clause, sentence, tidyLine, tidyText, upperFirst, withoutHead } from './tidy.ts';
import { timeWords } from './time-words.ts';

/** What a message is composed for, besides the answers: no clock, no configuration. */
export interface ComposeContext extends Moment {
  /** Whether the office is at work at that moment; an emergency then needs no apology. */
  readonly atWork?: boolean;
  /** Default: as the answers tell. */
  readonly register?: Register;
  /** Which of the wordings; default: one that depends on the matter. */
  readonly wording?: number;
  /** The agency's own templates: name → text. */
  readonly templates?: ReadonlyMap<string, string>;
}

export type PartName =
  | 'opening'
  | 'identity'
  | 'matter'
  | 'detail'
  | 'problem'
  | 'links'
  | 'request'
  | 'thanks'
  | 'farewell';

/** A part of the message, where it stands, and what in it are the person's own words. */
export interface Part {
  readonly name: PartName;
  readonly text: string;
  readonly range: Range;
  readonly given: readonly { readonly answer: string; readonly range: Range }[];
}

export interface Composed {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Pieces of one part that stand in a row; between parts of a paragraph stands a space. */
export interface Piece {
  readonly part: PartName;
  readonly segments: readonly Segment[];
  /** How it is set off from the piece before it. */
  readonly before: 'paragraph' | 'line' | 'space';
}

/** The purpose of an answer: by id, name or alias, or one of the agency's templates. */
export function purposeOf(
  answer: string | undefined,
  templates?: ReadonlyMap<string, string>,
): Purpose | undefined {
  if (answer === undefined) return undefined;
  const wanted = tidyLine(answer);
  if (templates?.has(wanted))
    return { ...OWN_PURPOSE, id: wanted, name: { id: wanted, en: wanted } };
  const key = wanted.toLowerCase().replace(/[^a-z]/g, '');
  return PURPOSES.find(
    ({ id, name, aliases }) =>
      [id, name.id, name.en].some((own) => own.toLowerCase().replace(/[^a-z]/g, '') === key) ||
      aliases.includes(key),
  );
}

/** The message of some answers, in one wording. Answers that are missing leave their part out. */
export function compose(answers: Answers, context: ComposeContext): Composed {
  const composer = new Composer(answers, context);
  return assemble(composer.pieces());
}

/** Another wording of the same message, or the same where there is only one. */
export function otherWording(answers: Answers, context: ComposeContext): number {
  const before = compose(answers, context).text;
  const from = context.wording ?? defaultWording(answers);
  for (let wording = from + 1; wording < from + 40; wording += 1) {
    if (compose(answers, { ...context, wording }).text !== before) return wording;
  }
  return from;
}

/** So that not everybody's every message begins in the same words. */
export function defaultWording(answers: Answers): number {
  return hash(`${answers.topic ?? ''}|${answers.recipient?.name ?? ''}`) % 1000;
}

const NUMBERS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
];

/** Prepositions that the sentence around the topic has already. */
const TOPIC_HEADS = ['terkait dengan', 'terkait', 'mengenai', 'tentang', 'perihal', 'soal', 'hal'];
const PROBLEM_HEADS = [
  'kendalanya adalah',
  'kendalanya',
  'kendala',
  'masalahnya adalah',
  'masalahnya',
];

class Composer {
  private readonly answers: Answers;
  private readonly context: ComposeContext;
  private readonly purpose: Purpose;
  private readonly register: Register;
  private readonly wording: number;
  private readonly form: Form;
  private readonly slots: Slots;

  constructor(answers: Answers, context: ComposeContext) {
    this.answers = answers;
    this.context = context;
    this.purpose = purposeOf(answers.purpose, context.templates) ?? PURPOSES[0]!;
    this.register = context.register ?? registerOf(answers.recipient ?? {});
    this.wording = context.wording ?? defaultWording(answers);
    this.form = personOf(answers.recipient ?? {}).form;
    this.slots = this.readSlots();
  }

  pieces(): Piece[] {
    const { context, answers } = this;
    const { paragraphs, farewell } = salutation(answers, context, this.register);
    const opening = paragraphs.map(
      (segments): Piece => ({ part: 'opening', segments, before: 'paragraph' }),
    );
    const end: Piece[] = farewell
      ? [{ part: 'farewell', segments: [{ text: farewell }], before: 'paragraph' }]
      : [];
    const template = context.templates?.get(tidyLine(answers.purpose ?? ''));
    const own: OwnParts = {
      opening,
      identity: this.identity(),
      matter: this.matter(),
      detail: this.detail(),
      problem: this.problem(),
      links: this.links(),
      request: this.request(),
      thanks: this.phrase('thanks', this.purpose.thanks, 'paragraph'),
      farewell: end,
    };
    if (template !== undefined) return ownLayout(template, own, this.slots);
    return [
      ...opening,
      ...own.identity,
      ...own.matter,
      ...own.detail,
      ...own.links,
      ...own.problem,
      ...own.request,
      ...own.thanks,
      ...end,
    ];
  }

  /** `kami` or `saya`, as the person's own words have it, else as the purpose does. */
  private voice(): 'saya' | 'kami' {
    const { detail, problem, options, availability } = this.answers;
    const words = [detail, problem, ...(options ?? []), availability].join(' ').toLowerCase();
    const uses = (word: string) => words.split(/[^a-z]+/).includes(word);
    if (uses('kami') !== uses('saya')) return uses('kami') ? 'kami' : 'saya';
    return this.register === 'citizen' || this.register === 'vendor' ? 'kami' : this.purpose.voice;
  }

  private readSlots(): Slots {
    const { answers, form } = this;
    const voice = this.voice();
    const self = selfOf(answers.sender ?? {});
    const given = (answer: string, text: string): Segment | undefined =>
      text === '' ? undefined : { text, answer };
    return {
      Bapak: { text: form.you },
      saya: { text: voice },
      Saya: { text: upperFirst(voice) },
      topik: given('topic', this.topic()),
      nama: given('sender', self.name),
      jabatan: given('sender', self.position),
      tempat: given('sender', self.place),
      peran: given('sender', self.role),
    };
  }

  private topic(): string {
    const { strip, noun } = this.purpose;
    let topic = tidyLine(this.answers.topic ?? '');
    topic = withoutHead(withoutHead(topic, strip), TOPIC_HEADS);
    topic = clause(topic);
    if (!noun || topic === '') return topic;
    const first = topic.split(' ', 1)[0]!.toLowerCase();
    return noun.nouns.includes(first) ? topic : `${noun.prefix} ${topic}`;
  }

  private phrase(part: PartName, phrases: readonly Phrase[], before: Piece['before']): Piece[] {
    return this.phraseWith(part, phrases, { before, slots: this.slots, key: part });
  }

  private phraseWith(
    part: PartName,
    phrases: readonly Phrase[],
    { before, slots, key }: { before: Piece['before']; slots: Slots; key: string },
  ): Piece[] {
    const { register, wording } = this;
    const chosen = choose(phrases, slots, { register, wording, part: key });
    return chosen ? [{ part, before, segments: fill(chosen.text, slots) }] : [];
  }

  private identity(): Piece[] {
    const phrases = INTRODUCTIONS[this.slots.saya!.text as 'saya' | 'kami'];
    // the fullest introduction that the answers allow
    const most = Math.max(...phrases.map(({ text }) => this.filled(text)));
    const fullest = phrases.filter(({ text }) => this.filled(text) === most);
    return this.phrase('identity', fullest, 'paragraph');
  }

  private filled(text: string): number {
    const names = ['nama', 'jabatan', 'tempat', 'peran'].filter((name) =>
      text.includes(`{${name}}`),
    );
    return names.every((name) => this.slots[name])
      ? names.length + Number(names.includes('peran')) * 2
      : 0;
  }

  private matter(): Piece[] {
    const { urgent } = this.answers;
    const atWork = this.context.atWork !== false;
    const sorry = urgent && !atWork ? this.phrase('matter', URGENT.outside, 'space') : [];
    const presses = urgent && atWork ? this.phrase('matter', URGENT.inside, 'space') : [];
    return [...sorry, ...this.phrase('matter', this.purpose.matter, 'space'), ...presses];
  }

  private detail(): Piece[] {
    const text = tidyText(this.answers.detail ?? '');
    if (text === '') return [];
    const lead = this.purpose.detailLead;
    const lines = text.split('\n');
    const piece = (segments: Segment[], before: Piece['before']): Piece => ({
      part: 'detail',
      segments,
      before,
    });
    if (lines.length > 1)
      return [piece([{ text: finished(lines), answer: 'detail' }], 'paragraph')];
    if (lead && !isSentence(text)) {
      const value = { text: sentence(text), answer: 'detail' };
      return [piece([{ text: `${lead} ` }, value], 'paragraph')];
    }
    return [piece([{ text: sentence(text), answer: 'detail' }], 'space')];
  }

  private links(): Piece[] {
    const links = (this.answers.links ?? []).map(tidyLine).filter(Boolean);
    if (links.length === 0) return [];
    const [label] = this.phrase('links', this.purpose.links, 'paragraph');
    const words = label!.segments
      .map(({ text }) => text)
      .join('')
      .split(' ').length;
    const inline = links.length === 1 && words <= 3;
    const list = { text: `${inline ? ' ' : '\n'}${links.join('\n')}`, answer: 'links' };
    return [{ ...label!, segments: [...label!.segments, list] }];
  }

  private problem(): Piece[] {
    const { answers, slots } = this;
    const problem = tidyText(answers.problem ?? '').replace(/\n+/g, ' ');
    const options = (answers.options ?? []).map(tidyLine).filter(Boolean);
    const pieces: Piece[] = [];
    if (problem !== '') {
      const text = clause(withoutHead(problem, PROBLEM_HEADS));
      const given = { ...slots, kendala: { text, answer: 'problem' } };
      const key = { before: 'paragraph' as const, slots: given, key: 'problem' };
      pieces.push(...this.phraseWith('problem', PROBLEM_LEADS, key));
    }
    if (options.length > 0) pieces.push(...this.options(options, problem !== ''));
    return pieces;
  }

  private options(options: readonly string[], afterProblem: boolean): Piece[] {
    const before = afterProblem ? ('space' as const) : ('paragraph' as const);
    const one = options.length === 1;
    const opsi = { text: clause(options[0]!), answer: 'options' };
    const jumlah = { text: NUMBERS[options.length] ?? String(options.length) };
    const slots = { ...this.slots, ...(one ? { opsi } : { jumlah }) };
    const leads = one ? OPTION_LEADS : OPTIONS_LEADS;
    const lead = this.phraseWith('problem', leads, { before, slots, key: 'options' });
    if (one) return lead;
    const list = options.map((option, i) => `${i + 1}. ${sentence(option)}`).join('\n');
    return [
      ...lead,
      { part: 'problem', before: 'line', segments: [{ text: list, answer: 'options' }] },
    ];
  }

  /** What the recipient is asked for: a choice, some of their time, an answer. */
  private request(): Piece[] {
    const options = this.answers.options?.filter((option) => option.trim() !== '').length ?? 0;
    const choice =
      options === 0
        ? []
        : this.phraseWith('request', options === 1 ? OPTION_REQUESTS : OPTIONS_REQUESTS, {
            before: 'paragraph',
            slots: this.slots,
            key: 'choice',
          });
    const time = this.time();
    if (choice.length > 0 || time.length > 0) {
      return [...choice, ...time.map((piece) => after(piece, choice.length > 0))];
    }
    return this.phrase('request', this.purpose.request, 'paragraph');
  }

  private time(): Piece[] {
    const { availability } = this.answers;
    const { asksTime, requestsTime } = this.purpose;
    const words = typeof availability === 'string' ? timeWords(availability) : undefined;
    if (!words) {
      const wanted = asksTime || (availability === true && !requestsTime);
      return wanted ? this.phrase('request', TIME_REQUESTS, 'paragraph') : [];
    }
    if (words.kind === 'sentence') {
      const segments = [{ text: words.text, answer: 'availability' }];
      return [{ part: 'request', before: 'paragraph', segments }];
    }
    const slots = { ...this.slots, waktu: { text: words.text, answer: 'availability' } };
    const deadlines = this.purpose.deadlines ?? DEADLINES;
    const phrases = words.kind === 'deadline' ? deadlines : TIME_PROPOSALS;
    const pieces = this.phraseWith('request', phrases, { before: 'paragraph', slots, key: 'time' });
    // a deadline is for the answer; a consultation still needs the recipient's time
    return words.kind === 'deadline' && asksTime
      ? [
          ...this.phrase('request', TIME_REQUESTS, 'paragraph'),
          ...pieces.map((p) => after(p, true)),
        ]
      : pieces;
  }
}

function after(piece: Piece, follows: boolean): Piece {
  return follows ? { ...piece, before: 'space' } : piece;
}

/** Lines of prose end with a full stop; items, headings and labelled lines stay as they are. */
function finished(lines: readonly string[]): string {
  return lines
    .map((line) => (/^(?:[-*•]|\d{1,2}[.)])\s|^[^:]{1,30}:/.test(line) ? line : sentence(line)))
    .join('\n');
}

/** Told, not only named: it has a verb's place to stand, or ends like a sentence. */
function isSentence(text: string): boolean {
  return /[.!?]\s+\p{Lu}/u.test(text) || /[.!?]$/.test(text) || text.includes(':');
}

const GAPS: Readonly<Record<Piece['before'], string>> = {
  paragraph: '\n\n',
  line: '\n',
  space: ' ',
};

function assemble(pieces: readonly Piece[]): Composed {
  let text = '';
  const parts: Part[] = [];
  for (const { part, segments, before } of pieces) {
    if (text !== '') text += GAPS[before];
    const start = text.length;
    const given: { answer: string; range: Range }[] = [];
    for (const segment of segments) {
      const from = text.length;
      text += segment.text;
      if (segment.answer) given.push({ answer: segment.answer, range: [from, text.length] });
    }
    parts.push({ name: part, text: text.slice(start), range: [start, text.length], given });
  }
  return { text, parts };
}
