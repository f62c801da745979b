/**
 * A class is created, collected into, undone and read, only by keyboard and only by touch; counts
 * the presses for each.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { classes as words } from '#site/teacher/messages/classes.ts';
import { builtSite } from '../browser/built-site.ts';
import { newPupil } from './walk/pupil.ts';

const PATH = 'teachers/classes/';
const site = builtSite();

/**
 * The actions of one input method. `press`: presses the control with this name; `type`: types into
 * it.
 */
type Hand = {
  presses: number;
  press(name: string): Promise<void>;
  type(name: string, text: string): Promise<void>;
  /** Types into the focused field: the focus moves to the next one by itself. */
  goOn(text: string): Promise<void>;
};

/** Maximum number of Tab presses around any page. */
const ROUND = 400;

/** Tab, Enter, Space and letters: the mouse is never moved. */
function keys(page: Page): Hand {
  const nameInFocus = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label =
        element?.labels?.[0]?.textContent ??
        element?.getAttribute('aria-label') ??
        element?.textContent;
      return (label ?? '').replace(/\s+/g, ' ').trim();
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < ROUND; step += 1) {
      if ((await nameInFocus()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to “${name}” by Tab`);
  };
  const hand: Hand = {
    presses: 0,
    press: async (name) => {
      await page.getByText(name, { exact: true }).first().waitFor();
      await tabTo(name);
      await page.keyboard.press('Enter');
      hand.presses += 1;
    },
    type: async (name, text) => {
      await tabTo(name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    goOn: (text) => page.keyboard.type(text),
  };
  return hand;
}

/** Touch: taps, and the on-screen keyboard of a field. */
function finger(page: Page): Hand {
  const hand: Hand = {
    presses: 0,
    press: async (name) => {
      await page.getByRole('button', { name, exact: true }).first().tap();
      hand.presses += 1;
    },
    type: async (name, text) => {
      await page.getByLabel(name, { exact: true }).first().tap();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    goOn: (text) => page.keyboard.type(text),
  };
  return hand;
}

const ways = { keys, finger };
async function atTheBoard(
  way: keyof typeof ways,
  act: (hand: Hand, page: Page) => Promise<void>,
): Promise<void> {
  const teacher = await newPupil(
    site.browser,
    site.url,
    way === 'finger' ? { hasTouch: true } : {},
  );
  await teacher.page.goto(site.url + PATH);
  await teacher.page.getByRole('button', { name: words.make }).waitFor();
  await act(ways[way](teacher.page), teacher.page);
  expect(teacher.errors).toEqual([]);
  await teacher.close();
}

async function makeClass(hand: Hand, many: string): Promise<void> {
  await hand.press(words.make);
  await hand.type(words.made.name, '4A');
  await hand.type(words.made.many, many);
  await hand.press(words.made.make);
}
const letter = (card: number, question = 1) =>
  interpolate(words.collect.letter, { n: card, q: question });

describe.each(['keys', 'finger'] as const)('only by %s', (way) => {
  it('a class is created, paper is typed in, undone, redone, and read on the board', async () => {
    await atTheBoard(way, async (hand, page) => {
      await makeClass(hand, '3');
      await page.getByRole('heading', { name: '4A' }).waitFor();
      await hand.press(words.views.collect);
      const [question] = await page.locator('.paper-grid input.letter').all();
      const name = (await question!.getAttribute('aria-label'))!;
      await hand.type(name, 'a');
      // The focus moves to the next field by itself.
      await hand.goOn('b');
      await page
        .locator('.plate', { has: page.locator('.paper-grid') })
        .getByRole('button', { name: words.collect.save })
        .waitFor();
      await hand.press(words.collect.save);
      await page.locator('.said .note').waitFor();
      await hand.press(words.collect.undo);
      await page.getByText(words.collect.undone).waitFor();
      await hand.press(words.views.takings);
      await hand.press(words.takings.redo);
      await page.getByRole('button', { name: words.takings.undo }).first().waitFor();
      await hand.press(words.views.board);
      await page.locator('.answers').waitFor();
      await hand.press(words.views.roster);
      await page.getByText(words.roster.add).waitFor();
    });
  });
});

describe('presses from an empty computer to a board of thirty-five', () => {
  it('by hands before the projector', async () => {
    await atTheBoard('keys', async (hand, page) => {
      await makeClass(hand, '35');
      await hand.press(words.views.ticket);
      await hand.press(words.ticket.begin);
      for (let question = 1; ; question += 1) {
        await page.locator('.ticket input').first().waitFor();
        for (const raised of ['10', '20', '5']) {
          await hand.goOn(raised);
          await page.keyboard.press('Enter');
        }
        if (!(await page.getByRole('button', { name: words.ticket.next }).count())) break;
        await hand.press(words.ticket.next);
        await page.getByText(new RegExp(`^Câu ${question + 1} trong`)).waitFor();
      }
      await hand.press(words.ticket.save);
      await page.getByText(words.collect.handsSaved).waitFor();
      await hand.press(words.views.board);
      await page.locator('.answers').waitFor();
      console.log(`presses from an empty device to a board by hands: ${hand.presses}`);
      expect(hand.presses).toBeLessThanOrEqual(12);
    });
  });
  it('by paper', async () => {
    await atTheBoard('keys', async (hand, page) => {
      await makeClass(hand, '35');
      await hand.press(words.views.collect);
      const places = page.locator('.paper-grid input.letter');
      await places.first().waitFor();
      await hand.type((await places.first().getAttribute('aria-label')) ?? letter(1), 'a');
      const count = await places.count();
      await hand.goOn('abc'.repeat(count).slice(1, count));
      await hand.press(words.collect.save);
      await page.locator('.said .note').waitFor();
      await hand.press(words.views.board);
      await page.locator('.answers').waitFor();
      console.log(`presses from an empty device to a board of 35 by paper: ${hand.presses}`);
      expect(hand.presses).toBeLessThanOrEqual(12);
      expect(await page.locator('.board-table tbody tr').count()).toBe(35);
    });
  });
});
