// What must hold for each parser, whatever it is given. For fuzz.test.ts (seconds) and for
// scripts/fuzz.mjs (minutes).
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { presets } from '../../rules/presets.ts';
import { resolveZone } from '../../src/calendar/index.ts';
import { ChatError, readExport } from '../../src/chat/index.ts';
import { main as asnAudit } from '../../src/cli/asn-audit.ts';
import { main as asnCompose } from '../../src/cli/asn-compose.ts';
import { main as asnLint } from '../../src/cli/asn-lint.ts';
import { main as asnLog } from '../../src/cli/log/main.ts';
import { complete } from '../../src/composer/complete.ts';
import { ConfigError, loadConfig } from '../../src/config/index.ts';
import { formatHuman } from '../../src/formatters/index.ts';
import { applyFixes, fix, lint, type Settings, settings } from '../../src/linter/index.ts';
import { toCsv } from '../../src/logbook/csv.ts';
import { draftFacts } from '../../src/logbook/draft-facts.ts';
import { LogbookError } from '../../src/logbook/errors.ts';
import { parseImport } from '../../src/logbook/import.ts';
import { folder } from '../temporary.ts';
import {
  answersText,
  bookText,
  chatBytes,
  configText,
  draft,
  moment,
  ndjson,
  ownWords,
} from './generators.ts';
import { NOW, obeyed, orderly, run, unpolluted } from './harness.ts';

/** A parser under fire. */
export interface Target {
  readonly name: string;
  /** Runs in the tests. */
  readonly runs: number;
  /** One throw at it: the property over its generator. */
  property(): fc.IAsyncPropertyWithHooks<unknown[]>;
}

