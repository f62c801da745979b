/**
 * What lies under the two bars of a lesson: asked of a page as it came, with the keyboard at each
 * thing that can be reached, and after an answer.
 */
import type { Browser, Locator, Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { labPc } from '../browser/shared-browser.ts';
import { pastDoubleClick } from '../browser/waits.ts';

export type Screen = {
  name: string;
  width: number;
  height: number;
  /** Letters as the browser's own settings make them; 16 px where nobody has changed them. */
  letters?: number;
  /** Whether the bars may take a quarter of the height and no more. */
  isTight?: true;
};

export const screens: Screen[] = [
  { name: 'a lab’s screen under a browser’s bars', width: 1366, height: 633 },
  { name: 'a lab’s screen', width: 1366, height: 768 },
  { name: 'a phone', width: 360, height: 640 },
  { name: 'letters twice as large', width: 1366, height: 633, letters: 32, isTight: true },
  {
    name: 'a phone with letters twice as large',
    width: 360,
    height: 640,
    letters: 32,
    isTight: true,
  },
  { name: 'zoom 200 %', width: 683, height: 316, isTight: true },
];

/**
 * On the page: faults of the step that is shown, each a sentence. Bars are what sticks to an edge
 * of the window.
 */
const faultsHere = ({ isTight }: { isTight: boolean }): string[] => {
  const step = [...document.querySelectorAll<HTMLElement>('.step')].find(
    (each) => each.getClientRects().length > 0,
  )!;
  const sticks = (bar: Element | null): bar is Element =>
    bar !== null && getComputedStyle(bar).position === 'sticky';
  const header = document.querySelector('.top')!;
  const weave = document.querySelector('.top .weave') ?? header;
  const bar =
    [...step.querySelectorAll('.bar')].find((each) => each.getClientRects().length > 0) ?? null;
  const top = (): number => weave.getBoundingClientRect().bottom;
  const bottom = (): number => (sticks(bar) ? bar.getBoundingClientRect().top : innerHeight);
  const nameOf = (thing: Element | Range): string =>
    thing instanceof Range
      ? `the heading ${thing.toString()}`
      : `${thing.tagName} ${(thing.getAttribute('aria-label') ?? thing.textContent ?? '').trim().slice(0, 40)}`;
  const faults: string[] = [];
  const share = (top() + innerHeight - bottom()) / innerHeight;
  if (isTight && share > 0.25)
    faults.push(`the bars take ${Math.round(share * 100)} % of the height`);
  const lies = (thing: Element | Range, how: string): void => {
    const box = thing.getBoundingClientRect();
    // What is higher than the room between the bars cannot be clear of both.
    if (box.height > bottom() - top()) return;
    if (box.top < top() - 1)
      faults.push(`${how}: ${nameOf(thing)} is ${Math.round(top() - box.top)} px under the header`);
    else if (box.bottom > bottom() + 1)
      faults.push(
        `${how}: ${nameOf(thing)} is ${Math.round(box.bottom - bottom())} px under the bar`,
      );
  };
  // Beside words alone the heading's own box is as high as they are.
  const heading = document.createRange();
  heading.selectNodeContents(step.querySelector('h2')!);
  lies(heading, 'as it came');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  const reached = step.querySelectorAll<HTMLElement>(
    'a[href],button:not([disabled]),input:not([disabled]),select,textarea,summary',
  );
  for (const thing of reached) {
    if (bar?.contains(thing) || thing.getClientRects().length === 0) continue;
    thing.focus();
    lies(thing.closest('label') ?? thing, 'by Tab');
  }
  // A table has nothing to Tab to: each row as somebody scrolls to it, or a screen reader does.
  for (const row of step.querySelectorAll('tr, [role="row"]')) {
    if (row.getClientRects().length === 0) continue;
    row.scrollIntoView({ block: 'nearest' });
    lies(row, 'a row of a table');
  }
  return faults;
};

/**
 * On the page: choices, and the ears beside them, of the question that is shown, as it came; each a
 * sentence where it is under the bar.
 */
const choicesHere = (): string[] => {
  const step = [...document.querySelectorAll<HTMLElement>('.step')].find(
    (one) => one.getClientRects().length > 0,
  )!;
  const bar = [...step.querySelectorAll('.bar')].find((one) => one.getClientRects().length > 0);
  if (!bar || scrollY > 0 || !step.querySelector('.work .option')) return [];
  const line = bar.getBoundingClientRect().top;
  return [...step.querySelectorAll<HTMLElement>('.work :is(label, button)')].flatMap((thing) => {
    const box = thing.getBoundingClientRect();
    const name = (thing.getAttribute('aria-label') ?? thing.textContent ?? '').trim().slice(0, 40);
    return thing.getClientRects().length > 0 && box.bottom > line + 1
      ? [`${thing.tagName} ${name} is ${Math.round(box.bottom - line)} px under the bar`]
      : [];
  });
};

/** Keeps an answer, so that from then on each lesson says whose work this is (“Không phải em”). */
export async function keepWork(tab: Page, site: string): Promise<void> {
  await tab.goto(`${site}lessons/help-map/#b4`, { waitUntil: 'networkidle' });
  await tab.locator('#b4 label.option').first().click();
  await tab.locator('#b4 .bar button.main').click();
  await tab.locator('#b4 .saved').filter({ hasText: shell.vi.saved }).waitFor();
}

/**
 * Each question of a lesson, its old ones and its end check included, where work is kept.
 * @param asks what is asked of each as it comes: that nothing reached is under a bar, or that its
 *   choices are clear of it at once
 */
export async function questionFaults(
  tab: Page,
  url: string,
  screen: Screen,
  asks: 'reached' | 'choices',
  css = '',
): Promise<string[]> {
  await tab.goto('about:blank');
  await tab.goto(url, { waitUntil: 'networkidle' });
  await tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  if (!(await tab.locator('.who').isVisible()))
    return [`${url}: the page does not say whose work this is`];
  const faults: string[] = [];
  const ask = async (where: string): Promise<void> => {
    const found =
      asks === 'choices'
        ? await tab.evaluate(choicesHere)
        : await tab.evaluate(faultsHere, { isTight: false });
    faults.push(...found.map((fault) => `${screen.name}, ${where}: ${fault}`));
  };
  const steps = await tab.locator('.step').count();
  for (let n = 1; n <= steps; n += 1) {
    await tab.evaluate((to) => void (location.hash = `#b${to}`), n);
    const step = tab.locator(`#b${n}`);
    await step.waitFor();
    if ((await step.locator('[data-island=exit-check]').count()) === 0) {
      if ((await step.locator('.option').count()) === 0) continue;
      // Two frames: the step is drawn, then measured.
      await tab.waitForTimeout(60);
      await ask(`step ${n}`);
      continue;
    }
    const count = step.locator('.exit-count').filter({ visible: true });
    const isAsked = (): Promise<boolean> =>
      count.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    for (let question = 1; await isAsked(); question += 1) {
      // Two frames: the step is drawn, then measured.
      await tab.waitForTimeout(60);
      await ask(`step ${n}, question ${question} of the end check`);
      const options = step.locator('.option:not(.unsure) input');
      if ((await options.count()) === 0) break;
      const main = step.locator('.bar button.main');
      // A question with several answers keeps its button waiting until enough are picked.
      for (let pick = 0; pick < (await options.count()); pick += 1) {
        await options.nth(pick).check({ force: true });
        if ((await main.getAttribute('aria-disabled')) !== 'true') break;
      }
      await main.click();
      await step.locator('.remark').first().waitFor();
      // The second press of a double click is no press.
      await pastDoubleClick(tab);
      const next = step.locator('.bar').getByText(shell.vi.next, { exact: true });
      const later = step.locator('.bar').getByText(shell.vi.later, { exact: true });
      await next.or(later).first().click();
      if (!(await step.locator('.stem').first().isVisible())) break;
    }
  }
  return faults;
}

/** A tab of that screen. */
export async function tabOf(browser: Browser, { width, height, letters }: Screen): Promise<Page> {
  const context = await browser.newContext({ ...labPc, viewport: { width, height } });
  const tab = await context.newPage();
  if (letters) {
    const session = await context.newCDPSession(tab);
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
  }
  return tab;
}

/** Until a thing has been in one place for half a second: a busy machine scrolls late. */
const standsStill = (thing: Locator): Promise<void> =>
  thing.evaluate(async (box) => {
    let last = NaN;
    for (let quiet = 0, frames = 0; quiet < 30 && frames < 300; frames += 1) {
      // A tab beside others may be drawn no more for a while.
      await new Promise<unknown>((drawn) => {
        requestAnimationFrame(drawn);
        setTimeout(drawn, 200);
      });
      const { top, bottom } = box.getBoundingClientRect();
      quiet = top + bottom === last ? quiet + 1 : 0;
      last = top + bottom;
    }
  });

/**
 * Goes through every step of a lesson, answers what a first press and the main button answer, and
 * asks each time.
 */
export async function barFaults(
  tab: Page,
  url: string,
  screen: Screen,
  css = '',
): Promise<string[]> {
  await tab.goto(url, { waitUntil: 'networkidle' });
  await tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  const isTight = screen.isTight ?? false;
  const steps = await tab.locator('.step').count();
  const faults: string[] = [];
  for (let n = 1; n <= steps; n += 1) {
    // As a pupil moves: by the step's address, which puts the page to its top.
    await tab.evaluate((to) => void (location.hash = `#b${to}`), n);
    await tab.locator(`#b${n}`).waitFor();
    // Two frames: the step is drawn, then measured.
    await tab.waitForTimeout(60);
    const ask = async (when: string): Promise<void> => {
      const found = await tab.evaluate(faultsHere, { isTight });
      faults.push(...found.map((fault) => `${screen.name}, step ${n}${when}: ${fault}`));
    };
    await ask('');
    const step = tab.locator(`#b${n}`);
    const options = step.locator('.option:not(.unsure) input');
    if ((await options.count()) === 0) continue;
    await options.first().check({ force: true });
    await step.locator('.bar button.main').click();
    const remark = step.locator('.remark').first();
    if (
      !(await remark.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      ))
    )
      continue;
    await standsStill(remark);
    const under = await remark.evaluate((box) => {
      const weave = (document.querySelector('.top .weave') ?? document.querySelector('.top'))!;
      const bar = box.closest('.step')!.querySelector('.bar')!;
      const bottom =
        getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().top : innerHeight;
      const { top, bottom: end, height } = box.getBoundingClientRect();
      const room = bottom - weave.getBoundingClientRect().bottom;
      return {
        above: weave.getBoundingClientRect().bottom - top,
        below: height > room ? 0 : end - bottom,
      };
    });
    if (under.above > 1 || under.below > 1)
      faults.push(
        `${screen.name}, step ${n}: the remark is under a bar (${JSON.stringify(under)})`,
      );
  }
  return faults;
}
