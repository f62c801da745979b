import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { Surface } from '../../surfaces/Surface.tsx';
import { Icon } from '../../ui/Sign.tsx';
import { chat } from './chat-messages.ts';
import type { ChatPerson } from './ChatThread.tsx';

/**
 * A phone with an open chat: who one writes with on top, below it the messages.
 * @param me the phone's owner, if the story names one
 * @param partner absent in a group: then the app's name is on top
 */
export function ChatPhone({
  app,
  me,
  partner,
  base,
  lang,
  isBlocked = false,
  children,
}: {
  app: string;
  me: string | undefined;
  partner?: ChatPerson | undefined;
  base: string;
  lang: Locale;
  isBlocked?: boolean;
  children: ComponentChildren;
}) {
  const words = chat[lang];
  const practice = interpolate(words.practice, { app });
  return (
    <div class={isBlocked ? 'chat-phone blocked' : 'chat-phone'}>
      <Surface app={app} label={me ? interpolate(words.phone, { me, app }) : practice}>
        <p class="surface-bar">
          {partner && (
            <Avatar
              name={partner.name}
              face={partner.face}
              base={base}
              isUnknown={partner.known === false}
            />
          )}
          <span>
            <b>{partner?.name ?? practice}</b>
            {partner?.note && <small>{partner.note}</small>}
          </span>
          {partner && <small class="app">{practice}</small>}
        </p>
        {children}
      </Surface>
    </div>
  );
}

/** A message that is chosen and not sent yet; `send` is absent if another button sends. */
type Draft = { text: string; send?: () => void };

/**
 * The line one writes in. It holds the chosen message until it is sent, and takes the focus with it.
 * @param hint what is in it before
 * @param sends false if another button sends
 */
export function Composer({
  draft,
  hint,
  sends,
  lang,
}: {
  draft: Draft | undefined;
  hint: string;
  sends: boolean;
  lang: Locale;
}) {
  const send = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const text = draft?.text;
  useLayoutEffect(() => {
    if (text) send.current?.focus({ preventScroll: true });
  }, [text]);
  // On a phone the line stays above the step bar, which is higher with large or wide letters, and
  // the end of the step leaves room for the line.
  useLayoutEffect(() => {
    const composer = line.current!;
    const bar = composer.closest('.step, main')?.querySelector<HTMLElement>('.bar');
    const end = composer.closest<HTMLElement>('.work');
    if (!bar || !end) return;
    const measure = (): void => {
      composer.style.setProperty('--step-bar', `${bar.offsetHeight}px`);
      const isDocked = getComputedStyle(composer).position === 'fixed';
      end.style.paddingBottom = isDocked ? `${composer.offsetHeight}px` : '';
    };
    const observer = new ResizeObserver(measure);
    for (const measured of [bar, composer]) observer.observe(measured);
    return () => {
      observer.disconnect();
      end.style.paddingBottom = '';
    };
  }, []);
  return (
    <div class="chat-foot">
      <div
        ref={line}
        class={['composer', draft && 'full', draft && sends && 'docks'].filter(Boolean).join(' ')}
      >
        <p>{draft?.text ?? hint}</p>
        {sends && (
          <button
            class={draft ? 'button main chat-send' : 'button chat-send'}
            ref={send}
            disabled={!draft}
            // One string: browsers may put a space before the colon of a name made of two parts.
            aria-label={draft && `${chat[lang].send}: ${draft.text}`}
            onClick={draft?.send}
          >
            {chat[lang].send}
            {draft && <span class="unseen">: {draft.text}</span>}
          </button>
        )}
      </div>
    </div>
  );
}

/** In place of the line one writes in: the chat is over, because one stopped or blocked. */
export const Closed = ({ icon, text }: { icon: 'stop' | 'block'; text: string }) => (
  <p class="closed">
    <Icon name={icon} /> {text}
  </p>
);
