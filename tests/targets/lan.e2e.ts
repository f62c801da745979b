/** The teacher's PC: serves the lab, stores each card's work, and returns it only with the card. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { cards as cardWords } from '#site/pupil/messages/cards.ts';
import { encodeAssignment, inGroups } from '#core/codes/assign-code.ts';
import { assign } from '#site/teacher/messages/assign.ts';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { lan } from '#delivery/lan/messages/lan.ts';
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import { me } from '#site/pupil/messages/me.ts';
import { lanWindows } from '#delivery/lan/messages/lan-windows.ts';
import { site } from '#site/shared/messages/site.ts';
import { exitPage } from '#site/help/messages/exit-pages.ts';
import { MAX_BYTES } from '#delivery/lan/server/card-limits.ts';
import { cardNumber } from '#core/codes/card-code.ts';
import { axeFaults, widths } from '../a11y/axe.ts';
import { htmlFaults } from '../a11y/html-faults.ts';
import { launchChromium, newProfile, type Launched } from '../browser/launch.ts';
import { isEvery } from '../browser/tier.ts';
import { items, lessonPath, placed, stepOf } from '../e2e/walk/lesson.ts';
import { answerRight, newPupil, stepShown, type Pupil } from '../e2e/walk/pupil.ts';
import { until } from '../e2e/robot/until.ts';
import { everythingStored } from '../e2e/walk/stored.ts';
import { chromium109 } from './chromiums.ts';
import { brokenServer } from './broken-server.ts';
import { journeys } from './journeys.ts';
import {
  bookOf,
  codeOf,
  machine,
  makeAttempt,
  readCard,
  send,
  type Machine,
  type PaperCard,
} from './lan-client.ts';
import { classOf } from './lan-class.ts';
import { runLan, sharedLanFolder, type LanRunning } from './lan-copy.ts';
import { holdSockets, hostile } from './lan-hostile.ts';
import { MAX_MB, floodServer } from './lan-siege.ts';
import { relay } from './relay.ts';
import { sidesOf } from './screen.ts';

const { line, wrong } = lan.vi;
const paper = typedPaper.vi;
const nameOf = ({ n }: PaperCard): string => interpolate(lan.vi.cardName, { n: cardNumber(n) });
const sentOf = (card: PaperCard): string => interpolate(line.sent, { card: nameOf(card) });
const [first, second] = placed as [string, string];

let copy: { folder: string };
let today: Launched;
let work: string;
let server: LanRunning;
let home: string;
let cards: PaperCard[];
beforeAll(async () => {
  const [folder, chromium] = await Promise.all([sharedLanFolder(), launchChromium()]);
  [copy, today] = [{ folder }, chromium];
});
afterAll(async () => {
  await today?.close();
});
beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  server = await runLan({ folder: copy.folder, work });
  home = `http://127.0.0.1:${server.port}/`;
  cards = bookOf(work).cards;
});
afterEach(async () => {
  await server.kill();
  rmSync(work, { recursive: true, force: true });
});

/** A freshly started computer: nothing is left of yesterday. */
async function onFreshPc(act: (pupil: Pupil) => Promise<void>): Promise<void> {
  const pupil = await newPupil(today.browser, home);
  try {
    await act(pupil);
  } finally {
    await pupil.close();
  }
}

async function typeCard({ page }: Pupil, code: string): Promise<void> {
  // Printed, or hydrated already: both may be pressed.
  await page.locator('.phieu .button').first().click();
  await page.getByLabel(paper.type).fill(code);
  await page.keyboard.press('Enter');
}

async function sitWith(pupil: Pupil, card: PaperCard): Promise<void> {
  await pupil.page.goto(home);
  await typeCard(pupil, codeOf(card));
  await pupil.page.getByText(sentOf(card)).waitFor();
}

async function answer({ page }: Pupil, item: string): Promise<void> {
  await page.goto(`${home}${lessonPath}#b${stepOf(item)}`);
  await answerRight(page, items[item]!);
}

const held = async (card: PaperCard): Promise<string[]> => {
  const pc = machine('127.0.0.7', server.port);
  const { attempts } = await readCard(pc, card);
  pc.close();
  return attempts.map((attempt) => attempt.item);
};

