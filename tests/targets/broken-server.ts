// The lab server with one rule broken on purpose: a negative control that shows that its test can
// fail. Each file of broken-server/ replaces one function of the server.
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
 * Returns a packed LAN folder whose server breaks one rule; its pages are the other folder's.
 * @param folder packed: contains `trang/`
 */
export async function brokenServer(
  folder: string,
  rule: BrokenRule,
): Promise<{ folder: string; remove(): void }> {
  const patch = fileURLToPath(new URL(`broken-server/${rule}.ts`, import.meta.url));
  return folderWith(folder, await serverCode([patch]));
}

/** Returns the same with an intact server that runs after the given code. */
export async function serverAfter(
  folder: string,
  code: string,
): Promise<{ folder: string; remove(): void }> {
  return folderWith(folder, `${code}\n${await serverCode()}`);
}

function folderWith(folder: string, server: string): { folder: string; remove(): void } {
  const brokenFolder = mkdtempSync(join(tmpdir(), 'elm-broken-'));
  writeFileSync(join(brokenFolder, 'server.mjs'), server);
  symlinkSync(join(folder, 'trang'), join(brokenFolder, 'trang'));
  return {
    folder: brokenFolder,
    remove: () => rmSync(brokenFolder, { recursive: true, force: true }),
  };
}
