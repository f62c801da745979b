import type { Page } from 'playwright';

/** Returns how many A4 sides a page is printed on. */
export const sidesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)!.length;
