import { describe, expect, it } from 'vitest';
import type { AnswerPath } from '../../src/composer/answers.ts';
import { FIELDS, MAX_LINE, MAX_TEXT } from '../../src/composer/fields.ts';
import type { Reply } from '../../src/composer/terminal/asker.ts';
import { choicesFor } from '../../src/composer/terminal/choices.ts';
import {
  type DraftState,
  type Hands,
  Left,
  runWizard,
} from '../../src/composer/terminal/wizard.ts';
import { back, leave, NOTICE, REST, SENDER, scripted, world } from './conversation.ts';

type Script = Parameters<typeof scripted>[0];

/** The whole conversation; what was asked, said, saved and handed out. */
async function talk(script: Script, more: Partial<Hands> = {}, start: DraftState = SENDER) {
  const { hands, saved, delivered } = world(more);
  const asker = scripted(script);
  const error = await runWizard(asker, hands, start).catch((thrown: unknown) => thrown);
  if (error !== undefined && !(error instanceof Left)) throw error;
  const last = saved.at(-1)!;
  return { ...asker, questions: asker.questions, left: error, saved, last, text: delivered.at(-1) };
}

const WHOLE = [...NOTICE, ...REST];
const English: Partial<Hands> = { lang: 'en' };

describe('an answer that is needed', () => {
  it('is asked for again, in the language of the person', async () => {
    const rest = ['', 'jadwal layanan', ...REST.slice(1)];
    expect((await talk([...NOTICE, ...rest, 'send'])).said).toContain('Topik perlu diisi.');
    const { said, questions } = await talk([...NOTICE, ...rest, 'send'], English);
    expect(said).toContain('Topic is needed.');
    expect(questions).toContain('What next?');
  });

  it('may be empty while another can take its place', async () => {
    const { said, asked, last } = await talk([
      ...['notice', 'Ibu', '', 'Kepala Bidang Anggaran', ''],
      ...REST,
      ...['answer', 'recipient.position', ''],
      ...['Ratna', 'send'],
    ]);
    expect(said.some((text) => text.startsWith('Masih diperlukan: '))).toBe(true);
    expect(asked.at(-2)).toMatchObject({ message: 'Nama penerima' });
    expect(last.answers.recipient).toMatchObject({ name: 'Ratna' });
  });

  it('is needed once nothing else can tell whom the message is for', async () => {
    const { said } = await talk([...WHOLE, 'answer', 'recipient.name', '', 'Ratna', 'send']);
    expect(said).toContain('Isian ini diperlukan.');
  });

  it('is the agency of the sender, where no unit is given', async () => {
    const done = SENDER.done.filter((path) => path !== 'sender.agency');
    const nobody: DraftState = { answers: { sender: { name: 'Rina Lestari' } }, done };
    const asked = ['notice', 'Ibu', 'Ratna', '', ''];
    const { said, text } = await talk(
      [...asked, '', 'Dinas Sosial', ...REST, 'send'],
      English,
      nobody,
    );
    expect(said).toContain('This is needed.');
    expect(text).toContain('Dinas Sosial');
    const unit = { ...nobody, answers: { sender: { name: 'Rina', unit: 'Bagian Hukum' } } };
    expect((await talk([...asked, '', ...REST, 'send'], {}, unit)).text).toContain('Bagian Hukum');
  });
});

