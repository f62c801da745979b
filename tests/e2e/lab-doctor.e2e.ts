/**
 * The lab check: nine rows on every delivery and in the oldest browser, detection of a wiped disk,
 * the advised delivery, one side of paper.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { lab } from '#site/teacher/lab/messages/lab.ts';
import { me } from '#site/pupil/messages/me.ts';
import { checks } from '#core/lab/lab-findings.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { axeFaults, widths } from '../a11y/axe.ts';
import { launchChromium, launchChromium109, newProfile, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { siteServer } from '../browser/site-server.ts';
import { sharedUsbCopy, type UsbCopy } from '../targets/usb-copy.ts';
import { until } from './robot/until.ts';
import { watched, type Watched } from './walk/watched.ts';

const words = lab.vi;
const PATH = 'teachers/lab/';
let site: Served;
let chromium: Launched;
let copy: UsbCopy;
beforeAll(async () => {
  [site, chromium, copy] = await Promise.all([siteServer(), launchChromium(), sharedUsbCopy()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const row = (page: Page, check: string) => page.locator(`[data-check="${check}"]`);
const markOf = (page: Page, check: string): Promise<string> =>
  row(page, check).evaluate((element) => element.className.replace('lab-row ', ''));
const codeOf = (page: Page): Promise<string> => page.locator('.lab-code').innerText();
const sidesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)!.length;

async function open(context: BrowserContext, at: string, prepare = ''): Promise<Watched> {
  const seen = await watched(context, new URL('./', at).href.replace(/teachers\/lab\/$/, ''));
  if (prepare) await seen.page.addInitScript(prepare);
  await seen.page.goto(at);
  await row(seen.page, 'screen').waitFor();
  return seen;
}
async function fresh<T>(
  see: (seen: Watched) => Promise<T>,
  {
    prepare = '',
    at = site.url + PATH,
    ...options
  }: {
    prepare?: string;
    at?: string;
    timezoneId?: string;
    viewport?: { width: number; height: number };
  } = {},
): Promise<T> {
  const context = await chromium.browser.newContext({ timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  const seen = await see(await open(context, at, prepare));
  await context.close();
  return seen;
}

describe('on every delivery', () => {
  const whole = async ({ page, errors, foreign }: Watched, place: string): Promise<void> => {
    expect(
      await page
        .locator('[data-check]')
        .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['check'])),
    ).toEqual([...checks]);
    expect(await row(page, 'place').innerText()).toContain(
      words.findings[place as 'place.file'].what,
    );
    expect(await markOf(page, 'storage')).toBe('good');
    expect([errors, foreign]).toEqual([[], []]);
  };

  it('the web, plain http with fewer browser features, and a file', async () => {
    await fresh((seen) => whole(seen, 'place.secure'));
    const plain = await launchChromium({ args: ['--host-resolver-rules=MAP lop.lan 127.0.0.1'] });
    const seen = await open(plain.context, site.url.replace('127.0.0.1', 'lop.lan') + PATH);
    expect(
      await seen.page.evaluate(
        '[isSecureContext, typeof navigator.storage, typeof navigator.deviceMemory]',
      ),
    ).toEqual([false, 'undefined', 'undefined']);
    await whole(seen, 'place.plain');
    expect(await row(seen.page, 'storage').innerText()).toContain(
      words.findings['storage.noRoomSaid'].what,
    );
    await plain.close();
    const stick = await launchChromium();
    await whole(await open(stick.context, copy.page(PATH)), 'place.file');
    await stick.close();
  });

  it('Chromium 109', async () => {
    const old = await launchChromium109();
    await whole(await open(old.context, site.url + PATH), 'place.secure');
    await old.close();
  });

  it('is linked from the teachers’ page', async () => {
    await fresh(async ({ page }) => {
      await page.goto(`${site.url}teachers/`);
      await page.getByRole('link', { name: words.title }).click();
      await row(page, 'screen').waitFor();
    });
  });
});

describe('detection of lost work after switching off', () => {
  const ask = async (page: Page, code: string): Promise<void> => {
    await page.getByLabel(words.wipe.ask).fill(code);
    await page.getByRole('button', { name: words.wipe.look }).click();
  };
  /**
   * Returns whether the page's data is in the browser's file: it is written some seconds later, or
   * not at all if the browser is closed before.
   */
  const isOnDisk = (profile: string, code: string): boolean => {
    const folder = join(profile, 'Default/Local Storage/leveldb');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files.some((file) => readFileSync(join(folder, file), 'latin1').includes(code));
  };
  /**
   * Returns the code of a first visit, and the result for it after the browser was closed and the
   * profile wiped or not.
   */
  async function afterOff(url: string, isWiped: boolean): Promise<string> {
    const profile = newProfile();
    const first = await launchChromium({ profile });
    const { page } = await open(first.context, url);
    const code = await codeOf(page);
    await ask(page, code);
    await page.getByText(words.wipe.sameVisit).waitFor();
    await ask(page, `${code.slice(0, 3)}A`);
    await page.getByText(words.wipe.mistyped).waitFor();
    await until('the code on the disk', async () => isOnDisk(profile, code), 60_000);
    await first.close();
    if (isWiped) rmSync(profile, { recursive: true, force: true });
    const second = await launchChromium({ profile });
    const again = await open(second.context, url);
    await ask(again.page, ` ${code.toLowerCase()} `);
    const said = await row(again.page, 'wipe').locator('p').first().innerText();
    // On a computer that loses work and has no LAN: the file is advised.
    expect(await again.page.getByText(words.target.besides.carry).count()).toBe(
      said === words.findings['wipe.wiped'].what ? 1 : 0,
    );
    await second.close();
    rmSync(profile, { recursive: true, force: true });
    return said;
  }

  it('by four symbols: kept', async () =>
    expect(await afterOff(site.url + PATH, false)).toBe(words.findings['wipe.kept'].what));
  it('by four symbols: wiped', async () =>
    expect(await afterOff(site.url + PATH, true)).toBe(words.findings['wipe.wiped'].what));
  it('on a USB stick too', async () =>
    expect(await afterOff(copy.page(PATH), false)).toBe(words.findings['wipe.kept'].what));

  it('the code is removed by the button, and with everything that /me/ erases', async () => {
    await fresh(async ({ page }) => {
      const kept = (): Promise<string | null> => page.evaluate("localStorage.getItem('elm:lab')");
      expect(await kept()).toBe(await codeOf(page));
      await page.getByRole('button', { name: words.wipe.forget }).click();
      expect(await kept()).toBeNull();
      await page.reload();
      await page.locator('.lab-code').waitFor();
      expect(await kept()).not.toBeNull();
      await page.goto(`${site.url}me/#may-giu-gi`);
      await page.getByRole('button', { name: me.vi.eraseAll }).click();
      await page.getByRole('button', { name: me.vi.yes, exact: true }).click();
      await page.getByText(me.vi.erased).first().waitFor();
      expect(await kept()).toBeNull();
    });
  });
});

