import { lessonIn, lessonOf, type Content, type Module } from '../content.ts';
import { modulesInOrder } from '../order.ts';
import type { Violation } from '../problems/problem.ts';
import { severityFor, type Rule } from './rule.ts';

/**
 * The section of the last lesson's plan in which a module comes back, one third-level heading per
 * repetition.
 */
const BOOSTERS = 'Mười phút ôn đầu kỳ sau';
const WANTED = 3;

/**
 * Counts how often a module comes back, with the plan that contains it; null while its last lesson
 * is a draft.
 */
export function boostersIn(
  content: Content,
  { lessons }: Module,
): { times: number; file: string } | null {
  const last = lessonOf(content, lessons.at(-1)!);
  const teacher = last && lessonIn(last, 'vi')?.teacher;
  if (!teacher) return null;
  const { headings } = teacher.mdx;
  const from = headings.findIndex(({ depth, text }) => depth === 2 && text === BOOSTERS);
  const after = from < 0 ? [] : headings.slice(from + 1);
  const next = after.findIndex(({ depth }) => depth <= 2);
  const inside = next < 0 ? after : after.slice(0, next);
  return { times: inside.filter(({ depth }) => depth === 3).length, file: teacher.file };
}

/** Training without repetition is forgotten in a month. */
export const boosterRules: Rule[] = [
  {
    name: 'boosters',
    level: 'error',
    find: (content) =>
      modulesInOrder(content).flatMap((module): Violation[] => {
        const found = boostersIn(content, module);
        const last = lessonOf(content, module.lessons.at(-1)!);
        return !found || !last || found.times >= WANTED
          ? []
          : [
              {
                file: found.file,
                field: `## ${BOOSTERS}`,
                level: severityFor(last),
                message: `chủ đề ${module.id} có ${found.times} lần ôn (###); cần ${WANTED}, sau chừng một, bốn, mười tuần.`,
              },
            ];
      }),
  },
];
