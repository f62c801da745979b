import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installLibraries } from './install.mjs';
import { lockHash, lockMark } from './installed.mjs';

const lockText = JSON.stringify({ packages: { 'node_modules/zod': { version: '4.6.7' } } });
let root = '';
const markPath = () => join(root, 'node_modules', lockMark);
const npmWorks = vi.fn((folder: string) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  return true;
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'root-'));
  writeFileSync(join(root, 'package-lock.json'), lockText);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  npmWorks.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('installs once, and remembers the lock file', () => {
  expect(installLibraries(root, npmWorks)).toEqual({ state: 'installed' });
  expect(readFileSync(markPath(), 'utf8').trim()).toBe(lockHash(lockText));
  expect(installLibraries(root, npmWorks)).toEqual({ state: 'already' });
  expect(npmWorks).toHaveBeenCalledTimes(1);
});

test('a changed lock file is installed again', () => {
  installLibraries(root, npmWorks);
  writeFileSync(join(root, 'package-lock.json'), lockText.replace('4.6.7', '4.6.8'));
  expect(installLibraries(root, npmWorks)).toEqual({ state: 'installed' });
});

test('a failed install leaves no mark, and its message tells what to do', () => {
  const result = installLibraries(root, () => false);
  expect(result).toMatchObject({ state: 'failed', why: expect.stringContaining('kiểm tra mạng') });
  expect(existsSync(markPath())).toBe(false);
});
