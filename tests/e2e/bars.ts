/**
 * Checks a lesson's page for anything under the two bars: as it opens, at each element reachable by
 * keyboard, and after an answer.
 */
import type { Browser, Locator, Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { labPc } from '../browser/shared-browser.ts';
import { pastDoubleClick } from '../browser/waits.ts';

export type Screen = {
  name: string;
  width: number;
  height: number;
  /** Font size of the browser's settings in px; 16 by default. */
  letters?: number;
  /** True if the bars may take at most a quarter of the height. */
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
 * On the page: returns the faults of the shown step as sentences. Bars are the elements that stick
 * to an edge of the window.
 */
const faultsHere = ({ isTight }: { isTight: boolean }): string[] => {
  const step = [...document.querySelectorAll<HTMLElement>('.step')].find(
    (element) => element.getClientRects().length > 0,
  )!;
  const sticks = (bar: Element | null): bar is Element =>
    bar !== null && getComputedStyle(bar).position === 'sticky';
  const header = document.querySelector('.top')!;
  const weave = document.querySelector('.top .weave') ?? header;
  const bar =
    [...step.querySelectorAll('.bar')].find((element) => element.getClientRects().length > 0) ??
    null;
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
    // An element higher than the space between the bars cannot be clear of both.
    if (box.height > bottom() - top()) return;
    if (box.top < top() - 1)
      faults.push(`${how}: ${nameOf(thing)} is ${Math.round(top() - box.top)} px under the header`);
    // The site's notes at the end of a lesson are after the bar, which then moves up with the page.
    else if (
      box.bottom > bottom() + 1 &&
      !(bar && box.top >= bar.getBoundingClientRect().bottom && box.bottom <= innerHeight + 1)
    )
      faults.push(
        `${how}: ${nameOf(thing)} is ${Math.round(box.bottom - bottom())} px under the bar`,
      );
  };
  // The range of the heading's text; its box is also as high as the words beside it.
  const heading = document.createRange();
  heading.selectNodeContents(step.querySelector('h2')!);
  lies(heading, 'as it came');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  const reached = step.querySelectorAll<HTMLElement>(
    'a[href],button:not([disabled]),input:not([disabled]),select,textarea,summary',
  );
  for (const thing of reached) {
    // Content of a closed <details> has rectangles, but Tab does not reach it.
    if (bar?.contains(thing) || !thing.checkVisibility()) continue;
    thing.focus();
    lies(thing.closest('label') ?? thing, 'by Tab');
  }
  // A table has nothing focusable: check each row as scrolled to by a person or a screen reader.
  for (const row of step.querySelectorAll('tr, [role="row"]')) {
    if (row.getClientRects().length === 0) continue;
    row.scrollIntoView({ block: 'nearest' });
    lies(row, 'a row of a table');
  }
  return faults;
};

/**
 * On the page: returns a sentence for each choice, or audio button beside it, of the shown question
 * that is under the bar.
 */
const choicesHere = (): string[] => {
  const step = [...document.querySelectorAll<HTMLElement>('.step')].find(
    (element) => element.getClientRects().length > 0,
  )!;
  const bar = [...step.querySelectorAll('.bar')].find(
    (element) => element.getClientRects().length > 0,
  );
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

/** Saves an answer, so that each lesson then shows the profile bar (“Không phải em”). */
export async function keepWork(tab: Page, site: string): Promise<void> {
  await tab.goto(`${site}lessons/help-map/#b4`, { waitUntil: 'networkidle' });
  await tab.locator('#b4 label.option').first().click();
  await tab.locator('#b4 .bar button.main').click();
  await tab.locator('#b4 .saved').filter({ hasText: shell.vi.saved }).waitFor();
}

/**
 * Checks each question of a lesson with stored work, including its review questions and exit
 * ticket.
 * @param asks the check for each: that no reachable element is under a bar, or that the choices are
 * clear of it at once
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
      // Two frames: the step is rendered, then measured.
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
      // Two frames: the step is rendered, then measured.
      await tab.waitForTimeout(60);
      await ask(`step ${n}, question ${question} of the end check`);
      const options = step.locator('.option:not(.unsure) input');
      if ((await options.count()) === 0) break;
      const main = step.locator('.bar button.main');
      // A question with several picks keeps its button disabled until enough are picked.
      for (let pick = 0; pick < (await options.count()); pick += 1) {
        await options.nth(pick).check({ force: true });
        if ((await main.getAttribute('aria-disabled')) !== 'true') break;
      }
      await main.click();
      await step.locator('.remark').first().waitFor();
      // The second press of a double click is ignored.
      await pastDoubleClick(tab);
      const next = step.locator('.bar').getByText(shell.vi.next, { exact: true });
      const later = step.locator('.bar').getByText(shell.vi.later, { exact: true });
      await next.or(later).first().click();
      if (!(await step.locator('.stem').first().isVisible())) break;
    }
  }
  return faults;
}

/** Opens a tab with that screen. */
export async function tabOf(browser: Browser, { width, height, letters }: Screen): Promise<Page> {
  const context = await browser.newContext({ ...labPc, viewport: { width, height } });
  const tab = await context.newPage();
  if (letters) {
    const session = await context.newCDPSession(tab);
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
  }
  return tab;
}

/** Waits until an element has been in one place for half a second: a busy machine scrolls late. */
const waitUntilStill = (thing: Locator): Promise<void> =>
  thing.evaluate(async (box) => {
    let last = NaN;
    for (let quiet = 0, frames = 0; quiet < 30 && frames < 300; frames += 1) {
      // A background tab may not be rendered for a while.
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
 * checks each time.
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
    // As a pupil moves: by the step's address, which scrolls the page to its top.
    await tab.evaluate((to) => void (location.hash = `#b${to}`), n);
    await tab.locator(`#b${n}`).waitFor();
    // Two frames: the step is rendered, then measured.
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
    await waitUntilStill(remark);
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
