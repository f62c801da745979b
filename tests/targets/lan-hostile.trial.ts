// Ten thousand requests of a pupil with a program, and all connections occupied.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { brokenServer, type BrokenRule } from './broken-server.ts';
import { bookOf, machine, makeAttempt, readCard, send } from './lan-client.ts';
import { lanFolder, runLan } from './lan-copy.ts';
import { holdSockets, hostile, type HeldResult, type HostileResult } from './lan-hostile.ts';
import { MAX_MB, passesSiege, floodServer, siegeFigures } from './lan-siege.ts';
import { SLOW_MS, slowBodies } from './lan-slow-body.ts';

const REQUESTS = 10_000;

async function attack(folder: string, times: number): Promise<HostileResult & { goesOn: boolean }> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder, work });
  const pupil = machine('127.0.0.5', server.port);
  try {
    const { cards } = bookOf(work);
    for (const card of cards.slice(0, 35)) await send(pupil, card, [makeAttempt(card.profile, 1)]);
    const result = await hostile(work, server.port, times);
    // The class continues: a pupil whose computer knew her code reads and writes as before.
    await send(pupil, cards[34]!, [makeAttempt(cards[34]!.profile, 2)]);
    const goesOn =
      (await readCard(pupil, cards[34]!)).attempts.length === 2 &&
      (await pupil.ask('/lessons/help-map/')).status === 200;
    return { ...result, goesOn };
  } finally {
    pupil.close();
    await server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Returns how a class of forty works when one client opens as many connections as the server
 * accepts.
 */
async function crowd(folder: string): Promise<HeldResult> {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder, work });
  try {
    return await holdSockets(work, server.port, 600, 40);
  } finally {
    await server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Thirteen clients hold every connection, read nothing and send a byte a second; compared with
 * servers that allow it.
 */
async function underSiege(
  folder: string,
): Promise<{ passes: boolean; figures: Record<string, string | number> }> {
  const whole = await floodServer(folder);
  const slow = await slowBodies(folder);
  const edited = async <Result>(
    rule: BrokenRule,
    act: (own: string) => Promise<Result>,
  ): Promise<Result> => {
    const broken = await brokenServer(folder, rule);
    return act(broken.folder).finally(() => broken.remove());
  };
  const hoard = await edited('ignore-backpressure', (brokenFolder) =>
    floodServer(brokenFolder, 40),
  );
  const shut = await edited('no-reserved-places', (brokenFolder) => floodServer(brokenFolder, 40));
  const held = await edited('no-timeouts', slowBodies);
  const figures = {
    ...siegeFigures(whole),
    'thân 1 byte/giây giữ chỗ lâu nhất': `${(slow / 1000).toFixed(0)} giây`,
    'bản dựng cả câu trả lời: bộ nhớ nhiều nhất': `${hoard.peakMb} MB`,
    'bản không dành chỗ: máy cô được trả lời': `${shut.served}/${shut.teacher}`,
    'bản không có đồng hồ: thân chậm giữ chỗ': `hơn ${(held / 1000).toFixed(0)} giây`,
  };
  const isRed =
    hoard.peakMb > MAX_MB && shut.served < shut.teacher && shut.failed > 0 && held > SLOW_MS;
  return { passes: passesSiege(whole) && slow <= SLOW_MS && isRed, figures };
}

async function run({ n = REQUESTS }: { n?: number }): Promise<TrialResult> {
  const { folder, remove } = await lanFolder();
  try {
    const { asked, statuses, opened, broken, isChanged, goesOn } = await attack(folder, n);
    const edited = await brokenServer(folder, 'no-code-check');
    const control = await attack(edited.folder, 100).finally(() => edited.remove());
    const isRed = control.opened.length > 0 || control.isChanged;
    const { held, served } = await crowd(folder);
    const unshared = await brokenServer(folder, 'no-connection-share');
    const shut = await crowd(unshared.folder).finally(() => unshared.remove());
    const figures = {
      'yêu cầu': asked,
      'phiếu của bạn khác đọc được': opened.length,
      'tệp phiếu bị đổi': isChanged ? 'có' : 'không',
      'lỗi của máy chủ': broken.length,
      'trả lời': Object.entries(statuses)
        .map(([status, times]) => `${status} × ${times}`)
        .join(', '),
      'lớp học tiếp được': goesOn ? 'có' : 'không',
      'bản không hỏi mã: bị lộ': isRed ? 'có, thấy được' : 'không thấy',
      'mở 600 kết nối: giữ được': held,
      'máy của lớp vẫn vào được': `${served}/40`,
      'bản không chia phần: máy vào được': shut.served,
    };
    const faults = [...opened, ...broken];
    const isHeld =
      faults.length === 0 &&
      !isChanged &&
      goesOn &&
      isRed &&
      held <= 120 &&
      served === 40 &&
      shut.served === 0;
    const besieged = await underSiege(folder);
    Object.assign(figures, besieged.figures);
    const passes = isHeld && besieged.passes;
    return {
      state: passes ? 'passed' : 'failed',
      figures,
      ...(passes ? {} : { why: faults.slice(0, 5).join('\n  ') || 'xem các con số' }),
    };
  } finally {
    remove();
  }
}

export const trial: Trial = {
  name: 'lan-hostile',
  what: 'Một em có chương trình: đoán mã, gửi thân quá lớn, sai dạng, mẹo đường dẫn; chiếm hết kết nối; 13 máy giữ chỗ, hỏi phiếu đầy mà không đọc, gửi 1 byte mỗi giây',
  run,
};
