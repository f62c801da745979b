import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { turns } from '../messages/turns.ts';
import { listNamedProfiles } from '#player/profiles/cards.ts';
import { activeProfiles } from '#player/profiles/partners.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';

/** A pupil at this computer, by profile, else by join order. */
export type SeatHere = { id: string; name: string };

/** Keeps each pupil's number when the mouse changes hands. */
const places: string[] = [];

const placeOf = (id: string): number => {
  if (!places.includes(id)) places.push(id);
  return places.indexOf(id) + 1;
};

/** Returns all pupils at this computer, in a stable order. */
export function useSeats(): SeatHere[] {
  const lang = document.documentElement.lang as Locale;
  const [seat, beside] = [useStore($activeProfile), useStore($partners)];
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(
    () =>
      void listNamedProfiles().then((cards) =>
        setNames(new Map(cards.map(({ id, name }) => [id, name!]))),
      ),
    [seat, beside],
  );
  return activeProfiles().map((id) => ({
    id,
    name: names.get(id) ?? interpolate(turns[lang].seat, { n: placeOf(id) }),
  }));
}
