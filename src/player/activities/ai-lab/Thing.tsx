import { AppMark } from '../../surfaces/AppMark.tsx';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { surfaces } from '../../surfaces/messages.ts';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import { Enlarged } from '../engines/Clues.tsx';
import { Marks, type Hands } from '../engines/InspectGroup.tsx';
import type { ViewProps } from '../shell/view.ts';
import type { aiLab } from './messages.ts';
import type { AiLabSpec } from './schema.ts';

type Of = AiLabSpec['cases'][number];
type Props = Pick<ViewProps<unknown, unknown>, 'base' | 'announce'> & {
  of: Of;
  hands: Hands;
  labels: (typeof aiLab)['vi'];
};

/** A post with its photo, a machine's answer, or a thing with its label. */
export const formOf = ({ form, asked, picture }: Of) =>
  form ?? (asked ? 'machine' : picture ? 'post' : 'label');

/** A conversation with a machine: bars for a face, and dashed words, which are not checked yet. */
const Answer = ({ of, hands, labels }: Props) => (
  <>
    <div class="ai-bar" data-app="may-biet-tuot">
      <SurfaceBar
        mark={<AppMark app={labels.bot} />}
        name={labels.bot}
        end={surfaces[hands.words.lang].machine}
      />
    </div>
    <div class="ai-talk">
      {of.asked && (
        <p class="ai-asked">
          <small>{labels.asks}</small>
          {of.asked}
        </p>
      )}
      <small>{of.from}</small>
      <div class="ai-said">
        {of.asked && <small>{labels.machine}</small>}
        {of.parts?.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
    </div>
  </>
);

/** The thing that is judged. A place looked at closely is enlarged in its photo. */
export function Thing(props: Props) {
  const { of, hands, labels, base, announce } = props;
  const { from, parts, looks, picture, pictureText } = of;
  const form = formOf(of);
  if (form === 'machine') return <Answer {...props} />;
  const last = hands.answer[`${of.id}/look`]?.at(-1);
  return (
    <>
      {form === 'post' && (
        <p class="poster-name">
          <Avatar name={from} base={base} isUnknown />
          <b>{from}</b>
        </p>
      )}
      {picture && (
        <Enlarged
          src={base + picture}
          alt={pictureText}
          at={looks?.find(({ id }) => id === last)?.at}
        />
      )}
      {parts && (
        <div class={form === 'label' ? 'ai-label' : 'ai-caption'}>
          {parts.map((part) => (
            <p key={part}>{part}</p>
          ))}
        </div>
      )}
      {form === 'label' && <small>{from}</small>}
      {looks && (
        <Marks
          hands={hands}
          group="look"
          ask={labels.look}
          onOn={({ reply }) => announce(reply!)}
          under={({ reply }, on) => on && <p class="ai-look">{reply}</p>}
        />
      )}
    </>
  );
}