describe('what is checked at once', () => {
  it.each([
    ['id', `Terlalu panjang (${MAX_LINE + 1} huruf`],
    ['en', `Too long (${MAX_LINE + 1} characters`],
  ] as const)('length (%s)', async (lang, part) => {
    const long = 'a'.repeat(MAX_LINE + 1);
    const { said } = await talk([...NOTICE, long, ...REST, 'send'], { lang });
    expect(said[0]).toContain(part);
  });

  it('length of a text', async () => {
    const lines = [Array.from({ length: 3 }, () => 'kata '.repeat(MAX_TEXT / 10).trim())];
    const { said } = await talk([...NOTICE, REST[0], ...lines, ...REST.slice(1), 'send']);
    expect(said.some((text) => text.startsWith('Terlalu panjang'))).toBe(true);
  });

  it('a link without its scheme', async () => {
    const script = [...NOTICE, 'jadwal', [], ['drive.google.com/berkas'], '', 'send'];
    const { said, text } = await talk(script);
    expect(said).toContain('Tautan perlu alamat lengkap.');
    expect(text).toContain('https://drive.google.com/berkas');
    expect((await talk(script, English)).said).toContain('A link needs its whole address.');
  });

  it('a moment', async () => {
    const closed: Hands['closed'] = (at) =>
      at === '22.00' ? { why: 'Kantor sudah tutup.', next: '24 November 2026 08.00' } : undefined;
    const script = [...NOTICE, ...REST.slice(0, 3), 'kapan-kapan', '22.00', 'send'];
    const { said, last, questions } = await talk(script, { closed });
    expect(said[0]).toContain('kapan-kapan');
    expect(said[1]).toBe('Kantor sudah tutup.');
    expect(last.answers.at).toBe('24 November 2026 08.00');
    expect(questions).not.toContain('Apakah ini keadaan darurat?');
  });

  it('a moment kept outside office hours asks whether it is urgent', async () => {
    const closed = () => ({ why: 'Kantor sudah tutup.', next: '24 November 2026 08.00' });
    const kept: Reply<string> = { kind: 'answer', value: '22.00' };
    const upTo = [...NOTICE, ...REST.slice(0, 3), kept];
    const { last, asked } = await talk([...upTo, 'true', 'answer', back, 'send'], { closed });
    expect(last.answers).toMatchObject({ at: '22.00', urgent: true });
    const hints = asked.at(-2)!.choices!.map(({ value, hint }) => [value, hint]);
    expect(hints).toContainEqual(['urgent', 'ya']);
    const no = await talk([...upTo, 'No', 'answer', back, 'send'], { closed, lang: 'en' });
    expect(no.last.answers.urgent).toBe(false);
    const shown = no.asked.at(-2)!.choices!.map(({ value, hint }) => [value, hint]);
    expect(shown).not.toContainEqual(['urgent', 'ya']);
    expect(shown).toContainEqual(['detail', '–']);
  });
});

describe('choices', () => {
  it('lead to a line of its own and back', async () => {
    const script = ['notice', 'Sapaan lain', back, 'Sapaan lain', 'Kapten', 'Joko', '', ''];
    const { last, asked } = await talk([...script, ...REST, 'send']);
    expect(last.answers.recipient).toMatchObject({ title: 'Kapten', name: 'Joko' });
    expect(asked[1]!.initial).toBe('Bapak');
  });

  it('begin at the answer that was given', async () => {
    const { asked, last } = await talk([
      ...WHOLE,
      ...['answer', 'recipient.title', 'Bapak'],
      ...['answer', 'recipient.title', 'Sapaan lain', 'Kapten'],
      ...['answer', 'recipient.title', 'Sapaan lain', { kind: 'answer', value: 'Mayor' } as const],
      'send',
    ]);
    const titles = asked.filter(({ message }) => message === 'Bagaimana penerima disapa?');
    expect(titles.slice(0, 3).map(({ initial }) => initial)).toEqual(['Bapak', 'Ibu', 'Bapak']);
    expect(asked.at(-2)!.initial).toBe('Kapten');
    expect(last.answers.recipient!.title).toBe('Mayor');
  });

  it('name the templates of the agency', async () => {
    const templates = new Map([['Undangan rapat', '{salam}\n{topik}\n{kendala}\n{penutup}']]);
    const { questions, text, asked } = await talk(
      ['Undangan rapat', 'Ibu', 'Ratna', '', '', 'rapat', ['https://a.go.id/b'], '', '', 'send'],
      { templates },
    );
    expect(asked[0]!.choices!.at(-1)).toMatchObject({ hint: 'templat instansi' });
    expect(questions).toContain('Kendala yang dihadapi');
    expect(questions).not.toContain('Rincian');
    expect(text).toContain('rapat');
    const other = choicesFor('purpose', {}, { lang: 'en', templates: ['Own'] })!;
    expect(other.at(-1)!.hint).toBe("agency's template");
  });

  it('are there for titles, greetings, zones and urgency in both languages', () => {
    const names = (path: 'greeting' | 'zone' | 'urgent' | 'recipient.title', lang: 'id' | 'en') =>
      choicesFor(path, {}, { lang, templates: [] })!.map(({ name }) => name);
    expect(names('zone', 'id')).toEqual(['WIB', 'WITA', 'WIT', 'Zona lain']);
    expect(names('urgent', 'en')).toEqual(['No', 'Yes']);
    expect(names('greeting', 'en')).toContain('By the time of day');
    expect(names('greeting', 'id')).toContain('Menurut waktu');
    expect(names('recipient.title', 'en')).toContain('Another title');
    expect(choicesFor('topic', {}, { lang: 'id', templates: [] })).toBeUndefined();
  });
});

