import { expect, test } from 'vitest';
import { content } from './real-content.ts';

/** Lessons with review questions, in each of their languages. */
const texts = content.lessons
  .filter(({ spec }) => !spec.sensitive)
  .flatMap(({ id, in: all }) => all.map((text) => ({ name: `${id}/${text.lang}`, ...text })))
  .filter(({ items }) => Object.values(items).some(({ use }) => use === 'review'));

test('every lesson with review questions marks one step without a task as its worked example', () => {
  expect(texts.length).toBeGreaterThan(20);
  const marked = texts.map(({ name, steps }) => [
    name,
    steps.filter(({ isExample }) => isExample).map(({ does }) => does.what),
  ]);
  expect(marked.filter(([, kinds]) => JSON.stringify(kinds) !== '["read"]')).toEqual([]);
});
