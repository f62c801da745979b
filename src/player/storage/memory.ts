import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import type { SaveResult, Store } from './port.ts';

const kept: SaveResult = { state: 'kept' };

/**
 * Keeps work in this tab only, so that lessons work if the database does not open. Imported
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
      if (!attempts.some((known) => known.id === attempt.id))
        attempts.push({ ...attempt, seq: (last += 1) });
      return kept;
    },
    saveProfile: async (profile) => {
      profiles = [...profiles.filter((known) => known.id !== profile.id), profile];
      return kept;
    },
    savePlace: async (place) => {
      places = [
        ...places.filter(
          (known) => known.profile !== place.profile || known.lesson !== place.lesson,
        ),
        place,
      ];
      return kept;
    },
    forgetPlace: async (profile, lesson) => {
      places = places.filter((place) => place.profile !== profile || place.lesson !== lesson);
      return kept;
    },
    importWork: async (work) => {
      const added = [...work.attempts]
        .sort((a, b) => a.seq - b.seq)
        .filter(({ id }) => !attempts.some((known) => known.id === id));
      attempts = [...attempts, ...added.map((attempt) => ({ ...attempt, seq: (last += 1) }))];
      profiles = [
        ...profiles,
        ...work.profiles.filter(({ id }) => !profiles.some((known) => known.id === id)),
      ];
      places = [
        ...places,
        ...work.places.filter(
          (place) =>
            !places.some(
              (known) => known.profile === place.profile && known.lesson === place.lesson,
            ),
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
      attempts = attempts.filter((attempt) => attempt.profile !== profile);
      profiles = profiles.filter((known) => known.id !== profile);
      places = places.filter((place) => place.profile !== profile);
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
