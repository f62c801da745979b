import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import look from './look.js?raw';
import { saveDisplaySettings, keptLook } from './look.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  saveDisplaySettings({ size: 1, isCalm: false });
});
const { dataset } = document.documentElement;
/** Runs the script that precedes the first paint. */
const early = () => new Function(look)();

test('a choice applies at once, and on the next page before first paint', () => {
  saveDisplaySettings({ size: 3, isCalm: true });
  expect([dataset['size'], dataset['calm']]).toEqual(['3', '']);
  expect(keptLook()).toEqual({ size: 3, isCalm: true });
  delete dataset['size'];
  delete dataset['calm'];
  early();
  expect([dataset['size'], dataset['calm']]).toEqual(['3', '']);
});

test('the default settings store no key', () => {
  saveDisplaySettings({ size: 2, isCalm: false });
  saveDisplaySettings({ size: 1, isCalm: false });
  expect(localStorage.length).toBe(0);
  early();
  expect(dataset['size']).toBeUndefined();
});

test.each(['7 calm x', 'big', '', '2'])('“%s” sets only valid options', (text) => {
  localStorage.setItem('elm:look', text);
  expect([1, 2]).toContain(keptLook().size);
});

test('without storage a choice applies to this page', () => {
  fillWebStorage();
  saveDisplaySettings({ size: 2, isCalm: true });
  expect(dataset['size']).toBe('2');
});
