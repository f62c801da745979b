/**
 * /me/ is the pupil's portfolio, and the start page greets the active card; after “Không phải em”
 * nothing of the pupil can be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BookLesson } from '#core/progress/portfolio.ts';
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { book } from '#site/pupil/messages/book.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { picturePassword } from '#site/pupil/messages/picture-password.ts';
import { me } from '#site/pupil/messages/me.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { axeFaults } from '../a11y/axe.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { editedSite } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { narrowFaults } from './narrow.ts';
import { allAwake } from './walk/all-awake.ts';
import { newPupil, stepShown, type Pupil } from './walk/pupil.ts';
import { seedWork, type Seed } from './walk/seed-work.ts';

const words = book.vi;
const { lessons } = JSON.parse(readFileSync(join(distFolder, 'items/book.json'), 'utf8')) as {
  lessons: BookLesson[];
};
const lesson = (id: string): BookLesson => lessons.find((known) => known.lesson === id)!;
const gift = lesson('free-gift');
const NAME = 'Trâu Chăm';
const QUIET = { id: 'blurred-card', title: 'Thở và chọn lối đi' };

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

/** Makes a profile with this work active and opens a page. */
async function sits(seed: Seed, path = 'me/', at: SiteAddress = site): Promise<void> {
  await pupil.page.goto(`${at.url}learn/lop-4-5/`);
  await pupil.page.waitForFunction(() => localStorage.getItem('elm:kept') !== null);
  await pupil.page.evaluate(seedWork, seed);
  await pupil.page.goto(at.url + path);
  await pupil.page.waitForLoadState('networkidle');
}
const page = (title: string) => pupil.page.locator('#vo li.page', { hasText: title });
const read = (): Promise<string> => pupil.page.locator('body').innerText();

describe('the portfolio', () => {
  test('of a profile without work is blank, announces its content, and asks for nothing', async () => {
    const asked: string[] = [];
    pupil.page.on('request', (request) => asked.push(request.url()));
    await pupil.page.goto(`${site.url}me/`);
    await pupil.page.getByRole('heading', { name: words.empty }).waitFor();
    await pupil.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('book.json'))).toEqual([]);
    expect(await axeFaults(pupil.page)).toEqual([]);
    await pupil.page.getByRole('link', { name: words.choose }).click();
    await pupil.page.waitForURL(`${site.url}learn/`);
  });

  test('has a page for a finished lesson: its stamp, its exercises, the take-home sentence, a link back into it', async () => {
    await sits({ name: NAME, done: [gift] });
    await pupil.page
      .getByRole('heading', { name: interpolate(words.of, { name: NAME }) })
      .waitFor();
    const entry = page(gift.title);
    for (const text of [
      cards.vi.stamp,
      gift.did,
      `“${gift.says}”`,
      interpolate(cards.vi.allAtOnce, { of: 4 }),
    ])
      await entry.getByText(text, { exact: true }).waitFor();
    expect(await pupil.page.locator('.grown i').count()).toBe(1);
    expect(await axeFaults(pupil.page)).toEqual([]);
    expect(await narrowFaults(pupil.page)).toEqual([]);
    const [play] = gift.plays;
    await entry.getByRole('link', { name: interpolate(words.play, play!) }).click();
    expect(await stepShown(pupil.page)).toBe(play!.step);
    await pupil.page.goBack();
    await entry
      .getByRole('link', { name: interpolate(words.againOf, { title: gift.title }) })
      .click();
    expect(await stepShown(pupil.page)).toBe(gift.begins);
    expect(pupil.errors).toEqual([]);
  });

  test('is signed from grade 6 on, and its card leads to the next lesson of its grades', async () => {
    const accounts = lesson('strong-accounts');
    await sits({ name: NAME, done: [accounts] });
    await page(accounts.title).getByText(cards.vi.signed).waitFor();
    expect(await page(accounts.title).locator('.stamp').count()).toBe(0);
    expect(await page(accounts.title).locator('.signature').innerText()).toContain(NAME);
    const on = pupil.page.locator('.book-cover .on a');
    const href = (await on.getAttribute('href'))!;
    const led = lessons.find((known) => href.endsWith(`/${known.lesson}/`))!;
    expect([led.band, led.lesson === accounts.lesson]).toEqual([accounts.band, false]);
  });

  test('of unnamed work shows where it can be kept', async () => {
    await sits({ done: [gift] });
    await pupil.page.getByText(words.unnamed).waitFor();
    await page(gift.title).waitFor();
  });

  test('of grades 1–3 can be heard: title, exercises, the sentence', async () => {
    await sits({ name: NAME, done: [lesson('kind-words'), gift] });
    await page(lesson('kind-words').title)
      .getByRole('button', {
        name: interpolate(listen.vi.listenOf, { text: lesson('kind-words').title }),
      })
      .waitFor();
    expect(await page(gift.title).locator('.ear').count()).toBe(0);
    expect(await axeFaults(pupil.page)).toEqual([]);
  });

  test('with a picture key stays closed until its three pictures are pressed', async () => {
    await sits({ name: NAME, key: ['ong', 'ca', 'vit'], done: [gift] });
    await pupil.page.getByText(interpolate(picturePassword.vi.ask, { name: NAME })).waitFor();
    expect(await read()).not.toContain(gift.title);
    for (const picture of ['Ong', 'Cá', 'Vịt'])
      await pupil.page.locator('#vo').getByRole('button', { name: picture, exact: true }).click();
    await page(gift.title).waitFor();
  });

  test('has no page of a sensitive lesson, half or done', async () => {
    await sits({ name: NAME, done: [gift], quietly: [QUIET.id], half: ['game-friend'] });
    await page(gift.title).waitFor();
    expect(await pupil.page.locator('#vo li.page:not(.paper)').count()).toBe(1);
    expect(await pupil.page.locator('#vo').innerText()).not.toContain(QUIET.title);
  });

  test('red if the portfolio includes one', { tags: ['control'] }, async () => {
    const open = await editedSite((text, path) =>
      path === 'items/book.json'
        ? JSON.stringify({
            people: [],
            lessons: [
              ...lessons,
              {
                ...gift,
                lesson: QUIET.id,
                title: QUIET.title,
                shape: { ...gift.shape, sensitive: true },
              },
            ],
          })
        : text,
    );
    await sits({ name: NAME, done: [gift], quietly: [QUIET.id] }, 'me/', open);
    await page(QUIET.title).waitFor();
    await open.close();
  });
});

