import type { Attempt } from '#core/progress/attempt.ts';
import type { Place } from '#core/progress/profile.ts';
import { answersIn } from '#player/progress/answer-queue.ts';
import { inOrder } from '#player/progress/attempts.ts';
import { $queue } from '#player/progress/answer-writer.ts';
import { keepKey, markRejected, type KnownCard } from '#player/profiles/lan-credentials.ts';
import { openStore } from '#player/progress/open-store.ts';
import { reloadAttempts } from '#player/progress/store.ts';
import type { Work } from '#core/files/work-file.ts';
import { fetchWork, sendWork, type NotDone } from './card-client.ts';

/** As many answers as fit well into the server's limit. */
const AT_ONCE = 40;
const AGAIN_MS = 5000;
/** Asking again cannot help: a person must do something first. */
const hopeless: readonly NotDone[] = ['code', 'changed', 'most', 'big', 'bad'];
/** The code is not this card's any more. */
const refusing: readonly NotDone[] = ['code', 'changed'];

/**
 * Keeps one card's work in step with the teacher's PC: brings what is there, sends what is only
 * here, and tries again.
 */
export class CardSync {
  /** Ids of answers that the teacher's PC holds. */
  readonly sent = new Set<string>();
  why: NotDone | null = null;
  hasLooked = false;
  /** Rows of this card on this computer. */
  here = 0;
  private known = new Map<string, string>();
  private base: string;
  private card: KnownCard;
  private changed: () => void;
  private running: Promise<void> | null = null;
  private isAsked = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  private brings: boolean;

  /**
   * @param brings false for a card that does not sit here any more: what it has elsewhere stays
   *   there
   * @param changed called when there is something new to say
   */
  constructor(base: string, card: KnownCard, brings: boolean, changed: () => void = () => {}) {
    this.brings = brings;
    this.base = base;
    this.card = card;
    this.changed = changed;
    if (card.isRefused) this.why = 'changed';
  }

  /**
   * Looks, if it has not, and sends what is not there yet. Called while it runs, it runs once more.
   * A refused code is not asked with again.
   */
  async run(): Promise<void> {
    if (this.why && refusing.includes(this.why)) return;
    this.isAsked = true;
    this.running ??= this.loop().finally(() => (this.running = null));
    return this.running;
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private async loop(): Promise<void> {
    clearTimeout(this.timer);
    while (this.isAsked && !this.isStopped) {
      this.isAsked = false;
      this.why = await this.once();
      if (this.why && refusing.includes(this.why)) {
        this.isAsked = false;
        markRejected(this.card);
      }
      this.changed();
    }
    if (this.why && !hopeless.includes(this.why) && !this.isStopped)
      this.timer = setTimeout(() => void this.run(), AGAIN_MS);
  }

  private get code(): string {
    return `${this.card.n} ${this.card.code}`;
  }

  /** Why not, or null when all is on the teacher's PC. */
  private async once(): Promise<NotDone | null> {
    if (!this.hasLooked) {
      const come = await fetchWork(this.base, this.code);
      if (come.state === 'refused') return come.why;
      if (come.key) this.card = keepKey(this.card, come.key);
      for (const { id } of come.work.attempts) this.sent.add(id);
      for (const place of come.work.places) this.known.set(place.lesson, JSON.stringify(place));
      if (this.brings) await takeIn(this.card.profile, come.work);
      this.hasLooked = true;
    }
    const { attempts, places } = await this.own();
    this.here = attempts.length + places.length;
    const left = attempts.filter(({ id }) => !this.sent.has(id));
    const moved = places.filter((place) => this.known.get(place.lesson) !== JSON.stringify(place));
    for (let from = 0; from === 0 || from < left.length; from += AT_ONCE) {
      const work: Work = {
        profiles: [],
        attempts: left.slice(from, from + AT_ONCE),
        places: from === 0 ? moved : [],
      };
      if (work.attempts.length + work.places.length === 0) return null;
      const sent = await sendWork(this.base, this.code, work);
      if (sent.state === 'refused') return sent.why;
      for (const id of sent.ids) this.sent.add(id);
      for (const place of work.places) this.known.set(place.lesson, JSON.stringify(place));
    }
    return null;
  }

  /**
   * What this computer has of the card: answers that its database does not have, too. The teacher's
   * PC may save them.
   */
  private async own(): Promise<{ attempts: Attempt[]; places: Place[] }> {
    const store = await openStore();
    const { attempts, places } = await store.workOf(this.card.profile);
    const written = new Set(attempts.map(({ id }) => id));
    // A memory store has everything of this page. Elsewhere an answer may have been written since
    // it was read.
    const unwritten = (
      store.durable ? answersIn($queue.get(), 'waiting', 'inboxed', 'refused') : []
    )
      .filter(({ id, profile }) => profile === this.card.profile && !written.has(id))
      .map((attempt): Attempt => ({ ...attempt, seq: Number.MAX_SAFE_INTEGER }));
    return { attempts: inOrder([...attempts, ...unwritten]), places };
  }
}

/** What was done at another computer since: a later place counts, answers are added. */
async function takeIn(card: string, work: Work): Promise<void> {
  const store = await openStore();
  const before = (await store.workOf(card)).places;
  await store.importWork(work);
  for (const place of work.places) {
    const here = before.find(({ lesson }) => lesson === place.lesson);
    if (here && place.at > here.at) await store.savePlace(place);
  }
  await reloadAttempts();
}
