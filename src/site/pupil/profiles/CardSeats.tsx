import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '#core/progress/profile.ts';
import type { Locale } from '#core/text/messages.ts';
import { KeyPad } from './KeyPad.tsx';

type Props = {
  base: string;
  lang: Locale;
  /** Names the row. */
  label: string;
  cards: readonly Profile[];
  /** Id of the card in use: it is shown as pressed, and asks for no key. */
  seated?: string;
  /** Called with a card's id once its picture key, if it has one, was entered. */
  choose(id: string): void;
  /** Further buttons of the row. */
  children?: ComponentChildren;
};

/** The cards on this computer, a button each; one with a picture key asks for it first. */
export function CardSeats({ base, lang, label, cards, seated, choose, children }: Props) {
  const [asked, ask] = useState<string | null>(null);
  const locked = cards.find((card) => card.id === asked);
  const open = (id: string) => (ask(null), choose(id));
  return (
    <>
      <div class="chairs" role="group" aria-label={label}>
        <span>{label}</span>
        {cards.map((card) => (
          <button
            key={card.id}
            class="seat"
            aria-pressed={seated === undefined ? undefined : card.id === seated}
            onClick={() => (card.key && card.id !== seated ? ask(card.id) : open(card.id))}
          >
            <img src={`${base}pictures/${card.picture}.svg`} alt="" width="36" height="36" />
            {card.name}
          </button>
        ))}
        {children}
      </div>
      {locked && (
        <KeyPad
          key={locked.id}
          base={base}
          lang={lang}
          card={locked}
          opened={() => open(locked.id)}
          cancel={() => ask(null)}
        />
      )}
    </>
  );
}
