#!/usr/bin/env node
'use strict';

// The build copies this file to dist/bin/NAME.js. It loads the program of its name through V8's code
// cache where the build has left one for this very Node.js and machine, which saves a third of the
// time to start; elsewhere the program is compiled as usual. V8 rejects a cache that does not fit.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename } = require('node:path');
const { Script } = require('node:vm');

const folder = `${__dirname}/../programs/${basename(__filename, '.js')}`;
const { arch, platform, versions } = process;
const cache = `${folder}/cache/${versions.v8}-${platform}-${arch}`;
const loaded = new Map();
let outside;

function cached(name) {
  try {
    return readFileSync(`${cache}/${name}`);
  } catch {
    return undefined;
  }
}

function compile(name) {
  const script = new Script(readFileSync(`${folder}/${name}`, 'latin1'), {
    // the code cache keeps this name: it must not tell where the package was built
    filename: name,
    cachedData: cached(name),
  });
  return script.runInThisContext();
}

// The bundler copies every module that it imports, property by property; for these two, which all
// files import, a heir without properties of its own spares that.
const heir = (original) =>
  Object.create(original, { __esModule: { value: true }, default: { value: original } });
const HEIRS = {
  'node:fs': heir(require('node:fs')),
  'node:path': heir(require('node:path')),
};

function builtin(id) {
  return HEIRS[id] ?? require(id);
}

function resolve(id) {
  if (id.startsWith('./')) return load(id.slice(2));
  if (id.startsWith('node:')) return builtin(id);
  outside ??= createRequire(`${folder}/main.cjs`);
  return outside(id);
}

// code that comes out of a cache cannot import by itself (Node.js 20)
const importModule = (id) => import(id);

function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const body = everyday[name] ?? compile(name);
  body(module.exports, resolve, module, `${folder}/${name}`, folder, importModule);
  return module.exports;
}

// what every run needs stands in one file; the build first runs the program without it
const everyday = existsSync(`${folder}/everyday.cjs`) ? compile('everyday.cjs') : {};
load('main.cjs');
