// A parents' page stores nothing: reading “what if it is someone at home” on a shared phone leaves
// no trace.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { editedSite } from '../browser/edited-site.ts';
import { lookOn } from '../browser/waits.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { readStored } from './stored.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/**
 * Answers everything on the page, and returns what was stored in the browser and what the page said
 * about saving.
 */
async function answered(url: string) {
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-activity]:not([data-awake])').first().waitFor({ state: 'detached' });
  const all = page.locator('[data-activity]');
  let answers = 0;
  for (let at = 0; at < (await all.count()); at += 1) answers += await answerOne(page, at);
  await lookOn(page, 3500);
  const stored = await readStored(page);
  const databases = (await page.evaluate(
    'indexedDB.databases().then((all) => all.map(({ name }) => name))',
  )) as string[];
  const said = (await page.locator('main').textContent())!;
  const cookies = await context.cookies();
  await context.close();
  return {
    answers,
    databases,
    cookies,
    attempts: stored.attempts.length + stored.inbox.length,
    keys: [...Object.keys(stored.localStorage), ...Object.keys(stored.sessionStorage)],
    saving: [shell.vi.saved, shell.vi.saving, shell.vi.unsaved].filter((word) =>
      said.includes(word),
    ),
  };
}

async function answerOne(page: Page, at: number): Promise<number> {
  const activity = page.locator('[data-activity]').nth(at);
  if ((await activity.getAttribute('data-kind')) === 'sequence')
    while (await activity.locator('button.card').count())
      await activity.locator('button.card').first().click();
  else await activity.locator('label.option').first().click();
  await activity.locator('.button.main').click();
  await activity.locator('.remark').waitFor();
  return 1;
}

const nothing = { databases: [], cookies: [], attempts: 0, keys: [], saving: [] };

describe.each(['p1', 'p6'])('/parents/%s/ with everything answered', (unit) => {
  it('leaves no answer, place, database, cookie or id, and does not mention saving', async () => {
    const site = await siteServer();
    expect(await answered(`${site.url}parents/${unit}/`)).toEqual({ ...nothing, answers: 3 });
    await site.close();
  });
});

describe('negative control', () => {
  it(
    'without the page’s mark, answers are written and “đã lưu” is shown, which is detected',
    { tags: ['control'] },
    async () => {
      const site = await editedSite((text, path) =>
        path.startsWith('parents/p1/') ? text.replace(' data-quiet="guide"', '') : text,
      );
      const left = await answered(`${site.url}parents/p1/`);
      expect(left.attempts).toBe(3);
      expect(left.saving).toContain(shell.vi.saved);
      expect(left.keys).toContain('elm:who');
      await site.close();
    },
  );
});
