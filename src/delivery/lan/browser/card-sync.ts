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
/** Errors for which retrying is useless: a person must do something first. */
const hopeless: readonly NotDone[] = ['code', 'changed', 'most', 'big', 'bad'];
/** Errors for a code that no longer belongs to this card. */
const refusing: readonly NotDone[] = ['code', 'changed'];

/**
 * Synchronizes one card's work with the teacher's PC: downloads its work, uploads what exists only
 * here, and retries.
 */
export class CardSync {
  /** Ids of answers stored on the teacher's PC. */
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
   * @param brings false for a card that is no longer active here: its work elsewhere is not
   *   downloaded
   * @param changed called when the state to show has changed
   */
  constructor(base: string, card: KnownCard, brings: boolean, changed: () => void = () => {}) {
    this.brings = brings;
    this.base = base;
    this.card = card;
    this.changed = changed;
    if (card.isRefused) this.why = 'changed';
  }

  /**
   * Downloads once, then sends what is missing on the server. If called while running, it runs once
   * more. A refused code is not sent again.
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

  /** Returns the error, or null when everything is on the teacher's PC. */
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
   * Returns the card's rows on this computer, including answers missing in its database: the
   * teacher's PC may still save them.
   */
  private async own(): Promise<{ attempts: Attempt[]; places: Place[] }> {
    const store = await openStore();
    const { attempts, places } = await store.workOf(this.card.profile);
    const written = new Set(attempts.map(({ id }) => id));
    // A memory store has everything of this page. In a durable store an answer may have been
    // written since it was read.
    const unwritten = (
      store.durable ? answersIn($queue.get(), 'waiting', 'inboxed', 'refused') : []
    )
      .filter(({ id, profile }) => profile === this.card.profile && !written.has(id))
      .map((attempt): Attempt => ({ ...attempt, seq: Number.MAX_SAFE_INTEGER }));
    return { attempts: inOrder([...attempts, ...unwritten]), places };
  }
}

/** Merges work from another computer: the later place wins, answers are added. */
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
