/**
 * A class's assignment: ticked by a teacher, opened by pupils by link or by code, in any copy,
 * without a network.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assign } from '#site/teacher/messages/assign.ts';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { classes } from '#site/teacher/messages/classes.ts';
import { site as siteWords } from '#site/shared/messages/site.ts';
import { decodeAssignment } from '#core/codes/assign-code.ts';
import { builtSite } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { allAwake } from './walk/all-awake.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';

const words = assign.vi;
const paper = typedPaper.vi;
const [first, second] = ['Bản đồ người giúp em', 'Dừng – Giữ lại – Chặn – Kể'];
/** The names of lessons without text. */
const drafts = readdirSync('content/lessons')
  .filter(
    (id) =>
      existsSync(`content/lessons/${id}/lesson.yaml`) &&
      !existsSync(`content/lessons/${id}/vi.mdx`),
  )
  .map(
    (id) =>
      (
        parse(readFileSync(`content/lessons/${id}/lesson.yaml`, 'utf8')) as {
          title: { vi: string };
        }
      ).title.vi,
  );
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

/** Ticks these lessons on the teacher's page and returns the code and the link it shows. */
async function give(titles: string[]): Promise<{ code: string; link: string }> {
  await pupil.page.goto(`${site.url}teachers/assign/`);
  for (const title of titles) await pupil.page.getByRole('checkbox', { name: title }).check();
  const code = (await pupil.page.locator('.code').textContent())!;
  return { code, link: (await pupil.page.locator('.link').textContent())! };
}

const opened = (): Promise<string[]> =>
  pupil.page
    .locator('.ours a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );

test('a link carries the whole assignment behind the “#”, in fewer than 200 characters, with a QR code', async () => {
  const { code, link } = await give([first, second]);
  expect(link.length).toBeLessThan(200);
  expect(link.split('#')[0]).toBe(`${site.url}learn/`);
  expect(decodeAssignment(code)).toEqual({ state: 'read', items: [1, 14] });
  await pupil.page.getByRole('img', { name: words.qr }).waitFor();
  expect(pupil.errors).toEqual([]);
});

test('pupils see only the class’s lessons, and so does the next pupil at this computer', async () => {
  const { link } = await give([first, second]);
  await pupil.page.goto(link);
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor();
  expect(await opened()).toEqual(['/lessons/help-map/', '/lessons/four-steps/']);
  await expect.poll(() => pupil.page.locator('main').getByRole('link').count()).toBe(2);
  await pupil.page.goto(`${site.url}learn/`);
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor();
  await pupil.page.getByRole('button', { name: words.other }).click();
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor({ state: 'detached' });
  await pupil.page.reload();
  await pupil.page.getByRole('button', { name: paper.type }).waitFor();
});

test('on a phone minutes are on one line beside a long title, and the seat numbers in one row', async () => {
  const { link } = await give([first, 'Mật khẩu bốn từ và máy dùng chung']);
  await pupil.page.setViewportSize({ width: 360, height: 740 });
  await pupil.page.goto(link);
  await pupil.page.locator('.seat-count').nth(2).waitFor();
  await pupil.page.evaluate(() => document.fonts.ready);
  const differing = (selector: string, side: 'top' | 'height') =>
    pupil.page.$$eval(
      selector,
      (boxes, of) => new Set(boxes.map((box) => box.getBoundingClientRect()[of])).size,
      side,
    );
  const look = async () => [
    await differing('.ours small', 'height'),
    await differing('.seat-count', 'top'),
  ];
  expect(await look()).toEqual([1, 1]);
  // Control: it fails if the question and a long title have no width of their own.
  await pupil.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ours a small{white-space:normal}.ours~.chairs>span{flex-basis:auto}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await look()).toEqual([2, 2]);
});

