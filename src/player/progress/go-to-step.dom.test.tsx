import { afterEach, expect, test } from 'vitest';
import { goToStep } from './go-to-step.ts';

afterEach(() => {
  delete window.elm;
  location.hash = '';
});

test('a step of an ordinary lesson is an address', () => {
  goToStep(5);
  expect(location.hash).toBe('#b5');
});

test('in a sensitive lesson the head script changes the step and the address stays', () => {
  const gone: number[] = [];
  window.elm = { early: [], go: (step: number) => void gone.push(step) } as NonNullable<
    typeof window.elm
  >;
  goToStep(7);
  expect([gone, location.hash]).toEqual([[7], '']);
});
