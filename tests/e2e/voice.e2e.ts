// @module-tag player
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';

/**
 * The test machine has no voice, so the browser is given some. Tests which of them the site uses,
 * when it speaks, and which texts. `says` collects every utterance; `ends` is true if the engine
 * reports its end.
 */
const voices = (
  list: { lang: string; localService: boolean }[],
  { late = false, ends = true } = {},
) => `(() => {
  window.says = [];
  const list = ${JSON.stringify(list)}.map((each, at) => ({ ...each, name: 'v' + at, voiceURI: 'v' + at, default: false }));
  let given = ${late} ? [] : list;
  const heard = new EventTarget();
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function (text) { this.text = text; } });
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => given,
    speak: (speech) => { window.says.push(speech.text); window.voiced = [...new Set([...(window.voiced ?? []), speech.lang])]; if (${ends}) setTimeout(() => speech.onend && speech.onend(), 10); },
    cancel: () => {},
    addEventListener: (type, act) => heard.addEventListener(type, act),
  } });
  if (${late}) setTimeout(() => { given = list; heard.dispatchEvent(new Event('voiceschanged')); }, 600);
})()`;

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openWith(script: string, path = 'gallery/choice/scenario-unsure/'): Promise<Page> {
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  // Voices arrive late, or never.
  await page.waitForTimeout(1200);
  return page;
}
const ear = (page: Page) => page.getByRole('button', { name: 'Nghe', exact: true });
const said = async (page: Page) => (await page.evaluate('window.says')) as string[];

describe('reading aloud', () => {
  it.each([
    ['no voice', []],
    [
      'an online voice only, which would send the text away',
      [{ lang: 'vi-VN', localService: false }],
    ],
    ['no Vietnamese voice', [{ lang: 'en-US', localService: true }]],
  ])('offers nothing with %s', async (_, list) => {
    const page = await openWith(voices(list));
    expect(await ear(page).count()).toBe(0);
    await page.context().close();
  });

  it('is silent until pressed, then reads the scene, the question and every option', async () => {
    const page = await openWith(voices([{ lang: 'vi-VN', localService: true }]));
    expect(await said(page)).toEqual([]);
    await ear(page).click();
    // Time for all sentences of a press.
    await page.waitForTimeout(300);
    const texts = (await said(page)).join(' | ');
    for (const text of [
      'Giữ bí mật nhé',
      'Mây nên làm gì?',
      'Giấu máy đi rồi ngủ',
      'Gọi bà và kể',
      'Chặn tài khoản ấy',
    ])
      expect(texts).toContain(text);
    await page.context().close();
  });

  it('reads the feedback too, once there is one', async () => {
    const page = await openWith(voices([{ lang: 'vi-VN', localService: true }]));
    await page.getByRole('radio', { name: 'Gọi bà và kể' }).click();
    await page.getByRole('button', { name: 'Trả lời' }).click();
    await page.locator('.remark').waitFor();
    await ear(page).click();
    // Time for all sentences of a press.
    await page.waitForTimeout(300);
    expect((await said(page)).join(' | ')).toContain('Kể ra là Mây có bà cùng lo');
    await page.context().close();
  });

  it('finds a voice that arrives late', async () => {
    const page = await openWith(voices([{ lang: 'vi-VN', localService: true }], { late: true }));
    expect(await ear(page).count()).toBe(1);
    await page.context().close();
  });

  it('can be stopped if the engine never reports its end', async () => {
    const page = await openWith(voices([{ lang: 'vi-VN', localService: true }], { ends: false }));
    await ear(page).click();
    const stop = page.getByRole('button', { name: 'Thôi nghe' });
    await stop.waitFor();
    await page.context().close();
  });
});

describe('an English page', () => {
  const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });
  const [vi, en] = [
    { lang: 'vi-VN', localService: true },
    { lang: 'en-GB', localService: true },
  ];
  const talk = 'en/parents/talks/four-steps/';

  it.each([
    ['talk', talk],
    ['lesson', 'en/lessons/four-steps/#b13'],
  ])('offers no Vietnamese voice on a %s', async (_, path) => {
    const page = await openWith(voices([vi]), path);
    expect(await listen(page).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['talk', talk, 'You were right to tell me'],
    ['lesson', 'en/lessons/four-steps/#b12', 'What does Mây do next?'],
  ])('is read by an English voice: a %s', async (_, path, sentence) => {
    const page = await openWith(voices([vi, en]), path);
    await listen(page).filter({ visible: true }).first().click();
    // Time for all sentences of a press.
    await page.waitForTimeout(300);
    expect((await said(page)).join(' | ')).toContain(sentence);
    expect(await page.evaluate('window.voiced')).toEqual(['en-GB']);
    await page.context().close();
  });
});

describe('a unit of the family guide', () => {
  const whole = (page: Page) => page.locator('[data-read-page] button');

  it('offers no button without a voice', async () => {
    const page = await openWith(voices([]), 'parents/p6/');
    expect(await whole(page).count()).toBe(0);
    await page.context().close();
  });

  it('is read from its title to its number, without the options of its activities and the text to copy', async () => {
    const page = await openWith(voices([{ lang: 'vi-VN', localService: true }]), 'parents/p6/');
    await whole(page).click();
    // Time for all sentences of a press.
    await page.waitForTimeout(300);
    const texts = await said(page);
    expect(texts[0]).toContain('phần 6 trong 6');
    for (const text of [
      'Khi có chuyện xảy ra',
      'Nghe trước, làm sau',
      'Đừng chuyển tiền',
      'Mẹ sẽ tìm người giúp con',
    ])
      expect(texts.join(' | ')).toContain(text);
    for (const text of ['Chuyển một lần cho xong', 'Chữ để chép', 'In tờ này', 'lấy từ đâu'])
      expect(texts.join(' | ')).not.toContain(text);
    await page.context().close();
  });
});