test('Chromium 109 completes a lesson from the teacher’s PC', async () => {
  const profile = newProfile();
  await journeys[0]!.go({
    browser: chromium109,
    start: () => chromium109.find()!(profile, home),
    page: (path) => home + path,
    isEvery: false,
  });
  rmSync(profile, { recursive: true, force: true });
});

test('in a lab wiped every night the card restores the work on another computer, at the same step', async () => {
  const card = cards[6]!;
  await onFreshPc(async (pupil) => {
    await sitWith(pupil, card);
    await answer(pupil, first);
    await pupil.page.getByText(sentOf(card)).waitFor();
    expect(pupil.errors).toEqual([]);
    expect(pupil.foreign).toEqual([]);
  });
  await until('the answer on the teacher’s PC', async () => (await held(card)).join() === first);
  await onFreshPc(async (pupil) => {
    await pupil.page.goto(home + lessonPath);
    await typeCard(pupil, codeOf(card).toLowerCase());
    await until(
      'the step of yesterday',
      async () => (await stepShown(pupil.page)) === stepOf(first),
    );
    await answer(pupil, second);
    await pupil.page.goto(`${home}me/#may-giu-gi`);
    await pupil.page.getByText(interpolate(me.vi.answers, { n: 2 })).waitFor();
    await pupil.page.getByText(interpolate(line.also, { card: nameOf(card) })).waitFor();
    await pupil.page.getByText(line.meIntro).waitFor();
  });
  expect(await held(card)).toEqual([first, second]);
});

test('the digits of a card typed on a lesson page stay in its field; outside a field they still change the step', async () => {
  const card = cards[4]!;
  await onFreshPc(async (pupil) => {
    await pupil.page.goto(`${home}${lessonPath}#b1`);
    await pupil.page.locator('section.phieu').getByRole('button', { name: paper.type }).click();
    await pupil.page.getByLabel(paper.type).pressSequentially(codeOf(card));
    expect(await pupil.page.getByLabel(paper.type).inputValue()).toBe(codeOf(card));
    expect(await stepShown(pupil.page)).toBe(1);
    await pupil.page.getByRole('button', { name: paper.cancel }).click();
    await pupil.page.locator('h2').first().click();
    await pupil.page.keyboard.press('3');
    await until('step 3', async () => (await stepShown(pupil.page)) === 3);
  });
});

test('while the teacher’s PC is away the page says so and keeps the answer; once it is back the answer is sent automatically', async () => {
  const card = cards[0]!;
  await onFreshPc(async (pupil) => {
    await sitWith(pupil, card);
    await pupil.page.goto(`${home}${lessonPath}#b${stepOf(first)}`);
    await pupil.page.getByText(sentOf(card)).waitFor();
    const { port } = server;
    await server.kill();
    await answerRight(pupil.page, items[first]!);
    await pupil.page.getByText(interpolate(line.waiting, { card: nameOf(card), n: 1 })).waitFor();
    server = await runLan({ folder: copy.folder, work, port });
    await pupil.page.getByText(sentOf(card)).waitFor();
  });
  expect(await held(card)).toEqual([first]);
});

test('the next pupil at a computer finds nothing of the one before; each card has its own answers', async () => {
  const [firstCard, secondCard] = [cards[0]!, cards[1]!];
  await onFreshPc(async (pupil) => {
    await sitWith(pupil, firstCard);
    await answer(pupil, first);
    await pupil.page.getByText(sentOf(firstCard)).waitFor();
    await pupil.page.getByRole('button', { name: cardWords.vi.notMe }).click();
    await pupil.page.getByRole('button', { name: paper.type }).waitFor();
    await sitWith(pupil, secondCard);
    await answer(pupil, second);
    await pupil.page.getByText(sentOf(secondCard)).waitFor();
    const left = await until('what the first left to be gone', async () => {
      const stored = await pupil.page.evaluate(everythingStored);
      return stored.includes(firstCard.profile) ? null : stored;
    });
    expect(left).toContain(secondCard.profile);
  });
  expect([await held(firstCard), await held(secondCard)]).toEqual([[first], [second]]);
});

