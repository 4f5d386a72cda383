// What the fuzzing throws at the parsers: texts of the field, twisted, and rubbish.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { SETTINGS, type Setting } from '../../src/config/declaration.ts';
import { zip } from '../chat/helpers.ts';
import { PROTOTYPE_NAMES } from './harness.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path));
const files = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const EXAMPLES = rules.flatMap(({ meta }) => [...meta.good, ...meta.bad].map(({ text }) => text));
const DRAFTS = [...EXAMPLES, read('examples/draft.txt').toString()];
export const FORMS = files('rules/lexicon', '.tsv').flatMap((name) =>
  read(name)
    .toString()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t')[0]!)
    .filter((form) => form !== '' && !form.startsWith('#')),
);

/** Marks, blanks and letters that have led parsers astray. */
export const ODD = [
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  ', ',
  '. ',
  '! ',
  '?',
  ':',
  ';',
  '*',
  '_',
  '~',
  '`',
  '```',
  '"',
  '“',
  '”',
  "'",
  '’',
  '> ',
  '- ',
  '1. ',
  '…',
  '/',
  '\\',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '@',
  '#',
  '%',
  '&',
  '=',
  '+',
  '|',
  '<b>',
  '\0',
  '\u001b[31m',
  '\u009b2J',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u00a0',
  '\u00ad',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\udc4d',
  '👨‍👩‍👧',
  '🙏🏻',
  '🇮🇩',
  'é',
  'e\u0301',
  'ﬁ',
  'İ',
  'ẞ',
  'а',
  '𝐲𝐠',
  '1e309',
  '99999999999999999999',
  '3299014107900012',
  '4111 1111 1111 1111',
  'https://',
  'http://a.go.id/?q=%E0%A4%A',
  'www.',
  's.id/b',
  'a@b.go.id',
  'kata sandi: Melati#26',
  'berkas_yg.pdf',
  'ibu2',
  'YG',
] as const;

const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FORMS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 2, arbitrary: anyString },
);

/** One change to a text: something put in, taken out, doubled, turned around, or said very often. */
interface Change {
  readonly kind: 'put' | 'cut' | 'double' | 'swap' | 'case' | 'flood';
  readonly at: number;
  readonly length: number;
  readonly what: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('put', 'put', 'put', 'cut', 'double', 'swap', 'case', 'flood'),
  at: fc.nat(100_000),
  length: fc.nat(40),
  what: piece,
});

function changed(text: string, { kind, at, length, what }: Change): string {
  const from = text.length === 0 ? 0 : at % (text.length + 1);
  const [head, part, tail] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  if (kind === 'put') return head + what + part + tail;
  if (kind === 'cut') return head + tail;
  if (kind === 'double') return head + part + part + tail;
  if (kind === 'swap') return part + head + tail;
  if (kind === 'case') return head + part.toUpperCase() + tail;
  return head + what.slice(0, 4).repeat(length * 8) + part + tail;
}

/** Texts that begin as one of these and end otherwise. */
export function twisted(originals: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(change, { maxLength: 8 }))
    .map(([text, changes]) => changes.reduce(changed, text));
}

/** Drafts: twisted messages, words of the field in any order, and rubbish. */
export const draft: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: twisted(DRAFTS) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' ', '\n'))
      .map(([pieces, glue]) => pieces.join(glue)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** Moments of sending, those of a clock that jumps among them. */
export const moment: fc.Arbitrary<Date> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      new Date(0),
      new Date(-1),
      new Date('0001-01-01T00:00:00Z'),
      new Date('1970-01-01T00:00:00+07:00'),
      new Date('9999-12-31T23:59:59Z'),
      // the last days of JavaScript's calendar have no local time everywhere
      new Date(8.64e15 - 2 * 86_400_000),
      new Date(-8.64e15 + 2 * 86_400_000),
    ),
  },
);

function namesIn(setting: Setting): string[] {
  if (setting.type !== 'group') return [];
  return Object.entries(setting.properties).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

const NAMES = [...namesIn(SETTINGS), ...rules.map(({ id }) => id)];
const OPTIONS = rules.flatMap(({ meta }) => Object.keys(meta.options));
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES, ...OPTIONS) },
  { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES, '$import', '<<', '') },
  { weight: 1, arbitrary: piece },
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    20,
    1e21,
    Number.MAX_SAFE_INTEGER + 2,
    'off',
    'error',
    'warning',
    'WIB',
    'Asia/Jakarta',
    '08.00',
    '2026-12-24',
    'asn-lint:recommended',
    './x.yaml',
    '../../../../etc/passwd',
    '~/x.yaml',
    '\\\\server\\share',
    'postgres://u:rahasia@h/d',
    '{salam} {topik} {__proto__} {',
  ),
  piece,
);

