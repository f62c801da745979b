import type { Trial } from '#delivery/prove/trial.ts';
import { distFolder } from '../browser/site-server.ts';
import { firstAnswerLimit } from './first-answer.ts';
import { measure } from './measure.ts';

/**
 * Holds bytes and the medians of the ratios to their limits. The ratios mean nothing on a busy
 * machine: run it alone.
 */
export const trial: Trial = {
  name: 'speed',
  what: 'Số byte tới câu trả lời đầu; thời gian so với trang viết tay, không khung',
  run: async ({ n = 10 }) => {
    const { heaviest, ratios } = await measure(n, () => {});
    const { html, js, total, requests, fonts } = heaviest;
    const figures: Record<string, string | number> = {
      bài: heaviest.page,
      'HTML+CSS br': html.br,
      'JS br': js.br,
      'cộng br': total.br,
      'JS gz': js.gz,
      'cộng gz': total.gz,
      'yêu cầu': requests,
      'phông chữ': fonts,
    };
    for (const { name, median, low, high, limit } of ratios)
      figures[name] = `${median} [${low}–${high}] ≤ ${limit}`;
    const limit = firstAnswerLimit(distFolder, heaviest.page);
    const fits =
      total.br <= limit.br &&
      total.gz <= limit.gz &&
      js.br <= 12_000 &&
      js.gz <= 14_000 &&
      requests <= 3 &&
      fonts <= 40_000;
    const slow = ratios
      .filter(({ median, limit }) => median > limit)
      .map(({ name, median, limit }) => `${name}: ${median} > ${limit}`);
    return {
      state: fits && slow.length === 0 ? 'passed' : 'failed',
      figures,
      ...(slow.length > 0 ? { why: slow.join('; ') } : {}),
    };
  },
};
