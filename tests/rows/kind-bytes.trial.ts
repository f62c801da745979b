import { vitestTrial } from './vitest-trial.ts';

export const trial = vitestTrial('kind-bytes', 'Một trang trả bao nhiêu byte cho bộ máy “soi” và cho từng kiểu của nó', 'built', ['tests/bench/kind-bytes']);
