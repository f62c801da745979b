/**
 * Cards on a shared computer: the picture key, the idle screen after five quiet minutes, work
 * transferred in a file.
 */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { idle } from '#site/pupil/messages/idle.ts';
import { picturePasswordForm } from '#site/pupil/messages/picture-password-form.ts';
import { picturePassword } from '#site/pupil/messages/picture-password.ts';
import { me } from '#site/pupil/messages/me.ts';
import { onEach, siteWithScript } from '../browser/broken-page.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { attempts } from '../arbitraries/attempts.ts';
import {
  close,
  dialog,
  firstWays,
  helpSeen,
  leave as leaveWord,
  opener,
  walkTo,
} from '../help/panel.ts';
import { openCardForm } from './walk/keep-card.ts';
import { allAwake } from './walk/all-awake.ts';
import { items, lessonPath, placed, rightOf, stepOf } from './walk/lesson.ts';
import { answerRight, newPupil, press, type Pupil } from './walk/pupil.ts';
import { hasOpenedItsStore } from './walk/stored.ts';

const words = { ...picturePassword.vi, ...picturePasswordForm.vi };
const band = 'learn/lop-4-5/';
const question = placed[0]!;
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const lesson = (step: number, at: SiteAddress = site): Promise<unknown> =>
  pupil.page.goto(`${at.url}${lessonPath}#b${step}`);

/** Answers one question and saves it on a card with this picture; returns the card's name. */
async function makeCard(picture: string): Promise<string> {
  await lesson(stepOf(question));
  await answerRight(pupil.page, items[question]!);
  await lesson(99);
  await openCardForm(pupil.page);
  await pupil.page.getByRole('radio', { name: picture, exact: true }).check();
  const name = `${picture} ${cards.vi.words[0]}`;
  await pupil.page.getByRole('radio', { name, exact: true }).check();
  await press(pupil.page, cards.vi.make);
  await pupil.page.getByText(interpolate(cards.vi.kept, { name })).waitFor();
  return name;
}

const leave = async (): Promise<void> => {
  await pupil.page.getByRole('button', { name: cards.vi.newChair }).click();
  await pupil.page.locator('button.seat[aria-pressed=true]').waitFor({ state: 'detached' });
};

const pressKey = async (pictures: string[]): Promise<void> => {
  for (const picture of pictures)
    await pupil.page.locator('.plate').getByRole('button', { name: picture, exact: true }).click();
};

async function setKey(pictures: string[]): Promise<void> {
  await pupil.page.goto(site.url + band);
  await pupil.page.getByRole('button', { name: words.set }).click();
  await pressKey(pictures);
  await pupil.page.getByText(words.again).waitFor();
  await pressKey(pictures);
  await pupil.page.getByText(words.done).waitFor();
}

test('a card with a key becomes active only after its three pictures, in order; without a key at once', async () => {
  const name = await makeCard('Trâu');
  await setKey(['Ong', 'Cá', 'Vịt']);
  await leave();
  const seat = pupil.page.getByRole('button', { name, exact: true });
  await seat.click();
  await pressKey(['Cá', 'Ong', 'Vịt']);
  await pupil.page.getByText(words.wrong).waitFor();
  expect(await seat.getAttribute('aria-pressed')).toBe('false');
  await pressKey(['Ong', 'Cá', 'Vịt']);
  await pupil.page.locator('[aria-pressed=true]', { hasText: name }).waitFor();
});

test('cards look the same with and without a key, done or not: a name and a picture', async () => {
  await makeCard('Trâu');
  await setKey(['Ong', 'Cá', 'Vịt']);
  await leave();
  await makeCard('Gấu');
  await pupil.page.goto(site.url + band);
  await leave();
  const seats = pupil.page.locator('button.seat');
  const shape = async (n: number) =>
    (await seats.nth(n).evaluate((seat) => seat.outerHTML))
      .replace(/Trâu|Gấu/g, 'X')
      .replace(/trau|gau/g, 'x');
  await seats.nth(1).waitFor();
  expect(await shape(0)).toBe(await shape(1));
});

/**
 * Returns forty cards as of forty pupils: some keys, no answer to forty, right and wrong,
 * unfinished lessons.
 */
