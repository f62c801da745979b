/**
 * The English lessons of the first module, each taken to its end by the words on the screen; and
 * the targets of links on English pages.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLastRecall } from '#curriculum/steps.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { quiet } from '#site/lesson/messages/quiet.ts';
import { site as siteWords } from '#site/shared/messages/site.ts';
import { builtSite } from '../browser/built-site.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { editedSite } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { leftOver } from '../content/left-over.ts';
import { readLesson, rightOf, type Item, type Walked } from './walk/lesson.ts';
import { answerWith, newPupil, shown, stepShown, type Pupil } from './walk/pupil.ts';

const words = shell.en;
const [map, steps, card, second] = [
  readLesson('help-map', 'en'),
  readLesson('four-steps', 'en'),
  readLesson('blurred-card', 'en'),
  readLesson('blurred-card', 'en.other'),
];
/** Each way with the lesson of its review questions; a sensitive one opens with those. */
const ways: { path: string; lesson: Walked; old?: Walked; isQuiet?: boolean }[] = [
  { path: map.path, lesson: map },
  { path: steps.path, lesson: steps, old: map },
  { path: card.path, lesson: card, old: steps, isQuiet: true },
  { path: second.path, lesson: second, old: steps, isQuiet: true },
];

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

const using = ({ items }: Walked, use: string): Item[] =>
  Object.values(items).filter((item) => item.use === use);
const seen = (): Promise<string> => pupil.page.locator('body').innerText();

async function goOn(): Promise<void> {
  // The second press of a double click is ignored, so wait before the next press.
  await pastDoubleClick(pupil.page);
  // A story's button tells its next piece first.
  const tellAll = shown(pupil.page).locator('[data-tell-all]');
  if (await tellAll.isVisible()) await tellAll.click();
  await shown(pupil.page)
    .getByRole('link', { name: words.next })
    .or(shown(pupil.page).getByRole('button', { name: words.next }))
    .first()
    .click();
}

/** Does the task of this step. */
async function take({ lesson, old, isQuiet }: (typeof ways)[number], at: number): Promise<void> {
  const { does } = lesson.steps[at - 1]!;
  const answer = (item: Item, keepsQuiet = isQuiet) =>
    answerWith(pupil.page, rightOf(item), words, keepsQuiet);
  if (does.what === 'notice')
    return shown(pupil.page).getByRole('link', { name: quiet.en.old, exact: true }).click();
  if (does.what === 'activity') await answer(lesson.items[does.id]!);
  // A review question belongs to another lesson, which keeps answers.
  if (does.what === 'recall')
    await answer(
      using(old!, 'review')[
        lesson.steps.slice(0, at - 1).filter((step) => step.does.what === 'recall').length
      ]!,
      false,
    );
  if (does.what === 'exit')
    for (const item of using(lesson, 'exit-a')) {
      await shown(pupil.page).getByText(item.stem).waitFor();
      await answer(item);
      await goOn();
    }
  // In grades 1–5 the last answer leads to the end screen at once.
  if (does.what === 'exit' && (await pupil.page.locator('.end-screen .speaker').count()) > 0)
    return;
  await goOn();
}

/** The last old question leads back to the notice, whose first door is the lesson itself. */
async function takeDoor(): Promise<void> {
  await expect.poll(() => stepShown(pupil.page)).toBe(1);
  await shown(pupil.page).locator('.doors a[href^="#"]').click();
}

/** From the first step to the end screen. @returns Vietnamese words seen on the way */
async function walk(way: (typeof ways)[number]): Promise<string[]> {
  const found: string[] = [];
  const last = way.lesson.steps.length;
  await pupil.page.goto(`${site.url}${way.path}#b1`, { waitUntil: 'networkidle' });
  for (let step = 1; step <= last; step += 1) {
    await expect.poll(() => stepShown(pupil.page)).toBe(step);
    found.push(...leftOver([await seen()]));
    await take(way, step);
    if (way.isQuiet && isLastRecall(way.lesson.steps, step)) await takeDoor();
  }
  await expect.poll(() => stepShown(pupil.page)).toBe(last + 1);
  return [...found, ...leftOver([await seen()])];
}

