import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'architecture',
  'Bảng nhập khẩu đúng; mỗi ô cấm có bản đỏ',
  'unit',
  ['tests/architecture.test.ts'],
);
