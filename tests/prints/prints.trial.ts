import { launchChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import type { Trial, TrialResult } from '../../src/tools/prove/trial.ts';
import { breakPage, breaks } from './break-on-purpose.ts';
import { hasPoppler, prove } from './pdf.ts';
import { sheets } from './sheets.ts';

/** Every print through Chromium to PDF, and each PDF word for word against its page; then prints broken on purpose. */
export const trial: Trial = {
  name: 'prints',
  what: 'Mọi tờ in: đúng khổ giấy, đủ từng chữ, không bị cắt, không mặt trắng',
  run: async (): Promise<TrialResult> => {
    if (!hasPoppler()) return { state: 'skipped', figures: {}, why: 'Máy này chưa có poppler-utils (pdftotext, pdfinfo): cài gói ấy rồi chạy lại.' };
    const [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
    const open = async (path: string) => {
      const page = await (await chromium.browser.newContext()).newPage();
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      // A paper laid out in letters that are not its own is no proof of it.
      await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => 0)');
      return page;
    };
    const faults: string[] = [];
    const unseen: string[] = [];
    const again: string[] = [];
    const sides = new Map<string, number[]>();
    let words = 0;
    for (const sheet of sheets)
      for (const paper of sheet.papers) {
        const once = async () => {
          const page = await open(sheet.path);
          const proof = await prove(page, sheet, paper);
          await page.context().close();
          return proof;
        };
        let proof = await once();
        // The browser now and then prints before letters have come; a fault of the paper is there the second time too.
        if (proof.faults.length > 0) {
          again.push(sheet.path);
          proof = await once();
        }
        faults.push(...proof.faults.map((each) => `/${sheet.path} ${paper}: ${each}`));
        sides.set(sheet.sort, [...(sides.get(sheet.sort) ?? []), proof.sides]);
        words += proof.words;
      }
    const sample = sheets.find(({ sort }) => sort === 'worksheet')!;
    for (const { what, script, seen } of breaks) {
      const page = await open(sample.path);
      await breakPage(page, script);
      if (!(await prove(page, sample, 'A4')).faults.some((each) => seen.test(each))) unseen.push(what);
      await page.context().close();
    }
    await chromium.close();
    await site.close();
    const perSort = Object.fromEntries([...sides].map(([sort, all]) => [`mặt giấy, ${sort}`, all.join(' ')]));
    const why = [...faults, ...unseen.map((each) => `không nhận ra tờ hỏng: ${each}`)];
    return { state: why.length > 0 ? 'failed' : 'passed', figures: { 'tờ in': sheets.length, 'chữ đã so': words, 'tờ in lại lần hai': again.join(', ') || 0, 'tờ hỏng nhận ra': `${breaks.length - unseen.length}/${breaks.length}`, ...perSort }, ...(why.length > 0 ? { why: why.join('\n  ') } : {}) };
  },
};
