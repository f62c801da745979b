/**
 * A pupil who presses whatever is there until a question is answered, and goes on to the lesson's
 * end: by the keys of a keyboard alone, or by one finger alone. It knows no kind and no answer, so
 * a new kind is walked without a word here.
 */
import type { ElementHandle, Page } from 'playwright';
import { randomFrom } from '../../claims/fuzz-inputs.ts';

export type Hand = 'keys' | 'finger';
export type Walk = { steps: number; answered: string[]; presses: number };

/**
 * Presses at one question, and of the bar's buttons there, when a pupil would have long given up.
 */
const PATIENCE = 260;
const BAR_PATIENCE = 24;
/** Longer than a double click (`ActionButtons.tsx`). */
const LOOK_MS = 420;
/** More Tabs than any step has stops, twice over. */
const TABS = 160;
const TYPED = 'Em nhờ cô xem giúp tin nhắn này với ạ, em chưa trả lời.';

/** Runs in the page: what to press next, in the step that is shown. */
function nextThing(chance: number): {
  what: 'end' | 'stuck' | 'type' | 'press';
  thing: Element | null;
  asks: string;
} {
  const isShown = (each: Element): boolean => each.getClientRects().length > 0;
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
    (each) =>
      isShown(each) &&
      !each.disabled &&
      each.getAttribute('aria-disabled') !== 'true' &&
      !each.closest('.bar') &&
      !each.matches('.ear, .listen, .listen *'),
  );
  const isEmptyBox = (each: HTMLInputElement): boolean =>
    each.matches('textarea, input[type="text"], input:not([type])') && each.value === '';
  const box = things.find(isEmptyBox);
  if (box) return { what: 'type', thing: box, asks };
  const weighed = things.map((thing) => ({
    thing,
    weight:
      (counts.get(thing) ?? 0) +
      (thing.checked ? 2 : 0) +
      // A group that has its answer is left alone; what opens something comes after what has been
      // opened.
      (thing.type === 'radio' && things.some(({ name, checked }) => checked && name === thing.name)
        ? 2
        : 0) +
      (thing.hasAttribute('aria-expanded') ? 0.5 : 0) +
      // Nobody takes apart at once what they have just put together.
      (thing.matches('.chosen, [aria-pressed="true"]') ? 2 : 0),
  }));
  const least = Math.min(...weighed.map(({ weight }) => weight));
  const lightest = weighed.filter(({ weight }) => weight === least);
  const chosen = lightest[Math.floor(chance * lightest.length)];
  if (!chosen) return { what: 'stuck', thing: null, asks };
  counts.set(chosen.thing, (counts.get(chosen.thing) ?? 0) + 1);
  return press(chosen.thing);
}

/**
 * Tab until the thing has the focus, arrows inside its group of radios; then Enter or the space
 * bar.
 */
async function pressByKeys(page: Page, thing: ElementHandle<HTMLElement>): Promise<void> {
  for (let tabs = 0; tabs < TABS; tabs += 1) {
    const at = await thing.evaluate((element) => {
      const now = document.activeElement as HTMLInputElement;
      const own = element as HTMLInputElement;
      const together = now.type === 'radio' && own.type === 'radio' && now.name === own.name;
      // Tab stops at the one of a group that is chosen; arrows go on from there, past ears that
      // stand between.
      const chosen = [
        ...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked'),
      ].find(({ name }) => own.type === 'radio' && name === own.name);
      const towards = together ? element : (chosen ?? element);
      const isBehind =
        (now.compareDocumentPosition(towards) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return {
        isHere: now === element,
        // Drawn anew while the hand was on its way: a pupil looks again.
        isGone: !element.isConnected,
        isBehind: isBehind && now !== document.body,
        together,
        isOn: own.type === 'radio' && own.checked,
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
    // Drawn anew while the finger was on its way: a pupil looks again.
    if (await label.evaluate((element) => element.isConnected)) throw problem;
  }
}

/**
 * From the page's first step to its end card.
 * @throws where nothing that can be pressed goes on, or what should be pressed cannot be reached
 */
export async function explorePage(page: Page, hand: Hand): Promise<Walk> {
  const chance = randomFrom(7);
  const answered = new Set<string>();
  const steps = new Set<string>();
  let at = '';
  let here = 0;
  let bars = 0;
  for (let presses = 0; ; presses += 1) {
    const next = await page.evaluateHandle(nextThing, chance());
    const { what, asks, step } = await next.evaluate(({ what, asks }) => ({
      what,
      asks,
      step: [...document.querySelectorAll('.step')].find(
        (each) => each.getClientRects().length > 0,
      )!.id,
    }));
    steps.add(step);
    if (at !== `${step} ${asks}`) here = bars = 0;
    at = `${step} ${asks}`;
    here += 1;
    if (what === 'end') return { steps: steps.size, answered: [...answered], presses };
    if (here > PATIENCE || bars > BAR_PATIENCE)
      throw new Error(`${at}: không đi tiếp được / no way on`);
    const thing = (
      await next.getProperty('thing')
    ).asElement() as ElementHandle<HTMLElement> | null;
    if (what === 'stuck' || !thing) {
      // The page may still be waking, or judging.
      if (here > 40) throw new Error(`${at}: không còn gì để bấm / nothing left to press`);
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
