import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '../config/index.ts';
import {
  type Formatter,
  formatters,
  maskResult,
  type ReportOptions,
  rulesMeta,
  sanitize,
} from '../formatters/index.ts';
import type { Result, Rule } from '../linter/index.ts';
import { Failure } from './failure.ts';

/** What a formatter package of ESLint exports. */
type EslintFormatter = (results: readonly object[], context: object) => string | Promise<string>;

export interface FormatterRequest {
  readonly name: string;
  /** Packages and paths are looked for from here. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
}

function unknownFormat(name: string): Failure {
  const near = nearest(name, Object.keys(formatters));
  const shown = sanitize(name);
  const own = Object.keys(formatters).join(', ');
  return new Failure({
    id: `Format ${shown} tidak dikenal.${near ? ` Maksud Anda ${near}?` : ''} Pilih ${own}, atau pasang paketnya: npm install --save-dev ${shown}.`,
    en: `Unknown format ${shown}.${near ? ` Did you mean ${near}?` : ''} Choose ${own}, or install its package: npm install --save-dev ${shown}.`,
  });
}

function brokenFormat(name: string, error: unknown): Failure {
  const reason = sanitize(error instanceof Error ? error.message : String(error));
  return new Failure(
    {
      id: `Formatter ${sanitize(name)} tidak dapat dipakai: ${reason}`,
      en: `The formatter ${sanitize(name)} cannot be used: ${reason}`,
    },
    { cause: error },
  );
}

/** ESLint's own rule: `junit` is short for `eslint-formatter-junit`. */
function locate({ name, cwd }: FormatterRequest): string {
  if (name.startsWith('.') || isAbsolute(name)) return resolve(cwd, name);
  const places = [createRequire(join(cwd, 'package.json')), createRequire(import.meta.url)];
  for (const request of [name, `eslint-formatter-${name}`]) {
    for (const place of places) {
      try {
        return place.resolve(request);
      } catch {
        // the next place
      }
    }
  }
  throw unknownFormat(name);
}

async function load(request: FormatterRequest): Promise<EslintFormatter> {
  const path = locate(request);
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    throw brokenFormat(request.name, error);
  }
  const exported = module.default;
  const formatter = (exported as { default?: unknown } | undefined)?.default ?? exported;
  if (typeof formatter === 'function') return formatter as EslintFormatter;
  throw brokenFormat(request.name, new Error('module.exports is not a function'));
}

/** What ESLint's results have besides; formatters count on it. */
function asEslint(result: Result, cwd: string): object {
  const named = result.filePath.startsWith('<');
  return {
    ...maskResult(result),
    filePath: named ? result.filePath : resolve(cwd, result.filePath),
    fatalErrorCount: 0,
    suppressedMessages: [],
    usedDeprecatedRules: [],
  };
}

function eslintFormatter(request: FormatterRequest): Formatter {
  const { cwd, name, rules } = request;
  return async (results: readonly Result[], options: ReportOptions) => {
    const formatter = await load(request);
    try {
      const context = { cwd, rulesMeta: rulesMeta(rules, options.lang) };
      const report = await formatter(
        results.map((result) => asEslint(result, cwd)),
        context,
      );
      return report === '' || report.endsWith('\n') ? report : `${report}\n`;
    } catch (error) {
      throw brokenFormat(name, error);
    }
  };
}

/**
 * A formatter by its name: one of ours, or one of ESLint's by package or path.
 * @throws Failure where there is none of this name
 */
export async function formatterOf(request: FormatterRequest): Promise<Formatter> {
  if (Object.hasOwn(formatters, request.name)) {
    return formatters[request.name as keyof typeof formatters]();
  }
  locate(request);
  return eslintFormatter(request);
}
