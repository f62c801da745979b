import { AppMark } from './AppMark.tsx';
import { Avatar } from './Avatar.tsx';
import type { SurfaceWords } from './messages.ts';
import { Surface } from './Surface.tsx';
import { SurfaceBar } from './SurfaceBar.tsx';

/** A message in a list of messages, and its text where it is open. */
export type InboxMessage = {
  id: string;
  name: string;
  app: string;
  face?: string | undefined;
  at?: string | undefined;
  /** Where it came from: “số lạ, chưa lưu”. */
  source?: string | undefined;
  isUnknown?: boolean;
  preview: string;
  lines: readonly string[];
};

/**
 * A phone's messages: the list, and beside it the one that is open. Those that are not open have
 * the dot of an unread message.
 * @param open id of the open message; without it only the list is shown
 */
export function InboxList({
  label,
  name,
  messages,
  open,
  words,
  base,
}: {
  label: string;
  name: string;
  messages: readonly InboxMessage[];
  open?: string | undefined;
  words: SurfaceWords;
  base: string;
}) {
  const opened = messages.find(({ id }) => id === open);
  return (
    <Surface shape={opened ? 'window' : 'phone'} label={label}>
      <SurfaceBar name={name} />
      <div class={opened ? 'inbox-list halves' : 'inbox-list'}>
        <ul>
          {messages.map((message) => (
            <li key={message.id} class={message === opened ? 'open' : 'unread'}>
              <Avatar
                name={message.name}
                face={message.face}
                base={base}
                isUnknown={message.isUnknown}
              />
              <b>
                {message !== opened && <span class="unseen">{words.unread} </span>}
                {message.name}
              </b>
              {message.at && <time>{message.at}</time>}
              <span>{message.preview}</span>
            </li>
          ))}
        </ul>
        {opened && (
          <div class="opened">
            <p class="sender">
              <Avatar
                name={opened.name}
                face={opened.face}
                base={base}
                isUnknown={opened.isUnknown}
              />
              <span>
                <b>{opened.name}</b>
                {opened.source && <small>{opened.source}</small>}
              </span>
              <AppMark app={opened.app} />
            </p>
            {opened.lines.map((line) => (
              <p key={line} class="said">
                {line}
              </p>
            ))}
          </div>
        )}
      </div>
    </Surface>
  );
}
