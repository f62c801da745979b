import type { LessonIn } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { stepsNamed } from './period-minutes.ts';
import { phasedPerLesson, type Rule } from './rule.ts';

/**
 * Matches raised or counted hands that reveal a choice. Other uses of hands in a plan are not
 * matched.
 */
const shown = /(?<!\p{L})(giơ|chỉ tay vào|cùng chỉ|biểu quyết|bao nhiêu (em|bạn))(?!\p{L})/iu;

/**
 * Returns the steps with a choice that reveals something about the pupil: the track of a sensitive
 * lesson, or trusted people.
 */
const quietSteps = ({ steps, items }: LessonIn): number[] =>
  steps.flatMap(({ does }, index) =>
    does.what === 'notice' || (does.what === 'activity' && items[does.id]?.kind === 'help-finder')
      ? [index + 1]
      : [],
  );

/** Returns lines of the plan that reveal such a choice. */
export function shownChoices(text: LessonIn): { part: string; words: string }[] {
  const quiet = quietSteps(text);
  return (text.teacher?.front.minutes ?? [])
    .filter(({ steps }) => stepsNamed(steps).some((step) => quiet.includes(step)))
    .flatMap(({ part, teacher, pupils }) => {
      const words = shown.exec(`${teacher} ${pupils}`)?.[0];
      return words ? [{ part, words }] : [];
    });
}

export const quietChoiceRules: Rule[] = [
  phasedPerLesson('quiet-choice', (text) =>
    shownChoices(text).map(({ part, words }): Violation => ({
      file: text.teacher!.file,
      field: `minutes, ${part}`,
      message: `có “${words}” ở chỗ em chọn điều của riêng mình: không chỉ, không giơ, không đếm. Hai nhiệm vụ trông như nhau, làm mặt nào cũng được.`,
    })),
  ),

  // The last screen and the card show these two lines: on both tracks an onlooker reads the same.
  phasedPerLesson('end-alike', ({ text, other }) =>
    (['did', 'tonight'] as const).flatMap((field): Violation[] =>
      !other || text[field] === other.text[field]
        ? []
        : [
            {
              file: other.file.text,
              field,
              message:
                'hai bài kết giống nhau: câu này phải y như ở bài chính, để màn cuối không lộ em nào học bài nào.',
            },
          ],
    ),
  ),
];
