import type { BookDates, CardStoreErrorCode } from '#core/files/lan-answers.ts';
import { CardFiles } from './card-files.ts';
import type { CardContext } from './card-router.ts';
import type { ClassContext } from './class-asks.ts';
import { CardStore } from './class-book.ts';
import { LoginThrottle } from './guard.ts';
import { CARDS, RateLimiter } from './meter.ts';
import { CardKeys } from './card-keys.ts';
import { folderKey } from './folder-lock.ts';
import { ActiveReads } from './readers.ts';
import { Sessions } from './sessions.ts';
import { Sweeper } from './sweeper.ts';
import { PerClientQueue } from './turns.ts';
import { CardSummaries } from './card-summaries.ts';
import { WindowKeys } from './window-keys.ts';
import { WaitingBytes } from './waiting-bytes.ts';

const AGAIN_MS = 3000;

/**
 * What the teacher's window says of the class's book. No PIN: pupils scan the picture in that
 * window.
 */
export type CardStoreStatus =
  | { state: 'open'; isCopy: boolean }
  | { state: 'shut'; why: CardStoreErrorCode; dates?: BookDates };

/** All that questions about the class are answered with. */
export type OpenContext = CardContext & ClassContext;

/** A desk with nobody at it yet. */
export function contextFor(
  book: CardStore,
  work: string,
  meter = new RateLimiter(CARDS),
  guard = new LoginThrottle(),
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
    readers: new ActiveReads(),
    reads: new PerClientQueue(),
    meter,
    keys,
  };
}

/**
 * The way to the class's cards. The site is served before the book can be read; while it cannot,
 * the door is shut, says why, and tries again by itself: nobody has to start the server anew once
 * the file is free.
 */
export class CardStoreLoader {
  desk: OpenContext | null = null;
  /** Counts while the door is shut, too. */
  readonly meter = new RateLimiter(CARDS);
  readonly guard = new LoginThrottle();
  readonly sessions = new Sessions();
  readonly windowKeys = new WindowKeys();
  said: CardStoreStatus = { state: 'shut', why: 'closed' };
  private work: string;
  private changed: (said: CardStoreStatus) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  private constructor(work: string, changed: (said: CardStoreStatus) => void) {
    this.work = work;
    this.changed = changed;
  }

  /** @param changed called when, later, there is something else to say */
  static async open(
    work: string,
    changed: (said: CardStoreStatus) => void,
  ): Promise<CardStoreLoader> {
    const door = new CardStoreLoader(work, changed);
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
    const opened = await CardStore.open(this.work, isOlderRight);
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
