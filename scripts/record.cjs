'use strict';

// Runs a program in its launcher and watches what it compiles:
//   node scripts/record.cjs names LIST dist/bin/asn-lint.js ARGUMENT…   writes the names, one a line
//   node scripts/record.cjs cache FOLDER dist/bin/asn-lint.js ARGUMENT…  writes V8's code cache of each
const { mkdirSync, writeFileSync } = require('node:fs');
const { basename, join, resolve } = require('node:path');
const vm = require('node:vm');

const [mode, target, program] = process.argv.splice(2, 3, '');
process.argv.splice(1, 2, resolve(program));
const scripts = new Map();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(basename(options.filename), this);
  }
};

process.on('exit', () => {
  process.exitCode = 0;
  if (mode === 'names') writeFileSync(target, [...scripts.keys()].join('\n'));
  if (mode !== 'cache') return;
  mkdirSync(target, { recursive: true });
  for (const [name, script] of scripts)
    writeFileSync(join(target, name), script.createCachedData());
});

require(resolve(program));