/** Data in the shape of settings or answers, with keys and values that do not belong there. */
export const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 6 })
      .map((pairs) => Object.assign(Object.create(null), Object.fromEntries(pairs))),
  ),
}));

/** JSON with a real key `__proto__`, which an object literal would swallow. */
export function asJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}:${asJson(part)}`,
  );
  return `{${pairs.join(',')}}`;
}

const SOUP = fc.string({
  unit: fc.constantFrom(
    ...'ab:- \n\t"\'[]{},#&*!|>%@`0.?<~\\_=',
    '---\n',
    '&a ',
    '*a',
    '!!',
    '<<: ',
  ),
  maxLength: 80,
});
const DEEP = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '- ', 'a:\n ', '{a: ', '? '),
    fc.integer({ min: 1, max: 20_000 }),
  )
  .map(([open, times]) => open.repeat(times));
/** A few lines that become 9 to the power of `levels` values. */
export const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, i) => {
    const inner = i === 0 ? 'lol' : `*a${i - 1}`;
    return `a${i}: &a${i} [${Array(9).fill(inner).join(', ')}]`;
  }).join('\n');
const BOMB = fc
  .integer({ min: 1, max: 12 })
  .map((levels) => `words:\n  allowed: 1\n${bomb(levels)}`);
const HUGE = fc
  .constantFrom(
    '1e309',
    '-1e309',
    '99999999999999999999',
    '0x7fffffffffffffffff',
    '.inf',
    '.nan',
    '0o777',
    '1_000',
  )
  .map((number) => `rules:\n  conciseness: [warning, { maxWords: ${number} }]\nlimit: ${number}\n`);

function texts(originals: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: tree.map(asJson) },
    { weight: 4, arbitrary: twisted(originals) },
    { weight: 2, arbitrary: SOUP },
    { weight: 1, arbitrary: DEEP },
    { weight: 1, arbitrary: BOMB },
    { weight: 1, arbitrary: HUGE },
    {
      weight: 1,
      arbitrary: tree.map((data) => `profile: ${asJson(data)}\nwords: ${asJson(data)}\n`),
    },
    { weight: 1, arbitrary: anyString },
  );
}

const README = read('README.md').toString();
const PAGES = [
  README,
  read('docs/configuration.md').toString(),
  read('docs/compose.md').toString(),
];
const CONFIGS = PAGES.flatMap((page) =>
  [...page.matchAll(/```(?:ya?ml|json)\n([\s\S]*?)```/g)].map(([, body]) => body!),
);
export const configText = texts(CONFIGS);
export const answersText = texts([read('examples/answers.yaml').toString()]);

const word = fc.oneof(
  piece,
  fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
);
const words = fc.array(word, { maxLength: 6 });

/** What an agency's own words may be. */
export const ownWords = fc.record({
  allowed: words,
  banned: fc.array(fc.tuple(word, word), { maxLength: 6 }),
  agencies: words,
  greetings: words,
  thanks: words,
  availability: words,
  options: words,
});

const CHATS = [...files('test/chat/fixtures', '.txt'), ...files('examples/chats', '.txt')].map(
  (name) => read(name),
);

interface Bite {
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const bite: fc.Arbitrary<Bite> = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.nat(4), fc.nat(400)),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    piece.map((text) => Buffer.from(text)),
    fc
      .constantFrom(
        '\n31/02/26 25.61 - ',
        '\n[99/99/9999, 12:00:00 AM] ',
        '\n01/01/70 00.00 - A: b',
        '\n31/12/99 23.59 - __proto__: =1+1',
        '\n02/11/26 08.00 - <script>: <img src=x onerror=alert(1)>',
        ' - ',
        ': ',
      )
      .map((text) => Buffer.from(text)),
  ),
});

function bitten(bytes: Buffer, { at, length, bytes: put }: Bite): Buffer {
  const from = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + length)]);
}

