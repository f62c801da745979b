import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle.ts';

let folder: string;
let entry: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elm-bundle-'));
  entry = join(folder, 'entry.js');
  // In a sloppy script the inner function also becomes the outer `name`.
  writeFileSync(
    entry,
    'globalThis.said = (() => { let name = () => "outer"; if (globalThis.never !== 1) { function name2() { return "inner"; } globalThis.kept = name2; } return typeof name2 + name() + String((function () { return this; })()); })();',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const said = (code: string): unknown => new Function(`${code};return globalThis.said;`)();

test('a classic script is as strict as its modules', async () => {
  const code = await bundle([entry], { format: 'iife', target: 'chrome109' });
  expect(said(code)).toBe('undefinedouterundefined');
});

test('red without the directive', async () => {
  const code = await bundle([entry], { format: 'iife', target: 'chrome109' });
  expect(said(code.replace('"use strict";', ''))).not.toBe('undefinedouterundefined');
});
