import { useRef } from 'preact/hooks';
import { settingNow } from '../engines/configure.ts';
import type { ViewProps } from '../shell/view.ts';
import { screenPlanner } from './messages.ts';
import type { ScreenPlannerAnswer } from './grade.ts';
import type { ScreenPlannerSpec } from './schema.ts';

/**
 * Prints one part of the page alone: a copy of it stands beside everything else while the paper is
 * made.
 */
function printAlone(part: HTMLElement): void {
  const copy = document.body.appendChild(part.cloneNode(true) as HTMLElement);
  copy.classList.add('print-alone');
  const root = document.documentElement.classList;
  root.add('printing-part');
  addEventListener('afterprint', () => (root.remove('printing-part'), copy.remove()), {
    once: true,
  });
  print();
}

/**
 * What a family agrees on, in the lines that were chosen, with places to sign by hand. Nobody's
 * name is asked for.
 */
export function Agreement({
  spec,
  answer,
  words,
}: Pick<ViewProps<ScreenPlannerSpec, ScreenPlannerAnswer>, 'spec' | 'answer' | 'words'>) {
  const own = screenPlanner[words.lang];
  const paper = useRef<HTMLDivElement>(null);
  const { title, signs } = spec.agreement!;
  return (
    <div class="agreement-place">
      <div class="agreement" ref={paper}>
        <p class="agreement-title">
          <b>{title}</b>
        </p>
        <ol>
          {(spec.more ?? []).map((each) => (
            <li key={each.id}>{settingNow(each, answer)?.text ?? own.blank}</li>
          ))}
        </ol>
        <p>{own.sign}</p>
        <ul class="signs">
          {signs.map((each) => (
            <li key={each}>
              {each} <span class="sign-line" />
            </li>
          ))}
        </ul>
      </div>
      <button class="button" onClick={() => printAlone(paper.current!)}>
        {own.print}
      </button>
    </div>
  );
}
