// 14 computers wiped after every lesson, 35 cards, seats swapped, the server killed at random,
// three lessons.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { brokenServer } from './broken-server.ts';
import { classOf, type ClassOptions, type ClassResult } from './lan-class.ts';
import { lanFolder } from './lan-copy.ts';
import { realPupils } from './lan-pupils.ts';

const whole = { pcs: 14, cards: 35, lessons: 3, answers: 6, kills: 5 };
/** A whole term of such lessons would be this many runs. */
const RUNS = 3;

async function inOwnFolder<T>(act: (work: string) => Promise<T>): Promise<T> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  try {
    return await act(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function run({ n = RUNS }: { n?: number }): Promise<TrialResult> {
  const { folder, remove } = await lanFolder();
  try {
    const classWith = (
      lanFolder: string,
      options: Omit<ClassOptions, 'folder' | 'work' | 'port'>,
    ): Promise<ClassResult> =>
      inOwnFolder((work) =>
        classOf({ ...options, folder: lanFolder, work, port: 31_000 + (process.pid % 1000) }),
      );
    const results: ClassResult[] = [];
    for (let at = 0; at < n; at += 1) results.push(await classWith(folder, whole));
    const sum = (of: keyof ClassResult): number =>
      results.reduce((all, result) => all + result[of], 0);
    const real = await inOwnFolder((work) => realPupils(folder, work));
    const broken = await brokenServer(folder, 'ack-before-write');
    const control = await classWith(broken.folder, { ...whole, lessons: 1 });
    broken.remove();
    const faults = sum('lost') + sum('missing') + sum('disordered') + sum('foreign') + real.lost;
    const figures = {
      'lượt (14 máy, 35 phiếu, 3 tiết)': n,
      'máy cô bị giết −9': sum('kills') + real.kills,
      'câu đã trả lời': sum('made'),
      'câu báo đã gửi': sum('called'),
      mất: sum('lost'),
      thiếu: sum('missing'),
      'phiếu sai thứ tự': sum('disordered'),
      'câu lạc sang phiếu khác': sum('foreign'),
      'trình duyệt thật': `${real.kept}/${real.answered} câu còn sau khi máy bị xóa`,
      'bản báo “đã gửi” trước khi ghi đĩa: mất': control.lost,
    };
    if (control.lost === 0)
      return {
        state: 'failed',
        figures,
        why: 'Bản hỏng không mất câu nào: phép thử không thấy gì.',
      };
    return { state: faults > 0 || real.answered === 0 ? 'failed' : 'passed', figures };
  } finally {
    remove();
  }
}

export const trial: Trial = {
  name: 'lan-card',
  what: 'Phiếu: 14 máy bị xóa sau mỗi tiết, 35 em đổi chỗ, máy cô bị giết −9: không mất câu nào',
  run,
};
