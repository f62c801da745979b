import { wayOf } from '#core/questions/options.ts';
import { chat } from '../engines/chat-messages.ts';
import { interpolate } from '#core/text/messages.ts';
import { ChatPhone, Closed, Composer } from '../engines/ChatPhone.tsx';
import { ChatThread, type ChatPerson } from '../engines/ChatThread.tsx';
import { talk } from '../engines/talk-messages.ts';
import { OptionList } from '../shell/OptionList.tsx';
import { PictureOptions } from '../shell/PictureOptions.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeChatReply, sayChatReply, type ChatReplyAnswer } from './grade.ts';
import type { ChatReplySpec } from './schema.ts';

/** Returns the people who write, besides the owner of the phone, as the phone shows them. */
function sendersOf({ messages, people = [] }: ChatReplySpec): ChatPerson[] {
  const names = new Set(messages.flatMap(({ from, own }) => (own ? [] : [from])));
  return [...names].map((name) => people.find((person) => person.name === name) ?? { name });
}

/** The thread; after the answer with the reply in it, as it was sent. */
function Chat({
  spec,
  answer,
  base,
  result,
  words: { lang },
}: Pick<
  ViewProps<ChatReplySpec, ChatReplyAnswer>,
  'spec' | 'answer' | 'base' | 'result' | 'words'
>) {
  const { app, me } = spec;
  const senders = sendersOf(spec);
  // In a group every message has its sender's name.
  const partner = senders.length === 1 ? senders[0] : undefined;
  const picked = spec.options.find(({ id }) => answer.includes(id));
  const isMessage = picked && !picked.act;
  const lines = spec.messages.map(({ from, ...message }) => ({ who: from, ...message }));
  const isSpoken = app === chat[lang].faceToFace;
  const thread = (
    <ChatThread
      lines={result && isMessage ? [...lines, { who: me, text: picked.text, own: true }] : lines}
      fresh={lines.length}
      label={talk[lang].thread}
      partner={isSpoken ? undefined : partner?.name}
      people={senders}
      base={base}
      lang={lang}
      hasReceipts={Boolean(result) && !isSpoken}
    />
  );
  if (isSpoken) return <div class="chat-spoken">{thread}</div>;
  return (
    <ChatPhone
      app={app}
      me={me}
      partner={partner}
      base={base}
      lang={lang}
      isBlocked={Boolean(result) && picked?.act === 'block'}
    >
      {thread}
      {result && picked?.act ? (
        <Closed
          icon={picked.act}
          text={interpolate(picked.act === 'block' ? chat[lang].blocked : chat[lang].stopped, {
            name: partner?.name ?? app,
            me,
          })}
        />
      ) : (
        <Composer
          draft={isMessage && !result ? { text: picked.text } : undefined}
          hint={result ? interpolate(chat[lang].write, { me }) : chat[lang].choose}
          sends={false}
          lang={lang}
        />
      )}
    </ChatPhone>
  );
}

function ChatReply({
  spec,
  answer,
  setAnswer,
  ...rest
}: ViewProps<ChatReplySpec, ChatReplyAnswer>) {
  const List = spec.options.some(({ picture }) => picture) ? PictureOptions : OptionList;
  return (
    <div class="chat-reply">
      <Chat {...rest} spec={spec} answer={answer} />
      <List
        {...rest}
        options={spec.options}
        unsure={Boolean(spec.unsure)}
        picked={answer}
        pick={setAnswer}
      />
    </div>
  );
}

export const view: KindView<ChatReplySpec, ChatReplyAnswer> = {
  initialAnswer: () => [],
  grade: gradeChatReply,
  describeAnswer: sayChatReply,
  pendingLabel: (words) => words.pick,
  spokenTexts: (spec) => [
    ...spec.messages.flatMap(({ from, text }) => [from, text]),
    ...spec.options.map((option) => option.text),
  ],
  solution: wayOf,
  persists: 'answer',
  View: ChatReply,
};
