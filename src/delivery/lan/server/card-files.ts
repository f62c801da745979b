/**
 * One card's work: `phieu/007.jsonl`, one row per line, `{"attempt":{…},"sum":"…"}` or with
 * `place`, appended and never edited. A line with a wrong sum is rejected. A known answer is not
 * written again. Nothing is acknowledged before the disk has it (fsync). Rows are removed only when
 * a teacher erases the card: then all rows of that profile, and nothing else in the file.
 *
 * A power cut in the middle of a line: the line was not acknowledged; reading skips it, and the
 * next write starts a new line. A full disk: the file is truncated to its former length, and the
 * pupil's page keeps the answers and sends them again.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { isAttempt, type Attempt } from '#core/progress/attempt.ts';
import { isPlace, type Place } from '#core/progress/profile.ts';
import { DONE } from '#core/progress/progress.ts';
import { MAX_BYTES, MAX_ROWS } from './card-limits.ts';
import { lineOf, sumIn } from './card-line.ts';
import { Lru } from './lru.ts';
import { appendDurably, removeDurably, replaceDurably } from './durable-files.ts';

export type CardWork = { attempts: Attempt[]; places: Place[] };
export type ReadCard = CardWork & {
  /** Lines that were changed since they were written. */ altered: number;
};
export type Added =
  { state: 'kept' } | { state: 'refused'; why: 'full' | 'most' | 'failed' | 'changed' };

type Open = {
  attempts: Map<string, Attempt>;
  places: Map<string, Place>;
  /** The file does not end with a complete line. */ torn: boolean;
  /** Complete lines that were changed since they were written; all are rejected. */ altered: number;
  bytes: number;
};

