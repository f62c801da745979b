import { Avatar } from './Avatar.tsx';
import { Surface } from './Surface.tsx';

/** One message of a thread. `isMine` is the owner of the phone. */
export type ThreadMessage = {
  from: string;
  face?: string | undefined;
  text: string;
  at?: string | undefined;
  /** Length of a voice message, “0:04”; `text` is its transcript. */
  voice?: string | undefined;
  isMine?: boolean;
};

/**
 * A conversation as an app shows it: the other person on top, then the messages in order.
 * @param note a line under the name, such as how long the two have known each other
 */
export function Thread({
  label,
  app,
  name,
  face,
  note,
  day,
  messages,
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
  base: string;
  isUnknown?: boolean | undefined;
}) {
  return (
    <Surface app={app} label={label}>
      <p class="surface-bar">
        <Avatar name={name} face={face} base={base} isUnknown={isUnknown} />
        <span>
          <b>{name}</b>
          {note && <small>{note}</small>}
        </span>
      </p>
      <div class="thread">
        {day && <p class="day">{day}</p>}
        {messages.map(({ from, text, at, voice, isMine }) => (
          <p key={text} class={`message${isMine ? ' mine' : ''}${voice ? ' voice' : ''}`}>
            <span class="unseen">
              {from}
              {at && `, ${at}`}:{' '}
            </span>
            {voice && (
              <span class="wave" aria-hidden="true">
                {voice}
              </span>
            )}
            {text}
          </p>
        ))}
      </div>
    </Surface>
  );
}
