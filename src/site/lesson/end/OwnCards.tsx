import type { Profile } from '#core/progress/profile.ts';
import type { Locale } from '#core/text/messages.ts';
import { mergeIntoProfile } from '#player/profiles/cards.ts';
import type { SaveResult } from '#player/storage/port.ts';
import { cards as cardWords } from '../../pupil/messages/cards.ts';
import { CardSeats } from '../../pupil/profiles/CardSeats.tsx';

type Props = {
  base: string;
  lang: Locale;
  cards: readonly Profile[];
  /** Called once the work is on one of the cards. */
  kept(result: SaveResult): void;
};

/** Offers the cards that are on this computer, to put the work on one of them. */
export function OwnCards({ base, lang, cards, kept }: Props) {
  if (cards.length === 0) return null;
  return (
    <CardSeats
      base={base}
      lang={lang}
      label={`${cardWords[lang].mine}:`}
      cards={cards}
      choose={(id) => void mergeIntoProfile(id).then(kept)}
    />
  );
}
