import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../scripts/chromium.mjs';
import { folder } from '../temporary.ts';
import { audit, CHAT, line, ME, put } from './helpers.ts';

const HOSTILE = [
  '<script>document.title="kena"</script>',
  '"onload="document.title=1" <img src=x onerror=document.title=2>',
  "'><svg/onload=document.title=3>",
  '</style></title></textarea><iframe src=https://contoh.go.id>',
  '<!-- <a href="javascript:document.title=4">tautan</a> ]]> {{7*7}} #{8*8}',
];
const HOSTILE_NAME = 'Pak "onmouseover="document.title=5" <b>Tebal</b>';

/** Months of mischief: in names, in texts, in what is quoted as an example. */
function hostileChat(): string {
  const lines = HOSTILE.flatMap((text, i) => [
    line(`0${i + 2}/10/26 20.1${i}`, ME, `Pak, ${text} yg kmrn gak ada`),
    line(`0${i + 2}/10/26 20.2${i}`, HOSTILE_NAME, `Apakah ${text}?`),
    line(`1${i}/11/26 21.00`, ME, `${text} yg`),
  ]);
  return [...lines, CHAT.split('\n').slice(1).join('\n')].join('\n');
}

async function pageOf(chat: string, ...argv: string[]): Promise<string> {
  const cwd = folder();
  put(cwd, chat, 'chat.txt');
  const { code } = await audit(['--me', ME, '--html', 'audit.html', ...argv, 'chat.txt'], { cwd });
  expect(code).toBe(0);
  return join(cwd, 'audit.html');
}

describe('the page', () => {
  it('needs nothing besides itself and lets nothing run', async () => {
    const page = readFileSync(await pageOf(hostileChat()), 'utf8');
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(page).not.toMatch(/<(?:script|iframe|img|link|object|embed|form|a)\b/i);
    expect(page).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(page).not.toMatch(/(?:src|href)\s*=\s*["']?(?!#)/i);
    const addresses = page.match(/https?:\/\/[^\s"'<]+/g) ?? [];
    const foreign = addresses.filter((one) => !one.startsWith('http://www.w3.org/'));
    // as text of an example, never as an address
    expect(foreign.every((one) => /^https:\/\/(?:contoh|…)/.test(one))).toBe(true);
  });

  it('has a table behind every chart', async () => {
    const page = readFileSync(await pageOf(CHAT), 'utf8');
    expect(page.match(/<caption>/g)).toHaveLength(3);
    expect(page.match(/role="img" aria-label="[^"]+"/g)!.length).toBeGreaterThanOrEqual(6);
  });

  it('speaks English where asked', async () => {
    const page = readFileSync(await pageOf(CHAT, '--lang', 'en'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Commonest findings');
  });

  it('says so where there is nothing to show', async () => {
    const page = readFileSync(await pageOf(CHAT, '--month', '2020-01'), 'utf8');
    expect(page).toContain('Tidak ada pesan dalam jangka waktu ini.');
  });
});

const executable = findChromium();
const inBrowser = executable
  ? 'in Chromium'
  : 'in Chromium (skipped: none found, set CHROMIUM_PATH)';

describe.skipIf(!executable)(`the page ${inBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(executable);
  });
  afterAll(() => browser?.close());

  /** Opens a page and notes all that it asks for and complains of. */
  async function open(path: string, width: number) {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    page.setDefaultTimeout(100_000);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(pathToFileURL(path).href);
    await page.waitForTimeout(200);
    return { page, requests, complaints };
  }

  async function visibleCharts(page: Page): Promise<{ width: number; shapes: number }[]> {
    return page.locator('figure svg:visible').evaluateAll((all) =>
      all.map((svg) => ({
        width: Math.round(svg.getBoundingClientRect().width),
        shapes: svg.querySelectorAll('path, text').length,
      })),
    );
  }

  it.each([
    ['phone', 390],
    ['screen', 1024],
  ])('shows its charts on a %s, asks for nothing, complains of nothing', async (_, width) => {
    const path = await pageOf(hostileChat());
    const { page, requests, complaints } = await open(path, width);
    expect(requests).toEqual([pathToFileURL(path).href]);
    expect(complaints).toEqual([]);
    const charts = await visibleCharts(page);
    expect(charts).toHaveLength(4);
    for (const chart of charts) {
      expect(chart.width).toBeGreaterThan(300);
      expect(chart.shapes).toBeGreaterThan(5);
    }
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await page.close();
  });

  it('takes a chat full of mark-up for text', async () => {
    const { page, complaints } = await open(await pageOf(hostileChat()), 390);
    expect(await page.title()).toBe(`Audit percakapan WhatsApp · ${ME}`);
    expect(await page.locator('script, iframe, img, b:text("Tebal")').count()).toBe(0);
    const text = await page.locator('body').textContent();
    expect(HOSTILE.some((one) => text?.includes(one.slice(0, 20)))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('prints on A4 with the wide charts', async () => {
    const { page } = await open(await pageOf(CHAT), 390);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 59[45]\S* 84[12]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.narrow:visible').count()).toBe(0);
    expect(await page.locator('.wide:visible').count()).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('opens its tables by keyboard', async () => {
    const { page } = await open(await pageOf(CHAT), 390);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('table:visible').count()).toBe(1);
    expect(await page.locator('table:visible').textContent()).toContain('November 2026');
    await page.close();
  });

  it('has text that stands out from its ground', async () => {
    const { page } = await open(await pageOf(CHAT), 390);
    const colours = await page.evaluate<string[]>(`
      [...new Set([...document.querySelectorAll('main :not(svg *), header *')]
        .filter((one) => one.textContent.trim())
        .map((one) => getComputedStyle(one).color))]`);
    expect(colours.length).toBeGreaterThan(1);
    for (const colour of colours) expect(contrastOnWhite(colour)).toBeGreaterThan(4.5);
    await page.close();
  });
});

/** WCAG 2.2: (1.05) / (relative luminance + 0.05). */
function contrastOnWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
