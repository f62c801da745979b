// The lab server's own program beside a site of three pages: no build is needed, and a hundred
// starts are cheap.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverCode } from '#delivery/lan/lan.ts';
import { makeAttempt, type PaperCard } from '../lan-client.ts';
import { runLan, type LanRunning } from '../lan-copy.ts';

export type SmallLab = { folder: string; remove(): void };

/** @returns folder with `server.mjs` and `trang/` */
export async function smallLab(): Promise<SmallLab> {
  const folder = mkdtempSync(join(tmpdir(), 'elm-small-'));
  const pages = join(folder, 'trang');
  for (const path of ['', 'co', 'learn']) {
    mkdirSync(join(pages, path), { recursive: true });
    writeFileSync(
      join(pages, path, 'index.html'),
      `<title>${path}</title>${'<p>Kể với bà.'.repeat(3000)}`,
    );
  }
  writeFileSync(join(pages, '404.html'), '<title>404</title>');
  writeFileSync(join(pages, 'large.bin'), Buffer.alloc(1_900_000, 7));
  writeFileSync(join(folder, 'server.mjs'), await serverCode());
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Class = { server: LanRunning; work: string; end(): Promise<void> };

/** Starts a new class on that server, or the one of that folder. */
export async function startClass(
  folder: string,
  node = process.execPath,
  work = join(mkdtempSync(join(tmpdir(), 'elm-harden-')), 'phieu'),
): Promise<Class> {
  const server = await runLan({ folder, work, node });
  return {
    server,
    work,
    end: async () => {
      await server.kill();
      rmSync(join(work, '..'), { recursive: true, force: true });
    },
  };
}

/** Fills a card's file up to that many bytes, as an older version wrote it. */
export function fillCard(work: string, { n, profile }: PaperCard, bytes: number): void {
  const row = JSON.stringify({
    attempt: {
      ...makeAttempt('PROFILE', 1),
      id: 'ID',
      said: 'Kể với bà, với mẹ, với cô. '.repeat(3),
    },
  });
  const rows: string[] = [];
  const line = row.replace('PROFILE', profile);
  const length = Buffer.byteLength(line) + 1;
  for (let at = 0; (at + 1) * length < bytes; at += 1)
    rows.push(line.replace('"ID"', `"${n}-${at}"`));
  writeFileSync(join(work, `${String(n).padStart(3, '0')}.jsonl`), `${rows.join('\n')}\n`);
}

/** Linux. Returns the peak memory, MB; Infinity if the server has died. */
export function peakMb({ process: { pid } }: LanRunning): number {
  const status = `/proc/${pid}/status`;
  const said = existsSync(status) ? readFileSync(status, 'utf8') : '';
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(said)?.[1] ?? Infinity) / 1024);
}
