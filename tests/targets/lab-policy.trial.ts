// The settings for a lab, as the page writes them, in Debian's Chromium: each line is known, and
// its effect observed.
import { readdirSync, readFileSync } from 'node:fs';
import { policy } from '#site/teacher/lab/messages/policy.ts';
import type { Trial } from '#delivery/prove/trial.ts';
import { launchChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { whyNotManaged } from './managed-chromium.ts';
import { effectsOf, policyStates, smallWorld } from './policy-effects.ts';

const words = policy.vi;
const listed = (): string => readdirSync('/etc/chromium', { recursive: true }).join('\n');

/** Returns the file for a teacher who ticks everything and chooses the strict video setting. */
async function fileFromPage(home: string): Promise<string> {
  const [site, browser] = [await siteServer(), await launchChromium()];
  const page = await browser.context.newPage();
  await page.goto(`${site.url}teachers/lab/policy/`);
  for (const name of Object.values(words.names)) {
    const box = page.getByRole('checkbox', { name, exact: true });
    if ((await box.count()) > 0) await box.check();
  }
  await page.getByRole('radio', { name: words.video.strict, exact: true }).check();
  await page.getByRole('textbox', { name: words.names.home }).fill(home);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.chrome }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  await browser.close();
  await site.close();
  return text;
}

const namesOf = (held: Record<string, boolean>): string =>
  Object.entries(held)
    .filter(([, is]) => !is)
    .map(([name]) => name)
    .join(' ');

export const trial: Trial = {
  name: 'lab-policy',
  what: 'Cài đặt cho phòng máy: từng dòng được Chromium của Debian nhận, tác dụng nhìn thấy được khi không có Internet.',
  run: async () => {
    const why = whyNotManaged();
    if (why) return { state: 'skipped', figures: {}, why };
    const before = listed();
    const world = await smallWorld();
    const json = await fileFromPage(world.school);
    const misspelled = { ...(JSON.parse(json) as object), ForceGoogelSafeSearch: true };
    const states = await policyStates(JSON.stringify(misspelled));
    const names = Object.keys(JSON.parse(json) as object);
    const notOk = names.filter((name) => states[name] !== 'OK');
    const isUnknownSeen = states['ForceGoogelSafeSearch'] === 'unknown';
    const effects = await effectsOf(json, world);
    // Without the file none of it happens, or the effects would prove nothing.
    const { work, ...without } = await effectsOf(null, world);
    const happens = Object.entries(without)
      .filter(([, is]) => is)
      .map(([name]) => name);
    await world.close();
    const isUntouched = listed() === before;
    const faults = [
      ...notOk.map((name) => `${name}: ${states[name] ?? 'not listed'}`),
      ...(isUnknownSeen ? [] : ['a misspelled name passes']),
      ...(namesOf(effects) ? [`no effect: ${namesOf(effects)}`] : []),
      ...(happens.length > 0 ? [`without the file too: ${happens.join(' ')}`] : []),
      ...(work ? [] : ['no file is saved even without settings']),
      ...(isUntouched ? [] : ['/etc/chromium was changed']),
    ];
    const seen = Object.values(effects).filter(Boolean).length;
    return {
      state: faults.length === 0 ? 'passed' : 'failed',
      figures: {
        lines: names.length,
        ok: names.length - notOk.length,
        effects: `${seen}/${Object.keys(effects).length}`,
        misspelled: isUnknownSeen ? 'seen' : 'missed',
        etc: isUntouched ? 'untouched' : 'changed',
      },
      ...(faults.length > 0 ? { why: faults.join('; ') } : {}),
    };
  },
};
