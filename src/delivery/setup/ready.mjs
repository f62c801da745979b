// Runs before anything is installed: plain JavaScript, Node's own modules, Node 20.
import { chooseNode } from './choose-node.mjs';
import { findBrowser } from './find-browser.mjs';
import { installLibraries } from './install.mjs';
import { projectRoot } from './root.mjs';

/**
 * @typedef {{state: 'ready', node: string, browser: string | null}} Ready
 *   `node`: path of a Node ≥ 22.12; `browser`: path of a Chromium, null when none was asked for
 * @typedef {{state: 'not-ready', why: string}} NotReady `why`: a sentence for the person
 */

/**
 * Installs what is missing so that a command works on a fresh computer.
 * @param {{browser: boolean}} needs
 * @returns {Promise<Ready | NotReady>}
 */
export async function ensureReady({ browser }) {
  const libraries = installLibraries(projectRoot);
  if (libraries.state === 'failed') return { state: 'not-ready', why: libraries.why };
  const node = chooseNode(projectRoot);
  if (node.state === 'none') return { state: 'not-ready', why: node.why };
  if (!browser) return { state: 'ready', node: node.node, browser: null };
  const found = await findBrowser();
  if (found.state === 'none') return { state: 'not-ready', why: found.why };
  return { state: 'ready', node: node.node, browser: found.path };
}
