// Starts the test browsers. Tests of pages share one per worker. Tests of disks, times, targets and
// crashes get their own, with a profile folder, so that a test can close or kill it and open it
// again.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { chromium109Path } from './chromium-109.ts';
import { labPc, sharedBrowser } from './shared-browser.ts';

export type LaunchOptions = {
  /**
   * User-data folder to start from; it is kept. Without one, a new folder is used and removed on
   * close.
   */
  profile?: string;
  /** More command-line arguments for this browser. */
  args?: string[];
  /** Added to this process's own environment. */
  env?: Record<string, string>;
  /** Default arguments of Playwright to omit. */
  without?: string[];
};

export type Launched = {
  /**
   * For tests that need many clean pupils in one process: `browser.newContext()`. Their storage is
   * only in memory.
   */
  browser: Browser;
  context: BrowserContext;
  version: string;
  close(): Promise<void>;
};

/** A browser with its own process and profile; the storage of `context` is on disk. */
export type OwnLaunched = Launched & {
  profile: string;
  /** The browser process itself, for tests that kill it. */
  pid: number;
  /**
   * Sends SIGKILL to the browser process: nothing is flushed, as in a power cut. Returns when it is
   * gone.
   */
  kill(): Promise<void>;
};

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
];

const whole = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/**
 * The headless shell of the same version (Debian's package): a page opens in a third of the time.
 */
const withoutWindows = join(dirname(whole), 'chromium-headless-shell');

/** The browser for tests of pages. */
export const pageChromium: string = existsSync(withoutWindows) ? withoutWindows : whole;
export function launchChromium(): Promise<Launched>;
export function launchChromium(options: LaunchOptions): Promise<OwnLaunched>;
export function launchChromium(options?: LaunchOptions): Promise<Launched> {
  return options ? launch(pageChromium, options) : sharedBrowser(pageChromium, quiet);
}

/** Starts the full browser that users have, for promises about disks, times and targets. */
export const launchWholeChromium = (options: LaunchOptions = {}): Promise<OwnLaunched> =>
  launch(whole, options);

/** The packed Chromium 109 has no sandbox helper. */
const noZygote = '--no-zygote';
export function launchChromium109(): Promise<Launched>;
export function launchChromium109(options: LaunchOptions): Promise<OwnLaunched>;
export function launchChromium109(options?: LaunchOptions): Promise<Launched> {
  const path = chromium109Path();
  return options
    ? launch(path, { ...options, args: [noZygote, ...(options.args ?? [])] })
    : sharedBrowser(path, [...quiet, noZygote]);
}

/**
 * Creates an empty profile folder, for a test that opens it several times and removes it at its
 * end.
 */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'elm-profile-'));

async function launch(
  executablePath: string,
  { profile, args = [], env = {}, without = [] }: LaunchOptions,
): Promise<OwnLaunched> {
  const folder = profile ?? newProfile();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: [...quiet, ...args],
    ignoreDefaultArgs: without,
    env: { ...process.env, ...env },
    ...labPc,
  });
  const browser = context.browser()!;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pid = processInfo.find(({ type }) => type === 'browser')!.id;
  const tidy = () =>
    profile === undefined && rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    browser,
    context,
    profile: folder,
    pid,
    version: browser.version(),
    close: async () => {
      await context.close();
      tidy();
    },
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await gone;
      while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
      await context.close().catch(() => undefined);
      tidy();
    },
  };
}

/**
 * Returns true while the process exists. The profile's lock is free only when it is gone, a moment
 * after its pipe closed.
 */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
