import { interpolate } from '#core/text/messages.ts';
import { chosenIn, isAsked, type InspectAnswer, type InspectCase } from '../engines/inspect.ts';
import type { Hands } from '../engines/InspectGroup.tsx';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import type { ModeratorLabAnswer } from './grade.ts';
import type { moderatorLab } from './messages.ts';
import type { ModeratorLabSpec } from './schema.ts';

type Words = (typeof moderatorLab)['vi'];
type Post = ModeratorLabSpec['cases'][number];
type Act = keyof Words['marks'];

const icons = {
  keep: 'done',
  mend: 'send',
  hide: 'eye-off',
  report: 'flag',
  ask: 'person',
} as const;

/** A post longer than this many letters would leave a phone no room for the decisions under it. */
const SHORT = 170;

/** Returns the item picked in a group that is asked now; undefined if there is none. */
function pickedIn(at: InspectCase, groupId: string, answer: InspectAnswer) {
  const group = at.groups.find(({ id }) => id === groupId);
  return group && isAsked(at, group, answer) ? chosenIn(at, group, answer)[0] : undefined;
}

/** Returns what the moderator does with a post; undefined before a decision. */
export const actOn = (at: InspectCase, answer: ModeratorLabAnswer): Act | undefined =>
  pickedIn(at, 'act', answer)?.id as Act | undefined;

/** The writer's face or first letter; somebody who is not named has the drawing of a person. */
const Writer = ({ of: { by, face, known }, base }: { of: Post; base: string }) =>
  by ? (
    <Avatar name={by} face={face} base={base} isUnknown={known === false} />
  ) : (
    <span class="avatar unknown" aria-hidden="true">
      <svg class="surface-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M5 20c0-8 14-8 14 0z" />
      </svg>
    </span>
  );

/** The writer in the list, with the sign of what was decided. */
export const ListedWriter = ({
  act,
  ...writer
}: {
  of: Post;
  base: string;
  act?: Act | undefined;
}) => (
  <span class="post-writer" aria-hidden="true">
    <Writer {...writer} />
    {act && (
      <span class="post-sign">
        <SurfaceIcon name={icons[act]} />
      </span>
    )}
  </span>
);

/**
 * A post as its group shows it now: its type, whether it is kept, hidden or reported, and by which
 * rule; under it the appeal, and the answer to that.
 */
export function GroupPost({
  of,
  hands: { at, answer, isSaid },
  labels,
  base,
}: {
  of: Post;
  hands: Pick<Hands, 'at' | 'answer' | 'isSaid'>;
  labels: Words;
  base: string;
}) {
  const act = actOn(at, answer);
  const [type, rule, reply] = ['type', 'rule', 'appeal'].map(
    (group) => pickedIn(at, group, answer)?.text,
  );
  const isTouched = act === 'mend' || act === 'hide' || act === 'report';
  const stays = !isSaid && !of.picture && of.parts.join().length <= SHORT;
  return (
    <>
      <div class={`post ${act ?? 'open'}${stays ? ' stays' : ''}`}>
        <p class="post-by">
          <Writer of={of} base={base} />
          <span>
            <b>{of.by ?? of.name}</b>
            {of.at && <small>{of.at}</small>}
          </span>
          {type && <em>{type}</em>}
        </p>
        <div class="post-body">
          {of.parts.map((part) => (
            <p key={part}>{part}</p>
          ))}
          {of.picture && (
            <img src={base + of.picture} alt={of.pictureText} width="960" height="540" />
          )}
        </div>
        <p class="post-state">
          {act && <SurfaceIcon name={icons[act]} />}
          <span>{labels.states[act ?? 'open']}</span>
          {isTouched && (
            <small>{rule ? interpolate(labels.because, { rule }) : labels.unnamed}</small>
          )}
        </p>
      </div>
      {isTouched && of.appeal && (
        <p class="post-appeal">
          <Writer of={of} base={base} />
          <span>{of.appeal.says}</span>
        </p>
      )}
      {reply && (
        <p class="post-note">
          <small>
            <b>{labels.moderator}</b>
          </small>
          {reply}
        </p>
      )}
    </>
  );
}
