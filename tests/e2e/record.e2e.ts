/**
 * Recorded voices: recorded with a microphone simulated by Chromium, transferred as a pack, played
 * in a lesson; and rooms where the teacher reads.
 *
 * @module-tag young
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { clipName } from '#core/site/clip-name.ts';
import { readHeardFile, soundSum } from '#core/files/heard-file.ts';
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { listening } from '#site/teacher/recorder/messages/listening.ts';
import { record } from '#site/teacher/recorder/messages/voice-recorder.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { axeFaults, widths } from '../a11y/axe.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { sharedUsbCopy, type UsbCopy } from '../targets/usb-copy.ts';
import { watched } from './walk/watched.ts';

const words = record.vi;
const LABEL = 'tiếng Thái';
const LESSON = 'mouse-and-keyboard';
/** The first sentence of that lesson. */
const FIRST = 'Chuột nào ăn thóc?';

/** Records every played address, and its result. */
const hearing = `(() => {
  window.heard = [];
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    const said = { src: this.src, came: 'nothing' };
    window.heard.push(said);
    this.addEventListener('playing', () => (said.came = 'sound'));
    this.addEventListener('error', () => (said.came = 'silence'));
    return play.call(this);
  };
})()`;
type Heard = { src: string; came: string };

let browser: Launched;
let site: Served;
let folder: string;
let pack: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'elm-voice-'));
  [browser, site] = [
    await launchChromium({
      args: [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        '--autoplay-policy=no-user-gesture-required',
      ],
    }),
    await siteServer(),
  ];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (page: Page, text: string) =>
  page.locator('.record-row').filter({ has: page.getByText(text, { exact: true }) });
const button = (page: Page, act: string, text: string) =>
  page.getByRole('button', { name: interpolate(words.of, { act, text }), exact: true });
const fresh = (options = {}): Promise<BrowserContext> =>
  browser.browser.newContext({ permissions: ['microphone'], ...options });
async function recorder(
  context: BrowserContext,
  at = `${site.url}teachers/record/`,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at);
  await page.getByRole('button', { name: LABEL }).waitFor();
  return page;
}
const openPack = async (page: Page, file: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file);

/** Opens the “⋯” beside the audio button: the voices and the choice of reader. */
const openWays = (page: Page): Promise<void> =>
  page.locator('.ways > summary').filter({ visible: true }).first().click();

/**
 * Opens a lesson at its first step, presses the first audio button, and returns the played sounds.
 * The address goes past the cover.
 */
async function press(
  context: BrowserContext,
  url: string,
): Promise<{ heard: Heard[]; row: string; errors: string[]; asked: string[] }> {
  const { page, errors } = await watched(context, new URL('/', url).href);
  const asked: string[] = [];
  page.on(
    'request',
    (request) => void (/people\.json/.test(request.url()) && asked.push(request.url())),
  );
  await page.addInitScript(hearing);
  await page.goto(url);
  const ear = page
    .getByRole('button', { name: listen.vi.listen, exact: true })
    .filter({ visible: true })
    .first();
  await ear.waitFor();
  // Requests before the press are complete.
  await page.waitForTimeout(500);
  const before = asked.length;
  await ear.click();
  await expect
    .poll(() => page.evaluate('window.heard.filter(({ came }) => came !== "nothing").length'), {
      timeout: 30_000,
    })
    .toBeGreaterThan(1);
  // The lesson's name comes first and has no recording. The checked sounds follow it.
  const [, ...heard] = (await page.evaluate('window.heard')) as Heard[];
  await openWays(page);
  const said = await page.locator('.ways small').filter({ visible: true }).first().innerText();
  expect(before, 'no voice is asked for before somebody presses').toBe(0);
  await page.close();
  return { heard, row: said, errors, asked };
}
const soundIn = (): string =>
  (JSON.parse(readFileSync(pack, 'utf8')) as { clips: { sound: string }[] }).clips[0]!.sound;

