import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { itemScriptsStep, jsonScript } from './json-scripts.ts';

/**
 * Runs a script as the page does. @returns the value stored under the path, and whether other code
 * ran
 */
function ran(script: string, path = 'clips/people.json'): { left: unknown; hasRun: boolean } {
  const self: { elmFiles?: Record<string, unknown>; hasRun?: boolean } = {};
  runInNewContext(script, { self });
  return {
    left: JSON.parse(JSON.stringify(self.elmFiles?.[path] ?? null)),
    hasRun: self.hasRun === true,
  };
}

test.each([
  ['a list', [{ format: 'x', clips: [1, 2] }]],
  [
    'words that end a script, lines that end a line',
    { label: '</script><!--<script>\u2028\u2029"\'\\' },
  ],
  ['names every object has', JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')],
])('%s arrives as it was', (_, value) => {
  const script = jsonScript('clips/people.json', JSON.stringify(value))!;
  expect(ran(script).left).toEqual(JSON.parse(JSON.stringify(value)));
  expect(script).not.toMatch(/[<\u2028\u2029]/);
});

test.each(['[];self.hasRun=true', '(self.hasRun=true,[])', '`${self.hasRun=true}`', '', '[1,]'])(
  'a file that is a program instead of JSON gives no script: %s',
  (text) => {
    expect(jsonScript('clips/people.json', text)).toBeNull();
  },
);

test('red in the former way: the file’s text in the script runs', () => {
  expect(ran(`(self.elmFiles||={})["clips/people.json"]=${'(self.hasRun=true,[])'};`).hasRun).toBe(
    true,
  );
});

test('the pack is refused with a message, and the file stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'json-'));
  mkdirSync(join(folder, 'clips'));
  writeFileSync(join(folder, 'clips/people.json'), '[];alert(1)');
  expect(await itemScriptsStep(folder)).toMatchObject({
    state: 'refused',
    problems: [expect.stringContaining('clips/people.json')],
  });
  expect(readdirSync(join(folder, 'clips'))).toEqual(['people.json']);
  rmSync(folder, { recursive: true });
});
