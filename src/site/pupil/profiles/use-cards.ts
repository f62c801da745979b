import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '#core/progress/profile.ts';
import { listNamedProfiles } from '#player/profiles/cards.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';

/** Returns the profiles on this computer and the active one; null while loading. */
export function useCards(): { cards: Profile[] | null; seated: Profile | null; reread(): void } {
  const seat = useStore($activeProfile);
  const [cards, setCards] = useState<Profile[] | null>(null);
  const reread = () => void listNamedProfiles().then(setCards);
  useEffect(reread, [seat]);
  return { cards, seated: cards?.find((card) => card.id === seat.profile) ?? null, reread };
}
