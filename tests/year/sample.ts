// A small class of grade 6 for tests of the planner: one module, its second lesson sensitive.
import { addClass, emptyYear } from '#core/year/edit-year.ts';
import type { ClassYear, Item, SchoolYear } from '#core/year/year.ts';

const plain = { module: 'm', isSensitive: false, teachesTelling: false, aiGrades: [] as number[] };
export const items: Item[] = [
  { ...plain, key: 'tell', sort: 'lesson', title: 'Nói với ai?', teachesTelling: true },
  { ...plain, key: 'quiet', sort: 'lesson', title: 'Tin nhắn buổi tối', isSensitive: true },
  { ...plain, key: 'quiet-two', sort: 'lesson', title: 'Hai câu chuyện', isSensitive: true },
  { ...plain, key: 'ai', sort: 'lesson', title: 'Máy đoán; chưa chắc, phải hỏi', aiGrades: [6, 7] },
  { ...plain, key: 'm/1', sort: 'booster', title: 'Ôn lần 1' },
  { ...plain, key: 'm/2', sort: 'booster', title: 'Ôn lần 2' },
  { ...plain, key: 'm/3', sort: 'booster', title: 'Ôn lần 3' },
];

/** 7/9/2026 is a Monday. */
export const year: SchoolYear = addClass(emptyYear('2026-09-07'), 6);
export const classWith = (
  placed: Record<string, number>,
  more: Partial<ClassYear> = {},
): ClassYear => ({
  ...year.classes[0]!,
  ...more,
  placed,
});
