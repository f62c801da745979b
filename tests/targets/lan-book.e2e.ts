/** The teacher's and a pupil's view when the class's book, a code or a file is damaged. */
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { lan } from '#delivery/lan/messages/lan.ts';
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import { cardNumber } from '#core/codes/card-code.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { until } from '../e2e/robot/until.ts';
import { items, lessonPath, placed, stepOf } from '../e2e/walk/lesson.ts';
import { answerRight, newPupil } from '../e2e/walk/pupil.ts';
import { classAtWork, openClass, saveClass } from './class-file.ts';
import { brokenServer } from './broken-server.ts';
import { harmedStarts } from './lan-book.ts';
import { bookOf, codeOf, machine, type PaperCard } from './lan-client.ts';
import { runLan, sharedLanFolder } from './lan-copy.ts';
import { relay } from './relay.ts';

const { line, wrong } = lan.vi;
const paper = typedPaper.vi;
const nameOf = ({ n }: PaperCard): string => interpolate(lan.vi.cardName, { n: cardNumber(n) });
const sentOf = (card: PaperCard): string => interpolate(line.sent, { card: nameOf(card) });
let copy: { folder: string };
let today: Launched;
beforeAll(async () => {
  const [folder, chromium] = await Promise.all([sharedLanFolder(), launchChromium()]);
  [copy, today] = [{ folder }, chromium];
});
afterAll(async () => {
  await today?.close();
});

test('a locked, half-written or missing book: every code is valid, or the window gives the reason and nothing is written', async () => {
  const { faults, alive, said, returned } = await harmedStarts(copy.folder, 8);
  expect(faults).toEqual([]);
  expect([alive, said, returned]).toEqual([5, 3, 3]);
});

test('red when any unreadable book means “no class yet”', { tags: ['control'] }, async () => {
  const edited = await brokenServer(copy.folder, 'ignore-read-errors');
  expect((await harmedStarts(edited.folder, 2, ['EBUSY', 'gone'])).faults).toHaveLength(2);
  edited.remove();
});

/** Simulates two starts: a code renewed in the one window, then another in the other. */
async function twoWindows(folder: string) {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const windows = [await runLan({ folder, work }), await runLan({ folder, work })] as const;
  const renew = async (port: number, n: number): Promise<string> => {
    const desk = machine('127.0.0.1', port);
    await desk.ask(`/lan/class/renew?n=${n}`, {
      method: 'POST',
      headers: { 'X-Pin': bookOf(work).pin },
    });
    desk.close();
    return bookOf(work).cards[6]!.code;
  };
  const [first, second] = windows;
  const code = await renew(first.port, 7);
  const isKept = (await renew(second.port, 8)) === code;
  for (const window of windows) await window.kill();
  rmSync(work, { recursive: true });
  return { isKept, isOne: first.port === second.port, said: second.said() };
}

test('started twice: the second window says where the class is open already, and serves nothing', async () => {
  const { isKept, isOne, said } = await twoWindows(copy.folder);
  expect([isKept, isOne]).toEqual([true, true]);
  expect(said).toContain(lanClass.vi.terminal.second.split('{')[0]!);
});

test(
  'red when a window does not check for another: a renewed code is lost',
  { tags: ['control'] },
  async () => {
    const edited = await brokenServer(copy.folder, 'ignore-other-window');
    expect(await twoWindows(edited.folder)).toMatchObject({ isKept: false, isOne: false });
    edited.remove();
  },
);

test('the teacher’s page says why nothing is stored, and continues once the book is free', async () => {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  await runLan({ folder: copy.folder, work }).then((first) => first.kill());
  const [book, aside] = [join(work, 'lop.json'), join(work, 'lop.json.tam')];
  renameSync(book, aside);
  symlinkSync(book, book);
  const server = await runLan({ folder: copy.folder, work });
  const pupil = await newPupil(today.browser, `http://127.0.0.1:${server.port}/`);
  await pupil.page.goto(await server.teacherPage());
  await pupil.page.getByText(lanClass.vi.teacher.bookHeld).waitFor();
  unlinkSync(book);
  renameSync(aside, book);
  await pupil.page
    .getByRole('button', { name: lanClass.vi.teacher.save })
    .waitFor({ timeout: 30_000 });
  expect(server.said()).toContain(lanClass.vi.terminal.keepsNow);
  await pupil.close();
  await server.kill();
  rmSync(work, { recursive: true });
});