const same = (a: Place, b: Place | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Numbers an answer by its order of arrival. */
const put = ({ attempts }: Open, attempt: Attempt): void =>
  void attempts.set(attempt.id, { ...attempt, seq: attempts.size + 1 });

/**
 * Limit in bytes for files with rows in memory, which take about five times as much: a class at
 * work, not every card ever read.
 */
const MAX_OPEN_BYTES = 10_000_000;
const EMPTY_BYTES = 1000;
/** Far more than any version has accepted: a larger file is not a card's. */
const MAX_FILE_BYTES = 32_000_000;

export class CardFiles {
  private folder: string;
  private queue = new Map<number, Promise<unknown>>();
  /** A card that is being written stays, because two copies of it in memory would differ. */
  private open = new Lru<number, Promise<Open>>(MAX_OPEN_BYTES, (n) => !this.queue.has(n));
  /** Cards whose file could not be read at the last attempt. */
  readonly unread = new Set<number>();

  constructor(folder: string) {
    this.folder = folder;
  }

  path(n: number): string {
    return join(this.folder, `${String(n).padStart(3, '0')}.jsonl`);
  }

  /**
   * Returns rows in order of arrival, numbered by it: the computers of a lab have no other order in
   * common.
   */
  async read(n: number): Promise<ReadCard> {
    // Waits for rows being written: the file may have its new time already, and a reader who has
    // seen it must get them.
    await this.queue.get(n);
    const { attempts, places, altered } = await this.card(n);
    const done = new Set(
      [...attempts.values()].filter(({ item }) => item === DONE).map(({ lesson }) => lesson),
    );
    return {
      attempts: [...attempts.values()],
      places: [...places.values()].filter((place) => !(place.half && done.has(place.lesson))),
      altered,
    };
  }

  /**
   * Resolves when everything is on the disk. Writes of a card are serialized.
   * @param isWelcome called when the write begins: the card may have been erased while the parcel
   *   was on its way
   */
  add(n: number, work: CardWork, isWelcome: () => boolean = () => true): Promise<Added> {
    return this.inTurn(n, () =>
      isWelcome()
        ? this.write(n, work)
        : Promise.resolve<Added>({ state: 'refused', why: 'changed' }),
    );
  }

  /**
   * Removes every row of these profiles from the disk, and half lines, which might be theirs. Newer
   * rows of the card stay, so it may be called repeatedly.
   * @returns false if the file cannot be changed now
   */
  purge(n: number, profiles: readonly string[]): Promise<boolean> {
    const purged = this.inTurn(n, async () => {
      const text = await this.text(n);
      const lines = text.split('\n').filter((line) => line !== '');
      const stay = lines.filter((line) => isOfOthers(line, profiles));
      if (stay.length === lines.length && lines.length > 0) return true;
      if (stay.length > 0) await replaceDurably(this.path(n), `${stay.join('\n')}\n`);
      else await removeDurably(this.path(n));
      this.open.delete(n);
      return true;
    });
    return purged.catch(() => false);
  }

  private inTurn<T>(n: number, act: () => Promise<T>): Promise<T> {
    const done = (this.queue.get(n) ?? Promise.resolve()).then(act);
    const over = done
      .catch(() => {})
      .then(() => {
        if (this.queue.get(n) === over) this.queue.delete(n);
      });
    this.queue.set(n, over);
    return done;
  }

  private async text(n: number): Promise<string> {
    const { size } = await fs.stat(this.path(n)).catch(() => ({ size: 0 }));
    if (size > MAX_FILE_BYTES) throw new Error('No card is so large: this file is not ours.');
    return fs.readFile(this.path(n), 'utf8').catch((problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return '';
      throw problem;
    });
  }

  private card(n: number): Promise<Open> {
    const kept = this.open.get(n);
    if (kept) return kept;
    const opened = this.load(n);
    this.open.set(n, opened);
    opened.then(
      ({ bytes }) => {
        this.unread.delete(n);
        this.open.weigh(n, opened, bytes + EMPTY_BYTES);
      },
      () => {
        // An unreadable file may become readable later, when the stick is back.
        this.unread.add(n);
        this.open.delete(n);
      },
    );
    return opened;
  }

  private async load(n: number): Promise<Open> {
    const text = await this.text(n);
    const card: Open = {
      attempts: new Map(),
      places: new Map(),
      torn: text !== '' && !text.endsWith('\n'),
      altered: 0,
      bytes: Buffer.byteLength(text),
    };
    // Lines of version 1, which have no sum, come before lines that have one; after those they are
    // rejected.
    let isSummed = false;
    for (const line of text.split('\n')) {
      const { attempt, place } = rowOf(line);
      if (!attempt && !place) continue;
      const sum = sumIn(n, line);
      isSummed ||= sum === 'right';
      if (sum === 'wrong' || (sum === 'none' && isSummed)) {
        card.altered += 1;
        continue;
      }
      if (isAttempt(attempt) && !card.attempts.has(attempt.id)) put(card, attempt);
      if (isPlace(place)) card.places.set(place.lesson, place);
    }
    return card;
  }

  private async write(n: number, work: CardWork): Promise<Added> {
    try {
      const card = await this.card(n);
      const attempts = work.attempts.filter(
        (attempt, at, all) =>
          !card.attempts.has(attempt.id) && all.findIndex(({ id }) => id === attempt.id) === at,
      );
      const places = work.places.filter((place) => !same(place, card.places.get(place.lesson)));
      const lines = [
        ...attempts.map((attempt) => lineOf(n, { attempt })),
        ...places.map((place) => lineOf(n, { place })),
      ];
      if (lines.length > 0) {
        const text = `${card.torn ? '\n' : ''}${lines.join('\n')}\n`;
        const rows = card.attempts.size + card.places.size + lines.length;
        if (card.bytes + Buffer.byteLength(text) > MAX_BYTES || rows > MAX_ROWS)
          return { state: 'refused', why: 'most' };
        card.torn = true;
        await appendDurably(this.path(n), text);
        card.torn = false;
        card.bytes += Buffer.byteLength(text);
        for (const attempt of attempts) put(card, attempt);
        for (const place of places) card.places.set(place.lesson, place);
      }
      return { state: 'kept' };
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      return {
        state: 'refused',
        why: code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? 'full' : 'failed',
      };
    }
  }
}

function rowOf(line: string): { attempt?: unknown; place?: unknown } {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null ? row : {};
  } catch {
    return {};
  }
}

/** Returns whether a line is a complete row of another profile than these. */
function isOfOthers(line: string, profiles: readonly string[]): boolean {
  const { attempt, place } = rowOf(line);
  return [attempt, place].some((row) => {
    const { profile } = (row ?? {}) as { profile?: unknown };
    return typeof profile === 'string' && !profiles.includes(profile);
  });
}
