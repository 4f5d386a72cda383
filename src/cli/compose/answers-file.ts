import { resolve } from 'node:path';
import { type AnswerProblem, type Answers, readAnswers } from '../../composer/index.ts';
import { nearest } from '../../config/index.ts';
import { parseYaml } from '../../config/yaml.ts';
import { sanitize } from '../../formatters/index.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../program.ts';
import { replaceFile } from '../replace-file.ts';
import { readText } from '../text-input.ts';
import type { ComposeOptions } from './options.ts';

function problemText({ path, text, known }: AnswerProblem, lang: 'id' | 'en'): string {
  const near = known && nearest(path.split('.').at(-1)!, known);
  const hint = near
    ? lang === 'id'
      ? ` Mungkin maksudnya "${near}".`
      : ` Did you mean "${near}"?`
    : '';
  return sanitize(`${path === '' ? '' : `${path}: `}${text[lang]}.${hint}`);
}

/** @throws Failure that names every answer that cannot be used */
function checked(raw: unknown, name: string): Answers {
  const { answers, problems } = readAnswers(raw);
  if (problems.length === 0) return answers;
  const lines = (lang: 'id' | 'en') =>
    problems.map((problem) => `${sanitize(name)}: ${problemText(problem, lang)}`).join('\n');
  throw new Failure({ id: lines('id'), en: lines('en') });
}

/** JSON is nearly YAML; what begins like JSON is read as JSON, whose complaints are clearer. */
async function parsed(text: string, name: string): Promise<unknown> {
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML in braces, or the YAML reader says what is wrong
    }
  }
  return parseYaml(text, name);
}

/**
 * The answers of `--answers` with those of the options over them.
 * @throws Failure, ConfigError (for YAML that cannot be read)
 */
export async function answersOf(options: ComposeOptions, session: Session): Promise<Answers> {
  const { answersFile, given } = options;
  const over = checked(given, session.lang === 'id' ? 'opsi' : 'options');
  if (answersFile === undefined) return over;
  const text = await readText(answersFile, session);
  const name = answersFile === '-' ? '<stdin>' : answersFile;
  const base = checked((await parsed(text, name)) ?? {}, name);
  return {
    ...base,
    ...over,
    ...(base.recipient && { recipient: { ...base.recipient, ...over.recipient } }),
    ...(base.sender && { sender: { ...base.sender, ...over.sender } }),
  };
}

/** Writes the answers for `--answers` to read. */
export async function saveAnswers(answers: Answers, file: string, session: Session): Promise<void> {
  const path = resolve(session.io.cwd, file);
  const json = `${JSON.stringify(answers, null, 2)}\n`;
  if (/\.json$/i.test(file)) return replaceFile({ name: file, path, bytes: Buffer.from(json) });
  const { dump } = await import('js-yaml');
  // dates and times stay texts for every reader of YAML
  const yaml = dump(answers, { lineWidth: 100, quotingType: '"' });
  replaceFile({ name: file, path, bytes: Buffer.from(yaml) });
}
