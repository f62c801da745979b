/**
 * An inbox forgets nothing: of a page that is read anew, of a message that is opened again, of an
 * answer that is mended.
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inboxHunt } from '#player/activities/inbox-hunt/messages.ts';
import { inspect } from '#player/activities/engines/inspect-messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { interpolate } from '#core/text/messages.ts';
import { builtSite } from '../browser/built-site.ts';
import { lookOn, pastDoubleClick } from '../browser/waits.ts';
import { newPupil, press, shown, type Pupil } from './walk/pupil.ts';

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

/** The step of inbox-traps with Ngân's eight messages. */
const inbox = 'lessons/inbox-traps/#b4';
const open = async () => {
  await pupil.page.goto('about:blank');
  await pupil.page.goto(`${site.url}${inbox}`);
  await shown(pupil.page).locator('[data-awake]').waitFor();
};
const rows = () => shown(pupil.page).locator('.inspect-row small').allTextContents();
const row = (nth: number) => shown(pupil.page).locator('.inspect-row').nth(nth);
const judge = (nth: number) =>
  shown(pupil.page).locator('.inspect-picks.short input').nth(nth).check({ force: true });
const close = () =>
  shown(pupil.page).getByRole('button', { name: inboxHunt.vi.close, exact: true });

/** Judges the first message and closes it, judges the second and leaves it open. */
async function halfDone(): Promise<string[]> {
  await open();
  expect(await close().getAttribute('aria-disabled')).toBe('true');
  await shown(pupil.page)
    .getByText(interpolate(inspect.vi.lacks, { what: inboxHunt.vi.judge }))
    .waitFor();
  await judge(0);
  await close().click();
  await row(1).click();
  await judge(2);
  await expect.poll(rows).toHaveLength(2);
  return rows();
}

test('what was judged and closed is there when the page is read anew, and when the message is opened again', async () => {
  const before = await halfDone();
  await pupil.page.reload();
  await shown(pupil.page).locator('[data-awake]').waitFor();
  await expect.poll(rows).toEqual(before);
  await row(0).click();
  await shown(pupil.page).locator('.inspect-said').waitFor();
  expect(await shown(pupil.page).locator('.inspect-pane input:not(:disabled)').count()).toBe(0);
  await row(1).click();
  expect(await shown(pupil.page).locator('.inspect-picks.short input').nth(2).isChecked()).toBe(
    true,
  );
  expect(pupil.errors).toEqual([]);
});

test(
  'red: a tab without a store of its own has nothing to bring back',
  { tags: ['control'] },
  async () => {
    const before = await halfDone();
    await pupil.page.evaluate(() => sessionStorage.clear());
    await pupil.page.reload();
    await shown(pupil.page).locator('[data-awake]').waitFor();
    await lookOn(pupil.page, 300);
    expect(await rows()).not.toEqual(before);
  },
);

test('all called true: mending one after the answer leaves what was said of the others', async () => {
  await open();
  const messages = await shown(pupil.page).locator('.inspect-row').count();
  for (let nth = 0; nth < messages; nth += 1) {
    await row(nth).click();
    await judge(0);
  }
  await press(pupil.page, shell.vi.check);
  await shown(pupil.page).locator('.remark').waitFor();
  const said = await rows();
  expect(said).toHaveLength(messages);
  await judge(2);
  const after = await rows();
  expect(after.filter((each, at) => each !== said[at])).toEqual([inspect.vi.done]);
  // An answer is kept as an answer and no longer by the tab; work that is being mended is.
  const inTab = () =>
    pupil.page.evaluate(
      () => Object.keys(sessionStorage).filter((key) => key.startsWith('elm:draft:')).length,
    );
  await expect.poll(inTab).toBe(1);
  await pastDoubleClick(pupil.page);
  await press(pupil.page, shell.vi.check);
  await shown(pupil.page).locator('.remark').waitFor();
  await expect.poll(inTab).toBe(0);
});
