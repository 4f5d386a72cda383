// Writes docs/rules (a page for each rule and the index) and the table of docs/score.md from the
// rules and the scheme of the score; removes pages of rules that are no more.
//   node scripts/build-docs.mjs [--check]
import { current, emit, load, sweep } from './derived.mjs';

const { FOLDER, pages, SCORE_PAGE, updateScorePage } = await load('scripts/rule-docs.ts');
for (const [file, text] of Object.entries(pages())) emit(file, text);
emit(SCORE_PAGE, updateScorePage(current(SCORE_PAGE)));
sweep(FOLDER);
