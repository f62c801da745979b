import type { Frameworks } from './schema/frameworks.ts';

type AiFramework = Frameworks['ai2422'];

/** “8.A3.MR1” belongs to grade 8: a code counts in its own grade alone. */
export const gradeOfCode = (code: string): number => Number(code.split('.')[0]);

/** “8.A3.MR1” belongs to strand A. */
export const strandOfCode = (code: string): keyof AiFramework['strands'] =>
  code.split('.')[1]![0] as keyof AiFramework['strands'];

/** By grade, then as they are written: 2, 8, 10; an extension after what is asked of all. */
export const inCodeOrder = (codes: readonly string[]): string[] =>
  [...codes].sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }));

/**
 * The codes of each grade, grades upwards: what a plan says, and what a planner may add up for a
 * class.
 */
export const codesByGrade = (codes: readonly string[]): { grade: number; codes: string[] }[] =>
  [...new Set(inCodeOrder(codes).map(gradeOfCode))].map((grade) => ({
    grade,
    codes: inCodeOrder(codes).filter((code) => gradeOfCode(code) === grade),
  }));
