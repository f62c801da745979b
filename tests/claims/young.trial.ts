import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial(
  'young',
  'Lớp 1–3: đi hết từng bài chỉ bằng tranh và tai; câu nào cũng có tiếng, cả ở chỗ giúp; thu giọng, mang giọng đi, thầy cô đọc',
  'built',
  ['tests/e2e/wordless', 'tests/e2e/clips', 'tests/e2e/record', 'tests/help/ears'],
);
