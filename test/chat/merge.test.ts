import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExports } from '../../src/chat/index.ts';
import { folder } from '../temporary.ts';
import { all } from './helpers.ts';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
const texts = async (reading: ReturnType<typeof readExports>) =>
  (await all(reading)).map(({ chat, text, kind }) => `${chat}:${kind === 'text' ? text : kind}`);

const A = `02/11/26 08.00 - Tirta: satu
02/11/26 08.01 - Galuh: dua
02/11/26 08.01 - Galuh: dua
02/11/26 08.02 - Tirta: <Media tidak disertakan>
`;
const B = `02/11/26 08.01 - Galuh: dua
02/11/26 08.01 - Galuh: dua
02/11/26 08.02 - Tirta: <Media tidak disertakan>
03/11/26 09.00 - Tirta: tiga
`;

describe('overlapping exports of a chat', () => {
  it('count each message once, equal messages as often as they stand in one file', async () => {
    const reading = readExports([file('a.txt', A), file('b.txt', B)]);
    expect(await texts(reading)).toEqual(['0:satu', '0:dua', '0:dua', '0:media', '0:tiga']);
    expect(reading.duplicates).toBe(3);
    expect(reading.files.map(({ chat }) => chat)).toEqual([0, 0]);
  });

  it('in any order, the same file twice, another phone’s form', async () => {
    expect(await texts(readExports([file('b.txt', B), file('a.txt', A)]))).toHaveLength(5);
    expect(await texts(readExports([file('a.txt', A), file('salinan.txt', A)]))).toHaveLength(4);
    const ios = `[02/11/26, 08.01.10] Galuh: dua\n[02/11/26, 08.01.15] Galuh: dua\n[02/11/26, 08.02.00] Tirta: \u200egambar tidak disertakan\n[02/11/26, 08.05.00] Galuh: baru\n`;
    expect(await texts(readExports([file('a.txt', A), file('_chat.txt', ios)]))).toEqual([
      '0:satu',
      '0:dua',
      '0:dua',
      '0:media',
      '0:baru',
    ]);
  });

  it('where a message was edited or deleted in between', async () => {
    const later = A.replace('satu', 'satu betul <Pesan ini diedit>').replace(
      'Galuh: dua\n',
      'Galuh: Pesan ini telah dihapus\n',
    );
    expect(await texts(readExports([file('a.txt', A), file('b.txt', later)]))).toHaveLength(4);
    expect(await texts(readExports([file('b.txt', later), file('a.txt', A)]))).toHaveLength(4);
  });

  it('one after the other in time', async () => {
    const next = '05/11/26 09.00 - Tirta: empat\n05/11/26 09.01 - Galuh: lima\n';
    expect(
      (await texts(readExports([file('2.txt', next), file('1.txt', A)]))).map((text) =>
        text.slice(2),
      ),
    ).toEqual(['satu', 'dua', 'dua', 'media', 'empat', 'lima']);
  });
});

describe('different chats', () => {
  const broadcast = '02/11/26 08.00 - Tirta: Undangan rapat terlampir, mohon hadir.\n';

  it('stay apart, a broadcast stands in each', async () => {
    const reading = readExports([
      file('x.txt', `${broadcast}02/11/26 08.05 - Galuh: Baik\n`),
      file('y.txt', `${broadcast}02/11/26 08.06 - Wulan: Siap\n`),
    ]);
    expect(await texts(reading)).toEqual([
      '0:Undangan rapat terlampir, mohon hadir.',
      '0:Baik',
      '1:Undangan rapat terlampir, mohon hadir.',
      '1:Siap',
    ]);
    expect(reading.duplicates).toBe(0);
  });

  it('are told apart by the names that WhatsApp gives to files', async () => {
    const reading = readExports([
      file('Chat WhatsApp dengan Galuh.txt', broadcast),
      file('Chat WhatsApp dengan Wulan.txt', broadcast),
      file('Chat WhatsApp dengan Galuh (1).txt', broadcast),
    ]);
    await all(reading);
    expect(reading.files.map(({ chat }) => chat)).toEqual([0, 1, 0]);
    expect(reading.duplicates).toBe(1);
  });
});

describe('files', () => {
  const home = folder();

  it('are read from disk, and refused before the first message where one is no export', async () => {
    const good = join(home, 'a.txt');
    const bad = join(home, 'b.txt');
    writeFileSync(good, A);
    writeFileSync(bad, 'surat biasa');
    expect(await texts(readExports([good]))).toHaveLength(4);
    const reading = readExports([good, bad]);
    const seen: string[] = [];
    await expect(
      (async () => {
        for await (const { text } of reading) seen.push(text);
      })(),
    ).rejects.toMatchObject({ code: 'not-an-export', source: bad });
    expect(seen).toEqual([]);
  });

  it('may be left in the middle', async () => {
    const path = join(home, 'c.txt');
    writeFileSync(path, A.repeat(20_000));
    for await (const message of readExports([path])) {
      expect(message.text).toBe('satu');
      break;
    }
  });
});
