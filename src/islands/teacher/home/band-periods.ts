import type { PlanCondition } from '../../../domain/period.ts';

/** What stands in `items/periods/<band>.json` (`page-data/periods.ts`). */
export type PlanLines = { anchor: string; lines: string[] };
export type PeriodLesson = {
  id: string;
  n: number;
  title: string;
  grades: readonly number[];
  minutes: number;
  isSensitive: boolean;
  timeline: { n: number; part: string; teacher: string }[];
  sections: Partial<Record<PlanCondition, PlanLines>>;
  booster: PlanLines | null;
  before: string | null;
  telling: string | null;
};

const coming: Record<string, Promise<PeriodLesson[]>> = {};

/** The lessons of a band with what a period needs of their plans. Rejects when they cannot be fetched; ask again then. */
export async function bandPeriods(base: string, band: string): Promise<PeriodLesson[]> {
  coming[band] ??= fetch(`${base}items/periods/${band}.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return ((await answer.json()) as { lessons: PeriodLesson[] }).lessons;
  });
  coming[band].catch(() => delete coming[band]);
  return coming[band];
}

/** Lessons of a grade first, then the others of its band. */
export const gradeFirst = (lessons: readonly PeriodLesson[], grade: number): PeriodLesson[] => [
  ...lessons.filter(({ grades }) => grades.includes(grade)),
  ...lessons.filter(({ grades }) => !grades.includes(grade)),
];

export const planOf = (base: string, { id }: PeriodLesson, anchor?: string | null): string =>
  `${base}teachers/plans/${id}/${anchor ? `#${anchor}` : ''}`;
