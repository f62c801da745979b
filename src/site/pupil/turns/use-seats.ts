import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill, type Lang } from '#core/text/messages.ts';
import { turns } from '../messages/turns.ts';
import { namedCards } from '#player/profiles/cards.ts';
import { seatsHere } from '#player/profiles/partners.ts';
import { $beside, $seat } from '#player/profiles/active-profile.ts';

/** One of those at this computer, by the card, else by the place in which they sat down. */
export type SeatHere = { id: string; name: string };

/** Places keep their number while the mouse goes round. */
const places: string[] = [];

const placeOf = (id: string): number => {
  if (!places.includes(id)) places.push(id);
  return places.indexOf(id) + 1;
};

/** Everybody at this computer, whoever answers first. */
export function useSeats(): SeatHere[] {
  const lang = document.documentElement.lang as Lang;
  const [seat, beside] = [useStore($seat), useStore($beside)];
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(
    () =>
      void namedCards().then((cards) =>
        setNames(new Map(cards.map(({ id, name }) => [id, name!]))),
      ),
    [seat, beside],
  );
  return seatsHere().map((id) => ({
    id,
    name: names.get(id) ?? fill(turns[lang].seat, { n: placeOf(id) }),
  }));
}
