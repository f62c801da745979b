import { useEffect } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { chat } from '../engines/chat-messages.ts';
import { ChatPhone, Closed } from '../engines/ChatPhone.tsx';
import phoneCss from '../engines/chat-phone.css?inline';
import { Kept } from '../engines/Kept.tsx';
import { Line, Stage } from '../engines/Stage.tsx';
import { stagedView } from '../engines/story-view.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import { adoptCss } from '../../ui/adopt-css.ts';
import { actsIn, keptOf, ownerOf, threadOf, type ReportRehearsalAnswer } from './grade.ts';
import css from './report-rehearsal-look.css?inline';
import type { ReportRehearsalSpec } from './schema.ts';

/** The phone on which something is wrong; it shows what was stopped, reported and blocked. */
function ReportRehearsal({
  spec,
  answer,
  setAnswer,
  settled,
  words,
  base,
}: ViewProps<ReportRehearsalSpec, ReportRehearsalAnswer>) {
  const { app, account, story } = spec;
  const said = chat[words.lang];
  const acts = actsIn(spec, answer);
  const kept = keptOf(spec, answer);
  const me = ownerOf(spec);
  useEffect(() => [surfaceCss, phoneCss, css].forEach(adoptCss), []);
  return (
    <Stage spec={story} path={answer} go={setAnswer} settled={settled} words={words} base={base}>
      <div class="report-rehearsal">
        <ChatPhone
          app={app}
          me={me}
          partner={account}
          base={base}
          lang={words.lang}
          isBlocked={acts.has('block')}
        >
          <div class="app-thread">
            {threadOf(spec, answer).map((line) => (
              <Line key={line.text} {...line} named={line.who === account.name} />
            ))}
          </div>
          {acts.has('block') ? (
            <Closed icon="block" text={interpolate(said.blocked, { name: account.name })} />
          ) : (
            me &&
            acts.has('stop') && <Closed icon="stop" text={interpolate(said.stopped, { me })} />
          )}
        </ChatPhone>
      </div>
      {kept.length > 0 && <Kept kept={kept} lang={words.lang} />}
    </Stage>
  );
}

export const view: KindView<ReportRehearsalSpec, ReportRehearsalAnswer> = {
  ...stagedView(({ story }) => story),
  View: ReportRehearsal,
};
