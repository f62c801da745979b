/**
 * Work done before a question was replaced: it keeps its points and its name, and a finished lesson
 * stays finished.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cards } from '#site/pupil/messages/cards.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';
import { hasOpenedItsStore } from './walk/stored.ts';

const rows = JSON.parse(readFileSync('tests/e2e/retired-work.json', 'utf8')) as Record<
  string,
  { id: string }[]
>;
const shelf = 'learn/lop-1-3/';
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

/** Writes the rows into the database, and makes their card active. */
async function sitDown(at: SiteAddress): Promise<void> {
  await pupil.page.goto(at.url + shelf);
  // A connection opened before the page's would create a database without tables.
  await pupil.page.waitForFunction(hasOpenedItsStore);
  await pupil.page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('em-len-mang');
      asked.onsuccess = () => resolve(asked.result);
    });
    const writing = database.transaction(Object.keys(tables), 'readwrite');
    for (const [table, all] of Object.entries(tables))
      for (const row of all) writing.objectStore(table).put(row);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, rows);
  await pupil.page.reload();
  await pupil.page.getByRole('button', { name: 'Trâu', exact: true }).click();
  // The press is acknowledged before the profile is active.
  await expect.poll(() => pupil.page.evaluate("localStorage.getItem('elm:who')")).not.toBeNull();
}
const lesson = () =>
  pupil.page.locator('li', { has: pupil.page.locator('a[href$="/lessons/my-private-things/"]') });

test('the finished lesson is still finished', async () => {
  await sitDown(site);
  await lesson().getByText(cards.vi.done).waitFor();
});

/** Many answers are folded by lesson, each under its name; few are open. */
async function unfold(): Promise<void> {
  const folds = pupil.page.locator('#may-giu-gi .by-lesson details');
  await folds.first().waitFor();
  for (const fold of await folds.all())
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

test('/me/ names each answer by its question with its result', async () => {
  await sitDown(site);
  await pupil.page.goto(`${site.url}me/#may-giu-gi`);
  const kept = pupil.page.locator('#may-giu-gi');
  await unfold();
  await kept
    .getByText(
      'Điều nào kể, điều nào hỏi, điều nào giữ? · “Hỏi trước: Ảnh của Mây” · đúng một phần',
    )
    .waitFor();
  await kept.getByText('Tí làm gì? · “Tớ giữ riêng.” · đúng một phần').waitFor();
  expect(await kept.innerText()).not.toMatch(/three-boxes|class-friend-asks|b-new-island-friend/);
});

test(
  'red: without the list of such questions the lesson is half done and the answers have no name',
  { tags: ['control'] },
  async () => {
    const bare = await editedSite((text, path) =>
      path === `${shelf}index.html`
        ? text.replace(/,&quot;retired&quot;:\{[^}]*\}/g, '')
        : path === 'me/index.html'
          ? text.replace(/&quot;my-private-things\/three-boxes&quot;:/, '&quot;gone&quot;:')
          : text,
    );
    await sitDown(bare);
    // The current lesson is on the button; the state beside it is hidden.
    await lesson().getByText(cards.vi.goOn).waitFor();
    await pupil.page.goto(`${bare.url}me/#may-giu-gi`);
    await unfold();
    await pupil.page.getByText(/^three-boxes · /).waitFor();
    await bare.close();
  },
);
