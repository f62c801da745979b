// The school of a week: the teacher's PC with its LAN, computers that are wiped, a stick; and their
// changes from day to day.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { firstLanCard } from '#core/class/lan-cards.ts';
import { launchWholeChromium } from '../browser/launch.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { bookOf } from '../targets/lan-client.ts';
import { runLan, type LanRunning } from '../targets/lan-copy.ts';
import { relay } from '../targets/relay.ts';
import type { UsbCopy } from '../targets/usb-copy.ts';
import { addClass, newDesk, openCopy, saveCopy, type Desk } from './desk.ts';
import { codeFor } from './facts.ts';
import { atPc, type Left, type StickFile } from './pc.ts';
import type { AtPcs, Pc, Week } from './plan.ts';

/** Copies of the site in the school; without a LAN the teacher's pages are those of the web. */
export type Copies = { browser: Browser; web: string; stick?: UsbCopy; lanFolder?: string };
/** Browsers with their own disk are whole programs: this many at once run on two cores. */
const DISKS_AT_ONCE = 3;
/** The teacher's PC of these days. */
type TeacherPc = { desk: Desk; home: string; work: string; server: LanRunning | null };

export class School {
  readonly complaints: string[] = [];
  /** Computers that were switched on, used and wiped. */
  wiped = 0;
  private pc: TeacherPc | null = null;
  private readonly week: Week;
  private readonly copies: Copies;

  constructor(week: Week, copies: Copies) {
    this.week = week;
    this.copies = copies;
  }

  get desk(): Desk {
    return this.pc!.desk;
  }

  get home(): string {
    return this.pc!.home;
  }

  /**
   * Starts her PC for the first time: it has no class. @param work cards and answers that she
   * brings
   */
  private async open(work: string): Promise<void> {
    const { browser, web, lanFolder } = this.copies;
    const server = lanFolder ? await runLan({ folder: lanFolder, work }) : null;
    const home = server ? `http://127.0.0.1:${server.port}/` : web;
    this.pc = { desk: await newDesk(browser, home, server), home, work, server };
  }

  async begin(): Promise<void> {
    await this.open(mkdtempSync(join(tmpdir(), 'elm-phieu-')));
    for (const planned of this.week.classes) await addClass(this.desk.page, planned);
  }

  /** In the evening: the folder of the cards, and the file that only her words open. */
  async carryHome(): Promise<{ work: string; copy: Buffer }> {
    const work = mkdtempSync(join(tmpdir(), 'elm-sao-'));
    cpSync(this.pc!.work, work, { recursive: true });
    return { work, copy: await saveCopy(this.desk.page) };
  }

  /** Her PC is lost with everything on it; another one is set up from her backup. */
  async replacePc({ work, copy }: { work: string; copy: Buffer }): Promise<void> {
    await this.end();
    await this.open(work);
    await openCopy(this.desk.page, copy, this.week.classes.length);
  }

  /** Runs all computers of a period, each wiped at its end. @returns the files on the stick */
  async atPcs(period: AtPcs): Promise<StickFile[]> {
    const left: Left[] = [];
    const atOnce = period.way === 'usb' ? DISKS_AT_ONCE : period.pcs.length;
    for (let from = 0; from < period.pcs.length; from += atOnce)
      left.push(
        ...(await Promise.all(
          period.pcs
            .slice(from, from + atOnce)
            .map((pc, index) => this.atOne(period, pc, from + index)),
        )),
      );
    this.wiped += left.length;
    for (const { complaints } of left) this.complaints.push(...complaints);
    return left.flatMap(({ file }) => file ?? []);
  }

  /** Switched on, used for one lesson, and wiped. */
  private async atOne(period: AtPcs, pc: Pc, index: number): Promise<Left> {
    const { context, close } = await this.switchOn(period);
    try {
      return await this.haveLesson(period, pc, index, context);
    } finally {
      await close();
    }
  }

  /**
   * Pages of a stick share their data through the disk: storage in memory alone loses it from page
   * to page.
   */
  private async switchOn({
    way,
  }: AtPcs): Promise<{ context: BrowserContext; close(): Promise<void> }> {
    if (way === 'usb') return launchWholeChromium();
    const context = await this.copies.browser.newContext({
      viewport: { width: 1366, height: 768 },
    });
    return { context, close: () => context.close() };
  }

  private async haveLesson(
    period: AtPcs,
    pc: Pc,
    index: number,
    context: BrowserContext,
  ): Promise<Left> {
    const { of, lesson, way } = period;
    const number = this.week.classes.findIndex(({ name }) => name === of) + 1;
    const isBack = this.hadBefore(period, pc[0]!.card);
    const sitting = {
      context,
      lesson: readLesson(lesson),
      code: codeFor(lesson, number),
      pc,
      isBack,
    };
    if (way === 'usb') return atPc({ ...sitting, page: this.copies.stick!.page });
    if (way === 'web') return atPc({ ...sitting, page: (path) => this.copies.web + path });
    const { work, server } = this.pc!;
    const printed = bookOf(work).cards;
    const first = firstLanCard({ number, name: of, grade: 1, year: 1 });
    const cards = pc.map(({ card }) => printed[first + card - 2]!);
    const machine = await relay(server!.port, `127.0.${number}.${10 + index}`);
    try {
      return await atPc({ ...sitting, cards, page: (path) => machine.home + path });
    } finally {
      machine.close();
    }
  }

  /** Returns whether the pupil has used a computer for this lesson in an earlier period. */
  private hadBefore(period: AtPcs, card: number): boolean {
    const before = this.week.periods.slice(0, this.week.periods.indexOf(period));
    return before.some(
      (earlier) =>
        earlier.of === period.of &&
        earlier.lesson === period.lesson &&
        'pcs' in earlier &&
        earlier.pcs.flat().some((seat) => seat.card === card),
    );
  }

  async end(): Promise<void> {
    if (!this.pc) return;
    const { desk, server, work } = this.pc;
    this.complaints.push(...desk.errors, ...desk.foreign);
    await desk.close();
    await server?.kill();
    rmSync(work, { recursive: true, force: true });
  }
}
