/** Configurations as YAML, by what they show; each loads. */
export const validConfigs: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'comments only': '# belum ada isian\n',
  'empty groups of a commented template': 'profile:\nwords:\nrules:\nagencies:\n',
  'the address of the schema': '$schema: ./schema.json',
  severities:
    'rules: { greeting: off, conciseness: error, topic-link: warning, link-safety: info }',
  'a severity in a list': 'rules: { greeting: [warning] }',
  'an option of a few values': 'rules: { topic-link: [error, { attachments: accept }] }',
  'an integer at its border': 'rules: { conciseness: [warning, { maxWords: 500 }] }',
  'a boolean option': 'rules: { conciseness: [warning, { lists: false }] }',
  'a list option': 'rules: { link-safety: [error, { trustedDomains: [contoh.ac.id] }] }',
  'empty options': 'rules: { greeting: [error, {}] }',
  'a preset': 'extends: asn-lint:strict',
  'several presets': 'extends: [asn-lint:strict, asn-lint:reply]',
  'a profile': 'profile: { name: Nur Azizah, position: Arsiparis, unit: Bagian Umum, zone: WITA }',
  'a preferred greeting': 'profile: { greeting: interfaith }',
  'hours without quotation marks': 'office: { opens: 08.00, closes: 16.30 }',
  'hours with colons and one digit': 'office: { opens: "7:30", closes: "15:00" }',
  'zones in any case': 'office: { zone: wit, recipientZone: Asia/Makassar }',
  days: 'office: { workdays: [1, 2, 3, 4, 5, 6] }',
  'dates without quotation marks':
    'office: { holidays: { 2026-12-07: Hari jadi }, workingHolidays: [2026-12-24] }',
  words: 'words: { allowed: [Simonev], banned: { blangko: formulir, "mata anggaran": pos } }',
  'a word that other languages would object to': 'words: { banned: { constructor: pembuat } }',
  agencies: 'agencies: [Balai Uji Nusantara]',
  domains: 'trustedDomains: [contoh.ac.id, "*.nusantara.id"]',
  phrases: 'phrases: { greetings: [Salam Literasi], thanks: [matur suwun sanget] }',
  templates: 'templates: { undangan: "Selamat pagi, {{penerima}}.\\nMohon hadir." }',
  'a logbook': 'logbook: ./buku.db',
  'the language': 'lang: en',
};

interface Invalid {
  readonly config: string;
  readonly path: string;
  readonly line?: number;
  readonly suggestion?: string;
}

