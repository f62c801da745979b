import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'early',
  'Bấm trước khi câu hỏi thức dậy thì không mất, Chromium 156 và 109',
  'built',
  ['tests/e2e/early'],
);