describe('faults are shown', () => {
  it('a clock of 2009, and another time zone', async () => {
    await fresh(
      async ({ page }) => {
        expect(await markOf(page, 'clock')).toBe('bad');
        expect(await row(page, 'clock').innerText()).toContain('2009');
      },
      { prepare: 'Date.now = () => 1234567890000;' },
    );
    await fresh(
      async ({ page }) =>
        expect(await row(page, 'clock').innerText()).toContain(words.findings['clock.zone'].what),
      { timezoneId: 'Asia/Tokyo' },
    );
  });

  it('storage is not available: no database, then no web storage', async () => {
    await fresh(
      async ({ page }) => {
        expect(await markOf(page, 'storage')).toBe('bad');
        await page.getByText(words.target.besides.openWindow).waitFor();
      },
      { prepare: "Object.defineProperty(window, 'indexedDB', { value: undefined });" },
    );
    await fresh(
      async ({ page }) =>
        expect(await row(page, 'wipe').innerText()).toContain(words.findings['wipe.cannot'].what),
      { prepare: "Storage.prototype.setItem = () => { throw new Error('no') };" },
    );
  });

  it('no sound, an online voice, little memory, an app’s window', async () => {
    await fresh(async ({ page }) => {
      await page.getByRole('button', { name: words.sound.play }).click();
      await page.getByRole('button', { name: words.sound.no }).click();
      expect(await markOf(page, 'sound')).toBe('look');
      await page.getByRole('button', { name: words.sound.yes }).click();
      expect(await markOf(page, 'sound')).toBe('good');
    });
    await fresh(
      async ({ page }) => {
        await page.getByRole('button', { name: words.sound.play }).click();
        expect(await row(page, 'sound').innerText()).toContain(words.findings['sound.cannot'].what);
        expect(await row(page, 'voice').innerText()).toContain(words.findings['voice.online'].what);
        expect(await markOf(page, 'power')).toBe('look');
        expect(await row(page, 'browser').innerText()).toContain('Zalo');
      },
      {
        prepare:
          "delete window.AudioContext; speechSynthesis.getVoices = () => [{ lang: 'vi-VN', localService: false }]; Object.defineProperty(navigator, 'deviceMemory', { value: 1 }); Object.defineProperty(navigator, 'userAgent', { value: 'Chrome/120.0 Zalo android/1' });",
      },
    );
  });
});

