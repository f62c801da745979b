// Issue by class, the lab server's part: limits, state, rights. A generator of cases for each, and
// a control that must fall.
import type { Trial, TrialResult } from '../../../src/tools/prove/trial.ts';
import { fetchNode } from '../../../src/targets/lan/fetch-node.ts';
import { editedServer, placed, unlimited, unsummed } from '../edited-server.ts';
import { twin } from '../old-node.ts';
import { floods, fullCards, guessers, MOST_MB, pipelines, unread } from './limits.ts';
import { rights } from './rights.ts';
import { harmedBooks, opensIn } from './state.ts';
import { smallLab } from './small-lab.ts';

const CASES = 200;
const SEED = 46;
const CLASS = 20;

type Part = { figures: Record<string, string | number>; passes: boolean };

async function limits(folder: string, cases: number, old: string): Promise<Part> {
  const { served, peak } = await floods(folder, cases, SEED);
  const figures: Part['figures'] = {
    'B. lần dồn dập sinh ngẫu nhiên, lần nào máy khác cũng vào được': `${served}/${cases}, nhiều nhất ${peak} MB`,
  };
  let passes = served === cases && peak <= MOST_MB;
  for (const [name, node] of [
    ['Node 24', process.execPath],
    ['Node 13', old],
  ] as const) {
    const [flooded, silent, full] = [
      await pipelines(folder, node),
      await unread(folder, node),
      await fullCards(folder, 400, node),
    ];
    figures[`B. ${name}: năm máy hỏi dồn`] =
      `${flooded.peak} MB, ${flooded.served}/${CLASS} máy khác vào được`;
    figures[`B. ${name}: 220 kết nối xin phiếu đầy, không đọc`] =
      `${silent.peak} MB, ${silent.served}/${CLASS}`;
    figures[`B. ${name}: 400 phiếu đầy được đọc`] = `${full.peak} MB, ${full.served}/400`;
    passes &&=
      [flooded, silent, full].every((each) => each.peak <= MOST_MB) &&
      flooded.served === CLASS &&
      silent.served === CLASS &&
      full.served === 400;
  }
  const open = await guessers(folder, 150);
  figures['B. 150 máy đoán mã: phiếu còn mở được'] = `${open}/40`;
  const edited = editedServer(folder, unlimited);
  const control = await pipelines(edited.folder).finally(() => edited.remove());
  figures['B. bản không đếm câu đang chờ: bộ nhớ'] = `${control.peak} MB`;
  return { figures, passes: passes && open === 40 && control.peak > MOST_MB };
}

async function rightsPart(folder: string, cases: number): Promise<Part> {
  const { given } = await rights(folder, cases, SEED);
  const edited = editedServer(folder, placed);
  const control = await rights(edited.folder, cases, SEED).finally(() => edited.remove());
  return {
    figures: {
      'D. lần hỏi sinh ngẫu nhiên không có mã hay khóa còn dùng được: được cho': `${given.length}/${cases}`,
      'D. bản tin vào địa chỉ: được cho': `${control.given.length}/${cases}`,
    },
    passes: given.length === 0 && control.given.length > 0,
  };
}

async function statePart(folder: string, cases: number): Promise<Part> {
  const { faults, whole, refused } = await harmedBooks(cases, SEED);
  const edited = editedServer(folder, unsummed);
  const control = await harmedBooks(30, SEED, opensIn(edited.folder)).finally(() =>
    edited.remove(),
  );
  return {
    figures: {
      'C. sổ và bản dự phòng bị hại ngẫu nhiên: mở đúng': whole,
      'C. từ chối, không ghi gì': refused,
      'C. sai': faults.join('; ') || 0,
      'C. bản không hỏi tổng và đời: sai': `${control.faults.length}/30`,
    },
    passes: faults.length === 0 && whole + refused === cases && control.faults.length > 0,
  };
}

async function run({ n = CASES }: { n?: number }): Promise<TrialResult> {
  const old = fetchNode(twin);
  if (old.state === 'missing') return { state: 'skipped', figures: {}, why: `Node 13: ${old.why}` };
  const lab = await smallLab();
  try {
    const parts = [
      await limits(lab.folder, n, old.path),
      await statePart(lab.folder, n),
      await rightsPart(lab.folder, n),
    ];
    return {
      state: parts.every(({ passes }) => passes) ? 'passed' : 'failed',
      figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Part['figures'],
    };
  } finally {
    lab.remove();
  }
}

export const trial: Trial = {
  name: 'harden-lan',
  what: 'Máy chủ phòng máy, theo loại lỗi: giới hạn, quyền, tệp của lớp; mỗi loại một bộ sinh ca và một bản hỏng phải đỏ',
  run,
};
