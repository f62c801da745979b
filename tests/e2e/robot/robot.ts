// One robot for every kind. It opens a page, presses the sample's controls by name, and reports the
// texts and announcements.
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';
import { rehearsal } from '#player/activities/engines/rehearsal-messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { readTree, statusNodes, statusTexts, textsOf } from './ax.ts';
import { followChanges } from './changes.ts';
import { fingerOf, keysOf, named, perform, targetOf, waiting, type Hands } from './hands.ts';
import type { Act } from '../samples.ts';
import { pause, until } from './until.ts';
import { verdicts } from './verdicts.ts';

export type Way = 'Tab and Enter' | 'Tab and Space' | 'tap';

export type Seen = {
  /** The live region after the answer: the verdict, then the feedback. */
  heard: string[];
  /** Number of announcements for the answer. */
  announced: number;
  /** Number of announcements before it, of acts that are not answers, such as a placed card. */
  asides: number;
  /** Everything listed as stored on /me/. */
  kept: string[];
};

export type Robot = {
  /**
   * Does the acts, presses the main button unless the verdict comes by itself, waits until it is
   * stored, reads /me/.
   */
  answer(sample: string, acts: Act[]): Promise<Seen>;
  /**
   * The same, with every script of the page held back until as many acts as its first HTML offers
   * are done. `early` is their number.
   */
  answerEarly(sample: string, acts: Act[]): Promise<Seen & { early: number }>;
  /** Does too few acts, then presses the main button. */
  leaveUnfinished(sample: string, acts: Act[]): Promise<{ heard: string[]; kept: string[] }>;
  close(): Promise<void>;
};

/** The appearance of the pages, and the checks of each: at first, and with the feedback shown. */
export type Look = {
  context?: BrowserContextOptions;
  css?: string;
  ask?: (tab: Page) => Promise<void>;
};

/** Adds a constructed style sheet to every page, which no policy refuses. */
const wear = (css: string): void =>
  addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

const words = { ...shell.vi, ...rehearsal.vi };
const verdictIn = (heard: string[]): boolean => heard.some((line) => verdicts.includes(line));
const ready = named(words.check);
/** Milliseconds in which a second announcement of the same answer would come. */
const SETTLES = 250;

/** On a USB stick pages are files, which no server finds by their folder. */
const isFile = (site: string): boolean => site.startsWith('file:');
const addressOf = (site: string, path: string): string =>
  `${site}${path}${isFile(site) ? 'index.html' : ''}`;

export async function startRobot(
  browser: Browser,
  site: string,
  way: Way,
  { context: more, css, ask = async () => undefined }: Look = {},
): Promise<Robot> {
  const touch = way === 'tap';
  const context = await browser.newContext({
    viewport: touch ? { width: 360, height: 740 } : { width: 1366, height: 768 },
    hasTouch: touch,
    isMobile: touch,
    ...more,
  });
  const tab = await context.newPage();
  if (css) await tab.addInitScript(wear, css);
  const page = await context.newCDPSession(tab);
  const hands = touch ? fingerOf(page) : keysOf(page, way === 'Tab and Enter' ? 'Enter' : ' ');
  await page.send('Page.enable');
  await page.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const open = async (sample: string, until?: Reached): Promise<void> => {
    await visit(page, 'about:blank');
    await page.send('Storage.clearDataForOrigin', {
      origin: isFile(site) ? 'file://' : new URL(site).origin,
      storageTypes: 'all',
    });
    // A tap aims at a position, and a hydrating page still moves. `answerEarly` tests earlier acts.
    await visit(
      page,
      addressOf(site, `gallery/${sample}/`),
      until ?? (touch ? 'networkIdle' : 'load'),
    );
  };
  const answerEarly = async (sample: string, acts: Act[]): Promise<Seen & { early: number }> => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    try {
      await open(sample, 'firstContentfulPaint');
      const early = await pressWhatIsThere(page, hands, acts);
      release();
      return { ...(await answer(page, hands, site, acts.slice(early), () => ask(tab))), early };
    } finally {
      release();
      await tab.unrouteAll({ behavior: 'wait' });
    }
  };
  // One page, so one task at a time, however many tests run in parallel.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const ownTurn = last.then(act, act);
    last = ownTurn;
    return ownTurn;
  };
  return {
    answer: (sample, acts) =>
      inTurn(async () => {
        await open(sample);
        await ask(tab);
        return answer(page, hands, site, acts, () => ask(tab));
      }),
    answerEarly: (sample, acts) => inTurn(() => answerEarly(sample, acts)),
    leaveUnfinished: (sample, acts) =>
      inTurn(async () => {
        await open(sample);
        return leaveUnfinished(page, hands, site, acts);
      }),
    close: () => context.close(),
  };
}

