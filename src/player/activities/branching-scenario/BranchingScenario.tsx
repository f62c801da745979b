import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import phoneCss from '../engines/chat-phone.css?inline';
import threadCss from '../engines/chat-thread.css?inline';
import { Stage } from '../engines/Stage.tsx';
import { stagedView } from '../engines/story-view.ts';
import { spokenScene } from '../engines/story.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import { adoptCss } from '../../ui/adopt-css.ts';
import css from './branching-scenario-look.css?inline';
import type { BranchingScenarioAnswer } from './grade.ts';
import { forkOf } from './path.ts';
import { ScenePicture } from './ScenePicture.tsx';
import type { BranchingScenarioSpec } from './schema.ts';
import { TwoWays } from './TwoWays.tsx';

/** A scene with its choices; after a fork first both ways, side by side. */
function BranchingScenario({
  spec,
  answer,
  setAnswer,
  settled,
  words,
  base,
}: ViewProps<BranchingScenarioSpec, BranchingScenarioAnswer>) {
  const fork = forkOf(spec, answer);
  // Number of choices with which the pupil left a map: a new fork shows its own.
  const [left, setLeft] = useState(0);
  const isAtFork = Boolean(fork) && (settled || left !== answer.length);
  const place = useRef<HTMLDivElement>(null);
  const wasAtFork = useRef(isAtFork);
  useEffect(() => [surfaceCss, phoneCss, threadCss, css].forEach(adoptCss), []);
  useLayoutEffect(() => {
    if (wasAtFork.current && !isAtFork)
      place.current!.querySelector<HTMLElement>('.story-said')?.focus();
    wasAtFork.current = isAtFork;
  }, [isAtFork]);
  return (
    <div ref={place}>
      {fork && isAtFork && (
        <TwoWays
          key={answer.length}
          {...{ spec, fork, words, base, settled }}
          goOn={() => setLeft(answer.length)}
          goBack={() => setAnswer(answer.slice(0, -1))}
        />
      )}
      {(!isAtFork || settled) && (
        <Stage
          spec={spec.story}
          path={answer}
          go={(path) => (setLeft(0), setAnswer(path))}
          settled={settled}
          words={words}
          base={base}
          showsAct
        >
          <ScenePicture {...{ spec, settled, base }} path={answer} lang={words.lang} />
        </Stage>
      )}
    </div>
  );
}

export const view: KindView<BranchingScenarioSpec, BranchingScenarioAnswer> = {
  ...stagedView(({ story }) => story),
  spokenTexts: (spec, path) => [
    ...(forkOf(spec, path)?.ways ?? []).flatMap(({ text, later: { moments, still } }) => [
      text,
      ...moments.map((moment) => moment.text),
      still,
    ]),
    ...spokenScene(spec.story, path),
  ],
  View: BranchingScenario,
};
