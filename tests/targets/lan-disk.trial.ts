// The teacher's disk loses its power, and the teacher's disk is full.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { launchChromium } from '../browser/launch.ts';
import { newDisk, whyNoDisk, type Disk } from '../faults/ext4-disk.ts';
import { brokenServer } from './broken-server.ts';
import { bookOf, machine, makeAttempt, readCard, send } from './lan-client.ts';
import { lanFolder, runLan } from './lan-copy.ts';

const CARDS = 5;
const ANSWERS = 8;
const RUNS = 5;
const SECRET = 'Chuyện của em';

/** Sends answers, each acknowledged; then the power fails; then compares with the disk. */
async function cutOnce(folder: string, disk: Disk): Promise<{ held: number; lost: number }> {
  const work = join(disk.folder, `phieu-${Date.now()}`);
  const first = await runLan({ folder, work });
  const cards = bookOf(work).cards.slice(0, CARDS);
  const pc = machine('127.0.0.5', first.port);
  const held = new Map<number, string[]>();
  for (let n = 0; n < ANSWERS; n += 1)
    for (const card of cards)
      held.set(card.n, [
        ...(held.get(card.n) ?? []),
        ...(await send(pc, card, [makeAttempt(card.profile, n)])),
      ]);
  disk.cut();
  pc.close();
  await first.kill();
  disk.restart();
  const second = await runLan({ folder, work });
  const secondPc = machine('127.0.0.5', second.port);
  let lost = 0;
  for (const card of cards) {
    const there = await readCard(secondPc, bookOf(work).cards[card.n - 1]!).then(
      ({ attempts }) => attempts.map(({ id }) => id),
      () => [] as string[],
    );
    lost += held.get(card.n)!.filter((id) => !there.includes(id)).length;
  }
  secondPc.close();
  await second.kill();
  return { held: CARDS * ANSWERS, lost };
}

function fillUp(path: string): void {
  const file = openSync(path, 'a');
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem;
    }
  fsyncSync(file);
  closeSync(file);
}

type Full = {
  refused: number;
  held: number;
  lost: number;
  told: boolean;
  again: boolean;
  /** Status of erasing a card on the full disk. */ erased: number;
  /** The same without the reserved room. */ unreserved: number;
  /** Words of the erased cards that are still on the disk. */ left: number;
};

/** Erases card n. @returns the status */
async function erase(port: number, work: string, n: number): Promise<number> {
  const teacher = machine('127.0.0.6', port);
  const headers = { 'X-Pin': bookOf(work).pin };
  const { status } = await teacher.ask(`/lan/class/erase?n=${n}`, { method: 'POST', headers });
  teacher.close();
  return status;
}

/**
 * Sends until the disk is full, erases cards, frees space, sends again. No acknowledged answer is
 * lost, the teacher is told, and erased data leaves the full disk.
 */
async function fullDisk(folder: string, disk: Disk): Promise<Full> {
  const work = join(disk.folder, 'phieu-day');
  mkdirSync(work);
  const server = await runLan({ folder, work });
  const [card] = bookOf(work).cards as [ReturnType<typeof bookOf>['cards'][number]];
  const pc = machine('127.0.0.5', server.port);
  const doomed = bookOf(work).cards.slice(10, 12);
  for (const doomedCard of doomed)
    await send(pc, doomedCard, [{ ...makeAttempt(doomedCard.profile, 1), said: SECRET }]);
  const held: string[] = [];
  let refused = 0;
  const filler = join(disk.folder, 'day');
  const big = (n: number) => ({ ...makeAttempt(card.profile, n), said: 'đầy '.repeat(2000) });
  for (let n = 0; n < 12; n += 1) {
    if (n === 3) fillUp(filler);
    await send(pc, card, [big(n)]).then(
      (ids) => held.push(...ids),
      (problem: Error) => {
        if (problem.message.startsWith('507')) refused += 1;
        else throw problem;
      },
    );
  }
  const { context, close } = await launchChromium();
  const page = await context.newPage();
  await page.goto(await server.teacherPage());
  const told = await page
    .getByText(lanClass.vi.teacher.full)
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  await close();
  const erased = await erase(server.port, work, doomed[0]!.n);
  // The erased card has freed a little space.
  fillUp(filler);
  rmSync(join(work, 'giu-cho'), { force: true });
  fillUp(filler);
  const unreserved = await erase(server.port, work, doomed[1]!.n);
  const left = readdirSync(work).filter(
    (name) =>
      name === `0${doomed[0]!.n}.jsonl` && readFileSync(join(work, name), 'utf8').includes(SECRET),
  ).length;
  rmSync(filler);
  const again = await send(pc, card, [big(99)]).then(
    (ids) => (held.push(...ids), true),
    () => false,
  );
  const there = (await readCard(pc, card)).attempts.map(({ id }) => id);
  pc.close();
  await server.kill();
  const later = await runLan({ folder, work });
  const reader = machine('127.0.0.5', later.port);
  const onDisk = (await readCard(reader, card)).attempts.map(({ id }) => id);
  reader.close();
  await later.kill();
  return {
    refused,
    held: held.length,
    lost: held.filter((id) => !there.includes(id) || !onDisk.includes(id)).length,
    told,
    again,
    erased,
    unreserved,
    left,
  };
}

async function run({ n = RUNS }: { n?: number }): Promise<TrialResult> {
  const noDisk = whyNoDisk();
  if (noDisk) return { state: 'skipped', figures: {}, why: noDisk };
  const { folder, remove } = await lanFolder();
  const edited = await brokenServer(folder, 'no-fsync');
  const disk = newDisk(32);
  try {
    let [held, lost, controlLost] = [0, 0, 0];
    for (let at = 0; at < n; at += 1) {
      const once = await cutOnce(folder, disk);
      held += once.held;
      lost += once.lost;
    }
    for (let at = 0; at < 2; at += 1) controlLost += (await cutOnce(edited.folder, disk)).lost;
    const full = await fullDisk(folder, disk);
    const figures = {
      'lần mất điện': n,
      'câu báo đã giữ': held,
      mất: lost,
      'bản không fsync: mất': controlLost,
      'đĩa đầy: câu bị từ chối (507)': full.refused,
      'đĩa đầy: câu báo đã giữ': full.held,
      'đĩa đầy: mất': full.lost,
      'trang cô nói hết chỗ': full.told ? 'có' : 'không',
      'dọn xong nhận lại': full.again ? 'có' : 'không',
      'đĩa đầy: xóa bài một phiếu': full.erased,
      'đĩa đầy: chữ của phiếu đã xóa còn trên đĩa': full.left,
      'đĩa đầy, không có tệp giữ chỗ: xóa bài một phiếu': full.unreserved,
    };
    const passes =
      lost === 0 &&
      controlLost > 0 &&
      full.refused > 0 &&
      full.lost === 0 &&
      full.told &&
      full.again &&
      full.erased === 200 &&
      full.left === 0 &&
      full.unreserved === 507;
    return { state: passes ? 'passed' : 'failed', figures };
  } finally {
    disk.remove();
    edited.remove();
    remove();
  }
}

export const trial: Trial = {
  name: 'lan-disk',
  what: 'Máy cô mất điện, máy cô đầy đĩa: câu báo đã gửi thì còn',
  run,
};
