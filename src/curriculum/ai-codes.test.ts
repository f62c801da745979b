import { expect, it } from 'vitest';
import { codesByGrade, gradeOfCode, inCodeOrder, strandOfCode } from './ai-codes.ts';

it('a code contains its grade and its strand', () => {
  expect(['2.B3.2', '10.C3.3', '8.A3.MR1'].map(gradeOfCode)).toEqual([2, 10, 8]);
  expect(['2.B3.2', '10.C3.3', '8.A3.MR1'].map(strandOfCode)).toEqual(['B', 'C', 'A']);
});

it('codes are sorted by grade, extensions last', () =>
  expect(inCodeOrder(['10.A3.1', '8.A3.MR1', '8.A3.2', '2.A1.2'])).toEqual([
    '2.A1.2',
    '8.A3.2',
    '8.A3.MR1',
    '10.A3.1',
  ]));

it('each grade has only its own codes', () =>
  expect(codesByGrade(['8.A2.1', '6.B2.1', '6.A3.3'])).toEqual([
    { grade: 6, codes: ['6.A3.3', '6.B2.1'] },
    { grade: 8, codes: ['8.A2.1'] },
  ]));
