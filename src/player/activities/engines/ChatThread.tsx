import { useLayoutEffect, useRef } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { Icon } from '../../ui/Sign.tsx';
import { chat } from './chat-messages.ts';
import { talk } from './talk-messages.ts';

/**
 * One message, or a line of the narrator (`who` is “…”). `own`: by the owner of the phone, or what
 * they do.
 */
type ChatLine = {
  who: string;
  text: string;
  own?: boolean | undefined;
  at?: string | undefined;
  picture?: string | undefined;
  pictureText?: string | undefined;
  voice?: { seconds: number } | undefined;
  seen?: string | undefined;
  /** The sign that the pupil saw in it. */
  flag?: string | undefined;
};

/** A sender as the phone shows them. */
export type ChatPerson = {
  name: string;
  note?: string | undefined;
  face?: string | undefined;
  known?: boolean | undefined;
};

type Props = {
  lines: readonly ChatLine[];
  /** Lines from this index on are new. */
  fresh: number;
  label: string;
  /** The person whose name is on the phone's bar: it is not repeated beside every message. */
  partner: string | undefined;
  /** The people with their faces; without it no face is drawn. */
  people?: readonly ChatPerson[];
  base: string;
  lang: Locale;
  /** The app says below the owner's last message whether it was sent or seen. */
  hasReceipts?: boolean;
};

const SECONDS_PER_MINUTE = 60;
const lengthOf = (seconds: number): string =>
  `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${String(seconds % SECONDS_PER_MINUTE).padStart(2, '0')}`;

/** The drawing of a voice message, and what it says. It plays nothing. */
const Voice = ({ seconds, lang }: { seconds: number; lang: Locale }) => (
  <span class="voice">
    <span class="wave" aria-hidden="true">
      {lengthOf(seconds)}
    </span>
    <span class="unseen">{interpolate(chat[lang].voice, { seconds })} </span>
    <b>{chat[lang].transcript}</b>{' '}
  </span>
);

/** A message with its sender, hour, picture and sign; only what the screen does not say already. */
function Message({
  line: { who, text, at, picture, pictureText, voice, seen, flag },
  isNamed,
  base,
  lang,
  status,
}: {
  line: ChatLine;
  isNamed: boolean;
  base: string;
  lang: Locale;
  status: string | undefined;
}) {
  return (
    <div class="message">
      <small>
        <span class={isNamed ? undefined : 'unseen'}>{who}</span>
        {at && (isNamed ? ` · ${at}` : <span>{at}</span>)}
      </small>
      <div class={flag ? 'bubble signed' : 'bubble'}>
        {picture && <img src={base + picture} alt={pictureText} width="240" height="135" />}
        <p>
          {voice && <Voice seconds={voice.seconds} lang={lang} />}
          {text}
        </p>
      </div>
      {flag && (
        <b class="flagged">
          <Icon name="flag" /> {flag}
        </b>
      )}
      {seen ? (
        <small class="seen">{seen}</small>
      ) : (
        status && (
          <small class="seen" aria-hidden="true">
            {status}
          </small>
        )
      )}
    </div>
  );
}

/**
 * The messages of a chat, as a list that scrolls with the keyboard; the newest stays in sight. A
 * log: a screen reader announces each new message once, and none again on going back.
 */
export function ChatThread({
  lines,
  fresh,
  label,
  partner,
  people,
  base,
  lang,
  hasReceipts = false,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current!.scrollTop = box.current!.scrollHeight;
  }, [lines.length]);
  const lastOwn = hasReceipts ? lines.findLastIndex(({ own }) => own) : -1;
  const isSeen = lines.slice(lastOwn + 1).some(({ who }) => who !== '…');
  const isAnswered =
    fresh > 0 && lines.slice(fresh).some(({ who, own }) => !own && who === partner);
  return (
    <div class="chat-thread">
      <div class="log" role="log" ref={box} tabIndex={0} aria-label={label}>
        <ol>
          {lines.map((line, index) => {
            const { who, own } = line;
            const person = people?.find(({ name }) => name === who);
            const state = index >= fresh ? ' new' : '';
            // The last message of a row has the face, as in every chat app.
            const isLast = lines[index + 1]?.who !== who;
            return who === '…' ? (
              <li key={`${index}${line.text}`} class={`told${own ? ' act' : ''}${state}`}>
                {line.text}
              </li>
            ) : (
              <li
                key={`${index}${line.text}`}
                class={`${own ? 'own' : 'other'}${people && !isLast ? ' row' : ''}${state}`}
              >
                {people && !own && isLast && (
                  <Avatar
                    name={who}
                    face={person?.face}
                    base={base}
                    isUnknown={person?.known === false}
                  />
                )}
                <Message
                  line={line.at === lines[index - 1]?.at ? { ...line, at: undefined } : line}
                  isNamed={!own && who !== partner}
                  base={base}
                  lang={lang}
                  status={index === lastOwn ? chat[lang][isSeen ? 'seen' : 'sent'] : undefined}
                />
              </li>
            );
          })}
        </ol>
      </div>
      {isAnswered && (
        <span key={lines.length} class="typing" aria-hidden="true">
          {interpolate(talk[lang].typing, { who: partner! })}
        </span>
      )}
    </div>
  );
}
