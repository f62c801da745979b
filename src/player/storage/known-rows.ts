import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import type { KeptWork } from './port.ts';

const keyOf = ({ profile, lesson }: Pick<Place, 'profile' | 'lesson'>): string =>
  `${profile} ${lesson}`;

/**
 * The rows this page knows to be in the database, to restore them if the browser replaces it with
 * an empty one. Filled at the opening; every row read or written later is added.
 */
export class KnownRows {
  readonly #attempts = new Map<string, Attempt>();
  readonly #profiles = new Map<string, Profile>();
  readonly #places = new Map<string, Place>();

  constructor(work: KeptWork) {
    this.add(work);
  }

  /** Adds rows; replaces those with the same key. */
  add({ attempts = [], profiles = [], places = [] }: Partial<KeptWork>): void {
    for (const attempt of attempts) this.#attempts.set(attempt.id, attempt);
    for (const profile of profiles) this.#profiles.set(profile.id, profile);
    for (const place of places) this.#places.set(keyOf(place), place);
  }

  forgetPlace(profile: string, lesson: string): void {
    this.#places.delete(keyOf({ profile, lesson }));
  }

  forget(profile: string): void {
    for (const { id, profile: owner } of this.#attempts.values())
      if (owner === profile) this.#attempts.delete(id);
    for (const place of this.#places.values())
      if (place.profile === profile) this.#places.delete(keyOf(place));
    this.#profiles.delete(profile);
  }

  get size(): number {
    return this.#attempts.size + this.#profiles.size + this.#places.size;
  }

  get work(): KeptWork {
    return {
      attempts: [...this.#attempts.values()],
      profiles: [...this.#profiles.values()],
      places: [...this.#places.values()],
    };
  }
}
