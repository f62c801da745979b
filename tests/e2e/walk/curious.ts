/**
 * A pupil who presses any control until a question is answered, and goes on to the lesson's end:
 * only by keyboard, or only by touch. It knows no kind and no answer, so a new kind is tested
 * without a change here.
 */
import type { ElementHandle, Page } from 'playwright';
import { randomFrom } from '../../claims/fuzz-inputs.ts';

export type Hand = 'keys' | 'finger';
export type Walk = { steps: number; answered: string[]; presses: number };

/**
 * Number of presses at one question, with the bar's buttons, after which a pupil would long have
 * given up.
 */
const PATIENCE = 260;
const BAR_PATIENCE = 24;
/** Longer than a double click (`ActionButtons.tsx`). */
const LOOK_MS = 420;
/** Twice as many Tabs as any step has stops. */
const TABS = 160;
const TYPED = 'Em nhờ cô xem giúp tin nhắn này với ạ, em chưa trả lời.';

/** Runs in the page: returns the next control to press in the shown step. */
function nextThing(chance: number): {
  what: 'end' | 'stuck' | 'type' | 'press';
  thing: Element | null;
  asks: string;
} {
  // What a closed <details> holds has rectangles, and is not shown.
  const isShown = (element: Element): boolean => element.checkVisibility();
  const cover = document.querySelector('.cover .main');
  if (cover && isShown(cover)) return { what: 'press', thing: cover, asks: '' };
  const step = [...document.querySelectorAll('.step')].find(isShown)!;
  const found = (selector: string): HTMLElement | null =>
    [...step.querySelectorAll<HTMLElement>(selector)].find(isShown) ?? null;
  const exit = step.querySelector<HTMLElement>('[data-island="exit-check"]');
  const asks = exit?.dataset.asks || (found('.stem')?.id ?? '').replace(/-stem$/, '');
  const press = (thing: Element) => ({ what: 'press' as const, thing, asks });
  if (step.querySelector('[data-island="end-card"]')) return { what: 'end', thing: null, asks: '' };
  // Of the two doors the one that stays: the other leads to another lesson, on the page of the
  // other way as well.
  const door = found('.doors a.button[href^="#"]') ?? found('.doors a.button');
  if (door) return press(door);
  const main = found('.bar .button.main');
  const waits = main?.getAttribute('aria-disabled') === 'true';
  const isOver = asks === '' || found('.remark') !== null;
  if (isOver) {
    const later = found('.acts .quiet');
    const on = later ?? (waits ? null : main);
    return on ? press(on) : { what: 'stuck', thing: null, asks };
  }
  if (main && !waits) return press(main);
  type Counted = Window & { pressedHere?: WeakMap<Element, number> };
  const counts = ((window as Counted).pressedHere ??= new WeakMap());
  const things = [
    ...step.querySelectorAll<HTMLInputElement>(
      '.work button, .work input, .work textarea, .work select, .ask button',
    ),
  ].filter(
    (element) =>
      isShown(element) &&
      !element.disabled &&
      element.getAttribute('aria-disabled') !== 'true' &&
      !element.closest('.bar') &&
      !element.matches('.ear, .listen, .listen *'),
  );
  const isEmptyBox = (element: HTMLInputElement): boolean =>
    element.matches('textarea, input[type="text"], input:not([type])') && element.value === '';
  const box = things.find(isEmptyBox);
  if (box) return { what: 'type', thing: box, asks };
  const weighed = things.map((thing) => ({
    thing,
    weight:
      (counts.get(thing) ?? 0) +
      (thing.checked ? 2 : 0) +
      // A group with an answer is skipped; controls that open something come after the opened ones.
      (thing.type === 'radio' && things.some(({ name, checked }) => checked && name === thing.name)
        ? 2
        : 0) +
      (thing.hasAttribute('aria-expanded') ? 0.5 : 0) +
      // A pupil does not undo at once what they have just done, and seldom starts over.
      (thing.matches('.chosen, [aria-pressed="true"]') ? 2 : 0) +
      (thing.matches('.feed-undo, .configure-reset') ? 8 : 0),
  }));
  const least = Math.min(...weighed.map(({ weight }) => weight));
  const lightest = weighed.filter(({ weight }) => weight === least);
  const chosen = lightest[Math.floor(chance * lightest.length)];
  if (!chosen) return { what: 'stuck', thing: null, asks };
  counts.set(chosen.thing, (counts.get(chosen.thing) ?? 0) + 1);
  return press(chosen.thing);
}

