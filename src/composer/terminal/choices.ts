import { PURPOSES, REGIONAL_GREETINGS } from '../../../rules/lexicon/templates.ts';
import type { AnswerPath, Answers } from '../answers.ts';
import { greetingOfRegion } from '../salutation.ts';
import type { Choice, Lang } from './asker.ts';

/** The choice of an answer that is none of the choices. */
export const OTHER = '\u0000other';

interface Around {
  readonly lang: Lang;
  /** Names of the agency's own templates. */
  readonly templates: readonly string[];
}

const TITLES = ['Bapak', 'Ibu', 'Bapak/Ibu', 'Saudara', 'Saudari', 'Rekan-rekan'];

const TITLE_HINTS: Readonly<Record<string, { id: string; en: string }>> = {
  'Bapak/Ibu': { id: 'bila belum diketahui', en: 'not known which' },
  Saudara: { id: 'rekan yang lebih muda atau bawahan', en: 'a subordinate' },
  'Rekan-rekan': { id: 'grup', en: 'a group' },
};

function purposes({ lang, templates }: Around): Choice[] {
  const own = templates.map((name) => ({
    value: name,
    name,
    hint: lang === 'id' ? 'templat instansi' : "agency's template",
  }));
  return [...PURPOSES.map(({ id, name }) => ({ value: id, name: name[lang] })), ...own];
}

function greetings(answers: Answers, lang: Lang): Choice[] {
  const say = (id: string, en: string) => (lang === 'id' ? id : en);
  const near = greetingOfRegion(answers);
  const regional = [...REGIONAL_GREETINGS].sort((a, b) => Number(b === near) - Number(a === near));
  return [
    { value: 'time', name: say('Menurut waktu', 'By the time of day'), hint: 'Selamat pagi' },
    { value: 'islamic', name: say('Islam', 'Islamic'), hint: 'Assalamualaikum' },
    {
      value: 'interfaith',
      name: say('Lintas agama', 'Interfaith'),
      hint: 'Assalamualaikum, Shalom, Om Swastyastu …',
    },
    ...regional.map(({ text, region }) => ({ value: text, name: text, hint: region })),
    { value: OTHER, name: say('Salam lain', 'Another greeting') },
  ];
}

/** The choices of an answer; `undefined` where it is written freely. */
export function choicesFor(
  path: AnswerPath,
  answers: Answers,
  around: Around,
): readonly Choice[] | undefined {
  const say = (id: string, en: string) => (around.lang === 'id' ? id : en);
  switch (path) {
    case 'purpose':
      return purposes(around);
    case 'recipient.title':
      return [
        ...TITLES.map((title) => {
          const hint = TITLE_HINTS[title]?.[around.lang];
          return { value: title, name: title, ...(hint && { hint }) };
        }),
        { value: OTHER, name: say('Sapaan lain', 'Another title') },
      ];
    case 'greeting':
      return greetings(answers, around.lang);
    case 'zone':
      return [
        ...['WIB', 'WITA', 'WIT'].map((zone) => ({ value: zone, name: zone })),
        { value: OTHER, name: say('Zona lain', 'Another zone') },
      ];
    case 'urgent':
      return [
        { value: 'false', name: say('Tidak', 'No') },
        {
          value: 'true',
          name: say('Ya, darurat', 'Yes'),
          hint: say('boleh dikirim di luar jam kerja', 'may be sent outside office hours'),
        },
      ];
    default:
      return undefined;
  }
}

/** Purposes by name, for lists. */
export function purposeName(id: string, lang: Lang): string {
  return PURPOSES.find((purpose) => purpose.id === id)?.name[lang] ?? id;
}
