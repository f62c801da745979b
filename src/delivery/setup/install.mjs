import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installState, lockHash, lockMark } from './installed.mjs';

// Installs exactly the lock file, whatever the computer's npm settings.
const npmWords = [
  'ci',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--include=dev',
  '--include=optional',
];

/**
 * Makes node_modules agree with package-lock.json; does nothing if it already does.
 * @param {string} root the project's folder
 * @param {(root: string) => boolean} runNpm returns whether the install succeeded
 * @returns {{state: 'installed' | 'already'} | {state: 'failed', why: string}}
 */
export function installLibraries(root, runNpm = npmCi) {
  const lockText = readIfThere(join(root, 'package-lock.json'));
  if (lockText === null) {
    return {
      state: 'failed',
      why: 'Thiếu tệp package-lock.json. Hãy tải lại trọn bộ mã nguồn rồi chạy lại lệnh.',
    };
  }
  const markPath = join(root, 'node_modules', lockMark);
  const state = installState({
    lockText,
    mark: readIfThere(markPath),
    installedText: readIfThere(join(root, 'node_modules', '.package-lock.json')),
  });
  if (state === 'ready') return { state: 'already' };
  if (state === 'to-install') {
    console.error('Đang cài các thư viện cần dùng (lần đầu thường mất vài phút)…');
    if (!runNpm(root)) {
      return {
        state: 'failed',
        why: 'Chưa cài được thư viện. Hãy xem lỗi của npm ở trên, kiểm tra mạng rồi chạy lại lệnh.',
      };
    }
  }
  writeFileSync(markPath, `${lockHash(lockText)}\n`);
  return { state: state === 'to-install' ? 'installed' : 'already' };
}

/** @param {string} root */
function npmCi(root) {
  // Under `npm start` npm sets its own path and its Node's; that Node is not the one `ci` will
  // replace.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const isNamed = npm !== undefined && basename(npm) === 'npm-cli.js' && existsSync(npm);
  const ran = spawnSync(
    isNamed ? (node ?? process.execPath) : 'npm',
    isNamed ? [npm, ...npmWords] : npmWords,
    // Progress goes to stderr, so that `--json` of a later command stays clean.
    {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: !isNamed && process.platform === 'win32',
    },
  );
  return ran.status === 0;
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
