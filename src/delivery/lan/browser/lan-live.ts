import { addCollection } from '#core/class/class-commands.ts';
import { isUndone, type ClassBook } from '#core/class/book.ts';
import { admitAll, matchPupil, createCollection } from '#core/class/collect.ts';
import { cardFromLan } from '#core/class/lan-cards.ts';
import type { ClassLessons } from '#core/class/lesson.ts';
import { pupilsOf } from '#core/class/work.ts';
import { cardWork, seeClass, type LanResult } from './class-client.ts';
import type { CardSummary } from '#core/files/lan-answers.ts';
import { parseWork } from '#core/files/work-file.ts';

/** Result of polling the teacher's PC. */
export type PollResult =
  | {
      state: 'looked';
      /** The book with its new results; null if there are none. */
      next: ClassBook | null;
      /** Cards of the class with work. */
      cards: number;
      /** Cards with work that belong to no pupil here. */
      others: number;
      /** Answers of lessons unknown to this copy. */
      newerLessons: number;
      /** Cards of the class whose work could not be read this time; they are requested again. */
      unread: number[];
    }
  | Extract<LanResult<never>, { state: 'refused' }>;

/**
 * Polls the lab's server for new work of a class's cards, and fetches only changed cards. Results
 * of one sitting form one collection, so that one press undoes it. After an undo nothing returns
 * until another collection begins.
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

  /** Begins another collection: all cards are fetched again. */
  begin(taking: string): void {
    this.taking = taking;
    this.seen.clear();
  }

  /**
   * Polls once.
   * @param book as it is now; the caller merges what was fetched meanwhile
   */
  async poll(book: ClassBook, lessons: ClassLessons, now: number): Promise<PollResult> {
    const come = await seeClass(this.session);
    if (come.state === 'refused') return come;
    const listed = new Map(pupilsOf(book).map(({ card, id }) => [card, id]));
    const classCards = come.body.cards.filter(({ n }) =>
      listed.has(cardFromLan(book.about.value, n)),
    );
    let next = book;
    let newerLessons = 0;
    const read: CardSummary[] = [];
    const unread: number[] = [];
    for (const card of classCards.filter(({ n, last }) => this.seen.get(n) !== last)) {
      const taken = await this.takeCard(next, card, lessons, now);
      if (taken.state === 'answered') {
        next = taken.body.book;
        newerLessons += taken.body.newerLessons;
        read.push(card);
      } else if (taken.why === 'failed') unread.push(cardFromLan(book.about.value, card.n));
      // A server-wide error: this poll's results are dropped, so all of them are requested again.
      else return taken;
    }
    for (const { n, last } of read) this.seen.set(n, last);
    const others = come.body.cards.length - classCards.length;
    return {
      state: 'looked',
      next: next === book ? null : next,
      cards: classCards.length,
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
