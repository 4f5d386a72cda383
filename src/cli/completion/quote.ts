/** For bash and zsh, in single quotes; a `'` ends them for a moment. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
