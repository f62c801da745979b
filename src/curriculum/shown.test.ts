import { expect, it } from 'vitest';
import type { AnySpec } from '#core/questions/activity.ts';
import { itemFrom } from './shown.ts';

const spec = {
  kind: 'choice',
  use: 'practice',
  iCan: [],
  stem: 'Na làm gì?',
  hints: ['Nghĩ một chút.'],
} satisfies AnySpec;
const numbers = new Map<string, string>();

it('curriculum tags of a question are on no page, and create no new version of it', () => {
  const tagged = itemFrom({ ...spec, careful: ['leave'], tells: ['tell'] }, numbers);
  expect(tagged).toEqual(itemFrom(spec, numbers));
  expect(tagged.spec).not.toHaveProperty('careful');
  expect(tagged.spec).not.toHaveProperty('tells');
});

it('red: a changed word does', () =>
  expect(itemFrom({ ...spec, stem: 'Na nói gì?' }, numbers).hash).not.toBe(
    itemFrom(spec, numbers).hash,
  ));
