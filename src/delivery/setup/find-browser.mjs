// Search order, cheapest and safest first: the named browser, an installed one, Debian's package,
// Playwright's download. Each may be absent; only then a person is asked.
import { browserPlaces } from './browser-places.mjs';
import { browserProbes } from './browser-probes.mjs';

/**
 * Queries and installers for the search. Tests use fakes.
 * @typedef {object} BrowserProbes
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} isFile
 * @property {() => boolean} isDebianRoot
 * @property {() => void} installWithApt Debian's Chromium, with its headless shell, in which the
 * tests take a third of the time
 * @property {() => Promise<string | null>} playwrightPath path of Playwright's Chromium
 * @property {() => void} installWithPlaywright
 */

/**
 * Finds a Chromium for the tests, and installs one if there is none. Never asks for input.
 * @param {BrowserProbes} probes
 * @returns {Promise<{state: 'found', path: string} | {state: 'none', why: string}>}
 */
export async function findBrowser(probes = browserProbes()) {
  const named = probes.env.CHROMIUM_PATH;
  if (named) {
    if (probes.isFile(named)) return { state: 'found', path: named };
    return {
      state: 'none',
      why:
        'Biến CHROMIUM_PATH chỉ tới một tệp không có thật. ' +
        'Hãy sửa lại đường dẫn, hoặc bỏ biến này để máy tự tìm.',
    };
  }
  const installed = () => browserPlaces(probes.platform, probes.env).find(probes.isFile);
  let path = installed();
  if (path === undefined && probes.isDebianRoot()) {
    probes.installWithApt();
    path = installed();
  }
  path ??= await playwrightOwn(probes);
  if (path !== undefined) return { state: 'found', path };
  return {
    state: 'none',
    why:
      'Không tìm thấy và cũng chưa cài được trình duyệt để kiểm thử. ' +
      'Hãy cài Chromium hoặc Chrome, hoặc đặt biến CHROMIUM_PATH rồi chạy lại lệnh.',
  };
}

/** @param {BrowserProbes} probes */
async function playwrightOwn(probes) {
  const path = await probes.playwrightPath();
  if (path === null) return undefined;
  if (!probes.isFile(path)) probes.installWithPlaywright();
  return probes.isFile(path) ? path : undefined;
}
