import type { OptionSchema, Rule } from '../linter/contract.ts';
import { type Scalar, SETTINGS, SEVERITIES, type Setting } from './declaration.ts';
import { FORMATS } from './formats.ts';

type Schema = { readonly [key: string]: unknown };

function ofScalar(setting: Scalar): Schema {
  if (setting.type === 'enum') return { enum: setting.values };
  if (setting.type === 'integer') {
    return { type: 'integer', minimum: setting.minimum, maximum: setting.maximum };
  }
  const { pattern } = FORMATS[setting.format];
  const examples = setting.format === 'zone' ? { examples: ['WIB', 'WITA', 'WIT'] } : {};
  return { type: 'string', pattern, ...examples };
}

function ofOption({ description, ...schema }: OptionSchema): Schema {
  return { description: description.id, ...schema };
}

function ofRule(rule: Rule): Schema {
  const { title, description, severity, options } = rule.meta;
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, ofOption(option)]),
  );
  return {
    title: title.id,
    description: description.id,
    default: severity,
    oneOf: [
      { $ref: '#/definitions/severity' },
      {
        type: 'array',
        items: [
          { $ref: '#/definitions/severity' },
          { type: 'object', properties, additionalProperties: false },
        ],
        additionalItems: false,
        minItems: 1,
        maxItems: 2,
      },
    ],
  };
}

function ofRules(rules: readonly Rule[]): Schema {
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ofRule(rule)])),
    // rules of plugins have names of their own
    additionalProperties: { $ref: '#/definitions/anyRule' },
  };
}

/** A name that stands there with nothing behind it is what remains of a commented template. */
function orNull(schema: Schema): Schema {
  const { type, enum: values } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  return Array.isArray(values) ? { ...schema, enum: [...values, null] } : schema;
}

function ofSetting(setting: Setting, rules: readonly Rule[]): Schema {
  const described = {
    description: setting.description.id,
    ...('default' in setting && setting.default !== undefined ? { default: setting.default } : {}),
  };
  switch (setting.type) {
    case 'rules':
      return { ...described, ...ofRules(rules) };
    case 'group': {
      const properties = Object.entries(setting.properties).map(([name, part]) => [
        name,
        ofSetting(part, rules),
      ]);
      return {
        ...described,
        type: ['object', 'null'],
        properties: Object.fromEntries(properties),
        additionalProperties: false,
      };
    }
    case 'map':
      return {
        ...described,
        type: ['object', 'null'],
        propertyNames: ofScalar(setting.keys),
        additionalProperties: ofScalar(setting.values),
      };
    case 'list': {
      const items = ofScalar(setting.items);
      const list = { type: ['array', 'null'], items };
      return { ...described, ...(setting.single ? { anyOf: [items, list] } : list) };
    }
    default:
      return { ...described, ...orNull(ofScalar(setting)) };
  }
}

/**
 * JSON Schema (draft 7, which editors know) of a configuration file, from the declaration of the
 * settings and the rules' own options.
 */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'asn-lint',
    ...ofSetting(SETTINGS, rules),
    type: 'object',
    definitions: {
      severity: { enum: SEVERITIES },
      anyRule: {
        oneOf: [
          { $ref: '#/definitions/severity' },
          {
            type: 'array',
            items: [{ $ref: '#/definitions/severity' }, { type: 'object' }],
            additionalItems: false,
            minItems: 1,
            maxItems: 2,
          },
        ],
      },
    },
  };
}
