import type { Bilingual } from '../linter/contract.ts';
import { ExitCode } from './exit-codes.ts';
import { Cancelled } from './failure.ts';
import type { Io, Lang, Main } from './io.ts';
import { note } from './note.ts';
import { Output } from './output.ts';

/** What the programs share besides their arguments. */
export interface Session {
  readonly io: Io;
  readonly out: Output;
  readonly err: Output;
  /** The language of the screen; the configuration may change it. */
  lang: Lang;
}

/** `--lang` must be known before anything can be said, the complaint about an argument included. */
function earlyLang(argv: readonly string[]): Lang {
  for (let i = 0; i < argv.length && argv[i] !== '--'; i += 1) {
    if (argv[i] === '--lang=en' || (argv[i] === '--lang' && argv[i + 1] === 'en')) return 'en';
  }
  return 'id';
}

/** Failures and errors of the configuration bring their own sentence in both languages. */
function explained(error: unknown): Bilingual {
  const text = (error as { text?: Partial<Bilingual> } | null)?.text;
  if (typeof text?.id === 'string' && typeof text.en === 'string') return text as Bilingual;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    id: `Kegagalan di dalam program: ${reason}\nMohon laporkan; DEBUG=1 menampilkan rinciannya.`,
    en: `Internal failure: ${reason}\nPlease report it; DEBUG=1 shows the details.`,
  };
}

async function report(error: unknown, session: Session): Promise<number> {
  if (error instanceof Cancelled) return ExitCode.cancelled;
  const { env } = session.io;
  await note(explained(error), session);
  if (env.DEBUG && error instanceof Error) {
    await session.err.write(`${error.stack}\n`);
    if (error.cause instanceof Error) await session.err.write(`${error.cause.stack}\n`);
  }
  return ExitCode.failed;
}

/** Makes a program of its body: what goes wrong becomes a sentence and an exit code. */
export function program(body: (session: Session) => Promise<number>): Main {
  return async (io) => {
    const session: Session = {
      io,
      out: new Output(() => io.stdout),
      err: new Output(() => io.stderr),
      lang: earlyLang(io.argv),
    };
    try {
      return await body(session);
    } catch (error) {
      return report(error, session).catch(() => ExitCode.failed);
    }
  };
}
