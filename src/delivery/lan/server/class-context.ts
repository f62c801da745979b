import type { BookDates, BookWhy } from '#core/files/lan-answers.ts';
import { CardFiles } from './card-files.ts';
import type { CardContext } from './card-router.ts';
import type { ClassContext } from './class-asks.ts';
import { ClassBook } from './class-book.ts';
import { Guard } from './guard.ts';
import { CARDS, Meter } from './meter.ts';
import { CardKeys } from './card-keys.ts';
import { folderKey } from './folder-lock.ts';
import { Readers } from './readers.ts';
import { Sessions } from './sessions.ts';
import { Sweeper } from './sweeper.ts';
import { Turns } from './turns.ts';
import { CardSummaries } from './card-summaries.ts';
import { WindowKeys } from './window-keys.ts';
import { WaitingBytes } from './waiting-bytes.ts';

const AGAIN_MS = 3000;

/**
 * What the teacher's window says of the class's book. No PIN: pupils scan the picture in that
 * window.
 */
export type BookSaid =
  { state: 'open'; isCopy: boolean } | { state: 'shut'; why: BookWhy; dates?: BookDates };

/** All that questions about the class are answered with. */
export type OpenContext = CardContext & ClassContext;

/** A desk with nobody at it yet. */
export function contextFor(
  book: ClassBook,
  work: string,
  meter = new Meter(CARDS),
  guard = new Guard(),
  sessions = new Sessions(),
  keys = new CardKeys(''),
): OpenContext {
  const files = new CardFiles(work);
  return {
    book,
    files,
    guard,
    summaries: new CardSummaries(book, files),
    waiting: new WaitingBytes(),
    sessions,
    sweeper: new Sweeper(book, files),
    readers: new Readers(),
    reads: new Turns(),
    meter,
    keys,
  };
}

/**
 * The way to the class's cards. The site is served before the book can be read; while it cannot,
 * the door is shut, says why, and tries again by itself: nobody has to start the server anew once
 * the file is free.
 */
export class DeskDoor {
  desk: OpenContext | null = null;
  /** Counts while the door is shut, too. */
  readonly meter = new Meter(CARDS);
  readonly guard = new Guard();
  readonly sessions = new Sessions();
  readonly windowKeys = new WindowKeys();
  said: BookSaid = { state: 'shut', why: 'closed' };
  private work: string;
  private changed: (said: BookSaid) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  private constructor(work: string, changed: (said: BookSaid) => void) {
    this.work = work;
    this.changed = changed;
  }

  /** @param changed called when, later, there is something else to say */
  static async open(work: string, changed: (said: BookSaid) => void): Promise<DeskDoor> {
    const door = new DeskDoor(work, changed);
    await door.look();
    return door;
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.desk?.sweeper.stop();
  }

  /** The teacher says that the older folder is the right one. */
  async takeOlder(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.desk) await this.again(true);
  }

  private async look(isOlderRight = false): Promise<void> {
    const opened = await ClassBook.open(this.work, isOlderRight);
    if (opened.state === 'open') {
      const { book, isCopy } = opened;
      const keys = new CardKeys(await folderKey(this.work));
      this.desk = contextFor(book, this.work, this.meter, this.guard, this.sessions, keys);
      this.said = { state: 'open', isCopy };
      void this.desk.sweeper.sweep();
    } else {
      this.said = {
        state: 'shut',
        why: opened.why,
        ...(opened.dates ? { dates: opened.dates } : {}),
      };
      if (!this.isStopped) this.timer = setTimeout(() => void this.again(), AGAIN_MS);
    }
  }

  private async again(isOlderRight = false): Promise<void> {
    const before = JSON.stringify(this.said);
    await this.look(isOlderRight);
    if (JSON.stringify(this.said) !== before) this.changed(this.said);
  }
}
