import type { Attempt, NewAttempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';

/** Why something was not kept, in the words `messages` knows. */
export type SaveError = 'full' | 'stale' | 'closed' | 'failed';

export type SaveResult = { state: 'kept' } | { state: 'refused'; why: SaveError };

/** Rows that belong together: of one profile, of a file, of the whole device. In no order. */
export type KeptWork = { attempts: Attempt[]; profiles: Profile[]; places: Place[] };

/** Everything a device keeps, for /me/ and for export. */
export type StoredWork = KeptWork & { damaged: number };

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
  append(attempt: NewAttempt): Promise<SaveResult>;
  saveProfile(profile: Profile): Promise<SaveResult>;
  savePlace(place: Place): Promise<SaveResult>;
  forgetPlace(profile: string, lesson: string): Promise<SaveResult>;
  /**
   * Adds what is not here yet, all of it or nothing; what is here stays as it is. Answers get new
   * numbers in their old order.
   */
  importWork(work: KeptWork): Promise<SaveResult>;
  /**
   * The rows of one profile; no row of another is read. `profiles` is empty where nothing was said
   * of it yet.
   */
  workOf(profile: string): Promise<KeptWork>;
  /** Every card and everybody else who is known here, without their work. */
  profiles(): Promise<Profile[]>;
  /** Every row of the device: for /me/ and for export alone. */
  readAll(): Promise<StoredWork>;
  erase(profile: string): Promise<SaveResult>;
  eraseAll(): Promise<SaveResult>;
  close(): void;
};

/** Whose work was last on this device, with the steps. */
export type LastSession = { profile: string; places: Place[] };

export type OpenResult =
  | {
      state: 'open';
      store: Store;
      /** Answers this browser once had and has no more. */
      lost: number;
      repaired: number;
      /** Told when web storage has forgotten who sits; else null. */
      last: LastSession | null;
    }
  | { state: 'failed'; why: string };

/** Told by an adapter when another page, newer than this one, takes the database. */
export type OnStale = () => void;
