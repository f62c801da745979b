import { promises as fs } from 'node:fs';
import type { CardSummary } from '#core/files/lan-answers.ts';
import type { CardFiles } from './card-files.ts';
import { isNearlyFull } from './card-limits.ts';
import type { CardStore } from './class-book.ts';

type Known = { mark: string; summary: CardSummary };

/** Summaries of all cards for the teacher's page. A file is read again only if it has changed. */
export class CardSummaries {
  private book: CardStore;
  private files: CardFiles;
  private known = new Map<number, Known>();

  constructor(book: CardStore, files: CardFiles) {
    this.book = book;
    this.files = files;
  }

  /**
   * @returns the cards with work, and the numbers of unreadable ones, which do not affect the
   *   others
   */
  async all(): Promise<{ cards: CardSummary[]; unread: number[] }> {
    const [cards, unread]: [CardSummary[], number[]] = [[], []];
    for (const { n } of this.book.all())
      try {
        const summary = await this.of(n);
        if (summary) cards.push(summary);
      } catch {
        unread.push(n);
      }
    return { cards, unread };
  }

  private async of(n: number): Promise<CardSummary | null> {
    const found = await fs.stat(this.files.path(n)).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return null;
      throw problem;
    });
    if (!found) return null;
    const { mtimeMs: last, ctimeMs, size } = found;
    const profile = this.book.card(n)?.profile;
    const mark = `${last} ${ctimeMs} ${size} ${profile}`;
    const known = this.known.get(n);
    if (known?.mark === mark && !this.files.unread.has(n)) return known.summary;
    const read = await this.files.read(n);
    const attempts = read.attempts.filter((attempt) => attempt.profile === profile);
    const summary: CardSummary = {
      n,
      answers: attempts.length,
      lessons: [...new Set(attempts.map(({ lesson }) => lesson))],
      last,
      isFull: isNearlyFull(size, attempts.length),
      altered: read.altered,
    };
    this.known.set(n, { mark, summary });
    return summary;
  }
}
