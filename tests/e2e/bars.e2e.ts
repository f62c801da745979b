/**
 * Nothing important is under the header or the step's bar: when a step opens, at each element
 * reached by Tab, and after an answer.
 *
 * @module-tag bars
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { barFaults, keepWork, questionFaults, screens, tabOf, type Screen } from './bars.ts';

/** One lesson of each band in turn, each on two screens; in `prove` all of them on every screen. */
const ofEachBand = ['kind-words', 'free-gift', 'inbox-traps'];
const lessonsAt = (screen: number): string[] =>
  isEvery ? readdirSync(join(distFolder, 'lessons')) : [ofEachBand[screen % ofEachBand.length]!];

/** Number of parallel tabs: a run mostly waits for its tab to settle. */
const tabs = 4;

const site = builtSite();

/** Returns the faults of one lesson on a screen, in a new tab. */
async function faultsOf(
  lesson: string,
  index: number,
  css = '',
  from: SiteAddress = site,
  before?: () => void,
): Promise<string[]> {
  const tab = await tabOf(site.browser, screens[index]!);
  if (before) await tab.addInitScript(before);
  const faults = await barFaults(tab, `${from.url}lessons/${lesson}/`, screens[index]!, css);
  await tab.context().close();
  return faults.map((fault) => `${lesson}: ${fault}`);
}

test.each(screens.map(({ name, width, height }, index) => [name, width, height, index] as const))(
  '%s, %i × %i: nothing is under a bar',
  { timeout: 60_000 * lessonsAt(0).length },
  async (_name, _width, _height, index) => {
    const waiting = lessonsAt(index);
    const faults: string[] = [];
    const walk = async (): Promise<void> => {
      for (let lesson = waiting.pop(); lesson; lesson = waiting.pop())
        faults.push(...(await faultsOf(lesson, index)));
    };
    await Promise.all(Array.from({ length: tabs }, walk));
    expect(faults.sort()).toEqual([]);
  },
);

test('red if the bar is taller', { timeout: 120_000, tags: ['control'] }, async () => {
  const faults = await faultsOf('free-gift', 0, '.bar{padding-block:70px}');
  expect(faults.join('\n')).toMatch(/px under the bar|remark is under a bar/);
});

test(
  'red if fields are not scrolled fully into view',
  { timeout: 120_000, tags: ['control'] },
  async () => {
    const faults = await faultsOf('clear-report', 3, '', site, () => {
      addEventListener('focusin', (reached) => reached.stopImmediatePropagation(), {
        capture: true,
      });
    });
    expect(faults.join('\n')).toMatch(/by Tab: TEXTAREA .* px under the bar/);
    expect(await faultsOf('clear-report', 3)).toEqual([]);
  },
);

test(
  'red if the header takes two lines in large letters',
  { timeout: 120_000, tags: ['control'] },
  async () => {
    const faults = await faultsOf(
      'free-gift',
      4,
      '.top{flex-wrap:wrap}.brand{flex:none}.bar{position:sticky}',
    );
    expect(faults.join('\n')).toMatch(/% of the height/);
  },
);

describe('with stored work and the profile bar', () => {
  const [lab, , phone] = screens as [Screen, Screen, Screen];
  const withQuestions = [...ofEachBand, 'four-steps', 'passwords-are-keys', 'sophisticated-scams'];
  const lessons = isEvery ? readdirSync(join(distFolder, 'lessons')) : withQuestions;
  const walked = async (
    screen: Screen,
    asks: 'reached' | 'choices',
    ids: string[],
    css = '',
  ): Promise<string[]> => {
    const tab = await tabOf(site.browser, screen);
    await keepWork(tab, site.url);
    const faults: string[] = [];
    for (const id of ids)
      faults.push(
        ...(await questionFaults(tab, `${site.url}lessons/${id}/`, screen, asks, css)).map(
          (fault) => `${id}: ${fault}`,
        ),
      );
    await tab.context().close();
    return faults;
  };
  const timeout = 90_000 * lessons.length;

  test(
    'at 1366 × 633 every choice of every question is clear of the bar at once',
    { timeout },
    async () => expect(await walked(lab, 'choices', lessons)).toEqual([]),
  );

  test(
    'at 360 × 640 no reachable element is under a bar, in exit tickets too',
    { timeout },
    async () => expect(await walked(phone, 'reached', lessons)).toEqual([]),
  );

  test(
    'red if the profile takes a separate line',
    { timeout: 180_000, tags: ['control'] },
    async () => {
      const faults = await walked(
        lab,
        'choices',
        ['kind-words'],
        '.who{position:static}.who .button{min-height:160px}',
      );
      expect(faults.join('\n')).toMatch(/px under the bar/);
    },
  );
});

test(
  'rows of a table are checked: no fault in the real pages, red if they are not kept clear of the bars',
  {
    timeout: 240_000,
  },
  async () => {
    const row = (n: number): string => `<tr><th scope="row">${n}</th><td>Na</td></tr>`;
    const rows = Array.from({ length: 60 }, (_, n) => row(n)).join('');
    const tabled = await editedSite((text, path) =>
      path.startsWith('lessons/free-gift/')
        ? text.replace(/<div class="read[^>]*>/, (start) => `${start}<table>${rows}</table>`)
        : text,
    );
    expect(await faultsOf('free-gift', 0, '', tabled)).toEqual([]);
    const bare = await faultsOf('free-gift', 0, 'html{scroll-padding:0}', tabled);
    expect(bare.join('\n')).toMatch(/a row of a table: TR .* px under the (header|bar)/);
    await tabled.close();
  },
);
