import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { PURPOSES } from '../../rules/lexicon/templates.ts';
import { parseMoment, resolveZone } from '../../src/calendar/index.ts';
import {
  type Answers,
  type Composed,
  compose,
  otherWording,
  type PartName,
} from '../../src/composer/index.ts';
import { DEFAULT_OFFICE, lint, type ResultMessage, settings } from '../../src/linter/index.ts';
import { answers as anyAnswers, REGISTERS } from './generate.ts';
import { composed, goldens, scenarios } from './scenarios.ts';

const ZONE = resolveZone('WIB');
const MONDAY = new Date('2026-11-23T09:15:00+07:00');
const AT = { sentAt: MONDAY, zone: ZONE, wording: 0 };

const BASE: Answers = {
  purpose: 'coordination',
  recipient: { title: 'Ibu', name: 'Ratna Wulandari' },
  sender: {
    name: 'Rina Lestari',
    position: 'Analis Kebijakan',
    agency: 'Dinas Sosial Kota Melati',
  },
  topic: 'jadwal penyaluran bantuan',
  links: ['https://dinsos.melati.go.id/jadwal'],
};

function textOf(changes: Partial<Answers>, more: object = {}): string {
  return compose({ ...BASE, ...changes }, { ...AT, ...more }).text;
}

function findings(text: string, sentAt: Date, more: object = {}): readonly ResultMessage[] {
  return lint(text, rules, settings(sentAt, more)).messages.filter(
    ({ severity }) => severity !== 3,
  );
}

/** Words of the person's own in some parts of the message. */
function ownWords({ text, parts }: Composed, part?: PartName): number {
  const wanted = parts.filter(({ name }) => part === undefined || name === part);
  const own = wanted.flatMap(({ given }) => given.map(({ range }) => text.slice(...range)));
  return own.join(' ').split(/\s+/).length;
}

/** Everything but the length, which only long answers and long names of offices reach. */
function unearned(message: Composed, messages: readonly ResultMessage[]) {
  const earned = new Map([
    ['too-long', ownWords(message) >= 45],
    ['long-sentence', ownWords(message, 'identity') >= 30],
  ]);
  return messages
    .filter(({ messageId }) => !earned.get(messageId))
    .map(({ ruleId, messageId, message }) => `${ruleId} ${messageId}: ${message}`);
}

