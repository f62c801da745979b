import { addCollection } from '#core/class/class-commands.ts';
import { isUndone, type ClassBook } from '#core/class/book.ts';
import { admitAll, matchPupil, createCollection } from '#core/class/collect.ts';
import { cardFromLan } from '#core/class/lan-cards.ts';
import type { ClassLessons } from '#core/class/lesson.ts';
import { pupilsOf } from '#core/class/work.ts';
import { cardWork, seeClass, type LanResult } from './class-client.ts';
import type { CardSummary } from '#core/files/lan-answers.ts';
import { parseWork } from '#core/files/work-file.ts';

/** What a look at the teacher's PC came to. */
export type PollResult =
  | {
      state: 'looked';
      /** The book with what is new in it; null when nothing is. */
      next: ClassBook | null;
      /** Cards of the class with work. */
      cards: number;
      /** Cards with work that are nobody's here. */
      others: number;
      /** Answers of lessons that this copy does not know yet. */
      newerLessons: number;
      /** Cards of the class whose work could not be read this time; they are asked for again. */
      unread: number[];
    }
  | Extract<LanResult<never>, { state: 'refused' }>;

/**
 * Asks the lab's server what has come of a class's cards, again and again, and only for the cards
 * that have changed. What one sitting brings is one taking, so that one press undoes it; what was
 * undone stays undone until another is begun.
 */
export class LanPoller {
  private seen = new Map<number, number>();
  private taking: string;
  private session: string;

  constructor(session: string, taking: string) {
    this.session = session;
    this.taking = taking;
  }

  get id(): string {
    return this.taking;
  }

  /** Begins another taking: all cards are asked for anew. */
  begin(taking: string): void {
    this.taking = taking;
    this.seen.clear();
  }

  /** @param book as it is now; what is fetched meanwhile is put into it by the caller */
  async poll(book: ClassBook, lessons: ClassLessons, now: number): Promise<PollResult> {
    const come = await seeClass(this.session);
    if (come.state === 'refused') return come;
    const listed = new Map(pupilsOf(book).map(({ card, id }) => [card, id]));
    const own = come.body.cards.filter(({ n }) => listed.has(cardFromLan(book.about.value, n)));
    let next = book;
    let newerLessons = 0;
    const read: CardSummary[] = [];
    const unread: number[] = [];
    for (const card of own.filter(({ n, last }) => this.seen.get(n) !== last)) {
      const taken = await this.takeCard(next, card, lessons, now);
      if (taken.state === 'answered') {
        next = taken.body.book;
        newerLessons += taken.body.newerLessons;
        read.push(card);
      } else if (taken.why === 'failed') unread.push(cardFromLan(book.about.value, card.n));
      // The whole server: what was read of this look is not kept, so all of it is asked for again.
      else return taken;
    }
    for (const { n, last } of read) this.seen.set(n, last);
    const others = come.body.cards.length - own.length;
    return {
      state: 'looked',
      next: next === book ? null : next,
      cards: own.length,
      ...{ others, newerLessons, unread },
    };
  }

  private async takeCard(
    book: ClassBook,
    { n }: CardSummary,
    lessons: ClassLessons,
    now: number,
  ): Promise<LanResult<{ book: ClassBook; newerLessons: number }>> {
    const come = await cardWork(this.session, n);
    if (come.state === 'refused') return come;
    const read = parseWork(come.body);
    if (read.state === 'refused' && read.why !== 'empty')
      return { state: 'refused', why: 'failed' };
    const attempts = read.state === 'read' ? read.work.attempts : [];
    const [profile] = attempts.map((attempt) => attempt.profile);
    if (profile === undefined) return { state: 'answered', body: { book, newerLessons: 0 } };
    const handed = { profile, card: cardFromLan(book.about.value, n), attempts };
    const { owner } = matchPupil(book, handed);
    const admitted = owner ? admitAll(book, handed, owner, lessons) : null;
    if (!admitted || admitted.fresh === 0 || isUndone(book, this.taking))
      return { state: 'answered', body: { book, newerLessons: admitted?.newerLessons ?? 0 } };
    const taking = createCollection(this.taking, 'lan', now, admitted.records);
    return {
      state: 'answered',
      body: { book: addCollection(book, taking), newerLessons: admitted.newerLessons },
    };
  }
}
