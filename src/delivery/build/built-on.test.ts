import { expect, test } from 'vitest';
import { builtOn } from './built-on.ts';

const now = new Date('2026-09-05T23:00:00Z');
const commit = { commit: 'abc', committedOn: '2026-08-01' };

test('SOURCE_DATE_EPOCH takes precedence', () => {
  expect(builtOn('1767225600', { state: 'clean', ...commit }, now)).toBe('2026-01-01');
});

test('unchanged sources have the day of their commit', () => {
  expect(builtOn(undefined, { state: 'clean', ...commit }, now)).toBe('2026-08-01');
});

test('changed sources, or sources without git, have today', () => {
  expect(builtOn(undefined, { state: 'changed', ...commit }, now)).toBe('2026-09-05');
  expect(builtOn('', { state: 'none' }, now)).toBe('2026-09-05');
});
