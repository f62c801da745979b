import type { Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';

/** At a lesson's end: opens the form for a card; grades 1–5 call it “Thẻ khác”. */
export function openCardForm(page: Page): Promise<void> {
  const names = [cards.vi, cards.en].flatMap(({ keepHere, otherCard }) => [keepHere, otherCard]);
  return page.getByRole('button', { name: new RegExp(names.join('|')) }).click();
}

/** At a lesson's end: saves the active work on a new card with the class number. */
export async function keepAs(page: Page, number: number): Promise<void> {
  await openCardForm(page);
  await page.getByRole('radio', { name: cards.vi.pictures.trau }).check({ force: true });
  await page.getByLabel(cards.vi.pickNumber).fill(String(number));
  await page.getByRole('button', { name: cards.vi.make }).click();
  const name = `${cards.vi.pictures.trau} ${String(number).padStart(2, '0')}`;
  await page.getByText(interpolate(cards.vi.kept, { name })).waitFor();
}
