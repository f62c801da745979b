import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './stale.mjs';

let root = '';
const touch = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'root-'));
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, 'content', 'lessons'), { recursive: true });
  writeFileSync(join(root, 'dist', 'build.json'), '{}');
  writeFileSync(join(root, 'content', 'lessons', 'vi.mdx'), 'x');
  for (const path of ['content/lessons/vi.mdx', 'content/lessons', 'content']) touch(path, 1000);
  touch('dist/build.json', 2000);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build newer than every source is kept', () => {
  expect(isStale(root)).toBe(false);
});

test('a lesson changed after the build requires a new build', () => {
  touch('content/lessons/vi.mdx', 3000);
  expect(isStale(root)).toBe(true);
});

test('a removed lesson requires a new build', () => {
  touch('content/lessons', 3000);
  expect(isStale(root)).toBe(true);
});

test('an unfinished build is made again', () => {
  rmSync(join(root, 'dist', 'build.json'));
  expect(isStale(root)).toBe(true);
});
