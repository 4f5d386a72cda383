export * from './contract.ts';
export { RuleFailure } from './failure.ts';
export { applyFixes, type FixOutcome, fix } from './fix.ts';
export { lint, lintMessage } from './lint.ts';
export { type Position, Positions } from './positions.ts';
export {
  type MessageScore,
  type PartId,
  SCORE_SCHEME,
  type ScorePart,
  SEVERITY_LOSS,
  score,
} from './score.ts';
export {
  DEFAULT_OFFICE,
  NO_VOCABULARY,
  optionsOf,
  type RuleSetting,
  type Settings,
  settings,
} from './settings.ts';
