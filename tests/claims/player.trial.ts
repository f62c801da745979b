import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'player',
  'Bài học: đi bước, quay lại đúng bước, thẻ, giúp đỡ, không script, file://, thư mục con',
  'built',
  ['tests/e2e/player', 'tests/e2e/plain', 'tests/e2e/voice'],
);
