/**
 * One card's work: `phieu/007.jsonl`, a line a row, `{"attempt":{…}}` or `{"place":{…}}`, appended and never edited. An answer
 * that is there already is not written again. Nothing is acknowledged before the disk has it (fsync). Rows go only when a
 * teacher erases the card: then all of that profile, and nothing else of the file.
 *
 * What happens when the power goes in the middle of a line: the line was not acknowledged; it is skipped when the file is
 * read, and the next line starts on a new one. When the disk is full: the file is cut back to where it was, and the pupil's
 * page keeps the answers and sends them again.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { isAttempt, type Attempt } from '../../../domain/attempt.ts';
import { isPlace, type Place } from '../../../domain/profile.ts';
import { DONE } from '../../../domain/progress.ts';
import { MOST_BYTES, MOST_ROWS } from './card-limits.ts';
import { appendDurably, removeDurably, replaceDurably } from './durable-files.ts';

export type CardWork = { attempts: Attempt[]; places: Place[] };
export type Added = { state: 'kept' } | { state: 'refused'; why: 'full' | 'most' | 'failed' | 'changed' };

type Open = {
  attempts: Map<string, Attempt>;
  places: Map<string, Place>;
  /** The file does not end with a whole line. */ torn: boolean;
  bytes: number;
};

const same = (one: Place, other: Place | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

export class CardFiles {
  private folder: string;
  private open = new Map<number, Promise<Open>>();
  private queue = new Map<number, Promise<unknown>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  path(n: number): string {
    return join(this.folder, `${String(n).padStart(3, '0')}.jsonl`);
  }

  /** In the order in which they arrived, numbered by it: the machines of a lab have no other order in common. */
  async read(n: number): Promise<CardWork> {
    const { attempts, places } = await this.card(n);
    const done = new Set(
      [...attempts.values()].filter(({ item }) => item === DONE).map(({ lesson }) => lesson),
    );
    return {
      attempts: [...attempts.values()].map((each, at) => ({ ...each, seq: at + 1 })),
      places: [...places.values()].filter((each) => !(each.half && done.has(each.lesson))),
    };
  }

  /**
   * Resolves when all of it is on the disk. One write a card at a time.
   * @param isWelcome asked when its turn has come: a parcel may have been on its way while the card was erased
   */
  add(n: number, work: CardWork, isWelcome: () => boolean = () => true): Promise<Added> {
    return this.inTurn(n, () =>
      isWelcome() ? this.write(n, work) : Promise.resolve<Added>({ state: 'refused', why: 'changed' }),
    );
  }

  /**
   * Takes every row of these profiles off the disk, and half lines, which might be theirs. Rows that the card has got since
   * stay, so it may be asked again and again.
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
    this.queue.set(
      n,
      done.catch(() => {}),
    );
    return done;
  }

  private text(n: number): Promise<string> {
    return fs.readFile(this.path(n), 'utf8').catch((problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return '';
      throw problem;
    });
  }

  private card(n: number): Promise<Open> {
    const opened = this.open.get(n) ?? this.load(n);
    this.open.set(n, opened);
    // What could not be read now may be read later: the stick was put back.
    opened.catch(() => this.open.delete(n));
    return opened;
  }

  private async load(n: number): Promise<Open> {
    const text = await this.text(n);
    const card: Open = {
      attempts: new Map(),
      places: new Map(),
      torn: text !== '' && !text.endsWith('\n'),
      bytes: Buffer.byteLength(text),
    };
    for (const line of text.split('\n')) {
      const { attempt, place } = rowOf(line);
      if (isAttempt(attempt) && !card.attempts.has(attempt.id)) card.attempts.set(attempt.id, attempt);
      if (isPlace(place)) card.places.set(place.lesson, place);
    }
    return card;
  }

  private async write(n: number, work: CardWork): Promise<Added> {
    try {
      const card = await this.card(n);
      const attempts = work.attempts.filter(
        (each, at, all) => !card.attempts.has(each.id) && all.findIndex(({ id }) => id === each.id) === at,
      );
      const places = work.places.filter((each) => !same(each, card.places.get(each.lesson)));
      const lines = [
        ...attempts.map((attempt) => JSON.stringify({ attempt })),
        ...places.map((place) => JSON.stringify({ place })),
      ];
      if (lines.length > 0) {
        const text = `${card.torn ? '\n' : ''}${lines.join('\n')}\n`;
        const rows = card.attempts.size + card.places.size + lines.length;
        if (card.bytes + Buffer.byteLength(text) > MOST_BYTES || rows > MOST_ROWS)
          return { state: 'refused', why: 'most' };
        card.torn = true;
        await appendDurably(this.path(n), text);
        card.torn = false;
        card.bytes += Buffer.byteLength(text);
        for (const each of attempts) card.attempts.set(each.id, each);
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
