import { expect, it } from 'vitest';
import { outcomeOf } from '#curriculum/problems/outcome.ts';
import type { ContentIssue } from '#curriculum/problems/problem.ts';

const problem = (level: ContentIssue['level']): ContentIssue => ({
  rule: 'x',
  level,
  file: 'content/a.yaml',
  id: 'one',
  field: 'stem',
  message: 'thiếu.',
});

it('stops the build for an error and names its place', () => {
  expect(outcomeOf([problem('error')])).toEqual({
    stops: true,
    lines: ['✗ content/a.yaml · mã “one” · ô stem: thiếu.', 'Nội dung có 1 lỗi.'],
  });
});

it('lets the build go on with a warning', () => {
  expect(outcomeOf([problem('warning')])).toEqual({
    stops: false,
    lines: [
      '! content/a.yaml · mã “one” · ô stem: thiếu.',
      'Nội dung đúng khuôn, 1 điều nên xem lại.',
    ],
  });
});
