import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '#core/progress/profile.ts';
import { listNamedProfiles } from '#player/profiles/cards.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';

/** The cards on this computer and the one that sits here; null while they are being read. */
export function useCards(): { cards: Profile[] | null; seated: Profile | null; reread(): void } {
  const seat = useStore($activeProfile);
  const [cards, setCards] = useState<Profile[] | null>(null);
  const reread = () => void listNamedProfiles().then(setCards);
  useEffect(reread, [seat]);
  return { cards, seated: cards?.find((each) => each.id === seat.profile) ?? null, reread };
}
