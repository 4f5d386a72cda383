import type { OptionSchema, Rule } from '../linter/contract.ts';
import type { Lang } from './options.ts';

/** A rule's page, relative to the root of the package. */
export function ruleUrl(id: string): string {
  return `docs/rules/${id}.md`;
}

/** What ESLint's formatters read of a rule. */
export interface EslintRuleMeta {
  readonly type: 'problem' | 'suggestion';
  readonly fixable?: 'code';
  readonly docs: { readonly description: string; readonly url: string; readonly recommended: true };
  readonly messages: Readonly<Record<string, string>>;
  readonly schema: readonly object[];
}

/** The rules as ESLint describes its own, with links to their pages, by id. */
export function rulesMeta(
  registry: readonly Rule[],
  lang: Lang = 'id',
): Readonly<Record<string, EslintRuleMeta>> {
  return Object.fromEntries(registry.map((rule) => [rule.id, metaOf(rule, lang)]));
}

function metaOf({ id, meta }: Rule, lang: Lang): EslintRuleMeta {
  const messages = Object.entries(meta.messages).map(([key, text]) => [key, text[lang]]);
  return {
    type: meta.severity === 'error' ? 'problem' : 'suggestion',
    ...(meta.fixable ? { fixable: 'code' as const } : {}),
    docs: { description: meta.description[lang], url: meta.url ?? ruleUrl(id), recommended: true },
    messages: Object.fromEntries(messages),
    schema: [optionsSchema(meta.options, lang)],
  };
}

function optionsSchema(options: Readonly<Record<string, OptionSchema>>, lang: Lang): object {
  const properties = Object.entries(options).map(([name, option]) => {
    return [name, { ...option, description: option.description[lang] }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
