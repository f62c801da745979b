import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'looks',
  'Mọi mẫu với chữ gấp đôi, giãn chữ, màu ép, bớt chuyển động; bỏ màu vẫn thấy em chọn gì',
  'built',
  ['tests/a11y/looks'],
);
