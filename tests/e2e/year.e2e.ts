/**
 * The year planner: two classes planned only by keyboard, its rules shown, stored on this device,
 * undone, printed, read by a calendar.
 */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { year } from '#site/teacher/messages/year.ts';
import { builtSite } from '../browser/built-site.ts';

const words = year.vi;
const site = builtSite();

type Kept = { classes: { grade: number; placed: Record<string, number> }[] } | null;
const kept = (page: Page): Promise<Kept> =>
  page.evaluate("JSON.parse(localStorage.getItem('elm:year'))");
async function planner(url = site.url): Promise<Page> {
  const page = await (await site.browser.newContext()).newPage();
  await page.goto(`${url}teachers/year/`);
  await page.getByRole('button', { name: words.add }).waitFor();
  return page;
}

/**
 * Presses Tab until the focused control has this name. Nothing is pressed that the keyboard does
 * not reach.
 */
async function tabTo(page: Page, name: string | RegExp, back = false): Promise<void> {
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const now = await page.evaluate<string>(
      "(() => { const it = document.activeElement; return (it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText ?? '').trim(); })()",
    );
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
  }
  throw new Error(`No key leads to ${String(name)}.`);
}
async function press(page: Page, name: string | RegExp, back = false): Promise<void> {
  await tabTo(page, name, back);
  await page.keyboard.press('Enter');
}
async function addByKeys(page: Page, grade: number): Promise<void> {
  await page.evaluate('document.activeElement.blur()');
  if (await page.locator('.year-months').count()) {
    await tabTo(page, words.addAndFirst);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, words.addGrade);
  await page.keyboard.press('Home');
  for (let n = 1; n < grade; n += 1) await page.keyboard.press('ArrowDown');
  await press(page, words.add);
}
async function addClass(page: Page, grade: number): Promise<void> {
  await page.getByLabel(words.addGrade).selectOption(String(grade));
  await page.getByRole('button', { name: words.add }).click();
  await page.locator('.year-week').first().waitFor();
}
const faults = (page: Page): Promise<string[]> => page.locator('.year-faults li').allInnerTexts();
const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");

