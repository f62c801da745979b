import { expect, test } from 'vitest';
import { content } from './real-content.ts';

/** Lessons whose questions come back, in each language they are written in. */
const texts = content.lessons
  .filter(({ spec }) => !spec.sensitive)
  .flatMap(({ id, in: all }) => all.map((text) => ({ name: `${id}/${text.lang}`, ...text })))
  .filter(({ items }) => Object.values(items).some(({ use }) => use === 'review'));

test('every lesson whose questions come back marks one step, a read one, as its worked example', () => {
  expect(texts.length).toBeGreaterThan(20);
  const marked = texts.map(({ name, steps }) => [
    name,
    steps.filter(({ isExample }) => isExample).map(({ does }) => does.what),
  ]);
  expect(marked.filter(([, kinds]) => JSON.stringify(kinds) !== '["read"]')).toEqual([]);
});
