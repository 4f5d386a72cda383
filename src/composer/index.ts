export {
  ANSWER_PATHS,
  type AnswerPath,
  type Answers,
  type AnswerValue,
  answerAt,
  type Recipient,
  type Sender,
  withAnswer,
} from './answers.ts';
export { type Checked, checkAnswer, type Doubt, judge, type Linting } from './checks.ts';
export {
  type ComposeContext,
  type Composed,
  compose,
  defaultWording,
  otherWording,
  type Part,
  type PartName,
  purposeOf,
} from './compose.ts';
export { FIELDS, type Field, fieldAt, MAX_ITEMS, MAX_LINE, MAX_TEXT } from './fields.ts';
export { type Around, isAsked, isNeeded, missing, type Need, raisesProblem } from './needs.ts';
export { unknownSlots } from './own-templates.ts';
export { formOf, registerOf } from './people.ts';
export { type AnswerProblem, readAnswers } from './read-answers.ts';
export { GREETING_KINDS, greetingKind, greetingOfRegion, regionalGreeting } from './salutation.ts';
export { tidyLine, tidyText } from './tidy.ts';
export { asShown, MAX_LINK, type Shown, waLink, waNumber } from './whatsapp.ts';
