import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { obstacles } from '../../scripts/publish.mjs';
import { exists, read } from './pages.ts';

const READY = {
  manifest: { version: '1.2.3', repository: 'contoh/asn-lint' },
  changelog: '# Changelog\n\n## [1.2.3] - 2026-12-01\n',
  tags: ['v1.2.3'],
  changed: [],
};

describe('a release', () => {
  it('goes out when it is dated, tagged, committed and has an address', () => {
    expect(obstacles(READY)).toEqual([]);
  });

  it.each([
    ['no date', { changelog: '## [1.2.3] - unreleased\n' }, 'CHANGELOG.md'],
    ['the date of another', { changelog: '## [1.2.2] - 2026-12-01\n' }, 'CHANGELOG.md'],
    ['no tag', { tags: ['v1.2.2'] }, 'v1.2.3'],
    ['no repository', { manifest: { version: '1.2.3' } }, 'repository'],
    ['a change', { changed: [' M src/index.ts'] }, 'src/index.ts'],
  ])('waits with %s', (_, change, reason) => {
    const found = obstacles({ ...READY, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
  });

  it('is built where provenance can be stated, by scripts that are there', () => {
    const { permissions, jobs } = load(read('.github/workflows/publish.yml')) as {
      permissions: object;
      jobs: { publish: { steps: readonly { run?: string }[] } };
    };
    expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const { scripts, publishConfig } = JSON.parse(read('package.json'));
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
    for (const { run = '' } of jobs.publish.steps) {
      const script = /^npm run (\S+)/.exec(run)?.[1];
      if (script) expect(scripts).toHaveProperty(script);
      const file = /^node (\S+)/.exec(run)?.[1];
      if (file) expect(exists(file)).toBe(true);
    }
  });
});