/** Configurations that do not load, with the exact place and the nearest valid name. */
export const invalidConfigs: Readonly<Record<string, Invalid>> = {
  'an unknown setting': {
    config: 'rule:\n  greeting: off',
    path: 'rule',
    line: 1,
    suggestion: 'rules',
  },
  'an unknown setting like no other': {
    config: 'lang: id\nqwertyuiop: 1',
    path: 'qwertyuiop',
    line: 2,
  },
  'an unknown setting inside': {
    config: '# kantor\noffice:\n  zone: WIB\n  open: "08.00"',
    path: 'office.open',
    line: 4,
    suggestion: 'opens',
  },
  'a setting in camel case': {
    config: 'trusted-domains: [contoh.id]',
    path: 'trusted-domains',
    line: 1,
    suggestion: 'trustedDomains',
  },
  'an unknown rule': {
    config: 'rules:\n  topic-link: error\n  greting: error',
    path: 'rules.greting',
    line: 3,
    suggestion: 'greeting',
  },
  'a rule in camel case': {
    config: 'rules: { senderIdentity: off }',
    path: 'rules.senderIdentity',
    line: 1,
    suggestion: 'sender-identity',
  },
  'swapped letters': {
    config: 'rules: { tpoic-link: off }',
    path: 'rules.tpoic-link',
    line: 1,
    suggestion: 'topic-link',
  },
  'a severity by its short name': {
    config: 'rules:\n  greeting: warn',
    path: 'rules.greeting',
    line: 2,
    suggestion: 'warning',
  },
  'a severity by number': { config: 'rules: { greeting: 2 }', path: 'rules.greeting', line: 1 },
  'a severity that is a boolean': {
    config: 'rules: { greeting: false }',
    path: 'rules.greeting',
    line: 1,
    suggestion: 'off',
  },
  'no severity': { config: 'rules: { greeting: [] }', path: 'rules.greeting', line: 1 },
  'too many parts': {
    config: 'rules: { greeting: [error, {}, {}] }',
    path: 'rules.greeting',
    line: 1,
  },
  'an unknown option': {
    config: 'rules:\n  topic-link:\n    - error\n    - attachment: accept',
    path: 'rules.topic-link[1].attachment',
    line: 4,
    suggestion: 'attachments',
  },
  'an option of a rule without options': {
    config: 'rules: { greeting: [error, { strict: true }] }',
    path: 'rules.greeting[1].strict',
    line: 1,
  },
  'a value that the option does not have': {
    config: 'rules: { topic-link: [error, { attachments: acept }] }',
    path: 'rules.topic-link[1].attachments',
    line: 1,
    suggestion: 'accept',
  },
  'an integer below its border': {
    config: 'rules: { conciseness: [error, { maxWords: 9 }] }',
    path: 'rules.conciseness[1].maxWords',
    line: 1,
  },
  'a text for an integer': {
    config: 'rules: { conciseness: [error, { maxWords: "120" }] }',
    path: 'rules.conciseness[1].maxWords',
    line: 1,
  },
  'a text for a boolean': {
    config: 'rules: { conciseness: [error, { lists: ya }] }',
    path: 'rules.conciseness[1].lists',
    line: 1,
  },
  'numbers for texts': {
    config: 'rules: { link-safety: [error, { trustedDomains: [1] }] }',
    path: 'rules.link-safety[1].trustedDomains[0]',
    line: 1,
  },
  'options that are no group': {
    config: 'rules: { topic-link: [error, accept] }',
    path: 'rules.topic-link[1]',
    line: 1,
  },
  'rules as a list': { config: 'rules: [greeting]', path: 'rules', line: 1 },
  'a group that is a text': { config: 'lang: id\nprofile: Nur', path: 'profile', line: 2 },
  'a text that is a group': {
    config: 'profile:\n  name:\n    depan: Nur',
    path: 'profile.name',
    line: 2,
  },
  'a text that is empty': { config: 'profile: { name: "  " }', path: 'profile.name', line: 1 },
  'a zone': {
    config: 'office: { zone: Asia/Jakata }',
    path: 'office.zone',
    line: 1,
    suggestion: 'Asia/Jakarta',
  },
  'an offset for a zone': { config: 'office: { zone: "+07:00" }', path: 'office.zone', line: 1 },
  'an hour of day 25': { config: 'office: { opens: "25.00" }', path: 'office.opens', line: 1 },
  'an hour in words': { config: 'office: { opens: 8 pagi }', path: 'office.opens', line: 1 },
  'an hour as a number': { config: 'office: { opens: 8 }', path: 'office.opens', line: 1 },
  'closing before opening': { config: 'office: { opens: "17.00" }', path: 'office.closes' },
  'the eighth day': {
    config: 'office:\n  workdays:\n    - 1\n    - 8',
    path: 'office.workdays[1]',
    line: 4,
  },
  'days by name': { config: 'office: { workdays: [senin] }', path: 'office.workdays[0]', line: 1 },
  'a date that no year has': {
    config: 'office:\n  holidays:\n    2026-02-30: Libur',
    path: 'office.holidays.2026-02-30',
    line: 3,
  },
  'a date in other order': {
    config: 'office: { workingHolidays: [24-12-2026] }',
    path: 'office.workingHolidays[0]',
    line: 1,
  },
  'a word without replacement': {
    config: 'words: { banned: { blangko: } }',
    path: 'words.banned.blangko',
    line: 1,
  },
  'banned words as a list': {
    config: 'words: { banned: [blangko] }',
    path: 'words.banned',
    line: 1,
  },
  'allowed words as a text': {
    config: 'words: { allowed: simonev }',
    path: 'words.allowed',
    line: 1,
  },
  'a domain with a path': {
    config: 'trustedDomains: [https://contoh.go.id/a]',
    path: 'trustedDomains[0]',
    line: 1,
  },
  'an unknown preset': {
    config: 'extends: asn-lint:strickt',
    path: 'extends',
    line: 1,
    suggestion: 'asn-lint:strict',
  },
  'a preset without its family': {
    config: 'extends:\n  - asn-lint:reply\n  - strict',
    path: 'extends[1]',
    line: 3,
    suggestion: 'asn-lint:strict',
  },
  'a package that is not installed': {
    config: 'extends: "@dinas/aturan"',
    path: 'extends',
    line: 1,
  },
  'a package by a path through its name': {
    config: 'extends: "a/../../b"',
    path: 'extends',
    line: 1,
  },
  'extends of a number': { config: 'extends: 3', path: 'extends', line: 1 },
  'a language that is not there': { config: 'lang: jv', path: 'lang', line: 1 },
  "cosmiconfig's imports": {
    config: '$import: ./lain.yaml',
    path: '$import',
    suggestion: 'extends',
  },
  'a key that reaches the prototype': { config: '__proto__: { lang: en }', path: '__proto__' },
  'such a key further in': { config: 'words: { banned: { __proto__: x } }', path: '__proto__' },
  'the names of objects': { config: 'toString: x', path: 'toString', line: 1 },
};

