import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json'];
const isTest = /\.(?:test|trial|e2e)\.[a-z]+$/;

/**
 * Returns whether dist/ must be built again: it is missing, unfinished, or older than a source.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isStale(root) {
  // build.json is written near the end, so an interrupted build never counts.
  const mark = join(root, 'dist', 'build.json');
  if (!existsSync(mark)) return true;
  const builtAt = statSync(mark).mtimeMs;
  return sources.some((source) => isNewer(join(root, source), builtAt));
}

/** @param {string} path @param {number} time @returns {boolean} */
function isNewer(path, time) {
  if (!existsSync(path) || isTest.test(path)) return false;
  const found = statSync(path);
  // A folder's own time reveals removed or renamed files.
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}
