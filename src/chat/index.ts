/**
 * WhatsApp exports → a stream of messages → coordinations.
 *
 * ```ts
 * const reading = readExport('Chat WhatsApp dengan Wening.txt', { zone: 'WIB' });
 * for await (const coordination of coordinations(reading, { me: 'Bagas Hutagaol' })) …
 * ```
 */
export {
  type Awaiting,
  type Coordination,
  type CoordinationOptions,
  CoordinationTracker,
  coordinations,
  type ResponseTimes,
  type Role,
} from './coordinations.ts';
export { isCourtesy } from './courtesy.ts';
export { cleanName, nameKey, personMatcher } from './names.ts';
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
