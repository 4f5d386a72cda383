import { describe, expect, it } from 'vitest';
import {
  type ChatMessage,
  type CoordinationOptions,
  CoordinationTracker,
  coordinations,
  isCourtesy,
  personMatcher,
} from '../../src/chat/index.ts';
import { parse } from './helpers.ts';

const ME = { me: 'Tirta' };

async function follow(text: string, options: CoordinationOptions = ME, zone = 'WIB') {
  return track(await parse(text, { zone }), options);
}

function track(messages: readonly ChatMessage[], options: CoordinationOptions) {
  const tracker = new CoordinationTracker(options);
  const roles = messages.map((message) => tracker.add(message));
  const { awaiting } = tracker;
  const list = tracker
    .takeFinished()
    .concat(tracker.finish())
    .sort((a, b) => a.id - b.id);
  return { roles, list, awaiting, replies: tracker.replies, answers: tracker.answers };
}

describe('where a coordination begins', () => {
  it('my message after eight hours of silence; reminders and answers belong to it', async () => {
    const { roles, list } = await follow(`02/11/26 08.00 - Tirta: Selamat pagi, Bu
02/11/26 08.30 - Galuh: Pagi
02/11/26 08.31 - Tirta: Mohon waktu
02/11/26 15.00 - Tirta: Izin mengingatkan
02/11/26 22.59 - Tirta: Mohon maaf mengganggu
03/11/26 06.59 - Tirta: Selamat pagi`);
    expect(roles).toEqual(['opening', 'theirs', 'reply', 'follow-up', 'follow-up', 'opening']);
    expect(list.map(({ month, mine, theirs }) => [month, mine, theirs])).toEqual([
      ['2026-11', 4, 1],
      ['2026-11', 1, 0],
    ]);
  });

  it('what they begin and I answer is none, even the next morning', async () => {
    const text = `02/11/26 16.00 - Galuh: Selamat sore, Pak. Berkasnya kami kirim ke mana?
03/11/26 08.00 - Tirta: Ke ruang umum, Bu
03/11/26 16.30 - Tirta: Sudah kami terima, Bu`;
    expect((await follow(text)).roles).toEqual(['theirs', 'reply', 'opening']);
    expect((await follow(text, { ...ME, lateAnswerHours: 0 })).roles).toEqual([
      'theirs',
      'opening',
      'opening',
    ]);
  });

  it('a courtesy of theirs begins nothing that waits for my answer', async () => {
    const { roles } = await follow(`02/11/26 16.00 - Galuh: Terima kasih, Pak 🙏
03/11/26 08.00 - Tirta: Selamat pagi, Bu. Izin bertanya`);
    expect(roles).toEqual(['theirs', 'opening']);
  });

  it('in a group only silence counts', async () => {
    const { roles } = await follow(`02/11/26 07.00 - Wulan: Pagi semua, ada kabar?
02/11/26 16.00 - Galuh: Data sudah masuk
03/11/26 08.00 - Tirta: Selamat pagi, Bapak/Ibu`);
    expect(roles).toEqual(['theirs', 'theirs', 'opening']);
  });

  it('media break silence, system lines and calls do not', async () => {
    const { roles } = await follow(`02/11/26 08.00 - Tirta: a
02/11/26 15.00 - Galuh: <Media tidak disertakan>
02/11/26 22.00 - Tirta: b
03/11/26 05.00 - Panggilan suara tak terjawab
03/11/26 05.30 - Pesan sementara dinyalakan. Pesan baru akan hilang.
03/11/26 06.00 - Tirta: c`);
    expect(roles).toEqual(['opening', 'theirs', 'reply', 'none', 'none', 'opening']);
  });

  it('the hours of silence can be chosen', async () => {
    const text = '02/11/26 08.00 - Tirta: a\n02/11/26 12.00 - Tirta: b\n';
    expect((await follow(text, { ...ME, silenceHours: 4 })).list).toHaveLength(2);
    expect((await follow(text, { ...ME, silenceHours: 4.5 })).list).toHaveLength(1);
  });

  it('the month is that of the office', async () => {
    const text = '30/11/26 23.30 - Tirta: a\n';
    expect((await follow(text)).list[0]!.month).toBe('2026-11');
    expect((await follow(text, { ...ME, zone: 'WIT' })).list[0]!.month).toBe('2026-12');
    expect((await follow('01/12/26 00.30 - Tirta: a\n', ME, 'WIT')).list[0]!.month).toBe('2026-11');
    expect(
      (await follow('01/12/26 00.30 - Tirta: a\n', ME, 'Europe/Amsterdam')).list[0]!.month,
    ).toBe('2026-12');
  });
});

