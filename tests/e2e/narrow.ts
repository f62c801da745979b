// At 320 px, and at 360 px with letters twice as large: what stands beyond the edge of the page.
import type { Page } from 'playwright';

const twice = 'html{font-size:200%}';
/**
 * The header is not the activity's; with letters twice as large only what is in `main` is asked.
 */
const sideways = 'document.documentElement.scrollWidth - innerWidth';
const beyond =
  "[...document.querySelectorAll('main *')].filter((each) => !each.closest('.unseen') && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.tagName + '.' + each.className)";
/** A sheet of the page's own, which no policy refuses; put on, and taken off again. */
const wear = (css: string): string =>
  `self.worn = new CSSStyleSheet(); worn.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [...document.adoptedStyleSheets, worn]`;
const takeOff =
  'document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== worn)';

/** What of the page as it stands does not fit; afterwards it stands as before. */
export async function narrowFaults(page: Page): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate<number>(sideways);
  const faults = (await page.evaluate<string[]>(beyond)).map((what) => `320 px: ${what}`);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(wear(twice));
  faults.push(...(await page.evaluate<string[]>(beyond)).map((what) => `large letters: ${what}`));
  await page.evaluate(takeOff);
  await page.setViewportSize(size);
  return wide === 0 ? faults : [...faults, `320 px: ${wide} px to scroll sideways`];
}
