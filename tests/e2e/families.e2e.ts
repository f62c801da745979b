// The families' pages as built: the guide, the talks, the texts for a class group, their prints.
// @module-tag pages
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { isChanged } from '../a11y/pages.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { learn } from '#site/pupil/messages/learn.ts';
import { guides } from '#site/family/messages/guides.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const units = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const talksIn = (lang: string) =>
  readdirSync('content/lessons').filter((id) =>
    existsSync(`content/lessons/${id}/${lang}.family.mdx`),
  );
const talks = talksIn('vi');
/** Every page with something for the class group: its address, its picture, its text. */
const shared = [
  ...talks.map((id) => ({
    id,
    path: `parents/talks/${id}/`,
    picture: `parents/talks/${id}.png`,
    words: guides.vi,
  })),
  ...units.map((id) => ({
    id,
    path: `parents/${id}/`,
    picture: `parents/talks/${id}.png`,
    words: guides.vi,
  })),
  ...talksIn('en').map((id) => ({
    id,
    path: `en/parents/talks/${id}/`,
    picture: `en/parents/talks/${id}.png`,
    words: guides.en,
  })),
];
/** In `npm test` one talk represents the unchanged ones, beside the guide's parts. */
const some = shared.filter(
  ({ id, path }) => id === 'help-map' || units.includes(id) || isChanged(path),
);
const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');
const call = (
  parse(readFileSync('content/help/contacts.yaml', 'utf8')) as Record<string, { number: string }>
)['111']!.number;

