import type { OptionSchema } from '../linter/contract.ts';
import type { Lang } from './options.ts';
import { fill, TEXTS } from './texts.ts';

/** What an option takes: `bilangan bulat, paling sedikit 1`. */
export function optionKind(option: OptionSchema, lang: Lang): string {
  if ('enum' in option) return fill(TEXTS.oneOf[lang], { values: option.enum.join(', ') });
  const kind = TEXTS[option.type][lang];
  if (option.type !== 'integer') return kind;
  const limits: string[] = [];
  if (option.minimum !== undefined) limits.push(fill(TEXTS.atLeast[lang], { n: option.minimum }));
  if (option.maximum !== undefined) limits.push(fill(TEXTS.atMost[lang], { n: option.maximum }));
  return [kind, ...limits].join(', ');
}

/** A value as it stands in a configuration; an empty list or text is named. */
export function optionValue(value: unknown, lang: Lang): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? TEXTS.emptyValue[lang] : value.map(String).join(', ');
  }
  return value === '' ? TEXTS.emptyValue[lang] : String(value);
}
