import type { BookWhy } from '../../../transfer/lan-answers.ts';
import { CardFiles } from './card-files.ts';
import type { Desk } from './card-routes.ts';
import { ClassBook } from './class-book.ts';
import { Guard } from './guard.ts';
import { Sweeper } from './sweeper.ts';

const AGAIN_MS = 3000;

/** What the teacher's window says of the class's book. */
export type BookSaid = { state: 'open'; pin: string; isCopy: boolean } | { state: 'shut'; why: BookWhy };

/**
 * The way to the class's cards. The site is served before the book can be read; while it cannot, the door is shut, says why,
 * and tries again by itself: nobody has to start the server anew once the file is free.
 */
export class DeskDoor {
  desk: Desk | null = null;
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

  private async look(): Promise<void> {
    const opened = await ClassBook.open(this.work);
    if (opened.state === 'open') {
      const { book, isCopy } = opened;
      const files = new CardFiles(this.work);
      this.desk = { book, files, guard: new Guard(), sweeper: new Sweeper(book, files) };
      this.said = { state: 'open', pin: book.pin, isCopy };
      void this.desk.sweeper.sweep();
    } else {
      this.said = { state: 'shut', why: opened.why };
      if (!this.isStopped) this.timer = setTimeout(() => void this.again(), AGAIN_MS);
    }
  }

  private async again(): Promise<void> {
    const before = JSON.stringify(this.said);
    await this.look();
    if (JSON.stringify(this.said) !== before) this.changed(this.said);
  }
}
