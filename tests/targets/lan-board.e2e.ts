/**
 * The class board of the copy served by the teacher's PC: pupils' work appears automatically, for
 * the pupil with the card.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { classes as words } from '#site/teacher/messages/classes.ts';
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import type { BandLessons } from '#site/teacher/home/class-lessons.ts';
import { distFolder } from '../browser/site-server.ts';
import { lookOn } from '../browser/waits.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { makeClass } from '../e2e/walk/make-class.ts';
import { newPupil, type Pupil } from '../e2e/walk/pupil.ts';
import { bookOf, machine, makeAttempt, send, type Machine, type PaperCard } from './lan-client.ts';
import { runLan, sharedLanFolder, type LanRunning } from './lan-copy.ts';

const band = JSON.parse(
  readFileSync(join(distFolder, 'items/classes/lop-4-5.json'), 'utf8'),
) as BandLessons;
const lesson = band.lessons.find(({ shape }) => !shape.sensitive)!;
const done = [...lesson.shape.core, ...lesson.shape.exitA];

let copy: string;
let today: Launched;
let work: string;
let server: LanRunning;
let cards: PaperCard[];
let teacher: Pupil;
let pcs: Machine[];
beforeAll(async () => {
  [copy, today] = await Promise.all([sharedLanFolder(), launchChromium()]);
});
afterAll(async () => {
  await today?.close();
});
beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  server = await runLan({ folder: copy, work });
  cards = bookOf(work).cards;
  pcs = [];
  teacher = await newPupil(today.browser, `http://127.0.0.1:${server.port}/`);
  // It polls every four seconds, and on a busy machine each poll takes a while, which is not a
  // fault.
  teacher.page.setDefaultTimeout(60_000);
});
afterEach(async () => {
  await teacher.close();
  for (const pc of pcs) pc.close();
  await server.kill();
  rmSync(work, { recursive: true, force: true });
});

const button = (name: string | RegExp) => teacher.page.getByRole('button', { name, exact: true });
/** As the teacher does: presses Enter in the server's window, then opens the page it names. */
async function openDesk(): Promise<void> {
  await teacher.page.goto(await server.teacherPage());
  await button(lanClass.vi.teacher.save).waitFor();
}
async function openBoard(name = '4A', children = 6): Promise<void> {
  await openDesk();
  await teacher.page.goto(`http://127.0.0.1:${server.port}/teachers/classes/`);
  await makeClass(teacher.page, name, children);
}
/** Sends a whole lesson of a card from a pupil's computer. */
async function sendLesson(n: number, items = done): Promise<void> {
  const card = cards[n - 1]!;
  const pc = machine(`127.0.2.${n}`, server.port);
  pcs.push(pc);
  const attempts = items.map((item, index) =>
    makeAttempt(card.profile, index + 1, lesson.id, item),
  );
  await send(pc, card, attempts);
}
const cell = (card: number) =>
  teacher.page
    .locator('.board-table tbody tr')
    .nth(card - 1)
    .locator('td')
    .last();
const isDone = (card: number) => cell(card).getByText(words.states.done).first();

test('answers appear on the board automatically; one press undoes them, and they stay undone until a new collection', async () => {
  await openBoard();
  await teacher.page
    .getByText(interpolate(words.lan.live, { n: 0, time: '' }).split(',')[0]!)
    .waitFor();
  await sendLesson(2);
  await isDone(2).waitFor();
  await sendLesson(3);
  await isDone(3).waitFor();
  await button(words.collect.undo).click();
  await teacher.page.getByText(words.board.empty).waitFor();
  await sendLesson(4);
  await lookOn(teacher.page, 6000);
  expect(await teacher.page.getByText(words.board.empty).count()).toBe(1);
  await button(words.lan.goOn).click();
  await isDone(4).waitFor();
  // Stored: after the page is reopened everything is there.
  await teacher.page.goto(`http://127.0.0.1:${server.port}/teachers/classes/#lop-1`);
  await teacher.page.reload();
  await isDone(2).waitFor();
  expect(teacher.errors).toEqual([]);
});

test('a second class uses its own row of cards, or another if its teacher sets it', async () => {
  await openBoard('4A', 3);
  await button(words.close).click();
  await makeClass(teacher.page, '4B', 3);
  await sendLesson(42);
  await isDone(2).waitFor();
  await sendLesson(101);
  await teacher.page.getByText(interpolate(words.lan.others, { n: 1 })).waitFor();
  await teacher.page.getByLabel(words.lan.from).fill('101');
  await teacher.page.getByLabel(words.lan.from).press('Enter');
  await teacher.page.getByLabel(words.lan.from).blur();
  await isDone(1).waitFor();
});

test('when the server is gone the board says so and keeps its data; once it is back polling continues', async () => {
  await openBoard();
  await sendLesson(1);
  await isDone(1).waitFor();
  const { port } = server;
  await server.kill();
  await teacher.page.getByText(lanClass.vi.teacher.away).waitFor();
  server = await runLan({ folder: copy, work, port });
  // The server has forgotten its sessions: it requires the PIN.
  await teacher.page.locator('#pin').fill(bookOf(work).pin);
  await teacher.page.locator('#pin').press('Enter');
  await sendLesson(2);
  await isDone(2).waitFor();
  expect(await isDone(1).count()).toBe(1);
});

/** Runs in the page: once `dataset.slow` is set, each write takes this long, as on an old disk. */
function slowDisk(ms: number): void {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const rows = begin.call(this, stores, mode, options);
    const [first] = rows.objectStoreNames;
    const until = performance.now() + ms;
    const hold = (): void => {
      if (performance.now() < until) rows.objectStore(first!).count().onsuccess = hold;
    };
    if (mode === 'readwrite' && document.documentElement.dataset['slow']) hold();
    return rows;
  };
}

test('input typed while answers are being written appears on the board with them', async () => {
  await teacher.page.addInitScript(slowDisk, 2000);
  await openBoard();
  await button(words.views.collect).click();
  const grid = teacher.page.locator('.plate', { has: teacher.page.locator('.paper-grid') });
  await grid.getByLabel(words.collect.lesson).selectOption(lesson.id);
  await grid.getByRole('row').nth(1).getByRole('checkbox').check();
  await teacher.page.evaluate(() => void (document.documentElement.dataset['slow'] = 'yes'));
  const coming = teacher.page.waitForResponse((answer) => answer.url().includes('/lan/class/work'));
  await sendLesson(2);
  await coming;
  // The answer is shown by a page that was slowed down.
  await teacher.page.waitForTimeout(300);
  await grid.getByRole('button', { name: words.collect.save }).click();
  await teacher.page.getByText(interpolate(words.collect.saved, { n: 1 })).waitFor();
  await button(words.views.board).click();
  await isDone(1).waitFor();
  await isDone(2).waitFor();
});

test(
  'red if the page is not marked: nothing appears automatically',
  { tags: ['control'] },
  async () => {
    await teacher.page.addInitScript(() => {
      new MutationObserver(() => document.documentElement?.removeAttribute('data-lan')).observe(
        document,
        {
          childList: true,
          subtree: true,
        },
      );
    });
    await openBoard();
    await sendLesson(2);
    await lookOn(teacher.page, 6000);
    expect(await teacher.page.getByText(words.board.empty).count()).toBe(1);
  },
);