function ensure(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** A file of its own for every process; each throw writes it anew. */
let place: string | undefined;

function fileOf(name: string, content: string | Uint8Array): string {
  if (place === undefined) {
    place = folder();
  }
  const path = join(place, name);
  writeFileSync(path, content);
  return path;
}

/** Lints and repairs: no throw, places inside the text, repairs where they were announced, once. */
function soundLint(text: string, setup: Settings, registry = rules): void {
  const result = lint(text, registry, setup);
  const lines = text.split('\n');
  for (const { line, column, endLine, endColumn, fix: edit, suggestions = [] } of result.messages) {
    ensure(line >= 1 && endLine >= line && endLine <= lines.length, 'a line outside the text');
    ensure(column >= 1 && column <= lines[line - 1]!.length + 1, 'a column outside its line');
    ensure(
      endColumn >= 1 && endColumn <= lines[endLine - 1]!.length + 1,
      'an end outside its line',
    );
    for (const { range } of [...(edit ? [edit] : []), ...suggestions.map((s) => s.fix)]) {
      ensure(0 <= range[0] && range[0] <= range[1] && range[1] <= text.length, 'a range outside');
    }
  }
  const repaired = fix(text, registry, setup);
  ensure(fix(repaired.output, registry, setup).output === repaired.output, 'fix is not idempotent');
  soundEdits(text, result.messages);
}

/** What stands outside the announced ranges stays as it is. */
function soundEdits(text: string, messages: Parameters<typeof applyFixes>[1]): void {
  const edits = messages.flatMap((m) => (m.fix ? [m.fix.range] : []));
  const first = Math.min(text.length, ...edits.map(([start]) => start));
  const last = Math.max(0, ...edits.map(([, end]) => end));
  const { text: once } = applyFixes(text, messages);
  ensure(once.startsWith(text.slice(0, first)), 'a repair before the first range');
  ensure(edits.length === 0 ? once === text : once.endsWith(text.slice(last)), 'a repair behind');
}

const message: Target = {
  name: 'message',
  runs: 60,
  property: () =>
    fc.asyncProperty(draft, moment, fc.boolean(), async (text, sentAt, urgent) => {
      const setup = settings(sentAt, { urgent });
      soundLint(text, setup);
      const { output } = complete(text, rules, setup);
      ensure(complete(output, rules, setup).output === output, 'complete is not idempotent');
      draftFacts(text);
      const shown = await formatHuman([lint(text, rules, setup)], {});
      ensure(obeyed(shown) === undefined, 'the report holds what a terminal obeys');
    }),
};

const vocabularyOf = (own: typeof ownWords extends fc.Arbitrary<infer T> ? T : never) => ({
  allowed: new Set(own.allowed),
  banned: new Map(own.banned),
  agencies: own.agencies,
  phrases: {
    greetings: own.greetings,
    thanks: own.thanks,
    availability: own.availability,
    options: own.options,
  },
});

const words: Target = {
  name: 'own-words',
  runs: 40,
  property: () =>
    fc.asyncProperty(ownWords, draft, fc.nat(), async (own, text, at) => {
      const all = [own.allowed, own.agencies, own.greetings, own.thanks, ...own.banned].flat();
      const with1 = text.slice(0, at % (text.length + 1)) + all.join(' ') + text;
      lint(with1, rules, settings(NOW, { vocabulary: vocabularyOf(own) }));
      fix(with1, rules, settings(NOW, { vocabulary: vocabularyOf(own) }));
      unpolluted();
    }),
};

const config: Target = {
  name: 'config',
  runs: 100,
  property: () =>
    fc.asyncProperty(
      configText,
      fc.constantFrom('.yaml', '.yml', '.json', ''),
      async (text, ending) => {
        const file = fileOf(`.asnlintrc${ending}`, text);
        const world = { env: {}, platform: 'linux' as const, homedir: '/nowhere' };
        try {
          const loaded = await loadConfig({ cwd: '/', file, rules, presets, ...world });
          soundLint('Mohon data yg kemarin.', settings(NOW, loaded.settings), [...loaded.rules]);
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          ensure(error.text.id !== '' && error.text.id.length < 20_000, 'an error without measure');
          ensure(obeyed(error.text.id) === undefined, 'the error holds what a terminal obeys');
        }
        unpolluted();
      },
    ),
};

const answers: Target = {
  name: 'answers',
  runs: 60,
  property: () =>
    fc.asyncProperty(answersText, fc.boolean(), async (text, force) => {
      const argv = ['--no-config', '--print', '--answers', '-', ...(force ? ['--force'] : [])];
      orderly(await run(asnCompose, argv, { stdin: text }));
      unpolluted();
    }),
};

async function chatOf(bytes: Uint8Array): Promise<void> {
  try {
    const reading = readExport({ name: 'chat.txt', bytes }, {});
    for await (const { wall, instant, line } of reading) {
      ensure(Number.isSafeInteger(wall) && Number.isSafeInteger(instant) && line >= 1, 'no moment');
    }
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
  }
}

const chat: Target = {
  name: 'chat',
  runs: 60,
  property: () =>
    fc.asyncProperty(
      chatBytes,
      fc.constantFrom('human', 'json', 'csv'),
      fc.constantFrom('Tirta Wibisana', 'Wati', 'Ibu Sekar', '__proto__'),
      async (bytes, format, me) => {
        await chatOf(bytes);
        const path = fileOf('chat.zip', bytes);
        orderly(await run(asnAudit, ['--no-config', '--me', me, '--format', format, path]));
        unpolluted();
      },
    ),
};

const messages: Target = {
  name: 'ndjson',
  runs: 60,
  property: () =>
    fc.asyncProperty(ndjson, fc.boolean(), async (text, fixing) => {
      const argv = ['--no-config', '--messages', 'ndjson', ...(fixing ? ['--fix'] : [])];
      const result = await run(asnLint, argv, { stdin: text });
      orderly(result, [0, 1]);
      const asked = text.split('\n').filter((line) => line.trim() !== '').length;
      const answered = result.out.split('\n').slice(0, -1);
      ensure(answered.length === asked, `${answered.length} answers to ${asked} lines`);
      for (const line of answered) JSON.parse(line);
      unpolluted();
    }),
};

const book: Target = {
  name: 'logbook-import',
  runs: 15,
  property: () =>
    fc.asyncProperty(bookText, async (text) => {
      try {
        const zone = resolveZone('WIB');
        const entries = parseImport(text, { person: 'Rina', zone, now: NOW });
        toCsv(entries.map(({ recipient, topic }) => [recipient, topic ?? '']));
      } catch (error) {
        if (!(error instanceof LogbookError)) throw error;
      }
      const file = fileOf('buku.txt', text);
      const path = fileOf('buku.db', '');
      rmSync(path);
      const world = { env: { USER: 'rina' } };
      orderly(await run(asnLog, ['import', file, '--logbook', path], world));
      for (const argv of [['list'], ['status'], ['export', '--format', 'csv'], ['stats']]) {
        orderly(await run(asnLog, [...argv, '--logbook', path], world));
      }
      unpolluted();
    }),
};

export const TARGETS: readonly Target[] = [message, words, config, answers, chat, messages, book];
