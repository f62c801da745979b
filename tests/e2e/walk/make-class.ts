import type { Page } from 'playwright';
import { classes as words } from '#site/teacher/messages/classes.ts';

/**
 * On /teachers/classes/ with its list open: creates a class by number alone, and opens its page.
 */
export async function makeClass(page: Page, name: string, children: number): Promise<void> {
  await page.getByRole('button', { name: words.make, exact: true }).click();
  await page.getByLabel(words.made.name).fill(name);
  await page.getByLabel(words.made.many).fill(String(children));
  await page.getByRole('button', { name: words.made.make, exact: true }).click();
  await page.getByRole('heading', { name }).waitFor();
}