describe('“Máy giữ gì về em?”', () => {
  const isSeen = () => pupil.page.locator('#may-giu-gi').isVisible();

  test('is behind one press, in words instead of points, and leads back', async () => {
    await sits({ name: NAME, done: [gift], quietly: [QUIET.id] });
    await page(gift.title).waitFor();
    expect([await isSeen(), await pupil.page.locator('#may-giu-gi .plate').count()]).toEqual([
      false,
      0,
    ]);
    await pupil.page.locator('#vo').getByRole('link', { name: me.vi.title }).click();
    await pupil.page
      .getByRole('heading', { name: interpolate(me.vi.card, { name: NAME }) })
      .waitFor();
    expect(await pupil.page.locator('#vo').isVisible()).toBe(false);
    const kept = await pupil.page.locator('#may-giu-gi').innerText();
    expect(kept).toContain(interpolate(me.vi.done, { lesson: QUIET.title }));
    expect(kept).toContain(me.vi.result.all);
    expect(kept).not.toMatch(/điểm|\d\/\d/);
    await pupil.page.getByRole('link', { name: me.vi.back }).click();
    await page(gift.title).waitFor();
  });

  test('erases, and the portfolio is blank', async () => {
    await sits({ name: NAME, done: [gift] }, 'me/#may-giu-gi');
    await pupil.page.getByRole('button', { name: me.vi.eraseAll }).click();
    await pupil.page.getByRole('button', { name: me.vi.yes, exact: true }).click();
    await pupil.page.getByText(me.vi.erased).waitFor();
    await pupil.page.getByRole('link', { name: me.vi.back }).click();
    await pupil.page.getByRole('heading', { name: words.empty }).waitFor();
  });
});

/**
 * Returns the parts of this pupil's work that can be read anywhere after they have left: in the
 * portfolio, on the start page, in storage.
 */
async function leftToRead(at: SiteAddress): Promise<string[]> {
  await pupil.page.getByRole('button', { name: words.notMe, exact: true }).click();
  await pupil.page.getByRole('heading', { name: words.empty }).waitFor();
  const found: string[] = [];
  for (const path of ['me/', 'me/#may-giu-gi', '']) {
    await pupil.page.goto('about:blank');
    await pupil.page.goto(at.url + path);
    await allAwake(pupil.page);
    const text = await read();
    found.push(...[gift.title, gift.says, 'Kể với bà'].filter((mark) => text.includes(mark)));
  }
  return found;
}

describe('after “Không phải em”', () => {
  test.each([
    ['a card', { name: NAME }],
    ['work without a card', {}],
  ])('nothing of %s can be read', async (_, who) => {
    await sits({ ...who, done: [gift] });
    await page(gift.title).waitFor();
    expect(await leftToRead(site)).toEqual([]);
  });

  test('red if a card’s portfolio stays visible', { tags: ['control'] }, async () => {
    const open = await siteWithStandIns(['sight-shows-all']);
    await sits({ name: NAME, done: [gift] }, 'me/', open);
    await page(gift.title).waitFor();
    expect(await leftToRead(open)).toContain(gift.title);
    await open.close();
  });
});