function fortyCards(): { profiles: Profile[]; attempts: Attempt[]; places: Place[] } {
  const pictures = readdirSync('public/pictures').map((file) => file.replace('.svg', ''));
  const work = fc.sample(attempts, { numRuns: 40, seed: 8 });
  const profiles = work.map((_, n): Profile => ({
    v: 1,
    id: `card-${n}`,
    name: `Thẻ ${n}`,
    picture: pictures[n % pictures.length]!,
    madeOn: 1_795_500_000_000 + n,
    ...(n % 3 === 0 ? { key: ['ong', 'ca', 'vit'] } : {}),
  }));
  return {
    profiles,
    attempts: work.flatMap((rows, n) =>
      rows.map((row, at): Attempt => ({ ...row, id: `card-${n}-${at}`, profile: `card-${n}` })),
    ),
    places: profiles
      .filter((_, n) => n % 4 === 1)
      .map(({ id }): Place => ({ v: 1, profile: id, lesson: 'help-map', step: 3, of: 17, at: 1 })),
  };
}

/**
 * Writes the rows into the database, and returns each card's button without its name and picture.
 */
async function buttonsOf(
  rows: ReturnType<typeof fortyCards>,
  at: SiteAddress = site,
): Promise<{ shapes: string[]; names: string[] }> {
  await pupil.page.goto(at.url + band);
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
  const seats = pupil.page.locator('button.seat');
  await seats.nth(rows.profiles.length - 1).waitFor();
  const html = await seats.evaluateAll((all) => all.map((button) => button.outerHTML));
  const names = await seats.allTextContents();
  return {
    shapes: html.map((text, n) => text.replace(names[n]!, 'X').replace(/pictures\/[a-z]+\./, 'x.')),
    names,
  };
}

test('forty cards differ only in name and picture, and are in the order of creation', async () => {
  const rows = fortyCards();
  expect(new Set(rows.attempts.map(({ profile }) => profile)).size).toBeGreaterThan(20);
  const { shapes, names } = await buttonsOf(rows);
  expect(new Set(shapes).size).toBe(1);
  expect(names).toEqual(rows.profiles.map(({ name }) => name));
  const turned = {
    ...rows,
    attempts: rows.attempts.map((row) => ({ ...row, earned: row.total - row.earned })),
  };
  expect(await buttonsOf(turned)).toEqual({ shapes, names });
});

test('red if a card with a key is marked', { tags: ['control'] }, async () => {
  const marked = await siteWithScript(
    onEach(
      '.seat',
      "element === document.querySelector('.seat') && element.classList.add('locked');",
    ),
  );
  const { shapes } = await buttonsOf(fortyCards(), marked);
  expect(new Set(shapes).size).toBe(2);
  await marked.close();
});

test('a key is removed only by its three pictures, and then the card opens at once', async () => {
  const name = await makeCard('Trâu');
  await setKey(['Ong', 'Cá', 'Vịt']);
  await pupil.page.goto(site.url + band);
  await pupil.page.getByRole('button', { name: words.remove }).click();
  await pressKey(['Cá', 'Ong', 'Vịt']);
  await pupil.page.getByText(words.wrong).waitFor();
  await pressKey(['Ong', 'Cá', 'Vịt']);
  await pupil.page.getByText(words.removed).waitFor();
  await leave();
  await pupil.page.getByRole('button', { name, exact: true }).click();
  await pupil.page.locator('[aria-pressed=true]', { hasText: name }).waitFor();
});

/**
 * Opens a question, ticks without answering, advances the clock, and returns whether the idle
 * screen is shown.
 */
async function softAfter(
  minutes: string,
  at: SiteAddress = site,
  { isCut = false }: { /** The lab's network is cut meanwhile. */ isCut?: boolean } = {},
): Promise<boolean> {
  await pupil.page.clock.install();
  await lesson(stepOf(question), at);
  // The code that counts the quiet minutes is loaded before the islands.
  await allAwake(pupil.page);
  await press(pupil.page, rightOf(items[question]!)[0]!);
  await pupil.page.clock.runFor(2000);
  // The page’s clock is fake: the island's network requests use the real one.
  await pupil.page.waitForTimeout(500);
  if (isCut) await pupil.page.context().setOffline(true);
  await pupil.page.clock.fastForward(minutes);
  const soft = pupil.page.getByRole('heading', { name: idle.vi.title });
  return soft.waitFor({ timeout: SOON_MS }).then(
    () => true,
    () => false,
  );
}
/** Milliseconds for the idle screen's script to load, on a busy machine too. */
const SOON_MS = 5000;

test('after five quiet minutes an idle screen covers the page, and continuing loses nothing', async () => {
  expect(await softAfter('05:10')).toBe(true);
  await pupil.page.getByRole('button', { name: idle.vi.goOn }).click();
  await press(pupil.page, shell.vi.check);
  await pupil.page.locator('.remark').first().waitFor();
});

test('it appears without a network: the next child sees no work of the previous one', async () => {
  expect(await softAfter('05:10', site, { isCut: true })).toBe(true);
});