test('a PIN typed on another computer while the book is shut is kept, the reason is shown, and it opens the class automatically', async () => {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const words = lanClass.vi.teacher;
  const first = await runLan({ folder: copy.folder, work });
  const secondClient = await relay(first.port, '127.0.0.44');
  const teacher = await newPupil(today.browser, secondClient.home);
  await teacher.page.goto(`${secondClient.home}co/`);
  const field = teacher.page.getByLabel(interpolate(words.askPin, { see: words.pinSee }));
  await field.fill(bookOf(work).pin);
  await first.kill();
  const [book, aside] = [join(work, 'lop.json'), join(work, 'lop.json.tam')];
  renameSync(book, aside);
  symlinkSync(book, book);
  const server = await runLan({ folder: copy.folder, work, port: first.port });
  await teacher.page.keyboard.press('Enter');
  await teacher.page.getByText(words.bookHeld).waitFor();
  expect(await field.inputValue()).toMatch(/^\d{6}$/);
  unlinkSync(book);
  renameSync(aside, book);
  await teacher.page.getByRole('button', { name: words.save }).waitFor({ timeout: 30_000 });
  // Even if it opens later, the window does not show the PIN.
  await until('the window says it', async () =>
    server.said().includes(lanClass.vi.terminal.keepsNow),
  );
  expect(server.said()).not.toContain(bookOf(work).pin);
  await teacher.close();
  secondClient.close();
  await server.kill();
  rmSync(work, { recursive: true });
});

test('a PC left on with a replaced code says so, stops asking, and continues with the new one; window and disk store no code of it', async () => {
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const server = await runLan({ folder: copy.folder, work });
  const home = `http://127.0.0.1:${server.port}/`;
  const old = bookOf(work).cards[6]!;
  const { page, close } = await newPupil(today.browser, home);
  const asks: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/lan/card'))
      asks.push(`${request.method()} ${request.headers()['x-phieu']}`);
  });
  await page.goto(home);
  await page.locator('.phieu .button').first().click();
  await page.getByLabel(paper.type).fill(codeOf(old));
  await page.keyboard.press('Enter');
  await page.getByText(sentOf(old)).waitFor();
  const desk = machine('127.0.0.1', server.port);
  await desk.ask('/lan/class/renew?n=7', {
    method: 'POST',
    headers: { 'X-Pin': bookOf(work).pin },
  });
  const now = bookOf(work).cards[6]!;
  asks.length = 0;
  for (const item of placed.slice(0, 2)) {
    await page.goto(`${home}${lessonPath}#b${stepOf(item)}`);
    await answerRight(page, items[item]!);
    await page.getByText(wrong.changed).waitFor();
  }
  await page.goto(`${home}me/#may-giu-gi`);
  await page.getByText(wrong.changed).waitFor();
  // Requested once, with the key that this computer got in place of the code.
  expect(asks.map((ask) => ask.split(' ')[0])).toEqual(['GET']);
  expect(asks[0]).not.toContain(old.code);
  // The answers given meanwhile are still here, and are sent with the new code.
  await page.getByRole('button', { name: paper.type }).first().click();
  await page.getByLabel(paper.type).fill(codeOf(now));
  await page.keyboard.press('Enter');
  await page.getByText(sentOf(now)).waitFor();
  const held = () => readFileSync(join(work, '007.jsonl'), 'utf8');
  await until('both answers on the teacher’s PC', async () =>
    placed.slice(0, 2).every((item) => held().includes(`"${item}"`)),
  );
  for (const code of [old.code, now.code])
    expect([server.said().includes(code), held().includes(code)]).toEqual([false, false]);
  await close();
  desk.close();
  await server.kill();
  rmSync(work, { recursive: true });
});

test('“Lưu bài cả lớp” of more than twenty pupils opens again, equal to the last answer (the full year: `prove -- lan-file`)', async () => {
  const room = await classAtWork(copy.folder, { cards: 60, lessons: 12, answers: 22 });
  const context = await today.browser.newContext({ acceptDownloads: true });
  const file = await saveClass(context, room);
  expect(file).toMatch(/em-len-mang-lop-\d{4}-\d\d-\d\d\.zip$/);
  expect(
    await openClass(context, `${room.address}me/#may-giu-gi`, file, room.given, 60),
  ).toMatchObject({
    answers: 15_840,
    wrong: 0,
  });
  await context.close();
  await room.end();
});
