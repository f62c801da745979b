import type { Guide } from '../content.ts';
import { partsOf } from '../steps.ts';
import type { Violation } from '../problems/problem.ts';
import type { TextRole } from '#core/questions/activity.ts';
import { specTexts, valueTexts } from './spec-texts.ts';

export type GuideTextAt = { at: Omit<Violation, 'message'>; role: TextRole; text: string };

/**
 * Returns everything an adult reads in a unit: its front matter, its parts, its activities. Sources
 * quote others and are not read aloud.
 */
export function guideTexts({ text, mdx, items, file }: Guide): GuideTextAt[] {
  const { sources: _, title, task, ...front } = text;
  const lines = valueTexts({ ...front, task: task.how }).map(
    ({ field, text: words }): GuideTextAt => ({
      at: { file: file.text, field },
      role: 'screen',
      text: words,
    }),
  );
  const parts = partsOf(mdx).flatMap(({ title: name, text: words }, at): GuideTextAt[] => [
    { at: { file: file.text, field: `Part thứ ${at + 1}, title` }, role: 'title', text: name },
    ...(words === ''
      ? []
      : [
          {
            at: { file: file.text, field: `Part thứ ${at + 1}` },
            role: 'screen' as const,
            text: words,
          },
        ]),
  ]);
  const inItems = Object.entries(items).flatMap(([id, spec]) =>
    specTexts(spec).map(({ field, role, text: words }): GuideTextAt => ({
      at: { file: file.items, id, field },
      role,
      text: words,
    })),
  );
  return [
    { at: { file: file.text, field: 'title' }, role: 'title', text: title },
    { at: { file: file.text, field: 'task, title' }, role: 'title', text: task.title },
    ...lines,
    ...parts,
    ...inItems,
  ];
}
