import type { LessonIn, Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import type { TextRole } from '#core/questions/activity.ts';
import { specTexts, valueTexts } from './spec-texts.ts';

/** One text a pupil reads, with its location for messages. */
export type PupilText = { at: Omit<Violation, 'message'>; role: TextRole; text: string };

/**
 * Returns everything a pupil reads in a lesson: steps, their titles, the end screen, every item.
 */
export function pupilTexts({ text, steps, items, file }: Track): PupilText[] {
  const inSteps = steps.flatMap(({ title, mark }, index): PupilText[] => {
    const field = `Step thứ ${index + 1}`;
    const words = mark.linesWithGlossesLast.join('\n');
    return [
      { at: { file: file.text, field: `${field}, title` }, role: 'title', text: title },
      ...(words === ''
        ? []
        : [{ at: { file: file.text, field }, role: 'screen' as const, text: words }]),
    ];
  });
  const front = (['title', 'screenTitle', 'summary', 'did', 'tonight'] as const).map(
    (field): PupilText => ({
      at: { file: file.text, field },
      role: 'title',
      text: text[field],
    }),
  );
  const notice = (text.notice ?? []).map((line, index): PupilText => ({
    at: { file: file.text, field: `notice, mục ${index + 1}` },
    role: 'title',
    text: line,
  }));
  const inItems = Object.entries(items).flatMap(([id, spec]) =>
    specTexts(spec).map(({ field, role, text: words }): PupilText => ({
      at: { file: file.items, id, field },
      role,
      text: words,
    })),
  );
  return [...front, ...notice, ...inSteps, ...inItems];
}

/** Returns a pupil's texts on the two-sided sheet. */
export const paperTexts = ({ sheet }: LessonIn): PupilText[] =>
  (sheet?.mdx.lines ?? []).map((line) => ({ at: { file: sheet!.file }, role: 'note', text: line }));

/** Returns a lesson's texts for adults: the plan and the talk. */
export const adultTexts = ({
  teacher,
  family,
}: LessonIn): { at: Omit<Violation, 'message'>; text: string }[] =>
  [teacher, family].flatMap((written) =>
    written
      ? [
          ...valueTexts(written.front).map(({ field, text }) => ({
            at: { file: written.file, field },
            text,
          })),
          { at: { file: written.file }, text: written.mdx.lines.join('\n') },
        ]
      : [],
  );
