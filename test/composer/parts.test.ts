import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { PURPOSES } from '../../rules/lexicon/templates.ts';
import { resolveZone } from '../../src/calendar/index.ts';
import { judge } from '../../src/composer/checks.ts';
import { MAX_ITEMS } from '../../src/composer/fields.ts';
import {
  ANSWER_PATHS,
  type Answers,
  asShown,
  checkAnswer,
  FIELDS,
  MAX_LINK,
  missing,
  purposeOf,
  readAnswers,
  registerOf,
  unknownSlots,
  waLink,
  waNumber,
  withAnswer,
} from '../../src/composer/index.ts';
import { isAsked } from '../../src/composer/needs.ts';
import { joinNames, personOf } from '../../src/composer/people.ts';
import { greetingKind } from '../../src/composer/salutation.ts';
import { answersSchema } from '../../src/composer/schema.ts';
import { tidyText, withoutHead } from '../../src/composer/tidy.ts';
import { timeWords } from '../../src/composer/time-words.ts';
import { settings } from '../../src/linter/index.ts';
import { answers as anyAnswers } from './generate.ts';

const AT = new Date('2026-11-23T09:15:00+07:00');
const LINTING = { rules, settings: settings(AT) };
const SITUATION = { linting: LINTING, context: { sentAt: AT, zone: resolveZone('WIB') } };

