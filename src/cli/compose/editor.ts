import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sanitize } from '../../formatters/index.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';

/** The person's editor: `VISUAL`, else `EDITOR`; on Windows Notepad is always there. */
export function editorOf(env: Io['env'], platform: NodeJS.Platform): string | undefined {
  return env.VISUAL || env.EDITOR || (platform === 'win32' ? 'notepad.exe' : undefined);
}

function cannotEdit(editor: string, reason: string): Failure {
  const name = sanitize(editor);
  return new Failure({
    id: `Editor ${name} tidak dapat dipakai (${reason}); periksa EDITOR atau ubah teks per baris.`,
    en: `The editor ${name} cannot be used (${reason}); check EDITOR or change the text line by line.`,
  });
}

function run(editor: string, file: string, env: Io['env']): Promise<void> {
  // EDITOR may carry arguments: code --wait
  const [command = '', ...rest] = editor.match(/"[^"]*"|\S+/g) ?? [];
  return new Promise((resolve, reject) => {
    const child = spawn(command.replace(/"/g, ''), [...rest, file], { stdio: 'inherit', env });
    child.on('error', (error) =>
      reject(cannotEdit(editor, (error as NodeJS.ErrnoException).code ?? 'galat')),
    );
    child.on('exit', (code) => (code === 0 ? resolve() : reject(cannotEdit(editor, String(code)))));
  });
}

/**
 * Lets the person change a text in their editor, in a folder that nobody else can read.
 * @throws Failure where the editor cannot be started or fails
 */
export async function editText(text: string, editor: string, env: Io['env']): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'asn-compose-'));
  const file = join(folder, 'pesan.txt');
  try {
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    await run(editor, file, env);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
