import { rules } from '../../rules/index.ts';
import { resolveZone } from '../../src/calendar/index.ts';
import type { Asker, Check, Choice, Reply } from '../../src/composer/terminal/asker.ts';
import type { DraftState, Hands } from '../../src/composer/terminal/wizard.ts';
import { settings } from '../../src/linter/index.ts';

const AT = new Date('2026-11-23T09:15:00+07:00');

export const SENDER: DraftState = {
  answers: { sender: { name: 'Rina Lestari', agency: 'Dinas Sosial Kota Melati' } },
  done: ['sender.name', 'sender.position', 'sender.unit', 'sender.agency', 'greeting'],
};

interface World {
  readonly hands: Hands;
  readonly saved: DraftState[];
  readonly delivered: string[];
}

export function world(more: Partial<Hands> = {}): World {
  const saved: DraftState[] = [];
  const delivered: string[] = [];
  const hands: Hands = {
    lang: 'id',
    templates: new Map(),
    save: (state) => void saved.push(state),
    discard: () => {},
    sending: () => ({
      context: { sentAt: AT, zone: resolveZone('WIB'), wording: 0, templates: more.templates },
      linting: { rules, settings: settings(AT) },
      moment: '',
    }),
    recent: async () => [],
    closed: () => undefined,
    view: async (text, result) => `${text}\n[${result.errorCount} galat]`,
    deliver: async (text) => delivered.push(text) > 0,
    ...more,
  };
  return { hands, saved, delivered };
}

type Script = readonly (string | readonly string[] | Reply<never> | Reply<string>)[];

interface Asked {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly initial?: string | readonly string[] | undefined;
  readonly choices?: readonly Choice[];
}

interface Scripted extends Asker {
  /** What was shown: reports, problems and doubts. */
  readonly said: string[];
  readonly questions: string[];
  readonly asked: Asked[];
}

/**
 * Answers by a script: what a person types, in order; lines as a list. A problem is shown and the
 * question put again; a doubt is shown and put right.
 */
export function scripted(script: Script): Scripted {
  const rest = [...script];
  const said: string[] = [];
  const asked: Asked[] = [];
  const next = (question: Asked) => {
    asked.push(question);
    const step = rest.shift();
    if (step === undefined) throw new Error(`nothing left for: ${question.message}`);
    return step;
  };
  const told = ({ problem, doubts = [] }: Check): boolean => {
    said.push(...(problem === undefined ? doubts : [problem]));
    return problem !== undefined;
  };
  const byName = (choices: readonly Choice[], wanted: string) =>
    choices.find(({ value, name }) => value === wanted || name === wanted)?.value ?? wanted;
  return {
    said,
    asked,
    get questions() {
      return asked.map(({ message }) => message);
    },
    choose: async (question) => {
      const step = next(question);
      return typeof step === 'string'
        ? { kind: 'answer', value: byName(question.choices, step) }
        : (step as Reply<string>);
    },
    line: async (question) => {
      for (;;) {
        const step = next(question);
        if (typeof step !== 'string') return step as Reply<string>;
        const check = question.check(step);
        if (!told(check)) return { kind: 'answer', value: check.repaired ?? step };
      }
    },
    lines: async (question) => {
      for (;;) {
        const step = next(question);
        if (!Array.isArray(step)) return step as Reply<string[]>;
        const checks = (step as string[]).map(question.check);
        const whole = question.check(step.join('\n'));
        if ([...checks.map(told), whole.problem && told(whole)].some(Boolean)) continue;
        return { kind: 'answer', value: step.map((line, i) => checks[i]!.repaired ?? line) };
      }
    },
    say: async (text) => void said.push(text),
    close: () => {},
  };
}

export const NOTICE = ['notice', 'Ibu', 'Ratna Wulandari', '', ''] as const;
export const REST = ['jadwal layanan', [], ['https://dinsos.melati.go.id/jadwal'], ''] as const;
export const back: Reply<never> = { kind: 'back' };
export const leave: Reply<never> = { kind: 'leave' };
