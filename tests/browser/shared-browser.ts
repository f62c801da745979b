// One browser of each type for all test files of a worker: starting one costs more than most tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import type { Launched } from './launch.ts';
import { runFolder } from './run-folder.ts';

/** The default context: a PC of a school's lab. */
export const labPc = { viewport: { width: 1366, height: 768 }, locale: 'vi-VN' } as const;

const running = new Map<string, Promise<Browser>>();

/**
 * Returns the worker's browser, started at the first call and restarted if its connection was lost.
 */
async function browserAt(executablePath: string, args: string[]): Promise<Browser> {
  const known = await running.get(executablePath);
  if (known?.isConnected()) return known;
  const started = start(executablePath, args);
  running.set(executablePath, started);
  return started;
}

/**
 * Starts a browser with a profile in the run folder, which is removed at the end: a worker ends
 * before Playwright removes a profile of its own.
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
 * Returns a share of that browser. Closing it closes what was opened through it; its contexts have
 * their own pages, storage and cache.
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
