// One robot for every kind. It opens a page, presses what a sample says by name, and tells what it saw and heard.
import type { Browser, CDPSession } from 'playwright-core';
import { frame } from '../../../src/messages/frame.ts';
import { readTree, statusNodes, statusTexts, textsOf } from './ax.ts';
import { followChanges } from './changes.ts';
import { fingerOf, keysOf, named, waiting, type Hands } from './hands.ts';
import { pause, until } from './until.ts';

export type Way = 'Tab and Enter' | 'Tab and Space' | 'tap';

export type Seen = {
  /** The live region after the answer: the verdict, then the remark. */
  heard: string[];
  /** How often the live region spoke for the answer. */
  announced: number;
  /** How often it spoke before, of acts that are not answers, such as a card put down. */
  asides: number;
  /** Everything /me/ then says is kept. */
  kept: string[];
};

const words = frame.vi;
const verdicts: string[] = [words.right, words.partly, words.wrong, words.unsure, words.rehearsed];
/** Long enough for a second announcement of the same answer to come. */
const SETTLES = 250;

async function open(browser: Browser, way: Way): Promise<{ page: CDPSession; hands: Hands; close(): Promise<void> }> {
  const touch = way === 'tap';
  const context = await browser.newContext({ viewport: touch ? { width: 360, height: 740 } : { width: 1366, height: 768 }, hasTouch: touch, isMobile: touch });
  const page = await context.newCDPSession(await context.newPage());
  return { page, hands: touch ? fingerOf(page) : keysOf(page, way === 'Tab and Enter' ? 'Enter' : ' '), close: () => context.close() };
}

async function visit(page: CDPSession, url: string): Promise<void> {
  await page.send('Page.enable');
  const loaded = new Promise((resolve) => page.once('Page.loadEventFired', resolve));
  await page.send('Page.navigate', { url });
  await loaded;
}

const verdictIn = (heard: string[]): boolean => heard.some((line) => verdicts.includes(line));

async function kept(page: CDPSession, site: string): Promise<string[]> {
  await visit(page, `${site}me/`);
  return until('what /me/ keeps', async () => {
    const texts = textsOf(await readTree(page));
    return texts.some((line) => line.includes('Xóa hết')) && texts;
  });
}

/** Does the acts, then presses the main button unless the verdict has come by itself, and waits until it is kept. */
export async function answerSample(browser: Browser, site: string, sample: string, acts: string[], way: Way): Promise<Seen> {
  const { page, hands, close } = await open(browser, way);
  try {
    await visit(page, `${site}gallery/${sample}/`);
    const changes = await followChanges(page, statusNodes(await readTree(page)).map(({ backendId }) => backendId));
    let asides = 0;
    for (const act of acts) {
      asides += changes.taken();
      await hands.press(named(act));
    }
    await pause(SETTLES);
    if (!verdictIn(statusTexts(await readTree(page)))) {
      asides += changes.taken();
      await hands.press(named(words.check));
    }
    const heard = await until('a verdict in a live region', async () => {
      const texts = statusTexts(await readTree(page));
      return verdictIn(texts) && texts;
    }, 3000);
    await pause(SETTLES);
    const announced = changes.taken();
    await until(words.saved, async () => textsOf(await readTree(page)).includes(words.saved));
    return { heard, announced, asides, kept: await kept(page, site) };
  } finally {
    await close();
  }
}

/** Does too little, then presses the main button all the same. */
export async function leaveUnfinished(browser: Browser, site: string, sample: string, acts: string[], way: Way): Promise<{ heard: string[]; kept: string[] }> {
  const { page, hands, close } = await open(browser, way);
  try {
    await visit(page, `${site}gallery/${sample}/`);
    for (const act of acts) await hands.press(named(act));
    await pause(SETTLES);
    await hands.press(waiting);
    await pause(SETTLES);
    const tree = await readTree(page);
    if (!waiting.find(tree)) throw new Error('Nút chính không còn đợi / the main button no longer waits');
    return { heard: statusTexts(tree).filter((line) => verdicts.includes(line)), kept: await kept(page, site) };
  } finally {
    await close();
  }
}
