// At 320 px, and at 360 px with letters twice as large: elements beyond the edge of the page.
import type { Page } from 'playwright';

const twice = 'html{font-size:200%}';
/**
 * The header is not part of the activity; with letters twice as large only the content of `main` is
 * checked.
 */
const sideways = 'document.documentElement.scrollWidth - innerWidth';
const beyond =
  "[...document.querySelectorAll('main *')].filter((each) => !each.closest('.unseen') && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.tagName + '.' + each.className)";
/** Adds a constructed style sheet, which no policy refuses, and removes it again. */
const wear = (css: string): string =>
  `self.worn = new CSSStyleSheet(); worn.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [...document.adoptedStyleSheets, worn]`;
const takeOff =
  'document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== worn)';

/** Returns the parts of the current page that do not fit; restores the page afterwards. */
export async function narrowFaults(page: Page): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate<number>(sideways);
  const faults = (await page.evaluate<string[]>(beyond)).map((fault) => `320 px: ${fault}`);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(wear(twice));
  faults.push(...(await page.evaluate<string[]>(beyond)).map((fault) => `large letters: ${fault}`));
  await page.evaluate(takeOff);
  await page.setViewportSize(size);
  return wide === 0 ? faults : [...faults, `320 px: ${wide} px to scroll sideways`];
}
