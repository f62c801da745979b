import { expect, it } from 'vitest';
import { aiLine } from './ai-codes.ts';

const name = { vi: 'Khung', en: 'Framework' };
const framework = {
  name,
  checked: 'copy' as const,
  how: name,
  strands: { A: name, B: name, C: name, D: name },
  codes: [],
  toReview: ['10.A3.1'],
  notCovered: {},
};

it('lists each grade’s codes, that only a copy was read, and who decides', () =>
  expect(aiLine(framework, ['8.A2.1', '6.A3.3', '6.B2.1'], 'vi')).toBe(
    'Giáo dục AI, ứng với mã 6.A3.3, 6.B2.1, lớp 6; 8.A2.1, lớp 8 (đối chiếu bản chép); tổ chuyên môn quyết. Mã chỉ tính cho đúng lớp của nó.',
  ));

it('marks a code on which the copies differ', () =>
  expect(aiLine(framework, ['10.A3.1', '11.A3.1'], 'vi')).toContain(
    'mã ⚠ 10.A3.1, lớp 10; 11.A3.1, lớp 11',
  ));

it('reports a read original; returns null for a lesson without codes', () => {
  expect(aiLine({ ...framework, checked: 'original' }, ['8.A2.1'], 'vi')).toContain(
    '(đã đọc bản gốc)',
  );
  expect(aiLine(framework, undefined, 'vi')).toBeNull();
});
