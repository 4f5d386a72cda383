// Puts into the documentation what its commands say now, after the build.
//   npm run build && node scripts/build-transcripts.mjs [--check]
import { current, emit, load } from './derived.mjs';

if (current('dist/bin/asn-lint.js') === '') throw new Error('first: npm run build');
const { PAGES, updatePage } = await load('scripts/transcripts.ts');
for (const page of PAGES) emit(page, updatePage(current(page)));
