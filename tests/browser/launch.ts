// Starts the test browsers: for what a page does one a worker, shared by its files; for disks,
// times, targets and crashes one of one's own, with a profile folder, so that a test can close or
// kill it and open it again.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { chromium109Path } from './chromium-109.ts';
import { labPc, sharedBrowser } from './shared-browser.ts';

export type LaunchOptions = {
  /**
   * User-data folder to start from; it is kept. Without one, a new empty folder is used and removed
   * on close.
   */
  profile?: string;
  /** More command-line words for this browser. */
  args?: string[];
  /** Added to this process's own environment. */
  env?: Record<string, string>;
  /** Words that Playwright says by itself and this browser must not hear. */
  without?: string[];
};

export type Launched = {
  /**
   * For tests that want many clean pupils in one process: `browser.newContext()`. Their storage is
   * in memory only.
   */
  browser: Browser;
  context: BrowserContext;
  version: string;
  close(): Promise<void>;
};

/** A process and a profile of one's own: `context` is the one whose storage lies on disk. */
export type OwnLaunched = Launched & {
  profile: string;
  /** The browser process itself, for tests that kill it. */
  pid: number;
  /**
   * SIGKILL to the browser process: nothing is flushed, as when the power goes. Returns when it is
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
 * The same browser of the same version without its windows (Debian's package): a page opens in a
 * third of the time.
 */
const withoutWindows = join(dirname(whole), 'chromium-headless-shell');

/** For what a page does. */
export const pageChromium: string = existsSync(withoutWindows) ? withoutWindows : whole;
export function launchChromium(): Promise<Launched>;
export function launchChromium(options: LaunchOptions): Promise<OwnLaunched>;
export function launchChromium(options?: LaunchOptions): Promise<Launched> {
  return options ? launch(pageChromium, options) : sharedBrowser(pageChromium, quiet);
}

/** For what is promised of disks, of times and of targets: the browser that people have. */
export const launchWholeChromium = (options: LaunchOptions = {}): Promise<OwnLaunched> =>
  launch(whole, options);

/** The packed Chromium 109 brings no sandbox helper. */
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
 * A new empty profile folder, for a test that opens it more than once and removes it at its end.
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
 * The profile's lock is free only when the process is gone, which is a moment after its pipe
 * closed.
 */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