test.each([
  [line.yes, 1],
  [line.no, 0],
])('work without a card is asked about: “%s”', async (choice, answers) => {
  const card = cards[2]!;
  await onFreshPc(async (pupil) => {
    await answer(pupil, first);
    await pupil.page.goto(home);
    await typeCard(pupil, codeOf(card));
    await pupil.page.getByText(interpolate(line.mine, { n: 1 })).waitFor();
    await pupil.page.getByRole('button', { name: choice, exact: true }).click();
    await pupil.page.getByText(sentOf(card)).waitFor();
  });
  expect((await held(card)).length).toBe(answers);
});

test('a full card: the pupil gets a message, her answer stays on her computer, and the teacher is told what to do', async () => {
  const card = cards[8]!;
  const rows = Array.from(
    { length: 100 },
    (_, n) =>
      `${JSON.stringify({ attempt: { ...makeAttempt(card.profile, n), said: 'x'.repeat(MAX_BYTES / 100) } })}\n`,
  );
  writeFileSync(join(work, '009.jsonl'), rows.join(''));
  await onFreshPc(async (pupil) => {
    await sitWith(pupil, card);
    await answer(pupil, first);
    await pupil.page.getByText(wrong.most).waitFor();
    await pupil.page.getByText(interpolate(line.waiting, { card: nameOf(card), n: 1 })).waitFor();
    await pupil.page.goto(await server.teacherPage());
    await pupil.page
      .getByText(interpolate(lanClass.vi.teacher.cardFull, { n: cardNumber(card.n) }))
      .waitFor();
  });
  expect(await held(card)).toHaveLength(100);
});

test('a wrong code gives a message; after too many the page says to wait', async () => {
  const card = cards[3]!;
  await onFreshPc(async (pupil) => {
    await pupil.page.goto(home);
    await typeCard(pupil, '4 BK');
    await pupil.page.getByText(paper.wrong.length).waitFor();
    const guess = `${card.n} ${card.code === 'ZZZZ' ? 'XXXX' : 'ZZZZ'}`;
    await pupil.page.getByLabel(paper.type).fill(guess);
    await pupil.page.keyboard.press('Enter');
    await pupil.page.getByText(wrong.code).waitFor();
    for (let n = 0; n < 8; n += 1)
      await pupil.page.evaluate(
        (code) => fetch('/lan/card', { headers: { 'X-Phieu': code } }).then(() => {}),
        guess,
      );
    await pupil.page.keyboard.press('Enter');
    await pupil.page.getByText(wrong.wait).waitFor();
  });
});

test('either box takes either paper: a lesson code below the header, a card on the page of lessons', async () => {
  const card = cards[9]!;
  await onFreshPc(async (pupil) => {
    await pupil.page.goto(home);
    await typeCard(pupil, inGroups(encodeAssignment([14])));
    await pupil.page.getByRole('heading', { name: assign.vi.ours }).waitFor();
    await pupil.page.getByRole('button', { name: assign.vi.other }).click();
    await pupil.page.goto(`${home}learn/#ma`);
    await pupil.page.locator('#class-code').fill(codeOf(card).replace(' ', '').toLowerCase());
    await pupil.page.keyboard.press('Enter');
    await pupil.page.getByText(sentOf(card)).waitFor();
    expect(pupil.errors).toEqual([]);
  });
});

