import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfigError, type Issue, maskSecrets } from '../../src/config/errors.ts';
import { jsonFault } from '../../src/config/json-fault.ts';
import { lineOf } from '../../src/config/lines.ts';
import { nearest } from '../../src/config/nearest.ts';
import { type RawObject, validateRules, validateSettings } from '../../src/config/validate.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { expectLinear } from '../growth.ts';
import { rules } from './helpers.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character taken away, put in or doubled. */
const almostJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', ':', '0', '\\', ' ', 'e'))
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + (at % 2));
  });

test('a fault is found in what is no JSON, and only there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), almostJson, fc.string()), (text) => {
      const fault = jsonFault(text);
      if (!parses(text)) expect(fault).toBeDefined();
      else if (fault) expect(fault.text.id).toContain('dua kali');
    }),
    { numRuns: 3000 },
  );
});

test.each(['[', '{"a":', '"\\', ' ', '1,', '"', '\n'])(
  '%j without end is looked through in linear time',
  (part) => expectLinear((size) => part.repeat(size), jsonFault, 40_000),
);

const NAMES = [
  'rules',
  'profile',
  'office',
  'words',
  'agencies',
  'phrases',
  'lang',
  'extends',
  'zone',
];
const key = fc.oneof(
  fc.constantFrom(...NAMES, 'allowed', 'holidays', 'greeting', 'topic-link'),
  fc.string(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 1, 'error', 'off', 'WIB', '08.00'),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));

test('whatever data gets a verdict: entries in normal form, or issues with a place', () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { maxKeys: 5 }), (data) => {
      const issues: Issue[] = [];
      const entries = validateSettings(data as RawObject, issues);
      validateRules((data as RawObject).rules, new Map(rules.map((r) => [r.id, r])), { issues });
      for (const { path } of [...issues, ...entries]) expect(path.length).toBeGreaterThan(0);
      expect(new ConfigError('x.yaml', issues).text.id).not.toMatch(/\p{Cc}(?<!\n)/u);
    }),
    { numRuns: 2000 },
  );
});

test('whatever text is YAML or a ConfigError', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...'ab:- \n\t"\'[]{},#&*!|>%@`0.') }),
      async (text) => {
        await parseYaml(text, 'x').catch((error: unknown) =>
          expect(error).toBeInstanceOf(ConfigError),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('the line of a path is a line of the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(fc.string(), fc.nat({ max: 3 }))), (text, path) => {
      const line = lineOf(text, path) ?? 1;
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
    }),
  );
});

test('one slip away from a name is that name', () => {
  const names = ['banned-abbreviations', 'conciseness', 'trustedDomains', 'workingHolidays'];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom('', 'x'), (name, at, put) => {
      const place = at % name.length;
      expect(nearest(name.slice(0, place) + put + name.slice(place + 1), names)).toBe(name);
    }),
  );
});

test('a password is never shown', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9:/!$*-]{4,12}$/);
  fc.assert(
    fc.property(secret, (password) => {
      const masked = maskSecrets(`postgres://nur:${password}Q@basis.contoh.id:5432/buku`);
      expect(masked).toBe('postgres://nur:••••@basis.contoh.id:5432/buku');
      expect(maskSecrets(masked)).toBe(masked);
    }),
  );
});