/**
 * Opens help and navigates in it, advances the clock, continues. Returns the parts of help the next
 * child would see, and whether it opens again.
 */
async function helpAfterSoft(at: SiteAddress = site): Promise<{ left: string[]; opens: boolean }> {
  await pupil.page.clock.install();
  await lesson(stepOf(question), at);
  await allAwake(pupil.page);
  await walkTo(pupil.page, firstWays[0]!);
  await pupil.page.clock.runFor(2000);
  // The page’s clock is fake: the island's network requests use the real one.
  await pupil.page.waitForTimeout(500);
  await pupil.page.clock.fastForward('05:10');
  await pupil.page.getByRole('heading', { name: idle.vi.title }).waitFor();
  const soft = pupil.page.locator('.soft-screen');
  await soft.getByRole('link', { name: opener }).click();
  // Time for the panel to open, if it does.
  await pupil.page.waitForTimeout(300);
  const opens = await dialog(pupil.page).locator('a[href^="tel:"]').first().isVisible();
  if (opens) await dialog(pupil.page).getByRole('button', { name: close }).click();
  await pupil.page.getByRole('button', { name: idle.vi.goOn }).click();
  await soft.waitFor({ state: 'detached' });
  return { left: await helpSeen(pupil.page), opens };
}

test('the idle screen closes help: the next child sees none of it, and can open it', async () => {
  expect(await helpAfterSoft()).toEqual({ left: [], opens: true });
});

test('red if help stays open under the idle screen', { tags: ['control'] }, async () => {
  const open = await siteWithScript('HTMLDialogElement.prototype.close = () => {};');
  expect((await helpAfterSoft(open)).left).not.toEqual([]);
  await open.close();
});

test('the idle screen has the quick exit, also while it asks for the key', async () => {
  expect(await softAfter('05:10')).toBe(true);
  await pupil.page.locator('.soft-screen').getByRole('link', { name: leaveWord }).click();
  await pupil.page.waitForURL(/bang-cuu-chuong/);
});

test('a press that was meant for the question below lands on no button', async () => {
  const { page } = pupil;
  expect(await softAfter('05:10')).toBe(true);
  // The screen's own second has not begun: the page's clock stands still.
  const soft = page.locator('.soft-screen');
  for (const [x, y] of [
    [300, 300],
    [700, 400],
    [1000, 30],
    [1200, 30],
  ] as const)
    await page.mouse.click(x, y);
  expect(await soft.isVisible()).toBe(true);
  expect(new URL(page.url()).pathname).toContain(lessonPath);
});

test('not after four', async () => expect(await softAfter('04:00')).toBe(false));

test(
  'red if the five minutes are five hours: no idle screen appears',
  { tags: ['control'] },
  async () => {
    const patient = await siteWithScript(
      'const { now } = Performance.prototype; performance.now = () => now.call(performance) / 60;',
    );
    expect(await softAfter('05:10', patient)).toBe(false);
    await patient.close();
  },
);

test('“Không phải em” on the idle screen signs out', async () => {
  expect(await softAfter('06:00')).toBe(true);
  await pupil.page.getByRole('dialog').getByRole('button', { name: idle.vi.notMe }).click();
  await pupil.page.waitForURL((url) => url.hash === '');
});

test('work saved to a file is restored on another computer, once, completely', async () => {
  const name = await makeCard('Trâu');
  await pupil.page.goto(`${site.url}me/#may-giu-gi`);
  const [saved] = await Promise.all([
    pupil.page.waitForEvent('download'),
    pupil.page.getByRole('button', { name: me.vi.exportAll }).click(),
  ]);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(saved.suggestedFilename()).toMatch(/^em-len-mang-\d{4}-\d\d-\d\d\.json$/);
  const target = await newPupil(site.browser, site.url);
  await target.page.goto(`${site.url}me/#may-giu-gi`);
  const open = (file: string) =>
    target.page.getByLabel(me.vi.open).setInputFiles({
      name: 'em-len-mang.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
  await open(text);
  await target.page.getByText(interpolate(me.vi.taken, { answers: 1, cards: 1 })).waitFor();
  await target.page.getByText(interpolate(me.vi.card, { name })).waitFor();
  await open(text);
  await target.page.getByText(interpolate(me.vi.taken, { answers: 0, cards: 0 })).waitFor();
  await open('{"format":"other"}');
  await target.page.getByText(me.vi.refusedFile['not-ours']).waitFor();
  await target.page.getByText(interpolate(me.vi.card, { name })).waitFor();
  expect(target.errors).toEqual([]);
  await target.close();
});
