import type { Result, ResultMessage, Rule, Severity } from './contract.ts';

/** The parts of the score: the handbook's six points and all the other rules together. */
export type PartId =
  | 'greeting'
  | 'sender-identity'
  | 'topic-link'
  | 'closing-thanks'
  | 'banned-abbreviations'
  | 'send-time'
  | 'others';

export interface ScorePart {
  readonly id: PartId;
  /** What the part gives, from 0 to `of`. */
  readonly points: number;
  /** The most that it can give. */
  readonly of: number;
}

export interface MessageScore {
  /** 0 to 100, the sum of the parts. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

interface Scheme {
  readonly of: number;
  /** Rules of this part besides the one of its name. */
  readonly rules?: readonly string[];
  /** `rule/messageId` → points lost for each finding. */
  readonly losses?: Readonly<Record<string, number>>;
}

/**
 * How a hundred points are shared out and lost. The four points of the ideal message weigh most
 * (handbook, *Poin penting yang wajib ada*). Part of the contract: figures of different months stay
 * comparable only while nothing here changes (docs/score.md).
 */
export const SCORE_SCHEME: Readonly<Record<PartId, Scheme>> = {
  greeting: {
    of: 15,
    losses: { 'greeting/missing': 15, 'greeting/informal': 8, 'greeting/missing-address': 4 },
  },
  'sender-identity': {
    of: 20,
    losses: {
      'sender-identity/missing': 20,
      'sender-identity/missing-name': 10,
      'sender-identity/missing-agency': 10,
    },
  },
  'topic-link': {
    of: 20,
    losses: { 'topic-link/missing-topic': 10, 'topic-link/missing-link': 10 },
  },
  'closing-thanks': {
    of: 15,
    losses: { 'closing-thanks/missing': 15, 'closing-thanks/informal': 7 },
  },
  'banned-abbreviations': {
    of: 10,
    losses: { 'banned-abbreviations/banned': 2, 'banned-abbreviations/agency': 2 },
  },
  'send-time': {
    of: 10,
    rules: ['greeting-time'],
    losses: {
      'send-time/outside-hours': 10,
      'send-time/weekend': 10,
      'send-time/holiday': 10,
      'greeting-time/mismatch': 3,
    },
  },
  others: { of: 10 },
};

/** What a finding costs that the scheme does not name, by the rule's own severity. */
export const SEVERITY_LOSS: Readonly<Record<Severity, number>> = { error: 5, warning: 2, info: 0 };

/**
 * How near a message comes to the handbook's ideal. Every part begins with all its points and loses
 * some for each finding, down to 0. Severities are the rules' own, whatever the configuration makes
 * of them, so that the same message has the same score in every agency that runs the same rules; a
 * rule that is switched off finds nothing and costs nothing.
 *
 * @param registry all rules of the run, those of plugins too
 */
export function score(result: Pick<Result, 'messages'>, registry: readonly Rule[]): MessageScore {
  const rules = new Map(registry.map((rule) => [rule.id, rule]));
  const lost = new Map<PartId, number>();
  for (const message of result.messages) {
    const part = partOf(message.ruleId);
    lost.set(part, (lost.get(part) ?? 0) + lossOf(message, part, rules.get(message.ruleId)));
  }
  const parts = (Object.keys(SCORE_SCHEME) as PartId[]).map((id): ScorePart => {
    const { of } = SCORE_SCHEME[id];
    return { id, points: Math.max(0, of - (lost.get(id) ?? 0)), of };
  });
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

function partOf(ruleId: string): PartId {
  const ids = Object.keys(SCORE_SCHEME) as PartId[];
  const found = ids.find((id) => id === ruleId || SCORE_SCHEME[id].rules?.includes(ruleId));
  return found ?? 'others';
}

const BY_RANK: Readonly<Record<number, Severity>> = { 1: 'warning', 2: 'error', 3: 'info' };

function lossOf(message: ResultMessage, part: PartId, rule: Rule | undefined): number {
  const { ruleId, messageId } = message;
  const named = SCORE_SCHEME[part].losses?.[`${ruleId}/${messageId}`];
  if (named !== undefined) return named;
  const text = rule?.meta.messages[messageId];
  const severity = text?.severity ?? rule?.meta.severity ?? BY_RANK[message.severity] ?? 'warning';
  return SEVERITY_LOSS[severity];
}
