// Writes schema/config.schema.json and the tables of docs/configuration.md from the rules and the
// declaration of the settings.
//   node scripts/build-schema.mjs [--check]
import { current, emit, load } from './derived.mjs';

const { PAGE, SCHEMA_FILE, schemaText, updatePage } = await load('scripts/config-docs.ts');
emit(SCHEMA_FILE, schemaText());
emit(PAGE, updatePage(current(PAGE)));
