// The courses for teachers and for protection staff as built: their units, their marks, their
// prints.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { projectBuilder } from '#player/activities/project-builder/messages.ts';
import { interpolate } from '#core/text/messages.ts';
import { learn } from '#site/pupil/messages/learn.ts';
import { course as courseWords } from '#site/teacher/messages/course.ts';
import { coursePages } from '#site/teacher/messages/course-pages.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite } from '../browser/edited-site.ts';
import { lookOn } from '../browser/waits.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { readStored } from '../faults/stored.ts';

let browser: Launched;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), siteServer()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const words = courseWords.vi;
type Plan = { courses: Record<string, { units: { id: string; title: { vi: string } }[] }> };
const { courses } = parse(readFileSync('content/plan.yaml', 'utf8')) as Plan;
type Items = Record<string, { kind: string }>;
const itemsOf = (id: string, unit: string): Items =>
  parse(readFileSync(`content/guides/${id}/${unit}/vi.activities.yaml`, 'utf8')) as Items;

const all = (
  [
    ['teachers', 'teachers/guide/', 7],
    ['protection-staff', 'community/staff/', 6],
  ] as const
).map(([id, home, count]) => ({
  ...{ id, home, count, key: `elm:course:${id}` },
  units: courses[id]!.units.map((unit) => ({ ...unit, tasks: Object.keys(itemsOf(id, unit.id)) })),
}));
const [teachers] = all;
const everyUnit = all.flatMap(({ home, units }) => units.map((unit) => `${home}${unit.id}/`));
const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');

type Look = { from?: string; marks?: readonly [string, unknown]; width?: number };
/** Opens a page in a clean browser, with these marks stored, once its course is hydrated. */
async function visit<T>(
  path: string,
  see: (page: Page) => Promise<T>,
  look: Look = {},
): Promise<T> {
  const context = await browser.browser.newContext({
    viewport: { width: look.width ?? 1366, height: 768 },
  });
  const page = await context.newPage();
  if (look.marks) {
    const [key, marks] = look.marks;
    await page.addInitScript(
      ([name, text]) => localStorage.getItem(name!) ?? localStorage.setItem(name!, text!),
      [key, JSON.stringify(marks)],
    );
  }
  await page.goto(`${look.from ?? site.url}${path}`);
  await page.locator('[data-course][data-awake]').waitFor();
  await page.locator('[data-activity]:not([data-awake])').first().waitFor({ state: 'detached' });
  return see(page).finally(() => context.close());
}

