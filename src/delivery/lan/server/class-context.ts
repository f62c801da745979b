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
 * Status of the class's book for the server's window. It contains no PIN, because pupils scan the
 * QR code in that window.
 */
export type CardStoreStatus =
  | { state: 'open'; isCopy: boolean }
  | { state: 'shut'; why: CardStoreErrorCode; dates?: BookDates };

/** All dependencies for answering requests about the class. */
export type OpenContext = CardContext & ClassContext;

/** Creates a context without sessions. */
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
 * Loads the class's cards. The site is served before the book can be read. Until then requests
 * about cards are refused with a reason, and loading is retried, so that the server need not be
 * restarted once the file is free.
 */
export class CardStoreLoader {
  desk: OpenContext | null = null;
  /** Used while the book is unavailable, too. */
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

  /** @param changed called later, whenever the status changes */
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

  /** Accepts the older folder, on the teacher's request. */
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