describe('two hundred composed messages', () => {
  const all = scenarios();

  it('are two hundred, of every purpose', () => {
    expect(all).toHaveLength(200);
    expect(new Set(all.map(({ answers }) => answers.purpose))).toEqual(
      new Set(PURPOSES.map(({ id }) => id)),
    );
  });

  it.each([...goldens()])('read as in golden/%s', (name, text) => {
    expect(text).toBe(readFileSync(join(import.meta.dirname, 'golden', name), 'utf8'));
  });

  it('are clean', () => {
    const wrong = all.flatMap((scenario) => {
      const { text, sentAt } = composed(scenario);
      return findings(text, sentAt).map((m) => `${m.ruleId} ${m.messageId}\n${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are dense: at most 110 words', () => {
    const words = all.map((scenario) => composed(scenario).text.split(/\s+/).length);
    expect(Math.max(...words)).toBeLessThanOrEqual(110);
  });
});

describe('any valid answers', () => {
  const cases = fc.tuple(anyAnswers, fc.constantFrom(undefined, ...REGISTERS), fc.nat(500));

  it('compose to a clean message', () => {
    fc.assert(
      fc.property(cases, ([answers, register, wording]) => {
        const zone = resolveZone(answers.zone!);
        const sentAt = parseMoment(answers.at!, { zone, now: MONDAY });
        const message = compose(answers, { sentAt, zone, wording, ...(register && { register }) });
        const office = { ...DEFAULT_OFFICE, zone: answers.zone! };
        const found = findings(message.text, sentAt, { office, urgent: answers.urgent === true });
        expect(unearned(message, found)).toEqual([]);
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it('leave no slot, no double space and no doubled word', () => {
    fc.assert(
      fc.property(cases, ([answers, register, wording]) => {
        const { text } = compose(answers, { ...AT, wording, ...(register && { register }) });
        expect(text).not.toMatch(/[{}]| {2}|\n{3}|\.\.|^\s|\s$/);
        expect(text).not.toMatch(/\b(terkait|mengenai|untuk|atas|pada|saya|kami) \1\b/i);
      }),
      { numRuns: 300 },
    );
  });

  it('say where the person speaks in their own words', () => {
    fc.assert(
      fc.property(cases, ([answers, , wording]) => {
        const { text, parts } = compose(answers, { ...AT, wording });
        for (const { range, text: part, given } of parts) {
          expect(text.slice(...range)).toBe(part);
          for (const own of given) {
            expect(own.range[0]).toBeGreaterThanOrEqual(range[0]);
            expect(own.range[1]).toBeLessThanOrEqual(range[1]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keep to one of saya and kami where the person uses none', () => {
    fc.assert(
      fc.property(cases, ([answers, register, wording]) => {
        const { detail: _, options: _o, problem: _p, availability: _a, ...bare } = answers;
        const { text } = compose(bare, { ...AT, wording, ...(register && { register }) });
        const words = new Set(text.toLowerCase().split(/[^a-z]+/));
        expect(words.has('saya') && words.has('kami')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('wording', () => {
  it('joins names of offices without saying anything twice', () => {
    const sender = {
      name: 'Andi',
      position: 'Kepala Subbagian Umum',
      unit: 'Subbagian Umum',
      agency: 'Dinas Sosial',
    };
    expect(textOf({ sender })).toContain('Saya Andi, Kepala Subbagian Umum Dinas Sosial.');
    const keeper = { name: 'Andi', position: 'Pengelola Keuangan', agency: 'Badan Keuangan' };
    expect(textOf({ sender: keeper })).toContain('Pengelola Keuangan pada Badan Keuangan.');
    expect(textOf({ sender, purpose: 'reminder' })).toContain(
      'Kami dari Dinas Sosial (narahubung: Andi, Kepala Subbagian Umum).',
    );
    const recipient = {
      title: 'Bapak',
      name: 'Surya',
      position: 'Kepala Dinas',
      agency: 'Dinas Perhubungan',
    };
    expect(textOf({ recipient })).toContain(
      'Yth. Bapak Kepala Dinas Perhubungan\n\nSelamat pagi, Bapak Surya.',
    );
  });

  it.each([
    ['Koordinasi terkait revisi DPA.', 'revisi DPA.'],
    ['Rapat Koordinasi Daerah', 'Rapat Koordinasi Daerah.'],
    ['tentang SPBE', 'SPBE.'],
  ])('puts the topic %s into the sentence', (topic, end) => {
    const [line] = textOf({ topic })
      .split('\n')
      .filter((one) => one.includes('berkoordinasi'));
    expect(line).toMatch(new RegExp(`(?:terkait|mengenai) ${end.replace('.', '\\.')}$`));
  });

  it.each([
    ['15 menit', 'waktu 15 menit'],
    ['kamis, 26 November 2026', 'waktu pada Kamis, 26 November 2026'],
    ['pukul 10.00 WIB', 'waktu pada pukul 10.00 WIB'],
    ['Paling lambat Jumat', 'paling lambat Jumat.'],
    ['Bolehkah saya menelepon pukul 10.00?', 'Bolehkah saya menelepon pukul 10.00?'],
  ])('asks for the time %s', (availability, part) => {
    expect(textOf({ availability })).toContain(part);
  });

  it.each([
    [
      { greeting: 'islamic' },
      /^Assalamualaikum warahmatullahi wabarakatuh, Ibu[\s\S]*Wassalamualaikum/,
    ],
    [{ greeting: 'Horas' }, /^Horas, selamat pagi, Ibu Ratna/],
    [
      { greeting: 'interfaith' },
      /^Assalamualaikum[^\n]*Shalom[^\n]*\n\nYth\. Ibu Ratna Wulandari,/,
    ],
    [{ greeting: 'Selamat malam' }, /^Selamat pagi, Ibu/],
    [
      { recipient: { agency: 'Dinas Sosial' } },
      /^Selamat pagi, Bapak\/Ibu Pimpinan Dinas Sosial\./,
    ],
  ] as [Partial<Answers>, RegExp][])('opens %j', (changes, opening) => {
    expect(textOf(changes)).toMatch(opening);
  });

  it('takes the greeting of the region from the agency', () => {
    const sender = { name: 'I Wayan Suta', agency: 'Dinas Sosial Kabupaten Badung' };
    expect(textOf({ greeting: 'regional', sender })).toMatch(/^Om Swastyastu, Ibu[\s\S]*Om Santih/);
  });

  it('asks a vendor and a subordinate in other words than a superior', () => {
    const texts = REGISTERS.map((register) => textOf({}, { register }));
    expect(new Set(texts).size).toBe(REGISTERS.length);
  });

  it('has another wording of the same message', () => {
    const wording = otherWording(BASE, AT);
    expect(textOf({}, { wording })).not.toBe(textOf({}));
  });

  it('apologises for an emergency outside office hours', () => {
    expect(textOf({ urgent: true }, { atWork: false })).toContain(
      'di luar jam kerja karena hal ini mendesak',
    );
  });

  it("follows an agency's own template and fills what it leaves out", () => {
    const templates = new Map([
      ['Laporan harian', 'Izin melaporkan {topik}.\n{rincian}\n{tautan}\nMohon arahan {Bapak}.'],
    ]);
    const text = textOf({ purpose: 'Laporan harian', topic: 'Cakupan layanan' }, { templates });
    expect(text).toContain('Izin melaporkan cakupan layanan.');
    expect(text).toContain('https://dinsos.melati.go.id/jadwal');
    expect(text).not.toContain('{');
    expect(findings(text, MONDAY)).toEqual([]);
  });
});

describe('answers left out', () => {
  it('leave their part out', () => {
    expect(textOf({ links: [' '] })).not.toMatch(/tautan|https/i);
    expect(compose({}, AT).text).toMatch(/^Selamat pagi/);
  });

  it('keep a wording of their own where none is chosen', () => {
    const context = { sentAt: MONDAY, zone: ZONE };
    const next = otherWording(BASE, context);
    expect(compose(BASE, { ...context, wording: next }).text).not.toBe(compose(BASE, context).text);
  });

  it('are counted in words, and beyond nine in digits', () => {
    const options = (count: number) => Array.from({ length: count }, (_, i) => `memakai cara ${i}`);
    const text = (count: number) =>
      [0, 1, 2, 3]
        .map((wording) =>
          textOf({ problem: 'akun terkunci', options: options(count) }, { wording }),
        )
        .join();
    expect(text(2)).toContain('dua');
    expect(text(9)).toContain('sembilan');
    expect(text(15)).toContain(' 15 ');
    expect(text(15)).not.toContain('undefined');
  });
});

describe("the agency's own template", () => {
  const own = (template: string) =>
    textOf({ purpose: 'Edaran' }, { templates: new Map([['Edaran', template]]) });

  it('keeps its paragraphs', () => {
    const text = own('{salam}\n{identitas}\n\nMohon data {topik}.\n\n\n{tautan}\n{penutup}');
    expect(text).toMatch(/\n\nMohon data jadwal penyaluran bantuan\.\n\n/);
    expect(text).not.toMatch(/\n{3}/);
  });

  it('is completed by greeting, introduction, link and thanks', () => {
    const text = own('Mohon data {topik}.');
    expect(text).toMatch(/^Selamat pagi, Ibu Ratna Wulandari/);
    expect(text).toContain('Rina Lestari');
    expect(text).toContain(BASE.links![0]);
    expect(text).toMatch(/[Tt]erima kasih/);
  });
});
