// `npm run bench [-- --json --n 10]`: bytes against the budgets, and times as ratios of our lesson page to a page written
// by hand, visit by visit in pairs. Times on a shared machine say little alone; the median of paired ratios says more.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/tools/setup/find-browser.mjs';
import { launchChromium } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { weigh } from './bytes.ts';
import { copyOf, writeFloor } from './floor.ts';
import { lessonsOf } from './lessons.ts';
import { httpsServer } from './https-server.ts';
import { slowLink, type Line } from './link.ts';
import { timeToAnswer, type Throttle } from './visit.ts';

const words = process.argv.slice(2);
const pairs = Number(words[words.indexOf('--n') + 1]) || 10;
const phone = { width: 412, height: 823, cpu: 6 };
const lab = { width: 1366, height: 768, cpu: 6 };
const cdp: (Throttle & { limit: number })[] = [
  { name: 'slow3g, CDP', kbps: 400, rtt: 400, limit: 2, ...phone },
  { name: 'lab, CDP', kbps: 330, rtt: 60, limit: 2, ...lab },
];
const links: (Throttle & { line: Line; limit: number })[] = [
  { name: 'slow3g, handshakes', line: { rtt: 400, kbps: 400, handshakes: 1 }, limit: 1.5, ...phone },
  { name: 'lab, handshakes', line: { rtt: 60, kbps: 330, handshakes: 1 }, limit: 1.5, ...lab },
];

const sorted = (list: number[]) => [...list].sort((one, other) => one - other);
const median = (list: number[]) => sorted(list)[Math.floor(list.length / 2)]!;
const rounded = (value: number) => Math.round(value * 100) / 100;

process.env['CHROMIUM_PATH'] ??= await findBrowser().then((found) => (found.state === 'found' ? found.path : undefined));
const folder = copyOf(distFolder, mkdtempSync(join(tmpdir(), 'elm-bench-')));
const site = await siteServer({ folder });
const browser = await launchChromium();
const figures: Record<string, unknown> = {};
const say = (line: string) => words.includes('--json') || console.log(line);

const lessons = lessonsOf(folder);
const weights = [];
for (const { page, step } of lessons) weights.push(await weigh(browser.browser, folder, site.url, page, step));
const heaviest = weights.sort((one, other) => other.total.br - one.total.br)[0]!;
figures['bytes'] = heaviest;
say(`Nặng nhất: ${heaviest.page}: HTML+CSS ${heaviest.html.br}, JS ${heaviest.js.br}, cộng ${heaviest.total.br} B brotli (≤ 22000), ${heaviest.total.gz} B gzip (≤ 26000), ${heaviest.requests} yêu cầu (≤ 3), phông chữ ${heaviest.fonts} B (≤ 40000)`);

const measured = lessons.find(({ page }) => page === heaviest.page)!;
const floor = writeFloor(folder, measured);
const web = await httpsServer(folder);
const ratios: Record<string, object> = {};
for (const throttle of [...cdp, ...links]) {
  const link = 'line' in throttle ? await slowLink(web.port, throttle.line as Line) : null;
  const root = `https://127.0.0.1:${link?.port ?? web.port}/`;
  const found: { ours: number; floor: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    // The order turns each time, so that a slow moment of the machine hits both alike.
    const order = pair % 2 === 0 ? [measured.page, floor] : [floor, measured.page];
    const times = new Map<string, number>();
    for (const page of order) times.set(page, await timeToAnswer(browser.browser, `${root}${page}/#b${measured.step}`, throttle));
    found.push({ ours: times.get(measured.page)!, floor: times.get(floor)! });
  }
  await link?.close();
  const each = found.map(({ ours, floor: other }) => ours / other);
  const [low, high] = [sorted(each)[0]!, sorted(each).at(-1)!];
  ratios[throttle.name] = { median: rounded(median(each)), low: rounded(low), high: rounded(high), limit: throttle.limit, ours: Math.round(median(found.map(({ ours }) => ours))), floor: Math.round(median(found.map(({ floor: other }) => other))), n: pairs };
  say(`${throttle.name}: ${rounded(median(each))} lần trang viết tay [${rounded(low)}–${rounded(high)}], n=${pairs}, giới hạn ${throttle.limit}`);
}
figures['ratios'] = ratios;
if (words.includes('--json')) console.log(JSON.stringify(figures, null, 2));
await browser.close();
await site.close();
await web.close();
rmSync(folder, { recursive: true, force: true });
