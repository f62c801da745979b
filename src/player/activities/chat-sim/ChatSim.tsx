import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { chat } from '../engines/chat-messages.ts';
import { ChatPhone, Closed, Composer } from '../engines/ChatPhone.tsx';
import { ChatThread } from '../engines/ChatThread.tsx';
import { Kept } from '../engines/Kept.tsx';
import { stagedView } from '../engines/story-view.ts';
import { Feels, Talk } from '../engines/Talk.tsx';
import { talk } from '../engines/talk-messages.ts';
import { spokenScene } from '../engines/story.ts';
import { talkAt, talkStory, type TalkNow } from '../engines/talk.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import phoneCss from '../engines/chat-phone.css?inline';
import { Pushes } from './Beside.tsx';
import css from './chat-sim-look.css?inline';
import type { ChatSimAnswer } from './grade.ts';
import type { ChatSimSpec } from './schema.ts';

/** The person who writes in the current chat. */
const partnerIn = ({ people }: ChatSimSpec, { with: who }: TalkNow) =>
  people.find(({ id }) => id === who) ?? people[0]!;

/**
 * The lowest line of the phone: the composer, or in its place that the pupil stopped or blocked.
 * Nothing at the end of the story.
 */
function Foot({
  spec,
  now,
  drafted,
  send,
  lang,
}: {
  spec: ChatSimSpec;
  now: TalkNow;
  drafted: string | undefined;
  send(id: string): void;
  lang: Locale;
}) {
  const words = chat[lang];
  const { me, story } = spec;
  const { replies } = story.scenes[now.at]!;
  const { name } = partnerIn(spec, now);
  const chosen = replies?.find(({ id }) => id === drafted);
  const canWrite = replies?.some(({ flag, sign }) => !flag && !sign) ?? false;
  // A reply with a picture is sent at once: the composer stays empty.
  const hasLine = replies && !replies.some(({ picture }) => picture);
  if (now.done.has('block'))
    return <Closed icon="block" text={interpolate(words.blocked, { name })} />;
  if (now.done.has('stop') && !chosen)
    return <Closed icon="stop" text={interpolate(words.stopped, { me })} />;
  return hasLine ? (
    <Composer
      draft={chosen && { text: chosen.text, send: () => send(chosen.id) }}
      hint={canWrite ? words.choose : interpolate(words.quiet, { me })}
      sends={canWrite}
      lang={lang}
    />
  ) : null;
}

function ChatSim({ spec, base, ...rest }: ViewProps<ChatSimSpec, ChatSimAnswer>) {
  const { app, me, people, story } = spec;
  const { answer, setAnswer } = rest;
  const { lang } = rest.words;
  // A draft belongs to its turn: sending, stopping or going back clears it.
  const [draft, setDraft] = useState({ turn: 0, id: undefined as string | undefined });
  const drafted = draft.turn === answer.length ? draft.id : undefined;
  useEffect(() => [surfaceCss, phoneCss, css].forEach(adoptCss), []);
  return (
    <Talk
      {...rest}
      base={base}
      talk={story}
      me={me}
      reply={talk[lang].reply}
      drafting={{ id: drafted, choose: (id) => setDraft({ turn: answer.length, id }) }}
      above={(now) => {
        const partner = partnerIn(spec, now);
        return now.push && partner.pushes ? (
          <Pushes of={partner} upTo={now.push} lang={lang} />
        ) : null;
      }}
      below={({ kept }) => kept.length > 0 && <Kept kept={kept} lang={lang} />}
    >
      {(now, fresh) => {
        const partner = partnerIn(spec, now);
        return (
          <ChatPhone
            app={app}
            me={me}
            partner={partner}
            base={base}
            lang={lang}
            isBlocked={now.done.has('block')}
          >
            <Feels feels={now.feels} base={base} />
            <ChatThread
              lines={now.lines}
              fresh={fresh}
              label={talk[lang].thread}
              partner={partner.name}
              people={people}
              base={base}
              lang={lang}
              hasReceipts
            />
            {now.done.has('report') && <p class="reported">{chat[lang].reported}</p>}
            <Foot
              spec={spec}
              now={now}
              drafted={drafted}
              send={(id) => setAnswer([...answer, id])}
              lang={lang}
            />
          </ChatPhone>
        );
      }}
    </Talk>
  );
}

export const view: KindView<ChatSimSpec, ChatSimAnswer> = {
  ...stagedView(({ story }) => talkStory(story)),
  spokenTexts: (spec, path) => {
    const now = talkAt(spec.story, spec.me, path);
    const pushes = partnerIn(spec, now).pushes?.slice(0, now.push ?? 0) ?? [];
    return [...pushes, ...spokenScene(talkStory(spec.story), path)];
  },
  View: ChatSim,
};
