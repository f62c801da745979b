// Erased data stays erased: late parcels, ten cards at once.
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { brokenServer } from './broken-server.ts';
import { lanFolder } from './lan-copy.ts';
import { eraseOften } from './lan-erase.ts';

const ORDERS = 200;
const ROUNDS = 50;

async function run({ n = ORDERS }: { n?: number }): Promise<TrialResult> {
  const { folder, remove } = await lanFolder();
  const edited = await brokenServer(folder, 'accept-late-work');
  try {
    const { orders, back, statuses, rounds, broken, left } = await eraseOften(folder, n, ROUNDS);
    const control = await eraseOften(edited.folder, Math.min(n, 60), 0);
    const figures = {
      'thứ tự ngẫu nhiên': orders,
      'lần chữ đã xóa hiện lại': back,
      'trả lời': Object.entries(statuses)
        .map(([status, times]) => `${status} × ${times}`)
        .join(', '),
      'xóa mười phiếu một lúc': rounds,
      'câu trả lời khác 200': broken,
      'tệp còn lại': left,
      'bản nhận gói đến muộn: chữ hiện lại': `${control.back}/${control.orders}`,
    };
    const hasError = Object.keys(statuses).some((status) => Number(status) >= 500);
    return {
      state:
        back + broken + left === 0 && !hasError && (statuses['403'] ?? 0) > 0 && control.back > 0
          ? 'passed'
          : 'failed',
      figures,
    };
  } finally {
    edited.remove();
    remove();
  }
}

export const trial: Trial = {
  name: 'lan-erase',
  what: 'Thầy cô xóa bài một phiếu: gói đến muộn không mang chữ về, xóa mười phiếu một lúc không lỗi',
  run,
};
