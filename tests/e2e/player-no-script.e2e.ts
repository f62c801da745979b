/**
 * The lesson as a text to read and to print: none of it needs JavaScript.
 *
 * @module-tag player
 */
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { keyOf } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { exit as exitWords } from '#site/help/messages/exit.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import {
  exitStep,
  items,
  lessonPath,
  placed,
  readLesson,
  stepCount,
  steps,
  using,
  type Walked,
} from './walk/lesson.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';

let site: Served;
let chromium: Launched;
let reader: Pupil;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
  reader = await newPupil(chromium.browser, site.url, { javaScriptEnabled: false });
  await reader.page.goto(site.url + lessonPath);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const wholeOf = async (page: Page): Promise<string> => flat(await page.locator('main').innerText());
const whole = (): Promise<string> => wholeOf(reader.page);
const asked = [...placed, ...using('exit-a')];

test('every step is on the page with its title', async () => {
  expect(await reader.page.locator('.step').filter({ visible: true }).count()).toBe(stepCount);
  const text = await whole();
  for (const { title } of steps) expect(text).toContain(flat(title));
});

/** Returns the questions, messages, options and pictures that are missing on this page. */
async function missing(
  page: Page,
  { items: of, placed: inSteps }: Pick<Walked, 'items' | 'placed'>,
): Promise<string[]> {
  const ids = [...inSteps, ...Object.keys(of).filter((id) => of[id]!.use === 'exit-a')].map(
    (id) => of[id]!,
  );
  const text = await wholeOf(page);
  const lines = ids.flatMap(
    ({ stem, intro, options = [], spots = [], cards = [], places = [], messages = [] }) => [
      stem,
      ...(intro ? [intro] : []),
      ...[
        ...messages,
        ...options,
        ...spots,
        ...cards,
        ...places.flatMap(({ people }) => people),
      ].map((part) => part.text),
    ],
  );
  const seen = await page
    .locator('main')
    .locator('img, image')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((element) => element.getAttribute('src') ?? element.getAttribute('href')!),
    );
  const pictures = ids
    .flatMap(({ picture, spots = [], options = [] }) => [
      picture,
      ...[...spots, ...options].map((part) => part.picture),
    ])
    .filter((picture) => picture !== undefined);
  return [
    ...lines.filter((line) => !text.includes(flat(line))),
    ...pictures.filter((picture) => !seen.some((src) => src.endsWith(picture))),
  ];
}

/**
 * Exit tickets with messages, with one picture of many places, and with a picture for each choice.
 */
const lessons = ['help-map', 'chat-in-games', 'stop-leave-tell'].map((id) => readLesson(id));

test.each(lessons)(
  'every question of $id and of its exit ticket is there with all its messages, pictures and options',
  async (lesson) => {
    await reader.page.goto(site.url + lesson.path);
    expect(await missing(reader.page, lesson)).toEqual([]);
    await reader.page.goto(site.url + lessonPath);
  },
);

test.each([
  ['questions', /<div class="plain">[\s\S]*?<div class="work">/g],
  ['pictures', /<img src="[^"]*" alt="[^"]*" loading="lazy">/g],
] as const)(
  'red if the exit ticket leaves its %s to script',
  { tags: ['control'] },
  async (_, left) => {
    const scripted = await editedSite((text, path) =>
      path.endsWith('.html') ? text.replace(left, '') : text,
    );
    const reader = await newPupil(chromium.browser, scripted.url, { javaScriptEnabled: false });
    await reader.page.goto(scripted.url + lessons[1]!.path);
    expect((await missing(reader.page, lessons[1]!)).length).toBeGreaterThan(0);
    await reader.close();
    await scripted.close();
  },
);

/**
 * Causes that keep a page with script from being answered; it must not show a waiting text forever.
 */
const broken: [string, (page: Page) => Promise<unknown>][] = [
  ['below our floor', (page) => page.addInitScript('delete Array.prototype.findLast')],
  [
    'when the core does not come',
    (page) => page.route('**/_astro/core*', (route) => route.abort()),
  ],
  [
    'when the exit check’s own script does not come',
    (page) => page.route('**/_astro/lesson.*', (route) => route.abort()),
  ],
];

test.each(broken)(
  '%s the exit ticket is readable too, and promises nothing',
  async (_, breakIt) => {
    const reader = await newPupil(chromium.browser, site.url);
    await breakIt(reader.page);
    await reader.page.goto(`${site.url}${lessonPath}#b${exitStep}`);
    const exit = reader.page.locator(`#b${exitStep}`);
    for (const id of using('exit-a')) await exit.getByText(items[id]!.stem).waitFor();
    await exit.getByText(exitWords.vi.exitWait).waitFor({ state: 'hidden' });
    await reader.close();
  },
);

test('if the page can be answered the questions come one by one, without the printed ones beside them', async () => {
  const reader = await newPupil(chromium.browser, site.url);
  await reader.page.goto(`${site.url}${lessonPath}#b${exitStep}`);
  const [first, second] = using('exit-a').map((id) => items[id]!.stem) as [string, string];
  const exit = reader.page.locator(`#b${exitStep}`);
  await exit.locator('.stem').filter({ hasText: first }).waitFor();
  expect(await exit.getByText(first).count()).toBe(1);
  expect(await exit.getByText(second).count()).toBe(0);
  expect(await exit.locator('.bar').count()).toBe(1);
  await reader.close();
});

test('every question has its key, opened without script', async () => {
  const keys = reader.page.locator('details.key');
  const withKey = asked.filter((id) => keyOf(items[id] as unknown as AnySpec).length > 0);
  expect(withKey.length).toBeGreaterThan(5);
  expect(await keys.count()).toBe(withKey.length);
  for (const [at, id] of withKey.entries()) {
    await keys.nth(at).locator('summary').click();
    const right = keyOf(items[id] as unknown as AnySpec).filter((line) => line.right);
    const text = flat(await keys.nth(at).innerText());
    for (const line of right) expect(text, id).toContain(flat(line.text));
  }
});

test('a notice states that answering on screen needs JavaScript', async () => {
  expect(await whole()).toContain('JavaScript');
});

test('on paper every step is there, though the screen shows one', async () => {
  const pupil = await newPupil(chromium.browser, site.url);
  await pupil.page.goto(`${site.url}${lessonPath}#b1`);
  const visible = () => pupil.page.locator('.step').filter({ visible: true }).count();
  expect(await visible()).toBe(1);
  await pupil.page.emulateMedia({ media: 'print' });
  expect(await visible()).toBe(stepCount);
  const pdf = await pupil.page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  await pupil.close();
});

/** Returns the page objects of a PDF, also those in object streams. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
