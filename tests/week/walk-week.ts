// Runs a planned week act by act, and compares the board after each day of each class.
import { interpolate } from '#core/text/messages.ts';
import { classes as words } from '#site/teacher/messages/classes.ts';
import { pause } from '../e2e/robot/until.ts';
import {
  countFamilies,
  dropFiles,
  openClass,
  readBoard,
  readQuestions,
  takeDropped,
  typePaper,
} from './desk.ts';
import { readFacts } from './facts.ts';
import { differences, expectedBoard, lettersOf, type Facts } from './oracle.ts';
import type { AtPcs, Period, Week } from './plan.ts';
import { School, type Copies } from './school.ts';

export type Walked = {
  /** Compared cells of boards, over all times. */
  cells: number;
  /** Differences between a board and the plan. */
  wrong: string[];
  /** Errors of pages, requests to other hosts. */
  complaints: string[];
  pcs: number;
  files: number;
};
/** Each file is on the stick this many times: she pressed again, copied again. */
const COPIES = 3;
/** Results that arrive automatically are awaited; after this time they never will. */
const PATIENCE_MS = 60_000;
/** Typed or dropped input is rendered at once; a busy machine takes longer. */
const DRAWN_MS = 3000;

/** One week at one school. */
class WeekWalk {
  readonly walked: Walked = { cells: 0, wrong: [], complaints: [], pcs: 0, files: 0 };
  private readonly been: Period[] = [];
  private readonly facts: Facts = readFacts();
  private readonly week: Week;
  private readonly school: School;

  constructor(week: Week, school: School) {
    this.week = week;
    this.school = school;
  }

  /**
   * Compares the open class's board with the plan: at once if it was typed, and after a while if
   * results arrive automatically.
   */
  private async compare(of: string): Promise<void> {
    const expected = expectedBoard(this.week, this.been, of, this.facts);
    const { page } = this.school.desk;
    const comes = this.been.some((period) => period.of === of && period.way === 'lan');
    const end = Date.now() + (comes ? PATIENCE_MS : DRAWN_MS);
    let wrong = differences(of, expected, await readBoard(page));
    while (wrong.length > 0 && Date.now() < end) {
      await pause(500);
      wrong = differences(of, expected, await readBoard(page));
    }
    this.walked.wrong.push(...wrong);
    this.walked.cells += Object.values(expected).flat().length;
  }

  private async collect(period: AtPcs): Promise<void> {
    const files = await this.school.atPcs(period);
    if (period.way === 'lan') return;
    this.walked.files += files.length;
    const { page } = this.school.desk;
    const dropped = Array.from({ length: COPIES }, (_, index) =>
      files.map(({ name, base64 }) => ({ name: index === 0 ? name : `${index}-${name}`, base64 })),
    ).flat();
    const faults = await dropFiles(page, dropped);
    this.walked.wrong.push(...faults);
    await takeDropped(page, period.pcs.flat().length);
    await dropFiles(page, dropped);
    await takeDropped(page, 0);
  }

  private async have(period: Period): Promise<void> {
    const { page } = this.school.desk;
    await openClass(page, period.of);
    if (period.way === 'paper') await typePaper(page, period, this.facts.get(period.lesson)!);
    else if (period.way === 'families') await countFamilies(page, period);
    else await this.collect(period);
    this.been.push(period);
    await this.compare(period.of);
    if (period.way === 'paper' && 'letters' in period.rows[0]!)
      await this.compareQuestions(period.of);
  }

  /** The board lists at most five questions, and none that all knew. */
  private async compareQuestions(of: string): Promise<void> {
    if (this.been.some((period) => period.of === of && period.way !== 'paper')) return;
    const expected = lettersOf(this.been, of, this.facts);
    const shown = await readQuestions(this.school.desk.page);
    for (const [label, said] of shown) {
      const planned = interpolate(words.board.right, expected.get(label) ?? { right: -1, of: -1 });
      if (said !== planned)
        this.walked.wrong.push(`${of}, “${label}”: plan “${planned}”, board “${said}”`);
    }
    this.walked.cells += shown.size;
  }

  async walk(): Promise<void> {
    const { periods, carriedHomeOn, classes } = this.week;
    const next = periods.findLastIndex(({ day }) => day === carriedHomeOn) + 1;
    await this.school.begin();
    for (const period of periods.slice(0, next)) await this.have(period);
    await this.school.replacePc(await this.school.carryHome());
    const compareAll = async (): Promise<void> => {
      for (const { name } of classes) {
        await openClass(this.school.desk.page, name);
        await this.compare(name);
      }
    };
    await compareAll();
    for (const period of periods.slice(next)) await this.have(period);
    await compareAll();
  }
}

/** @param after further actions at the school when the week is over */
export async function walkWeek(
  week: Week,
  copies: Copies,
  after: (school: School, facts: Facts) => Promise<string[]> = async () => [],
): Promise<Walked> {
  const school = new School(week, copies);
  const walk = new WeekWalk(week, school);
  try {
    await walk.walk();
    walk.walked.wrong.push(...(await after(school, readFacts())));
  } finally {
    await school.end();
  }
  return { ...walk.walked, complaints: school.complaints, pcs: school.wiped };
}
