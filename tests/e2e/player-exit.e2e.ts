/**
 * The end of the lesson: the exit ticket to its stamp, the new try at the critical question,
 * keeping the work or not.
 *
 * @module-tag player
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { exit } from '#site/help/messages/exit.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { editedSite } from '../browser/edited-site.ts';
import { openCardForm } from './walk/keep-card.ts';
import { exitStep, items, lessonPath, stepCount, stepOf, using, wrongOf } from './walk/lesson.ts';
import { answerRight, answerWith, newPupil, press, shown, type Pupil } from './walk/pupil.ts';

const words = shell.vi;
const formA = using('exit-a');
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const open = (step: number, at: SiteAddress = site): Promise<unknown> =>
  pupil.page.goto(`${at.url}${lessonPath}#b${step}`);

async function doCore(): Promise<void> {
  const core = using('core')[0]!;
  await open(stepOf(core));
  await answerRight(pupil.page, items[core]!);
}

/** Answers form A in order; `missed` is answered wrongly and not retried. */
async function takeExit(missed?: string, at: SiteAddress = site): Promise<void> {
  await open(exitStep, at);
  for (const [place, id] of formA.entries()) {
    await shown(pupil.page)
      .getByText(interpolate(exit.vi.question, { n: place + 1, of: formA.length }), { exact: true })
      .waitFor();
    if (id === missed) await answerWith(pupil.page, [wrongOf(items[id]!)]);
    else await answerRight(pupil.page, items[id]!);
    await pastDoubleClick(pupil.page);
    await press(pupil.page, id === missed ? words.later : words.next);
  }
}

/** In grades 1–5 the end screen follows the last answer. */
const atTheEnd = (): Promise<void> => pupil.page.locator(`#b${stepCount} .end-young`).waitFor();

test('the core activity and four right answers earn the stamp; a card keeps them, and the band’s page shows it', async () => {
  await doCore();
  await takeExit();
  await atTheEnd();
  await pupil.page.getByText(cards.vi.stamp, { exact: true }).waitFor();

  await openCardForm(pupil.page);
  await pupil.page.getByRole('radio', { name: cards.vi.pictures.trau }).check({ force: true });
  const name = `${cards.vi.pictures.trau} ${cards.vi.words[0]}`;
  await pupil.page.getByRole('radio', { name }).check({ force: true });
  await pupil.page.getByRole('button', { name: cards.vi.make }).click();
  await pupil.page.getByText(interpolate(cards.vi.kept, { name })).waitFor();

  await shown(pupil.page).getByRole('link', { name: 'Về trang lớp' }).click();
  await pupil.page.getByRole('button', { name, pressed: true }).waitFor();
  await pupil.page.getByText(cards.vi.done, { exact: true }).waitFor();
  await pupil.page.goto(`${site.url}me/#may-giu-gi`);
  await pupil.page.getByRole('heading', { name: interpolate(me.vi.card, { name }) }).waitFor();
  expect(pupil.errors).toEqual([]);
});

/**
 * On a phone: returns how much of the next question is above the window or under the header, and
 * whether it has the focus.
 */
async function nextQuestion(at: SiteAddress): Promise<{ hidden: number; hasFocus: boolean }> {
  const { page } = pupil;
  await page.setViewportSize({ width: 360, height: 640 });
  await open(exitStep, at);
  await answerRight(page, items[formA[0]!]!);
  await shown(page).locator('.remark').scrollIntoViewIfNeeded();
  await pastDoubleClick(page);
  await press(page, words.next);
  await shown(page)
    .getByText(interpolate(exit.vi.question, { n: 2, of: formA.length }), { exact: true })
    .waitFor();
  // Time for the page to scroll.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const line = document.querySelector('.exit-count')!;
    const header = document.querySelector('.top .weave') ?? document.querySelector('.top')!;
    return {
      hidden: Math.max(0, header.getBoundingClientRect().bottom - line.getBoundingClientRect().top),
      hasFocus: document.activeElement === line,
    };
  });
}

test('the next question of the end is visible from its first line, and has the focus', async () => {
  expect(await nextQuestion(site)).toEqual({ hidden: 0, hasFocus: true });
});

const openText = (n: number): string => interpolate(exit.vi.open, { n });
const atQuestion = (n: number, of: number) =>
  shown(pupil.page).getByText(interpolate(exit.vi.question, { n, of }), { exact: true }).waitFor();

