// A week of a school in real browsers: 4 classes, 14 computers wiped after each lesson, three ways
// of collecting, another PC for the teacher.
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { launchChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { lanFolder } from '../targets/lan-copy.ts';
import { usbCopy } from '../targets/usb-copy.ts';
import { morning, week } from './plan.ts';
import { reportFaults } from './report.ts';
import { walkWeek, type Walked } from './walk-week.ts';

/** Runs the morning on a copy that credits one of two, and returns what the comparison detects. */
async function onBrokenCopy(
  browser: Awaited<ReturnType<typeof launchChromium>>['browser'],
): Promise<Walked> {
  const broken = await siteWithStandIns(['forgets-partners', 'forgets-handover']);
  return walkWeek(morning, { browser, web: broken.url }).finally(() => broken.close());
}

async function run(): Promise<TrialResult> {
  const [copy, stick, site, chromium] = [
    await lanFolder(),
    await usbCopy(),
    await siteServer(),
    await launchChromium(),
  ];
  const { browser } = chromium;
  try {
    const copies = { browser, web: site.url, stick, lanFolder: copy.folder };
    const walked = await walkWeek(week, copies, ({ desk: { page }, home }, facts) =>
      reportFaults(week, facts, { browser, page, home }),
    );
    const control = await onBrokenCopy(browser);
    const isControlRed = control.wrong.some((line) => line.includes('card 2:'));
    const { cells, wrong, complaints, pcs, files } = walked;
    const figures = {
      lớp: week.classes.length,
      'máy đã dùng rồi xóa': pcs,
      'tệp trên USB (thả mỗi tệp ba bản, hai lần)': files,
      'ô bảng đã so': cells,
      'ô, câu, dòng báo cáo khác kế hoạch': wrong.length,
      'lỗi trang, yêu cầu ra ngoài': complaints.length,
      'bản quên em ngồi cạnh': isControlRed ? `bị bắt: ${control.wrong.length} ô` : 'lọt',
    };
    const why = [
      ...wrong,
      ...complaints,
      ...(isControlRed ? [] : ['a copy that forgets who sits beside was not seen']),
    ];
    if (why.length > 0) return { state: 'failed', figures, why: why.slice(0, 20).join('\n  ') };
    return { state: 'passed', figures };
  } finally {
    await chromium.close();
    await site.close();
    stick.remove();
    copy.remove();
  }
}

export const trial: Trial = {
  name: 'week',
  what: 'Một tuần của trường: 4 lớp, máy bị xóa sau mỗi tiết, hai ba em một máy, LAN, tệp và giấy lẫn nhau, máy cô thay từ bản sao: bảng lớp và báo cáo đúng như kế hoạch',
  run,
};
