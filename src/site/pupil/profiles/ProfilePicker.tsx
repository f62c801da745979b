import { useStore } from '@nanostores/preact';
import type { Locale } from '#core/text/messages.ts';
import { cards as cardWords } from '../messages/cards.ts';
import { signOut, signIn } from '#player/profiles/cards.ts';
import { $activeProfile } from '#player/profiles/active-profile.ts';
import { KeyForm } from './PicturePasswordForm.tsx';
import { CardSeats } from './CardSeats.tsx';
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
  const { profile } = useStore($activeProfile);
  if (!cards || (cards.length === 0 && profile === '')) return null;
  return (
    <>
      <CardSeats
        base={base}
        lang={lang}
        label={words.chairs}
        cards={cards}
        seated={profile}
        choose={(id) => void signIn(id)}
      >
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
      </CardSeats>
      <SeatCount lang={lang} />
      {keys && seated && (
        <KeyForm key={seated.id} base={base} lang={lang} card={seated} changed={reread} />
      )}
    </>
  );
}