describe('the start page', () => {
  const greeting = () => pupil.page.locator('.greeting');

  test('greets the active card, with one press to the next lesson and one to the portfolio', async () => {
    await sits({ name: NAME, done: [gift] }, '');
    await greeting()
      .getByText(interpolate(words.hello, { name: NAME }))
      .waitFor();
    expect(await axeFaults(pupil.page)).toEqual([]);
    expect(await narrowFaults(pupil.page)).toEqual([]);
    await greeting().getByRole('link', { name: words.see }).click();
    await page(gift.title).waitFor();
    await pupil.page.goBack();
    await greeting()
      .getByRole('link', { name: /^Học tiếp/ })
      .click();
    await pupil.page.waitForURL(/\/lessons\//);
  });

  test('greets no one without a profile, and reserves no space for it', async () => {
    await pupil.page.goto(site.url);
    await allAwake(pupil.page);
    expect(await greeting().evaluate((place) => place.getBoundingClientRect().height)).toBe(0);
  });

  test('forgets a pupil who leaves', async () => {
    await sits({ name: NAME, done: [gift] }, '');
    await greeting().getByRole('button', { name: words.notMe }).click();
    await greeting().getByText(NAME).waitFor({ state: 'detached' });
    expect(await pupil.page.evaluate(() => localStorage.getItem('elm:who'))).toBe(null);
  });
});

describe('the end of a lesson', () => {
  const last = ({ lesson: id }: BookLesson): string =>
    `lessons/${id}/#b${readFileSync(join(distFolder, 'lessons', id, 'index.html'), 'utf8').split('<section').length - 1}`;
  const end = () => pupil.page.locator('.step:visible');

  test('has the stamp, a row of cloth a step, the answers right at once, and the next links, the next lesson in the bar', async () => {
    await sits({ name: NAME, done: [gift] }, last(gift));
    await end().getByText(cards.vi.stamp, { exact: true }).waitFor();
    await end()
      .getByText(interpolate(cards.vi.allAtOnce, { of: 4 }))
      .waitFor();
    expect(await end().locator('.cloth i').count()).toBe(gift.steps.length);
    expect(await end().locator('.bar .end-tell').count()).toBe(1);
    expect(await end().locator('.bar .main[data-next]').count()).toBe(1);
    expect(await axeFaults(pupil.page)).toEqual([]);
    expect(await narrowFaults(pupil.page)).toEqual([]);
    await end().getByRole('link', { name: cards.vi.inBook }).click();
    await page(gift.title).waitFor();
  });

  test('is signed from grade 6 on', async () => {
    const accounts = lesson('strong-accounts');
    await sits({ name: NAME, done: [accounts] }, last(accounts));
    await end().locator('.signature', { hasText: NAME }).waitFor();
    expect(await end().getByText(cards.vi.stamp, { exact: true }).count()).toBe(0);
  });

  test('can be heard in grades 1–3: the result, and whether to keep the work', async () => {
    const kind = lesson('kind-words');
    await sits({ done: [kind] }, last(kind));
    for (const text of [interpolate(cards.vi.allAtOnce, { of: 3 }), cards.vi.keep])
      await end()
        .getByRole('button', { name: interpolate(listen.vi.listenOf, { text }) })
        .waitFor();
  });

  test('of a sensitive lesson shows no cloth, no result and no link to the portfolio', async () => {
    await sits({ name: NAME, done: [], quietly: [QUIET.id] }, last({ ...gift, lesson: QUIET.id }));
    const steps = await pupil.page.locator('.step').count();
    await pupil.page.evaluate((n) => void (location.hash = `b${n}`), steps);
    await end().getByText(cards.vi.stamp, { exact: true }).waitFor();
    expect(await end().locator('.cloth, .tries').count()).toBe(0);
    expect(await end().getByRole('link', { name: cards.vi.inBook }).count()).toBe(0);
  });

  test('never leads to a sensitive lesson', () => {
    const html = (id: string): string =>
      readFileSync(join(distFolder, 'lessons', id, 'index.html'), 'utf8');
    const ways = readdirSync(join(distFolder, 'lessons')).flatMap((id) => {
      const [, next] =
        /<a[^>]* href="[^"]*\/lessons\/([\w-]+)\/"[^>]* data-next/.exec(html(id)) ?? [];
      return next ? [next] : [];
    });
    expect(ways.length).toBeGreaterThan(20);
    expect(ways.filter((next) => /<html[^>]* data-quiet/.test(html(next)))).toEqual([]);
    expect(/<html[^>]* data-quiet/.test(html(QUIET.id))).toBe(true);
  });
});
