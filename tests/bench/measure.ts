import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWholeChromium } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { weigh, type Weight } from './bytes.ts';
import { firstAnswerLimit } from './first-answer.ts';
import { copyOf, writeFloor } from './floor.ts';
import { httpsServer } from './https-server.ts';
import { lessonsOf } from './lessons.ts';
import { slowLink, type Line } from './link.ts';
import { timeToAnswer, type Throttle } from './visit.ts';

type Case = Throttle & { limit: number; line?: Line };
const phone = { width: 412, height: 823, cpu: 6 };
const lab = { width: 1366, height: 768, cpu: 6 };

/**
 * CDP throttling charges a round trip per request and nothing for handshakes; the slow link charges
 * real handshakes.
 */
const cases: Case[] = [
  { name: 'slow3g, CDP', kbps: 400, rtt: 400, limit: 2, ...phone },
  { name: 'lab, CDP', kbps: 330, rtt: 60, limit: 2, ...lab },
  {
    name: 'slow3g, handshakes',
    line: { rtt: 400, kbps: 400, handshakes: 1 },
    limit: 1.5,
    ...phone,
  },
  { name: 'lab, handshakes', line: { rtt: 60, kbps: 330, handshakes: 1 }, limit: 1.5, ...lab },
];

/**
 * Time to the first answer's feedback, ours over the hand-written page; `ours` and `floor` are
 * medians in ms.
 */
type Ratio = {
  name: string;
  median: number;
  low: number;
  high: number;
  limit: number;
  ours: number;
  floor: number;
  n: number;
};
export type Measures = { heaviest: Weight; ratios: Ratio[] };

const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
const median = (list: number[]) => sorted(list)[Math.floor(list.length / 2)]!;
const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * Weighs every lesson and times the heaviest in paired visits. `say` receives each figure when it
 * is known.
 */
export async function measure(pairs: number, say: (line: string) => void): Promise<Measures> {
  const folder = copyOf(distFolder, mkdtempSync(join(tmpdir(), 'elm-bench-')));
  const [site, browser] = [await siteServer({ folder }), await launchWholeChromium()];
  const lessons = lessonsOf(folder);
  const weights: Weight[] = [];
  for (const { page, step } of lessons)
    weights.push(await weigh(browser.browser, folder, site.url, page, step));
  const heaviest = weights.sort((a, b) => b.total.br - a.total.br)[0]!;
  const { html, js, total, requests, fonts } = heaviest;
  const limit = firstAnswerLimit(folder, heaviest.page);
  say(
    `Nặng nhất: ${heaviest.page}: HTML+CSS ${html.br}, JS ${js.br}, cộng ${total.br} B brotli (≤ ${limit.br}); JS ${js.gz}, cộng ${total.gz} B gzip (≤ ${limit.gz}); ${requests} yêu cầu (≤ 3); phông chữ ${fonts} B (≤ 40000)`,
  );

  const measured = lessons.find(({ page }) => page === heaviest.page)!;
  const floor = writeFloor(folder, measured);
  const web = await httpsServer(folder);
  const ratios: Ratio[] = [];
  for (const setting of cases) {
    const link = setting.line ? await slowLink(web.port, setting.line) : null;
    const root = `https://127.0.0.1:${link?.port ?? web.port}/`;
    const found: { ours: number; floor: number }[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      // The order alternates, so that a slow moment of the machine affects both alike.
      const order = pair % 2 === 0 ? [measured.page, floor] : [floor, measured.page];
      const times = new Map<string, number>();
      for (const page of order)
        times.set(
          page,
          await timeToAnswer(browser.browser, `${root}${page}/#b${measured.step}`, setting),
        );
      found.push({ ours: times.get(measured.page)!, floor: times.get(floor)! });
    }
    await link?.close();
    const all = found.map((times) => times.ours / times.floor);
    const ratio = {
      name: setting.name,
      median: rounded(median(all)),
      low: rounded(sorted(all)[0]!),
      high: rounded(sorted(all).at(-1)!),
      limit: setting.limit,
      ours: Math.round(median(found.map((times) => times.ours))),
      floor: Math.round(median(found.map((times) => times.floor))),
      n: pairs,
    };
    ratios.push(ratio);
    say(
      `${setting.name}: ${ratio.median} lần trang viết tay [${ratio.low}–${ratio.high}], n=${pairs}, giới hạn ${setting.limit}`,
    );
  }
  await Promise.all([browser.close(), site.close(), web.close()]);
  rmSync(folder, { recursive: true, force: true });
  return { heaviest, ratios };
}
