/**
 * The web target's own pages, and its additions to others: valid, without a fault for axe, on
 * paper, within the budget.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site } from '#site/shared/messages/site.ts';
import { web } from '#delivery/web/messages/web.ts';
import { hostGuide } from '#delivery/web/host-guide.ts';
import { precompressed } from '#delivery/build/compress.ts';
import { axeFaults, widths } from '../a11y/axe.ts';
import { htmlFaults } from '../a11y/html-faults.ts';
import { lessonsOf } from '../bench/lessons.ts';
import { weigh } from '../bench/bytes.ts';
import { firstAnswerLimit } from '../bench/first-answer.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder } from '../browser/site-server.ts';
import { newPupil, type Pupil } from '../e2e/walk/pupil.ts';
import { sidesOf } from './screen.ts';
import { sharedWebCopy, type WebCopy } from './web-copy.ts';
import { noFaults, webHost, type WebHost } from './web-host.ts';
import { kept } from './web-tab.ts';

let copy: WebCopy;
let host: WebHost;
let browser: Launched;
let pupil: Pupil;
/** The sheet beside the site, as in the package. */
let guide: string;
beforeAll(async () => {
  [copy, browser] = await Promise.all([sharedWebCopy(), launchChromium()]);
  guide = mkdtempSync(join(tmpdir(), 'elm-guide-'));
  symlinkSync(copy.folder, join(guide, 'trang'));
  writeFileSync(join(guide, 'Huong-dan.html'), await hostGuide('2026-11-25'));
  host = await webHost(copy.folder);
  pupil = await newPupil(browser.browser, host.url);
  await pupil.page.goto(host.url);
  await kept(pupil.page);
});
afterAll(async () => {
  await pupil?.close();
  await browser?.close();
  await host?.close();
  rmSync(guide, { recursive: true });
});

test.each([
  'trang/chua-tai/index.html',
  'trang/learn/lop-4-5/index.html',
  'trang/lessons/help-map/index.html',
  'trang/about/index.html',
  'Huong-dan.html',
])('%s is valid', (file) => {
  expect(htmlFaults(readFileSync(join(guide, file), 'utf8'))).toEqual([]);
});

test('the offer of a pack, and the list on /me/ with a pack that is here, have no fault for axe, narrow and wide', async () => {
  const { page, errors } = pupil;
  for (const size of widths) {
    await page.setViewportSize(size);
    await page.goto(`${host.url}learn/lop-4-5/`);
    await page.locator('.web-pack button').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      size.width,
    );
    await page.locator('.web-pack .button:not(.quiet)').click();
    await page.locator('.web-pack [role=status]:focus').getByText(web.vi.pack.said.taken).waitFor();
    await page.goto(`${host.url}me/#may-giu-gi`);
    const drop = page.locator('.web-kept').getByRole('button', { name: web.vi.pack.drop });
    await drop.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      size.width,
    );
    await drop.click();
    await page.getByText(web.vi.pack.said.dropped).waitFor();
  }
  expect(errors).toEqual([]);
});

test('the page for a missing page has no fault for axe', async () => {
  const { page } = pupil;
  host.faults = () => 'gone';
  for (const size of widths) {
    await page.setViewportSize(size);
    await page.goto(`${host.url}teachers/`);
    await page.getByRole('heading', { name: web.vi.offline.title }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      size.width,
    );
  }
  host.faults = noFaults;
});

test('the page for a missing page is left fast, offline, and “back” does not lead to it', async () => {
  host.faults = () => 'gone';
  await pupil.page.goto(`${host.url}learn/`);
  await pupil.page.goto(`${host.url}chua-tai/`);
  await pupil.page.getByRole('link', { name: site.vi.leave }).click();
  await pupil.page.waitForURL(`${host.url}bang-cuu-chuong/`);
  await pupil.page.goBack();
  expect(pupil.page.url()).toBe(`${host.url}learn/`);
  host.faults = noFaults;
});

test('“put it online in ten minutes” prints on at most two sides, and has no fault for axe', async () => {
  const { page, close } = await newPupil(browser.browser, 'file://');
  for (const size of widths) {
    await page.setViewportSize(size);
    await page.goto(pathToFileURL(join(guide, 'Huong-dan.html')).href);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      size.width,
    );
  }
  expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  await close();
});

test('a lesson of this copy keeps the budget: the page, one script, and nothing of the target before the first answer', async () => {
  const heaviest = lessonsOf(distFolder)
    .map((lesson) => ({
      ...lesson,
      br: readFileSync(join(distFolder, lesson.page, 'index.html.br')).length,
    }))
    .sort((a, b) => b.br - a.br)[0]!;
  const html = readFileSync(join(copy.folder, heaviest.page, 'index.html'), 'utf8');
  const sent = [`${heaviest.page}/index.html`, /data-boot="(?:\.\.\/)*([^"]+)"/.exec(html)![1]!];
  for (const file of sent) {
    const { br, gz } = await precompressed(readFileSync(join(copy.folder, file)));
    writeFileSync(join(copy.folder, `${file}.br`), br);
    writeFileSync(join(copy.folder, `${file}.gz`), gz);
  }
  const weight = await weigh(browser.browser, copy.folder, host.url, heaviest.page, heaviest.step);
  // The copy is shared: it has no precompressed files.
  for (const file of sent)
    for (const end of ['.br', '.gz']) rmSync(join(copy.folder, `${file}${end}`));
  expect(weight.requests).toBeLessThanOrEqual(3);
  const limit = firstAnswerLimit(distFolder, heaviest.page);
  expect(weight.total.br).toBeLessThanOrEqual(limit.br);
  expect(weight.total.gz).toBeLessThanOrEqual(limit.gz);
});
