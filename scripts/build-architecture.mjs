// Draws the rooms and arrows of docs/architecture.md from the imports of the sources.
//   node scripts/build-architecture.mjs [--check]
import { current, emit, load } from './derived.mjs';

const { PAGE, updatePage } = await load('scripts/rooms.ts');
emit(PAGE, updatePage(current(PAGE)));
