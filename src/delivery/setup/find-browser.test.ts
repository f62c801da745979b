import { expect, test } from 'vitest';
import { findBrowser, type BrowserProbes } from './find-browser.mjs';

/** A Linux computer that has `files`; installations are recorded in `did`. */
function machine(files: string[], changes: Partial<BrowserProbes> = {}) {
  const there = new Set(files);
  const did: string[] = [];
  const probes: BrowserProbes = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isFile: (path) => there.has(path),
    isDebianRoot: () => false,
    installWithApt: () => {
      did.push('apt');
      there.add('/usr/bin/chromium');
    },
    playwrightPath: async () => '/cache/chromium',
    installWithPlaywright: () => {
      did.push('playwright');
      there.add('/cache/chromium');
    },
    ...changes,
  };
  return { probes, did };
}

test('CHROMIUM_PATH takes precedence over an installed browser', async () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' };
  const { probes } = machine(['/opt/c', '/usr/bin/chromium'], { env });
  expect(await findBrowser(probes)).toEqual({ state: 'found', path: '/opt/c' });
});

test('a wrong CHROMIUM_PATH is reported, not ignored', async () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' };
  const { probes, did } = machine(['/usr/bin/chromium'], { env });
  expect(await findBrowser(probes)).toMatchObject({
    state: 'none',
    why: expect.stringContaining('CHROMIUM_PATH'),
  });
  expect(did).toEqual([]);
});

test('an installed browser is used, and nothing is installed', async () => {
  for (const path of ['/usr/bin/google-chrome', '/usr/bin/chromium']) {
    const { probes, did } = machine([path], { isDebianRoot: () => true });
    expect(await findBrowser(probes)).toEqual({ state: 'found', path });
    expect(did).toEqual([]);
  }
});

test('on Debian as root, apt installs it before Playwright is tried', async () => {
  const { probes, did } = machine([], { isDebianRoot: () => true });
  expect(await findBrowser(probes)).toEqual({ state: 'found', path: '/usr/bin/chromium' });
  expect(did).toEqual(['apt']);
});

test('if apt fails, Playwright’s own is downloaded', async () => {
  const { probes, did } = machine([], { isDebianRoot: () => true, installWithApt: () => {} });
  expect(await findBrowser(probes)).toEqual({ state: 'found', path: '/cache/chromium' });
  expect(did).toEqual(['playwright']);
});

test('Playwright’s own is downloaded only once', async () => {
  const { probes, did } = machine(['/cache/chromium']);
  expect(await findBrowser(probes)).toEqual({ state: 'found', path: '/cache/chromium' });
  expect(did).toEqual([]);
});

test('if all fails, the message names what to install', async () => {
  const { probes } = machine([], { installWithPlaywright: () => {} });
  expect(await findBrowser(probes)).toMatchObject({
    state: 'none',
    why: expect.stringContaining('Hãy cài Chromium hoặc Chrome'),
  });
});

test('Chrome is found in its usual place on Windows and on a Mac', async () => {
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(await findBrowser(machine([windows], { platform: 'win32', env }).probes)).toEqual({
    state: 'found',
    path: windows,
  });
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await findBrowser(machine([mac], { platform: 'darwin', env: {} }).probes)).toEqual({
    state: 'found',
    path: mac,
  });
});
