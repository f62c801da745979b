/**
 * A shared computer: after “Không phải em” nothing reveals who has begun a sensitive lesson, and a
 * card with a key shows nothing without it.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { learn } from '#site/pupil/messages/learn.ts';
import { picturePasswordForm } from '#site/pupil/messages/picture-password-form.ts';
import { picturePassword } from '#site/pupil/messages/picture-password.ts';
import { me } from '#site/pupil/messages/me.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { allAwake } from './walk/all-awake.ts';
import { giveCard as cardInPage } from './walk/give-card.ts';
import { everythingStored } from './walk/stored.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';

const lesson = 'lessons/blurred-card/';
const title = 'Thở và chọn lối đi';
const band = 'learn/lop-4-5/';
const KEPT = 'me/#may-giu-gi';
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const row = () => pupil.page.locator('.village .stop', { hasText: title });

/** Goes past the middle of the sensitive lesson: “half” is stored. */
async function doHalf(at: SiteAddress): Promise<void> {
  await pupil.page.goto(`${at.url}${lesson}#b12`);
  await expect
    .poll(async () => (await pupil.page.evaluate(everythingStored)).includes('"half"'), {
      timeout: 30_000,
    })
    .toBe(true);
}

/** Names the active work, with or without a key. */
const giveCard = (key?: string[]): Promise<void> => pupil.page.evaluate(cardInPage, key);

async function leave(at: SiteAddress, word: string): Promise<void> {
  await pupil.page.goto(at.url + band);
  await row().getByText(cards.vi.goOn).waitFor();
  await pupil.page.getByRole('button', { name: word, exact: true }).click();
  await pupil.page.locator('button.seat[aria-pressed=true]').waitFor({ state: 'detached' });
}

/**
 * Returns the readable traces of the half-done lesson: on /me/, in the lists, on the start page, in
 * the lesson itself.
 */
async function told(at: SiteAddress): Promise<string[]> {
  const seen: string[] = [];
  for (const path of ['me/', KEPT, band, 'learn/', '', lesson]) {
    await pupil.page.goto('about:blank');
    await pupil.page.goto(at.url + path);
    await allAwake(pupil.page);
    const text = await pupil.page.locator('body').innerText();
    const tells = [
      interpolate(me.vi.half, { lesson: title }),
      cards.vi.startedOnly,
      interpolate(learn.vi.goOn, { title }),
      'Lần trước đã học được nửa bài',
      cards.vi.resumed,
    ].filter((word) => text.includes(word));
    seen.push(...tells.map((line) => `${path}: ${line}`));
  }
  return seen;
}

describe.each([
  ['work without a card', undefined, cards.vi.notMe],
  ['a card', null, cards.vi.newChair],
  ['a card with a key', ['ong', 'ca', 'vit'], cards.vi.newChair],
] as const)('%s', (_, key, word) => {
  test('after its pupil has left nothing reveals that a sensitive lesson is half done, or by whom', async () => {
    await doHalf(site);
    if (key !== undefined) await giveCard(key ? [...key] : undefined);
    await leave(site, word);
    // The list is rendered again once the store has opened, a moment after the profile bar is
    // removed.
    await row().getByText(cards.vi.goOn).waitFor({ state: 'detached' });
    expect(await told(site)).toEqual([]);
  });
});

test('red if /me/ shows the rows of every profile', { tags: ['control'] }, async () => {
  const open = await siteWithStandIns(['sight-shows-all']);
  await doHalf(open);
  await giveCard();
  await leave(open, cards.vi.newChair);
  expect((await told(open)).join()).toContain(KEPT);
  await open.close();
});

describe('a card with a key', () => {
  const pressKey = async (pictures: string[]): Promise<void> => {
    for (const picture of pictures)
      await pupil.page
        .locator('.plate .plate')
        .getByRole('button', { name: picture, exact: true })
        .click();
  };
  const half = () => pupil.page.getByText(interpolate(me.vi.half, { lesson: title }));

  test('shows none of its work on /me/ before its three pictures, although it is active; nor is the key removed', async () => {
    await doHalf(site);
    await giveCard(['ong', 'ca', 'vit']);
    await pupil.page.goto(site.url + KEPT);
    await pupil.page.getByText(me.vi.key).waitFor();
    const plate = pupil.page.locator('section.plate').first();
    expect(await plate.innerText()).not.toMatch(/\d+ câu trả lời|nửa bài/);
    expect(await plate.getByRole('button').allTextContents()).toEqual([
      me.vi.openKeyed,
      me.vi.erase,
    ]);
    await plate.getByRole('button', { name: me.vi.openKeyed }).click();
    await pressKey(['Cá', 'Ong', 'Vịt']);
    await pupil.page.getByText(picturePassword.vi.wrong).waitFor();
    expect(await half().count()).toBe(0);
    await pressKey(['Ong', 'Cá', 'Vịt']);
    await half().waitFor();
    await plate.getByRole('button', { name: picturePasswordForm.vi.remove }).click();
    await pupil.page.getByText(me.vi.key).waitFor({ state: 'detached' });
    expect(pupil.errors).toEqual([]);
  });

  test('is not restored by “Lấy lại bài cũ”', async () => {
    await doHalf(site);
    await giveCard(['ong', 'ca', 'vit']);
    await leave(site, cards.vi.newChair);
    await pupil.page.goto(`${site.url}lessons/help-map/`);
    await allAwake(pupil.page);
    expect(await pupil.page.getByRole('button', { name: cards.vi.undo }).count()).toBe(0);
  });
});
