import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'chromium-109',
  'Chromium 109 học bài, đóng, mở lại đúng bước',
  'built',
  ['tests/e2e/109'],
);
