// Records the screens of docs/compose.md: the wizard of asn-compose in a terminal of 80 by 24 (tmux),
// run from its source.
//   node scripts/record-compose.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = resolve(root, 'docs/compose.md');
const home = mkdtempSync(join(tmpdir(), 'asn-compose-'));
const program = resolve(root, 'test/composer/run-source.mjs');
const tmux = (...args) =>
  execFileSync('tmux', ['-S', join(home, 'tmux'), ...args], { encoding: 'utf8' });
const screen = () => tmux('capture-pane', '-p').trimEnd();

/** Types one thing after the other and waits for what comes next. */
async function conversation(steps) {
  for (const [shown, ...keys] of steps) {
    for (let i = 0; !screen().includes(shown); i += 1) {
      if (i > 200) throw new Error(`never shown: ${shown}\n${screen()}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    if (keys.length > 0) tmux('send-keys', ...keys);
    // a question that is on the screen already must not answer the next wait
    await new Promise((done) => setTimeout(done, 400));
  }
}

const screens = new Map();
const sender = [
  ['--sender-name', 'Rina Lestari'],
  ['--sender-position', 'Analis Kebijakan'],
  ['--sender-agency', 'Dinas Sosial Kota Melati'],
  ['--greeting', 'time'],
].flat();
const command = [process.execPath, program, ...sender, '--at', '2026-11-23T09:15'];
const shell = `env -u XDG_STATE_HOME HOME='${home}' LANG=C.UTF-8 ${command.map((part) => `'${part}'`).join(' ')}; sleep 5`;
try {
  tmux('new-session', '-d', '-x', '80', '-y', '24', shell);
  await conversation([['Apa tujuan pesan ini?', '3']]);
  screens.set('purpose', screen());
  await conversation([
    ['Permintaan data', 'Enter'],
    ['Bagaimana penerima disapa?', '2', 'Enter'],
    ['Nama penerima', 'Ratna Wulandari', 'Enter'],
    ['Jabatan penerima', 'Kepala Bidang Anggaran', 'Enter'],
    ['Instansi penerima', 'BPKAD Kota Melati', 'Enter'],
    ['Topik', 'data aset yg blm dicatat', 'Enter'],
    ['Enter pakai'],
  ]);
  screens.set('doubt', screen());
  await conversation([
    ['Enter pakai', 'Enter'],
    ['Rincian', 'Enter'],
    ['Tautan dokumen', 'https://bpkad.melati.go.id/format/aset.xlsx', 'Enter'],
    ['aset.xlsx', 'Enter'],
    ['Waktu yang diminta', 'paling lambat Jumat, 27 November 2026', 'Enter'],
    ['Apa selanjutnya?'],
  ]);
  screens.set('review', tmux('capture-pane', '-p', '-S', '-40').split('\n').slice(-46).join('\n'));
} finally {
  tmux('kill-server');
  rmSync(home, { recursive: true, force: true });
}

let text = readFileSync(page, 'utf8');
for (const [name, shown] of screens) {
  const kept = name === 'review' ? shown.slice(shown.indexOf('╭')) : shown;
  const block = `<!-- screen: ${name} -->\n\`\`\`console\n${kept.trimEnd()}\n\`\`\``;
  text = text.replace(
    new RegExp(`<!-- screen: ${name} -->\\n\`\`\`console\\n[^]*?\`\`\``),
    () => block,
  );
}
writeFileSync(page, text);