describe('a listener', () => {
  const heard = listening.vi;
  /** The first clip of the lesson. */
  const TITLE = 'Làm quen với chuột và bàn phím';
  const shown = (page: Page) => page.locator('.listen-text').innerText();
  /** Acts, and waits until another sound is audible, and long enough for a mark. */
  const nextSound = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
    const before = await page.evaluate('window.heard.length');
    await act();
    await expect
      .poll(() =>
        page.evaluate(
          `window.heard.length > ${String(before)} && window.heard[window.heard.length - 1].came`,
        ),
      )
      .toBe('sound');
    await page.waitForTimeout(300);
  };

  it.each(widths)(
    'marks clips by key and by hand at $width px, and saves them',
    async (viewport) => {
      const context = await fresh({ viewport });
      const { page, errors } = await watched(context, site.url);
      await page.addInitScript(hearing);
      await page.goto(`${site.url}teachers/record/`);
      await nextSound(page, () => page.getByRole('button', { name: heard.openFirst }).click());
      await nextSound(page, () => page.locator('#listen-which').selectOption(LESSON));
      await expect.poll(() => shown(page).catch(() => '')).toBe(TITLE);
      const of = (await page.locator('.listen-progress b').innerText()).split(' ').pop();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await nextSound(page, () => page.keyboard.press(' '));
      await nextSound(page, () => page.keyboard.press('1'));
      const second = await shown(page);
      expect(second).not.toBe(TITLE);
      await nextSound(page, () => page.getByRole('button', { name: heard.isUnclear }).click());
      await page.getByText(interpolate(heard.progress, { n: 2, of: of! })).waitFor();
      await nextSound(page, () => page.getByRole('button', { name: heard.undo }).click());
      await expect.poll(() => shown(page)).toBe(second);
      await page.keyboard.press('2');
      await page.getByText(interpolate(heard.progress, { n: 2, of: of! })).waitFor();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: heard.save }).click(),
      ]);
      const read = readHeardFile(readFileSync(await download.path(), 'utf8'));
      const sumOf = (text: string) =>
        soundSum(readFileSync(`public/clips/vi/${clipName(text)}.opus`));
      expect(read).toMatchObject({
        state: 'read',
        marks: [TITLE, second].map((text, at) => ({
          name: clipName(text),
          isClear: at === 0,
          sum: sumOf(text),
        })),
      });
      // The marks outlast the page, and end with all that this computer keeps.
      await page.reload();
      await page.getByRole('button', { name: heard.open }).click();
      await page.locator('#listen-which').selectOption(LESSON);
      await page.getByText(interpolate(heard.progress, { n: 2, of: of! })).waitFor();
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('fifty clips take less than ten minutes, waiting for each to end', async () => {
    const names = JSON.parse(readFileSync(`public/clips/vi/${LESSON}.json`, 'utf8')) as string[];
    const context = await fresh();
    const page = await context.newPage();
    await page.goto(`${site.url}teachers/record/`);
    const seconds = await page.evaluate(
      async (files) => {
        let sum = 0;
        for (const file of files) {
          const audio = new Audio(`/${file}`);
          await new Promise((done) => audio.addEventListener('loadedmetadata', done));
          sum += audio.duration;
        }
        return sum;
      },
      names.slice(0, 50),
    );
    console.log(`fifty clips sound ${Math.round(seconds)} s`);
    expect(seconds).toBeLessThan(300);
    await context.close();
  });
});

