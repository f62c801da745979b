import type { Attempt, NewAttempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';

/** The reason for a failed save; `messages` has a sentence for each. */
export type SaveError = 'full' | 'stale' | 'closed' | 'failed';

export type SaveResult = { state: 'kept' } | { state: 'refused'; why: SaveError };

/** Rows that belong together: of one profile, of a file, or of the whole device. Unordered. */
export type KeptWork = { attempts: Attempt[]; profiles: Profile[]; places: Place[] };

/** All stored work of a device, for /me/ and for export. */
export type StoredWork = KeptWork & { damaged: number };

/**
 * The storage interface of the other areas. `append` resolves only after the durable commit,
 * because the page then shows “đã lưu”. Writes never throw: a refusal has its reason. Reads reject
 * if nothing can be read.
 */
export type Store = {
  /**
   * False for the memory store: “kept” then means in this tab only, so the page shows a banner and
   * never “đã lưu”.
   */
  durable: boolean;
  append(attempt: NewAttempt): Promise<SaveResult>;
  saveProfile(profile: Profile): Promise<SaveResult>;
  savePlace(place: Place): Promise<SaveResult>;
  forgetPlace(profile: string, lesson: string): Promise<SaveResult>;
  /**
   * Adds the missing rows, all or none; existing rows stay unchanged. Answers get new numbers in
   * their old order.
   */
  importWork(work: KeptWork): Promise<SaveResult>;
  /**
   * Returns the rows of one profile, and reads no other. `profiles` is empty if the profile has no
   * row yet.
   */
  workOf(profile: string): Promise<KeptWork>;
  /** Returns every profile known here, with or without a name, without its work. */
  profiles(): Promise<Profile[]>;
  /** Returns every row of the device: only for /me/ and for export. */
  readAll(): Promise<StoredWork>;
  erase(profile: string): Promise<SaveResult>;
  eraseAll(): Promise<SaveResult>;
  close(): void;
};

/** The profile with the latest work on this device, and its steps. */
export type LastSession = { profile: string; places: Place[] };

export type OpenResult =
  | {
      state: 'open';
      store: Store;
      /** Number of answers this browser once had and has lost. */
      lost: number;
      repaired: number;
      /** Set if web storage has lost the active profile; else null. */
      last: LastSession | null;
    }
  | { state: 'failed'; why: string };

/** Called by an adapter when another page, newer than this one, takes the database. */
export type OnStale = () => void;