describe('answers', () => {
  it('have the keys of the contract, one field each', () => {
    const heads = [...new Set(ANSWER_PATHS.map((path) => path.split('.')[0]))];
    expect(heads).toEqual(
      'purpose recipient sender greeting topic detail links problem options availability urgent at zone'.split(
        ' ',
      ),
    );
    expect(FIELDS.map(({ path }) => path).sort()).toEqual([...ANSWER_PATHS].sort());
  });

  it('survive being written and read', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { answers: read, problems } = readAnswers(JSON.parse(JSON.stringify(answers)));
        expect(problems).toEqual([]);
        expect(read).toEqual(answers);
      }),
      { numRuns: 200 },
    );
  });

  it('are read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        readAnswers(raw);
      }),
    );
  });

  it.each([
    [{ recipint: {} }, 'recipint'],
    [{ recipient: 'Ibu' }, 'recipient'],
    [{ recipient: { nama: 'x' } }, 'recipient.nama'],
    [{ urgent: 'ya' }, 'urgent'],
    [{ links: [1, { a: 1 }] }, 'links[1]'],
    [{ topic: 'x'.repeat(900) }, 'topic'],
    [{ detail: { a: 1 } }, 'detail'],
    [{ detail: ['a', { b: 1 }] }, 'detail[1]'],
    [{ links: Array.from({ length: MAX_ITEMS + 1 }, (_, i) => `https://a.go.id/${i}`) }, 'links'],
    ['teks', ''],
  ])('%j is refused at %s', (raw, path) => {
    expect(readAnswers(raw).problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('take a list of lines for the detail and a single link for links', () => {
    expect(readAnswers({ detail: ['a', 'b'], links: 'https://a.go.id/b' }).answers).toEqual({
      detail: 'a\nb',
      links: ['https://a.go.id/b'],
    });
  });

  it('pass over what is null, and keep as many links as fit', () => {
    const links = Array.from({ length: MAX_ITEMS + 1 }, (_, i) => `https://a.go.id/${i}`);
    const { answers } = readAnswers({ topic: null, detail: ['a', { b: 1 }], links });
    expect(answers).toEqual({ detail: 'a', links: links.slice(0, MAX_ITEMS) });
  });

  it('lose a group with its last value', () => {
    const answers = withAnswer({ sender: { name: 'Rina' } }, 'sender.name', '');
    expect(answers).toEqual({});
  });

  it('have a schema that is up to date', () => {
    const file = join(import.meta.dirname, '../../schema/answers.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(answersSchema());
  });
});

describe('missing answers', () => {
  const whole: Answers = {
    purpose: 'notice',
    recipient: { position: 'Camat' },
    sender: { name: 'Rina', unit: 'Bagian Umum' },
    topic: 'jadwal',
    links: ['https://a.go.id/b'],
  };
  const paths = (answers: Answers, more = {}) =>
    missing(answers, { linting: { ...LINTING, ...more } }).map(({ path }) => path);

  it.each([
    [whole, []],
    [{}, ['purpose', 'recipient.name', 'sender.name', 'sender.agency', 'topic', 'links']],
    [{ ...whole, purpose: 'consultation' }, ['problem', 'options']],
    [{ ...whole, purpose: 'invitation' }, ['detail']],
    [{ ...whole, problem: 'akun terkunci' }, ['options']],
    [{ ...whole, detail: 'Akun kami tidak dapat masuk.' }, ['options']],
  ] as [Answers, string[]][])('of %j', (answers, expected) => {
    expect(paths(answers)).toEqual(expected);
  });

  it('follow the configured rules', () => {
    const rule = { 'topic-link': { severity: 'off' as const } };
    const off = { settings: settings(AT, { rules: rule }) };
    expect(paths({ ...whole, links: [] }, off)).toEqual([]);
  });
});

describe('what the conversation asks', () => {
  const around = { linting: LINTING };

  it.each([
    ['problem', {}, false],
    ['availability', {}, false],
    ['problem', { purpose: 'consultation' }, true],
    ['availability', { purpose: 'data-request' }, true],
    ['problem', { purpose: 'notice' }, false],
  ] as const)('%s for %j: %s', (path, answers, asked) => {
    expect(isAsked(path, answers, around)).toBe(asked);
  });
});

describe('one answer', () => {
  it.each([
    ['topic', 'data yg blm masuk', 'data yang belum masuk'],
    ['detail', 'Silahkan di kirim', 'Silakan dikirim'],
    ['detail', 'Berkasnya tertukar wkwkwk', 'Berkasnya tertukar'],
    ['sender.name', 'rina lestari', 'Rina Lestari'],
    ['sender.agency', 'dinas sosial', 'Dinas Sosial'],
    ['sender.unit', 'dinas sosial dan tenaga kerja', 'Dinas Sosial dan Tenaga Kerja'],
    ['links', 'http://a.go.id/b', 'https://a.go.id/b'],
  ] as const)('%s %s is put right', (path, value, repaired) => {
    const checked = checkAnswer(path, value, SITUATION);
    expect(checked.doubts.length).toBeGreaterThan(0);
    expect(checked.repaired).toBe(repaired);
  });

  it.each([
    ['links', 'belum ada', true],
    ['detail', 'kata sandi: Rahasia123', true],
    ['topic', 'revisi DPA triwulan IV', false],
    ['recipient.name', 'Ratna Wulandari', false],
    ['links', 'https://drive.google.com/file/d/1/view', false],
  ] as const)('%s %s: doubtful %s', (path, value, doubtful) => {
    expect(checkAnswer(path, value, SITUATION).doubts.length > 0).toBe(doubtful);
  });
});

describe('purposes and registers', () => {
  it.each(
    PURPOSES.flatMap(({ id, name, aliases }) =>
      [id, name.id, name.en, ...aliases].map((a) => [a, id]),
    ),
  )('%s is %s', (name, id) => {
    expect(purposeOf(name)?.id).toBe(id);
  });

  it('are no names of two purposes', () => {
    const names = PURPOSES.flatMap(({ aliases }) => aliases);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [{ title: 'Ibu', position: 'Kepala Dinas' }, 'superior'],
    [{ title: 'Bapak', position: 'Plt. Sekretaris' }, 'superior'],
    [{ title: 'Bapak', position: 'Direktur', agency: 'PT Sumber Makmur' }, 'vendor'],
    [{ title: 'Sdr.', name: 'Dedi' }, 'subordinate'],
    [{ title: 'Ibu', position: 'Arsiparis' }, 'peer'],
  ] as const)('%j is a %s', (recipient, register) => {
    expect(registerOf(recipient)).toBe(register);
  });

  it('know which slots a template may have', () => {
    expect(unknownSlots('{salam} {Bapak} {topik} {nomor surat}')).toEqual(['nomor surat']);
  });
});

describe('the words of an address', () => {
  it.each([
    ['Camat Lembah Hijau', 'Kecamatan Lembah Hijau', 'Camat Lembah Hijau'],
    ['Camat Sagara', 'Kecamatan Lembah Hijau', 'Camat Sagara Kecamatan Lembah Hijau'],
    ['Camat', 'Kecamatan Lembah Hijau', 'Camat Kecamatan Lembah Hijau'],
    ['Kepala Dinas', 'Dinas Sosial', 'Kepala Dinas Sosial'],
    ['', 'Dinas Sosial', 'Dinas Sosial'],
    ['Kepala Dinas', '', 'Kepala Dinas'],
  ])('%j and %j are %j', (position, agency, office) => {
    expect(joinNames(position, agency)).toBe(office);
  });

  it.each([
    [{ title: 'Ibu', name: 'Ibu Ratna' }, 'Ratna'],
    [{ title: 'Ibu', name: 'Ibu' }, 'Ibu'],
    [{ title: 'Ibu', name: 'Bapak Joko' }, 'Bapak Joko'],
  ])('the title of %j is not said twice', (recipient, name) => {
    expect(personOf(recipient).name).toBe(name);
  });

  it.each([
    ["Assalamu'alaikum", 'islamic'],
    ['Asalamualaikum', 'islamic'],
    ['Selamat siang', 'time'],
    ['Horas', undefined],
  ])('greeting %j is %s', (greeting, kind) => expect(greetingKind(greeting)).toBe(kind));
});

describe('tidy text', () => {
  it('has single empty lines, none at its ends', () => {
    expect(tidyText('\n\nSatu.\n\n\n  Dua. \n\n')).toBe('Satu.\n\nDua.');
  });

  it('keeps a head that is all there is', () => {
    expect(withoutHead('mohon', ['mohon'])).toBe('mohon');
    expect(withoutHead('mohonan', ['mohon'])).toBe('mohonan');
    expect(withoutHead('Mohon, data', ['mohon'])).toBe('data');
  });

  it('of a time says nothing where there is none', () => expect(timeWords(' ')).toBeUndefined());
});

it('a message is judged under a name in the language of the person', () => {
  const name = (lang: 'id' | 'en') =>
    judge('Data.', { rules, settings: settings(AT, { lang }) }).filePath;
  expect([name('id'), name('en')]).toEqual(['pesan', 'message']);
});

describe('WhatsApp', () => {
  it.each([
    ['081234567890', '6281234567890'],
    ['+62 812-3456-7890', '6281234567890'],
    ['62 812 3456 7890', '6281234567890'],
    ['0062 812 3456 7890', '6281234567890'],
    ['+62 0812 3456 7890', '6281234567890'],
    ['8123456789', '628123456789'],
    ['(021) 345.6789', '62213456789'],
    ['+65 9123 4567', '6591234567'],
    ['12', undefined],
    ['nomor', undefined],
    ['0812345678901234567', undefined],
    ['081234567890123456', undefined],
    ['0000000000', undefined],
    ['+1234567', undefined],
  ])('number %s is %s', (text, number) => {
    expect(waNumber(text)).toBe(number);
  });

  it('links carry the text whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const url = new URL(waLink(text, '6281234567890'));
        expect(url.pathname).toBe('/6281234567890');
        expect(url.searchParams.get('text')).toBe(text);
      }),
    );
    expect(MAX_LINK).toBe(2000);
  });

  it('shows marks as looks', () => {
    const shown = asShown('Batas *Jumat* di https://a.go.id/b_c_d.');
    expect(shown.map(({ text }) => text).join('')).toBe('Batas Jumat di https://a.go.id/b_c_d.');
    expect(shown.find(({ text }) => text === 'Jumat')?.looks).toEqual(['bold']);
  });
});