test('“Để sau” leaves one question for the end of them, and the lesson’s end leads back to it', async () => {
  const { page } = pupil;
  await doCore();
  await open(exitStep);
  const [first, ...others] = formA;
  await atQuestion(1, formA.length);
  await press(page, words.later);
  for (const [place, id] of others.entries()) {
    await atQuestion(place + 2, formA.length);
    await answerRight(page, items[id]!);
    await pastDoubleClick(page);
    await press(page, words.next);
  }
  await shown(page).getByText(openText(1)).waitFor();
  expect(await shown(page).locator('.button.main').innerText()).toBe(exit.vi.doOpen);
  await shown(page).getByRole('link', { name: words.later }).click();
  await page.locator(`#b${stepCount} .end-missing`).getByText(openText(1)).waitFor();
  await page.locator('.end-missing a').click();
  await atQuestion(1, 1);
  await answerRight(page, items[first!]!);
  await pastDoubleClick(page);
  await press(page, words.next);
  await page.locator(`#b${stepCount}`).getByText(cards.vi.stamp, { exact: true }).waitFor();
  expect(await page.locator('.end-missing').count()).toBe(0);
  expect(pupil.errors).toEqual([]);
});

test('without its core activity a lesson’s end leads to that step', async () => {
  await takeExit();
  await atTheEnd();
  const missing = pupil.page.locator('.end-missing a');
  expect(await missing.getAttribute('href')).toBe(`#b${stepOf(using('core')[0]!)}`);
});

test('the exit ticket alone is not the whole lesson: no stamp', async () => {
  await takeExit();
  await atTheEnd();
  await pupil.page.getByText(cards.vi.undone).waitFor();
  expect(await pupil.page.getByText(cards.vi.stamp, { exact: true }).count()).toBe(0);
});

test('a missed critical question is offered again in another story, and counts if that is answered right', async () => {
  const critical = formA.find((id) => items[id]!.critical)!;
  const variant =
    Object.keys(items).find((id) => items[id]!.variantOf === critical) ??
    items[critical]!.variantOf!;
  const { page } = pupil;
  await doCore();
  await takeExit(critical);
  await page.getByText(exit.vi.exitVariant).waitFor();
  await press(page, exit.vi.exitTryNew);
  await shown(page).getByText(items[variant]!.stem).waitFor();
  await answerRight(page, items[variant]!);
  await pastDoubleClick(page);
  await press(page, words.next);
  await atTheEnd();
  await page.getByText(cards.vi.stamp, { exact: true }).waitFor();
});

test('the friend beside takes the other questions from the end screen; a press by mistake is taken back', async () => {
  const { page } = pupil;
  await doCore();
  await takeExit();
  await atTheEnd();
  const people = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const before = await people();
  await press(page, exit.vi.exitSwap);
  await atQuestion(1, using('exit-b').length);
  await press(page, exit.vi.swapBack);
  await atTheEnd();
  await page.getByText(cards.vi.stamp, { exact: true }).waitFor();
  expect(await people()).toBe(before);
  await page.getByRole('button', { name: exit.vi.exitSwap }).waitFor();
  await page.goto(`${site.url}me/#may-giu-gi`);
  const answers = interpolate(me.vi.answers, { n: 1 + formA.length });
  await page.getByText(answers).waitFor();
  const all = await page.locator('main').innerText();
  expect([...all.matchAll(/\d+ câu trả lời/g)]).toHaveLength(1);
  expect(pupil.errors).toEqual([]);
});

test(
  'red if no question is marked critical: nothing is offered again',
  { tags: ['control'] },
  async () => {
    const lax = await editedSite((text, path) =>
      path.startsWith('items') ? text.replace(/"critical":\[[^\]]*\]/g, '"critical":[]') : text,
    );
    await takeExit(
      formA.find((id) => items[id]!.critical)!,
      lax,
    );
    await atTheEnd();
    expect(await pupil.page.getByRole('button', { name: exit.vi.exitTryNew }).count()).toBe(0);
    await lax.close();
  },
);

test('“Không cần” leaves nothing on the computer', async () => {
  await doCore();
  await open(stepCount);
  await openCardForm(pupil.page);
  await pupil.page.getByRole('button', { name: new RegExp(cards.vi.noNeed) }).click();
  await pupil.page.getByText(cards.vi.gone).waitFor();
  await pupil.page.goto(`${site.url}me/#may-giu-gi`);
  await pupil.page.getByText(me.vi.nothing).waitFor();
  expect(
    await pupil.page.evaluate(() =>
      Object.keys(localStorage).filter((key) => /^elm:(who|at)/.test(key)),
    ),
  ).toEqual([]);
});
