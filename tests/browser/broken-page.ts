// The built site with a script that breaks its pages through browser APIs, or by names and
// attributes of elements, never by the text of our scripts.
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite, withoutPolicy, type Edit } from './edited-site.ts';

/**
 * Puts a script before all others of a page. The page's policy would block it, so the policy is
 * removed.
 */
export const scripted =
  (script: string): Edit =>
  (text, path) =>
    path.endsWith('.html')
      ? withoutPolicy(text).replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script>`)
      : text;

/**
 * Serves the site with this script first in its pages.
 * @param on other edits of the site
 */
export const siteWithScript = (script: string, on?: Edit): Promise<Served> =>
  editedSite(scripted(script), on ? { on } : {});

/**
 * Returns a script that does this to every matching element after each change of the page, except
 * its own changes.
 */
export const onEach = (selector: string, act: string): string =>
  `{ const all = { childList: true, subtree: true, attributes: true };
     const observer = new MutationObserver(() => {
       observer.disconnect();
       document.querySelectorAll(${JSON.stringify(selector)}).forEach((element) => { ${act} });
       observer.observe(document, all);
     });
     observer.observe(document, all); }`;

/** Returns a script that stops clicks on matching elements before any listener. */
export const unheard = (selector: string): string =>
  `addEventListener('click', (event) => event.target.closest?.(${JSON.stringify(selector)}) && event.stopImmediatePropagation(), true);`;