describe('the advised delivery', () => {
  it('is the lab’s network, the internet or a USB stick, with the next command', async () => {
    await fresh(async ({ page }) => {
      const { target } = words;
      const name = page.locator('.lab-name');
      expect(await name.innerText()).toBe(target.target.usb.name);
      await page.getByText(target.besides.answer).waitFor();
      await page.getByRole('radio', { name: target.linkeds.yes }).check();
      await page.getByRole('radio', { name: target.internets.weak }).check();
      expect(await name.innerText()).toBe(target.target.lan.name);
      await page.getByText(target.command.lan, { exact: true }).waitFor();
      await page.getByRole('radio', { name: target.internets.steady }).check();
      expect(await name.innerText()).toBe(target.target.web.name);
      await page
        .getByRole('group', { name: target.linked })
        .getByRole('radio', { name: target.linkeds.no })
        .check();
      await page
        .getByRole('group', { name: target.internet })
        .getByRole('radio', { name: target.internets.none })
        .check();
      expect(await name.innerText()).toBe(target.target.usb.name);
      await page.getByText(target.command.usb, { exact: true }).waitFor();
      expect(await page.getByText(target.besides.answer).count()).toBe(0);
    });
  });

  it('makes no request: after the page has loaded, no press does', async () => {
    await fresh(async ({ page }) => {
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      // The browser itself requests the tab's icon at any time.
      page.on('request', (request) => {
        if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
      });
      await page.getByRole('radio', { name: words.target.linkeds.yes }).check();
      await page.getByRole('button', { name: words.sound.play }).click();
      await page.getByLabel(words.wipe.ask).fill('2222');
      await page.keyboard.press('Enter');
      await lookOn(page, 300);
      expect(asked).toEqual([]);
    });
  });
});

describe('paper and accessibility', () => {
  it('is one side, with this computer’s rows, its code and forty lines; larger letters make two', async () => {
    await fresh(async ({ page }) => {
      await page.getByRole('radio', { name: words.target.linkeds.yes }).check();
      expect(await sidesOf(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      for (const check of checks) expect(await row(page, check).isVisible()).toBe(true);
      expect(await page.locator('.lab-code').isVisible()).toBe(true);
      expect(await page.locator('.lab-table tbody tr').filter({ visible: true }).count()).toBe(40);
      expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
      await page.evaluate(
        "const css = new CSSStyleSheet(); css.replaceSync('@media print{.lab.lab{font-size:14pt}.lab-row.lab-row p{font-size:14pt}}'); document.adoptedStyleSheets = [css]",
      );
      expect(await sidesOf(page)).toBe(2);
    });
  });

  it.each(widths)(
    'has no axe violation at $width px, before and after answers',
    async (viewport) => {
      await fresh(
        async ({ page }) => {
          expect(await axeFaults(page)).toEqual([]);
          await page.getByRole('radio', { name: words.target.linkeds.yes }).check();
          await page.getByRole('button', { name: words.sound.play }).click();
          await page.getByLabel(words.wipe.ask).fill('2222');
          await page.keyboard.press('Enter');
          expect(await axeFaults(page)).toEqual([]);
        },
        { viewport },
      );
    },
  );

  it('fits 320 px', async () => {
    await fresh(
      async ({ page }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        const low = await page
          .locator(
            'main a.button:visible, main button:visible, main fieldset label:visible, main input[id]:visible',
          )
          .evaluateAll((all) =>
            all
              .filter((element) => element.getBoundingClientRect().height < 44)
              .map((element) => element.textContent),
          );
        expect(low).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });
});
