/** The sentence to take home from a lesson of grades 1–5: `keep` in lesson.yaml. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clipName, sentencesOf } from '#core/site/clip-name.ts';
import { clipsOf, heardLessons } from '#delivery/voice/sentences.ts';
import { content } from './real-content.ts';

const keptIn = ({ spec }: (typeof content.lessons)[number]) =>
  'keep' in spec ? spec.keep : undefined;
const lessons = content.lessons.filter(({ band, module }) => module && band!.grades[0]! < 6);

it('is in every lesson of grades 1–5, with the face of its speaker', () => {
  expect(lessons.filter((lesson) => !keptIn(lesson)).map(({ id }) => id)).toEqual([]);
  expect(
    lessons
      .filter((lesson) => !existsSync(`public/cast/${keptIn(lesson)!.face}.svg`))
      .map(({ id }) => id),
  ).toEqual([]);
});

it('is said in its lesson', () => {
  const texts = lessons.map((lesson) => ({
    id: lesson.id,
    said: lesson.in[0]!.steps.flatMap(({ mark }) => mark.lines).join('\n'),
    kept: keptIn(lesson)!.vi,
  }));
  expect(texts.filter(({ said, kept }) => !said.includes(kept)).map(({ id }) => id)).toEqual([]);
});

it('has its clips in grades 1–3', () => {
  const missing = heardLessons(content).flatMap(({ id, lesson }) => {
    const kept = keptIn(content.lessons.find((known) => known.id === id)!);
    const clips = clipsOf(lesson, content);
    return sentencesOf(kept ? `“${kept.vi}”` : '')
      .filter((sentence) => !clips.includes(clipName(sentence)))
      .map((sentence) => `${id}: ${sentence}`);
  });
  expect(missing).toEqual([]);
});
