import { Avatar } from '../../surfaces/Avatar.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import { Clues } from '../engines/Clues.tsx';
import { Marks, type Hands } from '../engines/InspectGroup.tsx';
import type { factCheckLab } from './messages.ts';
import type { FactCheckLabSpec } from './schema.ts';

/** The claim as it arrived: a forwarded message, a post, a paused clip, an article. */
export function Claim({
  hands,
  file: { from, form, name, parts, picture, pictureText, clues },
  labels,
  base,
  announce,
}: {
  hands: Hands;
  file: FactCheckLabSpec['cases'][number];
  labels: (typeof factCheckLab)['vi'];
  base: string;
  announce: (text: string) => void;
}) {
  const [sender, ...notes] = from.split(', ');
  return (
    <>
      <p class="poster-name">
        <Avatar name={sender!} base={base} isUnknown />
        <span>
          <b>{sender}</b>
          {notes.length > 0 && <small>{notes.join(', ')}</small>}
        </span>
      </p>
      {picture && clues ? (
        <Clues src={base + picture} alt={pictureText} ask={labels.clues} {...{ clues, announce }} />
      ) : (
        picture && <img src={base + picture} alt={pictureText} width="960" height="540" />
      )}
      {form === 'clip' && (
        <p class="claim-player" aria-hidden="true">
          <SurfaceIcon name="play" />
        </p>
      )}
      {form === 'article' && <p class="claim-headline">{name}</p>}
      <div class="claim-lines">
        {!form && <small>{labels.forwarded}</small>}
        {parts.some(({ why }) => why) ? (
          <Marks hands={hands} group="find" ask={labels.find} />
        ) : (
          parts.map(({ id, text }) => <p key={id}>{text}</p>)
        )}
      </div>
    </>
  );
}
