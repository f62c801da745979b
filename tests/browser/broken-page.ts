// The built site with a script in its pages that breaks them: by what the browser offers, or by
// names and attributes of elements, never by the text of the product's own scripts.
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite, withoutPolicy, type Edit } from './edited-site.ts';

/** Puts a script before every other of a page; the page's policy would forbid it. */
export const scripted =
  (script: string): Edit =>
  (text, path) =>
    path.endsWith('.html')
      ? withoutPolicy(text).replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script>`)
      : text;

/** The site whose pages begin with this script. @param on what else is changed in it */
export const siteWithScript = (script: string, on?: Edit): Promise<Served> =>
  editedSite(scripted(script), on ? { on } : {});

/** Does so to each element that fits, whenever the page has changed, but for changes of its own. */
export const onEach = (selector: string, act: string): string =>
  `{ const all = { childList: true, subtree: true, attributes: true };
     const observer = new MutationObserver(() => {
       observer.disconnect();
       document.querySelectorAll(${JSON.stringify(selector)}).forEach((element) => { ${act} });
       observer.observe(document, all);
     });
     observer.observe(document, all); }`;

/** Lets no listener hear a press on an element that fits. */
export const unheard = (selector: string): string =>
  `addEventListener('click', (event) => event.target.closest?.(${JSON.stringify(selector)}) && event.stopImmediatePropagation(), true);`;
