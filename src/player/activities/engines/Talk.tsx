import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import { talk as talkWords } from './talk-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Icon } from '../../ui/Sign.tsx';
import { Ear } from '../shell/AudioButton.tsx';
import type { ViewProps } from '../shell/view.ts';
import { Line, Stage } from './Stage.tsx';
import css from './talk.css?inline';
import { actsAt, talkAt, talkStory, type Said, type TalkNow } from './talk.ts';
import type { TalkSpec } from './talk-schema.ts';
import type { StoryPath } from './story.ts';

type Props = Pick<
  ViewProps<unknown, StoryPath>,
  'answer' | 'setAnswer' | 'settled' | 'words' | 'base'
> & {
  talk: TalkSpec;
  /** Name of the child who answers: the main character. */
  me: string;
  /** The label of the replies: write, or say. */
  reply: string;
  /** The app or the phone in the current state of the talk; lines from `fresh` on are new. */
  children: (now: TalkNow, fresh: number) => ComponentChildren;
};

/** A talk of several turns: the stage, the replies, and the acts that are always offered. */
export function Talk({
  talk,
  me,
  reply,
  children,
  answer,
  setAnswer,
  settled,
  words,
  base,
}: Props) {
  const now = talkAt(talk, me, answer);
  useEffect(() => adoptCss(css), []);
  return (
    <Stage
      spec={talkStory(talk)}
      path={answer}
      go={setAnswer}
      settled={settled}
      words={words}
      base={base}
      hand={
        <Hand
          talk={talk}
          now={now}
          reply={reply}
          words={words}
          base={base}
          take={(id) => setAnswer([...answer, id])}
        />
      }
    >
      {children(now, freshFrom(talk, me, answer))}
    </Stage>
  );
}

function freshFrom(talk: TalkSpec, me: string, path: StoryPath): number {
  const [before, now] = [talkAt(talk, me, path.slice(0, -1)), talkAt(talk, me, path)];
  return before.with === now.with ? before.lines.length : 0;
}

type HandProps = {
  talk: TalkSpec;
  now: TalkNow;
  reply: string;
  words: ShellWords;
  base: string;
  take(id: string): void;
};

function Hand({ talk, now, reply, words, base, take }: HandProps) {
  const { replies = [] } = talk.scenes[now.at]!;
  const labels = talkWords[words.lang];
  const title = replies.some(({ flag, sign }) => !flag && !sign)
    ? reply
    : replies.some(({ flag }) => flag)
      ? labels.flag
      : null;
  return (
    <>
      {title && <p>{title}</p>}
      {replies.map(({ id, text, picture, flag, sign }) => (
        <div key={id} class={flag || sign ? 'story-choice' : 'story-choice reply'}>
          <button class={flag || sign ? 'card' : 'card talk-reply'} onClick={() => take(id)}>
            {picture ? (
              <img src={base + picture} alt="" width="72" height="72" />
            ) : (
              (flag || sign) && <Icon name={flag ? 'flag' : sign!} />
            )}
            {text}
          </button>
          <Ear words={words} text={text} />
        </div>
      ))}
      <div class="talk-acts" role="group" aria-label={labels.always}>
        <p aria-hidden="true">{labels.always}</p>
        {actsAt(talk, now.at).map(({ id, sign, text, to }) =>
          now.done.has(id) ? (
            <p key={id} class="did">
              <Icon name={sign} />
              <span>
                {text} <b>{labels.did}</b>
              </span>
            </p>
          ) : to ? (
            <div key={id} class="talk-to" role="group" aria-label={text}>
              <b aria-hidden="true">
                <Icon name={sign} /> {text}
              </b>
              <span>
                {to.map((who) => (
                  <button key={who} class="button" onClick={() => take(id)}>
                    {who}
                  </button>
                ))}
              </span>
            </div>
          ) : (
            <button
              key={id}
              class={id === 'tell' ? 'card talk-tell' : 'card'}
              onClick={() => take(id)}
            >
              <Icon name={sign} />
              {text}
            </button>
          ),
        )}
      </div>
    </>
  );
}

/** The other person's mood: a face, a bar of four, and always a word. */
export const Feels = ({ feels, base }: { feels: TalkNow['feels']; base: string }) =>
  feels ? (
    <p class="talk-feels">
      {feels.face && <img src={`${base}cast/${feels.face}.svg`} alt="" width="56" height="62" />}
      {feels.level !== undefined &&
        [1, 2, 3, 4].map((n) => <i key={n} class={n <= feels.level! ? 'full' : undefined} />)}
      <b>{feels.text}</b>
    </p>
  ) : null;

/**
 * All lines so far, as a list that scrolls with the keyboard; the newest line stays in sight. A
 * log: a screen reader announces each new line once, and none again on going back.
 */
export function Thread({
  lines,
  fresh,
  label,
  partner,
  base,
}: {
  lines: readonly Said[];
  fresh: number;
  label: string;
  partner: string | undefined;
  base: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current!.scrollTop = box.current!.scrollHeight;
  }, [lines.length]);
  return (
    <div class="talk-log" role="log" ref={box} tabIndex={0} aria-label={label}>
      <ol class="app-thread talk-thread">
        {lines.map(({ picture, pictureText, flag, ...line }, n) => (
          <li
            key={`${n}${line.text}`}
            class={`${line.own ? 'own ' : ''}${n >= fresh ? 'new' : ''}` || undefined}
          >
            {picture && <img src={base + picture} alt={pictureText} width="240" height="135" />}
            <Line {...line} named={line.who === partner} />
            {flag && (
              <span class="flagged">
                <Icon name="flag" /> {flag}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** “… is typing” beside the name, while new lines fade in; it delays nothing. */
export const Typing = ({
  lines,
  fresh,
  partner,
  lang,
}: {
  lines: readonly Said[];
  fresh: number;
  partner: string | undefined;
  lang: Locale;
}) =>
  fresh > 0 && lines.slice(fresh).some(({ who }) => who === partner) ? (
    <span key={lines.length} class="typing" aria-hidden="true">
      {interpolate(talkWords[lang].typing, { who: partner! })}
    </span>
  ) : null;
