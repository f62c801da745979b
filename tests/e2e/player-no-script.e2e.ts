/** The lesson as a text to read and to print: nothing of it needs JavaScript. */
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf } from '../../src/activities/registry.ts';
import type { AnySpec } from '../../src/domain/activity.ts';
import type { Served } from '../../src/tools/serve/serve.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { items, lessonPath, placed, stepCount, steps, using } from './walk/lesson.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';

let site: Served;
let chromium: Launched;
let reader: Pupil;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
  reader = await newPupil(chromium.browser, site.url, { javaScriptEnabled: false });
  await reader.page.goto(site.url + lessonPath);
});
afterAll(async () => { await chromium?.close(); await site?.close(); });

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const whole = async (): Promise<string> => flat(await reader.page.locator('main').innerText());
const asked = [...placed, ...using('exit-a')];

test('every step is on the page with its title', async () => {
  expect(await reader.page.locator('.step').filter({ visible: true }).count()).toBe(stepCount);
  const text = await whole();
  for (const { title } of steps) expect(text).toContain(flat(title));
});

/** Questions and options that a reader without script does not find. */
const missing = (text: string): string[] =>
  asked.flatMap((id) => {
    const { stem, intro, options = [], cards = [], places = [] } = items[id]!;
    return [stem, ...(intro ? [intro] : []), ...[...options, ...cards, ...places.flatMap(({ people }) => people)].map((each) => each.text)];
  }).filter((line) => !text.includes(flat(line)));

test('every question of the lesson and of the exit check stands there with all its options', async () => {
  expect(missing(await whole())).toEqual([]);
});

test('red when the exit check is left to script alone', async () => {
  const scripted = await editedSite((text) => text.replace(/<noscript>[\s\S]*?<\/noscript>/g, ''));
  const other = await newPupil(chromium.browser, scripted.url, { javaScriptEnabled: false });
  await other.page.goto(scripted.url + lessonPath);
  expect(missing(flat(await other.page.locator('main').innerText())).length).toBeGreaterThan(0);
  await other.close();
  await scripted.close();
});

test('every question has its key, to be opened without script', async () => {
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

test('the page says in a sentence that answering on screen needs JavaScript', async () => {
  expect(await whole()).toContain('JavaScript');
});

test('on paper every step is there, though the screen shows one', async () => {
  const pupil = await newPupil(chromium.browser, site.url);
  await pupil.page.goto(site.url + lessonPath);
  const visible = () => pupil.page.locator('.step').filter({ visible: true }).count();
  expect(await visible()).toBe(1);
  await pupil.page.emulateMedia({ media: 'print' });
  expect(await visible()).toBe(stepCount);
  const pdf = await pupil.page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  await pupil.close();
});

/** Page objects of a PDF, also where they are packed into object streams. */
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
