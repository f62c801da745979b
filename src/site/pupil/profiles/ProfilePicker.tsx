import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { cards as cardWords } from '../messages/cards.ts';
import { signOut, signIn } from '#player/profiles/cards.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';
import { KeyForm } from './PicturePasswordForm.tsx';
import { KeyPad } from './KeyPad.tsx';
import { SeatCount } from '../turns/SeatCount.tsx';
import { useCards } from './use-cards.ts';

type Props = {
  base: string;
  lang: Locale;
  /** From grade 4 a profile may have a picture password. */ keys?: boolean;
};

/**
 * Lists the profiles of this computer on a band's page. Hidden if there are none: a pupil just
 * starts.
 */
export function Island({ base, lang, keys }: Props) {
  const words = cardWords[lang];
  const { cards, seated, reread } = useCards();
  const [asked, ask] = useState<string | null>(null);
  const { profile } = useStore($activeProfile);
  if (!cards || (cards.length === 0 && profile === '')) return null;
  const locked = cards.find((card) => card.id === asked);
  const sit = (id: string) => (ask(null), void signIn(id));
  return (
    <>
      <div class="chairs" role="group" aria-label={words.chairs}>
        <span>{words.chairs}</span>
        {cards.map((card) => (
          <button
            key={card.id}
            class="seat"
            aria-pressed={card.id === profile}
            onClick={() => (card.key && card.id !== profile ? ask(card.id) : sit(card.id))}
          >
            <img src={`${base}pictures/${card.picture}.svg`} alt="" width="36" height="36" />
            {card.name}
          </button>
        ))}
        {profile !== '' && !seated && (
          <button class="seat" aria-pressed={true}>
            {words.unnamed}
          </button>
        )}
        {profile !== '' && (
          <button class="button" onClick={() => void signOut()}>
            {seated ? words.newChair : words.notMe}
          </button>
        )}
      </div>
      <SeatCount lang={lang} />
      {locked && (
        <KeyPad
          key={locked.id}
          base={base}
          lang={lang}
          card={locked}
          opened={() => sit(locked.id)}
          cancel={() => ask(null)}
        />
      )}
      {keys && seated && !locked && (
        <KeyForm key={seated.id} base={base} lang={lang} card={seated} changed={reread} />
      )}
    </>
  );
}
