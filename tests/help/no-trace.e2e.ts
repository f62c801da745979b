/**
 * CS3: with and without a visit to help, a computer stores the same: databases, both storages,
 * caches, the file of /me/, and the requests to a server.
 *
 * @module-tag help
 */
import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import type { Page, Request } from 'playwright';
import { describe, expect, test } from 'vitest';
import { me } from '#site/pupil/messages/me.ts';
import { builtSite } from '../browser/built-site.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { settled, until } from '../e2e/robot/until.ts';
import { answerWith } from '../e2e/walk/pupil.ts';
import { items, placed, rightOf, stepOf } from '../e2e/walk/lesson.ts';
import { everythingStored, hasOpenedItsStore } from '../e2e/walk/stored.ts';
import { close, dialog, firstWays, pathIn, pathOn, scriptedPages, walkTo } from './panel.ts';

const site = builtSite();

/**
 * Visits all of help: every start to an end, every fold opened, a sentence made, and the panel
 * closed.
 */
async function visitAll(page: Page, all = firstWays): Promise<void> {
  for (const way of all) {
    await walkTo(page, way);
    for (const fold of await dialog(page).locator('summary').all()) await fold.click();
    for (const pick of await dialog(page).locator('.picks > :first-child').all())
      await pick.click();
    await dialog(page).getByRole('button', { name: close }).click();
  }
}

const held = (page: Page): Promise<string> =>
  page
    .evaluate(everythingStored)
    .then(async (stored) =>
      JSON.stringify([
        stored,
        await page.evaluate(async () => [
          await caches.keys(),
          document.cookie,
          history.length,
          location.href,
          document.title,
          performance.getEntriesByType('resource').length,
        ]),
      ]),
    );

/** `came`: requests of the page itself; `asked`: requests while help was visited. */
type Seen = { before: string; after: string; came: string[]; asked: string[] };

async function visit(siteUrl: string, path: string, all = firstWays): Promise<Seen> {
  const page = await (await site.browser.newContext()).newPage();
  const urls: string[] = [];
  page.on('request', (request: Request) => urls.push(request.url()));
  await page.goto(siteUrl + path);
  await page.locator('.with-path').waitFor({ state: 'attached' });
  // The page opens its database when it is idle; only later requests can belong to help.
  await page.waitForFunction(hasOpenedItsStore);
  const before = await settled(() => held(page), 250);
  const came = urls.splice(0);
  await visitAll(page, all);
  const after = await settled(() => held(page), 250);
  await page.context().close();
  return { before, after, came, asked: urls };
}

describe('stores and requests nothing', () => {
  test.each(scriptedPages)('on /%s, which fetches the path, opened or not', async (path) => {
    const { before, after, came, asked } = await visit(
      site.url,
      path,
      pathOn(path).firstWays.slice(1, 2),
    );
    expect(after).toBe(before);
    expect(asked).toEqual([]);
    expect(new Set(came.flatMap((url) => pathIn(url) ?? [])).size).toBe(1);
    // The core chunk boots a lesson and opens its store: not on the projector.
    if (path.startsWith('teachers/show/'))
      expect(came.filter((url) => /\/(core|indexed-db)\./.test(url))).toEqual([]);
  });

  test('in a lesson: every start, to its end', async () => {
    const { before, after, asked } = await visit(site.url, 'lessons/help-map/');
    expect(after).toBe(before);
    expect(asked).toEqual([]);
  });

  test('in the file of /me/', async () => {
    const page = await (await site.browser.newContext()).newPage();
    const first = placed[0]!;
    await page.goto(`${site.url}lessons/help-map/#b${stepOf(first)}`);
    await answerWith(page, rightOf(items[first]!));
    // Without its times, and without the checksum `all`.
    const file = async (): Promise<string> => {
      await page.goto(`${site.url}me/#may-giu-gi`);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: me.vi.exportAll }).click(),
      ]);
      return readFileSync(await saved.path(), 'utf8').replace(
        /"(at|exportedAt|on|made|all)":("[^"]*"|\d+)/g,
        '',
      );
    };
    const before = await file();
    expect(before).toContain(first);
    await visitAll(page);
    await page.goto(`${site.url}lessons/help-map/`);
    await visitAll(page, firstWays.slice(0, 3));
    expect(await file()).toBe(before);
    await page.context().close();
  });

  test.each([
    ['a word is kept', 'localStorage.setItem("way", "x");'],
    ['a file is asked for', 'void fetch(`${location.href}?x`);'],
  ])('red when %s', { tags: ['control'] }, async (_, act) => {
    const broken = await siteWithScript(
      `addEventListener('click', ({ target }) => { if (target.closest?.('dialog')) { ${act} } }, true);`,
    );
    const { before, after, asked } = await visit(broken.url, 'about/', firstWays.slice(0, 1));
    expect(after !== before || asked.length > 0).toBe(true);
    await broken.close();
  });
});

/**
 * Returns the output of the `npm start` server before and after a visit.
 * @param more arguments for its Node
 */
async function saidAround(more: string[] = []): Promise<{ before: string; after: string }> {
  const child = spawn(process.execPath, [...more, 'src/delivery/serve/serve.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const url = await until(
    'its address',
    async () => /http:\/\/localhost:\d+\//.exec(said)?.[0],
    30_000,
  );
  const page = await (await site.browser.newContext()).newPage();
  const before = await settled(async () => said);
  await page.goto(`${url}lessons/help-map/`);
  await visitAll(page, firstWays.slice(0, 2));
  await page.goto(`${url}info/`);
  const after = await settled(async () => said);
  await page.context().close();
  child.kill('SIGTERM');
  await new Promise((resolve) => child.on('close', resolve));
  return { before, after };
}

test('the server of `npm start` prints the same with and without a visit', async () => {
  const { before, after } = await saidAround();
  expect(after).toBe(before);
});

test('fails if it logs requests', { tags: ['control'] }, async () => {
  const talkative =
    "import http from 'node:http'; import { syncBuiltinESMExports } from 'node:module'; const make = http.createServer; http.createServer = (...all) => make(...all).on('request', ({ url }) => console.log(url)); syncBuiltinESMExports();";
  const { before, after } = await saidAround([
    '--import',
    `data:text/javascript,${encodeURIComponent(talkative)}`,
  ]);
  expect(after).not.toBe(before);
  expect(after).toContain('/info/');
});
