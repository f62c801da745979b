import { launchWholeChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { breakPage, breaks } from './break-on-purpose.ts';
import { hasPoppler, prove } from './pdf.ts';
import { sheets } from './sheets.ts';

/**
 * Every print through Chromium to PDF, each PDF compared word by word with its page; then
 * deliberately broken prints.
 */
export const trial: Trial = {
  name: 'prints',
  what: 'Mọi tờ in: đúng khổ giấy, đủ từng chữ, không bị cắt, không mặt trắng',
  run: async (): Promise<TrialResult> => {
    if (!hasPoppler())
      return {
        state: 'skipped',
        figures: {},
        why: 'Máy này chưa có poppler-utils (pdftotext, pdfinfo): cài gói ấy rồi chạy lại.',
      };
    // The headless shell places letters slightly differently, and pdftotext then sees gaps inside
    // words.
    const [site, chromium] = await Promise.all([siteServer(), launchWholeChromium()]);
    const open = async (path: string) => {
      const page = await (await chromium.browser.newContext()).newPage();
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      return page;
    };
    const faults: string[] = [];
    const unseen: string[] = [];
    const sides = new Map<string, number[]>();
    let words = 0;
    for (const sheet of sheets)
      for (const paper of sheet.papers) {
        const page = await open(sheet.path);
        const proof = await prove(page, sheet, paper);
        faults.push(...proof.faults.map((fault) => `/${sheet.path} ${paper}: ${fault}`));
        sides.set(sheet.sort, [...(sides.get(sheet.sort) ?? []), proof.sides]);
        words += proof.words;
        await page.context().close();
      }
    const sample = sheets.find(({ sort }) => sort === 'worksheet')!;
    for (const { what, script, seen } of breaks) {
      const page = await open(sample.path);
      await breakPage(page, script);
      if (!(await prove(page, sample, 'A4')).faults.some((fault) => seen.test(fault)))
        unseen.push(what);
      await page.context().close();
    }
    await chromium.close();
    await site.close();
    const perSort = Object.fromEntries(
      [...sides].map(([sort, all]) => [`mặt giấy, ${sort}`, all.join(' ')]),
    );
    const why = [...faults, ...unseen.map((name) => `không nhận ra tờ hỏng: ${name}`)];
    return {
      state: why.length > 0 ? 'failed' : 'passed',
      figures: {
        'tờ in': sheets.length,
        'chữ đã so': words,
        'tờ hỏng nhận ra': `${breaks.length - unseen.length}/${breaks.length}`,
        ...perSort,
      },
      ...(why.length > 0 ? { why: why.join('\n  ') } : {}),
    };
  },
};
