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
/** What runs before the first paint. */
const early = () => new Function(look)();

test('what is chosen is on the page at once, and on the next one before it is painted', () => {
  saveDisplaySettings({ size: 3, isCalm: true });
  expect([dataset['size'], dataset['calm']]).toEqual(['3', '']);
  expect(keptLook()).toEqual({ size: 3, isCalm: true });
  delete dataset['size'];
  delete dataset['calm'];
  early();
  expect([dataset['size'], dataset['calm']]).toEqual(['3', '']);
});

test('the look pages are made with keeps no key', () => {
  saveDisplaySettings({ size: 2, isCalm: false });
  saveDisplaySettings({ size: 1, isCalm: false });
  expect(localStorage.length).toBe(0);
  early();
  expect(dataset['size']).toBeUndefined();
});

test.each(['7 calm x', 'big', '', '2'])('of “%s” only what there is, is taken', (text) => {
  localStorage.setItem('elm:look', text);
  expect([1, 2]).toContain(keptLook().size);
});

test('where nothing can be kept, it holds for this page', () => {
  fillWebStorage();
  saveDisplaySettings({ size: 2, isCalm: true });
  expect(dataset['size']).toBe('2');
});
