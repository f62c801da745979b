import { useEffect } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { talk } from '../engines/talk-messages.ts';
import { CallScreen } from '../../surfaces/CallScreen.tsx';
import { SurfaceIcon, type SurfaceIconName } from '../../surfaces/SurfaceIcon.tsx';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Kept } from '../engines/Kept.tsx';
import { stagedView } from '../engines/story-view.ts';
import { Talk } from '../engines/Talk.tsx';
import { talkStory } from '../engines/talk.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import statusCss from '../../surfaces/phone-status.css?inline';
import callCss from '../../surfaces/call-screen.css?inline';
import { CallLog } from './CallLog.tsx';
import css from './call-sim-look.css?inline';
import type { CallSimAnswer } from './grade.ts';
import { callSim } from './messages.ts';
import type { CallSimSpec } from './schema.ts';

/** The drawings of the phone's buttons. */
const icons: Record<string, SurfaceIconName> = {
  'hang-up': 'hang',
  check: 'phone',
  keep: 'flag',
  tell: 'person',
};

/** The phone's clock counts turns: the pupil's own time is never measured. */
const SECONDS_PER_TURN = 17;
const lengthAfter = (turns: number): string => {
  const seconds = (turns + 1) * SECONDS_PER_TURN;
  return [seconds / 60, seconds % 60].map((n) => String(Math.floor(n)).padStart(2, '0')).join(':');
};

function CallSim({ spec, base, ...rest }: ViewProps<CallSimSpec, CallSimAnswer>) {
  const { me, people, steps = [], story } = spec;
  const { lang } = rest.words;
  const said = talk[lang];
  const labels = callSim[lang];
  useEffect(() => [surfaceCss, statusCss, callCss, css].forEach(adoptCss), []);
  return (
    <Talk
      {...rest}
      base={base}
      talk={story}
      me={me}
      reply={said.speak}
      actIcon={(id) => (
        <span class="way-mark">
          <SurfaceIcon name={icons[id]!} />
        </span>
      )}
      below={({ kept }) => kept.length > 0 && <Kept kept={kept} lang={lang} />}
    >
      {({ lines, step, done, with: who }, fresh, acts) => {
        const { name, note, face, known, shown } =
          people.find(({ id }) => id === who) ?? people[0]!;
        const isOver = done.has('hang-up');
        return (
          <div class={isOver ? 'call-sim over' : 'call-sim'}>
            <CallScreen
              label={interpolate(labels.phone, { me })}
              owner={me}
              name={shown ?? (known === false ? labels.caller : name)}
              face={face}
              note={note}
              time={isOver ? labels.over : lengthAfter(rest.answer.length)}
              isUnknown={known === false}
              words={{ ...labels, phone: said.rehearsal, says: said.transcript, buttons: [] }}
              base={base}
              foot={acts}
            >
              {step && (
                <p class="call-step">
                  <span aria-hidden="true">
                    {steps.map((_, n) => (
                      <i key={n} class={n < step ? 'full' : undefined} />
                    ))}
                  </span>{' '}
                  {interpolate(said.step, { n: step, of: steps.length, text: steps[step - 1]! })}
                </p>
              )}
              <CallLog
                lines={lines}
                fresh={fresh}
                caller={name}
                label={said.transcript}
                base={base}
              />
            </CallScreen>
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
