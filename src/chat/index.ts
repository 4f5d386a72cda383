/**
 * WhatsApp exports → a stream of messages → coordinations.
 *
 * ```ts
 * const reading = readExport('Chat WhatsApp dengan Wening.txt', { zone: 'WIB' });
 * for await (const coordination of coordinations(reading, { me: 'Bagas Hutagaol' })) …
 * ```
 */
export { anonymizer, type Roles } from './anonymous.ts';
export {
  type Audit,
  type AuditExample,
  type AuditFinding,
  type AuditMonth,
  type AuditOptions,
  type AuditResponses,
  ChatAudit,
  type FoundCoordination,
  type Partner,
  type StillWaiting,
  type Waited,
} from './audit.ts';
export {
  type Awaiting,
  type Coordination,
  type CoordinationOptions,
  CoordinationTracker,
  coordinations,
  type Response,
  type ResponseTimes,
  type Role,
} from './coordinations.ts';
export { isCourtesy } from './courtesy.ts';
export type { JudgeOptions, Manner } from './judge.ts';
export { cleanName, nameKey, personMatcher } from './names.ts';
export { findOwner, type Ownership } from './owner.ts';
export { ChatReading, type FileReport, type ReadOptions, readExport, readExports } from './read.ts';
export { type ExportSource, titleOf } from './source.ts';
export {
  ChatError,
  type ChatErrorCode,
  type ChatMessage,
  type DateOrder,
  type Dialect,
  isSent,
  type MessageKind,
  type Skipped,
  type SkipReason,
} from './types.ts';
