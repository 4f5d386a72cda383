// Publishes the version of package.json, with a statement of where and from what it was built
// (provenance), which only a build service can make: .github/workflows/publish.yml runs this.
//   node scripts/publish.mjs [--dry-run]     --dry-run: all but the publishing
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/**
 * What stands in the way of a release.
 *
 * @param manifest package.json
 * @param changelog text of CHANGELOG.md
 * @param tags names that git gives to the commit
 * @param changed files that differ from the commit
 */
export function obstacles({ manifest, changelog, tags, changed }) {
  const { version, repository } = manifest;
  const dated = changelog
    .split('\n')
    .some((line) => line.startsWith(`## [${version}] - `) && /\d{4}-\d\d-\d\d$/.test(line));
  return [
    ...(dated ? [] : [`CHANGELOG.md gives no date to ${version}`]),
    ...(repository
      ? []
      : ['package.json names no repository, which provenance is checked against']),
    ...(tags.includes(`v${version}`) ? [] : [`the commit has no tag v${version}`]),
    ...(changed.length === 0 ? [] : [`not committed: ${changed.join(', ')}`]),
  ];
}

function lines(command, ...args) {
  const text = execFileSync(command, args, { cwd, encoding: 'utf8' });
  return text.split('\n').filter((line) => line !== '');
}

function release(dryRun) {
  const found = obstacles({
    manifest: JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')),
    changelog: readFileSync(join(cwd, 'CHANGELOG.md'), 'utf8'),
    tags: lines('git', 'tag', '--points-at', 'HEAD'),
    changed: lines('git', 'status', '--porcelain'),
  });
  for (const obstacle of found) console.error(obstacle);
  if (found.length > 0) return 1;
  for (const check of [['check-package.mjs'], ['check-regexes.mjs', '--check']]) {
    const [script, ...args] = check;
    execFileSync(process.execPath, [`scripts/${script}`, ...args], { cwd, stdio: 'inherit' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'asn-lint-publish-'));
  try {
    const { filename } = pack(folder);
    const args = ['publish', join(folder, filename)];
    // access and provenance stand in package.json (publishConfig)
    if (dryRun) console.log(`npm ${args.join(' ')}`);
    else execFileSync('npm', args, { cwd, stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = release(process.argv.includes('--dry-run'));
}
