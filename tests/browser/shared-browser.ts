// One browser of each sort for all test files that a worker runs: starting one costs more than most
// tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import type { Launched } from './launch.ts';
import { runFolder } from './run-folder.ts';

/** How a page stands in a school's lab, unless a test says otherwise. */
export const labPc = { viewport: { width: 1366, height: 768 }, locale: 'vi-VN' } as const;

const running = new Map<string, Promise<Browser>>();

/** Started at the first call; it ends with the worker. One that was lost is started anew. */
async function browserAt(executablePath: string, args: string[]): Promise<Browser> {
  const known = await running.get(executablePath);
  if (known?.isConnected()) return known;
  const started = start(executablePath, args);
  running.set(executablePath, started);
  return started;
}

/**
 * With a profile where it is cleared away: a worker is ended before Playwright removes one of its
 * own.
 */
async function start(executablePath: string, args: string[]): Promise<Browser> {
  const profile = mkdtempSync(join(runFolder(), 'browser-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args,
  });
  return context.browser()!;
}

/**
 * A share of that browser: what is opened through it is closed with it, and it sees nothing of the
 * others' pages, storage or cache, since each context has its own.
 */
export async function sharedBrowser(executablePath: string, args: string[]): Promise<Launched> {
  const whole = await browserAt(executablePath, args);
  const opened: BrowserContext[] = [];
  const newContext: Browser['newContext'] = async (options) => {
    const context = await whole.newContext(options);
    opened.push(context);
    return context;
  };
  const browser = new Proxy(whole, {
    get(target, name) {
      if (name === 'newContext') return newContext;
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  return {
    browser,
    context: await newContext(labPc),
    version: whole.version(),
    close: async () =>
      void (await Promise.all(opened.map((context) => context.close().catch(() => undefined)))),
  };
}
