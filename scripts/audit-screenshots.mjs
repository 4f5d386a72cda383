// Pictures of asn-audit's page for the documentation: on a phone, and printed on A4.
//   npm run build && node scripts/audit-screenshots.mjs [--program dist/bin/asn-audit.js]
// Needs Chromium (CHROMIUM_PATH, or in PATH). Writes docs/images/audit-*.png.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, launchChromium } from './chromium.mjs';

const { values } = parseArgs({
  options: { program: { type: 'string', default: 'dist/bin/asn-audit.js' } },
});
const executable = findChromium();
if (!executable) throw new Error('Chromium not found: install it or set CHROMIUM_PATH');

const folder = mkdtempSync(join(tmpdir(), 'asn-audit-pictures-'));
try {
  const chats = readdirSync('examples/chats').map((name) => join('examples/chats', name));
  const page = join(folder, 'audit.html');
  const asked = ['--no-config', '--me', 'Arum Larasati', '--html', page];
  execFileSync(process.execPath, [values.program, ...asked, ...chats], { stdio: 'ignore' });
  mkdirSync('docs/images', { recursive: true });
  await takePictures(pathToFileURL(page).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takePictures(url) {
  const browser = await launchChromium(executable);
  try {
    const phone = await browser.newPage({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 1.5,
    });
    await phone.goto(url);
    await phone.screenshot({ path: 'docs/images/audit-phone.png', fullPage: true });
    // A4 at 96 pixels an inch, without the margins of 14 mm
    const paper = await browser.newPage({ viewport: { width: 688, height: 1017 } });
    await paper.emulateMedia({ media: 'print' });
    await paper.goto(url);
    await paper.screenshot({ path: 'docs/images/audit-a4.png', fullPage: true });
  } finally {
    await browser.close();
  }
}
