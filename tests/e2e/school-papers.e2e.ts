/**
 * The school's papers: a teacher's entries stay on this device, fill the papers, and are removed
 * when erased; nothing about a child.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { parse } from 'yaml';
import { counsellor } from '#site/teacher/messages/counsellor.ts';
import { me } from '#site/pupil/messages/me.ts';
import { school } from '#site/teacher/messages/school.ts';
import { encodeAssignment } from '#core/codes/assign-code.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { builtSite } from '../browser/built-site.ts';
import { distFolder } from '../browser/site-server.ts';

const site = builtSite();

const slots = parse(readFileSync('content/help/local.yaml', 'utf8')) as Record<
  string,
  { label: string; value: string }
>;
const papers = readdirSync('content/help/sheets')
  .map((file) => file.replace('.mdx', ''))
  .sort();
const communityPapers = readdirSync('content/community/sheets').map((file) =>
  file.replace('.mdx', ''),
);
const isPoster = (id: string): boolean =>
  ['box-label', 'drop-in'].includes(id) || id.startsWith('poster');
/** Returns the places used in these papers; the commune's papers have others besides. */
const usedIn = (names: readonly string[], folder = 'content/help/sheets'): Set<string> =>
  new Set(
    names.flatMap((name) =>
      [
        ...readFileSync(`${folder}/${name}.mdx`, 'utf8').matchAll(/<Slots? ids?="([^"]+)"/g),
      ].flatMap(([, ids]) => ids!.split(' ')),
    ),
  );
const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');

async function fresh(
  at: string,
  see: (page: Page, context: BrowserContext, sent: string[]) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(at);
  await see(page, context, sent);
  await context.close();
}
const kept = (page: Page): Promise<string> => page.evaluate('JSON.stringify(localStorage)');
const slotTexts = (page: Page): Promise<string[]> => page.locator('[data-slot]').allTextContents();
const write = (page: Page, text: string) => page.getByLabel(slots.police!.label).fill(text);
const sidesOf = async (page: Page, format: string): Promise<number> =>
  (await page.pdf({ format, preferCSSPageSize: format === 'A4' }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)!.length;

/** Fills in one place, looks at the poster, erases, looks again: a teacher's acts in a year. */
async function aYear(
  url: string,
): Promise<{ filled: string; afterErase: string; stored: string; left: string; sent: string }> {
  const seen = { filled: '', afterErase: '', stored: '', left: '', sent: '' };
  const poster = async (page: Page) => {
    await page.goto(`${url}teachers/help/poster/`);
    await page.waitForLoadState('networkidle');
    return (await slotTexts(page)).join('');
  };
  await fresh(`${url}teachers/help/`, async (page, _, sent) => {
    await write(page, 'Trạm ở ngã ba');
    seen.stored = await kept(page);
    seen.filled = await poster(page);
    await page.goto(`${url}teachers/help/`);
    await page.getByRole('button', { name: school.vi.erase }).click();
    seen.left = await kept(page);
    seen.afterErase = await poster(page);
    seen.sent = decodeURIComponent(sent.join('\n'));
  });
  return seen;
}
const broken = async (script: string) => {
  const copy = await siteWithScript(script);
  try {
    return await aYear(copy.url);
  } finally {
    await copy.close();
  }
};

describe('people and places of the school', () => {
  it('are stored only on this device, fill the poster, and are removed by the button', async () => {
    const seen = await aYear(site.url);
    expect(seen.stored).toContain('Trạm ở ngã ba');
    expect(seen.filled).toBe('Trạm ở ngã ba');
    expect(seen.sent).not.toContain('Trạm ở ngã ba');
    expect(seen.left).not.toContain('elm:school');
    expect(seen.afterErase).toBe('');
  });

  it(
    'control: sending, not filling and not removing are detected',
    { tags: ['control'] },
    async () => {
      const sends =
        'Storage.prototype.setItem = (key, value) => void fetch("/seen?" + encodeURIComponent(value));';
      expect((await broken(sends)).sent).toContain('Trạm ở ngã ba');
      expect((await broken('Storage.prototype.getItem = () => null;')).filled).toBe('');
      expect((await broken('Storage.prototype.removeItem = () => {};')).left).toContain(
        'elm:school',
      );
    },
  );

  it('are removed too when everything on this computer is erased at /me/', async () => {
    await fresh(`${site.url}teachers/help/`, async (page) => {
      await write(page, 'Trạm ở ngã ba');
      await page.goto(`${site.url}me/#may-giu-gi`);
      await page.getByRole('button', { name: me.vi.eraseAll }).click();
      await page.getByRole('button', { name: me.vi.yes, exact: true }).click();
      await page.getByText(me.vi.erased).first().waitFor();
      expect(await kept(page)).not.toContain('elm:school');
    });
  });

  it('are blank by default, and a blank is a line to write on, on every paper', async () => {
    expect(
      Object.values(slots)
        .map(({ value }) => value)
        .join(''),
    ).toBe('');
    for (const id of papers)
      await fresh(`${site.url}teachers/help/${id}/`, async (page) => {
        await page.waitForLoadState('networkidle');
        const lines = (await page.locator('.local').evaluateAll((all) =>
          all.map((element) => {
            const { borderBottomStyle, width } = getComputedStyle(element);
            return [element.textContent, borderBottomStyle, parseFloat(width) > 50];
          }),
        )) as unknown[][];
        expect(
          lines.filter(([text, style, isLong]) => text !== '' || style !== 'dotted' || !isLong),
          id,
        ).toEqual([]);
      });
  });

  it.each([
    { root: 'teachers/help/', folder: 'content/help/sheets', names: papers },
    { root: 'community/sheets/', folder: 'content/community/sheets', names: communityPapers },
  ])('at the form’s maximum length keep every paper of /$root on one side', async (set) => {
    await fresh(`${site.url}${set.root}`, async (page) => {
      for (const id of usedIn(set.names, set.folder))
        await page
          .getByLabel(slots[id]!.label, { exact: true })
          .fill('Nguyễn Thị Phương Thảo, phòng tư vấn tầng hai nhà B'.slice(0, 50));
      const long: string[] = [];
      for (const id of set.names) {
        await page.goto(`${site.url}${set.root}${id}/`);
        await page.waitForLoadState('networkidle');
        for (const format of isPoster(id) ? ['A4', 'A3'] : ['A4'])
          if ((await sidesOf(page, format)) !== 1) long.push(`${id} ${format}`);
      }
      expect(long).toEqual([]);
    });
  });

  it('a poster in letters a third larger takes two sides, which is detected', async () => {
    await fresh(`${site.url}teachers/help/poster/`, async (page) => {
      await page.evaluate(
        "const css = new CSSStyleSheet(); css.replaceSync('@media print{.poster.poster.sheet{font-size:3.5vw}}'); document.adoptedStyleSheets = [css]",
      );
      expect(await sidesOf(page, 'A4')).toBe(2);
    });
  });
});

describe('about a child', () => {
  it('nothing is asked: the form has the school’s places, a paper has no field, the counsellor’s page only the class code', async () => {
    await fresh(`${site.url}teachers/help/`, async (page) => {
      await page.getByLabel(slots.police!.label).waitFor();
      expect(
        await page
          .locator('main input, main textarea, main select')
          .evaluateAll((all) => all.map(({ id }) => id)),
      ).toEqual(
        Object.keys(slots)
          .filter((id) => usedIn(papers).has(id))
          .map((id) => `local-${id}`),
      );
    });
    for (const id of papers)
      expect(html(`teachers/help/${id}`).split('<main')[1]!.split('</main>')[0], id).not.toMatch(
        /<(input|textarea|select|form)\b/,
      );
    await fresh(`${site.url}teachers/counsellor/`, async (page) => {
      await page.getByLabel(counsellor.vi.type).waitFor();
      expect(await page.locator('main input, main textarea, main select').count()).toBe(1);
    });
  });

  it('nothing is stored by opening every paper and the counsellor’s calendar', async () => {
    await fresh(`${site.url}teachers/`, async (page) => {
      await page.waitForLoadState('networkidle');
      const before = await kept(page);
      for (const path of [...papers.map((id) => `teachers/help/${id}/`), 'teachers/counsellor/']) {
        await page.goto(site.url + path);
        await page.waitForLoadState('networkidle');
      }
      await page.getByLabel(counsellor.vi.type).fill(encodeAssignment([107]));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: counsellor.vi.showAll }).waitFor();
      expect(await kept(page)).toBe(before);
    });
  });
});

