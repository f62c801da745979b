import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './root.mjs';

/** @returns {import('./find-browser.mjs').BrowserProbes} the real computer */
export function browserProbes() {
  return {
    platform: process.platform,
    env: process.env,
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    isDebianRoot,
    installWithApt,
    playwrightPath,
    installWithPlaywright,
  };
}

// Ubuntu is excluded on purpose: its `chromium` package only points to a snap.
function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installWithApt() {
  console.error('Chưa có trình duyệt để kiểm thử, đang cài Chromium bằng apt-get…');
  if (!shown('apt-get', ['update'])) return;
  const install = ['install', '-y', '--no-install-recommends'];
  // The tests run without the second, but slower; so its failure does not stop the first.
  shown('apt-get', [...install, 'chromium']);
  shown('apt-get', [...install, 'chromium-headless-shell']);
}

async function playwrightPath() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function installWithPlaywright() {
  console.error('Đang tải Chromium của Playwright…');
  const cli = join(projectRoot, 'node_modules', 'playwright', 'cli.js');
  shown(process.execPath, [cli, 'install', 'chromium']);
}

/** @param {string} command @param {string[]} words */
function shown(command, words) {
  const ran = spawnSync(command, words, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return ran.status === 0;
}
