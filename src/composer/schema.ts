import { FIELDS, type Field, MAX_ITEMS, MAX_LINE, MAX_TEXT } from './fields.ts';

type Schema = { readonly [key: string]: unknown };

function typeOf({ kind }: Field): Schema {
  const line = { type: 'string', maxLength: MAX_LINE * 2 };
  switch (kind) {
    case 'yes':
      return { type: 'boolean' };
    case 'links':
    case 'list':
      return { type: 'array', items: line, maxItems: MAX_ITEMS };
    case 'text':
      return { type: ['string', 'array'], maxLength: MAX_TEXT, items: line };
    case 'time':
      return { type: ['string', 'boolean'], maxLength: MAX_LINE * 2 };
    default:
      return line;
  }
}

function ofField(field: Field): Schema {
  const { ask, hint, examples } = field;
  const description = hint ? `${ask.id} (${hint.id})` : ask.id;
  return { description, ...typeOf(field), ...(examples && { examples }) };
}

function ofGroup(prefix: string, description: string): Schema {
  const fields = FIELDS.filter(({ path }) => path.startsWith(prefix));
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(fields.map((f) => [f.path.slice(prefix.length), ofField(f)])),
    additionalProperties: false,
  };
}

/** JSON Schema (draft 7, which editors know) of a file of answers. */
export function answersSchema(): Schema {
  const heads = [...new Set(FIELDS.map(({ path }) => path.split('.')[0]!))];
  const groups: Readonly<Record<string, string>> = { recipient: 'Penerima', sender: 'Pengirim' };
  const properties = heads.map((head) => [
    head,
    head in groups
      ? ofGroup(`${head}.`, groups[head]!)
      : ofField(FIELDS.find(({ path }) => path === head)!),
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'asn-compose',
    description: 'Jawaban untuk asn-compose --answers',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
