import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial } from '#delivery/prove/trial.ts';

/**
 * A fresh clone of the committed tree, without node_modules, with an old Node on the path: `npm
 * start`, and the lesson opens.
 */
export const trial: Trial = {
  name: 'fresh',
  what: 'Bản tải mới, chưa cài gì: npm start mở được bài',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elm-fresh-'));
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '.', join(folder, 'copy')]);
    const cwd = join(folder, 'copy');
    // Remove the folders npm added to this program's path: only the machine's own node is there.
    const path = (process.env['PATH'] ?? '')
      .split(':')
      .filter((folder) => !folder.includes('node_modules'))
      .join(':');
    const env = Object.fromEntries(
      Object.entries({ ...process.env, PATH: path, PORT: '4873', CI: 'true' }).filter(
        ([key]) => !key.startsWith('npm_'),
      ),
    );
    const old = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim();
    const child = spawn('npm', ['start'], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()));
    let status = 0;
    let port = '4873';
    for (
      const until = Date.now() + 600_000;
      status !== 200 && Date.now() < until && child.exitCode === null;
    ) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      port = /http:\/\/localhost:(\d+)/.exec(said)?.[1] ?? port;
      status = await fetch(`http://localhost:${port}/lessons/help-map/`).then(
        (answer) => answer.status,
        () => 0,
      );
    }
    process.kill(-child.pid!, 'SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
    const built = existsSync(join(cwd, 'dist/manifest.json')) ? 'có' : 'không';
    rmSync(folder, { recursive: true, force: true });
    return {
      state: status === 200 ? 'passed' : 'failed',
      figures: { 'node trên máy': old, 'bài học trả về': status, 'đã dựng': built },
      ...(status === 200 ? {} : { why: said.slice(-2000) }),
    };
  },
};
