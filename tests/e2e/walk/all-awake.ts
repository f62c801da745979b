import { expect } from 'vitest';
import type { Page } from 'playwright';
import { me } from '#site/pupil/messages/me.ts';
import { settled } from '../robot/until.ts';

/**
 * Waits until every island of the page is awake and nothing of its words changes any more. What is
 * kept is read once the database is open: a look before that sees nothing of anybody, whatever a
 * page would tell.
 */
export async function allAwake(page: Page): Promise<void> {
  await expect
    .poll(() => page.locator('[data-island]:not([data-up])').count(), { timeout: 30_000 })
    .toBe(0);
  await page.waitForLoadState('networkidle');
  const opening = page.getByText(me.vi.opening, { exact: true }).filter({ visible: true });
  await expect.poll(() => opening.count(), { timeout: 30_000 }).toBe(0);
  await settled(() => page.locator('body').innerText());
}
