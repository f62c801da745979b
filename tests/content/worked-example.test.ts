import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepsFrom } from '../../src/content/lesson-body.ts';

/** Lessons whose questions come back, in each language they are written in. */
const lessons = readdirSync('content/lessons').flatMap((id) =>
  ['vi', 'en'].flatMap((lang) => {
    const [spec, text, items] = [`content/lessons/${id}/lesson.yaml`, `content/lessons/${id}/${lang}.mdx`, `content/lessons/${id}/${lang}.activities.yaml`];
    if (!existsSync(text) || (parse(readFileSync(spec, 'utf8')) as { sensitive?: boolean }).sensitive) return [];
    const comesBack = Object.values(parse(readFileSync(items, 'utf8')) as Record<string, { use: string }>).some(({ use }) => use === 'review');
    return comesBack ? [{ name: `${id}/${lang}`, steps: stepsFrom(readFileSync(text, 'utf8')) }] : [];
  }));

test('every lesson whose questions come back marks one step, a read one, as its worked example', () => {
  expect(lessons.length).toBeGreaterThan(20);
  const marked = lessons.map(({ name, steps }) => [name, steps.filter(({ isExample }) => isExample).map(({ does }) => does.what)]);
  expect(marked.filter(([, kinds]) => JSON.stringify(kinds) !== '["read"]')).toEqual([]);
});
