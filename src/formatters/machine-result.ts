import type { Result } from '../linter/contract.ts';
import type { MessageScore } from '../linter/score.ts';
import { maskResult } from './mask.ts';
import type { ReportOptions } from './options.ts';

/** A result for machines: ESLint's, with a link at each finding and the score where it was asked for. */
export type MachineResult = Result & {
  /** 0 to 100. */
  readonly score?: number;
  readonly scoreParts?: MessageScore['parts'];
};

/** Confidential data hidden; findings of rules with a page carry its address as `url`. */
export function machineResult(
  result: Result,
  { ruleUrls }: ReportOptions,
  rating?: MessageScore,
): MachineResult {
  const masked = maskResult(result);
  const linked = ruleUrls
    ? masked.messages.map((message) => {
        const url = Object.hasOwn(ruleUrls, message.ruleId) ? ruleUrls[message.ruleId] : undefined;
        return url === undefined ? message : { ...message, url };
      })
    : masked.messages;
  const { score, parts } = rating ?? {};
  return {
    ...masked,
    messages: linked,
    ...(score === undefined ? {} : { score, scoreParts: parts }),
  };
}
