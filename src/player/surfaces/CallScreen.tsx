import type { ComponentChildren } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { Avatar, faceIn } from './Avatar.tsx';
import type { SurfaceWords } from './messages.ts';
import { PhoneStatus } from './PhoneStatus.tsx';
import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';
import { SurfaceIcon } from './SurfaceIcon.tsx';

/** A sentence said in a call, with a picture that was sent during it. */
export type Caption = { text: string; picture?: SurfacePicture | undefined };

/** Marks of the phone's usual buttons, and of the ways out that an author names instead. */
const buttonIcons = ['hang', 'mute', 'speaker'] as const;
const wayIcons = ['hang', 'flag', 'person', 'phone'] as const;

/**
 * A call, or a video call where it has a `picture`: who the phone says it is, what is said, and the
 * phone's own buttons with their words, hanging up first. The buttons are drawings.
 * @param ways words of up to four buttons: hang up, write down, a person, another number; without
 *   them the usual three of a phone
 * @param isUnknown the number is not saved: the name is one that the caller chose
 * @param ownFace the owner of the phone in the small picture of a video call
 * @param children what is said, in place of `captions`
 * @param foot what one can press, in place of the drawn buttons
 */
export function CallScreen({
  label,
  owner,
  name,
  face,
  note,
  time,
  isUnknown,
  picture,
  ownFace,
  captions = [],
  ways,
  words,
  base,
  children,
  foot,
}: {
  label: string;
  owner: string;
  name: string;
  face?: string | undefined;
  note?: string | undefined;
  time?: string | undefined;
  isUnknown?: boolean | undefined;
  picture?: SurfacePicture | undefined;
  ownFace?: string | undefined;
  captions?: readonly Caption[];
  ways?: readonly string[] | undefined;
  words: Pick<SurfaceWords, 'phone' | 'caller' | 'shown' | 'says' | 'buttons'>;
  base: string;
  children?: ComponentChildren;
  foot?: ComponentChildren;
}) {
  const icons = ways ? wayIcons : buttonIcons;
  const shown = isUnknown ? words.caller : name;
  const isNameChosen = isUnknown && name !== words.caller;
  return (
    <Surface label={label} isDark>
      <div class="call-screen">
        <PhoneStatus text={picture ? shown : interpolate(words.phone, { owner })} end={time} />
        {picture ? (
          <div class={faceIn(picture.src) ? 'video portrait' : 'video'}>
            <Picture of={picture} base={base} />
            {note && <p>{note}</p>}
            {ownFace && (
              <img class="own" src={`${base}cast/${ownFace}.svg`} alt="" width="64" height="70" />
            )}
          </div>
        ) : (
          <div class="caller">
            <Avatar name={isUnknown ? '?' : name} face={face} base={base} isUnknown={isUnknown} />
            <p>
              <b>{shown}</b>
              {isNameChosen && <span class="chosen">{interpolate(words.shown, { name })}</span>}
              {!isNameChosen && note && <small>{note}</small>}
            </p>
          </div>
        )}
        {captions.length > 0 && (
          <div class="captions" role="group" aria-label={words.says}>
            {captions.map((caption, index) => (
              <p key={index}>
                {caption.text}
                {caption.picture && <Picture of={caption.picture} base={base} />}
              </p>
            ))}
          </div>
        )}
        {children}
        {foot ?? (
          <ul>
            {(ways ?? words.buttons).map((way, index) => (
              <li key={way}>
                <span>
                  <SurfaceIcon name={icons[index] ?? 'phone'} />
                </span>
                {way}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Surface>
  );
}
