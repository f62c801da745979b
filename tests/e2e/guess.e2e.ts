/**
 * An opening's guess comes back at the end and is stored nowhere; so is the sentence a pupil writes
 * on the card they make.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { opening } from '#site/lesson/opening/messages.ts';
import { search } from '#site/shared/search/messages.ts';
import { builtSite } from '../browser/built-site.ts';
import { newPupil, shown, stepShown, type Pupil } from './walk/pupil.ts';
import { readLesson } from './walk/lesson.ts';
import { seedWork, type Seed } from './walk/seed-work.ts';

const site = builtSite();
const words = opening.vi;
const { path, steps } = readLesson('inbox-traps');
const end = steps.length + 1;
const own = 'Nhà mình hẹn nhau gọi lại';

let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
  await pupil.page.goto(site.url + path);
  await shown(pupil.page).locator('[data-island=opening][data-up]').waitFor();
});
afterEach(() => pupil.close());

const guesses = () => shown(pupil.page).getByRole('group', { name: words.guess });
const goTo = (step: number) => pupil.page.evaluate((n) => void (location.hash = `#b${n}`), step);

/** Returns everything this page stored, as text. */
const allStored = () =>
  pupil.page.evaluate(async () => {
    const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const table of database.objectStoreNames)
        rows.push(
          await new Promise((resolve) => {
            const all = database.transaction(table).objectStore(table).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
        );
      database.close();
    }
    return JSON.stringify(rows);
  });

test('a lesson with an opening begins there, and goes from it to its first scene', async () => {
  expect(await stepShown(pupil.page)).toBe(1);
  await shown(pupil.page).getByRole('link', { name: words.enter }).click();
  const scene = steps.findIndex(({ does }) => does.what === 'read') + 1;
  await expect.poll(() => stepShown(pupil.page)).toBe(scene);
});

test('a guess is marked, answered, handed back at the end, and gone after a reload', async () => {
  const [first, second] = await guesses().getByRole('button').allTextContents();
  await guesses().getByRole('button').nth(1).click();
  await guesses().getByRole('button').nth(0).click();
  const pressed = () =>
    guesses()
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-pressed')));
  await expect.poll(pressed).toEqual(['true', 'false']);
  expect(await shown(pupil.page).getByText(words.uncounted).count()).toBe(0);
  await goTo(end);
  const back = shown(pupil.page).locator('.guess-back');
  await back.waitFor();
  expect(await back.textContent()).toContain(first!);
  expect(await back.textContent()).not.toContain(second!);
  expect(await allStored()).not.toContain(first!);
  await pupil.page.reload();
  await shown(pupil.page)
    .locator('[data-island=guess-back][data-up]')
    .waitFor({ state: 'attached' });
  expect(await back.count()).toBe(0);
});

test('a sentence of one’s own: not stored, not printed, not in the picture; help beside a word of harm', async () => {
  await goTo(end);
  const made = shown(pupil.page).locator('.made');
  await made.getByLabel(words.own).check();
  const field = made.getByRole('textbox', { name: words.own });
  await field.fill(own);
  expect(await made.getByText(search.vi.harm.title).count()).toBe(0);
  await field.fill(`${own}, em sợ quá`);
  await made.getByText(search.vi.harm.title).waitFor();
  expect(await allStored()).not.toContain(own);

  await pupil.page.evaluate(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text: string, x: number, y: number) {
      drawn.push(text);
      fillText.call(this, text, x, y);
    };
  });
  const [file] = await Promise.all([
    pupil.page.waitForEvent('download'),
    made.getByRole('button', { name: words.picture }).click(),
  ]);
  const png = readFileSync(await file.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const drawn = await pupil.page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
  expect(drawn.join(' ')).toContain((await made.getByRole('heading').first().textContent())!);
  expect(drawn.join(' ')).not.toContain(own);

  await pupil.page.emulateMedia({ media: 'print' });
  expect(await field.isVisible()).toBe(false);
  await pupil.page.evaluate(() => void (document.documentElement.dataset['print'] = 'made'));
  expect(await made.isVisible()).toBe(true);
  expect(await pupil.page.locator('.step:not(.ending):visible').count()).toBe(0);
  expect(await shown(pupil.page).locator('.can').first().isVisible()).toBe(false);
});

test('a chosen sentence is on the card, on paper and in the picture', async () => {
  await goTo(end);
  const made = shown(pupil.page).locator('.made');
  await made.getByRole('radio').first().check();
  const chosen = (await made.locator('label').first().textContent())!;
  await pupil.page.emulateMedia({ media: 'print' });
  expect(await made.locator('.made-line').textContent()).toBe(chosen);
  expect(await made.locator('.made-line').isVisible()).toBe(true);
});

test('the card for the last lesson’s check goes away once that check is done', async () => {
  const card = shown(pupil.page).getByRole('link', { name: words.lastCheck });
  const href = (await card.getAttribute('href'))!;
  const { id, items, exitStep } = readLesson(/\.\.\/([\w-]+)\//.exec(href)![1]!);
  expect(href).toBe(`../${id}/#b${exitStep}`);
  const exitA = Object.keys(items).filter((item) => items[item]!.use === 'exit-a');
  const done = [{ lesson: id, shape: { core: [], exitA } }] as unknown as Seed['done'];
  await pupil.page.goto(`${site.url}me/`);
  await pupil.page.waitForSelector('[data-island=me][data-up]', { state: 'attached' });
  await pupil.page.evaluate(seedWork, { name: 'Mây', done });
  await pupil.page.goto(site.url + path);
  await shown(pupil.page).locator('[data-island=opening][data-up]').waitFor();
  await expect.poll(() => card.count()).toBe(0);
});
