// Every lazily loaded library and reader of the packed copies, used once on the stick, on the LAN,
// on the web, in each browser of this machine.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { newProfile } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { chromium, chromium109 } from './chromiums.ts';
import { firefox } from './firefox.ts';
import { lanFolder, runLan } from './lan-copy.ts';
import { latePresses, type LatePress } from './late-presses.ts';
import type { TargetBrowser } from './screen.ts';
import { usbCopy, type UsbCopy } from './usb-copy.ts';
import { webCopy } from './web-copy.ts';

type Ground = { target: string; home: string; page(path: string): string };
type Pressed = { fell: string[]; of: number };

/** Each in its own tab, all in one profile, as on a teacher's computer. */
async function pressAll(
  { target, home, page }: Ground,
  { name, find }: TargetBrowser,
  presses: readonly LatePress[],
): Promise<Pressed> {
  const fell: string[] = [];
  for (const { name: library, go } of presses) {
    const profile = newProfile();
    const running = await find()!(profile, home);
    try {
      await go(await running.screen(), page);
    } catch (problem) {
      fell.push(`${target}, ${name}, ${library}: ${String(problem).slice(0, 300)}`);
    } finally {
      await running.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return { fell, of: presses.length };
}

/** The stick with its scripts not strict: papaparse then reads no list. */
function sloppyStick({ folder }: UsbCopy): Ground & { remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'elm-sloppy-'));
  cpSync(folder, home, { recursive: true });
  let edited = 0;
  for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(home, file), 'utf8');
    if (!code.startsWith('"use strict";')) continue;
    writeFileSync(join(home, file), code.slice('"use strict";'.length));
    edited += 1;
  }
  if (edited === 0) throw new Error('No script of the stick says that it is strict.');
  const page = (path: string): string => {
    const [plain = '', hash] = path.split('#');
    const file = pathToFileURL(join(home, 'trang', plain, 'index.html')).href;
    return hash ? `${file}#${hash}` : file;
  };
  return {
    target: 'usb không strict',
    home: 'file://',
    page,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

async function run(): Promise<TrialResult> {
  const browsers = [chromium, chromium109, firefox].filter(({ find }) => find());
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const [stick, copy, online] = [await usbCopy(), await lanFolder(), await webCopy()];
  const site = await siteServer({ folder: online.folder });
  const server = await runLan({ folder: copy.folder, work });
  const sloppy = sloppyStick(stick);
  try {
    const lan = `http://127.0.0.1:${server.port}/`;
    const grounds: Ground[] = [
      { target: 'usb', home: 'file://', page: stick.page },
      { target: 'lan', home: lan, page: (path) => lan + path },
      { target: 'web', home: site.url, page: (path) => site.url + path },
    ];
    const figures: Record<string, string | number> = { 'thứ được bấm': latePresses.length };
    const fell: string[] = [];
    for (const ground of grounds)
      for (const browser of browsers) {
        const pressed = await pressAll(ground, browser, latePresses);
        fell.push(...pressed.fell);
        figures[`${ground.target}, ${browser.name}`] =
          `${pressed.of - pressed.fell.length}/${pressed.of}`;
      }
    const lists = latePresses.filter(({ name }) => name.startsWith('papaparse'));
    const control = await pressAll(sloppy, chromium, lists);
    figures['bản USB không strict: danh sách lớp hỏng'] = `${control.fell.length}/${control.of}`;
    const isRed = control.fell.length === control.of;
    const missing = firefox.find() ? [] : ['Máy này chưa có Firefox ESR.'];
    const why = [...fell, ...(isRed ? [] : ['the control is not red']), ...missing].join('\n  ');
    return {
      state: fell.length > 0 || !isRed ? 'failed' : missing.length > 0 ? 'skipped' : 'passed',
      figures,
      ...(why ? { why } : {}),
    };
  } finally {
    sloppy.remove();
    await server.kill();
    await site.close();
    for (const made of [stick, copy, online]) made.remove();
    rmSync(work, { recursive: true, force: true });
  }
}

export const trial: Trial = {
  name: 'late-libraries',
  what: 'Mỗi thư viện đến muộn được bấm một lần trên USB, LAN, web, trong mỗi trình duyệt',
  run,
};
