import { expect, it } from 'vitest';
import { remembered } from '../../src/language/remembered.ts';

it('asks once for a word, nothing found included, and forgets beyond its limit', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  }, 2);
  expect(['', 'yang', '', 'yang'].map(lengthOf)).toEqual([undefined, 4, undefined, 4]);
  expect(asked).toEqual(['', 'yang']);
  expect([lengthOf('dan'), lengthOf('yang')]).toEqual([3, 4]);
  expect(asked).toEqual(['', 'yang', 'dan', 'yang']);
});
