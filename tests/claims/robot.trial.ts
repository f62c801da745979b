import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'robot',
  'Một máy bấm mọi mẫu của mọi kiểu, đúng nhất và kém nhất, chỉ bằng phím và chỉ bằng chạm',
  'built',
  ['tests/e2e/robot'],
);
