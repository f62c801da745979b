/**
 * The year planner: two classes planned only by keyboard, its rules shown, stored on this device,
 * undone, printed, read by a calendar.
 */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
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
  await tabTo(page, words.addGrade);
  await page.keyboard.press('Home');
  for (let n = 1; n < grade; n += 1) await page.keyboard.press('ArrowDown');
  await press(page, words.add);
}
const faults = (page: Page): Promise<string[]> => page.locator('.year-faults li').allInnerTexts();

describe('only by keyboard', () => {
  it('two classes are planned for 35 weeks, and no rule is broken', async () => {
    const page = await planner();
    for (const grade of [6, 10]) {
      await addByKeys(page, grade);
      await press(page, words.fill);
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

  it('a sensitive lesson in the last week is reported, moved by another press, and both can be undone', async () => {
    const page = await planner();
    await addByKeys(page, 6);
    await press(page, words.fill);
    const before = await kept(page);
    await press(page, /^Tin nhắn buổi tối/);
    await press(page, /tuần 35\./);
    expect((await faults(page)).join()).toContain(words.rules['last-week']);
    await press(page, words.undo, true);
    expect(await faults(page)).toEqual([]);
    expect(await kept(page)).toEqual(before);
    await page.context().close();
  });

  it('Escape releases a lesson and returns to it', async () => {
    const page = await planner();
    await addByKeys(page, 6);
    await press(page, /^Mình có thể nói với ai/);
    expect(await page.locator('.put').count()).toBe(35);
    await page.keyboard.press('Escape');
    expect(await page.locator('.put').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.innerText')).toContain(
      'Mình có thể nói với ai?',
    );
    await page.context().close();
  });
});

describe('the plan', () => {
  it('persists until the next visit, makes no foreign request, and is erased by “Xóa hết”', async () => {
    const page = await planner();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.getByLabel(words.addGrade).selectOption('4');
    await page.getByRole('button', { name: words.add }).click();
    await page.getByLabel(words.name).fill('4B');
    await page.getByRole('button', { name: words.fill }).click();
    await page.reload();
    await page.getByRole('button', { name: '4B', exact: true }).waitFor();
    expect(await page.locator('.in-week').count()).toBeGreaterThan(5);
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
    await page.getByLabel(words.addGrade).selectOption('11');
    await page.getByRole('button', { name: words.add }).click();
    await page.getByRole('button', { name: words.fill }).click();
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

  it('fits two sides of paper a class', async () => {
    const page = await planner();
    await page.getByLabel(words.addGrade).selectOption('6');
    await page.getByRole('button', { name: words.add }).click();
    await page.getByRole('button', { name: words.fill }).click();
    const sides = (await page.pdf({ format: 'A4' }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)!.length;
    expect(sides).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it('prints the dates of a week in full, beside its entry', async () => {
    const page = await planner();
    await page.getByLabel(words.addGrade).selectOption('7');
    await page.getByRole('button', { name: words.add }).click();
    await page.locator('.week-head select').nth(23).selectOption('tet');
    await page.getByRole('button', { name: words.fill }).click();
    await page.emulateMedia({ media: 'print' });
    const cut = (): Promise<string[]> =>
      page
        .locator('.week-head')
        .evaluateAll((heads) =>
          heads
            .filter((head) => head.scrollWidth > head.clientWidth)
            .map((head) => (head as HTMLElement).innerText),
        );
    expect(await cut()).toEqual([]);
    await page
      .locator('.week')
      .evaluateAll((weeks) =>
        weeks.forEach((week) => ((week as HTMLElement).style.gridTemplateColumns = '15em 1fr')),
      );
    expect((await cut()).length).toBeGreaterThan(5);
    await page.context().close();
  });
});
