// Writes docs/rules (a page for each rule and the index) and the table of docs/score.md from the
// rules and the scheme of the score; removes pages of rules that are no more.
//   node scripts/build-docs.mjs [--check]
import { basename } from 'node:path';
import { current, emit, keepOnly, load } from './derived.mjs';

const { FOLDER, pages, SCORE_PAGE, updateScorePage } = await load('scripts/rule-docs.ts');
const files = pages();
for (const [file, text] of Object.entries(files)) emit(file, text);
emit(SCORE_PAGE, updateScorePage(current(SCORE_PAGE)));
keepOnly(
  FOLDER,
  Object.keys(files).map((file) => basename(file)),
);
