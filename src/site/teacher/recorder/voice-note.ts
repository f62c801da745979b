import { interpolate } from '#core/text/messages.ts';
import { voiceNote as words } from './messages/voice-note.ts';
import { shownTitle, type RenderedLesson } from '#curriculum/shown.ts';
import { syllablesIn } from '#curriculum/texts/syllables.ts';

/** The number of syllables a teacher reads calmly in half a minute. */
export const MAX_SYLLABLES = 105;

const syllables = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + syllablesIn(line), 0);

/**
 * Returns the lines a teacher reads to the families of a class after this lesson: one line per
 * breath, the question before the sentence, as on the families' first page. Includes the boarders'
 * line if it fits.
 */
export function voiceNoteLines(lesson: RenderedLesson, helpline: string): string[] {
  const { front } = lesson.family!;
  const begin = [
    interpolate(words.vi.begin, { title: shownTitle(lesson) }),
    words.vi.ask,
    front.tonight,
  ];
  const say = [words.vi.say, front.say[0]!];
  const end = [interpolate(words.vi.end, { n: helpline })];
  const boarding = [words.vi.boarding, front.boarding];
  const whole = [...begin, ...say, ...boarding, ...end];
  return syllables(whole) <= MAX_SYLLABLES ? whole : [...begin, ...say, ...end];
}
