import { describe, expect, test } from 'vitest';
import { homeOf, searchFolders, userFolder, type World } from '../../src/config/places.ts';

const world = (platform: NodeJS.Platform, env: World['env'], homedir?: string): World => ({
  platform,
  env,
  homedir,
});

describe("the folder of the person's own configuration", () => {
  test.each<[string, World, string | undefined]>([
    ['Linux', world('linux', { HOME: '/home/nur' }), '/home/nur/.config/asn-lint'],
    ['XDG', world('linux', { HOME: '/home/nur', XDG_CONFIG_HOME: '/cfg' }), '/cfg/asn-lint'],
    [
      'XDG relative',
      world('linux', { HOME: '/home/nur', XDG_CONFIG_HOME: 'cfg' }),
      '/home/nur/.config/asn-lint',
    ],
    ['XDG without a home', world('linux', { XDG_CONFIG_HOME: '/cfg' }), '/cfg/asn-lint'],
    ['no home', world('linux', {}), undefined],
    ['an empty home', world('linux', { HOME: '' }), undefined],
    ['a relative home', world('linux', { HOME: 'rumah' }), undefined],
    ['a home that was handed in', world('linux', { HOME: '/a' }, '/b'), '/b/.config/asn-lint'],
    [
      'macOS',
      world('darwin', { HOME: '/Users/nur' }),
      '/Users/nur/Library/Application Support/asn-lint',
    ],
    ['Windows', world('win32', { APPDATA: 'D:\\Data' }), 'D:\\Data\\asn-lint'],
    [
      'Windows by profile',
      world('win32', { USERPROFILE: 'C:\\Users\\nur' }),
      'C:\\Users\\nur\\AppData\\Roaming\\asn-lint',
    ],
    ['Windows without both', world('win32', { HOME: '/c/Users/nur' }), undefined],
  ])('%s', (_, given, folder) => {
    expect(userFolder(given)).toBe(folder);
  });

  test('the home directory by the environment', () => {
    expect(homeOf(world('win32', { USERPROFILE: 'C:\\Users\\nur' }))).toBe('C:\\Users\\nur');
    expect(homeOf(world('linux', { HOME: '/home/nur' }))).toBe('/home/nur');
  });
});

describe('the folders that are searched', () => {
  test.each<[string, string, string[], NodeJS.Platform, string[]]>([
    [
      'below home',
      '/home/nur/a/b',
      ['/home/nur'],
      'linux',
      ['/home/nur/a/b', '/home/nur/a', '/home/nur'],
    ],
    ['home itself', '/home/nur', ['/home/nur'], 'linux', ['/home/nur']],
    ['outside home', '/srv/a', ['/home/nur'], 'linux', ['/srv/a', '/srv', '/']],
    ['beside home', '/home/nurul', ['/home/nur'], 'linux', ['/home/nurul', '/home', '/']],
    ['no home', '/a', [], 'linux', ['/a', '/']],
    [
      'Windows',
      'C:\\Users\\nur\\Surat',
      ['c:\\users\\Nur'],
      'win32',
      ['C:\\Users\\nur\\Surat', 'C:\\Users\\nur'],
    ],
    ['another drive', 'D:\\Surat', ['C:\\Users\\nur'], 'win32', ['D:\\Surat', 'D:\\']],
    [
      'a share',
      '\\\\server\\bagian\\a',
      [],
      'win32',
      ['\\\\server\\bagian\\a', '\\\\server\\bagian\\'],
    ],
  ])('%s', (_, from, homes, platform, folders) => {
    expect(searchFolders(from, homes, platform)).toEqual(folders);
  });
});
