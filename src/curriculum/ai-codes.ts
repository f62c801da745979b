import type { Frameworks } from './schema/frameworks.ts';

type AiFramework = Frameworks['ai2422'];

/** Returns the grade of a code, 8 for “8.A3.MR1”: a code counts only in its own grade. */
export const gradeOfCode = (code: string): number => Number(code.split('.')[0]);

/** Returns the strand of a code, A for “8.A3.MR1”. */
export const strandOfCode = (code: string): keyof AiFramework['strands'] =>
  code.split('.')[1]![0] as keyof AiFramework['strands'];

/** Sorts codes by grade, then naturally: 2, 8, 10; extensions after what all pupils need. */
export const inCodeOrder = (codes: readonly string[]): string[] =>
  [...codes].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));

/** Groups codes by grade, ascending, for plans and for adding up a class in the planner. */
export const codesByGrade = (codes: readonly string[]): { grade: number; codes: string[] }[] =>
  [...new Set(inCodeOrder(codes).map(gradeOfCode))].map((grade) => ({
    grade,
    codes: inCodeOrder(codes).filter((code) => gradeOfCode(code) === grade),
  }));
