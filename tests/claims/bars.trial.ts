import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'bars',
  'Mọi bước của mọi bài ở mọi cỡ màn: không gì cần thấy nằm dưới một thanh, lúc vừa mở, khi đi bằng phím, sau khi trả lời',
  'built',
  ['tests/e2e/bars'],
);
