import { useEffect } from 'preact/hooks';
import { ordering } from '../../messages/ordering.ts';
import { scenes } from '../../messages/scenes.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Sign } from '../../ui/Sign.tsx';
import { Line, spokenOf, Stage } from '../engines/Stage.tsx';
import { storyWords } from '../engines/Story.tsx';
import { walk } from '../engines/story.ts';
import type { KindView, ViewProps } from '../frame/view.ts';
import { gradeReportRehearsal, keptOf, sayReportRehearsal, threadOf, type ReportRehearsalAnswer } from './grade.ts';
import css from './report-rehearsal-look.css?inline';
import type { ReportRehearsalSpec } from './schema.ts';

function ReportRehearsal({ spec, answer, setAnswer, settled, words }: ViewProps<ReportRehearsalSpec, ReportRehearsalAnswer>) {
  const { app, account, story } = spec;
  const kept = keptOf(spec, answer);
  useEffect(() => adoptCss(css), []);
  return (
    <Stage spec={story} path={answer} go={setAnswer} settled={settled} words={words}>
      <div class="rehearsed-app">
        <div class="app-name"><b>{app}</b> <span>{account.name}{account.note && ` · ${account.note}`}</span> <small>{ordering[words.lang].practiceApp}</small></div>
        <div class="app-thread">{threadOf(spec, answer).map((line) => <Line key={line.text} {...line} named={line.who === account.name} />)}</div>
      </div>
      {kept.length > 0 && (
        <div class="kept">
          <b><Sign name="keep" /> {scenes[words.lang].kept}</b>
          <ul>{kept.map((each) => <li key={each}>{each}</li>)}</ul>
        </div>
      )}
    </Stage>
  );
}

export const view: KindView<ReportRehearsalSpec, ReportRehearsalAnswer> = {
  begin: () => [],
  grade: gradeReportRehearsal,
  say: sayReportRehearsal,
  waits: (words) => scenes[words.lang].pick,
  spoken: (spec, answer) => spokenOf(walk(spec.story, answer).scene),
  way: () => '',
  keeps: 'answer',
  story: storyWords,
  View: ReportRehearsal,
};
