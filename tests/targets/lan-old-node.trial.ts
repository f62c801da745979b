// The Node of Windows 7 (its Linux twin) runs server.mjs: a class, killed at random, and a pupil
// with a program.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNode } from '#delivery/lan/fetch-node.ts';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { readClassFile } from '#core/files/class-file.ts';
import { writeCards } from './class-file.ts';
import { bookOf } from './lan-client.ts';
import { classOf } from './lan-class.ts';
import { lanFolder, runLan } from './lan-copy.ts';
import { holdSockets, hostile } from './lan-hostile.ts';
import { twin } from './old-node.ts';
import { passesSiege, floodServer, siegeFigures } from './lan-siege.ts';
import { SLOW_MS, slowBodies } from './lan-slow-body.ts';

/**
 * Requests “Lưu bài cả lớp” as the teacher's page does. @returns answers on the cards, and those in
 * the file
 */
async function classFile(folder: string, node: string): Promise<{ given: number; opened: number }> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  await runLan({ folder, work, node }).then((first) => first.kill());
  const given = writeCards(work, { cards: 12, lessons: 8, answers: 22 });
  const server = await runLan({ folder, work, node });
  try {
    const bytes = await fetch(`http://127.0.0.1:${server.port}/lan/class/zip`, {
      headers: { 'X-Pin': bookOf(work).pin },
    }).then(
      (answer) => answer.arrayBuffer(),
      () => new ArrayBuffer(0),
    );
    const read = await readClassFile(new Uint8Array(bytes));
    return { given: given.length, opened: read.state === 'read' ? read.work.attempts.length : 0 };
  } finally {
    await server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

async function run(): Promise<TrialResult> {
  const old = fetchNode(twin);
  if (old.state === 'missing')
    return {
      state: 'skipped',
      figures: {},
      why: `Chưa lấy được ${twin.name} ${twin.version} từ npm (${old.why}).`,
    };
  const { folder, remove } = await lanFolder();
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const secondWork = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  try {
    const result = await classOf({
      folder,
      work,
      pcs: 5,
      cards: 12,
      lessons: 2,
      answers: 4,
      kills: 2,
      port: 32_000 + (process.pid % 1000),
      node: old.path,
    });
    const server = await runLan({ folder, work: secondWork, node: old.path });
    const both = async () => ({
      ...(await hostile(secondWork, server.port, 500)),
      ...(await holdSockets(secondWork, server.port, 600)),
    });
    const attacked = await both().finally(() => server.kill());
    const file = await classFile(folder, old.path);
    const besieged = await floodServer(folder, 80, old.path);
    const slow = await slowBodies(folder, old.path);
    const figures = {
      Node: twin.version,
      'câu đã trả lời': result.made,
      mất: result.lost + result.missing,
      'yêu cầu xấu': attacked.asked,
      'lộ hoặc đổi': attacked.opened.length + (attacked.isChanged ? 1 : 0),
      'lỗi của máy chủ': attacked.broken.length,
      'bài cả lớp ra tệp, mở lại được': `${file.opened}/${file.given} câu`,
      'bị chiếm kết nối, máy của lớp vẫn vào được': `${attacked.served}/20`,
      ...siegeFigures(besieged),
      'thân 1 byte/giây giữ chỗ lâu nhất': `${(slow / 1000).toFixed(0)} giây`,
    };
    const passes =
      result.made > 0 &&
      result.lost + result.missing + result.foreign + result.disordered === 0 &&
      attacked.opened.length + attacked.broken.length === 0 &&
      !attacked.isChanged &&
      file.given > 0 &&
      file.opened === file.given &&
      attacked.served === 20 &&
      passesSiege(besieged) &&
      slow <= SLOW_MS;
    return {
      state: passes ? 'passed' : 'failed',
      figures,
      ...(attacked.broken.length > 0 ? { why: attacked.broken.slice(0, 5).join('\n  ') } : {}),
    };
  } finally {
    remove();
    rmSync(work, { recursive: true, force: true });
    rmSync(secondWork, { recursive: true, force: true });
  }
}

export const trial: Trial = {
  name: 'lan-old-node',
  what: 'Máy chủ chạy trên Node 13.13, bản của Windows 7',
  run,
};
