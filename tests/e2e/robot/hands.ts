// Two ways to act on a page, each alone: keyboard or touch. Both know only the result of readTree.
import type { CDPSession } from 'playwright';
import { nearest, readTree, type AxNode } from './ax.ts';
import type { Act } from '../samples.ts';
import { pause, until } from './until.ts';

export type Target = { what: string; find(tree: AxNode[]): AxNode | undefined };
export type Hands = { way: 'keys' | 'tap'; press(target: Target): Promise<void> };

const acting = new Set([
  'button',
  'radio',
  'checkbox',
  'link',
  'switch',
  'option',
  'tab',
  'menuitem',
  'menuitemradio',
  'menuitemcheckbox',
]);

/** Targets a control with exactly this name. */
export const named = (name: string): Target => ({
  what: `“${name}”`,
  find: (tree) => tree.find((node) => acting.has(node.role) && node.name === name),
});

/** The only text field. */
const textBox: Target = {
  what: 'the text box',
  find: (tree) => tree.find((node) => node.role === 'textbox' && nearest(node, 'main') !== null),
};

export const targetOf = (act: Act): Target => (typeof act === 'string' ? named(act) : textBox);

/**
 * Presses the named control; or focuses the text field and types there, as an input method does.
 */
export async function perform(page: CDPSession, hands: Hands, act: Act): Promise<void> {
  await hands.press(targetOf(act));
  if (typeof act !== 'string') await page.send('Input.insertText', { text: act.type });
}

/**
 * The disabled main button: the one in the page's main part that is marked disabled and is still
 * there.
 */
export const waiting: Target = {
  what: 'the waiting main button',
  find: (tree) =>
    tree.findLast(
      (node) => node.role === 'button' && node.disabled && nearest(node, 'main') !== null,
    ),
};

async function seen(
  page: CDPSession,
  { what, find }: Target,
): Promise<{ tree: AxNode[]; node: AxNode }> {
  let tree: AxNode[] = [];
  return until(what, async () => {
    tree = await readTree(page);
    const node = find(tree);
    return node && { tree, node };
  }).catch((problem: Error) => {
    throw new Error(
      `${problem.message}. Đang có / there is: ${tree
        .filter(({ role }) => acting.has(role))
        .map(({ name, checked }) => `${name}${checked ? ' ✓' : ''}`)
        .join(' | ')}`,
    );
  });
}

const KEYS = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowRight: { code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowLeft: { code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
} as const;

async function key(page: CDPSession, name: keyof typeof KEYS, shift = false): Promise<void> {
  const key = { key: name, modifiers: shift ? 8 : 0, ...KEYS[name] };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Twice as many Tabs as any page of ours has stops. */
const PATIENCE = 80;

/**
 * Presses Tab until the target has the focus; arrows inside a group of radios; then `act` (a radio reached by
 * an arrow is already on).
 */
export const keysOf = (page: CDPSession, act: 'Enter' | ' '): Hands => ({
  way: 'keys',
  press: async (target) => {
    for (let tries = 0; tries < PATIENCE; tries += 1) {
      const { tree, node } = await seen(page, target);
      const focused = tree.findLast((known) => known.focused && known.parent !== null);
      if (focused?.backendId === node.backendId) {
        if (node.role === 'textbox' || (node.role === 'radio' && node.checked)) return;
        return key(page, node.role === 'button' || node.role === 'link' ? act : ' ');
      }
      const back = focused !== undefined && focused.at > node.at;
      const together =
        focused?.role === 'radio' && node.role === 'radio' && groupOf(focused) === groupOf(node);
      if (together) await key(page, back ? 'ArrowUp' : 'ArrowDown');
      else await key(page, 'Tab', back);
    }
    throw new Error(`Phím Tab không tới được ${target.what} / the keyboard does not reach it`);
  },
});

const groupOf = (node: AxNode): number | undefined =>
  (nearest(node, 'radiogroup') ?? nearest(node, 'group') ?? node.parent)?.backendId;

type Corners = [number, number, number, number, number, number];

/**
 * Returns the target's box once it has stopped moving: a late style sheet may shift it, and a
 * person aims at the visible position.
 */
async function steadyBox(page: CDPSession, backendNodeId: number): Promise<Corners> {
  const box = async () =>
    (await page.send('DOM.getBoxModel', { backendNodeId })).model.border as unknown as Corners;
  let before = await box();
  return until('a place that stands still', async () => {
    await pause(40);
    const now = await box();
    const still = now.join() === before.join();
    before = now;
    return still && now;
  });
}

/**
 * Milliseconds within which a desktop browser treats two taps at one spot as a double tap: it
 * selects a word and fires no click.
 */
const DOUBLE_TAP_MS = 700;
const DOUBLE_TAP_PX = 60;

/**
 * Taps in the middle of a target's box. Targets are scrolled to the same height, so it waits where
 * a finger would have to move.
 */
export function fingerOf(page: CDPSession): Hands {
  let last = { x: -DOUBLE_TAP_PX, y: -DOUBLE_TAP_PX, at: 0 };
  const aim = async ({ x, y }: { x: number; y: number }): Promise<void> => {
    if (Math.hypot(x - last.x, y - last.y) < DOUBLE_TAP_PX)
      await pause(Math.max(0, last.at + DOUBLE_TAP_MS - Date.now()));
    last = { x, y, at: Date.now() };
  };
  return {
    way: 'tap',
    press: async (target) => {
      const { node } = await seen(page, target);
      // Scrolls with some space above and below, as a person does: nothing can be pressed under the
      // sticky header and the bar.
      const { model } = await page.send('DOM.getBoxModel', { backendNodeId: node.backendId });
      await page.send('DOM.scrollIntoViewIfNeeded', {
        backendNodeId: node.backendId,
        rect: { x: 0, y: -180, width: 1, height: model.height + 300 },
      });
      const [left, top, , , right, bottom] = await steadyBox(page, node.backendId);
      const point = { x: (left + right) / 2, y: (top + bottom) / 2 };
      await aim(point);
      await page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}
