import { useEffect } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { talk } from '../engines/talk-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { App } from '../engines/App.tsx';
import { stagedView } from '../engines/story-view.ts';
import { ChatThread } from '../engines/ChatThread.tsx';
import { Talk } from '../engines/Talk.tsx';
import { talkStory } from '../engines/talk.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './call-sim-look.css?inline';
import type { CallSimAnswer } from './grade.ts';
import type { CallSimSpec } from './schema.ts';

function CallSim({ spec, base, ...rest }: ViewProps<CallSimSpec, CallSimAnswer>) {
  const { me, people, steps = [], story } = spec;
  const labels = talk[rest.words.lang];
  useEffect(() => adoptCss(css), []);
  return (
    <Talk {...rest} base={base} talk={story} me={me} reply={labels.speak}>
      {({ lines, kept, step, with: who }, fresh) => {
        const { name, note } = people.find(({ id }) => id === who) ?? people[0]!;
        return (
          <div class="phone">
            <App
              app={name}
              name={note ?? ''}
              kept={kept}
              words={rest.words}
              practice={labels.rehearsal}
            >
              {step && (
                <p class="call-step">
                  <span aria-hidden="true">
                    {steps.map((_, n) => (
                      <i key={n} class={n < step ? 'full' : undefined} />
                    ))}
                  </span>{' '}
                  {interpolate(labels.step, { n: step, of: steps.length, text: steps[step - 1]! })}
                </p>
              )}
              <ChatThread
                lines={lines}
                fresh={fresh}
                partner={name}
                label={labels.transcript}
                base={base}
                lang={rest.words.lang}
              />
            </App>
          </div>
        );
      }}
    </Talk>
  );
}

export const view: KindView<CallSimSpec, CallSimAnswer> = {
  ...stagedView(({ story }) => talkStory(story)),
  View: CallSim,
};
