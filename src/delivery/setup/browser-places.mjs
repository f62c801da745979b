import { posix, win32 } from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const macApps = ['Chromium', 'Google Chrome'];
const windowsApps = ['Chromium', 'Google\\Chrome'];

/**
 * Returns the usual paths of an installed Chromium or Chrome, best first.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths, existing or not
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsApps.flatMap((app) =>
      roots.flatMap((root) => (root ? [win32.join(root, app, 'Application', 'chrome.exe')] : [])),
    );
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return macApps.flatMap((app) =>
      roots.map((root) => posix.join(root, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