async function visit<T>(
  path: string,
  see: (page: Page) => Promise<T>,
  options: { width?: number; secure?: boolean } = {},
): Promise<T> {
  const context = await browser.browser.newContext({
    viewport: { width: options.width ?? 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  await lookOn(page, 600);
  const seen = await see(page);
  await context.close();
  return seen;
}

describe('the families’ page', () => {
  it('lists six units: those with a text are links, the others say so', async () => {
    const rows = await visit('parents/', (page) =>
      page
        .locator('.module')
        .first()
        .locator('li')
        .evaluateAll((all) =>
          all.map((element) => ({
            link:
              (element as unknown as { querySelector(q: string): object | null }).querySelector(
                'a',
              ) !== null,
            text: element.textContent ?? '',
          })),
        ),
    );
    expect(rows.map(({ link }) => link)).toEqual([true, true, true, true, true, true]);
    expect(rows.filter(({ link, text }) => link === text.includes(learn.vi.soon))).toEqual([]);
  });

  it('links the talk of each lesson that has one, and can call for help', () => {
    for (const id of talks) expect(html('parents')).toMatch(new RegExp(`href="[^"]*talks/${id}/"`));
    expect(html('parents')).toContain(`href="tel:${call}"`);
  });
});

describe('the picture for a class group', () => {
  /** Returns the faults of a file as a picture of 1080 × 1350 and at most 150 KB. */
  function faults(path: string): string[] {
    if (!existsSync(path)) return ['missing'];
    const [data, { size }] = [readFileSync(path), statSync(path)];
    const head = data.toString('latin1', 1, 4);
    const at = [data.readUInt32BE(16), data.readUInt32BE(20)].join(' × ');
    return [
      ...(head === 'PNG' ? [] : [`not a PNG: ${head}`]),
      ...(at === '1080 × 1350' ? [] : [at]),
      ...(size <= 150_000 ? [] : [`${size} bytes`]),
    ];
  }

  it.each(shared)('$picture exists, with the right size, and light', ({ picture }) =>
    expect(faults(join(distFolder, picture))).toEqual([]),
  );
  it('a file that is no picture is detected', () =>
    expect(faults(join(distFolder, 'icon.svg')).length).toBeGreaterThan(0));
  it('a missing picture is detected', () =>
    expect(faults(join(distFolder, 'parents/talks/p7.png'))).toEqual(['missing']));

  it.each(some)(
    'of /$path is on its page, small, with a link that saves it',
    async ({ id, path, picture }) => {
      const seen = await visit(path, async (page) => {
        await page.locator('.share').scrollIntoViewIfNeeded();
        await expect
          .poll(() => page.evaluate("document.querySelector('.share img').naturalWidth"), {
            timeout: 10_000,
          })
          .toBeGreaterThan(0);
        return page.evaluate(
          "(() => { const img = document.querySelector('.share img'); const link = img.closest('a'); return { natural: img.naturalWidth, width: img.offsetWidth, download: link.download, href: link.href } })()",
        );
      });
      expect(seen).toMatchObject({
        natural: 1080,
        width: 216,
        download: `em-len-mang-${id}.png`,
        href: expect.stringContaining(`/${picture}`),
      });
    },
  );
});

describe('the text for a class group', () => {
  it('needs no link: it has the sentence, the question, the boarding line and the number, and no address', () => {
    for (const { path, words } of shared) {
      const text = /<p class="to-copy"[^>]*>([\s\S]*?)<\/p>/.exec(html(path))![1]!;
      for (const part of [words.saySentence, words.askTonight, words.boarding, call])
        expect(text).toContain(part);
      expect(text).not.toMatch(/https?:|www\.|\{\d/);
    }
  });

  it('is copied whole by its button, which confirms it', async () => {
    const [copied, shown, said] = await visit('parents/talks/help-map/', async (page) => {
      await page.getByRole('button', { name: guides.vi.copy }).click();
      await page.getByText(guides.vi.copied).waitFor();
      return [
        await page.evaluate('navigator.clipboard.readText()'),
        await page.locator('.to-copy').textContent(),
        await page.locator('.share-text [role=status]').textContent(),
      ];
    });
    expect(copied).toBe(shown);
    expect(said).toBe(guides.vi.copied);
  });

  it('has no button if the browser cannot copy; the text is still there', async () => {
    const context = await browser.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.goto(`${site.url}parents/talks/help-map/`);
    await lookOn(page, 600);
    expect(await page.getByRole('button', { name: guides.vi.copy }).isVisible()).toBe(false);
    expect(await page.locator('.to-copy').isVisible()).toBe(true);
    await context.close();
  });
});

describe('on paper', () => {
  const sides = async (page: Page) =>
    (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)!.length;
  it.each(some)('/$path is one side of A4, with the number on it', async ({ path, words }) => {
    const [count, text] = await visit(path, async (page) => {
      const count = await sides(page);
      await page.emulateMedia({ media: 'print' });
      return [
        count,
        await page
          .locator('main')
          .evaluate((main) => (main as unknown as { innerText: string }).innerText),
      ];
    });
    expect(count).toBe(1);
    expect(text).toContain(call);
    expect(text).not.toContain(words.textToCopy);
  });

  it('letters a third larger make two sides: the count can fail', async () => {
    expect(
      await visit('parents/p6/', async (page) => {
        await page.evaluate(
          "const css = new CSSStyleSheet(); css.replaceSync('@media print{body{font-size:13pt}}'); document.adoptedStyleSheets = [css]",
        );
        return sides(page);
      }),
    ).toBe(2);
  });
});

describe('the guide at 360 px', () => {
  it.each([
    ...units.map((id) => `parents/${id}/`),
    'parents/',
    'parents/talks/help-map/',
    'en/parents/talks/help-map/',
    'en/teachers/plans/blurred-card/',
  ])('/%s does not scroll sideways', async (path) => {
    expect(
      await visit(
        path,
        (page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        {
          width: 360,
        },
      ),
    ).toBe(true);
  });

  // The heaviest has three kinds of activity, each with a separate sheet, the display settings, a
  // question with several picks, and a chat drawn as a phone (18,969 B).
  it.each(units)('/parents/%s/ weighs less than 19,200 B', (id) => {
    expect(statSync(join(distFolder, `parents/${id}/index.html.br`)).size).toBeLessThanOrEqual(
      19_200,
    );
  });
});
