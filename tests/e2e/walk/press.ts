// Finds controls and elements by their text. Separate from pupil.ts, so that programs without JSX
// can use it.
import type { Page } from 'playwright';

/** Returns the visible control with this name, of any role. */
export const act = (page: Page, name: string) =>
  page
    .locator('main')
    .getByRole('radio', { name, exact: true })
    .or(page.locator('main').getByRole('checkbox', { name, exact: true }))
    .or(page.locator('main').getByRole('button', { name, exact: true }))
    .filter({ visible: true })
    .first();

export const press = (page: Page, name: string): Promise<void> => act(page, name).click();

/** Returns the step on the screen: its number, its heading, its live region. */
export const shown = (page: Page) => page.locator('.step').filter({ visible: true });
export const stepShown = async (page: Page): Promise<number> =>
  Number(await page.locator('html').getAttribute('data-at'));
