/**
 * Every start of the guided path can be walked to its end by keyboard only and by one finger only,
 * in at most four presses.
 *
 * @module-tag help
 */
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../e2e/samples.ts';
import { help } from '#site/help/messages/help.ts';
import { MAX_PRESSES, type HelpRoute } from '#curriculum/help-walk.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { siteWithScript, unheard } from '../browser/broken-page.ts';
import { launchChromium, launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { followChanges } from '../e2e/robot/changes.ts';
import { readTree, textsOf, type AxNode } from '../e2e/robot/ax.ts';
import { fingerOf, keysOf, named, type Hands } from '../e2e/robot/hands.ts';
import { until } from '../e2e/robot/until.ts';
import { openReady } from './leaving.ts';
import {
  close,
  common,
  firstSentence,
  firstWays,
  lessonOf,
  ofBand,
  opener,
  paths,
  ways,
  words,
  type Walked,
} from './panel.ts';

const walked = (of: Walked): HelpRoute[] => (isEvery ? of.ways : of.firstWays);
const hands = ['Tab and Enter', 'tap'] as const;
type Hand = (typeof hands)[number];

let site: Served;
let chromium: Launched;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

type Walker = {
  page: CDPSession;
  hands: Hands;
  focused(): Promise<AxNode | undefined>;
  close(): Promise<void>;
};

async function walkerOn(url: string, hand: Hand, { browser } = chromium): Promise<Walker> {
  const touch = hand === 'tap';
  const context = await browser.newContext({
    viewport: touch ? { width: 360, height: 740 } : { width: 1366, height: 625 },
    hasTouch: touch,
    isMobile: touch,
  });
  const tab = await context.newPage();
  const page = await context.newCDPSession(tab);
  await tab.goto(url);
  await tab.locator('.with-path').waitFor({ state: 'attached' });
  return {
    page,
    close: () => context.close(),
    hands: touch ? fingerOf(page) : keysOf(page, 'Enter'),
    focused: async () =>
      (await readTree(page)).findLast((node) => node.focused && node.parent !== null),
  };
}

/**
 * Presses a button and waits for the next heading: it has the focus, and is all that a screen
 * reader announces.
 */
async function pressTo(
  { page, hands: hand, focused }: Walker,
  press: string,
  heading: string,
): Promise<void> {
  await hand.press(named(press));
  await until(`the heading “${heading}” in focus`, async () => {
    const node = await focused();
    return node?.role === 'heading' && node.name === heading;
  });
  expect((await readTree(page)).filter(({ role }) => role === 'status')).toEqual([]);
}

const headingOf = (at: string, { paths } = common): string =>
  paths.questions[at]?.ask ?? paths.ends[at]!.title;

/** Walks a whole route; returns the number of presses from the open panel. */
async function walk(walker: Walker, { presses }: HelpRoute, of = common): Promise<number> {
  const { paths, words } = of;
  await walker.hands.press(named(opener));
  await pressTo(walker, words.open, headingOf(paths.start, of));
  let at = paths.start;
  for (const press of presses) {
    at = paths.questions[at]!.choices.find(({ text }) => text === press)!.to;
    await pressTo(walker, press, headingOf(at, of));
  }
  return presses.length + 1;
}

/** Walks a whole route on a page; its end has all instructions and every number. */
async function walkWhole(page: string, hand: Hand, way: HelpRoute, of = common): Promise<void> {
  const walker = await walkerOn(site.url + page, hand);
  try {
    expect(await walk(walker, way, of)).toBeLessThanOrEqual(MAX_PRESSES);
    const end = of.paths.ends[way.end]!;
    const texts = textsOf(await readTree(walker.page)).join(' ');
    for (const part of [end.now, firstSentence(way.end, of), end.keep, end.never, end.next])
      expect(texts).toContain(part);
    for (const number of end.calls)
      expect(
        named(`${help.vi.call} ${numbers.get(number)}`).find(await readTree(walker.page)),
      ).toBeDefined();
  } finally {
    await walker.close();
  }
}

describe.each(hands)('by %s', (hand) => {
  test.each(walked(common))('$presses leads to all instructions', (way) =>
    walkWhole('lessons/help-map/', hand, way),
  );

  test('“back” goes one question back, finally to the first layer, and “close” returns to the page', async () => {
    const walker = await walkerOn(`${site.url}lessons/help-map/`, hand);
    const [way] = firstWays;
    await walk(walker, way!);
    const before = paths.questions[paths.start]!.choices.find(
      ({ text }) => text === way!.presses[0],
    )!.to;
    await pressTo(walker, words.back, headingOf(before));
    await pressTo(walker, words.back, headingOf(paths.start));
    await walker.hands.press(named(words.back));
    await until(
      'the first button again',
      async () => (await walker.focused())?.name === words.open,
    );
    await walker.hands.press(named(close));
    await until('the help button again', async () => (await walker.focused())?.name === opener);
    await walker.close();
  });
});

describe.each(Object.keys(ofBand))('on a lesson of %s', (band) => {
  const of = ofBand[band]!;
  test.each(walked(of))('$presses leads to all instructions', (way) =>
    walkWhole(lessonOf[band]!, 'Tab and Enter', way, of),
  );
  test('has its own panel, by tap', () => walkWhole(`learn/${band}/`, 'tap', of.firstWays[1]!, of));
  test('on the projector', () =>
    walkWhole(
      `teachers/show/${lessonOf[band]!.split('/')[1]}/`,
      'Tab and Enter',
      of.firstWays[0]!,
      of,
    ));
});

describe.each(['about/', 'teachers/show/help-map/', 'parents/'])('on /%s too', (path) => {
  test('has the path', async () => {
    const walker = await walkerOn(site.url + path, 'Tab and Enter');
    await walk(walker, firstWays[0]!);
    await walker.close();
  });
});

test('in Chromium 109, the path and three Shifts', async () => {
  const old = await launchChromium109();
  const walker = await walkerOn(`${site.url}lessons/help-map/`, 'Tab and Enter', old);
  await walk(walker, firstWays[1]!);
  await walker.close();
  const page = await (await old.browser.newContext()).newPage();
  await openReady(page, `${site.url}lessons/help-map/`);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(`${site.url}bang-cuu-chuong/`);
  await old.close();
});

test('a choice changes the sentence, is announced once, and is cleared when the panel opens again', async () => {
  const walker = await walkerOn(`${site.url}lessons/help-map/`, 'Tab and Enter');
  const { page, hands: hand } = walker;
  const sentence = async () =>
    (await readTree(page)).find(
      ({ role, name }) => role === 'StaticText' && name.startsWith('“') && name.includes(' ơi, '),
    )!;
  const said = async () => (await sentence()).name;
  const way = ways.find(({ end }) => end === 'picture-not-sent')!;
  await walk(walker, way);
  await hand.press({
    what: words.draft,
    find: (tree) =>
      tree.find(({ role, name }) => role === 'DisclosureTriangle' && name === words.draft),
  });
  const spoken = await followChanges(page, [(await sentence()).parent!.backendId]);
  await hand.press(named('mẹ'));
  await until(
    'the mother',
    async () =>
      (await said()) ===
      '“Mẹ ơi, có người xin ảnh của con. Con không muốn gửi. Mẹ giúp con với ạ.”',
  );
  expect(spoken.taken()).toBe(1);
  spoken.stop();
  await hand.press(named('nói riêng'));
  await until('alone', async () => (await said()).endsWith('Con muốn nói riêng với mẹ.”'));
  await hand.press(named('nói riêng'));
  await until('as before', async () => (await said()).endsWith('Mẹ giúp con với ạ.”'));
  await hand.press(named(close));
  await walk(walker, way);
  expect(await said()).toBe(firstSentence(way.end));
  await walker.close();
});

test('actions that need presence are not offered for a listener on the phone', async () => {
  const walker = await walkerOn(`${site.url}lessons/help-map/`, 'Tab and Enter');
  const { page, hands: hand } = walker;
  await walk(
    walker,
    ways.find(({ end }) => end === 'home-family')!,
  );
  await hand.press({
    what: words.draft,
    find: (tree) =>
      tree.find(({ role, name }) => role === 'DisclosureTriangle' && name === words.draft),
  });
  const wants = async () => {
    const tree = await readTree(page);
    return paths.want.filter(({ label }) => named(label).find(tree)).map(({ label }) => label);
  };
  const all = paths.want.map(({ label }) => label);
  expect(await wants()).toEqual(all);
  await hand.press(named(paths.want.find(({ near }) => near)!.label));
  await hand.press(named(paths.who['helpline']!.label));
  await until('less to ask for', async () => (await wants()).length < all.length);
  expect(await wants()).toEqual(paths.want.filter(({ near }) => !near).map(({ label }) => label));
  expect(textsOf(await readTree(page)).join(' ')).not.toMatch(/Cô chú ở cạnh/);
  await hand.press(named('cô giáo'));
  await until('all of it again', async () => (await wants()).length === all.length);
  await walker.close();
});

describe('fails', { tags: ['control'] }, () => {
  test.each([
    [
      'when the focus is left where it was',
      'HTMLElement.prototype.focus = function () { this.blur(); };',
    ],
    ['when a choice leads nowhere', unheard('dialog .choices *')],
  ])('%s', { tags: ['control'] }, async (_, script) => {
    const broken = await siteWithScript(script);
    const walker = await walkerOn(`${broken.url}lessons/help-map/`, 'Tab and Enter');
    await expect(walk(walker, firstWays[0]!)).rejects.toThrow();
    await walker.close();
    await broken.close();
  });
});
