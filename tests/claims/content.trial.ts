import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'content',
  'Nội dung sai thì dừng, nói rõ tệp, mã, trường',
  'unit',
  ['tests/content'],
);
