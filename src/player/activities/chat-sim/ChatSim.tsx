import { talk } from '../engines/talk-messages.ts';
import { App } from '../engines/App.tsx';
import { stagedView } from '../engines/Stage.tsx';
import { Feels, Talk, Thread, Typing } from '../engines/Talk.tsx';
import { talkStory } from '../engines/talk.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import type { ChatSimAnswer } from './grade.ts';
import type { ChatSimSpec } from './schema.ts';

function ChatSim({ spec, base, ...rest }: ViewProps<ChatSimSpec, ChatSimAnswer>) {
  const { app, me, people, story } = spec;
  const { lang } = rest.words;
  return (
    <Talk {...rest} base={base} talk={story} me={me} reply={talk[lang].reply}>
      {({ lines, kept, feels, with: who }, fresh) => {
        const partner = people.find(({ id }) => id === who) ?? people[0]!;
        const thread = { lines, fresh, partner: partner.name };
        return (
          <App
            app={app}
            name={partner.name}
            note={partner.note}
            kept={kept}
            words={rest.words}
            beside={<Typing {...thread} lang={lang} />}
          >
            <Feels feels={feels} base={base} />
            <Thread {...thread} label={talk[lang].thread} base={base} />
          </App>
        );
      }}
    </Talk>
  );
}

export const view: KindView<ChatSimSpec, ChatSimAnswer> = {
  ...stagedView(({ story }) => talkStory(story)),
  View: ChatSim,
};
