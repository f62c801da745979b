// A lesson on the projector, press by press.
import type { Page } from 'playwright';

/** Which remarks of the shown screen are open. */
export const openOnes = (page: Page) =>
  page
    .locator('.screen[data-shown] .votes details')
    .evaluateAll((all) => all.map((element) => element.hasAttribute('open')));

/** The content of one press. `open`: every remark that may be opened is open. */
export type Seen = { id: string; faults: string[]; share: number | null; open: boolean };

/**
 * Runs in the page: text that is off the screen, cut or below the bar, text under 36 px, and the
 * part of the screen that the picture has.
 */
export function seenHere(): Omit<Seen, 'open'> {
  const screen = document.querySelector<HTMLElement>('.screen[data-shown]')!;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  const [bar, help] = [boxOf('.show-bar'), boxOf('.top .help')];
  const faults = new Set<string>();
  const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    const words = text.textContent!.trim().slice(0, 30);
    if (!words || !isSeen(parent) || parent.closest('svg, .unseen')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < 36) faults.add(`${size} px: ${words}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of [...range.getClientRects()].filter(({ width }) => width > 2)) {
      const { left, right, top, bottom } = line;
      if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
        faults.add(`off the screen: ${words}`);
      for (const box of [bar, help])
        if (right > box.left && left < box.right && bottom > box.top + 6 && top < box.bottom - 6)
          faults.add(`under a button: ${words}`);
      for (let around = parent; around !== screen.parentElement; around = around.parentElement!) {
        const edge = around.getBoundingClientRect();
        const isCut = top < edge.top - 3 || bottom > edge.bottom + 3 || right > edge.right + 3;
        if (getComputedStyle(around).overflowY === 'hidden' && isCut) faults.add(`cut: ${words}`);
      }
    }
  }
  const visual = screen.querySelector('.visual');
  const area = ({ width, height }: { width: number; height: number }) =>
    (width * height) / innerWidth / innerHeight;
  let share: number | null = null;
  if (visual && isSeen(visual)) {
    share = area(visual.getBoundingClientRect());
    // A drawing of 960 × 540 is contained in its box.
    const drawing = visual.querySelector(':scope > img:not(.face), :scope > svg');
    if (drawing) {
      const { width, height } = drawing.getBoundingClientRect();
      const scale = Math.min(width / 960, height / 540);
      share = area({ width: 960 * scale, height: 540 * scale });
    }
  }
  return { id: screen.id, faults: [...faults], share };
}

/** Shows a lesson press by press to its end, each question with every remark opened in turn. */
export async function walkShow(page: Page): Promise<Seen[]> {
  const seen: Seen[] = [];
  const look = async (): Promise<void> => {
    const votes = await openOnes(page);
    seen.push({ ...(await page.evaluate(seenHere)), open: votes.every(Boolean) });
  };
  const next = page.locator('[data-next]');
  for (let isLast = false; !isLast;) {
    await look();
    const reveal = page.locator('[data-reveal]');
    for (
      let left = (await reveal.isVisible()) ? (await openOnes(page)).filter((is) => !is).length : 0;
      left > 0;
      left -= 1
    ) {
      await page.keyboard.press('d');
      await look();
    }
    isLast = await next.isDisabled();
    await page.keyboard.press('PageDown');
  }
  return seen;
}
export const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];
/** Returns what is wrong in a walk, as sentences. */
export const faultsOf = (seen: readonly Seen[]): string[] => [
  ...new Set([
    ...seen.flatMap(({ id, faults }) => faults.map((fault) => `${id} ${fault}`)),
    ...seen.flatMap(({ id, share }) =>
      share !== null && share < 0.5 ? [`${id} picture ${share.toFixed(2)}`] : [],
    ),
  ]),
];
