/**
 * The commune's pages as built: one press from its start page, this month's talk, a plan whose
 * pages all exist.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { consent } from '#site/community/messages/consent.ts';
import { loudspeaker } from '#site/community/messages/loudspeaker.ts';
import { attributeOf, elementsOf } from '#delivery/build/html.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');
const communityPages = readdirSync(join(distFolder, 'community'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('index.html'))
  .map((file) => join('community', file).replace(/index\.html$/, ''));
/** Returns the targets of a page's links, from the site's root. */
const linksOf = (path: string, text = html(path)): string[] =>
  elementsOf(text)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => new URL(attributeOf(element, 'href') ?? '', `http://site/${path}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname, hash }) => pathname + hash);
/** Returns the addresses that lead to no page, or to no place on it. */
const deadIn = (path: string, text = html(path)): string[] =>
  linksOf(path, text).filter((href) => {
    const [page, place] = href.split('#') as [string, string?];
    const file = join(distFolder, page.endsWith('/') ? join(page, 'index.html') : page);
    return !existsSync(file) || (place && !readFileSync(file, 'utf8').includes(`id="${place}"`));
  });

async function visit<T>(
  path: string,
  see: (page: Page) => Promise<T>,
  { today, script = true }: { today?: string; script?: boolean } = {},
): Promise<T> {
  const context = await browser.browser.newContext({
    javaScriptEnabled: script,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  if (today) await page.clock.setFixedTime(new Date(today));
  await page.goto(`${site.url}${path}`);
  await page.waitForLoadState('networkidle');
  const seen = await see(page);
  await context.close();
  return seen;
}

describe('the commune’s start page', () => {
  it('is linked from the first page', () => expect(linksOf('')).toContain('/community/'));

  it('leads to every page of the commune in one press, or in two by a list', () => {
    const lists = ['/community/loudspeaker/', '/community/sheets/', '/community/cards/'];
    const near = linksOf('community/');
    const reached = new Set([...near, ...lists.flatMap((list) => linksOf(list.slice(1)))]);
    expect(near).toEqual(expect.arrayContaining([...lists, '/community/consent/', '/about/plan/']));
    const lost = communityPages.filter((path) => path !== 'community/' && !reached.has(`/${path}`));
    // The course for staff has a separate list.
    expect(lost.filter((path) => !path.startsWith('community/staff/'))).toEqual([]);
  });

  it('has no dead link, nor has any of its pages', () => {
    expect(communityPages.length).toBeGreaterThan(30);
    expect(communityPages.flatMap((path) => deadIn(path))).toEqual([]);
  });
  it('red: a link to a missing page', { tags: ['control'] }, () =>
    expect(
      deadIn('community/', html('community').replace(/href="[^"]*sheets\/"/, 'href="papers/"')),
    ).toEqual(['/community/papers/']),
  );

  it('leaves no number of its pages without a place', () =>
    expect(communityPages.filter((path) => /\{\d+\}/.test(html(path)))).toEqual([]));
});

describe('the plan', () => {
  const clauses = html('about/plan').match(/class="clause(?: |")/g) ?? [];
  it('answers every clause: with a page that exists, or a reason why it is not for software', () => {
    const items = html('about/plan')
      .split(/<li class="clause/)
      .slice(1);
    expect(items).toHaveLength(45);
    expect(clauses).toHaveLength(45);
    const unanswered = items.filter(
      (item) => !/class="clause-pages"/.test(item) && !/not-ours/.test(item),
    );
    expect(unanswered).toEqual([]);
    expect(deadIn('about/plan/')).toEqual([]);
  });
  it('red: a clause that leads to a missing page', { tags: ['control'] }, () =>
    expect(
      deadIn(
        'about/plan/',
        html('about/plan').replace(/href="[^"]*skills\/maps\/"/, 'href="/office/"'),
      ),
    ).toEqual(['/office/']),
  );
});

describe('the loudspeaker', () => {
  const named = (page: Page) => page.locator('[data-this-month] a').allTextContents();
  it.each([
    ['2027-02-03T05:30:00+07:00', 'Tết đông đủ'],
    ['2027-10-01T05:30:00+07:00', 'Ảnh ngày gặt'],
  ])('on %s begins with that month’s talk', async (today, talk) => {
    const talks = await visit('community/loudspeaker/', named, { today });
    expect(talks.join()).toContain(talk);
  });
  it('shows every month in one press, with script and without', async () => {
    for (const script of [true, false]) {
      const months = await visit(
        'community/loudspeaker/',
        (page) =>
          page
            .locator('.month-links a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
        { script },
      );
      expect(months).toHaveLength(12);
      for (const month of months)
        expect(html('community/loudspeaker')).toContain(`id="${month!.slice(1)}"`);
    }
  });

  const talk = 'community/loudspeaker/10-harvest-photos/';
  it('copies the post as plain text', async () => {
    const copied = await visit(talk, async (page) => {
      const post = page.locator('.post [data-copy]');
      await post.getByRole('button', { name: loudspeaker.copy }).click();
      await post.getByText(loudspeaker.copied).waitFor();
      return page.evaluate('navigator.clipboard.readText()');
    });
    expect(copied).toContain('gọi 111, ngày đêm');
    expect(copied).not.toMatch(/[{}<>]/);
  });
  it('names the current speaker by a word, and shows all of it without script', async () => {
    const [voices, lines] = await visit(
      talk,
      (page) =>
        Promise.all([
          page.locator('.aloud dt').allTextContents(),
          page.locator('.aloud dd').allTextContents(),
        ]),
      { script: false },
    );
    expect(new Set(voices)).toEqual(new Set(['cô', 'bác']));
    expect(lines.length).toBe(voices.length);
  });
  it('is a file that old editors read, and a picture of 1200 × 630', () => {
    const file = readFileSync(join(distFolder, talk, 'loa.txt'));
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.toString('utf8')).toMatch(/\r\n\r\nBÁC: Chào bà con/);
    const picture = readFileSync(join(distFolder, talk, 'tranh.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThan(60_000);
  });
});

describe('the consent helper', () => {
  it('stores and sends no answers', async () => {
    const seen = await visit('community/consent/', async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await page.getByLabel(consent.questions.harm.answers.unsure).check();
      const said = await page.getByRole('status').filter({ hasText: 'chữ ký' }).textContent();
      const kept = (await page.evaluate(
        'JSON.stringify([localStorage, sessionStorage])',
      )) as string;
      return { said, kept, sent };
    });
    expect(seen.said).toContain(consent.verdicts.never.head);
    expect(seen.kept).not.toMatch(/unsure|consent|harm/);
    expect(seen.sent).toEqual([]);
  });
});
