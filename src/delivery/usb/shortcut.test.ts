// Checks of the file that need no Windows, where it never runs in tests.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { GUIDE, SHORTCUT, START } from './pages.ts';

const text = readFileSync(fileURLToPath(new URL(`start/${SHORTCUT}`, import.meta.url)), 'latin1');
const lines = text.split('\r\n');
const acts = lines.filter((line) => !/^\s*rem /.test(line)).join('\n');

test('is ASCII with Windows line ends: another code page or a bare line end does not change its effect', () => {
  expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('links to the start page beside itself, on a drive and on a share', () => {
  expect(acts).toContain('set "HERE=%~dp0"');
  expect(acts).toContain(`set "WAY=!HERE:\\=/!${START}"`);
  expect(acts).toContain('set "ADDRESS=file:///!WAY!"');
  expect(acts).toContain('if "!HERE:~0,2!"=="\\\\" set "ADDRESS=file:!WAY!"');
  expect(acts).toContain('echo [InternetShortcut]\n  echo URL=!ADDRESS!');
});

test('a wrongly written shortcut is deleted, and the sheet is opened instead', () => {
  expect(acts).toMatch(
    new RegExp(
      `if "!BACK!"=="!ADDRESS!" \\([\\s\\S]*\\) else \\([\\s\\S]*del "!LINK!"[\\s\\S]*${GUIDE.replace('.', '\\.')}`,
    ),
  );
});

test('requests no rights and leaves no setting behind', () => {
  expect(acts).not.toMatch(
    /runas|powershell|setx|reg (?:add|delete|import)|mklink|icacls|schtasks|wscript/i,
  );
  expect([...acts.matchAll(/^\s*>"?([^"\s]+)/gm)].map(([, target]) => target)).toEqual(['!LINK!']);
});

test('every block is closed, and every quoted name ends', () => {
  const bare = acts.replace(/"[^"\n]*"/g, '').replace(/\('[^']*'\)/g, '');
  expect(bare).not.toContain('"');
  expect(bare.split('(').length).toBe(bare.split(')').length);
});
