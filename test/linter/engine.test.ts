import { describe, expect, test } from 'vitest';
import {
  applyFixes,
  defineRule,
  type Finding,
  fix,
  lint,
  type Rule,
  RuleFailure,
  type Severity,
  settings,
} from '../../src/linter/index.ts';
import { AT } from './support.ts';

/** A toy rule that reports what it is told. */
function toy(check: (text: string) => Finding[], id = 'toy', severity: Severity = 'warning'): Rule {
  return defineRule({
    id,
    meta: {
      title: { id: 'Mainan', en: 'Toy' },
      description: { id: 'Mainan.', en: 'Toy.' },
      severity,
      fixable: true,
      source: { value: 'Kompeten', conduct: { id: '-', en: '-' } },
      good: [],
      bad: [],
      options: { word: { type: 'string', default: 'a', description: { id: '-', en: '-' } } },
      messages: {
        seen: { id: 'Ada {what}.', en: 'Saw {what}.' },
        note: { id: 'Catatan.', en: 'Note.', severity: 'info' },
        minor: { id: 'Kecil.', en: 'Minor.', severity: 'warning' },
      },
    },
    check: (message) => check(message.text),
  });
}

const replace = (from: string, to: string) => (text: string) => {
  const at = text.indexOf(from);
  const range = [at, at + from.length] as const;
  return at < 0
    ? []
    : [{ messageId: 'seen', range, fix: { range, text: to }, data: { what: from } }];
};

describe('the result', () => {
  test('places count lines by \\n, columns in UTF-16 code units, from 1', () => {
    const rule = toy((text) => [
      { messageId: 'seen', range: [text.indexOf('b'), text.indexOf('b') + 1], data: { what: 'b' } },
    ]);
    expect(lint('a\r\n🙏 b', [rule], settings(AT)).messages[0]).toMatchObject({
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 5,
      message: 'Ada b.',
      severity: 1,
      ruleId: 'toy',
      messageId: 'seen',
    });
  });

  test('texts come in two languages', () => {
    const rule = toy(() => [{ messageId: 'seen', range: [0, 0], data: { what: 'x' } }]);
    expect(lint('', [rule], settings(AT, { lang: 'en' })).messages[0]!.message).toBe('Saw x.');
  });

  test('counts', () => {
    const rules = [
      toy(replace('a', 'b')),
      toy(() => [{ messageId: 'seen', range: [0, 0] }], 'second', 'error'),
    ];
    expect(lint('a', rules, settings(AT))).toMatchObject({
      errorCount: 1,
      warningCount: 1,
      infoCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 1,
    });
  });

  test('counts what is information or cannot be repaired apart', () => {
    const rules = [
      toy(() => [{ messageId: 'note', range: [0, 0] }], 'one'),
      toy(() => [{ messageId: 'seen', range: [0, 1] }], 'two'),
      toy(replace('a', 'b'), 'three', 'error'),
    ];
    expect(lint('a', rules, settings(AT))).toMatchObject({
      errorCount: 1,
      warningCount: 1,
      infoCount: 1,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
    });
  });

  test('suggestions say what they do, in both languages, unless the rule says it', () => {
    const rule = toy(() => [
      {
        messageId: 'seen',
        range: [0, 2],
        suggestions: [
          { range: [0, 2], text: 'xy' },
          { range: [1, 3], text: '' },
          { range: [0, 0], text: '-', desc: { id: 'Beri tanda.', en: 'Mark it.' } },
        ],
      },
    ]);
    const [first] = lint('ab c', [rule], settings(AT)).messages;
    expect(first!.suggestions).toEqual([
      { desc: 'Tulis "xy".', fix: { range: [0, 2], text: 'xy' } },
      { desc: 'Hilangkan "b".', fix: { range: [1, 3], text: '' } },
      { desc: 'Beri tanda.', fix: { range: [0, 0], text: '-' } },
    ]);
    const [english] = lint('ab c', [rule], settings(AT, { lang: 'en' })).messages;
    expect(english!.suggestions!.map(({ desc }) => desc)).toEqual([
      'Write "xy".',
      'Leave out "b".',
      'Mark it.',
    ]);
    const [without] = lint(
      'abc',
      [toy(() => [{ messageId: 'seen', range: [0, 1] }])],
      settings(AT),
    ).messages;
    expect(without).not.toHaveProperty('suggestions');
    expect(without).not.toHaveProperty('fix');
  });

  test('findings come in reading order; at one place by rule, then by message', () => {
    const at = (id: string, ...ranges: (readonly [number, number])[]) =>
      toy(() => ranges.map((range) => ({ messageId: 'seen', range })), id);
    const rules = [
      at('b', [3, 4], [0, 2], [0, 1]),
      at('a', [0, 2], [1, 2]),
      toy(() => ['seen', 'minor'].map((messageId) => ({ messageId, range: [0, 1] as const })), 'c'),
      at('d', [0, 4]),
    ];
    const { messages } = lint('ab\ncd', rules, settings(AT));
    const place = (m: (typeof messages)[number]) =>
      `${m.line}:${m.column}-${m.endLine}:${m.endColumn} ${m.ruleId} ${m.messageId}`;
    expect(messages.map(place)).toEqual([
      '1:1-1:2 b seen',
      '1:1-1:2 c minor',
      '1:1-1:2 c seen',
      '1:1-1:3 a seen',
      '1:1-1:3 b seen',
      '1:1-2:2 d seen',
      '1:2-1:3 a seen',
      '2:1-2:2 b seen',
    ]);
  });

  test('rules are given the count of the month where there is one', () => {
    const seen: unknown[] = [];
    const check = (_: unknown, context: object) => {
      seen.push(context);
      return [];
    };
    const rule = { ...toy(() => []), check };
    lint('', [rule as never], settings(AT));
    lint('', [rule as never], settings(AT, { quota: { used: 3 } as never }));
    expect(seen[0]).toMatchObject({ sentAt: AT });
    expect(seen[0]).not.toHaveProperty('quota');
    expect(seen[1]).toMatchObject({ quota: { used: 3 } });
  });

  test('the order of the registry is nothing', () => {
    const rules = ['c', 'a', 'b'].map((id) =>
      toy(() => [{ messageId: 'seen', range: [0, 1] }], id),
    );
    expect(lint('x', rules, settings(AT))).toEqual(lint('x', [...rules].reverse(), settings(AT)));
  });
});

