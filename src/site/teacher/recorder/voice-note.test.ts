import { expect, it } from 'vitest';
import { content } from '../../../../tests/content/real-content.ts';
import { shownLessons } from '#curriculum/shown.ts';
import { syllablesIn } from '#curriculum/texts/syllables.ts';
import { MAX_SYLLABLES, voiceNoteLines } from './voice-note.ts';

const lessons = shownLessons(content, 'vi').filter(({ family }) => family);
const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + syllablesIn(line), 0);

it('every lesson has one that takes at most half a minute', () => {
  const lengths = lessons.map((lesson) => lengthOf(voiceNoteLines(lesson, '111')));
  console.log(
    `voice notes: ${lengths.length}, ${Math.min(...lengths)}–${Math.max(...lengths)} syllables`,
  );
  expect(lessons.length).toBeGreaterThanOrEqual(48);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_SYLLABLES);
});

it('has the neutral title, the question, and the number to call at the end', () => {
  const quiet = lessons.find(({ spec }) => spec.sensitive)!;
  const lines = voiceNoteLines(quiet, '111');
  expect(lines[0]).toContain(quiet.text.screenTitle);
  expect(lines).toContain(quiet.family!.front.tonight);
  expect(lines.at(-1)).toContain('111');
});