/**
 * Presses Tab until the control has the focus, arrows inside its group of radios; then Enter or the
 * space bar.
 */
async function pressByKeys(page: Page, thing: ElementHandle<HTMLElement>): Promise<void> {
  for (let tabs = 0; tabs < TABS; tabs += 1) {
    const at = await thing.evaluate((element) => {
      const now = document.activeElement as HTMLInputElement;
      const input = element as HTMLInputElement;
      const together = now.type === 'radio' && input.type === 'radio' && now.name === input.name;
      // Tab stops at the chosen radio of a group; arrows continue from there, past audio buttons in
      // between.
      const chosen = [
        ...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked'),
      ].find(({ name }) => input.type === 'radio' && name === input.name);
      const towards = together ? element : (chosen ?? element);
      const isBehind =
        (now.compareDocumentPosition(towards) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return {
        isHere: now === element,
        // Re-rendered before the press: look again.
        isGone: !element.isConnected,
        isBehind: isBehind && now !== document.body,
        together,
        isOn: input.type === 'radio' && input.checked,
        key: element.matches('a, button') ? 'Enter' : 'Space',
      };
    });
    if (at.isGone) return;
    if (at.isHere) {
      if (!at.isOn) await page.keyboard.press(at.key);
      return;
    }
    if (at.together) await page.keyboard.press(at.isBehind ? 'ArrowUp' : 'ArrowDown');
    else await page.keyboard.press(at.isBehind ? 'Shift+Tab' : 'Tab');
  }
  const name = await thing.evaluate((element) => element.outerHTML.slice(0, 120));
  throw new Error(`Phím Tab không tới được / the keyboard does not reach ${name}`);
}

async function pressByFinger(thing: ElementHandle<HTMLElement>): Promise<void> {
  const label = await thing.evaluateHandle((element) => element.closest('label') ?? element);
  try {
    await label.asElement()!.tap();
  } catch (problem) {
    // Re-rendered before the tap: look again.
    if (await label.evaluate((element) => element.isConnected)) throw problem;
  }
}

/**
 * Goes from the page's first step to its end card.
 * @throws if no control leads on, or a needed control cannot be reached
 */
export async function explorePage(page: Page, hand: Hand): Promise<Walk> {
  const chance = randomFrom(7);
  const answered = new Set<string>();
  const steps = new Set<string>();
  let at = '';
  let tries = 0;
  let bars = 0;
  for (let presses = 0; ; presses += 1) {
    const next = await page.evaluateHandle(nextThing, chance());
    const { what, asks, step } = await next.evaluate(({ what, asks }) => ({
      what,
      asks,
      step: [...document.querySelectorAll('.step, .cover')].find(
        (element) => element.getClientRects().length > 0,
      )!.id,
    }));
    steps.add(step);
    if (at !== `${step} ${asks}`) tries = bars = 0;
    at = `${step} ${asks}`;
    tries += 1;
    if (what === 'end') return { steps: steps.size, answered: [...answered], presses };
    if (tries > PATIENCE || bars > BAR_PATIENCE)
      throw new Error(`${at}: không đi tiếp được / no way on`);
    const thing = (
      await next.getProperty('thing')
    ).asElement() as ElementHandle<HTMLElement> | null;
    if (what === 'stuck' || !thing) {
      // The page may still be hydrating, or grading.
      if (tries > 40) throw new Error(`${at}: không còn gì để bấm / nothing left to press`);
      await page.waitForTimeout(250);
      continue;
    }
    const isBar = await thing.evaluate((element) => element.closest('.bar, .doors') !== null);
    bars += Number(isBar);
    if (asks && (await page.locator('.step .remark').filter({ visible: true }).count()) > 0)
      answered.add(asks);
    if (hand === 'keys') await pressByKeys(page, thing);
    else await pressByFinger(thing);
    if (what === 'type') await page.keyboard.insertText(TYPED);
    await page.waitForTimeout(isBar ? LOOK_MS : 30);
  }
}
