import type { SentMessage } from '../../logbook/record.ts';
import { Cancelled } from '../failure.ts';
import type { Session } from '../program.ts';

interface Question {
  readonly key: 'recipient' | 'agency' | 'topic' | 'links';
  readonly id: string;
  readonly en: string;
}

const QUESTIONS: readonly Question[] = [
  { key: 'recipient', id: 'Penerima (nama atau jabatan):', en: 'Recipient (name or position):' },
  {
    key: 'agency',
    id: 'Instansi penerima (boleh kosong):',
    en: "Recipient's agency (may be empty):",
  },
  { key: 'topic', id: 'Topik (boleh kosong):', en: 'Topic (may be empty):' },
  { key: 'links', id: 'Tautan dokumen (boleh kosong):', en: 'Link to a document (may be empty):' },
];

function needed(lang: 'id' | 'en'): string {
  return lang === 'id' ? 'Sebutkan penerima pesan.' : 'Name the recipient of the message.';
}

/**
 * Asks at the terminal for what the options do not say.
 * @throws Cancelled on Ctrl+C
 */
export async function askFacts(
  given: SentMessage,
  session: Session,
): Promise<Partial<SentMessage>> {
  const { createPromptModule } = await import('inquirer');
  const { lang, io } = session;
  // questions go to standard error, so that standard output holds the answer alone
  const prompt = createPromptModule({ input: io.stdin, output: io.stderr });
  const questions = QUESTIONS.filter(({ key }) => !given[key]?.length).map((question) => ({
    type: 'input' as const,
    name: question.key,
    message: question[lang],
    validate: (text: string) => question.key !== 'recipient' || text.trim() !== '' || needed(lang),
  }));
  let answers: Partial<Record<Question['key'], string>>;
  try {
    answers = await prompt(questions);
  } catch (error) {
    const name = (error as Error | null)?.name;
    if (name === 'ExitPromptError' || name === 'AbortPromptError') throw new Cancelled();
    throw error;
  }
  const { links, ...facts } = answers;
  return { ...facts, ...(links?.trim() && { links: links.trim().split(/\s+/) }) };
}
