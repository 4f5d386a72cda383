/** A rule did what no rule may do: it threw, or reported a place or message that does not exist. */
export class RuleFailure extends Error {
  readonly ruleId: string;

  constructor(ruleId: string, what: string, cause?: unknown) {
    super(`${ruleId}: ${what}`, { cause });
    this.name = 'RuleFailure';
    this.ruleId = ruleId;
  }
}