describe('severity', () => {
  const all = toy(
    () => ['seen', 'note', 'minor'].map((messageId) => ({ messageId, range: [0, 0] as const })),
    'toy',
    'error',
  );
  const bySetting = (severity?: Severity | 'off', chosen = true) =>
    Object.fromEntries(
      lint(
        '',
        [all],
        settings(AT, severity ? { rules: { toy: { severity, chosen } } } : {}),
      ).messages.map((m) => [m.messageId, m.severity]),
    );

  test.each([
    [undefined, { seen: 2, note: 3, minor: 1 }],
    ['error', { seen: 2, note: 3, minor: 2 }],
    ['warning', { seen: 1, note: 3, minor: 1 }],
    ['info', { seen: 3, note: 3, minor: 3 }],
    ['off', {}],
  ] as const)('%s', (severity, expected) => {
    expect(bySetting(severity)).toEqual(expected);
  });

  test('a default that nobody chose leaves the messages their own', () => {
    expect(bySetting('error', false)).toEqual({ seen: 2, note: 3, minor: 1 });
  });
});

describe('a rule that misbehaves is an internal failure with its id', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('aduh');
      },
    ],
    ['range beyond the text', () => [{ messageId: 'seen', range: [0, 9] as const }]],
    ['range backwards', () => [{ messageId: 'seen', range: [2, 1] as const }]],
    ['range of fractions', () => [{ messageId: 'seen', range: [0.5, 1] as const }]],
    ['unknown message', () => [{ messageId: 'lain', range: [0, 0] as const }]],
    ['inherited message', () => [{ messageId: 'toString', range: [0, 0] as const }]],
    [
      'bad fix',
      () => [
        { messageId: 'seen', range: [0, 0] as const, fix: { range: [0, 7] as const, text: '' } },
      ],
    ],
    [
      'bad suggestion',
      () => [
        {
          messageId: 'seen',
          range: [0, 0] as const,
          suggestions: [{ range: [-1, 0] as const, text: '' }],
        },
      ],
    ],
  ])('%s', (_, check) => {
    expect(() => lint('abc', [toy(check)], settings(AT))).toThrow(RuleFailure);
    expect(() => lint('abc', [toy(check)], settings(AT))).toThrow(/^toy: /);
  });
});

