import type { LessonIn } from '../content.ts';
import { valueTexts } from '../texts/spec-texts.ts';
import { syllablesIn } from '../texts/syllables.ts';
import { phasedPerLesson, type Rule } from './rule.ts';

/** Syllables of one page sufficient for teaching; everything else follows it. */
const PAGE = 700;

/** Counts the syllables of a teacher plan's first page, its front matter. */
export const pageSyllables = ({ teacher }: LessonIn): number =>
  teacher ? valueTexts(teacher.front).reduce((sum, { text }) => sum + syllablesIn(text), 0) : 0;

export const planPageRules: Rule[] = [
  phasedPerLesson('plan-page', (text) => {
    const syllables = pageSyllables(text);
    return syllables <= PAGE
      ? []
      : [
          {
            file: text.teacher!.file,
            field: 'minutes',
            message: `trang đầu có ${syllables} tiếng, nhiều nhất ${PAGE}: giữ điều dạy được từ đó, phần khác để sau.`,
          },
        ];
  }),
];
