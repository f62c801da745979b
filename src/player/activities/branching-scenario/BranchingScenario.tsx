import { Line, Stage } from '../engines/Stage.tsx';
import { stagedView } from '../engines/story-view.ts';
import { walk } from '../engines/story.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import type { BranchingScenarioAnswer } from './grade.ts';
import type { BranchingScenarioSpec } from './schema.ts';

function BranchingScenario({
  spec,
  answer,
  setAnswer,
  settled,
  words,
  base,
}: ViewProps<BranchingScenarioSpec, BranchingScenarioAnswer>) {
  const { picture, pictureText, say } = walk(spec.story, answer).scene;
  return (
    <Stage
      spec={spec.story}
      path={answer}
      go={setAnswer}
      settled={settled}
      words={words}
      base={base}
    >
      {picture && <img src={base + picture} alt={pictureText} width="960" height="540" />}
      {!settled && say.map((line, at) => <Line key={at} {...line} />)}
    </Stage>
  );
}

export const view: KindView<BranchingScenarioSpec, BranchingScenarioAnswer> = {
  ...stagedView(({ story }) => story),
  View: BranchingScenario,
};
