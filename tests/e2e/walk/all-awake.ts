import { expect } from 'vitest';
import type { Page } from 'playwright';
import { me } from '#site/pupil/messages/me.ts';
import { settled } from '../robot/until.ts';

/**
 * Waits until every island of the page is hydrated and its text no longer changes. Stored work is
 * read once the database is open: an earlier look would find nothing, whatever the page would
 * reveal.
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
