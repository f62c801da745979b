import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'untouched',
  'Mỗi bài để yên tải bao nhiêu tập lệnh, bao nhiêu byte',
  'built',
  ['tests/bench/untouched'],
);
