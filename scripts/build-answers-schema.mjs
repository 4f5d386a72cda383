// Writes schema/answers.schema.json from the declaration of the answers.
//   node scripts/build-answers-schema.mjs [--check]
import { emit, load } from './derived.mjs';

const { answersSchema } = await load('src/composer/schema.ts');
emit('schema/answers.schema.json', `${JSON.stringify(answersSchema(), null, 2)}\n`);
