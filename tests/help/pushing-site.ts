// The exit's control: a site whose sensitive lessons and /info/ have the head script of an ordinary
// lesson.
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { htmlOf } from './built.ts';

/** Returns the page's head script. */
function headOf(html: string): string {
  const [, head] = /<script data-boot[^>]*>([\s\S]*?)<\/script>/.exec(html)!;
  return head!;
}

/**
 * Serves a site where their steps, and every page that a link opens, are entries of the tab's
 * history.
 */
export function pushingSite(): Promise<Served> {
  const head = headOf(htmlOf('lessons/help-map/'));
  return editedSite((text, path) =>
    path.endsWith('.html') && text.includes('data-no-return')
      ? withoutPolicy(text).replace(headOf(text), () => head)
      : text,
  );
}