describe('the teacher', () => {
  test('sees which cards have work, prints the cards on one side, gives a lost card a new code', async () => {
    const pc = machine('127.0.0.5', server.port);
    await send(pc, cards[11]!, [
      makeAttempt(cards[11]!.profile, 1),
      makeAttempt(cards[11]!.profile, 2),
    ]);
    await onFreshPc(async ({ page, errors }) => {
      await page.goto(await server.teacherPage());
      const row = page.getByRole('row', { name: /^12 2 1 / });
      await row.waitFor();
      await row.getByRole('button', { name: lanClass.vi.teacher.renew }).click();
      await row.getByRole('button', { name: lanClass.vi.teacher.yes }).click();
      await page.getByText(/Thẻ mã 12 có mã mới: 12 [0-9A-Z]{4}/).waitFor();
      await page.getByRole('link', { name: lanClass.vi.teacher.print }).click();
      await page.getByText(interpolate(lanClass.vi.sheet.card, { n: '40' })).waitFor();
      expect(await page.locator('.phieu-cards li').count()).toBe(40);
      expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      expect(errors).toEqual([]);
    });
    expect((await pc.ask('/lan/card', { headers: { 'X-Phieu': codeOf(cards[11]!) } })).status).toBe(
      403,
    );
    expect(await held(bookOf(work).cards[11]!)).toEqual(['cau-1', 'cau-2']);
    pc.close();
  });

  test('an erased card starts from zero, and remains on an old computer do not come back', async () => {
    const pc = machine('127.0.0.5', server.port);
    const [old] = cards as [PaperCard];
    const attempts = [makeAttempt(old.profile, 1)];
    await send(pc, old, attempts);
    await machine('127.0.0.1', server.port).ask('/lan/class/erase?n=1', {
      method: 'POST',
      headers: { 'X-Pin': bookOf(work).pin },
    });
    const [renewed] = bookOf(work).cards as [PaperCard];
    await expect(send(pc, renewed, attempts)).rejects.toThrow('400');
    expect(await held(renewed)).toEqual([]);
    pc.close();
  });

  test('on other computers the class is visible only with the PIN', async () => {
    const phone = machine('127.0.0.5', server.port);
    const see = (pin: string) =>
      phone.ask('/lan/class/cards?from=1&to=40', { headers: { 'X-Pin': pin } });
    expect((await see(bookOf(work).pin === '000000' ? '1' : '000000')).status).toBe(403);
    expect(JSON.parse((await see(bookOf(work).pin)).body)).toHaveLength(40);
    phone.close();
  });

  test('the PIN is on no page that is scanned, and the QR code on no page with the PIN; it is changed after asking twice', async () => {
    const { pin } = bookOf(work);
    const pinWords = lanClass.vi.teacher;
    expect(server.said()).not.toContain(pin);
    await onFreshPc(async ({ page, errors }) => {
      await page.goto(await server.teacherPage());
      await page.getByRole('button', { name: pinWords.pinSee }).waitFor();
      expect(await page.content()).not.toContain(pin);
      await page.getByRole('button', { name: pinWords.pinSee }).click();
      await page.getByText(interpolate(pinWords.pin, { pin })).waitFor();
      expect(await page.getByRole('img', { name: pinWords.qr }).count()).toBe(0);
      await page.getByRole('button', { name: pinWords.pinChange }).click();
      await page.getByLabel(pinWords.pinAgain).fill(pin);
      await page.getByRole('button', { name: pinWords.yes }).click();
      await page.getByText(/^Mã mới: \d{6}\./).waitFor();
      expect(bookOf(work).pin).not.toBe(pin);
      await page.getByRole('link', { name: pinWords.scan }).click();
      await page.getByRole('link', { name: lanClass.vi.scan.back }).waitFor();
      await until('the address or why not', async () =>
        /http|192|10\.|172|Máy này chưa nối/.test(await page.locator('#scan').innerText()),
      );
      expect(await page.content()).not.toContain(bookOf(work).pin);
      expect(errors).toEqual([]);
    });
  });

  test('on another computer the PIN opens the class for this tab, until the teacher leaves or a quarter of an hour has passed', async () => {
    const otherClient = await relay(server.port, '127.0.0.44');
    const pinWords = lanClass.vi.teacher;
    const field = interpolate(pinWords.askPin, { see: pinWords.pinSee });
    await onFreshPc(async ({ page }) => {
      const open = async (pin: string) => {
        await page.getByLabel(field).fill(pin);
        await page.keyboard.press('Enter');
      };
      await page.clock.install();
      await page.goto(`${otherClient.home}co/`);
      await open('12');
      await page.getByText(pinWords.wrongPin).waitFor();
      await open(bookOf(work).pin);
      await page.getByRole('link', { name: pinWords.print }).click();
      await page.getByText(interpolate(lanClass.vi.sheet.card, { n: '40' })).waitFor();
      await page.clock.fastForward(15 * 60_000);
      await page.getByText(pinWords.forgotten).waitFor();
      expect(await page.content()).not.toContain(cards[0]!.code);
      await open(bookOf(work).pin);
      await page.getByRole('button', { name: pinWords.logout }).click();
      await page.getByText(pinWords.loggedOut).waitFor();
      await page.reload();
      await page.getByLabel(field).waitFor();
      expect(await page.evaluate(everythingStored)).not.toContain(bookOf(work).pin);
    });
    otherClient.close();
  });

  /**
   * Returns which of them a server answers: a session of the old PIN, the new PIN, and the
   * teacher's own PC after many wrong PINs elsewhere.
   */
  async function teachersOf(
    { port, teacher }: LanRunning,
    workFolder: string,
  ): Promise<{ old: boolean; new: boolean; own: boolean }> {
    const [phone, desk] = [machine('127.0.0.5', port), machine('127.0.0.1', port)];
    const isIn = async (pc: Machine, headers: Record<string, string>) =>
      (await pc.ask('/lan/class', { headers })).status === 200;
    const { pin } = bookOf(workFolder);
    const { session } = JSON.parse(
      (
        await phone.ask('/lan/class/open', {
          method: 'POST',
          headers: { 'X-Pin': bookOf(workFolder).pin },
        })
      ).body,
    ) as { session: string };
    const changes = await phone.ask('/lan/class/open', {
      method: 'POST',
      headers: { 'X-Pin': bookOf(workFolder).pin },
    });
    await phone.ask('/lan/class/change-pin', {
      method: 'POST',
      headers: {
        'X-Phien': (JSON.parse(changes.body) as { session: string }).session,
        'X-Pin': pin,
      },
    });
    const [old, next] = [
      await isIn(phone, { 'X-Phien': session }),
      await isIn(phone, { 'X-Pin': bookOf(workFolder).pin }),
    ];
    for (let n = 0; n < 32; n += 1) {
      const thief = machine(`127.0.9.${n + 10}`, port);
      await thief.ask('/lan/class', { headers: { 'X-Pin': '1' } });
      thief.close();
    }
    const result = { old, new: next, own: await isIn(desk, await teacher()) };
    for (const pc of [phone, desk]) pc.close();
    return result;
  }

  test('a changed PIN ends sessions of the old one, and wrong PINs elsewhere never block the teacher’s own PC', async () => {
    expect(await teachersOf(server, work)).toEqual({ old: false, new: true, own: true });
  });

  test.each([
    ['lets the old ones stay', 'keep-old-sessions', { old: true, own: true }],
    ['opens no key of its own window', 'no-window-key', { old: false, own: false }],
  ] as const)('red when the server %s', { tags: ['control'] }, async (_, rule, result) => {
    const edited = await brokenServer(copy.folder, rule);
    const folder = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
    const broken = await runLan({ folder: edited.folder, work: folder });
    expect(await teachersOf(broken, folder)).toMatchObject(result);
    await broken.kill();
    edited.remove();
    rmSync(folder, { recursive: true });
  });

  test('a waiting client is unblocked by one press on the teacher’s page', async () => {
    const pupil = machine('127.0.0.45', server.port);
    for (let n = 0; n < 9; n += 1)
      await pupil.ask('/lan/card', { headers: { 'X-Phieu': '3 ZZZZ' } });
    await onFreshPc(async ({ page }) => {
      await page.goto(await server.teacherPage());
      await page
        .getByText(interpolate(lanClass.vi.teacher.wrong, { machine: '127.0.0.45', times: 8 }))
        .waitFor();
      await page.getByRole('button', { name: lanClass.vi.teacher.letIn }).click();
      await page
        .getByText(interpolate(lanClass.vi.teacher.letInDone, { machine: '127.0.0.45' }))
        .waitFor();
    });
    expect((await readCard(pupil, cards[0]!)).profiles).toHaveLength(1);
    pupil.close();
  });

  test.each(['co/', 'co/phieu/', 'co/quet/', ''])(
    '/%s has no fault for axe and is valid',
    async (path) => {
      await onFreshPc(async ({ page }) => {
        for (const size of widths.slice(0, isEvery ? widths.length : 1)) {
          await page.setViewportSize(size);
          await page.goto(home + path);
          await page.waitForLoadState('networkidle');
          expect(await axeFaults(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
          ).toBeLessThanOrEqual(size.width);
        }
      });
      expect(
        htmlFaults(readFileSync(join(copy.folder, 'trang', path, 'index.html'), 'utf8')),
      ).toEqual([]);
    },
  );
});

test.each(['co/', 'co/phieu/', 'co/quet/'])(
  '/%s is left fast, and “back” does not lead to it',
  async (path) => {
    await onFreshPc(async ({ page }) => {
      await page.goto(`${home}about/`);
      await page.goto(home + path);
      await page.getByRole('link', { name: site.vi.leave }).click();
      await page.waitForURL(`${home}bang-cuu-chuong/`);
      await page.goBack();
      expect(page.url()).toBe(`${home}about/`);
    });
  },
);

test('the sheet beside the server is valid, says never to delete the work, and prints on one side', async () => {
  expect(htmlFaults(readFileSync(join(copy.folder, 'Huong-dan.html'), 'utf8'))).toEqual([]);
  await onFreshPc(async ({ page }) => {
    await page.goto(pathToFileURL(join(copy.folder, 'Huong-dan.html')).href);
    await page.getByText(/Đừng xóa thư mục “phieu”/).waitFor();
    await page.getByText(/mở Thu-tren-Windows\.html/).waitFor();
    expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
});

test('the page “Thử trên Windows” is valid, says that it is untested there, and takes two sides', async () => {
  const file = join(copy.folder, 'Thu-tren-Windows.html');
  expect(htmlFaults(readFileSync(file, 'utf8'))).toEqual([]);
  await onFreshPc(async ({ page }) => {
    await page.goto(pathToFileURL(file).href);
    await page.getByText(lanWindows.untried).waitFor();
    expect(await page.locator('.tries > li').count()).toBe(lanWindows.steps.length);
    expect(await axeFaults(page)).toEqual([]);
    expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  });
});

test('looking for help leaves nothing in the window and nothing in the folder', async () => {
  const before = server.said();
  await onFreshPc(async (pupil) => {
    await sitWith(pupil, cards[0]!);
    await pupil.page.getByRole('link', { name: site.vi.help }).click();
    await pupil.page.goto(`${home}info/`);
  });
  expect(server.said()).toBe(before);
  expect(readdirSync(work)).toEqual(['cua-so.json', 'giu-cho', 'lop.json', 'lop.json.truoc']);
});

test.each([lessonPath, 'learn/', 'me/'])(
  'once /%s is loaded, “Thoát nhanh” works also when the teacher’s PC is gone',
  async (path) => {
    await onFreshPc(async ({ page }) => {
      const come = page.waitForEvent(
        'requestfinished',
        (request) => request.url() === `${home}bang-cuu-chuong/`,
      );
      await page.goto(home + path);
      await come;
      await page.locator('.with-path').waitFor({ state: 'attached' });
      await server.kill();
      await page.locator('.top-acts').getByRole('link', { name: site.vi.leave }).click();
      await page.getByRole('heading', { name: exitPage.vi.young }).waitFor();
      expect(page.url()).toBe(`${home}bang-cuu-chuong/`);
    });
  },
);

test(
  'red when the exit may not be cached: without the server it ends on the browser’s own error',
  { tags: ['control'] },
  async () => {
    // One window serves a work folder: the other begins when the first has ended.
    await server.kill();
    const edited = await brokenServer(copy.folder, 'exit-not-cached');
    const broken = await runLan({ folder: edited.folder, work });
    const address = `http://127.0.0.1:${broken.port}/`;
    await onFreshPc(async ({ page }) => {
      const come = page.waitForEvent(
        'requestfinished',
        (request) => request.url() === `${address}bang-cuu-chuong/`,
      );
      await page.goto(`${address}learn/`);
      await come;
      await broken.kill();
      await page.locator('.top-acts').getByRole('link', { name: site.vi.leave }).click();
      await until('the error page', async () => page.url().startsWith('chrome-error:'));
    });
    edited.remove();
  },
);

describe('a class in a lab that is wiped, the server killed at random', () => {
  const small = { pcs: 3, cards: 7, lessons: 2, answers: 4, kills: 2 };

  test('loses no answer, keeps their order, mixes none up', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elm-class-'));
    const result = await classOf({
      ...small,
      folder: copy.folder,
      work: folder,
      port: server.port + 5,
    });
    expect(result).toMatchObject({
      made: 56,
      called: 56,
      lost: 0,
      missing: 0,
      disordered: 0,
      foreign: 0,
    });
    rmSync(folder, { recursive: true });
  });

  test(
    'red when the server acknowledges before the disk has it',
    { tags: ['control'] },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'elm-class-'));
      const edited = await brokenServer(copy.folder, 'ack-before-write');
      const result = await classOf({
        ...small,
        folder: edited.folder,
        work: folder,
        port: server.port + 6,
      });
      expect(result.lost).toBeGreaterThan(0);
      edited.remove();
      rmSync(folder, { recursive: true });
    },
  );
});

