import { expect, it } from 'vitest';
import { consequenceOf } from './options.ts';

const drawn = (id: string) => ({ picture: `${id}.svg`, alt: id, caption: id });
const options = [
  { id: 'good', verdict: 'right' as const, then: drawn('good') },
  { id: 'bad', verdict: 'wrong' as const, then: drawn('bad') },
  { id: 'bare', verdict: 'wrong' as const },
];

it('shows what follows from the picked option, and from a wrong one first', () => {
  expect(consequenceOf(options, ['good'])?.alt).toBe('good');
  expect(consequenceOf(options, ['good', 'bad'])?.alt).toBe('bad');
});

it('shows nothing for a wrong option without a drawing, nor for no option', () => {
  expect(consequenceOf(options, ['good', 'bare'])).toBeNull();
  expect(consequenceOf(options, [])).toBeNull();
});
