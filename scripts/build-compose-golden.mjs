// Writes the two hundred composed messages of test/composer/golden.
//   node scripts/build-compose-golden.mjs [--check]
import { emit, load, sweep } from './derived.mjs';

const { goldens } = await load('test/composer/scenarios.ts');
for (const [name, text] of goldens()) emit(`test/composer/golden/${name}`, text);
sweep('test/composer/golden');