describe('a pupil with a program', () => {
  const fillCards = async (port: number): Promise<void> => {
    const pc = machine('127.0.0.5', port);
    for (const card of cards.slice(0, 35)) await send(pc, card, [makeAttempt(card.profile, 1)]);
    pc.close();
  };

  test('reads and changes no card, is refused clearly, and the class continues', async () => {
    await fillCards(server.port);
    const result = await hostile(work, server.port, 500);
    expect(result).toMatchObject({ asked: 500, opened: [], broken: [], isChanged: false });
    expect(Object.keys(result.statuses).sort()).toEqual(
      expect.arrayContaining(['400', '403', '404', '413', '429']),
    );
    expect(await held(cards[34]!)).toEqual(['cau-1']);
  });

  test('red when the server does not check the code', { tags: ['control'] }, async () => {
    await server.kill();
    const edited = await brokenServer(copy.folder, 'no-code-check');
    const broken = await runLan({ folder: edited.folder, work });
    await fillCards(broken.port);
    const { opened, isChanged } = await hostile(work, broken.port, 60);
    expect(opened.length > 0 || isChanged).toBe(true);
    await broken.kill();
    edited.remove();
  });

  test('a client that opens every connection gets a share, is told so, and blocks no other client', async () => {
    const { held, refused, served } = await holdSockets(work, server.port, 600);
    expect(held).toBeLessThanOrEqual(120);
    expect(refused).toBeGreaterThan(400);
    expect(served).toBe(20);
    // And the client itself, once it releases them.
    const pc = machine('127.0.9.66', server.port);
    await until('it is let in again', () =>
      pc.ask('/').then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    pc.close();
  });

  test('red when clients have no share: the class is blocked', { tags: ['control'] }, async () => {
    const edited = await brokenServer(copy.folder, 'no-connection-share');
    const folder = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
    const broken = await runLan({ folder: edited.folder, work: folder });
    expect((await holdSockets(folder, broken.port, 600)).served).toBe(0);
    await broken.kill();
    edited.remove();
    rmSync(folder, { recursive: true });
  });

  test('thirteen clients hold every connection, request a full card and read nothing: class and teacher continue, the memory is bounded', async () => {
    const { peakMb, failed, teacher, served } = await floodServer(copy.folder, 24);
    console.log(`besieged: ${peakMb} MB`);
    expect({ failed, served }).toEqual({ failed: 0, served: teacher });
    expect(peakMb).toBeLessThanOrEqual(MAX_MB);
  });

  test(
    'red when no connection is reserved for the teacher and none taken back: neither she nor the class gets in',
    { tags: ['control'] },
    async () => {
      const edited = await brokenServer(copy.folder, 'no-reserved-places');
      const { failed, served, teacher } = await floodServer(edited.folder, 8);
      expect(failed).toBeGreaterThan(0);
      expect(served).toBeLessThan(teacher);
      edited.remove();
    },
  );
});
