import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'help',
  'Bảng giúp đỡ không để lại gì: mọi trang, mọi đường đi, ba cách thoát, mười lần quay lại',
  'built',
  ['tests/help', 'tests/e2e/player-help'],
);
