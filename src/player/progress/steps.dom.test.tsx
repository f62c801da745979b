import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { forgetSteps, rememberedStep, rememberStep, rememberSteps } from './steps.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const place = (lesson: string, step: number) => ({
  v: 1 as const,
  profile: 'na',
  lesson,
  step,
  of: 9,
  at: 1,
});

test('a step is stored with its profile where the head script reads it', () => {
  rememberStep(place('free-gift', 5));
  expect(localStorage.getItem('elm:at:free-gift')).toBe('na 5');
  expect(rememberedStep('free-gift')).toBe(5);
  expect(rememberedStep('help-map')).toBeNaN();
});

test('no step of a sensitive lesson is stored', () => {
  rememberSteps([place('free-gift', 5), { ...place('blurred-card', 8), half: true }]);
  expect(Object.keys({ ...localStorage })).toEqual(['elm:at:free-gift']);
});

test('only the steps are removed', () => {
  rememberSteps([place('free-gift', 5), place('help-map', 2)]);
  localStorage.setItem('elm:who', 'na');
  forgetSteps();
  expect(Object.keys({ ...localStorage })).toEqual(['elm:who']);
});

test('without writable storage there is no error', () => {
  fillWebStorage();
  rememberSteps([place('free-gift', 5)]);
  expect(rememberedStep('free-gift')).toBeNaN();
});
