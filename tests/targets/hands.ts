// A pupil's actions and observations, by the words on the screen alone.
import { shell } from '#player/activities/shell/shell-messages.ts';
import { pause, until } from '../e2e/robot/until.ts';
import { rightOf, type Item } from '../e2e/walk/lesson.ts';
import type { Screen } from './screen.ts';

/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 30_000;
/** Pause between two looks at one element. */
const REST_MS = 80;

/**
 * Runs in the page: returns the centre of the visible element with this name, scrolled into view;
 * null if there is none, or while fonts still change.
 */
function placeOf(name: string): { x: number; y: number } | null {
  if (document.fonts.status !== 'loaded') return null;
  const said = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
  };
  const open = document.querySelector('dialog[open]') ?? document;
  const shown = [...open.querySelectorAll('button,a,label,summary,.button')].filter(isShown);
  // An option may contain more than its name: a verdict, a letter.
  const found =
    shown.find((element) => said(element) === name) ??
    shown.find((element) => element.tagName === 'LABEL' && said(element).startsWith(name)) ??
    shown.find((element) => said(element).includes(name));
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + Math.min(width / 2, width - 4), y: top + height / 2 };
}

/** Presses an element once it is at rest: seen twice at one place. */
export async function press(screen: Screen, name: string): Promise<void> {
  let before = '';
  const { x, y } = await until(
    `“${name}”`,
    async () => {
      const place = await screen.ask(placeOf, name);
      const isAtRest = JSON.stringify(place) === before;
      before = JSON.stringify(place);
      if (isAtRest) return place;
      await pause(REST_MS);
      return null;
    },
    PATIENCE_MS,
  );
  await screen.click(x, y);
}

/** Returns all readable text; nothing while the page is being replaced. */
export const read = (screen: Screen): Promise<string> =>
  screen.ask(() => document.body.innerText, null).catch(() => '');

/** Waits until the page contains this text. */
export const see = (screen: Screen, text: string): Promise<true> =>
  until(`“${text}”`, async () => (await read(screen)).includes(text), PATIENCE_MS).catch(
    async (problem: Error) => {
      throw new Error(`${problem.message}\n${(await read(screen)).slice(-600)}`);
    },
  );

const isJudged = (screen: Screen): Promise<boolean> =>
  screen.ask(
    () =>
      [...document.querySelectorAll<HTMLElement>('.step .remark')].some(
        (remark) => remark.offsetParent !== null,
      ),
    null,
  );

/** Answers an item rightly, as its authors wrote it, and waits until the page calls it saved. */
export async function answer(screen: Screen, item: Item): Promise<void> {
  for (const name of rightOf(item)) await press(screen, name);
  const ends = async () =>
    (await isJudged(screen)) || (await screen.ask(placeOf, shell.vi.check)) !== null;
  await until('a verdict, or the main button', ends, PATIENCE_MS);
  if (!(await isJudged(screen))) await press(screen, shell.vi.check);
  await until('a verdict', () => isJudged(screen), PATIENCE_MS);
  await until(
    shell.vi.saved,
    () =>
      screen.ask(
        (word) =>
          [...document.querySelectorAll<HTMLElement>('.saved')].some(
            (saved) => saved.offsetParent !== null && saved.innerText.includes(word),
          ),
        shell.vi.saved,
      ),
    PATIENCE_MS,
  );
}

export const stepShown = (screen: Screen): Promise<number> =>
  screen.ask(() => Number(document.documentElement.dataset['at'] ?? 0), null);