test('the end of a lesson and the start page lead back to the class’s lessons, until another class’s are opened', async () => {
  const home = () => pupil.page.locator('main .cover.pupil');
  const back = () =>
    pupil.page.locator('.step:visible .bar').getByRole('link', { name: siteWords.vi.back });
  await pupil.page.goto(site.url);
  await home().locator('.grades').waitFor();
  const { link } = await give([first, second]);
  await pupil.page.goto(link);
  await pupil.page.getByRole('link', { name: second }).click();
  await pupil.page.waitForLoadState('networkidle');
  await pupil.page.evaluate(
    (last) => void (location.hash = `b${last}`),
    await pupil.page.locator('.step').count(),
  );
  await expect
    .poll(() => back().evaluate((link) => (link as HTMLAnchorElement).href))
    .toBe(`${site.url}learn/`);
  await back().click();
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor();

  await pupil.page.goto(site.url);
  await home().getByRole('link', { name: words.ours }).waitFor();
  expect(await home().getByRole('link').count()).toBe(1);
  await home().getByRole('link').click();
  await pupil.page.getByRole('button', { name: words.other }).click();
  await pupil.page.goto(site.url);
  await allAwake(pupil.page);
  expect(await home().locator('.grades').isVisible()).toBe(true);
  expect(await home().getByRole('link', { name: words.ours }).count()).toBe(0);
  expect(pupil.errors).toEqual([]);
});

test('the code from the blackboard opens the same, typed with the habits of a Vietnamese keyboard', async () => {
  const { code } = await give([second]);
  await pupil.page.goto(site.url);
  await pupil.page.getByRole('link', { name: paper.type }).click();
  await pupil.page.getByLabel(paper.type).fill(` ${code.toLowerCase()} `);
  await pupil.page.keyboard.press('Enter');
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor();
  expect(await opened()).toEqual(['/lessons/four-steps/']);
});

test.each([
  ['KB2', 'length'],
  ['BK7M', 'noNumber'],
  ['AAAAAA', 'symbols'],
  ['BBBBBC', 'check'],
] as const)('%s shows its error (%s) and stays in the field', async (typed, why) => {
  await pupil.page.goto(`${site.url}learn/#ma`);
  await pupil.page.getByLabel(paper.type).fill(typed);
  await pupil.page.getByRole('button', { name: paper.open, exact: true }).click();
  await pupil.page.getByText(paper.wrong[why]).waitFor();
  expect(await pupil.page.getByLabel(paper.type).inputValue()).toBe(typed);
});

test('a card of the lab says where it opens, and stays in the field', async () => {
  await pupil.page.goto(`${site.url}learn/#ma`);
  await pupil.page.getByLabel(paper.type).fill('07 bk7m');
  await pupil.page.getByRole('button', { name: paper.open, exact: true }).click();
  await pupil.page.getByText(paper.elsewhere).waitFor();
  expect(await pupil.page.getByLabel(paper.type).inputValue()).toBe('07 bk7m');
  expect(pupil.errors).toEqual([]);
});

test('a whole module is one item, and a draft cannot be ticked', async () => {
  await pupil.page.goto(`${site.url}teachers/assign/`);
  await pupil.page.getByRole('checkbox', { name: /Em biết tìm giúp đỡ/ }).check();
  expect(decodeAssignment((await pupil.page.locator('.code').textContent())!)).toEqual({
    state: 'read',
    items: [107],
  });
  expect(await pupil.page.getByRole('checkbox', { name: new RegExp(second) }).count()).toBe(1);
  for (const draft of drafts)
    expect(await pupil.page.getByRole('checkbox', { name: draft }).count(), draft).toBe(0);
});

/** Adds a class without names on this device. */
async function addClass(name: string): Promise<void> {
  const { page } = pupil;
  await page.goto(`${site.url}teachers/classes/`);
  await page.getByRole('button', { name: classes.make }).click();
  await page.getByLabel(classes.made.name).fill(name);
  await page.getByRole('button', { name: classes.made.make }).click();
  await page.getByRole('heading', { name }).waitFor();
}

/** Assigns lessons to a class on a day, and returns the texts the page shows. */
async function giveClass(
  titles: string[],
  date?: string,
): Promise<{ codes: string[]; link: string }> {
  const { page } = pupil;
  await page.goto(`${site.url}teachers/assign/#lop-1`);
  await expect.poll(() => page.getByLabel(words.forWhom).inputValue()).not.toBe('');
  if (date) await page.getByLabel(words.onDay).fill(date);
  for (const title of titles) await page.getByRole('checkbox', { name: title }).check();
  const shown = await page.locator('.given .code').allInnerTexts();
  return {
    codes: shown.map((text) => text.split('\n')[0]!.trim()),
    link: (await page.locator('.link').textContent())!,
  };
}

