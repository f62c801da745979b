import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { verdictOf } from '#core/questions/score.ts';
import { talk as talkWords } from './talk-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Icon } from '../../ui/Sign.tsx';
import { Ear } from '../shell/AudioButton.tsx';
import type { ViewProps } from '../shell/view.ts';
import { chat } from './chat-messages.ts';
import { scenes } from './scenes-messages.ts';
import threadCss from './chat-thread.css?inline';
import css from './talk.css?inline';
import { walk, type StoryPath } from './story.ts';
import { actsAt, talkAt, talkStory, type TalkNow } from './talk.ts';
import type { TalkSpec } from './talk-schema.ts';

/** A reply shown in the composer before it is sent. */
type Drafting = { id: string | undefined; choose(id: string | undefined): void };

type Props = Pick<
  ViewProps<unknown, StoryPath>,
  'answer' | 'setAnswer' | 'settled' | 'words' | 'base'
> & {
  talk: TalkSpec;
  /** Name of the child who answers: the main character. */
  me: string;
  /** The label of the replies: write, or say. */
  reply: string;
  /** Without it a reply is said at once. */
  drafting?: Drafting;
  /** Shown above the question. */
  above?: (now: TalkNow) => ComponentChildren;
  /** Shown below the replies. */
  below?: (now: TalkNow) => ComponentChildren;
  /** Drawings of the acts, where they are the buttons of the phone: then `children` has them. */
  actIcon?: (id: string) => ComponentChildren;
  /**
   * The app or the phone in the current state of the talk; lines from `fresh` on are new. `acts`
   * are those that are always offered, with `actIcon`.
   */
  children: (now: TalkNow, fresh: number, acts: ComponentChildren) => ComponentChildren;
};

/** Below this width the replies are under the talk, and the page scrolls. */
const NARROW = '(max-width: 899px)';

/**
 * A talk of several turns: the talk on one side, on the other the acts that are always offered and
 * the replies. The effect of the last choice is below the talk, never inside it.
 */
export function Talk({ talk, me, above, below, children, answer, settled: _, ...rest }: Props) {
  const now = talkAt(talk, me, answer);
  const { scene, taken } = walk(talkStory(talk), answer);
  const last = taken.at(-1);
  // A message that was sent is in the talk: the remark does not repeat it.
  const isSent = Boolean(last) && now.lines.some(({ own, text }) => own && text === last!.text);
  const back = () => rest.setAnswer(answer.slice(0, -1));
  const take = (id: string) => rest.setAnswer([...answer, id]);
  const acts = <Acts {...rest} talk={talk} now={now} take={take} />;
  useEffect(() => (adoptCss(threadCss), adoptCss(css)), []);
  const talking = useTurn(answer.length);

  return (
    <div
      class={['talk-scene', scene.choices ? 'open' : '', last ? 'answered' : ''].join(' ').trim()}
      ref={talking}
      tabIndex={-1}
    >
      <div class="stage">
        {children(now, freshFrom(talk, me, answer), rest.actIcon && scene.choices ? acts : null)}
        {last && (
          <p class={`effect ${verdictOf(last.verdict)}`} tabIndex={-1}>
            <b>{isSent ? rest.words[verdictOf(last.verdict)] : last.text}</b> {last.feedback}
          </p>
        )}
      </div>
      {scene.choices && (
        <div class="hand">
          {above?.(now)}
          {scene.ask && <p class="asks">{scene.ask}</p>}
          {!rest.actIcon && acts}
          <Replies {...rest} talk={talk} now={now} take={take} />
          {answer.length > 0 && (
            <button class="button" onClick={back}>
              {scenes[rest.words.lang].back}
            </button>
          )}
          {below?.(now)}
        </div>
      )}
    </div>
  );
}

/**
 * After a turn moves the focus to its effect and the newest message into sight. In a layout effect,
 * before the next event: a quick second key must not reach the old reply's place.
 */
function useTurn(turn: number) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(turn);
  useLayoutEffect(() => {
    if (before.current === turn) return;
    before.current = turn;
    const talking = place.current!;
    const effect = talking.querySelector<HTMLElement>('.effect');
    (effect ?? talking).focus({ preventScroll: true });
    const newest = matchMedia(NARROW).matches ? (talking.querySelector('.new') ?? effect) : null;
    (newest ?? talking).scrollIntoView({ block: 'start' });
  }, [turn]);
  return place;
}

