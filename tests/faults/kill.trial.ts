import type { Trial } from '../../src/tools/prove/trial.ts';
import { siteServer } from '../browser/site-server.ts';
import { killTrials, savedTooSoon } from './kill.ts';

export const trial: Trial = {
  name: 'kill',
  what: 'Trình duyệt bị diệt giữa lúc trả lời: không câu nào đã báo “đã lưu” bị mất',
  run: async ({ n = 300 }) => {
    const site = await siteServer();
    const whole = await killTrials(site.url, n);
    await site.close();
    const early = await savedTooSoon();
    const control = await killTrials(early.url, Math.min(n, 8));
    await early.close();
    const passed = whole.lost === 0 && whole.faults.length === 0 && control.lost > 0;
    return {
      state: passed ? 'passed' : 'failed',
      figures: {
        'số lần': whole.trials, 'câu đã báo lưu': whole.acknowledged, 'câu bị mất': whole.lost, 'lỗi khác': whole.faults.join('; ') || 'không',
        'đối chứng báo lưu quá sớm, câu bị mất': `${control.lost} trong ${control.acknowledged}`,
      },
    };
  },
};
