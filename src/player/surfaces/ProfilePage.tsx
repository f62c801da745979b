import { Avatar } from './Avatar.tsx';
import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';

/** A line of a profile; a hidden one is hatched, and says who may see it. */
export type ProfileLine = { label: string; text: string; isHidden?: boolean };

/** A profile as somebody else sees it: cover, face, name, and the lines that are open or hidden. */
export function ProfilePage({
  label,
  app,
  name,
  face,
  note,
  isUnknown,
  picture,
  lines,
  base,
}: {
  label: string;
  app: string;
  name: string;
  face?: string | undefined;
  note?: string | undefined;
  isUnknown?: boolean | undefined;
  picture?: SurfacePicture | undefined;
  lines: readonly ProfileLine[];
  base: string;
}) {
  return (
    <Surface app={app} label={label}>
      <div class="profile-page">
        <div class="backdrop">{picture && <Picture of={picture} base={base} />}</div>
        <p class="person">
          <Avatar name={name} face={face} base={base} isUnknown={isUnknown} />
          <span>
            <b>{name}</b>
            {note && <small>{note}</small>}
          </span>
        </p>
        <dl>
          {lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd class={line.isHidden ? 'hidden-line' : undefined}>{line.text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Surface>
  );
}
