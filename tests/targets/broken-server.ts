// The lab server with one rule broken on purpose: how a negative control shows that its test can
// fail. Each file of broken-server/ names a function of the server and puts another in its place.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverCode } from '#delivery/lan/lan.ts';

export type BrokenRule =
  | 'accept-late-work'
  | 'ack-before-write'
  | 'alter-answers'
  | 'exit-not-cached'
  | 'fail-on-bad-card'
  | 'ignore-backpressure'
  | 'ignore-book-checks'
  | 'ignore-other-window'
  | 'ignore-read-errors'
  | 'keep-old-sessions'
  | 'no-code-check'
  | 'no-connection-share'
  | 'no-fsync'
  | 'no-reserved-places'
  | 'no-timeouts'
  | 'no-unanswered-limit'
  | 'no-window-key'
  | 'trust-own-address';

/**
 * A packed LAN folder whose server breaks one rule; its pages are the other folder's own.
 * @param folder packed: holds `trang/`
 */
export async function brokenServer(
  folder: string,
  rule: BrokenRule,
): Promise<{ folder: string; remove(): void }> {
  const patch = fileURLToPath(new URL(`broken-server/${rule}.ts`, import.meta.url));
  return folderWith(folder, await serverCode([patch]));
}

/** The same, with a sound server that runs after the given code. */
export async function serverAfter(
  folder: string,
  code: string,
): Promise<{ folder: string; remove(): void }> {
  return folderWith(folder, `${code}\n${await serverCode()}`);
}

function folderWith(folder: string, server: string): { folder: string; remove(): void } {
  const own = mkdtempSync(join(tmpdir(), 'elm-broken-'));
  writeFileSync(join(own, 'server.mjs'), server);
  symlinkSync(join(folder, 'trang'), join(own, 'trang'));
  return { folder: own, remove: () => rmSync(own, { recursive: true, force: true }) };
}
