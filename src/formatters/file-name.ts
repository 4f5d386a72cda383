import { sanitize } from './sanitize.ts';
import { type Screen, say } from './screen.ts';
import { TEXTS } from './texts.ts';

/** A file's name as people know it: relative to the folder they are in, safe to print. */
export function displayPath(filePath: string, screen: Screen, cwd?: string): string {
  if (filePath === '<stdin>' || filePath === '<text>') return say(screen, TEXTS.stdin);
  if (filePath === '<clipboard>') return say(screen, TEXTS.clipboard);
  return sanitize(relativePath(filePath, cwd));
}

/** Without the folder in front, where the file lies in it. */
export function relativePath(filePath: string, cwd: string | undefined): string {
  if (cwd === undefined || !filePath.startsWith(cwd)) return filePath;
  const rest = filePath.slice(cwd.length);
  if (/[\\/]$/u.test(cwd)) return rest || filePath;
  return /^[\\/]/u.test(rest) ? rest.slice(1) : filePath;
}

/** As an argument of a command line that the reader may copy. */
export function shellWord(path: string): string {
  const plain = !/[\s"'`$!&|;<>()*?[\]{}#~^]/u.test(path);
  return plain ? path : `"${path.replace(/["$`]/gu, '\\$&')}"`;
}