describe('fix', () => {
  test('goes on until nothing changes', () => {
    expect(fix('aaa', [toy(replace('a', 'b'))], settings(AT))).toMatchObject({
      output: 'bbb',
      applied: 3,
    });
  });

  test('stops on a repeated state', () => {
    const rules = [toy(replace('a', 'b'), 'one'), toy(replace('b', 'a'), 'two')];
    expect(fix('a', rules, settings(AT)).output).toMatch(/^[ab]$/);
  });

  test('of two overlapping edits the earlier is kept', () => {
    const edit = (start: number, end: number, text: string) => ({
      ruleId: 'x',
      messageId: 'seen',
      severity: 1 as const,
      message: '',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      fix: { range: [start, end] as const, text },
    });
    expect(applyFixes('abcdef', [edit(2, 5, 'X'), edit(0, 3, 'Y'), edit(5, 6, 'Z')])).toEqual({
      text: 'YdeZ',
      count: 2,
    });
    expect(applyFixes('ab', [edit(1, 1, '-'), edit(1, 1, '-')])).toEqual({ text: 'a-b', count: 1 });
  });

  test('a fix by a rule that says it has none is its failure', () => {
    const rule = toy(replace('a', 'b'));
    const shy = { ...rule, meta: { ...rule.meta, fixable: false } };
    expect(() => lint('a', [shy], settings(AT))).toThrow(/^toy: .*not fixable/);
    expect(lint('b', [shy], settings(AT)).messages).toEqual([]);
  });

  test('ends after ten rounds, and stops before a state comes again', () => {
    const growing = toy((text) => [
      { messageId: 'seen', range: [0, 0], fix: { range: [text.length, text.length], text: '!' } },
    ]);
    expect(fix('', [growing], settings(AT))).toMatchObject({ output: '!'.repeat(10), applied: 10 });
    const rules = [toy(replace('a', 'b'), 'one'), toy(replace('b', 'a'), 'two')];
    expect(fix('a', rules, settings(AT))).toMatchObject({ output: 'b', applied: 1 });
  });

  test('of two edits that begin at one place the shorter comes first', () => {
    const rule = toy(() => [
      { messageId: 'seen', range: [0, 0], fix: { range: [1, 3], text: 'X' } },
      { messageId: 'seen', range: [0, 0], fix: { range: [1, 1], text: '-' } },
      { messageId: 'seen', range: [0, 0], fix: { range: [4, 4], text: '+' } },
    ]);
    const { messages } = lint('abcd', [rule], settings(AT));
    expect(applyFixes('abcd', messages)).toEqual({ text: 'a-Xd+', count: 3 });
  });

  test('an edit that changes nothing is none', () => {
    const { messages } = lint('ab', [toy(replace('b', 'b'))], settings(AT));
    expect(applyFixes('ab', messages)).toEqual({ text: 'ab', count: 0 });
    expect(fix('a', [toy(replace('a', 'a'))], settings(AT)).applied).toBe(0);
  });
});

describe('a faulty rule', () => {
  test('may not mend what it does not declare', () => {
    const rule = toy(replace('a', 'b'));
    const declared = { ...rule, meta: { ...rule.meta, fixable: false } };
    expect(() => lint('a', [declared], settings(AT))).toThrow('reported a fix but is not fixable');
  });

  test('is named, whatever it throws', () => {
    const thrown = (what: unknown) =>
      toy(() => {
        throw what;
      }, 'odd');
    for (const what of ['kata', new TypeError('kata')])
      expect(() => lint('a', [thrown(what)], settings(AT))).toThrow(/odd.*kata/);
  });
});