describe('only by keyboard', () => {
  it('two new classes are planned for 35 weeks at once, and no rule is broken', async () => {
    const page = await planner();
    for (const grade of [6, 10]) {
      await addByKeys(page, grade);
      expect(await faults(page)).toEqual([]);
    }
    const plan = await kept(page);
    expect(plan!.classes.map(({ grade }) => grade)).toEqual([6, 10]);
    for (const { placed } of plan!.classes) {
      expect(Object.keys(placed).length).toBeGreaterThanOrEqual(12);
      expect(Object.values(placed).every((n) => n >= 1 && n <= 35)).toBe(true);
    }
    await page.context().close();
  });

  it('a sensitive lesson moved to the last week is reported, and the move can be undone', async () => {
    const page = await planner();
    await addByKeys(page, 6);
    const before = await kept(page);
    await press(page, /Tin nhắn buổi tối/);
    await press(page, interpolate(words.moveOf, { title: 'Tin nhắn buổi tối' }));
    await press(page, /^Tuần 35 /);
    expect((await faults(page)).join()).toContain(words.rules['last-week']);
    expect((await kept(page))!.classes[0]!.placed['evening-message']).toBe(35);
    await press(page, words.undo, true);
    expect(await faults(page)).toEqual([]);
    expect(await kept(page)).toEqual(before);
    await page.context().close();
  });

  it('arrows lead from week to week, Escape closes a week and releases a lesson', async () => {
    const page = await planner();
    await addByKeys(page, 6);
    await tabTo(page, /^Tuần 1 /);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Tuần 2 /);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^Tuần 2 /);
    expect(await focused(page)).toContain('Mình có thể nói với ai');
    await page.keyboard.press('Enter');
    await page.locator('.week-dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.week-dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('Mình có thể nói với ai');
    await page.keyboard.press('Enter');
    await press(page, interpolate(words.moveOf, { title: 'Mình có thể nói với ai?' }));
    const placing = page.locator('.year-months.placing');
    await placing.waitFor();
    await page.keyboard.press('Escape');
    // Preact draws the change after the key.
    await placing.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('a week', () => {
  it('changes its kind, loses a lesson and gets it again', async () => {
    const page = await planner();
    await addClass(page, 5);
    const [key, n] = Object.entries((await kept(page))!.classes[0]!.placed)[0]!;
    const week = page.getByRole('button', {
      name: new RegExp(`^${words.week.replace('{n}', String(n))} `),
    });
    await week.click();
    await page
      .getByRole('button', { name: new RegExp(`^${words.out}`) })
      .first()
      .click();
    expect((await kept(page))!.classes[0]!.placed[key]).toBeUndefined();
    await page.getByLabel(words.addHere).selectOption({ index: 1 });
    expect((await kept(page))!.classes[0]!.placed[key]).toBe(n);
    await page.getByRole('button', { name: words.done }).click();
    await page.locator('.year-week').nth(20).click();
    await page.getByLabel(words.kindOfWeek).selectOption('tet');
    await page.keyboard.press('Escape');
    expect(await page.locator('.year-week.tet').count()).toBe(1);
    await page.getByRole('button', { name: words.undo }).click();
    expect(await page.locator('.year-week.tet').count()).toBe(0);
    await page.context().close();
  });

  it('shows the whole year on one screen of 1366×633, and within the width of a phone', async () => {
    const page = await planner();
    await addClass(page, 6);
    await page.setViewportSize({ width: 1366, height: 633 });
    await page.evaluate('scrollTo(0, 0)');
    const box = await page.locator('.year-months').boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(633);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });
});

describe('the plan', () => {
  it('persists until the next visit, makes no foreign request, and is erased by “Xóa hết”', async () => {
    const page = await planner();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await addClass(page, 4);
    await page.locator('.year-more summary').first().click();
    await page.getByLabel(words.name).fill('4B');
    await page.getByLabel(words.name).blur();
    await page.reload();
    await page.getByText(interpolate(words.ofClass, { name: '4B' })).waitFor();
    expect(await page.locator('.year-week:is(.lesson, .ten-minutes)').count()).toBeGreaterThan(5);
    expect(sent.filter((text) => text.includes('4B'))).toEqual([]);
    await page.goto(`${site.url}me/#may-giu-gi`);
    await page.getByRole('button', { name: me.vi.eraseAll }).click();
    await page.getByRole('button', { name: me.vi.yes, exact: true }).click();
    await page.getByText(me.vi.erased).first().waitFor();
    expect(await kept(page)).toBeNull();
    await page.context().close();
  });

  it('shows a notice if it cannot be stored', async () => {
    const page = await planner();
    await page.evaluate("Storage.prototype.setItem = () => { throw new Error('full'); }");
    await page.getByRole('button', { name: words.add }).click();
    await page.getByText(words.refused).waitFor();
    await page.context().close();
  });

  it('is a calendar that a library reads, without the name of a sensitive lesson', async () => {
    const page = await planner();
    await addClass(page, 11);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.calendar }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(words.file);
    const events = new ICAL.Component(
      ICAL.parse(readFileSync(await saved.path(), 'utf8')) as unknown[],
    )
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).summary);
    expect(events.length).toBe(Object.keys((await kept(page))!.classes[0]!.placed).length);
    expect(events.join()).not.toMatch(/nhạy cảm|tống tiền|kiểm soát/);
    await page.context().close();
  });

  it('fits one side of paper a class', async () => {
    const page = await planner();
    await addClass(page, 6);
    const sides = (await page.pdf({ format: 'A4' }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)!.length;
    expect(sides).toBe(1);
    await page.context().close();
  });

  it('prints every name of a week uncut', async () => {
    const page = await planner();
    await addClass(page, 7);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    const cut = (): Promise<string[]> =>
      page
        .locator('.year-week b')
        .evaluateAll((names) =>
          names
            .filter((name) => name.scrollHeight > name.clientHeight + 2)
            .map((name) => (name as HTMLElement).innerText),
        );
    expect(await cut()).toEqual([]);
    await page
      .locator('.year-week b')
      .evaluateAll((names) =>
        names.forEach((name) => ((name as HTMLElement).style.fontSize = '30pt')),
      );
    expect((await cut()).length).toBeGreaterThan(5);
    await page.context().close();
  });
});
