import type { complete } from '../composer/complete.ts';
import { fix, lint, type Result, type Rule, type Settings } from '../linter/index.ts';
import { clipboardOf } from './clipboard.ts';
import { type Draft, readSource, type Source, sourcesOf } from './drafts.ts';
import { encode } from './encoding.ts';
import { Failure } from './failure.ts';
import type { LintOptions } from './lint-options.ts';
import { note } from './note.ts';
import type { Session } from './program.ts';
import { replaceFile } from './replace-file.ts';

/** One draft with what was found, after the repair where one was asked for. */
export interface Checked {
  readonly draft: Draft;
  readonly result: Result;
  /** The repaired text; without `--fix` the draft itself. */
  readonly output: string;
  /** How many edits made it. */
  readonly applied: number;
}

export interface CheckOutcome {
  readonly checked: readonly Checked[];
  /** Some drafts could not be read or written; it has been said. */
  readonly failed: boolean;
}

export interface Linting {
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** With `--complete`; loaded only then. */
  readonly complete?: typeof complete;
}

export interface Repair {
  readonly output: string;
  /** How many edits made it. */
  readonly applied: number;
  readonly result: Result;
}

/** `--complete`: what inserts the missing parts, loaded when it is asked for. */
export async function completing({ complete }: LintOptions): Promise<Pick<Linting, 'complete'>> {
  return complete ? { complete: (await import('../composer/complete.ts')).complete } : {};
}

/** `--fix`, and with `--complete` the parts that are missing. */
export function repair(
  text: string,
  { rules, settings, complete }: Linting,
  name?: string,
): Repair {
  const repaired = fix(text, rules, settings, name);
  const whole = complete?.(repaired.output, rules, settings);
  if (!whole || whole.inserted.length === 0) return repaired;
  return {
    output: whole.output,
    applied: repaired.applied + whole.inserted.length,
    result: lint(whole.output, rules, settings, name),
  };
}

/** A fix speaks `\n`; a draft that knows only another line end keeps to it. */
function withLineEndsOf(original: string, output: string): string {
  if (!original.includes('\r') || output === original) return output;
  if (!original.includes('\n')) return output.replace(/\r?\n/g, '\r');
  return /(^|[^\r])\n/.test(original) ? output : output.replace(/\r?\n/g, '\r\n');
}

function check(draft: Draft, options: LintOptions, linting: Linting): Checked {
  const { rules, settings } = linting;
  if (!options.fix && !options.fixDryRun) {
    const result = lint(draft.text, rules, settings, draft.name);
    return { draft, result, output: draft.text, applied: 0 };
  }
  const { output, applied, result } = repair(draft.text, linting, draft.name);
  return { draft, result, output: withLineEndsOf(draft.text, output), applied };
}

function unchanged(name: string, id: string, en: string): Failure {
  return new Failure({ id: `${name} tidak diubah: ${id}.`, en: `${name} is not changed: ${en}.` });
}

/**
 * The bytes of a repaired draft, encoded as it came.
 * @throws Failure where writing them would lose something
 */
export function repairedBytes({ draft, output }: Checked): Buffer {
  if (draft.damaged) {
    throw unchanged(
      draft.name,
      'bagian yang rusak akan hilang bila ditulis kembali',
      'its damaged parts would be lost in writing',
    );
  }
  const bytes = encode(output, draft.encoding);
  if (bytes) return bytes;
  throw unchanged(
    draft.name,
    'pengodeannya tidak memiliki huruf yang diperlukan; simpan dahulu sebagai UTF-8',
    'its encoding lacks a letter that is needed; save it as UTF-8 first',
  );
}

async function writeBack(checked: Checked, session: Session): Promise<void> {
  const { draft, output } = checked;
  if (output === draft.text) return;
  if (draft.source.kind === 'clipboard') await clipboardOf(session.io).write(output);
  if (draft.source.kind !== 'file') return;
  const { name, path } = draft.source.file;
  replaceFile({ name, path, bytes: repairedBytes(checked), expected: draft.stats });
}

async function checkSource(
  source: Source,
  options: LintOptions,
  linting: Linting & { session: Session },
): Promise<Checked> {
  const draft = await readSource(source, options, linting.session);
  const checked = check(draft, options, linting);
  if (options.fix && !options.fixDryRun) await writeBack(checked, linting.session);
  return checked;
}

/** Checks all that the arguments name; a draft that cannot be read does not keep the others back. */
export async function checkAll(
  options: LintOptions,
  linting: Linting,
  session: Session,
): Promise<CheckOutcome> {
  const checked: Checked[] = [];
  let failed = false;
  const onFailure = async (failure: Failure): Promise<void> => {
    failed = true;
    await note(failure.text, session);
    if (session.io.env.DEBUG) await session.err.write(`${failure.stack}\n`);
  };
  for (const source of await sourcesOf(options, session, onFailure)) {
    try {
      checked.push(await checkSource(source, options, { ...linting, session }));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await onFailure(error);
    }
  }
  return { checked, failed };
}