interface Broken {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly line?: number;
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Files that are no configuration at all. */
export const brokenFiles: Readonly<Record<string, Broken>> = {
  'YAML with a tab': { name: '.asnlintrc.yaml', content: 'rules:\n\tgreeting: off\n', line: 2 },
  'YAML with uneven indentation': {
    name: '.asnlintrc.yml',
    content: 'office:\n  zone: WIB\n opens: "08.00"\n',
    line: 3,
  },
  'YAML with a key twice': { name: '.asnlintrc', content: 'lang: id\nlang: en\n', line: 2 },
  'YAML with an open quotation': { name: '.asnlintrc.yaml', content: 'lang: "id\n', line: 2 },
  'YAML with a tag for code': {
    name: '.asnlintrc.yaml',
    content: 'lang: !!js/function "x"\n',
    line: 1,
  },
  'two YAML documents': { name: '.asnlintrc.yaml', content: 'lang: id\n---\nlang: en\n' },
  'a sentence': { name: '.asnlintrc', content: 'lang:id' },
  'a list': { name: '.asnlintrc.yaml', content: '- greeting' },
  'JSON with a comma at the end': {
    name: '.asnlintrc.json',
    content: '{\n  "lang": "id",\n}\n',
    line: 3,
  },
  'JSON without a comma': {
    name: '.asnlintrc.json',
    content: '{\n  "lang": "id"\n  "rules": {}\n}',
    line: 3,
  },
  'JSON with a comment': {
    name: '.asnlintrc.json',
    content: '{\n  // bahasa\n  "lang": "id"\n}',
    line: 2,
  },
  'JSON that ends too early': { name: '.asnlintrc.json', content: '{\n  "rules": {\n', line: 3 },
  'JSON with a key twice': {
    name: '.asnlintrc.json',
    content: '{ "lang": "id",\n "lang": "en" }',
    line: 2,
  },
  'JSON with a number for all': { name: '.asnlintrc.json', content: '7' },
  'JSON nested without end': {
    name: '.asnlintrc.json',
    content: `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`,
  },
  'YAML nested without end': { name: '.asnlintrc.yaml', content: `a: ${'['.repeat(50_000)}` },
  'YAML that multiplies itself': {
    name: '.asnlintrc.yaml',
    content: `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
      .join('\n')}\n`,
  },
  'a manifest with a broken part': {
    name: 'package.json',
    content: '{ "asnlint": { "lang": } }',
    line: 1,
  },
  'a manifest with a text for a part': { name: 'package.json', content: '{ "asnlint": "strict" }' },
  'more than a megabyte': { name: '.asnlintrc.yaml', content: `# ${'x'.repeat(1024 * 1024)}\n` },
  'a picture': { name: '.asnlintrc', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd9) },
  'UTF-16 that is no configuration': { name: '.asnlintrc', content: utf16('\ufeffhalo dunia') },
};
