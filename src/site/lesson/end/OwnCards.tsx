import { useState } from 'preact/hooks';
import type { Profile } from '#core/progress/profile.ts';
import type { Locale } from '#core/text/messages.ts';
import { mergeIntoProfile } from '#player/profiles/cards.ts';
import type { SaveResult } from '#player/storage/port.ts';
import { cards as cardWords } from '../../pupil/messages/cards.ts';
import { KeyPad } from '../../pupil/profiles/KeyPad.tsx';

type Props = {
  base: string;
  lang: Locale;
  cards: readonly Profile[];
  /** Called once the work is on one of the cards. */
  kept(result: SaveResult): void;
};

/** Offers the cards that are on this computer; one with a picture key asks for it first. */
export function OwnCards({ base, lang, cards, kept }: Props) {
  const words = cardWords[lang];
  const [asked, ask] = useState<string | null>(null);
  const locked = cards.find((card) => card.id === asked);
  const merge = (card: Profile) => void mergeIntoProfile(card.id).then(kept);
  return (
    <>
      {cards.length > 0 && (
        <div class="chairs" role="group" aria-label={words.mine}>
          <span>{words.mine}:</span>
          {cards.map((card) => (
            <button
              key={card.id}
              class="seat"
              onClick={() => (card.key ? ask(card.id) : merge(card))}
            >
              <img src={`${base}pictures/${card.picture}.svg`} alt="" width="36" height="36" />
              {card.name}
            </button>
          ))}
        </div>
      )}
      {locked && (
        <KeyPad
          key={locked.id}
          base={base}
          lang={lang}
          card={locked}
          opened={() => merge(locked)}
          cancel={() => ask(null)}
        />
      )}
    </>
  );
}
