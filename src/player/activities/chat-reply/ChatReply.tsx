import { wayOf } from '#core/questions/options.ts';
import { ordering } from '../engines/ordering-messages.ts';
import { OptionList } from '../shell/OptionList.tsx';
import { PictureOptions } from '../shell/PictureOptions.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeChatReply, sayChatReply, type ChatReplyAnswer } from './grade.ts';
import type { ChatReplySpec } from './schema.ts';

function ChatReply({
  spec,
  answer,
  setAnswer,
  ...rest
}: ViewProps<ChatReplySpec, ChatReplyAnswer>) {
  const List = spec.options.some(({ picture }) => picture) ? PictureOptions : OptionList;
  const sent = rest.result && sayChatReply(spec, answer);
  return (
    <div class="chat-reply">
      <div class="chat-app">
        <p class="chat-name">
          <b>{spec.app}</b> <small>{ordering[rest.words.lang].practiceApp}</small>
        </p>
        <div class="chat-thread">
          {spec.messages.map((message, at) => (
            <p key={at} class={message.own ? 'bubble own' : 'bubble'}>
              <small>
                {message.from}
                {message.at && ` · ${message.at}`}
              </small>
              {message.text}
            </p>
          ))}
          {sent && (
            <p class="bubble own">
              <small>{spec.me}</small>
              {sent}
            </p>
          )}
        </div>
      </div>
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
