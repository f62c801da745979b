/**
 * One card's work: `phieu/007.jsonl`, a line a row, `{"attempt":{…},"sum":"…"}` or with `place`,
 * appended and never edited. A line whose sum is not right is not taken. An answer that is there
 * already is not written again. Nothing is acknowledged before the disk has it (fsync). Rows go
 * only when a teacher erases the card: then all of that profile, and nothing else of the file.
 *
 * What happens when the power goes in the middle of a line: the line was not acknowledged; it is
 * skipped when the file is read, and the next line starts on a new one. When the disk is full: the
 * file is cut back to where it was, and the pupil's page keeps the answers and sends them again.
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
  /** Lines that are not as they were written. */ altered: number;
};
export type Added =
  { state: 'kept' } | { state: 'refused'; why: 'full' | 'most' | 'failed' | 'changed' };

type Open = {
  attempts: Map<string, Attempt>;
  places: Map<string, Place>;
  /** The file does not end with a whole line. */ torn: boolean;
  /** Whole lines that are not as they were written; none of them is taken. */ altered: number;
  bytes: number;
};

const same = (one: Place, other: Place | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Numbered by the order in which they came. */
const put = ({ attempts }: Open, attempt: Attempt): void =>
  void attempts.set(attempt.id, { ...attempt, seq: attempts.size + 1 });

/**
 * Bytes of files whose rows are in memory, which take about five times as much: a class at work,
 * not every card ever read.
 */
const MAX_OPEN_BYTES = 10_000_000;
const EMPTY_BYTES = 1000;
/** Far more than any version has taken: a larger file is not a card's. */
const MAX_FILE_BYTES = 32_000_000;

export class CardFiles {
  private folder: string;
  private queue = new Map<number, Promise<unknown>>();
  /** A card that is being written stays: two copies of it in memory would not agree. */
  private open = new Lru<number, Promise<Open>>(MAX_OPEN_BYTES, (n) => !this.queue.has(n));
  /** Cards whose file could not be read when it was last tried. */
  readonly unread = new Set<number>();

  constructor(folder: string) {
    this.folder = folder;
  }

  path(n: number): string {
    return join(this.folder, `${String(n).padStart(3, '0')}.jsonl`);
  }

  /**
   * In the order in which they arrived, numbered by it: the machines of a lab have no other order
   * in common.
   */
  async read(n: number): Promise<ReadCard> {
    // Rows that are being written: the file's time may be new already, and who has seen that time
    // must get them.
    await this.queue.get(n);
    const { attempts, places, altered } = await this.card(n);
    const done = new Set(
      [...attempts.values()].filter(({ item }) => item === DONE).map(({ lesson }) => lesson),
    );
    return {
      attempts: [...attempts.values()],
      places: [...places.values()].filter((each) => !(each.half && done.has(each.lesson))),
      altered,
    };
  }

  /**
   * Resolves when all of it is on the disk. One write a card at a time.
   * @param isWelcome asked when its turn has come: a parcel may have been on its way while the card
   *   was erased
   */
  add(n: number, work: CardWork, isWelcome: () => boolean = () => true): Promise<Added> {
    return this.inTurn(n, () =>
      isWelcome()
        ? this.write(n, work)
        : Promise.resolve<Added>({ state: 'refused', why: 'changed' }),
    );
  }

  /**
   * Takes every row of these profiles off the disk, and half lines, which might be theirs. Rows
   * that the card has got since stay, so it may be asked again and again.
   * @returns false when the file cannot be changed now
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
        // What could not be read now may be read later: the stick was put back.
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
    // Lines of version 1, which have no sum, stand before those that have one; behind them they are
    // nobody's of ours.
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
        (each, at, all) =>
          !card.attempts.has(each.id) && all.findIndex(({ id }) => id === each.id) === at,
      );
      const places = work.places.filter((each) => !same(each, card.places.get(each.lesson)));
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
        for (const each of attempts) put(card, each);
        for (const each of places) card.places.set(each.lesson, each);
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

/** A whole row of another profile than these. */
function isOfOthers(line: string, profiles: readonly string[]): boolean {
  const { attempt, place } = rowOf(line);
  return [attempt, place].some((row) => {
    const { profile } = (row ?? {}) as { profile?: unknown };
    return typeof profile === 'string' && !profiles.includes(profile);
  });
}
