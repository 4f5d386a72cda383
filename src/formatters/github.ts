import type { Result, ResultMessage } from '../linter/contract.ts';
import { relativePath } from './file-name.ts';
import type { ReportOptions } from './options.ts';
import { sanitize } from './sanitize.ts';

const COMMANDS = { 1: 'warning', 2: 'error', 3: 'notice' } as const;

/** Workflow commands of GitHub Actions, which show the findings beside the lines of a change. */
export function formatGithub(results: readonly Result[], options: ReportOptions = {}): string {
  return results
    .flatMap(({ filePath, messages }) => {
      const file = relativePath(filePath, options.cwd).replaceAll('\\', '/');
      return messages.map((message) => annotation(file, message));
    })
    .join('');
}

function annotation(file: string, message: ResultMessage): string {
  const properties = Object.entries({
    file,
    line: message.line,
    col: message.column,
    endLine: message.endLine,
    endColumn: message.endColumn,
    title: message.ruleId,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = escapeData(message.message);
  return `::${COMMANDS[message.severity]} ${properties.join(',')}::${text}\n`;
}

// The escapes of actions/toolkit, command.ts: a line end would start another command.
function escapeData(text: string): string {
  const lines = text.split(/\r\n?|\n/u).map(sanitize);
  return lines.map((line) => line.replaceAll('%', '%25')).join('%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
