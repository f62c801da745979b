// A class's work of a full year: saved on the teacher's page, opened on every copy of the site.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { me } from '#site/pupil/messages/me.ts';
import { serializeWork } from '#core/files/work-file.ts';
import { launchWholeChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { brokenServer } from './broken-server.ts';
import { classAtWork, openClass, saveClass, type Opened } from './class-file.ts';
import { YEAR } from './class-year.ts';
import { lanFolder } from './lan-copy.ts';
import { usbCopy } from './usb-copy.ts';

async function inBrowser<T>(
  act: (context: Awaited<ReturnType<typeof launchWholeChromium>>['context']) => Promise<T>,
): Promise<T> {
  const { context, close } = await launchWholeChromium();
  try {
    return await act(context);
  } finally {
    await close();
  }
}

async function run(): Promise<TrialResult> {
  const [copy, stick, web] = [await lanFolder(), await usbCopy(), await siteServer()];
  const room = await classAtWork(copy.folder);
  try {
    const file = await inBrowser((context) => saveClass(context, room));
    const open = (address: string, saved = file): Promise<Opened> =>
      inBrowser((context) => openClass(context, address, saved, room.given, YEAR.cards));
    const opened = {
      lan: await open(`${room.address}me/#may-giu-gi`),
      usb: await open(stick.page('me/#may-giu-gi')),
      web: await open(`${web.url}me/#may-giu-gi`),
    };
    // The format before zips: one text.
    const old = join(room.folder, 'em-len-mang-lop-cu.json');
    const profiles = [...new Set(room.given.map(({ profile }) => profile))].map((id, at) => ({
      v: 1 as const,
      id,
      name: `Phiếu ${at + 1}`,
      picture: 'trau',
      madeOn: 1,
    }));
    writeFileSync(old, serializeWork({ profiles, attempts: room.given, places: [] }, 1));
    const before = await open(`${web.url}me/#may-giu-gi`, old);
    // Control: a part is missing in the middle, and the comparison or the page detects it.
    const cut = join(room.folder, 'em-len-mang-lop-hong.zip');
    writeFileSync(cut, readFileSync(file).subarray(0, -400));
    const isCutSeen = await inBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${web.url}me/#may-giu-gi`);
      await page.locator('input[type=file]').setInputFiles(cut);
      return page
        .getByText(me.vi.refusedFile.damaged)
        .waitFor({ timeout: 60_000 })
        .then(
          () => true,
          () => false,
        );
    });
    const edited = await brokenServer(copy.folder, 'alter-answers');
    const little = { cards: 3, lessons: 2, answers: 4 };
    const spoilt = await classAtWork(edited.folder, little);
    const spoiltFile = await inBrowser((context) => saveClass(context, spoilt));
    const control = await inBrowser((context) =>
      openClass(context, `${web.url}me/#may-giu-gi`, spoiltFile, spoilt.given, little.cards),
    );
    await spoilt.end();
    edited.remove();
    const all = [...Object.values(opened), before];
    const says = ({ answers, wrong, seconds }: Opened): string =>
      `${answers} câu, sai ${wrong}, ${seconds} giây`;
    const figures = {
      'phiếu × bài': `${YEAR.cards} × ${YEAR.lessons}`,
      'câu đã lưu': room.given.length,
      'mở ở bản phòng máy': says(opened.lan),
      'ở bản USB': says(opened.usb),
      'ở bản web': says(opened.web),
      'tệp một khối như trước': says(before),
      'tệp bị cắt cuối': isCutSeen ? 'nói ra, không nhận' : 'không thấy',
      'máy chủ làm hỏng một câu mỗi phiếu (3 phiếu): thấy sai': control.wrong,
    };
    return {
      state:
        all.every(({ answers, wrong }) => answers === room.given.length && wrong === 0) &&
        isCutSeen &&
        control.wrong === little.cards
          ? 'passed'
          : 'failed',
      figures,
    };
  } finally {
    await room.end();
    await web.close();
    stick.remove();
    copy.remove();
  }
}

export const trial: Trial = {
  name: 'lan-file',
  what: 'Lưu bài cả lớp (60 phiếu, 48 bài): mở lại được ở bản phòng máy, USB, web, đúng đến câu cuối',
  run,
};
