/** An inbox loses nothing: after a reload, when a message is reopened, during a correction. */
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
const inbox = 'lessons/inbox-traps/#b5';
const open = async () => {
  await pupil.page.goto('about:blank');
  await pupil.page.goto(`${site.url}${inbox}`);
  await shown(pupil.page).locator('[data-awake]').waitFor();
};
const rows = () => shown(pupil.page).locator('.inspect-row small').allTextContents();
const row = (index: number) => shown(pupil.page).locator('.inspect-row').nth(index);
const judge = (index: number) =>
  shown(pupil.page).locator('.inspect-picks.short input').nth(index).check({ force: true });
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

test('judgements and closed messages are restored after a reload, and when a message is reopened', async () => {
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
  'red: a tab without session storage has nothing to restore',
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

test('all called true: a correction after the answer keeps the feedback of the others', async () => {
  await open();
  const messages = await shown(pupil.page).locator('.inspect-row').count();
  for (let index = 0; index < messages; index += 1) {
    await row(index).click();
    await judge(0);
  }
  await press(pupil.page, shell.vi.check);
  await shown(pupil.page).locator('.remark').waitFor();
  const said = await rows();
  expect(said).toHaveLength(messages);
  await judge(2);
  const after = await rows();
  expect(after.filter((text, at) => text !== said[at])).toEqual([inspect.vi.done]);
  // A complete answer is stored as an attempt and no longer by the tab; unfinished corrections are.
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