function freshFrom(talk: TalkSpec, me: string, path: StoryPath): number {
  const [before, now] = [talkAt(talk, me, path.slice(0, -1)), talkAt(talk, me, path)];
  return before.with === now.with ? before.lines.length : 0;
}

type HandProps = Pick<Props, 'talk' | 'reply' | 'drafting' | 'actIcon' | 'words' | 'base'> & {
  now: TalkNow;
  take(id: string): void;
};

function Replies({ talk, now, reply, drafting, words, base, take }: HandProps) {
  const labels = talkWords[words.lang];
  // A blocked person gets no message.
  const replies = (talk.scenes[now.at]!.replies ?? []).filter(
    ({ flag, sign }) => !now.done.has('block') || flag || sign,
  );
  const title = replies.some(({ flag, sign }) => !flag && !sign)
    ? reply
    : replies.some(({ flag }) => flag)
      ? labels.flag
      : labels.always;
  return replies.length === 0 ? null : (
    <div class="replies" role="group" aria-label={title}>
      {replies.map(({ id, text, picture, flag, sign }) => {
        const isSent = !flag && !sign;
        const isDrafted = isSent && drafting && !picture;
        const isChosen = drafting?.id === id;
        const image = picture ? (
          <img src={base + picture} alt="" width="72" height="72" />
        ) : (
          !isSent && <Icon name={flag ? 'flag' : sign!} />
        );
        return now.tried.has(id) ? (
          <p key={id} class="tried">
            <span>
              {text} <b>{chat[words.lang].tried}</b>
            </span>
          </p>
        ) : (
          <div key={id} class="talk-choice">
            <button
              class={isSent ? 'card talk-reply' : 'card'}
              aria-pressed={isDrafted ? isChosen : undefined}
              onClick={() => (isDrafted ? drafting.choose(isChosen ? undefined : id) : take(id))}
            >
              {image}
              {text}
            </button>
            <Ear words={words} text={text} />
          </div>
        );
      })}
    </div>
  );
}

/** The acts that are always offered: first, and as large as the replies. */
function Acts({ talk, now, actIcon, words, take }: Omit<HandProps, 'reply'>) {
  const labels = talkWords[words.lang];
  // The act whose adults to choose from are shown, and the scene it was pressed in.
  const [opened, setOpened] = useState('');
  return (
    <div class="talk-acts" role="group" aria-label={labels.always}>
      <p aria-hidden="true">{labels.always}</p>
      {actsAt(talk, now.at).map(({ id, sign, text, to }) =>
        now.done.has(id) || now.tried.has(id) ? (
          <p key={id} class={now.done.has(id) ? 'did' : 'tried'}>
            {actIcon ? actIcon(id) : <Icon name={sign} />}
            <span>
              {text} <b>{now.done.has(id) ? labels.did : chat[words.lang].tried}</b>
            </span>
          </p>
        ) : (
          <button
            key={id}
            class={id === 'tell' ? 'card talk-tell' : 'card'}
            aria-expanded={to ? opened === now.at : undefined}
            onClick={() => (to ? setOpened(opened === now.at ? '' : now.at) : take(id))}
          >
            {actIcon ? actIcon(id) : <Icon name={sign} />}
            {text}
          </button>
        ),
      )}
      {actsAt(talk, now.at).map(
        ({ id, text, to }) =>
          to &&
          opened === now.at && (
            <div key={id} class="talk-to" role="group" aria-label={text}>
              {to.map((who) => (
                <button key={who} class="button" onClick={() => take(id)}>
                  {who}
                </button>
              ))}
            </div>
          ),
      )}
    </div>
  );
}

/** The other person's mood: a face, a bar of four, and always a word. */
export const Feels = ({ feels, base }: { feels: TalkNow['feels']; base: string }) =>
  feels ? (
    <p class="talk-feels">
      {feels.face && <img src={`${base}cast/${feels.face}.svg`} alt="" width="56" height="62" />}
      {feels.level !== undefined && (
        <span class="level">
          {[1, 2, 3, 4].map((n) => (
            <i key={n} class={n <= feels.level! ? 'full' : undefined} />
          ))}
        </span>
      )}
      <b>{feels.text}</b>
    </p>
  ) : null;
