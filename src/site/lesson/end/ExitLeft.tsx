import type { ComponentChildren } from 'preact';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { Bar } from '#player/activities/shell/StepBar.tsx';
import type { ShellWords } from '#player/activities/shell/shell-messages.ts';
import type { StepPlace } from '#player/activities/shell/step-place.ts';
import { interpolate } from '#core/text/messages.ts';
import { exit } from '../../help/messages/exit.ts';

type Props = {
  words: ShellWords;
  step: StepPlace;
  /** The lesson from which only this check was opened. */
  visit: { back: string; title: string } | null;
  /** Address of the picture of who speaks; in grades 1–5. */ speaker: string | undefined;
  said: string;
  /** The main button. */ children: ComponentChildren;
};

/** Says that some of the last questions are left: the main button asks them, “Để sau” goes on. */
export const Left = ({ words, step, visit, speaker, said, children }: Props) => (
  <>
    <div class="read exit-open" role="status">
      {speaker && <img src={speaker} alt="" width="152" height="168" />}
      <p>{said}</p>
      <Ear words={words} text={said} />
    </div>
    <div class="work" />
    <Bar {...step} words={words}>
      <span class="acts">
        <a class="button quiet" href={visit ? `../${visit.back}/` : `#b${step.n + 1}`}>
          {visit ? interpolate(exit[words.lang].goBack, { title: visit.title }) : words.later}
        </a>
        {children}
      </span>
    </Bar>
  </>
);
