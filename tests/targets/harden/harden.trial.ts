// One fault affects nothing else, class by class: generated cases, how many failed, and a control
// that must fail.
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { fetchNode } from '#delivery/lan/fetch-node.ts';
import type { Letter } from '../../harden/counted.ts';
import { brokenServer, type BrokenRule } from '../broken-server.ts';
import { twin } from '../old-node.ts';
import { harmedCards } from './alone.ts';
import { floods, fullCards, guessers, MAX_MB, pipelines, unread } from './limits.ts';
import { rights } from './rights.ts';
import { harmedBooks, opensIn } from './state.ts';
import { smallLab } from './small-lab.ts';
import { unitCases } from './unit-cases.ts';

const CASES = 200;
const SEED = 46;
const CLASS = 20;

const names: Record<Letter, string> = {
  A: 'A. từng thứ hỏng riêng',
  B: 'B. giới hạn đếm cái đang chờ',
  C: 'C. tệp có tổng, có đời',
  D: 'D. không có quyền từ địa chỉ hay tên',
  E: 'E. chạy thử đúng thứ được đóng gói',
};

/** `control`: harm detected in a server, or a copy, whose defence was removed. */
type Part = { cases: number; fell: string[]; control: number; more?: Record<string, string> };

/** Runs against the server with one rule broken. */
async function without<Result>(
  folder: string,
  rule: BrokenRule,
  act: (folder: string) => Promise<Result>,
): Promise<Result> {
  const broken = await brokenServer(folder, rule);
  return act(broken.folder).finally(() => broken.remove());
}

async function alone(folder: string, cases: number): Promise<Part> {
  const whole = await harmedCards(folder, cases, SEED);
  const control = await without(folder, 'fail-on-bad-card', (broken) =>
    harmedCards(broken, 20, SEED),
  );
  return { ...whole, control: control.fell.length };
}

async function limits(folder: string, cases: number, old: string): Promise<Part> {
  const flooded = await floods(folder, cases, SEED);
  const fell: string[] = [];
  const more: Record<string, string> = {};
  const note = (name: string, peak: number, served: number, of: number): void => {
    more[`B. ${name}`] = `${peak} MB, ${served}/${of} được phục vụ`;
    if (!(peak <= MAX_MB) || served < of) fell.push(`${name}: ${peak} MB, ${served}/${of}`);
  };
  note('dồn dập sinh ngẫu nhiên, máy khác vào', flooded.peak, flooded.served, cases);
  for (const [name, node] of [
    ['Node 24', process.execPath],
    ['Node 13', old],
  ] as const) {
    const asked = await pipelines(folder, node);
    note(`${name}: năm máy hỏi dồn`, asked.peak, asked.served, CLASS);
    const silent = await unread(folder, node);
    note(`${name}: 220 kết nối xin phiếu đầy, không đọc`, silent.peak, silent.served, CLASS);
    const full = await fullCards(folder, 400, node);
    note(`${name}: 400 phiếu đầy được đọc`, full.peak, full.served, 400);
    if (full.status !== 200) fell.push(`${name}: the overview says ${full.status}`);
  }
  const open = await guessers(folder, 150);
  more['B. 150 máy đoán mã: phiếu còn mở được'] = `${open}/40`;
  if (open < 40) fell.push(`guessers: ${open}/40`);
  const control = await without(folder, 'no-unanswered-limit', (broken) => pipelines(broken));
  more['B. bản không đếm câu đang chờ'] = `${control.peak} MB`;
  return { cases, fell, control: control.peak > MAX_MB ? 1 : 0, more };
}

async function state(folder: string, cases: number): Promise<Part> {
  const { faults, whole, refused } = await harmedBooks(cases, SEED);
  const control = await without(folder, 'ignore-book-checks', (broken) =>
    harmedBooks(30, SEED, opensIn(broken)),
  );
  const more = { 'C. sổ bị hại: mở đúng, từ chối mà không ghi': `${whole}, ${refused}` };
  return { cases, fell: faults, control: control.faults.length, more };
}

async function places(folder: string, cases: number): Promise<Part> {
  const { given } = await rights(folder, cases, SEED);
  const control = await without(folder, 'trust-own-address', (broken) =>
    rights(broken, cases, SEED),
  );
  return { cases, fell: given, control: control.given.length };
}

async function run({ n = CASES }: { n?: number }): Promise<TrialResult> {
  const old = fetchNode(twin);
  if (old.state === 'missing') return { state: 'skipped', figures: {}, why: `Node 13: ${old.why}` };
  const lab = await smallLab();
  try {
    const units = await unitCases();
    const parts: Record<Letter, Part> = {
      A: await alone(lab.folder, n),
      B: await limits(lab.folder, n, old.path),
      C: await state(lab.folder, n),
      D: await places(lab.folder, n),
      E: { cases: 0, fell: [], control: 0 },
    };
    const figures: Record<string, string> = {};
    const fell: string[] = [];
    for (const letter of Object.keys(names) as Letter[]) {
      const [part, unit] = [parts[letter], units[letter]];
      const cases = part.cases + unit.cases;
      const fallen = [...part.fell, ...unit.fell];
      const isRed = part.control > 0 || (letter === 'E' && unit.controls > 0);
      figures[names[letter]] =
        `${cases} ca, ${fallen.length} hỏng; bản phá: ${isRed ? 'đỏ' : 'xanh'}`;
      Object.assign(figures, part.more);
      fell.push(...fallen.map((fault) => `${letter}: ${fault}`));
      if (!isRed) fell.push(`${letter}: the control is not red`);
      if (cases < Math.min(n, CASES)) fell.push(`${letter}: ${cases} cases are too few`);
    }
    return {
      state: fell.length === 0 ? 'passed' : 'failed',
      figures,
      ...(fell.length > 0 ? { why: fell.slice(0, 20).join('\n  ') } : {}),
    };
  } finally {
    lab.remove();
  }
}

export const trial: Trial = {
  name: 'harden',
  what: 'Một thứ hỏng không kéo theo thứ khác, theo năm loại: ca sinh ngẫu nhiên, bao nhiêu ca hỏng, bản phá phải đỏ',
  run,
};
