import { cards as cardWords, type Picture } from '../messages/cards.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { picturePassword } from '../messages/picture-password.ts';

type Props = { base: string; lang: Locale; pressed: string[]; press(picture: string): void };

/**
 * Renders twelve pictures to press, and the number pressed so far. The chosen ones are not shown,
 * since neighbours look on.
 */
export function PictureKeys({ base, lang, pressed, press }: Props) {
  const pictures = cardWords[lang].pictures;
  return (
    <>
      <p role="status">{interpolate(picturePassword[lang].so, { n: pressed.length })}</p>
      <div class="chairs">
        {(Object.keys(pictures) as Picture[]).map((picture) => (
          <button key={picture} class="seat" onClick={() => press(picture)}>
            <img src={`${base}pictures/${picture}.svg`} alt="" width="36" height="36" />
            {pictures[picture]}
          </button>
        ))}
      </div>
    </>
  );
}