describe('a teacher records', () => {
  it('a sentence of a lesson; it persists after a reload, can be deleted and restored, and is saved as one file', async () => {
    const context = await fresh();
    const page = await recorder(context);
    await page.getByRole('button', { name: LABEL }).click();
    expect(await page.locator('.record-row').count()).toBeGreaterThanOrEqual(38);
    await page.locator('#record-which').selectOption(LESSON);
    await button(page, words.record, FIRST).click();
    await page.getByText(words.recording).first().waitFor();
    // The length of the recording.
    await page.waitForTimeout(1200);
    await button(page, words.stop, FIRST).click();
    await button(page, words.play, FIRST).waitFor();
    expect(await page.locator('.record-progress').innerText()).toMatch(/^1 trong \d+ /);

    await page.reload();
    await page.locator('#record-which').selectOption(LESSON);
    await button(page, words.drop, FIRST).click();
    await row(page, FIRST).getByText(words.dropped).waitFor();
    expect(await page.locator('.record-progress').innerText()).toMatch(/^0 trong /);
    await button(page, words.back, FIRST).click();
    await button(page, words.play, FIRST).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: interpolate(words.save, { label: LABEL, n: 1 }) }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('giong-tieng-thai.json');
    pack = join(folder, 'giong-tieng-thai.json');
    await download.saveAs(pack);
    expect(JSON.parse(readFileSync(pack, 'utf8'))).toMatchObject({
      format: 'em-len-mang-giong',
      v: 1,
      label: LABEL,
      clips: [{ name: clipName(FIRST) }],
    });
    await context.close();
  });

  it.each(widths)(
    'without an accessibility fault at $width px, in every state of a row',
    async (viewport) => {
      const context = await fresh({ viewport });
      const page = await recorder(context);
      expect(await axeFaults(page)).toEqual([]);
      await openPack(page, pack);
      await page.getByText(interpolate(words.taken, { label: LABEL, of: 1, added: 1 })).waitFor();
      await page.locator('#record-which').selectOption(LESSON);
      await button(page, words.play, FIRST).waitFor();
      const second = page.locator('.record-row').nth(1);
      await second.getByRole('button').first().click();
      await second.getByText(words.recording).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await context.close();
    },
  );

  it.each([
    [
      'not-allowed',
      "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
    ],
    [
      'no-mic',
      "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'))",
    ],
    [
      'busy',
      "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotReadableError'))",
    ],
  ] as const)('explains what to do if the microphone is %s', async (why, script) => {
    const context = await fresh();
    await context.addInitScript(script);
    const page = await recorder(context);
    await page.getByRole('button', { name: LABEL }).click();
    await page.locator('.record-row button').first().click();
    await page.locator('.record-row').first().getByText(words.noMic[why]).waitFor();
    await context.close();
  });

  it('explains before any press if the browser offers no microphone: plain http', async () => {
    const plain = await launchChromium({ args: ['--host-resolver-rules=MAP lop.lan 127.0.0.1'] });
    const page = await recorder(
      plain.context,
      `${site.url.replace('127.0.0.1', 'lop.lan')}teachers/record/`,
    );
    await page.getByText(words.noMic['plain-http']).waitFor();
    await plain.close();
  });

  it('an invalid file changes nothing and shows an error', async () => {
    const context = await fresh();
    const page = await recorder(context);
    const half = join(folder, 'giong-do.json');
    writeFileSync(half, readFileSync(pack, 'utf8').slice(0, -40));
    await openPack(page, half);
    await page.getByText(words.refused.damaged).waitFor();
    expect(await page.locator('.record-choice').count()).toBe(0);
    await context.close();
  });

  it('leaves nothing when everything on the computer is erased', async () => {
    const context = await fresh();
    const page = await recorder(context);
    await openPack(page, pack);
    await page.getByText(interpolate(words.taken, { label: LABEL, of: 1, added: 1 })).waitFor();
    const kept = () =>
      page.evaluate(
        "indexedDB.databases().then((all) => [all.some(({ name }) => name === 'em-len-mang-voices'), localStorage.getItem('elm:voice')])",
      );
    expect(await kept()).toEqual([true, LABEL]);
    await page.goto(`${site.url}me/#may-giu-gi`);
    await page.getByRole('button', { name: me.vi.eraseAll }).click();
    await page.getByRole('button', { name: me.vi.yes, exact: true }).click();
    await page.getByText(me.vi.erased).waitFor();
    expect(await kept()).toEqual([false, null]);
    await context.close();
  });
});

