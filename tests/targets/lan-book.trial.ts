// The class's book locked, half-written, missing, its disk full, its server killed: 200 starts.
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { brokenServer } from './broken-server.ts';
import { harmedStarts, harms } from './lan-book.ts';
import { lanFolder } from './lan-copy.ts';

const STARTS = 200;

async function run({ n = STARTS }: { n?: number }): Promise<TrialResult> {
  const { folder, remove } = await lanFolder();
  const edited = await brokenServer(folder, 'ignore-read-errors');
  try {
    const { starts, alive, said, returned, faults } = await harmedStarts(folder, n);
    const control = await harmedStarts(edited.folder, 3, ['EBUSY', 'half-written', 'gone']);
    const figures = {
      'lần bật trên sổ bị hại': starts,
      'đủ 400/400 mã sống': alive,
      'nói một câu, không ghi gì': said,
      'tự mở lại khi tệp được thả (lần đầu của mỗi cách)': returned,
      sai: faults.length,
      'bản coi lỗi đọc nào cũng là lớp mới, không có bản dự phòng: sai': `${control.faults.length}/${control.starts}`,
    };
    const passes =
      faults.length === 0 &&
      alive + said === starts &&
      returned === harms.slice(0, n).filter((harm) => harm.startsWith('E')).length &&
      control.faults.length > 1;
    return {
      state: passes ? 'passed' : 'failed',
      figures,
      ...(passes ? {} : { why: faults.slice(0, 8).join('\n  ') || 'xem các con số' }),
    };
  } finally {
    edited.remove();
    remove();
  }
}

export const trial: Trial = {
  name: 'lan-book',
  what: 'Sổ của lớp (lop.json) bị giữ, không cho đọc, ghi dở, mất, đĩa đầy, máy bị giết: mã trên phiếu vẫn sống',
  run,
};
