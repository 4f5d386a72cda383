// Writes the manual pages, man/*.1, from the definitions of the commands.
//   node scripts/build-man.mjs [--check]
import { emit, load, sweep } from './derived.mjs';

const { manPages } = await load('scripts/man-pages.ts');
for (const [file, text] of Object.entries(manPages())) emit(file, text);
sweep('man');