const damaged = (original: fc.Arbitrary<Buffer>, most = 8): fc.Arbitrary<Buffer> =>
  fc
    .tuple(original, fc.array(bite, { maxLength: most }))
    .map(([bytes, bites]) => bites.reduce(bitten, bytes));

const chatText = damaged(fc.constantFrom(...CHATS.map((bytes) => bytes.subarray(0, 6000))));
const zipName = fc.constantFrom(
  '_chat.txt',
  'WhatsApp Chat - Wati.txt',
  'Chat WhatsApp dengan Pak Damar.txt',
  '../../../etc/cron.d/x.txt',
  '/etc/passwd.txt',
  'C:\\Windows\\x.txt',
  'a/../../b.txt',
  '__MACOSX/._chat.txt',
  '\u001b]0;x\u0007.txt',
  '',
  'x'.repeat(5000),
);
const zipped = fc
  .array(
    fc.record({
      name: zipName,
      data: chatText,
      method: fc.constantFrom(0, 8, 8, 8, 12),
      flags: fc.constantFrom(0x800, 0x800, 0, 0x801, 0x808),
    }),
    { maxLength: 4 },
  )
  .map((all) => zip(all));

/** Exports as bytes: twisted ones of phones, zips whole and bitten, and rubbish. */
export const chatBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 5, arbitrary: chatText },
  { weight: 2, arbitrary: zipped },
  { weight: 2, arbitrary: damaged(zipped, 3) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(zipped, fc.nat(100_000))
      .map(([bytes, n]) => bytes.subarray(0, n % (bytes.length + 1))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
);

const request = fc.record(
  {
    id: fc.oneof(leaf, tree),
    text: fc.oneof({ weight: 8, arbitrary: draft }, { weight: 1, arbitrary: tree }),
    at: fc.oneof(leaf, fc.constantFrom('2026-11-23T09:00', '9999-12-31T23:59:59Z', '0000-01-01')),
    zone: fc.oneof(leaf, fc.constantFrom('WIT', '__proto__', 'America/New_York')),
  },
  { requiredKeys: [] },
);
const line = fc.oneof(
  { weight: 6, arbitrary: request.map(asJson) },
  {
    weight: 1,
    arbitrary: twisted(['{"id": 7, "text": "Mohon data yg kemarin.", "zone": "WITA"}']),
  },
  { weight: 1, arbitrary: tree.map(asJson) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 100_000 }).map((n) => `${'['.repeat(n)}${']'.repeat(n)}`),
  },
);
/** Lines as `--messages ndjson` reads them. */
export const ndjson: fc.Arbitrary<string> = fc
  .array(
    line.map((one) => one.replaceAll('\n', ' ')),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n'));

const RECORD = {
  uid: 'abcdefgh12345678',
  sentAt: '2026-11-20T09:15:00+07:00',
  person: 'Rina Lestari',
  recipient: 'Ibu Sari; Pak Budi',
  topic: 'arsip',
  links: ['https://contoh.go.id/a'],
  status: 'awaiting',
  dueOn: '2026-11-30',
  score: 90,
  urgent: false,
};
const RECORDS = [
  JSON.stringify({ format: 'asn-log', version: 1, entries: [RECORD, { ...RECORD, uid: '' }] }),
  JSON.stringify([RECORD]),
  'uid,sentAt,recipient,topic,status,score\r\n"","2026-11-20 09.15","Ibu Sari","=1+1","awaiting","90"\r\n',
  'sentAt;recipient\n"20 November 2026 09.15";"Pak ""Budi"""\n',
];
const recordKey = fc.constantFrom(
  ...Object.keys(RECORD),
  'id',
  'answeredAt',
  'text',
  ...PROTOTYPE_NAMES,
);
const oddRecord = fc
  .array(fc.tuple(recordKey, fc.oneof(leaf, tree)), { maxLength: 6 })
  .map((pairs) => Object.assign(Object.create(null), RECORD, Object.fromEntries(pairs)));
/** Files for `asn-log import`. */
export const bookText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: twisted(RECORDS) },
  { weight: 3, arbitrary: fc.array(oddRecord, { maxLength: 4 }).map(asJson) },
  { weight: 1, arbitrary: tree.map(asJson) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'sentAt,recipient;"\n\r\t=+@ 09.'),
      maxLength: 120,
    }),
  },
  { weight: 1, arbitrary: anyString },
);
