// A class's work on the teacher's disk, saved from her page into a file and opened on another copy
// of the site.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import type { Attempt } from '#core/progress/attempt.ts';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '#delivery/lan/messages/lan-class.ts';
import { me } from '#site/pupil/messages/me.ts';
import { everythingStored } from '../e2e/walk/stored.ts';
import { classYear, YEAR } from './class-year.ts';
import { bookOf } from './lan-client.ts';
import { runLan } from './lan-copy.ts';

export type Opened = {
  answers: number;
  cards: number;
  /** Answers that differ, or are in another order. */ wrong: number;
  seconds: number;
};
const PATIENCE_MS = 180_000;

/**
 * Writes the work onto the cards as the server does. @returns it, with the profiles of the cards
 */
export function writeCards(work: string, size = YEAR): Attempt[] {
  const { cards } = bookOf(work);
  return classYear(size).flatMap(({ work: year }, at) => {
    const { n, profile } = cards[at]!;
    const attempts = year.attempts.map((attempt) => ({ ...attempt, profile }));
    const places = year.places.map((place) => ({ ...place, profile }));
    writeFileSync(
      join(work, `${String(n).padStart(3, '0')}.jsonl`),
      `${[...attempts.map((attempt) => JSON.stringify({ attempt })), ...places.map((place) => JSON.stringify({ place }))].join('\n')}\n`,
    );
    return attempts;
  });
}

/** Presses the teacher's button. @returns the file */
export async function saveClass(
  context: BrowserContext,
  { folder, teacherPage }: { folder: string; teacherPage(): Promise<string> },
): Promise<string> {
  const page = await context.newPage();
  await page.goto(await teacherPage());
  const coming = page.waitForEvent('download', { timeout: PATIENCE_MS });
  await page
    .getByRole('button', { name: lanClass.vi.teacher.save })
    .click({ timeout: PATIENCE_MS });
  const file = join(folder, (await coming).suggestedFilename());
  await (await coming).saveAs(file);
  await page.close();
  return file;
}

/** Opens the file on /me/ of an empty browser, and compares what it stores then. */
export async function openClass(
  context: BrowserContext,
  address: string,
  file: string,
  given: readonly Attempt[],
  cards: number,
): Promise<Opened> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText(me.vi.nothing).waitFor();
  const began = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .getByText(interpolate(me.vi.taken, { answers: given.length, cards }), { exact: false })
    .waitFor({ timeout: PATIENCE_MS });
  const seconds = Math.round((performance.now() - began) / 1000);
  // A new page shows what is on the disk, not what this page remembers.
  await page.reload();
  await page
    .getByText(interpolate(me.vi.answers, { n: given.length / cards }))
    .first()
    .waitFor({ timeout: PATIENCE_MS });
  const rows = JSON.parse(await page.evaluate(everythingStored)) as Record<string, unknown>[];
  const stored = rows.flatMap((row) =>
    Array.isArray(row['attempts']) ? (row['attempts'] as Attempt[]) : [],
  );
  await page.close();
  return { answers: stored.length, cards, wrong: differences(given, stored), seconds };
}

/**
 * Counts differing answers; each card's must be in the same order, and numbers are the computer's
 * own.
 */
function differences(given: readonly Attempt[], stored: readonly Attempt[]): number {
  const plain = ({ seq: _, ...rest }: Attempt): string =>
    JSON.stringify(Object.entries(rest).sort());
  const byProfile = (rows: readonly Attempt[]): Map<string, string[]> => {
    const lists = new Map<string, string[]>();
    for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
      const list = lists.get(row.profile) ?? [];
      list.push(plain(row));
      lists.set(row.profile, list);
    }
    return lists;
  };
  const there = byProfile(stored);
  let wrong = Math.max(0, stored.length - given.length);
  for (const [profile, list] of byProfile(given))
    wrong += list.filter((text, at) => there.get(profile)?.[at] !== text).length;
  return wrong;
}

/** Starts a class with that much work, its server, and a folder for files. */
export async function classAtWork(folder: string, size = YEAR) {
  const home = mkdtempSync(join(tmpdir(), 'elm-file-'));
  const work = join(home, 'phieu');
  await runLan({ folder, work }).then((server) => server.kill());
  const given = writeCards(work, size);
  const server = await runLan({ folder, work });
  return {
    given,
    folder: home,
    address: `http://127.0.0.1:${server.port}/`,
    teacherPage: () => server.teacherPage(),
    end: async () => {
      await server.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