describe('the sound in a lesson', () => {
  it('is the pack’s voice in a clean browser that has opened it, then the machine’s, and the row names both', async () => {
    const context = await fresh();
    await openPack(await recorder(context), pack);
    await context
      .pages()[0]!
      .getByText(interpolate(words.taken, { label: LABEL, of: 1, added: 1 }))
      .waitFor();
    const { heard, row: said, errors } = await press(context, `${site.url}lessons/${LESSON}/#b1`);
    expect(heard[0]).toEqual({ src: soundIn(), came: 'sound' });
    expect(said).toBe(`${LABEL}, ${listen.vi.machine}`);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('red without the pack: the machine', { tags: ['control'] }, async () => {
    const context = await fresh();
    const { heard, row: said, errors } = await press(context, `${site.url}lessons/${LESSON}/#b1`);
    expect(heard[0]).toEqual({ src: `${site.url}clips/vi/${clipName(FIRST)}.opus`, came: 'sound' });
    expect([said, errors]).toEqual([listen.vi.machine, []]);
    await context.close();
  });

  // No tag: it needs the pack made by the tests above.
  it('red if the policy forbids it: silence, which is detected', async () => {
    const strict = await editedSite((text, path) =>
      path.endsWith('.html') ? text.replace("media-src 'self' data:", "media-src 'self'") : text,
    );
    const context = await fresh();
    await openPack(await recorder(context, `${strict.url}teachers/record/`), pack);
    await context
      .pages()[0]!
      .getByText(interpolate(words.taken, { label: LABEL, of: 1, added: 1 }))
      .waitFor();
    const { heard, errors } = await press(context, `${strict.url}lessons/${LESSON}/#b1`);
    expect(heard[0]!.came).toBe('silence');
    expect(errors.join()).toContain('media-src');
    await context.close();
    await strict.close();
  });

  it('is a voice beside the site, requested at the first press; not if this computer has chosen the machine', async () => {
    const school = await editedSite((text, path) =>
      path === 'clips/people.json' ? readFileSync(pack, 'utf8') : text,
    );
    const context = await fresh();
    const { heard, asked, errors } = await press(context, `${school.url}lessons/${LESSON}/#b1`);
    expect(heard[0]).toEqual({ src: soundIn(), came: 'sound' });
    expect([asked.length, errors]).toEqual([1, []]);
    await context.addInitScript("localStorage.setItem('elm:voice', '')");
    expect((await press(context, `${school.url}lessons/${LESSON}/#b1`)).heard[0]!.src).toMatch(
      /\.opus$/,
    );
    await context.close();
    await school.close();
  });

  let stick: UsbCopy;
  // A hook may take as long as packing takes.
  beforeAll(async () => {
    stick = await sharedUsbCopy();
  });
  it('works on file:// too: a pack can be opened there, and the sentences of a lesson are listed', async () => {
    const listener = await launchChromium({ args: ['--autoplay-policy=no-user-gesture-required'] });
    const page = await recorder(listener.context, stick.page('teachers/record/'));
    await openPack(page, pack);
    await page.getByText(interpolate(words.taken, { label: LABEL, of: 1, added: 1 })).waitFor();
    await page.locator('#record-which').selectOption(LESSON);
    await button(page, words.play, FIRST).waitFor();
    const { heard, errors } = await press(
      listener.context,
      `${stick.page(`lessons/${LESSON}/`)}#b1`,
    );
    expect(heard[0]).toEqual({ src: soundIn(), came: 'sound' });
    expect(errors).toEqual([]);
    await listener.close();
  });
});

describe('with the teacher as narrator', () => {
  it('a lab computer has no audio button and plays nothing; one press lets it read, permanently', async () => {
    const context = await fresh();
    const doctor = await context.newPage();
    await doctor.goto(`${site.url}teachers/lab/`);
    await doctor.locator('.lab-code').waitFor();
    const page = await context.newPage();
    await page.addInitScript(hearing);
    await page.goto(`${site.url}lessons/${LESSON}/#b1`);
    await openWays(page);
    await page
      .getByText(interpolate(listen.vi.teacher, { step: 'Bước 1' }))
      .filter({ visible: true })
      .waitFor();
    expect(await page.locator('.button.ear').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page
      .getByRole('button', { name: listen.vi.letMachine })
      .filter({ visible: true })
      .click();
    await expect.poll(() => page.evaluate('window.heard.length')).toBeGreaterThan(0);
    await page.reload();
    await page
      .getByRole('button', { name: listen.vi.listen, exact: true })
      .filter({ visible: true })
      .first()
      .waitFor();
    await context.close();
  });
});