/**
 * “firstContentfulPaint”: the first text is on the screen. Before that there is nothing to press,
 * and the browser drops input.
 */
type Reached = 'load' | 'firstContentfulPaint' | 'networkIdle';

async function visit(page: CDPSession, url: string, reached: Reached = 'load'): Promise<void> {
  // The previous page may still report an idle network: only reports of this page count.
  const arrived = new Set<string>();
  const onLife = ({ name, loaderId }: { name: string; loaderId: string }): void =>
    void (name === reached && arrived.add(loaderId));
  page.on('Page.lifecycleEvent', onLife);
  const { loaderId } = await page.send('Page.navigate', { url });
  await until(`${url}: ${reached}`, async () => arrived.has(loaderId!), 30_000);
  page.off('Page.lifecycleEvent', onLife);
}

async function kept(page: CDPSession, site: string): Promise<string[]> {
  await visit(page, `${addressOf(site, 'me/')}#may-giu-gi`);
  return until('what /me/ keeps', async () => {
    const texts = textsOf(await readTree(page));
    return texts.includes(me.vi.eraseAll) && texts;
  });
}

/**
 * Stops at the first act whose control is not on the page yet. Returns the number of acts done. Of
 * the product only the head script runs yet, and it listens without touching options. A tick that
 * does not show is pressed once more, as a person would: seen on a very busy machine in Chromium
 * 109, cause not found. So this cannot detect a dropped first tap.
 */
async function pressWhatIsThere(page: CDPSession, hands: Hands, acts: Act[]): Promise<number> {
  let done = 0;
  for (const act of acts) {
    const target = targetOf(act);
    const place = target.find(await readTree(page));
    if (!place) break;
    await perform(page, hands, act);
    const shows = async () => target.find(await readTree(page))?.checked === true;
    if (place.role === 'radio' || place.role === 'checkbox')
      await until(`${target.what} ✓`, shows, 1500).catch(() => hands.press(target));
    done += 1;
  }
  await pause(SETTLES);
  return done;
}

async function answer(
  page: CDPSession,
  hands: Hands,
  site: string,
  acts: Act[],
  ask: () => Promise<void>,
): Promise<Seen> {
  const changes = await followChanges(
    page,
    statusNodes(await readTree(page)).map(({ backendId }) => backendId),
  );
  let asides = 0;
  const press = async (act: Act) => {
    asides += changes.taken();
    await perform(page, hands, act);
  };
  for (const act of acts) await press(act);
  const next = await until('a verdict, or the main button ready', async () => {
    const tree = await readTree(page);
    return verdictIn(statusTexts(tree)) ? 'verdict' : ready.find(tree) && 'check';
  });
  if (next === 'check') await press(words.check);
  const heard = await until('a verdict in a live region', async () => {
    const texts = statusTexts(await readTree(page));
    return verdictIn(texts) && texts;
  });
  await pause(SETTLES);
  const announced = changes.taken();
  changes.stop();
  await until(words.saved, async () => textsOf(await readTree(page)).includes(words.saved));
  await ask();
  return { heard, announced, asides, kept: await kept(page, site) };
}

async function leaveUnfinished(
  page: CDPSession,
  hands: Hands,
  site: string,
  acts: Act[],
): Promise<{ heard: string[]; kept: string[] }> {
  for (const act of acts) await perform(page, hands, act);
  await pause(SETTLES);
  await hands.press(waiting);
  await pause(SETTLES);
  const tree = await readTree(page);
  if (!waiting.find(tree))
    throw new Error('Nút chính không còn đợi / the main button no longer waits');
  return {
    heard: statusTexts(tree).filter((line) => verdicts.includes(line)),
    kept: await kept(page, site),
  };
}
