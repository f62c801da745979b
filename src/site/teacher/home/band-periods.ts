import type { PeriodLesson } from '#core/teaching/period.ts';

const coming: Record<string, Promise<PeriodLesson[]>> = {};

/**
 * Fetches the lessons of a band with the parts of their plans that a period needs
 * (`site/teacher/home/periods.ts`).
 * @throws if they cannot be fetched; the caller may retry
 */
export async function bandPeriods(base: string, band: string): Promise<PeriodLesson[]> {
  coming[band] ??= fetch(`${base}items/periods/${band}.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return ((await answer.json()) as { lessons: PeriodLesson[] }).lessons;
  });
  coming[band].catch(() => delete coming[band]);
  return coming[band];
}

export const planOf = (base: string, { id }: PeriodLesson, anchor?: string | null): string =>
  `${base}teachers/plans/${id}/${anchor ? `#${anchor}` : ''}`;