describe('an English lesson', () => {
  it.each(ways)(
    '/$path is taken to its end, without Vietnamese on the way',
    { timeout: 120_000 },
    async (way) => {
      expect(await walk(way)).toEqual([]);
      await shown(pupil.page).getByRole('heading', { name: siteWords.en.end }).waitFor();
      await shown(pupil.page).getByRole('link', { name: siteWords.en.back }).click();
      await pupil.page.waitForURL(`${site.url}en/`);
      expect([pupil.errors, pupil.foreign]).toEqual([[], []]);
    },
  );

  it(
    'red if its page names the Vietnamese questions: they are not found in English',
    { timeout: 120_000, tags: ['control'] },
    async () => {
      const mixed = await editedSite((text, path) =>
        path === `${map.path}index.html`
          ? text.replaceAll('"en/i-can-get-help"', '"i-can-get-help"')
          : text,
      );
      await pupil.page.goto(`${mixed.url}${map.path}#b${map.exitStep}`, {
        waitUntil: 'networkidle',
      });
      expect(leftOver([await seen()]).length).toBeGreaterThan(5);
      await mixed.close();
    },
  );
});

describe('English pages', () => {
  const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');
  const pages = readdirSync(join(distFolder, 'en'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `en/${path.replace(/index\.html$/, '')}`)
    .sort();
  const linksOf = (path: string, text = html(path)) =>
    [...text.matchAll(/<a\b([^>]*)>/g)].flatMap(([, tag]) => {
      const href = /\shref="([^"#]+)/.exec(tag!)?.[1];
      return href && !/^[a-z]+:/.test(href)
        ? [{ tag: tag!, to: new URL(href, `https://x/${path}`).pathname.slice(1) }]
        : [];
    });
  /**
   * Returns the links that leave the English pages without saying so. Help and the quick exit are
   * the same in every language.
   */
  const unsaid = (path: string, text?: string) =>
    linksOf(path, text)
      .filter(
        ({ tag, to }) =>
          !/^(en\/|[^/]+\.(png|svg)$)/.test(to) && !/hreflang="vi"|data-help|data-leave/.test(tag),
      )
      .map(({ to }) => `${path} → ${to}`);

  it('are the start page, the lessons, their plans and their talks, and each except the start page has a Vietnamese twin', () => {
    const places: Record<string, (id: string) => string> = {
      'en.mdx': (id) => `lessons/${id}/`,
      'en.other.mdx': (id) => `lessons/${id}/2/`,
      'en.teacher.mdx': (id) => `teachers/plans/${id}/`,
      'en.family.mdx': (id) => `parents/talks/${id}/`,
    };
    const written = readdirSync('content/lessons').flatMap((id) =>
      Object.keys(places)
        .filter((file) => existsSync(`content/lessons/${id}/${file}`))
        .map((file) => `en/${places[file]!(id)}`),
    );
    expect(pages).toEqual(['en/', ...written].sort());
    for (const page of pages) expect(() => html(page.replace('en/', ''))).not.toThrow();
  });

  it('are named as pairs in the sitemap, without others', () => {
    const map = readFileSync(join(distFolder, 'sitemap.xml'), 'utf8');
    const paired = [...map.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc><xhtml/g)]
      .map(([, path]) => path!)
      .sort();
    expect(paired).toEqual([...pages, ...pages.map((page) => page.replace('en/', ''))].sort());
  });

  it('mark the links that leave the English pages', () => {
    expect(pages.flatMap((page) => unsaid(page))).toEqual([]);
    expect(unsaid('en/', html('en').replaceAll(' hreflang="vi"', '')).length).toBeGreaterThan(0);
  });

  it('link every plan and talk from the start page, and a plan to its lesson and talk', () => {
    const door = linksOf('en/').map(({ to }) => to);
    for (const page of pages.filter((path) => path !== 'en/' && !path.endsWith('/2/')))
      expect(door).toContain(page);
    for (const page of pages.filter((path) => path.includes('plans')))
      expect(linksOf(page).map(({ to }) => to)).toEqual(
        expect.arrayContaining([
          page.replace('teachers/plans', 'lessons'),
          page.replace('teachers/plans', 'parents/talks'),
        ]),
      );
  });

  it('and their twins link to each other: plans and talks', () => {
    for (const page of pages.filter((path) => /plans|talks/.test(path))) {
      const twin = page.replace('en/', '');
      expect(
        linksOf(page)
          .filter(({ tag }) => tag.includes('lang="vi"') && !tag.includes('button'))
          .map(({ to }) => to),
      ).toContain(twin);
      expect(linksOf(twin).map(({ to }) => to)).toContain(page);
    }
  });
});
