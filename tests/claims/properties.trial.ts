import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial('properties', 'Chấm điểm, gộp, ghép: tính chất', 'unit', [
  'src/domain',
  'src/activities',
]);
