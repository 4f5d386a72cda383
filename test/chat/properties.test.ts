import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveZone } from '../../src/calendar/zones.ts';
import { Assembler } from '../../src/chat/assemble.ts';
import { survey } from '../../src/chat/dialect.ts';
import { ChatError, type ChatMessage } from '../../src/chat/index.ts';
import { RecordReader } from '../../src/chat/records.ts';
import { DIALECTS } from './dialects.ts';
import { parse, zip } from './helpers.ts';

const MINUTE = 60_000;
const sender = fc.constantFrom(
  'Tirta Wibisana',
  'Galuh P.',
  '+62 811-5550-1234',
  'Ibu Sekar, Sp.A',
  'Wulan 🌸',
);
const word = fc.oneof(
  fc.constantFrom(
    'rapat',
    'jam 09.00',
    'Agenda:',
    '25/11/26',
    '🙏',
    'https://contoh.go.id/a?b=c',
    '<b>',
    'é',
    '- 10.00:',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
// What cannot be told apart in an export: marks and blanks at the edges, and WhatsApp's own words.
const text = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map(
    (lines) =>
      `Isi ${lines.join('\n').replace(/[\r\0\u2028\u2029\u0085\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')} akhir`,
  );
const step = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 3000 }));
const chat = fc.array(fc.record({ sender, text, step }), { minLength: 1, maxLength: 30 });

function format(
  messages: readonly { sender: string; text: string; step: number }[],
  dialect: (typeof DIALECTS)[number],
) {
  // Begins on the 13th, so that every file shows the order of its dates.
  let wall = Date.UTC(2026, 9, 13, 7, 5, dialect.seconds ? 9 : 0);
  const wanted = messages.map((message) => {
    wall += message.step * MINUTE;
    return { sender: message.sender, text: message.text, wall };
  });
  const body = wanted
    .map((message) => `${dialect.head(message.wall)}${message.sender}: ${message.text}\n`)
    .join('');
  return { wanted, body };
}

const essence = ({ sender, text, wall }: ChatMessage) => ({ sender, text, wall });

describe.each(DIALECTS)('$name', (dialect) => {
  it('gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(chat, fc.boolean(), async (messages, crlf) => {
        const { wanted, body } = format(messages, dialect);
        const got = await parse(crlf ? `\ufeff${body.replaceAll('\n', '\r\n')}` : body);
        expect(got.map(essence)).toEqual(wanted);
        expect(got.every(({ kind, edited }) => kind === 'text' && !edited)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('bytes', () => {
  const zone = resolveZone('WIB');

  function inChunks(bytes: Buffer, sizes: readonly number[]) {
    const found = survey(bytes, { title: '' })!;
    const assembler = new Assembler({ file: 0, chat: 0, platform: found.platform, zone });
    const skipped: string[] = [];
    const records = new RecordReader({
      survey: found,
      assembler,
      skip: (at, why) => skipped.push(`${at} ${why}`),
    });
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = sizes[i % sizes.length]!;
      records.write(bytes.subarray(at, at + size));
      at += size;
    }
    records.end();
    return { messages: assembler.takeMessages(), skipped };
  }

  it('where chunks end does not matter', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 });
    const rubbish = fc.constantFrom(
      '',
      '\0\0\n',
      'sisa\n',
      '31/02/26 08.00 - Tirta Wibisana: x\n',
      '27/11/26 09.00 - Materi: y\n',
    );
    fc.assert(
      fc.property(
        chat,
        sizes,
        rubbish,
        fc.nat(DIALECTS.length - 1),
        (messages, chunks, odd, which) => {
          const { body } = format(messages, DIALECTS[which]!);
          const lines = body.split('\n');
          lines.splice(Math.floor(lines.length / 2), 0, odd);
          const bytes = Buffer.from(lines.join('\n'));
          expect(inChunks(bytes, chunks)).toEqual(inChunks(bytes, [bytes.length]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('nor with messages and lines beyond all bounds', () => {
    const start = '02/11/26 08.00 - Tirta: a\n';
    const line = 'é'.repeat(400_000);
    const lines = 'é panjang\n'.repeat(60_000);
    const bytes = Buffer.from(
      `${start}${line}\n02/11/26 08.01 - Galuh: ${line}\n${line}\n02/11/26 08.02 - Tirta: ${lines}02/11/26 08.03 - Galuh: b`,
    );
    const whole = inChunks(bytes, [bytes.length]);
    expect(whole.messages).toHaveLength(4);
    expect(whole.messages.every(({ text }) => !text.includes('\ufffd'))).toBe(true);
    for (const sizes of [[100_000], [65_536, 1], [524_287, 3]])
      expect(inChunks(bytes, sizes)).toEqual(whole);
  });

  it('no bytes make it throw anything but a ChatError', async () => {
    const head = Buffer.from('02/11/26 08.00 - Tirta: a\n');
    const good = zip([{ name: '_chat.txt', data: head }]);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((tail) => Buffer.concat([head, tail])),
      fc
        .string({
          unit: fc.constantFrom(...'0123456789/.: -,[]APMapm\n\r\u200e\u202f'),
          maxLength: 120,
        })
        .map((s) => Buffer.from(s)),
      fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, value]) => {
        const broken = Buffer.from(good);
        broken[at] = value;
        return broken;
      }),
      fc.nat(good.length).map((end) => good.subarray(0, end)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (source) => {
        try {
          const messages = await parse(source);
          for (const { wall, instant, line: at } of messages) {
            expect(Number.isSafeInteger(wall) && Number.isSafeInteger(instant) && at >= 1).toBe(
              true,
            );
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ChatError);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
