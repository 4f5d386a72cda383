import type { Path } from './errors.ts';

interface Region {
  readonly start: number;
  readonly end: number;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** `key:` or `"key":` at the beginning of a line, perhaps behind the dash of a list. */
function beginsWithKey(line: string, key: string): boolean {
  const text = line.trimStart().replace(/^- +/, '');
  return ['', '"', "'"].some((quote) => {
    const written = quote + key + quote;
    return text.startsWith(written) && text.slice(written.length).trimStart().startsWith(':');
  });
}

function isItem(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}

/** The block below a line: all that is indented further, and the items of its list. */
function blockAt(lines: readonly string[], first: number, end: number): Region {
  const indent = indentOf(lines[first]!);
  const ofItem = isItem(lines[first]!);
  let last = first + 1;
  for (; last < end; last += 1) {
    const line = lines[last]!;
    const below = indentOf(line) > indent || (indentOf(line) === indent && isItem(line) && !ofItem);
    if (line.trim() !== '' && !below) break;
  }
  return { start: first, end: last };
}

function keyLine(lines: readonly string[], key: string, { start, end }: Region) {
  let best: number | undefined;
  let flow: number | undefined;
  for (let i = start; i < end; i += 1) {
    const line = lines[i]!;
    if (line.trimStart().startsWith('#')) continue;
    if (beginsWithKey(line, key)) {
      if (best === undefined || indentOf(line) < indentOf(lines[best]!)) best = i;
    } else if (flow === undefined && line.includes(key)) flow = i;
  }
  return best ?? flow;
}

function itemLine(lines: readonly string[], index: number, { start, end }: Region) {
  const dashes: number[] = [];
  for (let i = start; i < end; i += 1) {
    if (!isItem(lines[i]!)) continue;
    const indent = indentOf(lines[i]!);
    if (dashes.length === 0 || indent === indentOf(lines[dashes[0]!]!)) dashes.push(i);
  }
  return dashes[index];
}

/**
 * The line (from 1) where a person finds a setting: by its keys and their indentation, as YAML and
 * printed JSON stand on the screen. The parsers give no places, and nothing but a sentence hangs on
 * it: where a key is not found, the line of the setting above it.
 */
export function lineOf(text: string, path: Path): number | undefined {
  const lines = text.split(/\r\n?|\n/);
  let region: Region = { start: 0, end: lines.length };
  let found: number | undefined;
  for (const part of path) {
    const line =
      typeof part === 'number' ? itemLine(lines, part, region) : keyLine(lines, part, region);
    if (line === undefined) break;
    found = line;
    region = blockAt(lines, line, region.end);
  }
  return found === undefined ? undefined : found + 1;
}
