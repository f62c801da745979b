// The databases of every version in Chromium; `npm run prove -- databases` checks the other
// browsers too.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandIn } from '../browser/stand-ins.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { screenOf } from '../targets/chromiums.ts';
import type { Screen } from '../targets/screen.ts';
import { blankPage } from './ages/blank-page.ts';
import { checkAll, checkEarlier, checkOpening, checkUpgrade, install } from './ages/checks.ts';
import { codeOf, frozenCode } from './ages/code.ts';
import { ages, higherWithLess, withMore } from './ages/frozen.ts';

let browser: Launched;
let page: Awaited<ReturnType<typeof blankPage>>;
let next: string;
beforeAll(async () => {
  [browser, page, next] = await Promise.all([
    launchChromium(),
    blankPage(),
    codeOf('next', ['next-version']),
  ]);
});
afterAll(async () => {
  await browser.close();
  await page.close();
});

/** Opens a screen with these scripts and its own storage. */
async function screenWith(standIns: readonly StandIn[], old = ''): Promise<Screen> {
  const opened = await (await browser.browser.newContext()).newPage();
  await opened.goto(page.url);
  const screen = screenOf(opened);
  await install(screen, [await codeOf('ours', standIns), next, old]);
  return screen;
}

test('every version opens and upgrades completely, no version number rises by itself, and unknown parts stay', async () => {
  for (const [what, faults] of Object.entries(await checkAll(await screenWith([]))))
    expect({ what, faults }).toEqual({ what, faults: [] });
});

describe.each(['900bb83', '1f2faeb3'] as const)('code of %s after ours', (commit) => {
  test.each(ages)(
    'with a database of “$age”: reads and writes, and nothing is lost',
    async (age) => {
      expect(await checkEarlier(await screenWith([], frozenCode(commit)), age)).toEqual([]);
    },
  );
});

describe('red', { tags: ['control'] }, () => {
  test('when commits are not strict', async () => {
    const screen = await screenWith(['relaxed-commits']);
    expect((await checkOpening(screen, ages[1]!)).join()).toMatch(
      /a commit of em-len-mang is relaxed/,
    );
  });

  test('when an index is declared without a new version', async () => {
    const screen = await screenWith(['drifting-schema']);
    expect((await checkOpening(screen, ages[1]!)).join()).toMatch(/warned of its shape/);
  });

  test('when Dexie may raise a number by itself, or delete unknown parts at an upgrade', async () => {
    const screen = await screenWith(['without-guard']);
    expect((await checkOpening(screen, higherWithLess)).join()).toMatch(/has number 21/);
    next = await codeOf('next', ['next-without-guard']);
    expect((await checkUpgrade(await screenWith([]), withMore)).join()).toMatch(/unknown lost/);
  });
});
