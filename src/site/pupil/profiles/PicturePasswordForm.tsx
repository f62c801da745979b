import { useState } from 'preact/hooks';
import type { Profile } from '#core/progress/profile.ts';
import type { Locale } from '#core/text/messages.ts';
import { picturePasswordForm } from '../messages/picture-password-form.ts';
import { picturePassword } from '../messages/picture-password.ts';
import { KEY_LENGTH, setKey } from '#player/profiles/picture-password.ts';
import { KeyPad } from './KeyPad.tsx';
import { PictureKeys } from './PictureKeys.tsx';

type Props = { base: string; lang: Locale; card: Profile; changed(): void };
type Words = (typeof picturePasswordForm)['vi'];
type Stage =
  | { at: 'closed'; told?: keyof Words }
  | { at: 'asked' }
  | { at: 'first'; told?: keyof Words }
  | { at: 'again'; first: string[] };

/**
 * Sets or removes the picture password of the active profile. Off by default; entered twice, so
 * that it is remembered.
 */
export function KeyForm({ base, lang, card, changed }: Props) {
  const words = picturePasswordForm[lang];
  const [stage, setStage] = useState<Stage>({ at: 'closed' });
  const [pressed, setPressed] = useState<string[]>([]);
  const save = (key?: string[]) =>
    void setKey(card.id, key).then((kept) => {
      setStage({
        at: 'closed',
        told: kept.state === 'refused' ? 'notDone' : key ? 'done' : 'removed',
      });
      changed();
    });
  const press = (picture: string) => {
    const next = [...pressed, picture];
    if (next.length < KEY_LENGTH) return setPressed(next);
    setPressed([]);
    if (stage.at === 'first') setStage({ at: 'again', first: next });
    else if (stage.at === 'again' && stage.first.join() === next.join()) save(next);
    else setStage({ at: 'first', told: 'differ' });
  };
  if (stage.at === 'closed')
    return (
      <p role="status">
        {stage.told && words[stage.told]}{' '}
        <button class="button quiet" onClick={() => setStage({ at: card.key ? 'asked' : 'first' })}>
          {card.key ? words.remove : words.set}
        </button>
      </p>
    );
  // Another pupil who finds the profile open must not remove its picture password.
  if (stage.at === 'asked')
    return (
      <KeyPad
        base={base}
        lang={lang}
        card={card}
        opened={() => save()}
        cancel={() => setStage({ at: 'closed' })}
      />
    );
  return (
    <div class="plate">
      <p role="status">
        {stage.at === 'first' && stage.told && words[stage.told]}{' '}
        {stage.at === 'first' ? words.setHow : words.again}
      </p>
      <PictureKeys base={base} lang={lang} pressed={pressed} press={press} />
      <button class="button" onClick={() => (setPressed([]), setStage({ at: 'closed' }))}>
        {picturePassword[lang].cancel}
      </button>
    </div>
  );
}
