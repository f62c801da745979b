// A class in a lab that is wiped after every lesson: seats swapped, the server killed at random
// moments.
import { newId } from '#core/progress/ids.ts';
import {
  bookOf,
  machine,
  makeAttempt,
  readCard,
  send,
  type Machine,
  type PaperCard,
} from './lan-client.ts';
import { runLan, type LanRunning } from './lan-copy.ts';

export type ClassOptions = {
  folder: string;
  work: string;
  pcs: number;
  cards: number;
  lessons: number;
  /** Answers of a pupil per lesson. */
  answers: number;
  /** Kills (−9) of the server per lesson. */
  kills: number;
  port: number;
  /** Another Node than this one. */
  node?: string;
};
export type ClassResult = {
  made: number;
  called: number;
  /** Called “đã gửi” but missing. */ lost: number;
  /** Given but missing. */ missing: number;
  disordered: number;
  foreign: number;
  kills: number;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Retries until the server is back, as the page does. Gives up if it stays away. */
async function withRetry<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (problem) {
      if (tries > 400) throw problem;
      await pause(25);
    }
  }
}

export async function classOf({
  folder,
  work,
  pcs,
  cards,
  lessons,
  answers,
  kills,
  port,
  node = process.execPath,
}: ClassOptions): Promise<ClassResult> {
  const start = (): Promise<LanRunning> => runLan({ folder, work, port, node });
  let server = await start();
  const papers = bookOf(work).cards.slice(0, cards);
  const made = new Map<number, string[]>(papers.map(({ n }) => [n, []]));
  const called = new Set<string>();
  let killed = 0;

  /**
   * Simulates a pupil: downloads the work, answers, and sends each answer at once. Nothing of this
   * outlives the lesson.
   */
  const sit = async (pc: Machine, card: PaperCard): Promise<void> => {
    const before = await withRetry(() => readCard(pc, card));
    let seq = Math.max(0, ...before.attempts.map((attempt) => attempt.seq));
    for (let n = 0; n < answers; n += 1) {
      const attempt = makeAttempt(card.profile, (seq += 1), `bai-${newId().slice(0, 4)}`);
      made.get(card.n)!.push(attempt.id);
      for (const id of await withRetry(() => send(pc, card, [attempt]))) called.add(id);
    }
  };
  /** Kills at any moment of the lesson; unacknowledged answers are sent again, as the page does. */
  const killer = async (isOver: () => boolean): Promise<void> => {
    for (let n = 0; n < kills && !isOver(); n += 1) {
      await pause(20 + Math.random() * 120);
      await server.kill();
      killed += 1;
      server = await withRetry(start);
    }
  };
  for (let lesson = 0; lesson < lessons; lesson += 1) {
    const room = Array.from({ length: pcs }, (_, at) =>
      machine(`127.0.${lesson + 1}.${at + 10}`, port),
    );
    let over = false;
    // All pupils change seats, two or three to a computer, one after the other.
    const rows = room.map((_, at) =>
      papers.filter((__, seat) => (seat * 5 + lesson * 3) % pcs === at),
    );
    const killing = killer(() => over);
    await Promise.all(
      rows.map(async (row, at) => {
        for (const card of row) await sit(room[at]!, card);
      }),
    );
    over = true;
    await killing;
    for (const pc of room) pc.close();
  }
  await server.kill();
  server = await start();
  const teacher = machine('127.0.0.9', port);
  const result: ClassResult = {
    made: 0,
    called: called.size,
    lost: 0,
    missing: 0,
    disordered: 0,
    foreign: 0,
    kills: killed,
  };
  for (const card of papers) {
    const there = (await readCard(teacher, card)).attempts;
    const given = made.get(card.n)!;
    const ids = there.sort((a, b) => a.seq - b.seq).map(({ id }) => id);
    result.made += given.length;
    result.missing += given.filter((id) => !ids.includes(id)).length;
    result.lost += given.filter((id) => called.has(id) && !ids.includes(id)).length;
    result.foreign += ids.filter((id) => !given.includes(id)).length;
    if (ids.join() !== given.filter((id) => ids.includes(id)).join()) result.disordered += 1;
  }
  teacher.close();
  await server.kill();
  return result;
}
