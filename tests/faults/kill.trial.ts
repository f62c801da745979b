import type { Trial } from '#delivery/prove/trial.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { during } from './during.ts';
import { killTrials, savedTooSoon } from './kill.ts';

export const trial: Trial = {
  name: 'kill',
  what: 'Trình duyệt bị diệt giữa lúc trả lời: không câu nào đã báo “đã lưu” bị mất',
  run: async ({ n = 300 }) => {
    const whole = await during(keptSamplesSite(), ({ url }) => killTrials(url, n));
    const control = await during(savedTooSoon(), ({ url }) => killTrials(url, Math.min(n, 8)));
    const passed = whole.lost === 0 && whole.faults.length === 0 && control.lost > 0;
    return {
      state: passed ? 'passed' : 'failed',
      figures: {
        'số lần': whole.trials,
        'câu đã báo lưu': whole.acknowledged,
        'câu bị mất': whole.lost,
        'lỗi khác': whole.faults.join('; ') || 'không',
        'đối chứng báo lưu quá sớm, câu bị mất': `${control.lost} trong ${control.acknowledged}`,
      },
    };
  },
};