describe('the counsellor’s calendar', () => {
  const numbers = (
    parse(readFileSync('content/numbers.yaml', 'utf8')) as { lessons: Record<string, number> }
  ).lessons;
  const shown = (page: Page): Promise<number> => page.locator('tr[data-lesson-n]:visible').count();

  it('has every sensitive lesson; a class’s code reduces it to that class’s', async () => {
    await fresh(`${site.url}teachers/counsellor/`, async (page) => {
      const all = await shown(page);
      const sensitive = readdirSync('content/lessons').filter(
        (id) =>
          existsSync(`content/lessons/${id}/lesson.yaml`) &&
          /^sensitive: true/m.test(readFileSync(`content/lessons/${id}/lesson.yaml`, 'utf8')),
      );
      expect(all).toBe(sensitive.length);
      const code = page.getByLabel(counsellor.vi.type);
      await code.fill(
        encodeAssignment([numbers[sensitive[0]!]!, numbers['help-map']!]).toLowerCase(),
      );
      await page.keyboard.press('Enter');
      await expect.poll(() => shown(page)).toBe(1);
      await code.fill(encodeAssignment([numbers['help-map']!]));
      await page.keyboard.press('Enter');
      await page.getByText(counsellor.vi.none).waitFor();
      await page.getByRole('button', { name: counsellor.vi.showAll }).click();
      await expect.poll(() => shown(page)).toBe(all);
      await code.fill('BBBBBB');
      await page.keyboard.press('Enter');
      await page.getByText(counsellor.vi.wrong).waitFor();
    });
  });
});

describe('links to the papers', () => {
  it('are on the teachers’ page, the print centre and every sensitive plan', () => {
    expect(html('teachers')).toContain('help/when-a-child-tells/');
    for (const id of papers) expect(html('teachers/prints'), id).toContain(`help/${id}/`);
    const plans = readdirSync(join(distFolder, 'teachers/plans')).filter((id) =>
      /^sensitive: true/m.test(readFileSync(`content/lessons/${id}/lesson.yaml`, 'utf8')),
    );
    expect(plans.length).toBeGreaterThan(0);
    for (const id of plans)
      expect(html(`teachers/plans/${id}`), id).toContain('help/when-a-child-tells/');
  });

  it('are not on pupils’ and families’ pages', () => {
    const pages = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        path.endsWith('index.html') &&
        !/^((en\/)?teachers|community|about\/plan|giao-vien|search)\//.test(path),
    );
    expect(
      pages.filter((path) =>
        /teachers\/(help|counsellor)\//.test(readFileSync(join(distFolder, path), 'utf8')),
      ),
    ).toEqual([]);
  });
});