test('each lesson of one class has a separate code of seven symbols; link, QR code and file have all of them', async () => {
  await addClass('4A');
  const { codes, link } = await giveClass([first, second]);
  expect(codes.map((code) => code.replace(' ', ''))).toHaveLength(2);
  for (const code of codes)
    expect(decodeAssignment(code)).toMatchObject({ state: 'read', forClass: { number: 1 } });
  expect(link.length).toBeLessThan(200);
  await pupil.page.getByRole('img', { name: words.qr }).waitFor();
  const saving = pupil.page.waitForEvent('download');
  await pupil.page.getByRole('button', { name: words.file }).click();
  const file = readFileSync(await (await saving).path());
  await pupil.page.goto(link);
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor();
  expect(await opened()).toEqual(['/lessons/help-map/', '/lessons/four-steps/']);
  await pupil.page.getByText(words.ofClass.split('.')[0]!.replace('{n}', '1')).waitFor();

  // By file, on a computer with neither network nor camera.
  await pupil.page.getByRole('button', { name: words.other }).click();
  await pupil.page.goto(`${site.url}learn/#ma`);
  const choose = (buffer: Buffer) =>
    pupil.page
      .locator('.code-form input[type=file]')
      .setInputFiles({ name: 'giao.json', mimeType: 'application/json', buffer });
  await choose(Buffer.from('{"format":"em-len-mang"}'));
  await pupil.page.getByText(words.wrongFile['not-ours']).waitFor();
  await choose(file);
  await pupil.page.getByRole('heading', { name: words.ours }).waitFor();
  expect(await opened()).toEqual(['/lessons/help-map/', '/lessons/four-steps/']);
  expect(pupil.errors).toEqual([]);
});

test('a class’s assignment ends with the day, or by one press of the teacher; the work stays', async () => {
  await addClass('4A');
  const { codes } = await giveClass([second]);
  const { page } = pupil;
  const open = async () => {
    await page.goto(`${site.url}learn/#ma`);
    await page.getByLabel(paper.type).fill(codes[0]!);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.ours }).waitFor();
  };
  await open();
  await page.goto(`${site.url}me/#may-giu-gi`);
  await page.getByText(words.standingClass.split(',')[0]!.replace('{n}', '1')).waitFor();
  await page.getByRole('button', { name: words.end }).click();
  await page.getByText(words.ended).waitFor();
  await page.goto(`${site.url}learn/`);
  await page.getByRole('button', { name: paper.type }).waitFor();

  await open();
  await page.clock.setFixedTime(Date.now() + 24 * 3_600_000);
  await page.goto(`${site.url}learn/`);
  await page.getByRole('button', { name: paper.type }).waitFor();
  expect(await page.getByRole('heading', { name: words.ours }).count()).toBe(0);
});

test('a code for another day opens, and shows its day', async () => {
  await addClass('4A');
  const day = new Date(Date.now() + 3 * 24 * 3_600_000);
  const { link } = await giveClass([second], day.toISOString().slice(0, 10));
  await pupil.page.goto(link);
  const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  await pupil.page.getByText(words.otherDay.replace('{day}', date)).waitFor();
  expect(await opened()).toEqual(['/lessons/four-steps/']);
});

test(
  'red if a copy maps its numbers wrongly: another lesson opens',
  { tags: ['control'] },
  async () => {
    const { code } = await give([second]);
    const wrong = await editedSite((text, path) =>
      path === 'learn/index.html'
        ? text
            .replace('&quot;n&quot;:14,', '&quot;n&quot;:1,')
            .replace('&quot;n&quot;:1,', '&quot;n&quot;:14,')
        : text,
    );
    await pupil.page.goto(`${wrong.url}learn/#giao-${code.replace(' ', '')}`);
    await pupil.page.getByRole('heading', { name: words.ours }).waitFor();
    expect(await opened()).not.toEqual(['/lessons/four-steps/']);
    await wrong.close();
  },
);