const sides = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)!.length;
/** Returns the text printed on paper. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate<string>('document.body.innerText');
};
const choose = async (page: Page, task: string, option: string): Promise<void> => {
  const activity = page.locator(`[data-activity="${task}"]`);
  await activity.locator('label.option', { hasText: option }).click();
  await activity.locator('.button.main').click();
  await activity.locator('.remark').waitFor();
};
const right = 'Cảm ơn Quân, thoát giúp, không đọc';
const wrong = 'Tắt màn hình, bảo Quân sang máy khác';

describe.each(all)('the course $id', ({ home, units, count, key, id }) => {
  it('has every unit of the plan, none of them a draft, and the list leads to each', () => {
    expect(units).toHaveLength(count);
    const list = html(home);
    for (const unit of units) {
      expect(list).toContain(unit.title.vi);
      expect(list).toMatch(new RegExp(`href="[^"]*${unit.id}/"`));
      expect(existsSync(join(distFolder, home, unit.id, 'index.html'))).toBe(true);
    }
    expect(list).not.toContain(learn.vi.soon);
  });

  it('shows each unit on a separate line', () =>
    visit(home, async (page) => {
      const beside = await page.$$eval(
        '.course-units li',
        (rows) =>
          rows.filter(
            (row) =>
              row.querySelector('small')!.getBoundingClientRect().top <
              row.querySelector('.unit-name')!.getBoundingClientRect().bottom - 1,
          ).length,
      );
      expect(beside).toBe(0);
    }));

  it('links each unit to the next, the previous and the list, and the last to the certificate', () => {
    units.forEach(({ id: unit }, at) => {
      const nav = /<nav class="screen-only course-ways[\s\S]*?<\/nav>/.exec(
        html(`${home}${unit}/`),
      )![0];
      const ways = [...nav.matchAll(/href="(?:\.\.\/)*([^"]*)"/g)].map(([, to]) => to!);
      const expected = [units[at + 1]?.id ?? 'certificate', '', units[at - 1]?.id].filter(
        (to) => to !== undefined,
      );
      expect(ways.map((to) => to.replace(home, '').replace(/\/?(index\.html)?$/, ''))).toEqual(
        expected,
      );
    });
  });

  it('gives the certificate only when every task of every unit is marked, on one side, with the typed name', async () => {
    const whole = Object.fromEntries(units.map((unit) => [unit.id, unit.tasks]));
    const path = `${home}certificate/`;
    const last = units.at(-1)!;
    const lacking = { ...whole, [last.id]: last.tasks.slice(1) };
    await visit(
      path,
      async (page) => {
        expect(await page.locator('main').innerText()).toContain(
          interpolate(words.notAll, { n: 1, of: units.length }),
        );
        expect(await page.locator('.certificate').count()).toBe(0);
      },
      { marks: [key, lacking] },
    );
    await visit(
      path,
      async (page) => {
        await page.getByLabel(words.name).fill('Lò Thị Hoa');
        const before = await page.evaluate(
          'JSON.stringify([{...localStorage}, {...sessionStorage}])',
        );
        expect(before).not.toContain('Hoa');
        expect(await sides(page)).toBe(1);
        const paper = await printed(page);
        for (const line of [
          'Lò Thị Hoa',
          coursePages.vi[id].honest,
          ...units.map(({ title }) => title.vi),
        ])
          expect(paper).toContain(line);
        expect(paper).not.toContain(words.nameHow);
        await page.reload();
        await page.locator('[data-awake] .certificate').waitFor();
        expect(await page.getByLabel(words.name).inputValue()).toBe('');
      },
      { marks: [key, whole] },
    );
  });
});

describe('the certificate for teachers', () => {
  it('states that the circular was not read, and leaves the areas to the school', () => {
    const page = html('teachers/guide/certificate/');
    expect(page).toContain('18/2026/TT-BGDĐT');
    expect(page).toContain(coursePages.vi.lawUnread);
    expect(html('community/staff/certificate/')).not.toContain('18/2026/TT-BGDĐT');
  });
});

describe('a task', () => {
  const unit = 'teachers/guide/t2/';

  it('is marked when it is right, and stores nothing else: no answer, no database, no cookie', async () => {
    await visit(unit, async (page) => {
      await choose(page, 'left-open', wrong);
      expect(await page.evaluate('localStorage.length')).toBe(0);
      // The second press of a double click is ignored.
      await page.waitForTimeout(500);
      await choose(page, 'left-open', right);
      await page.locator('.course-tasks .done').waitFor();
      await lookOn(page, 3000);
      const stored = await readStored(page);
      expect(stored.localStorage).toEqual({ [teachers!.key]: '{"t2":["left-open"]}' });
      expect(stored.sessionStorage).toEqual({});
      expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  it('shows on the list where the reader stopped', async () => {
    await visit(
      'teachers/guide/',
      async (page) => {
        expect(await page.locator('.course-units .started').innerText()).toBe(
          interpolate(words.partly, { n: 1, of: 3 }),
        );
        const on = page.locator('.button.main', {
          hasText: interpolate(words.goOn, { n: 2, title: teachers!.units[1]!.title.vi }),
        });
        await on.click();
        await page.locator('.course-tasks .done').waitFor();
        expect(new URL(page.url()).pathname).toBe(`/${unit}`);
      },
      { marks: [teachers!.key, { t2: ['left-open'] }] },
    );
  });

  it('red: on a page without its mark answers are stored', { tags: ['control'] }, async () => {
    const broken = await editedSite((text, path) =>
      path.startsWith(unit) ? text.replace(' data-quiet="guide"', '') : text,
    );
    const kept = await visit(
      unit,
      async (page) => {
        await choose(page, 'left-open', right);
        await lookOn(page, 3000);
        const { attempts, inbox } = await readStored(page);
        return attempts.length + inbox.length;
      },
      { from: broken.url },
    );
    await broken.close();
    expect(kept).toBe(1);
  });
});

describe('a composed plan', () => {
  type Slot = { name: string; may?: boolean; parts: { text: string; breaks?: object }[] };
  const plan = itemsOf('teachers', 't7')['class-rules'] as unknown as {
    plan: string;
    slots: Slot[];
  };
  const lines = plan.slots.map(({ parts }) => parts.find(({ breaks }) => !breaks)!.text);

  /**
   * Composes the rules of a class and prints them; returns the printed text and the number of
   * sides.
   */
  const onPaper = (from: string) =>
    visit(
      'teachers/guide/t7/',
      async (page) => {
        await page.evaluate('window.print = () => {}');
        const activity = page.locator('[data-activity="class-rules"]');
        for (const [at, { name }] of plan.slots.entries()) {
          await activity.locator('.inspect-row', { hasText: name }).first().click();
          await activity.locator('.inspect-pane label', { hasText: lines[at]! }).click();
        }
        await activity.locator('.button.main').click();
        await activity.getByRole('button', { name: projectBuilder.vi.print }).click();
        // Making a PDF ends a print, so the text is read first.
        const text = await printed(page);
        return { sides: await sides(page), text };
      },
      { from },
    );

  it('is printed alone, on one side of A4, every line of it', async () => {
    const { sides: count, text } = await onPaper(site.url);
    expect(count).toBe(1);
    for (const line of [plan.plan, ...lines]) expect(text).toContain(line);
    expect(text).not.toContain('Mười một giờ đêm');
    expect(text).not.toContain(words.tasks);
  });
});

describe('a unit', () => {
  it.each(everyUnit)('/%s is one side of A4', async (path) => {
    expect(await visit(path, sides)).toBe(1);
  });

  it('red: with letters a third larger it takes two', { tags: ['control'] }, async () => {
    const count = await visit('teachers/guide/t4/', async (page) => {
      await page.evaluate(
        "const css = new CSSStyleSheet(); css.replaceSync('@media print{body{font-size:13pt}}'); document.adoptedStyleSheets = [css]",
      );
      return sides(page);
    });
    expect(count).toBe(2);
  });

  it.each([...everyUnit, ...all.flatMap(({ home }) => [home, `${home}certificate/`])])(
    '/%s does not scroll sideways at 320 px',
    async (path) => {
      expect(
        await visit(
          path,
          (page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          {
            width: 320,
          },
        ),
      ).toBe(true);
    },
  );

  // The heaviest has a chat drawn as a phone (19,507 B).
  it.each(everyUnit)('/%s weighs less than 19,700 B', (path) => {
    expect(statSync(join(distFolder, path, 'index.html.br')).size).toBeLessThanOrEqual(19_700);
  });
});
