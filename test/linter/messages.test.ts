import { expect, test } from 'vitest';
import { FIXTURES } from '../fixtures/messages.ts';
import { reports } from './support.ts';

test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))(
  '%s',
  (_, { text, at, reports: expected }) => {
    expect([...reports(text, new Date(at))].sort()).toEqual([...expected].sort());
  },
);

test('CRLF and LF drafts are judged alike', () => {
  for (const { text, at } of FIXTURES) {
    const when = new Date(at);
    expect(reports(text.replaceAll('\n', '\r\n'), when).map(bare)).toEqual(
      reports(text, when).map(bare),
    );
  }
});

function bare(report: string): string {
  return report.split(':', 1)[0]!;
}
