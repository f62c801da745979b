import type { CardFiles } from './card-files.ts';
import type { CardStore } from './class-book.ts';

const AGAIN_MS = 30_000;

/**
 * Removes erased data from the disk: at once, else when the program holding the file releases it,
 * else at the next start. The book records erased profiles (`gone`), so an interruption forgets
 * nothing.
 */
export class Sweeper {
  private book: CardStore;
  private files: CardFiles;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: CardStore, files: CardFiles) {
    this.book = book;
    this.files = files;
  }

  /** Sweeps all cards. Failed ones are retried automatically. */
  async sweep(): Promise<void> {
    clearTimeout(this.timer);
    const done = await Promise.all([
      this.book.repairCopy(),
      ...this.book.all().map(({ n }) => this.clean(n)),
    ]);
    if (done.includes(false)) this.again();
  }

  /** @returns false if words of it are still on the disk */
  async erased(n: number): Promise<boolean> {
    // A file with rows of other profiles is rewritten, which needs disk space.
    const isGone = (await this.clean(n)) || ((await this.book.releaseRoom()) && this.clean(n));
    await this.book.holdRoom();
    if (!isGone) this.again();
    return isGone;
  }

  /** Schedules a retry, because the book's copy is outdated. */
  copyIsOld(): void {
    this.again();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async clean(n: number): Promise<boolean> {
    const { gone = [] } = this.book.card(n) ?? {};
    return gone.length === 0 || this.files.purge(n, gone);
  }

  private again(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sweep(), AGAIN_MS);
    this.timer.unref();
  }
}
