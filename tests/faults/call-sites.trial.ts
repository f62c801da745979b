import type { Trial } from '#delivery/prove/trial.ts';
import { countCalls, failCalls } from './call-sites.ts';
import { during } from './during.ts';
import { ways } from './fail-once.ts';
import { openLab } from './lab.ts';

export const trial: Trial = {
  name: 'call-sites',
  what: 'Mỗi lời gọi IndexedDB hỏng một lần, theo bốn kiểu: có lời báo, không mất, không báo “đã lưu” sai',
  /** `n` limits how many calls fail; without it, all. */
  run: async ({ n }) => {
    const { calls, cases } = await during(openLab(), async (lab) => {
      const calls = await countCalls(lab);
      const faults = Array.from({ length: Math.min(n ?? calls, calls) }, (_, at) =>
        ways.map((way) => ({ k: at + 1, way })),
      );
      return { calls, cases: await failCalls(lab, faults.flat()) };
    });
    const failed = cases.filter(({ call }) => call);
    const wrong = failed.filter((failedCase) => failedCase.wrong.length > 0);
    return {
      state: wrong.length === 0 && failed.length > 0 ? 'passed' : 'failed',
      figures: { 'lời gọi': calls, 'lần làm hỏng': failed.length, 'trường hợp sai': wrong.length },
      ...(wrong.length > 0
        ? {
            why: wrong
              .map(({ k, way, call, wrong: what }) => `${k} ${way} ${call}: ${what.join(', ')}`)
              .join('\n  '),
          }
        : {}),
    };
  },
};
