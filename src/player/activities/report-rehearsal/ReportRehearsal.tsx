import { App } from '../engines/App.tsx';
import { Line, Stage } from '../engines/Stage.tsx';
import { stagedView } from '../engines/story-view.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { keptOf, threadOf, type ReportRehearsalAnswer } from './grade.ts';
import type { ReportRehearsalSpec } from './schema.ts';

function ReportRehearsal({
  spec,
  answer,
  setAnswer,
  settled,
  words,
  base,
}: ViewProps<ReportRehearsalSpec, ReportRehearsalAnswer>) {
  const { app, account, story } = spec;
  return (
    <Stage spec={story} path={answer} go={setAnswer} settled={settled} words={words} base={base}>
      <App app={app} {...account} kept={keptOf(spec, answer)} words={words}>
        <div class="app-thread">
          {threadOf(spec, answer).map((line) => (
            <Line key={line.text} {...line} named={line.who === account.name} />
          ))}
        </div>
      </App>
    </Stage>
  );
}

export const view: KindView<ReportRehearsalSpec, ReportRehearsalAnswer> = {
  ...stagedView(({ story }) => story),
  View: ReportRehearsal,
};
