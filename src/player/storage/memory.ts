import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import type { SaveResult, Store } from './port.ts';

const kept: SaveResult = { state: 'kept' };

/**
 * Keeps work in this tab only: when the database will not open, lessons still work. Imported
 * statically on purpose.
 */
export function memoryStore(): Store {
  let attempts: Attempt[] = [];
  let profiles: Profile[] = [];
  let places: Place[] = [];
  let last = 0;
  return {
    durable: false,
    append: async (attempt) => {
      if (!attempts.some((each) => each.id === attempt.id))
        attempts.push({ ...attempt, seq: (last += 1) });
      return kept;
    },
    saveProfile: async (profile) => {
      profiles = [...profiles.filter((each) => each.id !== profile.id), profile];
      return kept;
    },
    savePlace: async (place) => {
      places = [
        ...places.filter((each) => each.profile !== place.profile || each.lesson !== place.lesson),
        place,
      ];
      return kept;
    },
    forgetPlace: async (profile, lesson) => {
      places = places.filter((each) => each.profile !== profile || each.lesson !== lesson);
      return kept;
    },
    importWork: async (work) => {
      const added = [...work.attempts]
        .sort((one, other) => one.seq - other.seq)
        .filter(({ id }) => !attempts.some((each) => each.id === id));
      attempts = [...attempts, ...added.map((each) => ({ ...each, seq: (last += 1) }))];
      profiles = [
        ...profiles,
        ...work.profiles.filter(({ id }) => !profiles.some((each) => each.id === id)),
      ];
      places = [
        ...places,
        ...work.places.filter(
          (one) =>
            !places.some((each) => each.profile === one.profile && each.lesson === one.lesson),
        ),
      ];
      return kept;
    },
    workOf: async (profile) => ({
      attempts: attempts.filter((attempt) => attempt.profile === profile),
      profiles: profiles.filter(({ id }) => id === profile),
      places: places.filter((place) => place.profile === profile),
    }),
    profiles: async () => [...profiles],
    readAll: async () => ({
      attempts: [...attempts],
      profiles: [...profiles],
      places: [...places],
      damaged: 0,
    }),
    erase: async (profile) => {
      attempts = attempts.filter((each) => each.profile !== profile);
      profiles = profiles.filter((each) => each.id !== profile);
      places = places.filter((each) => each.profile !== profile);
      return kept;
    },
    eraseAll: async () => {
      attempts = [];
      profiles = [];
      places = [];
      return kept;
    },
    close: () => {},
  };
}
