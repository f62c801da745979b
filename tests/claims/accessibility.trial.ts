import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'accessibility',
  'axe mọi luật, ba trạng thái, 360 và 1366; pa11y-ci; HTML hợp lệ; mọi trang',
  'built',
  ['tests/a11y/axe', 'tests/a11y/pa11y', 'tests/a11y/html'],
);
