import { cards as cardWords, type Picture } from '../messages/cards.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { picturePassword } from '../messages/picture-password.ts';

type Props = { base: string; lang: Locale; pressed: string[]; press(picture: string): void };

/**
 * Twelve pictures to press, and how many have been: which ones is not shown, neighbours look on.
 */
export function PictureKeys({ base, lang, pressed, press }: Props) {
  const pictures = cardWords[lang].pictures;
  return (
    <>
      <p role="status">{interpolate(picturePassword[lang].so, { n: pressed.length })}</p>
      <div class="chairs">
        {(Object.keys(pictures) as Picture[]).map((each) => (
          <button key={each} class="seat" onClick={() => press(each)}>
            <img src={`${base}pictures/${each}.svg`} alt="" width="36" height="36" />
            {pictures[each]}
          </button>
        ))}
      </div>
    </>
  );
}
