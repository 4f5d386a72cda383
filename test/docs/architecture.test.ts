import { expect, it } from 'vitest';
import { PAGE, updatePage } from '../../scripts/rooms.ts';
import { read } from './pages.ts';

it('the picture and the table of the rooms are those of the imports (npm run generate)', () => {
  expect(updatePage(read(PAGE))).toBe(read(PAGE));
});
