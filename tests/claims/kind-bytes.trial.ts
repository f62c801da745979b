import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'kind-bytes',
  'Một trang trả bao nhiêu byte cho từng bộ máy và cho từng kiểu của nó',
  'built',
  ['tests/bench/kind-bytes'],
);
