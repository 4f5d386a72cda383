import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import { ANSWER_PATHS } from '../../composer/answers.ts';
import { readAnswers } from '../../composer/index.ts';
import type { DraftState } from '../../composer/terminal/wizard.ts';
import { sanitize } from '../../formatters/index.ts';
import { Failure } from '../failure.ts';
import { reasonOf } from '../files.ts';
import { unfinishedBeside } from '../replace-file.ts';
import { REGISTERS } from './spec.ts';

const DAY = 86_400_000;

/** After so long a draft is of no use to anybody (days). */
export const KEPT_DAYS = 30;

export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * The user's folder for the state of programs (XDG Base Directory Specification; Apple's File System
 * Programming Guide; Windows Known Folders); `undefined` where nothing says where home is.
 */
export function stateFolder({ env, platform }: Place): string | undefined {
  if (platform === 'win32') {
    const home = env.USERPROFILE;
    const base = env.LOCALAPPDATA || (home && win32.join(home, 'AppData', 'Local'));
    return base ? win32.join(base, 'asn-lint') : undefined;
  }
  const home = env.HOME && posix.isAbsolute(env.HOME) ? env.HOME : undefined;
  if (platform === 'darwin')
    return home && posix.join(home, 'Library', 'Application Support', 'asn-lint');
  // the specification wants relative values ignored
  const xdg = env.XDG_STATE_HOME;
  const base = xdg && posix.isAbsolute(xdg) ? xdg : home && posix.join(home, '.local', 'state');
  return base && posix.join(base, 'asn-lint');
}

/** A draft on disk. */
export interface SavedDraft {
  readonly id: string;
  /** Milliseconds. */
  readonly savedAt: number;
  readonly state: DraftState;
}

function cannotSave(error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(
    {
      id: `Draf tidak dapat disimpan: ${reason.id}.`,
      en: `The draft cannot be saved: ${reason.en}.`,
    },
    { cause: error },
  );
}

/** Reads what a file holds as far as it can be trusted; a damaged one is no draft. */
function readDraft(folder: string, name: string): SavedDraft | undefined {
  try {
    const raw = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { answers } = readAnswers(raw.answers ?? {});
    const state: DraftState = {
      answers,
      done: ANSWER_PATHS.filter((path) => Array.isArray(raw.done) && raw.done.includes(path)),
      ...(REGISTERS.includes(raw.register) && { register: raw.register }),
      ...(Number.isInteger(raw.wording) && { wording: raw.wording }),
      ...(typeof raw.text === 'string' && { text: raw.text }),
      ...(ANSWER_PATHS.includes(raw.pending?.path) &&
        typeof raw.pending.text === 'string' && { pending: raw.pending }),
    };
    return { id: name.replace(/\.json$/, ''), savedAt: Number(raw.savedAt) || 0, state };
  } catch {
    return undefined;
  }
}

/** The drafts of `asn-compose`, one file each, readable by their owner alone. */
export class Drafts {
  readonly folder: string;
  private readonly now: () => Date;

  constructor(folder: string, now: () => Date) {
    this.folder = join(folder, 'drafts');
    this.now = now;
  }

  /** An id for a new draft; two windows must not share one. */
  newId(): string {
    return `${this.now().toISOString().replace(/[-:T]/g, '').slice(0, 14)}-${process.pid}`;
  }

  /** Drafts of the last 30 days, the latest first; older ones are removed. */
  list(): SavedDraft[] {
    const drafts = this.names().flatMap((name) => readDraft(this.folder, name) ?? []);
    const oldest = this.now().getTime() - KEPT_DAYS * DAY;
    for (const { id, savedAt } of drafts) if (savedAt < oldest) this.remove(id);
    return drafts
      .filter(({ savedAt }) => savedAt >= oldest)
      .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1));
  }

  private names(): string[] {
    try {
      return readdirSync(this.folder).filter((name) => /^[\w-]+\.json$/.test(name));
    } catch {
      // no folder, no drafts
      return [];
    }
  }

  /**
   * Replaces the draft all at once: whenever the program or the computer stops, the old or the new
   * state is there.
   * @throws Failure
   */
  save(id: string, state: DraftState): void {
    const path = join(this.folder, `${id}.json`);
    const unfinished = unfinishedBeside(path);
    const content = JSON.stringify({ savedAt: this.now().getTime(), ...state });
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      writeFileSync(unfinished, content, { mode: 0o600, flag: 'wx', flush: true });
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw cannotSave(error);
    }
  }

  remove(id: string): void {
    rmSync(join(this.folder, `${id}.json`), { force: true });
  }
}

/** What a draft is about, for lists. */
export function draftTitle({ state }: SavedDraft, lang: 'id' | 'en'): string {
  const { recipient, topic } = state.answers;
  const who = [recipient?.title, recipient?.name ?? recipient?.position].filter(Boolean).join(' ');
  const nothing = lang === 'id' ? 'belum berjudul' : 'untitled';
  return sanitize([topic, who].filter(Boolean).join(' · ') || nothing);
}