describe('recent recipients', () => {
  const recent = async () => [
    { title: 'Bapak', name: 'Surya Pratama' },
    { name: 'Dewi Anggraini', agency: 'Dinas Perhubungan' },
  ];

  it('are asked for their title where it is not known', async () => {
    const { text, asked } = await talk(['notice', '1', 'Ibu', ...REST, 'send'], { recent });
    expect(text).toContain('Ibu Dewi Anggraini');
    expect(asked[1]!.choices).toEqual([
      { value: '0', name: 'Bapak Surya Pratama' },
      { value: '1', name: 'Dewi Anggraini', hint: 'Dinas Perhubungan' },
      { value: '\u0000other', name: 'Penerima lain' },
    ]);
  });

  it('are passed over, and left again', async () => {
    const script = ['notice', back, 'notice', 'Penerima lain', 'Ibu', 'Ratna', '', ''];
    const { text } = await talk([...script, ...REST, 'send'], { recent });
    expect(text).toContain('Ibu Ratna');
    expect(text).not.toContain('Surya');
  });
});

describe('breaking off', () => {
  it('leads one question back where the person wants that', async () => {
    const script = ['notice', 'Ibu', leave, 'back', 'Bapak', 'Joko', '', '', ...REST, 'send'];
    expect((await talk(script)).text).toContain('Bapak Joko');
  });

  it('goes on where the question itself is left', async () => {
    const script = ['notice', leave, back, 'Ibu', 'Ratna', '', '', ...REST, 'send'];
    expect((await talk(script)).text).toContain('Ibu Ratna');
  });

  it('saves where the person leaves that question too', async () => {
    expect((await talk(['notice', leave, leave])).left).toMatchObject({ kept: true });
  });

  it('stays at the first question', async () => {
    const { questions, text } = await talk([back, ...WHOLE, 'send']);
    expect(questions.slice(0, 2)).toEqual(['Apa tujuan pesan ini?', 'Apa tujuan pesan ini?']);
    expect(text).toContain('Ibu Ratna');
  });

  it('puts back into the line what stood there', async () => {
    const without = (open: AnswerPath) =>
      FIELDS.map(({ path }) => path).filter((path) => path !== open);
    const start: DraftState = {
      answers: { ...SENDER.answers, purpose: 'notice', recipient: { title: 'Ibu', name: 'Ratna' } },
      done: without('topic'),
      pending: { path: 'topic', text: 'jadwal lay' },
    };
    const links = ['https://a.go.id/b'];
    const one = await talk(['jadwal', links, 'send'], {}, start);
    expect(one.asked[0]!.initial).toBe('jadwal lay');
    const lines: DraftState = {
      ...start,
      answers: { ...start.answers, topic: 'jadwal', links },
      done: without('detail'),
      pending: { path: 'detail', text: 'Satu.\nDu' },
    };
    const two = await talk([['Satu.', 'Dua.'], 'send'], {}, lines);
    expect(two.asked[0]!.initial).toEqual(['Satu.', 'Du']);
    expect(two.text).toContain('Satu.\nDua.');
  });
});