describe('broadcasts', () => {
  const opening = (chat: number, text: string, minutes = 0): ChatMessage => {
    const instant = Date.UTC(2026, 10, 2, 2, minutes);
    return {
      chat,
      file: chat,
      line: 1,
      wall: instant,
      instant,
      sender: 'Tirta',
      kind: 'text',
      edited: false,
      text,
      attachment: '',
    };
  };
  const long = 'Dengan hormat, kami sampaikan undangan rapat koordinasi pada hari Kamis.';
  const copies = (...messages: ChatMessage[]) =>
    track(messages, ME).list.map(({ broadcastOf }) => broadcastOf);

  it('count once', () => {
    expect(copies(opening(0, long), opening(1, long), opening(2, long, 40))).toEqual([
      undefined,
      0,
      0,
    ]);
    expect(copies(opening(0, 'Rapat jam 9'), opening(1, 'Rapat jam 9', 1))).toEqual([undefined, 0]);
  });

  it('a greeting at another minute, or the same words hours later, is none', () => {
    expect(copies(opening(0, 'Selamat pagi, Bu'), opening(1, 'Selamat pagi, Bu', 5))).toEqual([
      undefined,
      undefined,
    ]);
    expect(copies(opening(0, long), opening(1, long, 70))).toEqual([undefined, undefined]);
    expect(copies(opening(0, ''), opening(1, ''))).toEqual([undefined, undefined]);
  });
});

describe('response times', () => {
  it('of theirs: from my opening to their first message', async () => {
    const { list, replies, awaiting } = await follow(`02/11/26 08.00 - Tirta: Selamat pagi
02/11/26 08.45 - Galuh: Pagi
02/11/26 08.50 - Galuh: Silakan
04/11/26 08.00 - Tirta: Selamat pagi, izin bertanya
05/11/26 10.00 - Galuh: Maaf baru membalas
07/11/26 08.00 - Tirta: Selamat pagi`);
    expect(replies).toEqual({ minutes: [45, 26 * 60], over24h: 1 });
    expect(list.map(({ reply }) => reply && [reply.sender, reply.minutes])).toEqual([
      ['Galuh', 45],
      ['Galuh', 1560],
      undefined,
    ]);
    expect(awaiting.map(({ from, message }) => [from, message.line])).toEqual([['theirs', 6]]);
  });

  it('of mine: from what they begin or ask to my first message', async () => {
    const { answers, awaiting } = await follow(`02/11/26 08.00 - Galuh: Selamat pagi, Pak
02/11/26 08.05 - Galuh: Mohon tanda tangan
02/11/26 08.20 - Tirta: Siap
02/11/26 08.25 - Galuh: Kapan bisa diambil?
03/11/26 10.25 - Tirta: Hari ini
03/11/26 10.30 - Galuh: Terima kasih, Pak
04/11/26 10.30 - Galuh: Pak, apakah rapat jadi?`);
    expect(answers).toEqual({ minutes: [20, 26 * 60], over24h: 1 });
    expect(awaiting.map(({ from, message }) => [from, message.line])).toEqual([['mine', 7]]);
  });

  it('a reminder without reply is a second coordination; one reply answers both', async () => {
    const { list, replies } = await follow(`02/11/26 08.00 - Tirta: Selamat pagi
03/11/26 09.00 - Tirta: Izin mengingatkan
03/11/26 10.00 - Galuh: Baik`);
    expect(list.map(({ reply }) => reply?.minutes)).toEqual([26 * 60, 60]);
    expect(replies.over24h).toBe(1);
  });

  it('what comes weeks later is no reply', async () => {
    const { list, replies, awaiting } = await follow(
      '02/11/26 08.00 - Tirta: Info\n23/11/26 09.00 - Galuh: Halo, Pak, ada waktu',
    );
    expect(replies.minutes).toEqual([]);
    expect(list[0]!.reply).toBeUndefined();
    expect(awaiting.map(({ from }) => from)).toEqual(['mine']);
  });
});

it('coordinations() streams them', async () => {
  const text = Array.from(
    { length: 9 },
    (_, i) => `0${i + 1}/11/26 08.00 - Tirta: hari ${i}\n0${i + 1}/11/26 08.10 - Galuh: ya\n`,
  ).join('');
  const found: string[] = [];
  for await (const { opening } of coordinations(await parse(text), { me: ['~ tirta'] }))
    found.push(opening.text);
  expect(found).toHaveLength(9);
});

describe('names', () => {
  it.each([
    ['Tirta Wibisana', '~\u202fTirta  Wibisana', true],
    ['tirta wibisana', 'TIRTA\u00a0WIBISANA', true],
    ['0811-5550-1234', '\u202a+62 811\u20115550\u20111234\u202c', true],
    ['Tirta Wibisana', 'Tirta Wibisana, S.Kom., M.M.', true],
    ['Tirta Wibisana, S.Kom.', '~ Tirta Wibisana', true],
    ['Tirta', 'Tirta Wibisana', false],
    ['Tirta Wibisana', 'Anda', true],
    ['', '', false],
  ])('%s is %s: %s', (me, sender, same) => {
    expect(personMatcher(me)(sender)).toBe(same);
  });
});

describe('courtesies', () => {
  it.each([
    'Siap, Pak',
    '👍',
    '🙏🙏',
    'Baik, Bu. Terima kasih.',
    'ok noted',
    'Siap laksanakan!',
    'Terima kasih banyak atas informasinya, Pak',
  ])('%s', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });
  it.each(['', 'Siap, Pak?', 'Baik, besok kami kirim', 'Selamat pagi, Pak', 'Ya, jam sembilan'])(
    'not %s',
    (text) => {
      expect(isCourtesy(text)).toBe(false);
    },
  );
});
