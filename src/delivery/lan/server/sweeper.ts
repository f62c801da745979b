import type { CardFiles } from './card-files.ts';
import type { CardStore } from './class-book.ts';

const AGAIN_MS = 30_000;

/**
 * Sees to it that what a teacher erased leaves the disk: at once, else when whatever holds the file
 * lets go, else at the next start. The book remembers what was erased (`gone`), so a cut in between
 * forgets nothing.
 */
export class Sweeper {
  private book: CardStore;
  private files: CardFiles;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: CardStore, files: CardFiles) {
    this.book = book;
    this.files = files;
  }

  /** All cards. Those that cannot be done now are tried again by itself. */
  async sweep(): Promise<void> {
    clearTimeout(this.timer);
    const done = await Promise.all([
      this.book.repairCopy(),
      ...this.book.all().map(({ n }) => this.clean(n)),
    ]);
    if (done.includes(false)) this.again();
  }

  /** @returns false when words of it are on the disk still */
  async erased(n: number): Promise<boolean> {
    // A file with rows of others is written anew, which needs room on the disk.
    const isGone = (await this.clean(n)) || ((await this.book.releaseRoom()) && this.clean(n));
    await this.book.holdRoom();
    if (!isGone) this.again();
    return isGone;
  }

  /** The book's copy is old: it is tried again by itself. */
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