describe('the review', () => {
  it('says in English what it can do', async () => {
    const { asked } = await talk([...WHOLE, 'send'], { ...English, edit: async (text) => text });
    expect(asked.at(-1)!.choices!.map(({ name }) => name)).toEqual([
      'Hand the message out',
      'Change an answer',
      'Change a line of the text',
      'Change the text in the editor',
      'Another wording',
      'Change the register',
      'Save and quit',
    ]);
  });

  it('warns of errors, and proposes to mend first', async () => {
    const { asked, said, text } = await talk([...WHOLE, 'line', '0', 'Data yg lama.', 'send']);
    expect(asked.at(-1)).toMatchObject({ initial: 'answer' });
    expect(asked.at(-1)!.choices![0]!.name).toBe('Serahkan walaupun masih ada galat');
    expect(said.at(-1)).not.toContain('[0 galat]');
    expect(text).toMatch(/^Data yg lama\./);
    const english = await talk([...WHOLE, 'line', '0', 'Data yg lama.', 'send'], English);
    expect(english.asked.at(-1)!.choices![0]!.name).toBe('Hand it out despite its errors');
  });

  it('goes back to the answers, goes on after Esc, and saves on leaving', async () => {
    const { asked } = await talk([...WHOLE, back, back, leave, 'on', 'send']);
    expect(asked.map(({ message }) => message).slice(-5)).toEqual([
      'Apa selanjutnya?',
      'Jawaban mana yang diubah?',
      'Apa selanjutnya?',
      'Berhenti dahulu?',
      'Apa selanjutnya?',
    ]);
    expect((await talk([...WHOLE, 'quit', 'save'])).left).toMatchObject({ kept: true });
    expect((await talk([...WHOLE, 'answer', leave, 'save'])).left).toMatchObject({ kept: true });
  });

  it('goes on where the message was not handed out', async () => {
    let tries = 0;
    const deliver = async () => {
      tries += 1;
      return tries > 1;
    };
    const { questions } = await talk([...WHOLE, 'send', 'send'], { deliver });
    expect(tries).toBe(2);
    expect(questions.filter((question) => question === 'Apa selanjutnya?')).toHaveLength(2);
  });

  it('deletes a line, and leaves the text where the person steps back', async () => {
    const { text, asked, saved } = await talk([
      ...WHOLE,
      ...['line', back],
      ...['line', leave, 'on'],
      ...['line', '0', back],
      ...['line', '0', leave, 'on'],
      ...['line', '0', ''],
      'send',
    ]);
    expect(text).not.toMatch(/^Selamat pagi/);
    expect(text).not.toMatch(/\n{3}/);
    const lines = asked.find(({ message }) => message === 'Baris mana?')!.choices!;
    expect(lines.every(({ name }) => name !== '' && name.length <= 60)).toBe(true);
    expect(lines.some(({ name }) => name.endsWith('…'))).toBe(true);
    expect(saved.filter((state) => state.text !== undefined)).toHaveLength(1);
  });

  it('keeps the text where the editor comes back empty', async () => {
    const { text } = await talk([...WHOLE, 'editor', 'send'], { edit: async () => ' \r\n' });
    expect(text).toMatch(/^Selamat pagi/);
    expect((await talk([...WHOLE, 'editor', 'send'])).text).toBe(text);
  });

  it('says that another wording replaces what was rewritten', async () => {
    const script = [...WHOLE, 'line', '0', 'Selamat pagi, Ibu Kepala.', 'wording', 'send'];
    const { said, text } = await talk(script);
    expect(said).toContain('Perubahan yang Anda tulis sendiri diganti dengan kalimat baru.');
    expect(text).not.toContain('Ibu Kepala');
  });

  it('keeps the register where the person steps back', async () => {
    const { last, asked } = await talk([
      ...WHOLE,
      ...['register', back, 'register', leave, 'on', 'register', 'citizen', 'register', back],
      'send',
    ]);
    expect(last.register).toBe('citizen');
    expect(asked.at(-2)).toMatchObject({
      message: 'Kepada siapa pesan ini ditujukan?',
      initial: 'citizen',
    });
  });

  it('shows each answer in short', async () => {
    const detail = ['Satu baris rincian yang panjang sekali.', 'Dua.'];
    const { asked } = await talk([
      ...NOTICE,
      REST[0],
      detail,
      ...REST.slice(2),
      back,
      back,
      'send',
    ]);
    const hint = (path: string) => asked.at(-2)!.choices!.find((one) => one.value === path)!.hint;
    expect(hint('purpose')).toBe('Pemberitahuan');
    expect(hint('detail')).toBe('Satu baris rincian yang panjang sekali.…');
    expect(hint('links')).toBe('https://dinsos.melati.go.id/jadwal');
    expect(hint('recipient.position')).toBe('–');
  });

  it('asks for what is missing, and for another answer where the person steps back', async () => {
    const { questions, said } = await talk([
      ...[...WHOLE, 'answer', 'purpose', 'consultation'],
      ...[back, 'purpose', 'notice', 'send'],
    ]);
    expect(said.some((text) => text.startsWith('Masih diperlukan: '))).toBe(true);
    expect(questions.slice(-3)).toEqual([
      'Jawaban mana yang diubah?',
      'Apa tujuan pesan ini?',
      'Apa selanjutnya?',
    ]);
  });
});

describe('the profile of the sender', () => {
  const saveProfile = async ({ answers }: DraftState) => `Tersimpan: ${answers.sender!.name}.`;
  const profile = ['Rina Utami', 'Analis', '', 'Dinas Sosial', 'Zona lain', 'Asia/Tokyo', 'time'];

  it('is asked for and kept', async () => {
    const { said, last, text } = await talk([...WHOLE, 'profile', ...profile, 'send'], {
      saveProfile,
    });
    expect(said).toContain('Tersimpan: Rina Utami.');
    expect(last.answers).toMatchObject({ zone: 'Asia/Tokyo', greeting: 'time' });
    expect(text).toContain('Rina Utami');
  });

  it('knows no zone that there is not', async () => {
    const odd = [...profile.slice(0, 5), 'WIC', 'Asia/Tokyo', 'time'];
    const { said } = await talk([...WHOLE, 'profile', ...odd, 'send'], { saveProfile });
    expect(said.some((text) => text.includes('WIC'))).toBe(true);
  });

  it('stays as it was where the person steps back', async () => {
    const script = [...WHOLE, 'profile', 'Rina Utami', back, back, 'send'];
    const { said, questions } = await talk(script, { saveProfile });
    expect(said.some((text) => text.startsWith('Tersimpan'))).toBe(false);
    expect(questions.slice(-4)).toEqual([
      'Nama lengkap Anda',
      'Jabatan Anda',
      'Nama lengkap Anda',
      'Apa selanjutnya?',
    ]);
  });
});
