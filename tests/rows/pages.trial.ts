import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'pages',
  'Mọi bài trên màn chiếu, mọi tờ cho gia đình, mọi mẫu ở 320 px và chữ gấp đôi',
  'built',
  ['tests/e2e/show', 'tests/e2e/families', 'tests/e2e/narrow'],
);
