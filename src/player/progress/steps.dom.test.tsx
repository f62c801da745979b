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

test('a step stands where the head script reads it, with whose it is', () => {
  rememberStep(place('free-gift', 5));
  expect(localStorage.getItem('elm:at:free-gift')).toBe('na 5');
  expect(rememberedStep('free-gift')).toBe(5);
  expect(rememberedStep('help-map')).toBeNaN();
});

test('of a sensitive lesson no step is put there', () => {
  rememberSteps([place('free-gift', 5), { ...place('blurred-card', 8), half: true }]);
  expect(Object.keys({ ...localStorage })).toEqual(['elm:at:free-gift']);
});

test('the steps go, and nothing else with them', () => {
  rememberSteps([place('free-gift', 5), place('help-map', 2)]);
  localStorage.setItem('elm:who', 'na');
  forgetSteps();
  expect(Object.keys({ ...localStorage })).toEqual(['elm:who']);
});

test('where nothing can be kept nothing breaks', () => {
  fillWebStorage();
  rememberSteps([place('free-gift', 5)]);
  expect(rememberedStep('free-gift')).toBeNaN();
});
