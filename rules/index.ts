import type { Rule } from '../src/linter/contract.ts';
import { availability } from './availability.ts';
import { bannedAbbreviations } from './banned-abbreviations.ts';
import { closingThanks } from './closing-thanks.ts';
import { conciseness } from './conciseness.ts';
import { confidentialData } from './confidential-data.ts';
import { greeting } from './greeting.ts';
import { greetingTime } from './greeting-time.ts';
import { linkSafety } from './link-safety.ts';
import { monthlyQuota } from './monthly-quota.ts';
import { officialChannel } from './official-channel.ts';
import { placeholder } from './placeholder.ts';
import { sectionOrder } from './section-order.ts';
import { sendTime } from './send-time.ts';
import { senderIdentity } from './sender-identity.ts';
import { solutionOptions } from './solution-options.ts';
import { standardLanguage } from './standard-language.ts';
import { tone } from './tone.ts';
import { topicLink } from './topic-link.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  availability,
  bannedAbbreviations,
  closingThanks,
  conciseness,
  confidentialData,
  greeting,
  greetingTime,
  linkSafety,
  monthlyQuota,
  officialChannel,
  placeholder,
  sectionOrder,
  sendTime,
  senderIdentity,
  solutionOptions,
  standardLanguage,
  tone,
  topicLink,
];
