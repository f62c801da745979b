import { useRef } from 'preact/hooks';
import { settingNow } from '../engines/configure.ts';
import type { ViewProps } from '../shell/view.ts';
import { screenPlanner } from './messages.ts';
import type { ScreenPlannerAnswer } from './grade.ts';
import type { ScreenPlannerSpec } from './schema.ts';

/** Prints only one part of the page: adds a copy of it to the body during printing. */
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

/** A family's agreement in the chosen lines, with places to sign by hand. It asks for no name. */
export function Agreement({
  spec,
  answer,
  words,
}: Pick<ViewProps<ScreenPlannerSpec, ScreenPlannerAnswer>, 'spec' | 'answer' | 'words'>) {
  const labels = screenPlanner[words.lang];
  const paper = useRef<HTMLDivElement>(null);
  const { title, signs } = spec.agreement!;
  return (
    <div class="agreement-place">
      <div class="agreement" ref={paper}>
        <p class="agreement-title">
          <b>{title}</b>
        </p>
        <ol>
          {(spec.more ?? []).map((item) => (
            <li key={item.id}>{settingNow(item, answer)?.text ?? labels.blank}</li>
          ))}
        </ol>
        <p>{labels.sign}</p>
        <ul class="signs">
          {signs.map((signer) => (
            <li key={signer}>
              {signer} <span class="sign-line" />
            </li>
          ))}
        </ul>
      </div>
      <button class="button" onClick={() => printAlone(paper.current!)}>
        {labels.print}
      </button>
    </div>
  );
}
