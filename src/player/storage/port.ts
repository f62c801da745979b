import type { Attempt, NewAttempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';

/** Why something was not kept, in the words `messages` knows. */
export type Refusal = 'full' | 'stale' | 'closed' | 'failed';

export type Kept = { state: 'kept' } | { state: 'refused'; why: Refusal };

/** Rows that belong together: of one profile, of a file, of the whole device. In no order. */
export type KeptWork = { attempts: Attempt[]; profiles: Profile[]; places: Place[] };

/** Everything a device keeps, for /me/ and for export. */
export type Everything = KeptWork & { damaged: number };

/**
 * What the rest of the house knows of storage. `append` resolves after the durable commit and not
 * before:
 * "đã lưu" on the screen hangs on it. No write throws: a refusal says why. Reading rejects when
 * nothing can be read.
 */
export type Store = {
  /**
   * False for the memory adapter: “kept” means in this tab only, so it never makes “đã lưu”; a
   * banner says so.
   */
  durable: boolean;
  append(attempt: NewAttempt): Promise<Kept>;
  saveProfile(profile: Profile): Promise<Kept>;
  savePlace(place: Place): Promise<Kept>;
  forgetPlace(profile: string, lesson: string): Promise<Kept>;
  /**
   * Adds what is not here yet, all of it or nothing; what is here stays as it is. Answers get new
   * numbers in their old order.
   */
  take(work: KeptWork): Promise<Kept>;
  /**
   * The rows of one profile; no row of another is read. `profiles` is empty where nothing was said
   * of it yet.
   */
  workOf(profile: string): Promise<KeptWork>;
  /** Every card and everybody else who is known here, without their work. */
  profiles(): Promise<Profile[]>;
  /** Every row of the device: for /me/ and for export alone. */
  everything(): Promise<Everything>;
  erase(profile: string): Promise<Kept>;
  eraseAll(): Promise<Kept>;
  close(): void;
};

/** Whose work was last on this device, with the steps. */
export type LastHere = { profile: string; places: Place[] };

export type Opening =
  | {
      state: 'open';
      store: Store;
      /** Answers this browser once had and has no more. */
      lost: number;
      repaired: number;
      /** Told when web storage has forgotten who sits; else null. */
      last: LastHere | null;
    }
  | { state: 'failed'; why: string };

/** Told by an adapter when another page, newer than this one, takes the database. */
export type OnStale = () => void;
