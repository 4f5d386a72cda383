import { copyFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { monthlyQuota } from '../../rules/monthly-quota.ts';
import { resolveZone } from '../../src/calendar/index.ts';
import { lint, settings } from '../../src/linter/index.ts';
import { type QuotaRequest, readQuota } from '../../src/logbook/quota.ts';
import { quotaFileOf } from '../../src/logbook/quota-file.ts';
import { record } from '../../src/logbook/record.ts';
import { folder as temporaryFolder } from '../temporary.ts';

const NOW = new Date('2026-11-23T09:00:00+07:00');
let folder: string;
let path: string;
let request: QuotaRequest;

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'logbook.db');
  request = {
    location: { kind: 'sqlite', path },
    names: ['Rina'],
    at: NOW.getTime(),
    zone: resolveZone('WIB'),
    limit: 20,
    silenceHours: 8,
  };
});

function send(recipient: string, at = NOW) {
  return record({ ...request, now: NOW }, { recipient, sentAt: at });
}

const count = async (changes: Partial<QuotaRequest> = {}) =>
  (await readQuota({ ...request, ...changes })).quota?.count;

const remembered = () => JSON.parse(readFileSync(quotaFileOf(path), 'utf8'));

describe('the count for the linter', () => {
  it('is absent where no logbook is kept, and makes none', async () => {
    expect(await readQuota(request)).toEqual({});
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('stands beside the logbook, for its owner alone', async () => {
    await send('Ibu Sari');
    expect(Object.values(remembered().counts)).toEqual([1]);
    expect(await readQuota(request)).toEqual({ quota: { month: '2026-11', count: 1, limit: 20 } });
    if (process.platform !== 'win32') expect(statSync(quotaFileOf(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['lost', () => rmSync(quotaFileOf(path))],
    ['empty', () => writeFileSync(quotaFileOf(path), '')],
    ['half-written', () => writeFileSync(quotaFileOf(path), '{"stamp":"1 2 3 4","cou')],
    ['nonsense', () => writeFileSync(quotaFileOf(path), '{"stamp":7,"counts":null}')],
    ['of another file', () => utimesSync(path, 1, 1)],
  ])('is counted anew when what is remembered is %s', async (_, spoil) => {
    await send('Ibu Sari');
    spoil();
    expect(await count()).toBe(1);
    expect(Object.values(remembered().counts)).toEqual([1]);
  });

  it('follows a book that was put in its place', async () => {
    await send('Ibu Sari');
    copyFileSync(path, `${path}.old`);
    await send('Pak Budi');
    expect(await count()).toBe(2);
    copyFileSync(`${path}.old`, path);
    expect(await count()).toBe(1);
  });

  it('is for one month, one person, one zone', async () => {
    await send('Ibu Sari');
    await send('Pak Budi', new Date('2026-10-31T18:00:00Z'));
    expect(await count()).toBe(2);
    expect(await count({ at: Date.parse('2026-10-05T00:00:00Z') })).toBe(0);
    expect(await count({ zone: resolveZone('UTC') })).toBe(1);
    expect(await count({ names: ['Andi'] })).toBe(0);
    expect(await count({ names: ['Andi', 'rina'] })).toBe(2);
    expect(Object.keys(remembered().counts)).toHaveLength(5);
  });

  it('says why it cannot be read, and lets the lint go on', async () => {
    writeFileSync(path, 'ini bukan basis data '.repeat(100));
    const reading = await readQuota(request);
    expect(reading.quota).toBeUndefined();
    expect(reading.problem?.id).toContain('rusak');
    const shared = { kind: 'postgres', url: 'postgres://u:rahasia@127.0.0.1:1/x' } as const;
    const away = await readQuota({ ...request, location: shared, folder });
    expect(away.problem?.id).toContain('tidak dapat dihubungi');
    expect(JSON.stringify(away)).not.toContain('rahasia');
  });
});

describe('monthly-quota', () => {
  const report = (recorded?: number) => {
    const quota = { month: '2026-11', count: recorded ?? 0, limit: 20 };
    const now = settings(NOW, recorded === undefined ? {} : { quota });
    return lint('Selamat pagi.', [monthlyQuota], now).messages.map((m) => [
      m.messageId,
      m.severity,
    ]);
  };

  it.each([
    [undefined, []],
    [0, []],
    [15, []],
    [16, [['near', 1]]],
    [19, [['near', 1]]],
    [20, [['exceeded', 2]]],
    [87, [['exceeded', 2]]],
  ])('with %s on record reports %j', (recorded, expected) => {
    expect(report(recorded)).toEqual(expected);
  });

  it('names the official channels and how to write one', () => {
    const quota = { month: '2026-11', count: 20, limit: 20 };
    const [message] = lint('Selamat pagi.', [monthlyQuota], settings(NOW, { quota })).messages;
    for (const part of ['ke-21', 'nota dinas', 'surat resmi', 'rapat koordinasi', 'Hal']) {
      expect(message?.message).toContain(part);
    }
  });
});
