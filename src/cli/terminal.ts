import type { Io, TextOutput } from './io.ts';

/**
 * Whether to colour: `--color/--no-color`, then FORCE_COLOR, then NO_COLOR (no-color.org: any value
 * but the empty one), then whether it is a terminal.
 */
export function wantsColor(
  choice: boolean | undefined,
  stream: TextOutput,
  env: Io['env'],
): boolean {
  if (choice !== undefined) return choice;
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The Linux console and the old Windows console lack ✓, ✗ and the overline. */
export function showsUnicode(stream: TextOutput, env: Io['env']): boolean {
  if (!stream.isTTY) return true;
  if (env.TERM === 'linux') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  if (locale) return !/^(C|POSIX)$/.test(locale);
  return env.OS !== 'Windows_NT' || Boolean(env.WT_SESSION || env.TERM_PROGRAM);
}
