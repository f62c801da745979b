import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $activeProfile } from '#player/profiles/active-profile.ts';
import type { SaveResult } from '#player/storage/port.ts';
import { useCards } from '../../pupil/profiles/use-cards.ts';

export type KeepStage = 'asking' | 'choosing' | 'kept' | 'gone' | 'not-kept';

/** The state of “Giữ bài này lại không?” at a lesson's end, for the active profile. */
export function useKeeping() {
  const { cards, seated, reread } = useCards();
  const [stage, setStage] = useState<KeepStage>('asking');
  const { profile } = useStore($activeProfile);
  // Ask again when another partner at this computer becomes active.
  useEffect(() => void (profile !== '' && setStage('asking')), [profile]);
  const after = (good: KeepStage) => (kept: SaveResult) => {
    // A pupil who wanted nothing stored has left; the next partner is asked.
    const isNext = good === 'gone' && $activeProfile.get().profile !== '';
    setStage(kept.state !== 'kept' ? 'not-kept' : isNext ? 'asking' : good);
    reread();
  };
  return { cards, seated, stage, setStage, after };
}
