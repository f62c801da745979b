import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '#core/progress/profile.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { picturePassword } from '../messages/picture-password.ts';
import { isKeyOf, KEY_LENGTH } from '#player/profiles/picture-password.ts';
import { PictureKeys } from './PictureKeys.tsx';

type Props = { base: string; lang: Locale; card: Profile; opened(): void; cancel(): void };

/** Wrong tries before the hint for a forgotten picture password. */
const SAY_FORGOT_AFTER = 2;

/** Asks for a picture password. No lock-out: it keeps work apart and guards no secret. */
export function KeyPad({ base, lang, card, opened, cancel }: Props) {
  const words = picturePassword[lang];
  const [pressed, setPressed] = useState<string[]>([]);
  const [misses, setMisses] = useState(0);
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  const press = (picture: string) => {
    const next = [...pressed, picture];
    if (next.length < KEY_LENGTH) return setPressed(next);
    setPressed([]);
    if (isKeyOf(card, next)) opened();
    else setMisses(misses + 1);
  };
  return (
    <div class="plate">
      <p ref={title} tabIndex={-1}>
        <b>{interpolate(words.ask, { name: card.name! })}</b>
      </p>
      <PictureKeys base={base} lang={lang} pressed={pressed} press={press} />
      <p role="status">
        {misses > 0 && pressed.length === 0 && words.wrong}{' '}
        {misses >= SAY_FORGOT_AFTER && words.forgot}
      </p>
      <button class="button" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
