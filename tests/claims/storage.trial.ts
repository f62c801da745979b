import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'storage',
  'Cơ sở dữ liệu hỏng, đầy, cũ, mất: nói ra và không mất bài',
  'built',
  ['tests/faults/storage', 'tests/faults/refused', 'tests/faults/call-sites', 'tests/faults/cold'],
);
