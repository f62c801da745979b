import { Avatar } from './Avatar.tsx';
import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';
import { SurfaceBar } from './SurfaceBar.tsx';
import { SurfaceIcon } from './SurfaceIcon.tsx';

/** One message of a thread. `isMine` is the owner of the phone. */
export type ThreadMessage = {
  from: string;
  face?: string | undefined;
  text: string;
  at?: string | undefined;
  /** Length of a voice message, “0:04”; `text` is its transcript. */
  voice?: string | undefined;
  picture?: SurfacePicture | undefined;
  /** Reactions of others: “11 mặt cười”. */
  reaction?: string | undefined;
  isMine?: boolean;
  /** Dashed: a sender who is not saved on the phone; or a comment that was hidden. */
  isUnknown?: boolean | undefined;
  isHidden?: boolean | undefined;
};

/** Faces in a group's bar; the rest is a number in its note. */
const MAX_FACES = 3;

const classOf = ({ isMine, voice, picture, reaction }: ThreadMessage): string =>
  ['message', isMine && 'mine', voice && 'voice', picture && 'with-picture', reaction && 'reacted']
    .filter(Boolean)
    .join(' ');

function Bubble({ of, base, isNamed }: { of: ThreadMessage; base: string; isNamed: boolean }) {
  const { from, at, voice, picture, reaction, text } = of;
  return (
    <p class={classOf(of)}>
      {!isNamed && (
        <span class="unseen">
          {from}
          {at && `, ${at}`}:{' '}
        </span>
      )}
      {voice && (
        <span class="wave" aria-hidden="true">
          {voice}
        </span>
      )}
      {picture && <Picture of={picture} base={base} />}
      {text && <span>{text}</span>}
      {reaction && <span class="reaction">{reaction}</span>}
    </p>
  );
}

/**
 * The messages of a thread, in order. In a group the sender's face and name are beside the first of
 * their messages in a row.
 */
export function Messages({
  messages,
  base,
  isGroup,
}: {
  messages: readonly ThreadMessage[];
  base: string;
  isGroup?: boolean;
}) {
  return (
    <>
      {messages.map((message, index) => {
        if (!isGroup || message.isMine)
          return <Bubble key={index} of={message} base={base} isNamed={false} />;
        const { from, at, face, isUnknown } = message;
        const isNamed = messages[index - 1]?.from !== from;
        return (
          <div key={index} class={isNamed ? 'from-one' : 'from-one again'}>
            {isNamed && (
              <>
                <Avatar name={from} face={face} base={base} isUnknown={isUnknown} />
                <p class="sender">
                  {from}
                  {at && ` · ${at}`}
                  <span class="unseen">: </span>
                </p>
              </>
            )}
            <Bubble of={message} base={base} isNamed={isNamed} />
          </div>
        );
      })}
    </>
  );
}

/**
 * A conversation as an app shows it: the other person or the group on top, then the messages in
 * order. A thread with two senders besides the owner is a group.
 * @param note a line under the name, such as how long the two have known each other
 * @param seen who has read the last message: “Vĩnh đã xem · 20:42”
 * @param draft the text in the composer; it is a drawing
 */
export function Thread({
  label,
  app,
  name,
  face,
  note,
  day,
  messages,
  seen,
  draft,
  base,
  isUnknown,
}: {
  label: string;
  app: string;
  name: string;
  face?: string | undefined;
  note?: string | undefined;
  day?: string | undefined;
  messages: readonly ThreadMessage[];
  seen?: string | undefined;
  draft?: string | undefined;
  base: string;
  isUnknown?: boolean | undefined;
}) {
  const others = new Map(messages.flatMap((of) => (of.isMine ? [] : [[of.from, of] as const])));
  const isGroup = others.size > 1;
  const members = [...others.values()].filter((of) => of.face).slice(0, MAX_FACES);
  return (
    <Surface app={app} label={label}>
      <SurfaceBar
        mark={!isGroup && <Avatar name={name} face={face} base={base} isUnknown={isUnknown} />}
        name={name}
        note={note}
        end={
          isGroup &&
          members.map((of) => <Avatar key={of.from} name={of.from} face={of.face} base={base} />)
        }
      />
      <div class="thread">
        {day && <p class="day">{day}</p>}
        <Messages messages={messages} base={base} isGroup={isGroup} />
        {seen && <p class="seen-by">{seen}</p>}
        {draft && (
          <p class="typing">
            <span>{draft}</span>
            <SurfaceIcon name="send" />
          </p>
        )}
      </div>
    </Surface>
  );
}
