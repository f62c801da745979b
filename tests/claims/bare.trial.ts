/**
 * Two commands on a bare machine: `npm start` answers and `npm test` is green, with Debian's bare
 * fonts and with more.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Figures, Trial } from '#delivery/prove/trial.ts';
import { bareDebian, given, makeBase, missingPeers, type BareDebian } from './bare-debian.ts';

const sets = [
  { name: 'chữ của Debian trần', packages: [] },
  { name: 'thêm Noto, Liberation', packages: ['fonts-noto-core', 'fonts-liberation'] },
];
const LESSON = '/lessons/help-map/';

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  );
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Returns the answer of `npm start`, and true in `freed` if the port is free again after the
 * command was killed.
 */
async function startAndKill(
  debian: BareDebian,
): Promise<{ status: number; freed: boolean; said: string }> {
  // The shell kills only npm; the processes started by npm have to end by themselves.
  const child = debian.start(
    'cd /em-len-mang; PORT=4891 npm start & npm=$!; while [ ! -e /kill ]; do sleep 1; done; kill -KILL $npm; sleep 15',
  );
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  let address = '';
  let status = 0;
  for (
    const until = Date.now() + 900_000;
    status !== 200 && Date.now() < until && child.exitCode === null;
    await later(1000)
  ) {
    address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? address;
    if (address) status = await statusOf(address + LESSON);
  }
  writeFileSync(join(debian.root, 'kill'), '');
  let freed = false;
  for (const until = Date.now() + 12_000; !freed && Date.now() < until; await later(500))
    freed = (await statusOf(address + LESSON)) === 0;
  await new Promise((resolve) =>
    child.exitCode === null ? child.once('close', resolve) : resolve(null),
  );
  return { status, freed, said };
}

export const trial: Trial = {
  name: 'bare',
  what: `Máy chỉ có ${given.join(', ')} của Debian: npm start trả lời, npm test đạt, hai bộ chữ`,
  run: async () => {
    const missing = missingPeers();
    if (process.getuid?.() !== 0 || missing.length > 0)
      return {
        state: 'skipped',
        figures: {},
        why: `cần quyền root${missing.length > 0 ? ` và ${missing.join(', ')}` : ''}`,
      };
    const figures: Figures = {};
    const why: string[] = [];
    const base = await makeBase(join(tmpdir(), 'elm-bare-base'));
    const logs = join(projectRoot, 'out', 'bare');
    mkdirSync(logs, { recursive: true });
    for (const [at, { name, packages }] of sets.entries()) {
      const debian = await bareDebian(base, join(tmpdir(), 'elm-bare'), packages);
      figures[`${name}: node, npm trên máy`] = (
        await debian.run('node --version; npm --version')
      ).said
        .trim()
        .replaceAll('\n', ', ');
      const started = await startAndKill(debian);
      writeFileSync(join(logs, `start-${at}.log`), started.said);
      figures[`${name}: npm start trả về`] = started.status;
      figures[`${name}: cổng trống lại khi lệnh bị giết`] = started.freed ? 'có' : 'không';
      const tested = await debian.run('cd /em-len-mang && npm test');
      writeFileSync(join(logs, `test-${at}.log`), tested.said);
      const last = tested.said.trim().split('\n').at(-1) ?? '';
      figures[`${name}: npm test`] = last;
      const again = /Chỉ đạt ở lần thử thứ hai: (.*)/.exec(tested.said)?.[1];
      if (again) figures[`${name}: chỉ đạt ở lần thứ hai`] = again;
      if (started.status !== 200 || !started.freed || tested.code !== 0 || again)
        why.push(
          `${name}: npm start ${started.status}, cổng ${started.freed ? 'trống' : 'còn giữ'}, npm test ${tested.code} ${last} ${again ?? ''}`,
        );
      debian.remove();
    }
    return why.length === 0
      ? { state: 'passed', figures }
      : { state: 'failed', figures, why: why.join(' | ') };
  },
};
